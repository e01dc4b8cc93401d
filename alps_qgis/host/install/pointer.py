"""The pointer file: which engine a profile uses."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from .request import KINDS, InstalledEngine


def read_pointer(path: Path) -> InstalledEngine | None:
    """Return the engine that a pointer file names; None where it names none, or one whose interpreter is gone."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    python = content.get("python", "") if isinstance(content, dict) else ""
    if not isinstance(python, str) or not Path(python).is_absolute() or not Path(python).is_file():
        return None

    def text(key: str) -> str:
        value = content.get(key, "")
        return value if isinstance(value, str) else ""

    def number(key: str) -> float:
        value = content.get(key, 0.0)
        # An integer of hundreds of digits is valid JSON, but not a number of megabytes.
        return float(value) if isinstance(value, (int, float)) and abs(value) < 1e12 else 0.0

    kind = text("kind") or text("extra")
    return InstalledEngine(
        python,
        # One that another version of the plugin knows is unknown here.
        kind if kind in KINDS else "",
        text("version"),
        text("lock"),
        text("folder"),
        number("size_mb"),
        number("seconds"),
        text("log"),
    )


def write_pointer(path: Path, engine: InstalledEngine) -> None:
    """Replace the pointer file in one step, so that a QGIS that reads it sees the old engine or the new one."""
    content: dict[str, Any] = {
        "python": engine.python,
        "kind": engine.kind,
        "version": engine.version,
        "lock": engine.lock,
        "folder": engine.folder,
        "size_mb": engine.size_mb,
        "seconds": engine.seconds,
        "log": engine.log,
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with part.open("w", encoding="utf-8") as file:
            file.write(json.dumps(content, indent=1) + "\n")
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
