"""Measure whether a part of a raster gets the segments and classes that the whole raster has there.

Every scene is labelled as a whole, then in random extents with the codebook of the whole. A segment counts as the same
if its outline, its PFL and its cluster are equal to the last bit. Extents lie anywhere: inside a tile, across seams and
corners, at the edge of the scene. For comparison, the same extents are cut out of the raster first, as other programs
do it, and labelled with the same codebook and stretch. Writes `build/bench/preview.json`.

    python benchmarks/preview.py [--extents 12] [--tile 256] [SCENE…]
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import rasterio
import shapely
from rasterio.windows import Window

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from alps_qgis.engine import label  # noqa: E402
from alps_qgis.engine.commands.jobs import run_job  # noqa: E402
from alps_qgis.engine.progress import SILENT  # noqa: E402

DATA = ROOT.parent / "shared" / "data"
SCENES = (
    "rasters/data/m_4709963_se_14_1_20090818.tif",
    "sentinel2/images/202309_patchN_0.tif",
    "dubai/tile1/images/image_part_001.jpg",
)
MARGIN = 1e-6


def main() -> int:
    """Measure every scene and write the figures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("scenes", nargs="*", type=Path)
    parser.add_argument("--extents", type=int, default=12)
    parser.add_argument("--tile", type=int, default=256)
    given = parser.parse_args()
    figures = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        scenes = given.scenes or [
            Path(run_job("sample", {"out": str(folder / "sample")}, SILENT)["scene"]),
            *(DATA / each for each in SCENES if (DATA / each).is_file()),
        ]
        for number, scene in enumerate(scenes):
            figures[scene.name] = measure(scene, folder / str(number), given.extents, given.tile)
            print(scene.name, json.dumps(figures[scene.name]), flush=True)
    out = ROOT / "build" / "bench" / "preview.json"
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(figures, indent=1))
    return 0


def measure(scene: Path, folder: Path, n_extents: int, tile: int) -> dict[str, Any]:
    """Return the shares of equal segments and pixels over all extents, for parts and for cut-out rasters."""
    settings = {"segmenter": "superpixels", "tile": tile}
    start = time.perf_counter()
    whole = label(scene, folder / "whole", clusters=8, **settings)
    seconds = time.perf_counter() - start
    codebook = whole.codebook_path
    segments = geopandas.read_file(whole.scenes[0].segments_path)
    with rasterio.open(whole.scenes[0].classes_path) as raster:
        classes, transform = raster.read(1), raster.transform
    if transform.is_identity:
        # Without georeferencing: column and minus row, as QGIS shows it.
        transform = transform.scale(1, -1)
    found: dict[str, Any] = {"n_tiles": whole["scenes"][0]["n_tiles"], "seconds_whole": seconds, "n_extents": n_extents}
    sums = {way: {"same": 0, "expected": 0, "extra": 0, "px_same": 0, "px": 0} for way in ("part", "cut_out")}
    tiles, times = [], []
    rng = np.random.default_rng(7)
    for number in range(n_extents):
        window = _random_window(rng, *classes.shape)
        left, top = transform @ (window.col_off, window.row_off)
        right, bottom = transform @ (window.col_off + window.width, window.row_off + window.height)
        box = shapely.box(left, bottom, right, top)
        expected = _contents(segments[segments.intersection(box).area > MARGIN])
        start = time.perf_counter()
        part = label(scene, folder / f"part{number}", codebook=codebook, extent=(left, bottom, right, top), **settings)
        times.append(time.perf_counter() - start)
        tiles.append(part["scenes"][0]["n_tiles"])
        cut = _cut_out(scene, window, folder / f"cut{number}.tif")
        cut_out = label(cut, folder / f"cut{number}", codebook=codebook, **settings)
        for way, run in (("part", part), ("cut_out", cut_out)):
            seen = _contents(geopandas.read_file(run.scenes[0].segments_path))
            with rasterio.open(run.scenes[0].classes_path) as raster:
                values = raster.read(1)
            rows, cols = window.toslices()
            counted = sums[way]
            counted["same"] += len(seen & expected)
            counted["expected"] += len(expected)
            counted["extra"] += len(seen - expected)
            counted["px_same"] += int((values == classes[rows, cols]).sum())
            counted["px"] += values.size
    for way, counted in sums.items():
        found[way] = {
            "segments_same": counted["same"] / max(counted["expected"], 1),
            "n_segments": counted["expected"],
            "n_others": counted["extra"],
            "pixels_same": counted["px_same"] / counted["px"],
        }
    return {**found, "tiles_of_an_extent": float(np.mean(tiles)), "seconds_of_an_extent": float(np.median(times))}


def _random_window(rng: np.random.Generator, height: int, width: int) -> Window:
    side = np.exp(rng.uniform(np.log(16), np.log(min(height, width) / 2), 2)).astype(int)
    row, col = (int(rng.integers(0, size - n + 1)) for size, n in zip((height, width), side, strict=True))
    return Window(col, row, int(side[1]), int(side[0]))


def _contents(frame: geopandas.GeoDataFrame) -> set[tuple[Any, ...]]:
    columns = zip(frame.geometry.normalize().to_wkb(), frame["pfl"], frame["cluster"], strict=True)
    return set(columns)


def _cut_out(scene: Path, window: Window, out: Path) -> Path:
    with rasterio.open(scene) as source:
        profile = {
            "driver": "GTiff", "width": window.width, "height": window.height, "count": source.count,
            "dtype": source.dtypes[0], "nodata": source.nodata,
        }  # fmt: skip
        if source.crs:
            profile |= {"crs": source.crs, "transform": source.window_transform(window)}
        with rasterio.open(out, "w", **profile) as target:
            target.write(source.read(window=window))
            target.colorinterp = source.colorinterp
    return out


if __name__ == "__main__":
    raise SystemExit(main())
