"""Measure how long the checks of a collection take before its first tile, for more and more scenes.

Usage: many_scenes.py [--scenes 1000,10000,100000]. The scenes are empty files: only their names and what stands on the
disk is looked at. Writes build/bench/many_scenes.json.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from alps_qgis.engine.pipeline.label import LabelPlan  # noqa: E402
from alps_qgis.engine.scene.names import SceneOutputs, distinct_stems, find_scenes  # noqa: E402
from alps_qgis.engine.settings import LabelSettings  # noqa: E402

OUT = ROOT / "build" / "bench" / "many_scenes.json"


def measure(n: int) -> dict[str, float]:
    """Return the seconds of processor time that the checks of n scenes take."""
    with tempfile.TemporaryDirectory(prefix="alps-many-") as name:
        folder = Path(name)
        for number in range(n):
            (folder / f"{number:06d}.tif").touch()
        (folder / "labels").mkdir()
        start = time.process_time()
        scenes = find_scenes([folder])
        stems = distinct_stems(scenes)
        outputs = {scene: SceneOutputs.beside(folder / "labels", stems[scene]) for scene in scenes}
        named = time.process_time()
        LabelPlan(outputs, folder / "labels" / "codebook.gpkg", None, LabelSettings()).check()
        checked = time.process_time()
    return {"scenes": n, "naming_s": round(named - start, 3), "checking_s": round(checked - named, 3)}


def main() -> int:
    """Measure and write the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--scenes", default="1000,10000,100000", help="Numbers of scenes, separated by commas.")
    rows = []
    for text in parser.parse_args().scenes.split(","):
        rows.append(measure(int(text)))
        row = rows[-1]
        print(f"{row['scenes']:>8,} scenes: {row['naming_s']:.2f} s to name, {row['checking_s']:.2f} s to check")
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
