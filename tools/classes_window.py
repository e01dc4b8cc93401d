"""Work with the panel *Classes* in a real QGIS window on a virtual screen, and photograph each step.

Usage: classes_window.py --scene PATH [--out DIR] [--plugins DIR] [--clusters K]

The steps are those of a user who names, merges and corrects classes. `report.json` beside the pictures has the clicks
and the seconds that correcting one segment takes, in the attribute table and on the map.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from qgis_window import ROOT, run_window, told  # noqa: E402

STEPS = Path(__file__).resolve().parent / "classes_window_steps.py"


def main() -> int:
    """Read the options and drive."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--scene", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "classes")
    parser.add_argument("--plugins", type=Path, default=ROOT / "build", help="folder that holds the staged plugin")
    parser.add_argument("--clusters", type=int, default=8)
    options = parser.parse_args()
    variables = {"SCENE": str(options.scene.resolve()), "CLUSTERS": str(options.clusters)}
    return told(run_window(STEPS, options.out, options.plugins, variables))


if __name__ == "__main__":
    sys.exit(main())
