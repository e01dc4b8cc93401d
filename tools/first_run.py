"""Go a stranger's way in a real QGIS window: from the packed zip to a named map, with real clicks, which are counted.

Usage: first_run.py --scene PATH [--zip PATH] [--wheels DIR] [--out DIR]

The home and the profile are fresh, and no variable of ALPS is set. The zip is installed in QGIS's own dialog,
*Install from ZIP*. The engine comes from the package index, or from a folder of wheels. Then the scene is labelled,
classes are renamed and merged, and *Apply class edits* updates the map. Pictures of every step and `report.json`
(clicks, size and time of the installation, everything that QGIS logged) go to the folder `--out`. Needs Xvfb, openbox
and xdotool.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tools.qgis_window import run_window, told  # noqa: E402

STEPS = Path(__file__).resolve().parent / "first_run_steps.py"
LIMIT_S = 1500

SETTINGS = """
[qgis]
checkVersion=false
askToSaveProjectChanges=false

[locale]
overrideFlag=true
userLocale=en
globalLocale=en_US
"""
"""English, and nothing that asks for the network or keeps QGIS from ending; all else is as QGIS sets it."""


def main() -> int:
    """Read the options, drive, and print what was seen."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--scene", type=Path, required=True)
    parser.add_argument("--zip", type=Path, default=ROOT / "build" / "alps_qgis.zip", help="the packed plugin")
    parser.add_argument("--wheels", type=Path, help="install the engine from this folder, without the package index")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "shots" / "first_run")
    options = parser.parse_args()
    if shutil.which("xdotool") is None:
        print("xdotool is missing; install it to make real clicks.", file=sys.stderr)
        return 1
    variables = {"SCENE": str(options.scene.resolve()), "ZIP": str(options.zip.resolve())}
    variables["WHEELS"] = str(options.wheels.resolve()) if options.wheels else ""
    return told(run_window(STEPS, options.out, None, variables, LIMIT_S, SETTINGS))


if __name__ == "__main__":
    sys.exit(main())
