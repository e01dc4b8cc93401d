"""Write the tile grid of a scene as polygons, to see what a tile and a halo are before a long run."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import shapely

from ..labels.vectorize import to_map
from ..runtime.files import write_aside
from ..scene.grid import TileGrid, Window
from ..scene.scene import open_scene
from ..settings import SceneSettings, TileSettings
from ..tables.geopackage import GEOMETRY, verify_layer, write_layer

DEFAULT_HALO_PX = 128
"""SAM's halo, the larger one."""


def write_tiles(scene_path: Path, out: Path, settings: TileSettings) -> dict[str, Any]:
    """Write one polygon per tile: the core as geometry, the window that is read in columns.

    Raises:
        SceneError: The scene cannot be opened.
        SettingsError: A tile that has no core.
    """
    with open_scene(scene_path, SceneSettings()) as scene:
        raster = scene.grid
    halo = DEFAULT_HALO_PX if settings.halo is None else settings.halo
    grid = TileGrid(raster.height, raster.width, settings.tile, halo)
    tiles = list(grid)
    cores = np.array([_box(tile.core) for tile in tiles], dtype=object)
    table = pa.table(
        {
            GEOMETRY: pa.array(shapely.to_wkb(to_map(cores, raster)), pa.binary()),
            "tile_row": pa.array([tile.row for tile in tiles], pa.int32()),
            "tile_col": pa.array([tile.col for tile in tiles], pa.int32()),
            "core_row": pa.array([tile.core.row for tile in tiles], pa.int64()),
            "core_col": pa.array([tile.core.col for tile in tiles], pa.int64()),
            "core_height_px": pa.array([tile.core.height for tile in tiles], pa.int64()),
            "core_width_px": pa.array([tile.core.width for tile in tiles], pa.int64()),
            "window_row": pa.array([tile.window.row for tile in tiles], pa.int64()),
            "window_col": pa.array([tile.window.col for tile in tiles], pa.int64()),
            "window_height_px": pa.array([tile.window.height for tile in tiles], pa.int64()),
            "window_width_px": pa.array([tile.window.width for tile in tiles], pa.int64()),
        }
    )

    def verify(written: Path) -> None:
        verify_layer(written, "tiles", len(tiles))

    with write_aside(out, verify) as aside:
        write_layer(aside, "tiles", table, geometry_type="Polygon", crs=raster.crs)
    computed_px = sum(tile.window.area_px for tile in tiles)
    return {
        "tiles": str(out),
        "n_tiles": len(grid),
        "n_rows": grid.n_rows,
        "n_cols": grid.n_cols,
        "compute_factor": round(computed_px / (raster.width * raster.height), 3),
    }


def _box(window: Window) -> shapely.Polygon:
    return shapely.box(window.col, window.row, window.col_stop, window.row_stop)
