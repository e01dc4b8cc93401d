"""Leave the command line of the engine and the pointer that QGIS follows to it.

Usage: engine.py PYTHON [EXTRA]

`build/alps` starts the command line in the environment of PYTHON, from any folder; `build/engine.json` names PYTHON
for the plugin of this checkout, and EXTRA for the next `make engine`. The same pointer goes into the QGIS profiles of
this user, for a plugin that was installed from the zip; a profile whose own engine works keeps it. Every file is
replaced in one step, so a running program never reads half of one.
"""

from __future__ import annotations

import json
import os
import shlex
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from alps_qgis.host.install.pointer import read_pointer, write_pointer  # noqa: E402
from alps_qgis.host.install.request import InstalledEngine  # noqa: E402

BOOT = ROOT / "alps_qgis" / "engine" / "boot.py"


def publish(path: Path, text: str, mode: int) -> None:
    """Write `text` aside and rename it to `path`."""
    path.parent.mkdir(exist_ok=True)
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    part.write_text(text, encoding="utf-8")
    part.chmod(mode)
    part.replace(path)


def profiles(platform: str, environment: Mapping[str, str], home: Path) -> list[Path]:
    """Return the folders of the QGIS profiles that exist, of QGIS 3 and 4.

    Args:
        platform: as `sys.platform`.
        environment: variables; `QGIS_CUSTOM_CONFIG_PATH` moves the profiles.
        home: the user's home folder.
    """
    if named := environment.get("QGIS_CUSTOM_CONFIG_PATH"):
        places = [Path(named)]
    else:
        data = {"win32": Path(environment.get("APPDATA") or home), "darwin": home / "Library" / "Application Support"}
        local = Path(environment.get("XDG_DATA_HOME") or home / ".local" / "share")
        places = [data.get(platform, local) / "QGIS" / name for name in ("QGIS3", "QGIS4")]
    return [profile for place in places for profile in sorted(place.glob("profiles/*")) if profile.is_dir()]


def point_profiles(folders: list[Path], python: str, kind: str) -> list[Path]:
    """Let profiles use PYTHON, except those whose own engine works; return the profiles that now do."""
    changed = []
    for folder in folders:
        pointer = folder / "alps" / "engine.json"
        there = read_pointer(pointer)
        if there is not None and there.managed:
            print(f"{folder}: keeps the engine that QGIS installed", file=sys.stderr)
            continue
        try:
            write_pointer(pointer, InstalledEngine(python, kind))
        except OSError as error:
            print(f"{folder}: the engine cannot be named there ({error})", file=sys.stderr)
            continue
        changed.append(folder)
    return changed


def main(arguments: list[str]) -> int:
    """Write all files for the interpreter that is named."""
    if len(arguments) not in (1, 2) or not Path(arguments[0]).exists():
        print("usage: engine.py PYTHON [EXTRA] (an interpreter that exists, and what it has besides)", file=sys.stderr)
        return 2
    python, extra = arguments[0], arguments[1] if len(arguments) == 2 else "base"
    command = f'#!/bin/sh\nexec {shlex.quote(python)} -I {shlex.quote(str(BOOT))} "$@"\n'
    publish(ROOT / "build" / "alps", command, 0o755)
    publish(ROOT / "build" / "engine.json", json.dumps({"python": python, "extra": extra}) + "\n", 0o644)
    for folder in point_profiles(profiles(sys.platform, os.environ, Path.home()), python, extra):
        print(f"{folder}: uses this engine", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
