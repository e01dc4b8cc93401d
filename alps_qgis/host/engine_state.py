"""What is known of the engine: where it is, what it is, and what it says of itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsProcessingFeedback

from .engine import EngineLocation, locate_engine
from .install import WITH_TORCH, InstalledEngine, installed_engine, needs_update
from .process import EngineFailure
from .run import run_engine
from .text import tr


@dataclass(frozen=True)
class EngineState:
    """What files and settings say; quick to read, nothing is started.

    Attributes:
        location: the interpreter that algorithms use, or why there is none.
        installed: the engine that the profile's pointer file names; None where it names none.
        update: True when that engine belongs to another version of the plugin.
    """

    location: EngineLocation
    installed: InstalledEngine | None
    update: bool

    @property
    def own(self) -> InstalledEngine | None:
        """The engine in the profile if it is the one that algorithms use and the installer built it; else None."""
        engine = self.installed
        uses_it = engine is not None and engine.managed and engine.python == self.location.python
        return engine if uses_it else None


@dataclass(frozen=True)
class EngineAnswer:
    """What the engine says of itself.

    Attributes:
        facts: as `facts()` in `engine/commands/diagnosis.py`; empty when it does not answer.
        checks: lines of `alps doctor`, if they were asked for.
        failure: why it does not answer; None when it does.
    """

    facts: dict[str, Any] = field(default_factory=dict)
    checks: list[dict[str, str]] = field(default_factory=list)
    failure: EngineFailure | None = None

    @property
    def works(self) -> bool:
        """True when rasters can be labelled: the engine answers, and its packages can be imported."""
        broken = any(check.get("state") == "error" for check in self.checks)
        return self.failure is None and bool(self.facts.get("segmenter")) and not broken


def engine_state() -> EngineState:
    """Read where the engine is."""
    return EngineState(locate_engine(), installed_engine(), needs_update())


def ask_engine(feedback: QgsProcessingFeedback, only_facts: bool = True) -> EngineAnswer:
    """Start the engine and let it describe itself; takes seconds, so never in the main thread.

    Args:
        feedback: to cancel.
        only_facts: leave out the checks of `alps doctor`, which read all models.
    """
    try:
        result = run_engine("doctor", {"only_facts": only_facts}, feedback)
    except EngineFailure as failure:
        return EngineAnswer(failure=failure)
    facts, checks = result.get("facts"), result.get("checks")
    return EngineAnswer(facts if isinstance(facts, dict) else {}, checks if isinstance(checks, list) else [])


def next_step(state: EngineState, answer: EngineAnswer) -> str:
    """Return what the user should do next, in one or two sentences."""
    if not state.location.found:
        return state.location.problem
    if answer.failure is not None:
        return answer.failure.message
    if not answer.works:
        broken = [check.get("detail", "") for check in answer.checks if check.get("state") == "error"]
        why = broken[0] if broken else ""
        return " ".join([tr("The engine is damaged. Choose “Repair” in Settings ▸ Options ▸ ALPS."), why]).strip()
    if state.update:
        return tr("The engine belongs to another version of ALPS. Choose “Update” in Settings ▸ Options ▸ ALPS.")
    if answer.facts.get("kind") in WITH_TORCH and not answer.facts.get("models"):
        return tr(
            "You can label rasters with superpixels. For Segment Anything, get a model in Settings ▸ Options ▸ ALPS."
        )
    return tr("Everything is ready. Run “Auto-label raster”.")
