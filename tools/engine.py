"""Leave the command line of the engine and the pointer that QGIS follows to it.

Usage: engine.py PYTHON [EXTRA]

`build/alps` starts the command line in the environment of PYTHON, from any folder; `build/engine.json` names PYTHON
for the plugin of this checkout, and EXTRA for the next `make engine`. Both are replaced in one step, so a running
program never reads half of one.
"""

from __future__ import annotations

import json
import os
import shlex
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BOOT = ROOT / "alps_qgis" / "engine" / "boot.py"


def publish(path: Path, text: str, mode: int) -> None:
    """Write `text` aside and rename it to `path`."""
    path.parent.mkdir(exist_ok=True)
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    part.write_text(text, encoding="utf-8")
    part.chmod(mode)
    part.replace(path)


def main(arguments: list[str]) -> int:
    """Write both files for the interpreter that is named."""
    if len(arguments) not in (1, 2) or not Path(arguments[0]).exists():
        print("usage: engine.py PYTHON [EXTRA] (an interpreter that exists, and what it has besides)", file=sys.stderr)
        return 2
    python, extra = arguments[0], arguments[1] if len(arguments) == 2 else "base"
    command = f'#!/bin/sh\nexec {shlex.quote(python)} -I {shlex.quote(str(BOOT))} "$@"\n'
    publish(ROOT / "build" / "alps", command, 0o755)
    publish(ROOT / "build" / "engine.json", json.dumps({"python": python, "extra": extra}) + "\n", 0o644)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
