"""Measure whether tile borders show in predictions: how often the class changes there, and elsewhere.

Trains the smallest network for some minutes on mosaics of three Dubai scenes, and predicts the fourth: with blended
tiles, and with tiles side by side. Between neighbouring pixels on both sides of a border, the class should change no
more often than between any others. Writes `build/bench/predict_seams.json`.

    python benchmarks/predict_seams.py [--minutes 4] [--model FOLDER] [--tile 256] [--side 1600]
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from affine import Affine
from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from alps_qgis.engine.classes import ResolvedClass  # noqa: E402
from alps_qgis.engine.commands.jobs import run_job  # noqa: E402
from alps_qgis.engine.progress import SILENT  # noqa: E402
from alps_qgis.engine.scene.class_raster import ClassRasterWriter  # noqa: E402
from alps_qgis.engine.scene.grid import TileGrid, Window  # noqa: E402
from alps_qgis.engine.scene.raster_grid import RasterGrid  # noqa: E402

DUBAI = ROOT.parent / "shared" / "data" / "dubai"
CLASSES = {0x3C1098: "building", 0x8429F6: "land", 0x6EC1E4: "road", 0xFEDD3A: "vegetation", 0xE2A929: "water"}
N_DRAWS = 2000
HALO_SHARES = {"blended": 8, "blended_wide": 4, "side_by_side": 0}
"""How a halo is made from the side of a tile: divided by this; 0 for none."""


def main() -> int:
    """Train, predict, measure, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=4)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--tile", type=int, default=256)
    parser.add_argument("--side", type=int, default=10_000, help="predict only this many rows and columns")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        scenes = [mosaic(number, folder) for number in (1, 2, 3)] + [mosaic(4, folder, arguments.side)]
        model = arguments.model or train(scenes[:3], arguments.minutes, folder / "model")
        figures: dict[str, Any] = {"scene": "dubai/tile4", "tile": arguments.tile}
        figures["command"] = " ".join(["python", "benchmarks/predict_seams.py", *sys.argv[1:]])
        for how, share in HALO_SHARES.items():
            halo = arguments.tile // share if share else 0
            figures[how] = measure(scenes[3], model, arguments.tile, halo, folder / how)
            print(how, json.dumps(figures[how]), flush=True)
    out = ROOT / "build" / "bench" / "predict_seams.json"
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(figures, indent=1))
    print(json.dumps(figures, indent=1))
    return 0


def mosaic(number: int, folder: Path, side: int | None = None) -> Path:
    """Write the nine images of a scene as one raster, and their masks as a class raster beside it.

    Args:
        number: of the scene.
        folder: for both files.
        side: number of rows and columns to write; None for all.
    """
    stacks = []
    for kind in ("images", "masks"):
        files = sorted((DUBAI / f"tile{number}" / kind).iterdir())
        parts = [np.array(Image.open(file).convert("RGB")) for file in files if file.suffix != ".json"]
        height, width = (min(part.shape[axis] for part in parts) for axis in (0, 1))
        rows = [np.hstack([part[:height, :width] for part in parts[3 * row : 3 * row + 3]]) for row in range(3)]
        stacks.append(np.vstack(rows)[:side, :side])
    image, mask = stacks
    path = folder / f"tile{number}.tif"
    transform = Affine(0.3, 0, 500_000, 0, -0.3, 2_780_000 - 5000 * number)
    height, width = image.shape[:2]
    profile = {"driver": "GTiff", "width": width, "height": height, "count": 3, "dtype": "uint8", "tiled": True}
    with rasterio.open(path, "w", **profile, crs="EPSG:32640", transform=transform) as dataset:
        dataset.write(image.transpose(2, 0, 1))
        wkt = dataset.crs.to_wkt()
    codes = mask.astype(np.int64) @ (1 << 16, 1 << 8, 1)
    labels = np.full(codes.shape, 255, np.uint8)
    for class_id, code in enumerate(CLASSES):
        labels[codes == code] = class_id
    classes = [ResolvedClass(number, name, f"#{code:06x}") for number, (code, name) in enumerate(CLASSES.items())]
    grid = RasterGrid(width, height, transform, wkt)
    with ClassRasterWriter(folder / f"tile{number}_classes.tif", grid, classes) as writer:
        writer.write(Window(0, 0, height, width), labels)
    return path


def train(scenes: list[Path], minutes: float, out: Path) -> Path:
    """Train the default network, and return its folder."""
    labels = [str(scene.with_name(f"{scene.stem}_classes.tif")) for scene in scenes]
    settings = {"minutes": minutes, "crop": 256, "batch": 4}
    data = [str(scene) for scene in scenes]
    run_job("finetune", {"data": data, "labels": labels, "out": str(out), "settings": settings}, SILENT)
    return out


def measure(scene: Path, model: Path, tile: int, halo: int, out: Path) -> dict[str, Any]:
    """Predict a scene with a halo, and return how often the class changes at tile borders and elsewhere."""
    settings = {"network": {"tile": tile, "halo": halo, "device": "cpu"}}
    given = {"scenes": [str(scene)], "model": str(model), "out": str(out), "settings": settings}
    row = run_job("predict", {**given, "no_polygons": True}, SILENT)["scenes"][0]
    with rasterio.open(row["classes"]) as dataset:
        labels = dataset.read(1)
    truth = rasterio.open(scene.with_name(f"{scene.stem}_classes.tif")).read(1)
    grid = TileGrid(*labels.shape, tile, halo)
    at, elsewhere = [], []
    for axis, borders in enumerate(borders_of(grid)):
        # changes[n]: share of the pixels for which the class changes between line n and line n + 1.
        changes = (np.diff(labels.astype(np.int16), axis=axis) != 0).mean(axis=1 - axis)
        is_border = np.isin(np.arange(len(changes)) + 1, sorted(borders))
        at.append(changes[is_border])
        elsewhere.append(changes[~is_border])
    found, others = np.concatenate(at), np.concatenate(elsewhere)
    rng = np.random.default_rng(0)
    draws = np.array([rng.choice(others, len(found)).mean() for _ in range(N_DRAWS)]) / others.mean()
    return {
        "halo": halo,
        "n_tiles": row["n_tiles"],
        "n_borders": len(found),
        "changes_at_borders": float(found.mean()),
        "changes_elsewhere": float(others.mean()),
        "ratio": float(found.mean() / others.mean()),
        "ratio_by_chance": [float(each) for each in np.quantile(draws, (0.025, 0.975))],
        "accuracy": float((labels == truth)[truth != 255].mean()),
    }


def borders_of(grid: TileGrid) -> tuple[set[int], set[int]]:
    """Return the rows, and the columns, at which a tile or its core begins or ends inside the scene."""
    rows: set[int] = set()
    cols: set[int] = set()
    for tile in grid:
        for window in (tile.window, tile.core):
            rows |= {window.row, window.row_stop}
            cols |= {window.col, window.col_stop}
    return rows - {0, grid.height}, cols - {0, grid.width}


if __name__ == "__main__":
    raise SystemExit(main())
