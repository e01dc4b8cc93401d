"""Measure what a scene of a collection costs: its checks before the first tile, and the whole run.

Usage: many_scenes.py [--scenes 1000,10000,100000]. The scenes are empty files: only their names and what stands on the
disk is looked at.

With --images N, a mosaic of real images is labelled as one scene, and cut into N images of 256 × 256, and so are four
of these, which tells what is only done once. One worker and one thread; processor time, so that other work does not
count. Writes build/bench/many_scenes.json.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import rasterio
from rasterio.windows import Window

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from superpixels import SETS, label, write_mosaic  # noqa: E402

from alps_qgis.engine.pipeline.label import LabelPlan  # noqa: E402
from alps_qgis.engine.scene.names import SceneOutputs, distinct_stems, find_scenes  # noqa: E402
from alps_qgis.engine.settings import LabelSettings  # noqa: E402

OUT = ROOT / "build" / "bench" / "many_scenes.json"
SIDE = 256
_FEW = 4


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


def measure_images(checkout: Path, n: int, images: list[Path]) -> dict[str, Any]:
    """Return the seconds of processor time of one large scene, of its n parts, and of a few of them."""
    across = math.ceil(math.sqrt(n))
    with tempfile.TemporaryDirectory(prefix="alps-many-") as name:
        folder = Path(name)
        write_mosaic(folder / "mosaic.tif", images, across * SIDE)
        for part, count in (("few", min(n, _FEW)), ("all", n)):
            cut(folder / "mosaic.tif", folder / part, count, across)
        # The large scene has the pixels of all images, and of those that fill its last row.
        n_mpx = {"large": (across * SIDE) ** 2 / 1e6, "few": min(n, _FEW) * SIDE**2 / 1e6, "all": n * SIDE**2 / 1e6}
        spent = {
            each: sum(label(checkout, folder / ("mosaic.tif" if each == "large" else each)).values()) for each in n_mpx
        }
    per_image = (spent["all"] - spent["few"]) / (n - min(n, _FEW)) if n > _FEW else spent["all"] / n
    return {
        "images": n,
        "processor_s": {each: round(seconds, 2) for each, seconds in spent.items()},
        "mpx": n_mpx,
        "ms_per_image": round(1000 * per_image, 1),
        "ms_per_image_of_large": round(1000 * spent["large"] / n_mpx["large"] * SIDE**2 / 1e6, 1),
    }


def cut(mosaic: Path, folder: Path, n: int, across: int) -> None:
    """Write n square parts of a mosaic as scenes."""
    folder.mkdir()
    with rasterio.open(mosaic) as source:
        for number in range(n):
            at = Window(SIDE * (number % across), SIDE * (number // across), SIDE, SIDE)
            profile = {**source.profile, "width": SIDE, "height": SIDE, "transform": source.window_transform(at)}
            with rasterio.open(folder / f"{number:06d}.tif", "w", **profile) as target:
                target.write(source.read(window=at))


def main() -> int:
    """Measure and write the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--scenes", default="1000,10000,100000", help="Numbers of scenes, separated by commas.")
    parser.add_argument("--images", type=int, help="Label this many images of 256 × 256 instead.")
    parser.add_argument("--checkout", type=Path, default=ROOT, help="Whose engine labels the images.")
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data", help="Folder of data sets.")
    parser.add_argument("--set", choices=SETS, default="dubai", dest="chosen", help="Which images to take.")
    options = parser.parse_args()
    OUT.parent.mkdir(parents=True, exist_ok=True)
    if options.images:
        found = measure_images(
            options.checkout.resolve(), options.images, sorted(options.data.glob(SETS[options.chosen]))
        )
        OUT.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
        print(json.dumps(found, indent=2))
        return 0
    rows = []
    for text in options.scenes.split(","):
        rows.append(measure(int(text)))
        row = rows[-1]
        print(f"{row['scenes']:>8,} scenes: {row['naming_s']:.2f} s to name, {row['checking_s']:.2f} s to check")
    OUT.write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
