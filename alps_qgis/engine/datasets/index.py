"""Write the index of a data set: a GeoParquet table with one row for each chip.

One table rather than one STAC item per chip: it opens in pandas, geopandas and QGIS as it is, can be searched by
position and class without opening a hundred thousand files, and has the columns that STAC items have: id, geometry,
assets.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import shapely

from ..errors import OutputError
from ..scene.raster_grid import RasterGrid
from .layouts import Sample, Written
from .split import lon_lat_footprint

INDEX = "index.parquet"

_ROWS_AT_ONCE = 2000
_FIELDS = [
    ("id", pa.string()), ("split", pa.string()), ("scene", pa.string()), ("image", pa.string()),
    ("labels", pa.string()),
    ("row", pa.int32()), ("col", pa.int32()), ("height", pa.int32()), ("width", pa.int32()),
    ("n_covered_px", pa.int32()), ("n_instances", pa.int32()), ("classes", pa.list_(pa.int16())),
    ("classes_px", pa.list_(pa.int32())), ("geometry", pa.binary()),
]  # fmt: skip
_GEO = {
    "version": "1.0.0",
    "primary_column": "geometry",
    "columns": {"geometry": {"encoding": "WKB", "geometry_types": ["Polygon"]}},
}
_SCHEMA = pa.schema(_FIELDS, {"geo": json.dumps(_GEO)})


class Index:
    """Writes the table in groups of rows, so that memory does not grow with the number of chips."""

    def __init__(self, folder: Path) -> None:
        """Begin in a data set's folder."""
        self._path = folder / INDEX
        # Opened by Python, whose writes raise an error on a full disk.
        self._file = self._path.open("wb")
        self._writer = pq.ParquetWriter(self._file, _SCHEMA, compression="zstd")
        self._rows: list[dict[str, Any]] = []
        self.n_rows = 0

    def add(self, sample: Sample, written: Written, scene: str, pixels: np.ndarray) -> None:
        """Add a chip.

        Args:
            sample: the chip.
            written: its files.
            scene: stem of its scene.
            pixels: (256,) pixels of each class number.
        """
        classes = np.flatnonzero(pixels[:255])
        footprint = _footprint(sample.grid, sample)
        window = sample.window
        self._rows.append(
            {
                "id": sample.name, "split": sample.split, "scene": scene, "image": written.image,
                "labels": written.labels or None, "row": window.row, "col": window.col, "height": sample.mask.shape[0],
                "width": sample.mask.shape[1], "n_covered_px": int(pixels[:255].sum()),
                "n_instances": len(sample.instances), "classes": classes.tolist(),
                "classes_px": pixels[classes].tolist(), "geometry": footprint,
            }
        )  # fmt: skip
        self.n_rows += 1
        if len(self._rows) == _ROWS_AT_ONCE:
            self._flush()

    def _flush(self) -> None:
        self._writer.write_table(pa.Table.from_pylist(self._rows, _SCHEMA))
        self._rows.clear()

    def finish(self) -> None:
        """Write the remaining rows and check that all rows arrived.

        Raises:
            OutputError: They did not.
        """
        if self._rows:
            self._flush()
        self.discard()
        n_read = pq.read_metadata(self._path).num_rows
        if n_read != self.n_rows:
            raise OutputError(
                f"{self._path} has {n_read} of {self.n_rows} rows; check that the disk is not full, and export again."
            )

    def discard(self) -> None:
        """Close the file."""
        self._writer.close()
        self._file.close()


def _footprint(grid: RasterGrid, sample: Sample) -> bytes | None:
    """Return the WKB of a chip in longitude and latitude; None if its scene has no transform or CRS."""
    if grid.crs is None or not grid.has_transform:
        return None
    wkb: bytes = shapely.to_wkb(lon_lat_footprint(grid, window=sample.window, edge_points=1))
    return wkb
