"""Measure what tile borders do to labels: two tile grids against each other, with halo and joining and without.

Every scene is labelled with the superpixel segmenter on one codebook, once with the default grid and once with a grid
whose seams lie elsewhere. The naive tiler is the same engine with a halo of 0: tiles side by side, nothing joined.
Writes `build/bench/seams.json`.

    python benchmarks/seams.py [SCENE…]      # default: the procedural sample scene
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import shapely
from scipy import ndimage

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from alps_qgis.engine.commands.jobs import run_job  # noqa: E402
from alps_qgis.engine.labels.vectorize import to_pixel  # noqa: E402
from alps_qgis.engine.progress import SILENT  # noqa: E402
from alps_qgis.engine.tables.segments import read_meta, read_segments  # noqa: E402

GRIDS = {"default": 1024, "shifted": 720}
HALOS = {"joined": 32, "naive": 0}


def main() -> int:
    """Measure every scene and write the figures."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        scenes = [Path(path) for path in sys.argv[1:]]
        if not scenes:
            scenes = [Path(run_job("sample", {"out": str(folder / "sample")}, SILENT)["scene"])]
        figures = {scene.name: measure(scene, folder / str(index)) for index, scene in enumerate(scenes)}
        figures["objects on borders"] = objects_on_borders(folder)
    out = ROOT / "build" / "bench" / "seams.json"
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(figures, indent=1))
    print(json.dumps(figures, indent=1))
    return 0


def measure(scene: Path, folder: Path) -> dict[str, Any]:
    """Return label agreement between the two grids, for our tiler and for the naive one."""
    codebook: str | None = None
    figures: dict[str, Any] = {}
    for tiler, halo in HALOS.items():
        maps = []
        for grid, tile in GRIDS.items():
            segment = {"segmenter": "superpixels"}
            settings = {"tiles": {"tile": tile, "halo": halo}, "segment": segment}
            arguments = {"scenes": [str(scene)], "out": str(folder / tiler / grid), "settings": settings}
            summary = run_job("label", {**arguments, "codebook": codebook}, SILENT)
            codebook = codebook or summary["codebook"]
            row = summary["scenes"][0]
            with rasterio.open(row["classes"]) as raster:
                maps.append(raster.read(1))
            figures[f"{tiler}_{grid}"] = {
                "n_segments": row["n_segments"],
                "n_seam_segments": row["n_seam_segments"],
                "seam_share": row["n_seam_segments"] / max(row["n_segments"], 1),
            }
        figures[f"agreement_{tiler}"] = agreement(*maps)
    wrong = [1 - figures[f"agreement_{tiler}"] for tiler in ("naive", "joined")]
    figures["disagreement_ratio_naive_to_joined"] = wrong[0] / max(wrong[1], 1e-9)
    return figures


def objects_on_borders(folder: Path) -> dict[str, Any]:
    """Return the share of round objects, laid across the cores of 2 and 4 tiles, that are one segment, by tiler."""
    return {
        tiler: _whole_share(folder / f"objects_{tiler}", tile, halo)
        for tiler, tile, halo in (("joined", 256, 32), ("naive", 192, 0))
    }


def _whole_share(folder: Path, tile: int, halo: int) -> dict[str, float]:
    core, radius, n = tile - 2 * halo, 13, 6
    side = core * n + 64
    rng = np.random.default_rng(0)
    ground = ndimage.gaussian_filter(rng.normal(0, 1, (3, side, side)), (0, 3, 3))
    image = 90 + 9 * ground / ground.std()
    # Where four cores meet, and half-way along the border of two.
    corners = [(halo + core * i, halo + core * j) for i in range(1, n) for j in range(1, n)]
    centres = {"4 tiles": corners, "2 tiles": [(row, col + core // 2) for row, col in corners]}
    rows, cols = np.mgrid[0:side, 0:side]
    for row, col in [*centres["4 tiles"], *centres["2 tiles"]]:
        disc = (rows - row) ** 2 + (cols - col) ** 2 <= radius**2
        image[:, disc] = np.array([[200], [180], [70]]) + rng.normal(0, 4, (3, int(disc.sum())))
    folder.mkdir()
    profile = {"driver": "GTiff", "height": side, "width": side, "count": 3, "dtype": "uint8"}
    with rasterio.open(folder / "objects.tif", "w", **profile) as dataset:
        dataset.write(np.clip(image, 1, 255).astype(np.uint8))
    out = folder / "segments.gpkg"
    settings = {"tiles": {"tile": tile, "halo": halo}, "segment": {"segmenter": "superpixels"}}
    run_job("segment", {"scene": str(folder / "objects.tif"), "segments": str(out), "settings": settings}, SILENT)
    polygons = to_pixel(np.concatenate([part.geometry for part in read_segments(out, pfl=False)]), read_meta(out).grid)
    tree = shapely.STRtree(polygons)
    return {
        kind: float(
            np.mean([_best_iou(shapely.Point(col, row).buffer(radius), polygons, tree) >= 0.8 for row, col in at])
        )
        for kind, at in centres.items()
    }


def _best_iou(disc: shapely.Geometry, polygons: np.ndarray, tree: shapely.STRtree) -> float:
    near = polygons[tree.query(disc, predicate="intersects")]
    return max((polygon.intersection(disc).area / polygon.union(disc).area for polygon in near), default=0.0)


def agreement(a: np.ndarray, b: np.ndarray) -> float:
    """Return the share of pixels, covered in both, that have the same class in both."""
    covered = (a != 255) & (b != 255)
    return float((a == b)[covered].mean())


if __name__ == "__main__":
    sys.exit(main())
