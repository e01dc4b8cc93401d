"""Define the polygons file: one polygon for each connected component of a class."""

from __future__ import annotations

import pyarrow as pa

from ..errors import DatasetError
from .polygon_table import Column, PolygonTable

POLYGONS = PolygonTable(
    "polygons",
    "alps polygonize",
    (
        Column("class_id", pa.int32()),
        Column("class_name", pa.string(), required=False),
        Column("color", pa.string(), required=False),
        Column("area_m2", pa.float64(), nullable=True, unit="m²", required=False),
        Column("n_segments", pa.int64(), nullable=True, required=False),
        Column("confidence", pa.float32(), nullable=True, required=False),
    ),
    geometry_type="Polygon",
    fault=DatasetError,
)
