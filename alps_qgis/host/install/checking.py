"""Test an engine before it is used: import everything, and label a tiny scene."""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Callable

from ..text import tr
from .failures import Circumstances, InstallFailure, failure, recognised
from .programs import run_program

_IMPORT_S = 600.0
_LABEL_S = 600.0
"""Antivirus programs read every library when it is first loaded: minutes, on a slow disk."""

_IMPORTS = """
import importlib, json, sys
failed = {}
for name in sys.argv[1:]:
    try:
        importlib.import_module(name)
    except BaseException as error:
        missing = isinstance(error, ModuleNotFoundError) and (error.name or "").split(".")[0] == name
        failed[name] = "" if missing else f"{type(error).__name__}: {error}"
print(json.dumps(failed))
"""

_SIDE = 96
_COLOURS = ((200, 60, 40), (40, 160, 60), (50, 80, 190), (220, 210, 90))


def failed_imports(
    python: str,
    modules: list[str],
    environment: Mapping[str, str],
    folder: Path,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> dict[str, str]:
    """Return module → why it cannot be imported, empty where it is missing altogether.

    Raises:
        InstallFailure: The interpreter does not answer.
    """
    try:
        command = [python, "-I", "-c", _IMPORTS, *modules]
        outcome = run_program(command, environment, folder, is_cancelled, limit_s=_IMPORT_S)
        failed: dict[str, str] = json.loads(outcome.text.splitlines()[-1]) if outcome.code == 0 else {}
    except (OSError, TimeoutError, ValueError, IndexError) as error:
        raise failure("install.python_start", Circumstances(python)) from error
    if outcome.code:
        raise failure("install.test", Circumstances(python), _crash(outcome.code, outcome.text))
    return failed


def import_failure(failed: Mapping[str, str], around: Circumstances) -> InstallFailure:
    """Return what to say about modules that cannot be imported."""
    missing = [name for name, reason in failed.items() if not reason]
    broken = "; ".join(f"{name}: {reason}" for name, reason in failed.items() if reason)
    code = recognised(broken, around.platform)
    if code in ("install.dll", "install.glibc"):
        return failure(code, around)
    parts = [tr("these packages are missing: {list}").format(list=", ".join(missing))] if missing else []
    parts += [tr("these cannot be loaded: {list}").format(list=broken)] if broken else []
    return failure("install.test", around, "; ".join(parts))


def label_tiny_scene(
    python: str,
    boot: Path,
    environment: Mapping[str, str],
    folder: Path,
    around: Circumstances,
    is_cancelled: Callable[[], bool] = lambda: False,
    on_line: Callable[[str], None] = lambda line: None,
) -> None:
    """Let the engine label a scene of 96 × 96 pixels.

    Args:
        python: interpreter of the engine.
        boot: script that starts the engine.
        environment: variables of the engine.
        folder: empty folder for scene and labels.
        around: what messages name.
        is_cancelled: asked several times a second.
        on_line: takes each line of output.

    Raises:
        InstallFailure: It did not.
    """
    scene, labels = folder / "scene.png", folder / "labels"
    scene.write_bytes(tiny_scene())
    command = [python, "-I", str(boot), "label", str(scene), "--out", str(labels)]
    command += ["--segmenter", "superpixels", "--clusters", "4"]
    try:
        outcome = run_program(command, environment, folder, is_cancelled, on_line, limit_s=_LABEL_S)
    except (OSError, TimeoutError) as error:
        raise failure("install.test", around, str(error)) from error
    if outcome.code or not (labels / "scene_classes.tif").is_file():
        code = recognised(outcome.text, around.platform)
        known = code if code in ("install.dll", "install.glibc", "install.disk") else "install.test"
        raise failure(known, around, _crash(outcome.code, outcome.text))


def tiny_scene() -> bytes:
    """Return a PNG of four coloured fields with some texture."""
    rows = bytearray()
    for row in range(_SIDE):
        rows.append(0)  # no filter
        for column in range(_SIDE):
            colour = _COLOURS[(row >= _SIDE // 2) * 2 + (column >= _SIDE // 2)]
            rows.extend(value + (row * 7 + column * 13) % 11 for value in colour)

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    header = struct.pack(">IIBBBBB", _SIDE, _SIDE, 8, 2, 0, 0, 0)
    parts = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(rows))) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


def _crash(code: int, text: str) -> str:
    lines = text.splitlines()
    last = lines[-1][:300] if lines else ""
    if code < 0:
        return tr("it was ended by signal {number}. {line}").format(number=-code, line=last).strip()
    return last or tr("it ended with exit code {code}").format(code=code)
