"""Status: what a script can know of the engine before it runs anything."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputString,
)

from ...engine.settings.models import INSTALLED
from ...host.engine_state import ask_engine, engine_state, next_step
from ...host.models.table import rows
from ...host.process import EngineFailure
from ...host.support.machine import GB, memory
from ...host.text import tr
from ..parameters import Values
from .algorithm import SetUpAlgorithm


class Status(SetUpAlgorithm):
    """Engine, models, memory, device and the next step, as outputs."""

    NAME = "status"
    ICON = "status"

    def title(self) -> str:
        return tr("Status of ALPS")

    def summary(self) -> str:
        return tr(
            "Says whether the engine is installed and up to date, which segmenter “auto” takes, which models are "
            "there, how much memory is free, and what to do next. Every answer is an output that a script or a "
            "model can read. It also runs without an engine, and it changes nothing."
        )

    def keywords(self) -> str:
        return tr("engine,installed,version,update,memory,device,GPU,models,ready")

    def add_parameters(self) -> None:
        for name, title in (
            ("READY", tr("Rasters can be labelled now")),
            ("ENGINE_INSTALLED", tr("The engine is installed")),
            ("UPDATE_AVAILABLE", tr("The engine belongs to another version of ALPS")),
        ):
            self.addOutput(QgsProcessingOutputBoolean(name, title))
        for name, title in (
            ("ENGINE_PYTHON", tr("Python of the engine")),
            ("ENGINE_KIND", tr("Kind of the engine: base, sam or train")),
            ("ENGINE_VERSION", tr("Version of the engine")),
            ("SEGMENTER", tr("Segmenter that “auto” takes")),
            ("MODELS_INSTALLED", tr("Installed models, separated by commas")),
            ("DEVICE", tr("Device that “auto” takes")),
            ("NEXT_STEP", tr("What to do next")),
        ):
            self.addOutput(QgsProcessingOutputString(name, title))
        self.add_number_output("MEMORY_GB", tr("Memory in GB"))
        self.add_number_output("FREE_MEMORY_GB", tr("Free memory in GB"))

    def execute(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        state = engine_state()
        answer = ask_engine(feedback)
        if feedback.isCanceled():
            raise EngineFailure("cancelled", tr("Cancelled."))
        there, facts = memory(), answer.facts
        step = next_step(state, answer)
        feedback.pushInfo(step)
        return {
            "READY": answer.works,
            "ENGINE_INSTALLED": state.location.found,
            "UPDATE_AVAILABLE": state.update,
            "ENGINE_PYTHON": state.location.python,
            "ENGINE_KIND": str(facts.get("kind", "")),
            "ENGINE_VERSION": state.own.version if state.own else str(facts.get("version", "")),
            "SEGMENTER": str(facts.get("segmenter", "")),
            "MODELS_INSTALLED": ",".join(row.name for row in rows() if row.state == INSTALLED),
            "DEVICE": str(facts.get("device", "")),
            "NEXT_STEP": step,
            "MEMORY_GB": round(there.total_bytes / GB, 1),
            "FREE_MEMORY_GB": round(there.free_bytes / GB, 1),
        }
