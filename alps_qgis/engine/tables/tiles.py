"""Define the tiles file: the tile grid of a scene, with the window that is read for each tile."""

from __future__ import annotations

import pyarrow as pa

from .polygon_table import Column, PolygonTable

TILES = PolygonTable(
    "tiles",
    "alps tiles",
    (
        Column("tile_row", pa.int32()),
        Column("tile_col", pa.int32()),
        Column("core_row", pa.int64()),
        Column("core_col", pa.int64()),
        Column("core_height_px", pa.int64(), unit="px"),
        Column("core_width_px", pa.int64(), unit="px"),
        Column("window_row", pa.int64()),
        Column("window_col", pa.int64()),
        Column("window_height_px", pa.int64(), unit="px"),
        Column("window_width_px", pa.int64(), unit="px"),
    ),
    geometry_type="Polygon",
)
