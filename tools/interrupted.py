"""End a run in a real QGIS window in the ways that users do, and look at what is left: no engine, no half output.

Usage: interrupted.py --scene PATH [--how disable|close|both] [--out DIR] [--plugins DIR]

A raster is labelled from the context menu of its layer. While the engine works, the plugin is disabled, or QGIS is
closed. Pictures and `report.json` go to the folder `--out`. Needs Xvfb, openbox and xdotool.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tools.qgis_window import run_window  # noqa: E402

STEPS = Path(__file__).resolve().parent / "interrupted_steps.py"
LIMIT_S = 240
_PATIENCE_S = 15.0
"""After QGIS has ended; an engine notices this at its next event."""


def interrupt(how: str, scene: Path, out: Path, plugins: Path) -> dict[str, Any]:
    """Interrupt a run and return what was seen, with `problems`."""
    with tempfile.TemporaryDirectory(prefix="alps-interrupted-") as name:
        made = Path(name)
        variables = {"SCENE": str(scene.resolve()), "HOW": how, "MADE": str(made)}
        seen = run_window(STEPS, out, plugins, variables, LIMIT_S)
        if seen is None:
            return {"problems": ["QGIS hung or died"]}
        late = time.monotonic() + _PATIENCE_S
        while (left := [pid for pid in seen["engines"] if is_running(pid)]) and time.monotonic() < late:
            time.sleep(0.2)
        # The folder of finished tiles is kept on purpose: the next run continues from it.
        files = [path.name for path in made.iterdir() if path.suffix != ".alps-run"]
        problems = [seen["failed"]] if seen["failed"] else []
        problems += [f"QGIS ended with {seen['exit_code']}"] if seen["exit_code"] else []
        problems += [f"engine {pid} is left over" for pid in left] + [f"{file} is left over" for file in files]
        return {**seen, "problems": problems}


def is_running(pid: int) -> bool:
    """Return whether a process runs; one that ended and was not waited for does not."""
    try:
        state = Path("/proc", str(pid), "stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()[0]
    except OSError:
        return False
    return state != "Z" and os.path.exists(f"/proc/{pid}")


def main() -> int:
    """Read the options, interrupt runs, and print what was seen."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--scene", type=Path, required=True)
    parser.add_argument("--how", choices=("disable", "close", "both"), default="both")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "shots" / "interrupted")
    parser.add_argument("--plugins", type=Path, default=ROOT / "build", help="folder that holds the staged plugin")
    options = parser.parse_args()
    ways = ("disable", "close") if options.how == "both" else (options.how,)
    seen = {how: interrupt(how, options.scene, options.out / how, options.plugins) for how in ways}
    print(json.dumps(seen, indent=1, ensure_ascii=False))
    return 1 if any(each["problems"] for each in seen.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
