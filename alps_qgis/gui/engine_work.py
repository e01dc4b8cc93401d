"""What is done to the engine: one job at a time, in the task manager, whether the page of options is open or not."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any, TypeVar

from qgis.core import QgsApplication, QgsProcessingFeedback, QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.sip import isdeleted

from ..host.process import EngineFailure, Listener
from ..host.redact import redact
from ..host.support.recent import remember
from ..host.text import tr

Step = Callable[[Listener], Any]
"""Does the work in a thread of its own, and says how it goes."""

_END_MS = 8000
"""Time that a job has to end when the plugin is switched off."""

_LINES = 2000
_PROGRESS_S = 0.1


class EngineWork(QObject):
    """Runs the jobs and remembers how they went, so that a page that is opened later can show it.

    Attributes:
        title: what runs now; empty when nothing does.
        status: what the running job does at the moment.
        fraction: how much of it is done, 0 to 1.
        lines: the log of the last job.
        failure: why the last job failed; None when it did not.
        done: what the last job achieved, in one sentence; empty while it runs and when it failed.
    """

    changed = pyqtSignal()
    """A job has started or ended."""
    progressed = pyqtSignal(float, str)
    logged = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self.title = self.status = self.done = ""
        self.fraction = 0.0
        self.lines: deque[str] = deque(maxlen=_LINES)
        self.failure: EngineFailure | None = None
        self._task: _Task | None = None
        self._quiet: list[_Task] = []
        # Emitted by a job's thread, taken here in the main thread.
        self.progressed.connect(self._keep_progress)
        self.logged.connect(self.lines.append)

    @property
    def running(self) -> bool:
        """True while a job runs."""
        return self._task is not None

    def start(self, title: str, step: Step, done: str) -> bool:
        """Start a job that the task manager shows and can cancel.

        Args:
            title: what the user reads in the task manager.
            step: the work; raises `EngineFailure` when it fails.
            done: what it achieved when it did not fail, in one sentence.

        Returns:
            False where another job runs.
        """
        if self.running:
            return False
        self.title, self.status, self.fraction, self.failure, self.done = title, "", 0.0, None, ""
        self.lines.clear()
        # An engine that is being asked something is in use, and could not be removed.
        asking = [each for each in self._quiet if each.status() == QgsTask.TaskStatus.Running]
        for each in list(self._quiet):
            each.cancel()

        def alone(listener: Listener) -> Any:
            for each in asking:
                each.over.wait(_END_MS / 1000)
            return step(listener)

        task = _Task(title, alone, QgsTask.Flag.CanCancel | QgsTask.Flag.Silent, self)
        task.ended = lambda: self._over(task, done)
        self._task = task
        QgsApplication.taskManager().addTask(task)
        self.changed.emit()
        return True

    def look(self, title: str, step: Step, then: Callable[[Any, EngineFailure | None], None]) -> None:
        """Find something out in the background, which changes nothing and is shown nowhere.

        Args:
            title: for the log of QGIS.
            step: finds it out.
            then: takes what was found, or why it was not; called in the main thread.
        """
        flags = QgsTask.Flag.CanCancel | QgsTask.Flag.Hidden | QgsTask.Flag.Silent
        task = _Task(title, step, flags, None)

        def ended() -> None:
            self._quiet.remove(task)
            then(task.result, task.failure)

        task.ended = ended
        self._quiet.append(task)
        QgsApplication.taskManager().addTask(task)

    def cancel(self) -> None:
        """Ask the running job to stop."""
        if self._task is not None:
            self._task.cancel()

    def remove(self) -> None:
        """Cancel everything and wait until it has ended; for unloading the plugin."""
        tasks = [*self._quiet, *([self._task] if self._task is not None else [])]
        # QGIS deletes tasks that are over.
        tasks = [task for task in tasks if not isdeleted(task)]
        for task in tasks:
            task.ended = lambda: None
            task.cancel()
        for task in tasks:
            if task.status() == QgsTask.TaskStatus.Running:
                task.waitForFinished(_END_MS)
        self._quiet, self._task = [], None

    def _keep_progress(self, fraction: float, status: str) -> None:
        self.fraction, self.status = fraction, status or self.status

    def _over(self, task: _Task, done: str) -> None:
        self.failure, self.title, self._task = task.failure, "", None
        self.done = done if task.failure is None else ""
        if task.failure is not None:
            line = f"{task.failure.message} [{task.failure.code}]"
            self.lines.append(line)
            remember(line)
        self.changed.emit()


class _Task(QgsTask):
    def __init__(self, title: str, step: Step, flags: Any, work: EngineWork | None) -> None:
        super().__init__(title, flags)
        self._step = step
        self._listener = _Listener(self, work)
        self.result: Any = None
        self.failure: EngineFailure | None = None
        self.over = threading.Event()
        self.ended: Callable[[], None] = lambda: None

    def run(self) -> bool:
        try:
            self.result = self._step(self._listener)
        except EngineFailure as failure:
            self.failure = failure
        except Exception as error:
            text = tr("A fault in ALPS: {kind}: {error}. Choose “Copy report” and report it.")
            self.failure = EngineFailure("internal", text.format(kind=type(error).__name__, error=error))
        finally:
            self.over.set()
        return self.failure is None

    def finished(self, ok: bool) -> None:
        """Tell how it ended; QGIS calls this in the main thread."""
        if not ok and self.failure is None:
            # Cancelled before it began.
            self.failure = EngineFailure("cancelled", tr("Cancelled."))
        self.ended()


class _Listener:
    """What a job says goes to `work` as signals, which Qt takes from thread to thread."""

    def __init__(self, task: QgsTask, work: EngineWork | None) -> None:
        self._task = task
        self._work = work
        self._said = ""
        self._said_at = 0.0

    def progress(self, fraction: float, message: str) -> None:
        self._task.setProgress(100.0 * fraction)
        now = time.monotonic()
        # pip tells every block of a download; the window need not hear of each.
        if self._work is not None and (message != self._said or now - self._said_at > _PROGRESS_S):
            self._said, self._said_at = message, now
            self._work.progressed.emit(fraction, message)

    def log(self, message: str) -> None:
        if self._work is not None:
            self._work.logged.emit(redact(message))

    def warning(self, message: str) -> None:
        self.log(message)

    def library(self, line: str) -> None:
        self.log(line)

    def is_cancelled(self) -> bool:
        return self._task.isCanceled()


def feedback_of(listener: Listener) -> QgsProcessingFeedback:
    """Return a feedback object that is cancelled when the job is."""
    return _Feedback(listener)


class _Feedback(QgsProcessingFeedback):
    def __init__(self, listener: Listener) -> None:
        super().__init__(False)
        self._listener = listener

    def isCanceled(self) -> bool:
        return self._listener.is_cancelled()


_works: dict[type[EngineWork], Any] = {}

Work = TypeVar("Work", bound=EngineWork)


def work_of(kind: type[Work]) -> Work:
    """Return the one of its kind that this session has; it outlives the page of options."""
    if kind not in _works:
        _works[kind] = kind()
    work: Work = _works[kind]
    return work


def engine_work() -> EngineWork:
    """Return the work on the engine of this session."""
    return work_of(EngineWork)


def end_works() -> None:
    """Cancel what runs; for unloading the plugin. A download continues the next time where it stopped."""
    while _works:
        _works.popitem()[1].remove()
