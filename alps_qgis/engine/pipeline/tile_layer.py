"""Write the tile grid of a scene as polygons, so that users see tiles and halos before a long run."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import shapely

from ..labels.vectorize import to_map
from ..scene.grid import TileGrid, Window
from ..scene.scene import open_scene
from ..settings import SceneSettings, TileSettings
from ..tables.polygon_table import PolygonBatch
from ..tables.tiles import TILES

DEFAULT_HALO_PX = 128
"""SAM's halo, the larger one."""


def write_tiles(scene_path: Path, out: Path, settings: TileSettings) -> dict[str, Any]:
    """Write one polygon for each tile: its core is the geometry, and columns hold the window that is read.

    Raises:
        SceneError: The scene cannot be opened.
        SettingsError: The tile is too small to have a core.
    """
    with open_scene(scene_path, SceneSettings()) as scene:
        raster = scene.grid
    halo = DEFAULT_HALO_PX if settings.halo is None else settings.halo
    grid = TileGrid(raster.height, raster.width, settings.tile, halo)
    tiles = list(grid)
    columns = {"tile_row": [tile.row for tile in tiles], "tile_col": [tile.col for tile in tiles]}
    for part in ("core", "window"):
        windows = [getattr(tile, part) for tile in tiles]
        columns |= {f"{part}_{side}": [getattr(each, side) for each in windows] for side in ("row", "col")}
        columns |= {f"{part}_{side}_px": [getattr(each, side) for each in windows] for side in ("height", "width")}
    arrays = {name: np.array(values) for name, values in columns.items()}
    TILES.write(out, [PolygonBatch(to_map(_boxes([tile.core for tile in tiles]), raster), arrays)], raster.crs)
    computed_px = sum(tile.window.area_px for tile in tiles)
    return {
        "tiles": str(out),
        "n_tiles": len(grid),
        "n_rows": grid.n_rows,
        "n_cols": grid.n_cols,
        "compute_factor": round(computed_px / (raster.width * raster.height), 3),
    }


def _boxes(windows: list[Window]) -> np.ndarray:
    return shapely.box(*np.array([(each.col, each.row, each.col_stop, each.row_stop) for each in windows]).T)
