"""Find the Python interpreter that the engine runs in.

The order is: the environment variable `ALPS_ENGINE_PYTHON`; the QGIS setting `alps/engine_python`; the pointer file
`alps/engine.json` in the profile folder, which the installer (`host/install/`) and `make engine` write; the pointer
`build/engine.json` that `make engine` leaves in the checkout the plugin was staged from. A pointer is a JSON object,
`{"python": "/path/to/python"}` at least.

What a user set on purpose (the first two) is never passed over: when it does not work, that is said. A pointer whose
interpreter is gone is passed over. Nothing is ever read from a project file, so a project that somebody sends cannot
name a program to run.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication, QgsSettings

from .resources import package_dir
from .text import tr

ENVIRONMENT_VARIABLE = "ALPS_ENGINE_PYTHON"
SETTING = "alps/engine_python"


@dataclass(frozen=True)
class EngineLocation:
    """Where the engine's interpreter is, or why there is none.

    Attributes:
        python: absolute path of the interpreter; empty when none was found.
        source: where that path was written down, for messages.
        problem: one sentence for the user; empty when the interpreter exists.
    """

    python: str
    source: str
    problem: str = ""

    @property
    def found(self) -> bool:
        """True when there is an interpreter to start."""
        return not self.problem


def locate_engine(environment: Mapping[str, str] | None = None) -> EngineLocation:
    """Return the interpreter of the engine by the order of this module.

    Args:
        environment: variables to look in; None takes those of this process.
    """
    environment = os.environ if environment is None else environment
    named = environment.get(ENVIRONMENT_VARIABLE, "").strip()
    if named:
        return _on_purpose(named, tr("the environment variable {}").format(ENVIRONMENT_VARIABLE))
    named = str(QgsSettings().value(SETTING, "") or "").strip()
    if named:
        return _on_purpose(named, tr("the QGIS setting {}").format(SETTING))
    for pointer in pointer_files():
        named = _read_pointer(pointer)
        if named and _is_executable(named):
            return EngineLocation(named, str(pointer))
    return EngineLocation("", "", _how_to_install())


def pointer_files() -> list[Path]:
    """Return the pointer files in the order they are looked at; they need not exist."""
    pointers = [Path(QgsApplication.qgisSettingsDirPath()) / "alps" / "engine.json"]
    # A plugin staged by links lies in build/alps_qgis while its files lie in the checkout's alps_qgis: both are tried.
    for package in (package_dir().resolve(), Path(__file__).resolve().parent.parent):
        build = package.parent if package.parent.name == "build" else package.parent / "build"
        if build / "engine.json" not in pointers:
            pointers.append(build / "engine.json")
    return pointers


def _on_purpose(python: str, source: str) -> EngineLocation:
    # Unlike that of `Path`, it leaves names that nobody has as they are.
    python = os.path.expanduser(python)  # noqa: PTH111
    if _is_executable(python):
        return EngineLocation(python, source)
    problem = tr(
        "The ALPS engine cannot be started: {source} names “{python}”, which is not a program. Correct it, or remove "
        "it to use the installed engine."
    ).format(source=source, python=python)
    return EngineLocation("", source, problem)


def _read_pointer(path: Path) -> str:
    try:
        python = json.loads(path.read_text(encoding="utf-8")).get("python", "")
    except (OSError, ValueError, AttributeError, RecursionError):
        return ""
    return python if isinstance(python, str) and Path(python).is_absolute() else ""


def _is_executable(path: str) -> bool:
    return Path(path).is_file() and os.access(path, os.X_OK)


def _how_to_install() -> str:
    return tr(
        "The ALPS engine is not installed. Install it in Settings ▸ Options ▸ ALPS, or with the algorithm “Install or "
        "update the engine”."
    )
