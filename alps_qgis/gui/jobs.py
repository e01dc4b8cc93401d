"""Run algorithms from the menu as the Toolbox runs them, one after the other.

Each job is a task of its own, with progress and a cancel button in the task manager. The class that QGIS has for this
runs an algorithm and no more: it neither checks the parameters nor loads the results nor remembers the run. The
dialog of the Toolbox does all that, and so does this module.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from typing import Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputHtml,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsTask,
)
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QObject

from ..host.text import tr
from .messages import say, show_log
from .outcome import ShowClasses, tell_outcome

Done = Callable[[bool, dict[str, Any]], None]
"""Takes whether a job was successful, and its outputs."""

LAYER_DESTINATIONS = ("vectorDestination", "rasterDestination", "sink")

_CODE = re.compile(r" \[[a-z_.]+\]$")
"""The code of an error, which is for scripts."""

_END_MS = 8000
"""Time a job has to end when the plugin is switched off; the engine has 5 s of it."""


class JobQueue(QObject):
    """The jobs that menus, toolbars and message bars start.

    Args:
        iface: the window of QGIS.
        project: where results go.
    """

    def __init__(self, iface: Any, project: QgsProject) -> None:
        super().__init__()
        self._iface = iface
        self._project = project
        self._jobs: list[_Job] = []
        self.show_classes: ShowClasses | None = None
        """Shows the classes of a run that has finished; None for their attribute table."""

    def run(
        self,
        algorithm_id: str,
        parameters: dict[str, Any],
        title: str = "",
        on_done: Done | None = None,
        load: bool = True,
        report: bool = True,
    ) -> QgsProcessingAlgRunnerTask | None:
        """Start a job, or queue it behind those that run.

        Args:
            algorithm_id: for example `alps:autolabel`.
            parameters: its parameters. Outputs that are missing become temporary layers.
            title: what the messages call the job; the algorithm's own title where it is empty.
            on_done: called in the main thread when the job is over and its results are in the project.
            load: whether outputs are added to the project; False where the project shows the files already.
            report: whether a job that went well says so in the message bar.

        Returns:
            The task, or None when the parameters are wrong, which the message bar says.
        """
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
        if algorithm is None:
            say(self._iface, tr("QGIS does not know the algorithm {}.").format(algorithm_id), Qgis.MessageLevel.Warning)
            return None
        job = _Job(algorithm, dict(parameters), title or algorithm.displayName(), on_done, report)
        job.complete_outputs(self._project if load else None)
        context = job.prepare(self._project)
        ok, reason = algorithm.checkParameterValues(job.parameters, context)
        if not ok:
            say(self._iface, reason, Qgis.MessageLevel.Warning, job.title)
            return None
        task = job.make_task()
        if task.isCanceled():
            self._failed(job)
            return None
        if self._jobs:
            # Waits in the task manager without a thread.
            task.hold()
        self._jobs.append(job)
        task.executed.connect(lambda ok, results: self._over(job, ok, results))
        QgsApplication.taskManager().addTask(task)
        return task

    def remove(self) -> None:
        """Cancel every job and wait until it has ended; for unloading the plugin."""
        jobs, self._jobs = self._jobs, []
        for job in reversed(jobs):
            job.task.executed.disconnect()
            job.task.cancel()
        for job in jobs:
            if job.task.status() == job.task.TaskStatus.Running:
                job.task.waitForFinished(_END_MS)

    def _over(self, job: _Job, ok: bool, results: dict[str, Any]) -> None:
        self._jobs.remove(job)
        if self._jobs:
            self._jobs[0].task.unhold()
        ok = ok and job.load_results(results)
        job.remember(results)
        if ok and job.report:
            tell_outcome(self._iface, self._project, job.title, results, self.show_classes)
        elif not ok and job.feedback.isCanceled():
            text = tr("“{title}” was cancelled.").format(title=job.title)
            say(self._iface, text)
        elif not ok:
            self._failed(job)
        if job.on_done is not None:
            job.on_done(ok, results)

    def _failed(self, job: _Job) -> None:
        reason = job.feedback.first_error or tr("The job failed without saying why.")
        log = job.feedback.htmlLog()
        buttons = [(tr("Log"), lambda: show_log(self._iface, job.title, log))]
        say(self._iface, reason, Qgis.MessageLevel.Critical, job.title, buttons, seconds=0)


class _Job:
    """One run of an algorithm, with all that must live as long as it."""

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        title: str,
        on_done: Done | None,
        report: bool,
    ) -> None:
        self.algorithm = algorithm
        self.parameters = parameters
        self.title = title
        self.on_done = on_done
        self.report = report
        self.feedback = _Feedback()
        self.context = QgsProcessingContext()
        self.task: Any = None
        self._history: dict[str, Any] = {}
        self._history_id: int | None = None

    def complete_outputs(self, project: QgsProject | None) -> None:
        """Give outputs that are missing a temporary file, and have all that are layers added to a project.

        Args:
            project: where they go, as in the dialog where the boxes are ticked; None adds none.
        """
        for parameter in self.algorithm.destinationParameterDefinitions():
            name = parameter.name()
            value = self.parameters.get(name)
            if name not in self.parameters and parameter.createByDefault():
                self.parameters[name] = value = QgsProcessing.TEMPORARY_OUTPUT
            if project is not None and parameter.type() in LAYER_DESTINATIONS and isinstance(value, str) and value:
                self.parameters[name] = QgsProcessingOutputLayerDefinition(value, project)

    def prepare(self, project: QgsProject) -> QgsProcessingContext:
        """Return the context, set up by the options that the user chose for Processing."""
        from processing.tools.dataobjects import createContext

        self.context = createContext(self.feedback)
        self.context.setProject(project)
        return self.context

    def make_task(self) -> QgsProcessingAlgRunnerTask:
        """Prepare the run and write it into the history of Processing."""
        command, is_complete = self.algorithm.asQgisProcessCommand(self.parameters, self.context)
        self._history = {
            "python_command": self.algorithm.asPythonCommand(self.parameters, self.context),
            "algorithm_id": self.algorithm.id(),
            "parameters": self.algorithm.asMap(self.parameters, self.context),
            **({"process_command": command} if is_complete else {}),
        }
        self._history_id, _ = QgsGui.historyProviderRegistry().addEntry("processing", self._history)
        QgsGui.instance().processingRecentAlgorithmLog().push(self.algorithm.id())
        # Silent: QGIS would put “Task complete” into the message bar, below what the job itself says there.
        flags = QgsTask.Flag.CanCancel | QgsTask.Flag.Silent
        self.task = QgsProcessingAlgRunnerTask(self.algorithm, self.parameters, self.context, self.feedback, flags)
        return self.task

    def load_results(self, results: dict[str, Any]) -> bool:
        """Add the outputs to the project and to the results viewer; False where one cannot be loaded."""
        from processing.core.ProcessingResults import resultsList
        from processing.gui.Postprocessing import handleAlgorithmResults

        for output in self.algorithm.outputDefinitions():
            page = results.get(output.name())
            if isinstance(output, QgsProcessingOutputHtml) and page:
                resultsList.addResult(
                    icon=self.algorithm.icon(), name=output.description(), timestamp=time.localtime(), result=page
                )
        return bool(handleAlgorithmResults(self.algorithm, self.context, self.feedback, self.parameters))

    def remember(self, results: dict[str, Any]) -> None:
        """Add outputs and log to the entry in the history."""
        if self._history_id is not None:
            outputs = {name: value for name, value in results.items() if name != "CHILD_INPUTS"}
            details = {**self._history, "results": outputs, "log": self.feedback.htmlLog()}
            QgsGui.historyProviderRegistry().updateEntry(self._history_id, details)


class _Feedback(QgsProcessingFeedback):
    """Keep the first error for the message bar: what follows it only says again that there was one."""

    def __init__(self) -> None:
        super().__init__(False)
        self.first_error = ""

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.first_error = self.first_error or _CODE.sub("", error.strip())
        super().reportError(error, fatalError)
