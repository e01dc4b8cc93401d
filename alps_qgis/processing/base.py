"""What every algorithm of the provider shares."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingUtils,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QStandardPaths
from qgis.PyQt.QtGui import QIcon

from ..engine.errors import AlpsError
from ..host import engine_missing
from ..host.engine import locate_engine
from ..host.engine_text import in_users_language
from ..host.help import ALGORITHMS, help_url
from ..host.layers import (
    file_of,
    has_unsaved_edits,
    unreadable_name,
    unsaved_edits_text,
)
from ..host.process import EngineFailure
from ..host.publish import Target
from ..host.resources import resource
from ..host.restyle import POLYGON_SETTINGS_PROPERTIES
from ..host.run import run_engine
from ..host.text import tr
from .form.groups import STEPS, group_title
from .form.help_text import help_page
from .form.inputs import InputAlgorithm
from .outputs import Loaded
from .parameters import Values

_ENDINGS = {"vectorDestination": (".gpkg",), "rasterDestination": (".tif", ".tiff")}
"""Formats by type of parameter: others lose the PFL, the attribute table or the layer's name."""


class AlpsAlgorithm(InputAlgorithm):
    """Base: identity, help, inputs as paths, outputs as targets, and the run of one job of the engine.

    Subclasses set `NAME` and `ICON`, and override `title`, `summary`, `keywords`, `add_parameters`, `prepare` and
    `execute`.
    """

    NAME = ""
    ICON = "alps"
    GROUP = STEPS
    """Where the toolbox lists it; see `groups.py`."""

    def __init__(self) -> None:
        super().__init__()
        self._targets: dict[str, Target] = {}
        self._skipped: set[str] = set()
        self._failure: EngineFailure | None = None

    # What subclasses say about themselves.

    def title(self) -> str:
        raise NotImplementedError

    def summary(self) -> str:
        raise NotImplementedError

    def keywords(self) -> str:
        """Return further words to find the algorithm by, with commas."""
        return ""

    def add_parameters(self) -> None:
        raise NotImplementedError

    def prepare(self, parameters: Values, context: QgsProcessingContext) -> None:
        """Turn layers into paths; runs where the layers live."""

    def execute(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        """Run the engine and return the outputs; never touches layers."""
        raise NotImplementedError

    # What QGIS asks.

    def name(self) -> str:
        return self.NAME

    def displayName(self) -> str:
        return self.title()

    def group(self) -> str:
        return group_title(self.GROUP)

    def groupId(self) -> str:
        return self.GROUP

    def tags(self) -> list[str]:
        words = tr("ALPS,unsupervised,classification,segmentation,clusters,labels,machine learning")
        return [word.strip() for word in f"{words},{self.keywords()}".split(",") if word.strip()]

    def shortHelpString(self) -> str:
        # qgis_process prints the text as it is, and the parameters after it.
        in_terminal = QgsApplication.platform() == "qgis_process"
        return self.summary() if in_terminal else help_page(self, self.summary(), self.output_help)

    def helpUrl(self) -> str:
        return help_url(ALGORITHMS, self.NAME)

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return resource("resources", "icons", f"{self.ICON}.svg")

    def createInstance(self) -> AlpsAlgorithm:
        return type(self)()

    def tr(self, text: str) -> str:
        return tr(text)

    def initAlgorithm(self, configuration: Values | None = None) -> None:
        self.add_parameters()

    def createCustomParametersWidget(self, parent: Any = None) -> Any:
        # Only windows ask, so only windows load the widgets.
        from .form.dialog import arranged_dialog

        return arranged_dialog(self, self.settings_shown(), parent)

    def canExecute(self) -> tuple[bool, str]:
        engine = locate_engine()
        if not engine.found:
            engine_missing.announce(engine.problem)
        return engine.found, engine.problem

    def checkParameterValues(self, parameters: Values, context: QgsProcessingContext) -> tuple[bool, str]:
        parameters = self.up_to_date(parameters)
        ok, reason = super().checkParameterValues(self._with_first_rasters(parameters, context), context)
        if not ok:
            return ok, self._missing_file(parameters, context) or reason
        problem = self._check_edits(parameters, context) or self._check_formats(parameters)
        problem = problem or self.settings_problem(parameters, context) or self.export_problem(parameters, context)
        problem = problem or self.check(parameters, context)
        return (False, problem) if problem else (True, "")

    def _with_first_rasters(self, parameters: Values, context: QgsProcessingContext) -> Values:
        """Return the parameters with the first raster, opened, for each list of raster files.

        QGIS opens every file of a list to check it, as a vector layer first, and logs that this failed.
        """
        shown = dict(parameters)
        for definition in self.parameterDefinitions():
            if definition.type() == "multilayer" and definition.layerType() == Qgis.ProcessingSourceType.Raster:
                given = self.given(parameters, definition.name(), context)
                if given and all(isinstance(path, str) and Path(path).is_file() for path in given):
                    layer = QgsRasterLayer(given[0])
                    shown[definition.name()] = [layer] if layer.isValid() else given
        return shown

    def _missing_file(self, parameters: Values, context: QgsProcessingContext) -> str:
        """Name a file of a list that does not exist; QGIS names only the parameter."""
        for definition in self.parameterDefinitions():
            if definition.type() != "multilayer":
                continue
            for given in self.given(parameters, definition.name(), context):
                if isinstance(given, str) and os.path.isabs(given) and not os.path.exists(file_of(given)):
                    return tr("{title}: {file} does not exist; check the path.").format(
                        title=definition.description(), file=given
                    )
        return ""

    def check(self, parameters: Values, context: QgsProcessingContext) -> str:
        """Return what is wrong with the parameters taken together; empty when nothing is."""
        return ""

    def prepareAlgorithm(
        self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        try:
            engine = locate_engine()
            if not engine.found:
                engine_missing.announce(engine.problem)
                raise EngineFailure("engine", engine.problem)
            self.pick(parameters, context)
            self._inputs += self.files_picked()
            self.prepare(parameters, context)
        except EngineFailure as failure:
            # processAlgorithm raises it: from here, scripts would learn only that there was an error.
            # Without its traceback, whose frames would keep layers alive for as long as the algorithm.
            self._failure = failure.with_traceback(None)
        return True

    def processAlgorithm(
        self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Values:
        with _failures_for_users():
            try:
                if self._failure is not None:
                    raise self._failure
                self.export_rasters(feedback)
                return self.execute(parameters, context, feedback)
            finally:
                for name, target in self._targets.items():
                    target.discard()
                    if name in self._skipped:
                        Path(target.path).unlink(missing_ok=True)

    # Building blocks for `prepare` and `execute`.

    def target(self, parameters: Values, name: str, context: QgsProcessingContext) -> Target:
        """Return where an output goes; a temporary file, removed after the run, for one that the user skips.

        Raises:
            EngineFailure: The file is an input, or open for editing in QGIS.
        """
        path = self.parameterAsOutputLayer(parameters, name, context)
        definition = self.parameterDefinition(name)
        if not path and definition.flags() & Qgis.ProcessingParameterFlag.Optional:
            # The engine makes every output of its job from the one before, so it needs a file to write.
            self._skipped.add(name)
            path = QgsProcessingUtils.generateTempFilename(f"skipped{_ENDINGS[definition.type()][0]}", context)
        return self._aim(name, path)

    def kept(self, name: str) -> str:
        """Return the file of an output as links name it; empty for one that is skipped."""
        return "" if name in self._skipped else self._targets[name].final

    def results(self) -> Values:
        """Return what the outputs are for Processing: None for those that are skipped."""
        return {name: None if name in self._skipped else target.chosen for name, target in self._targets.items()}

    def optional_target(self, parameters: Values, name: str, context: QgsProcessingContext) -> Target | None:
        """Return where an output goes that users may skip; None where it is not wanted.

        Raises:
            EngineFailure: See `target`.
        """
        path = self.parameterAsOutputLayer(parameters, name, context) if parameters.get(name) else ""
        return self._aim(name, path) if path else None

    def file_target(self, parameters: Values, name: str, context: QgsProcessingContext) -> Target | None:
        """Return where an output that is not a layer goes; None where it is not wanted."""
        path = self.parameterAsFileOutput(parameters, name, context)
        return self._aim(name, path) if path else None

    def result_targets(self, parameters: Values, context: QgsProcessingContext) -> dict[str, Target | None]:
        """Return where the outputs of `add_result_outputs` go."""
        return {
            "AREAS": self.optional_target(parameters, "AREAS", context),
            "REPORT": self.file_target(parameters, "REPORT", context) if parameters.get("REPORT") else None,
        }

    def _aim(self, name: str, path: str) -> Target:
        is_layer = self.parameterDefinition(name).type() in _ENDINGS
        problem = self._wrong_format(name, path) or (unreadable_name(path) if is_layer else "")
        if problem:
            raise EngineFailure("output", problem)
        target = Target(path)
        target.check(self._inputs)
        for other in self._targets.values():
            if other.final == target.final:
                text = tr("{file} is given for two outputs; choose a file for each.")
                raise EngineFailure("output", text.format(file=target.final))
        self._targets[name] = target
        return target

    def publish(self) -> None:
        """Move every output to the file that the user chose.

        Raises:
            EngineFailure: One cannot be replaced. The results that are left are then beside their files, under names
                that the message says.
        """
        left = list(self._targets.values())
        try:
            for target in left:
                target.refuse_edited()
            while left:
                left[0].publish()
                left.pop(0)
        except EngineFailure as failure:
            kept = [path for target in left if (path := target.keep())]
            text = tr("The new results are kept as {files}.").format(files=", ".join(kept)) if kept else ""
            raise EngineFailure(failure.code, f"{failure.message} {text}".strip()) from failure

    def resume_in(self, context: QgsProcessingContext, *names: str) -> str | None:
        """Return the folder for the run folder if all these outputs are temporary, with new names each time.

        Beside such outputs, the next run would not find it.
        """
        temporary = Path(QgsProcessingUtils.tempFolder(context)).resolve()
        kept = [name for name in names if name not in self._skipped]
        if any(temporary not in Path(self._targets[name].final).resolve().parents for name in kept):
            return None
        cache = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericCacheLocation)
        return str(Path(cache, "alps-qgis", "runs")) if cache else None

    def loaded(self, name: str, kind: str, codebook: str = "", segments: str = "", scene: str = "") -> Loaded:
        """Describe an output for `style_when_loaded`."""
        title = self.parameterDefinition(name).description()
        return Loaded(self._targets[name].chosen, kind, codebook, segments, scene, title)

    def polygons_drawn(self, loaded: Loaded, parameters: Values, context: QgsProcessingContext) -> Loaded:
        """Note in polygons how they are drawn, for when the classes are edited."""
        return replace(loaded, settings=self.drawing(parameters, context))

    def drawing(self, parameters: Values, context: QgsProcessingContext) -> Values:
        """Return the settings that polygons are drawn with."""
        shown = [setting for setting in self._settings if setting.field.key in POLYGON_SETTINGS_PROPERTIES]
        return {s.field.key: self.value_used(s, parameters, context) for s in shown}

    def run_job(self, job: str, arguments: Values, feedback: QgsProcessingFeedback) -> Values:
        """Run one job of the engine. Outputs never exist yet: existing ones are exchanged by `publish`."""
        return run_engine(job, {**arguments, "overwrite": False}, feedback, self._named, self.displayName())

    def _named(self, text: str) -> str:
        for target in self._targets.values():
            text = target.named(text)
        return self.named_as_picked(text)

    # Checks.

    def _check_edits(self, parameters: Values, context: QgsProcessingContext) -> str:
        for definition in self.parameterDefinitions():
            if definition.isDestination() or not parameters.get(definition.name()):
                continue
            for layer in self._layers(definition, parameters, context):
                if has_unsaved_edits(layer):
                    return unsaved_edits_text(layer)
        return ""

    def _layers(
        self, definition: QgsProcessingParameterDefinition, parameters: Values, context: QgsProcessingContext
    ) -> list[QgsMapLayer]:
        if definition.type() == "multilayer" and definition.layerType() != Qgis.ProcessingSourceType.Raster:
            return self.parameterAsLayerList(parameters, definition.name(), context)
        if definition.type() in ("vector", "source"):
            return [self.parameterAsLayer(parameters, definition.name(), context)]
        return []

    def _check_formats(self, parameters: Values) -> str:
        for definition in self.destinationParameterDefinitions():
            value = parameters.get(definition.name())
            if isinstance(value, QgsProcessingOutputLayerDefinition):
                value = value.sink.staticValue()
            if isinstance(value, str) and value not in ("", QgsProcessing.TEMPORARY_OUTPUT):
                problem = self._wrong_format(definition.name(), value)
                if problem:
                    return problem
        return ""

    def _wrong_format(self, name: str, path: str) -> str:
        endings = _ENDINGS.get(self.parameterDefinition(name).type(), ())
        if not endings or Path(path).suffix.lower() in endings:
            return ""
        text = tr("“{file}” cannot hold the output “{title}”; choose a file that ends in {ending}.")
        title = self.parameterDefinition(name).description()
        return text.format(file=path, title=title, ending=endings[0])


@contextlib.contextmanager
def _failures_for_users() -> Iterator[None]:
    """Turn failures of the engine into what Processing shows; the code in brackets is for scripts."""
    try:
        yield
    except EngineFailure as failure:
        raise QgsProcessingException(f"{failure.message} [{failure.code}]") from failure
    except AlpsError as error:
        raise QgsProcessingException(f"{in_users_language(str(error))} [{error.code}]") from error
