"""Drive the group *Networks* in a real QGIS window on a virtual screen, and photograph it into `build/networks/`.

Usage: networks_window.py [--out DIR] [--parts dialogs,chain,refine] [--minutes M] [--plugins DIR]

The steps are those of a user: look at the dialogs, open the example model *Pre-train, fine-tune, predict, evaluate* in
the designer, run it on three sample scenes, refine the labels of one. It needs the engine with training. Ends with 0
when every step came out as it should, and writes what it saw to `report.json` beside the pictures.
"""

from __future__ import annotations

import argparse
import subprocess  # nosec B404
import sys
import tempfile
from pathlib import Path

from qgis_window import ROOT, run_window, told

STEPS = Path(__file__).resolve().parent / "networks_window_steps.py"
PARTS = ("dialogs", "chain", "refine")
SCENES = {"unlabelled": 1, "labelled": 2, "test": 3}
"""Names of the sample scenes and their seeds."""

LIMIT_S = 3600


def make_scenes(folder: Path) -> None:
    """Write the sample scenes and their true classes."""
    for name, seed in SCENES.items():
        command = [str(ROOT / "build" / "alps"), "sample", "--out", str(folder / name), "--seed", str(seed)]
        subprocess.run([*command, "--overwrite"], check=True, stdout=subprocess.DEVNULL)  # nosec B603


def main() -> int:
    """Read the options and drive."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "networks")
    parser.add_argument("--plugins", type=Path, default=ROOT / "build", help="folder that holds the staged plugin")
    parser.add_argument("--parts", default=",".join(PARTS), help=f"of {', '.join(PARTS)}")
    parser.add_argument("--minutes", type=float, help="for each training of the model; if not set, as it has them")
    parser.add_argument("--steps", type=int, default=150, help="of the trainings of the refinement")
    parser.add_argument("--work", type=Path, help="folder for scenes and outputs, whose path the pictures show")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="alps-networks-") as temporary:
        work = options.work or Path(temporary)
        make_scenes(work)
        variables = {"PARTS": options.parts, "MINUTES": str(options.minutes or ""), "STEPS": str(options.steps)}
        return told(run_window(STEPS, options.out, options.plugins, variables, limit_s=LIMIT_S, work=work))


if __name__ == "__main__":
    sys.exit(main())
