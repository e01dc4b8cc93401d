"""Let the values of a raster wait on the disk until all are there, then hand them out in the order of the file.

Windows of a run do not fill whole blocks of a TIFF: each block would be compressed several times, and the bytes of the
file would depend on the order of the windows.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS
from rasterio.windows import Window as RasterioWindow

from ..errors import OutputError
from .grid import Window
from .raster_grid import RasterGrid

_SPOOL_BYTES = 64 * 2**20
_BLOCKS_AT_ONCE = 8


class Spool:
    """Values of one band, uncompressed in an anonymous file; 0 where nothing was written. A context manager."""

    def __init__(self, path: Path, height: int, width: int, dtype: np.dtype) -> None:
        """Make an empty one.

        Args:
            path: the raster that is written; the anonymous file is on the same disk.
            height: rows.
            width: columns.
            dtype: of the values.
        """
        self._path, self._height, self._width, self._dtype = path, height, width, dtype
        folder = str(path.parent)
        self._file = tempfile.SpooledTemporaryFile(max_size=_SPOOL_BYTES, dir=folder, prefix=".alps.")  # noqa: SIM115

    def __enter__(self) -> Spool:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def write(self, window: Window, values: np.ndarray) -> None:
        """Take the (h, w) values of one window, canonical rows, and overwrite what was there.

        Raises:
            OutputError: The disk is full.
        """
        if values.shape != (window.height, window.width) or window.row < 0 or window.col < 0:
            raise ValueError(f"{values.shape} values do not fit {window}")
        if window.row_stop > self._height or window.col_stop > self._width:
            raise ValueError(f"{window} reaches outside {self._width} × {self._height} pixels")
        stored = np.ascontiguousarray(values, dtype=self._dtype)
        try:
            for row in range(window.height):
                self._file.seek(((window.row + row) * self._width + window.col) * self._dtype.itemsize)
                self._file.write(stored[row].data)
        except OSError as error:
            raise OutputError(f"{self._path} cannot be written: {error.strerror or error}.") from error

    def read(self, window: Window) -> np.ndarray:
        """Return the (h, w) values of a window, canonical rows."""
        stored = np.zeros((window.height, window.width), dtype=self._dtype)
        for row in range(window.height):
            self._file.seek(((window.row + row) * self._width + window.col) * self._dtype.itemsize)
            # Past the last value that was written, the file ends: less is read, and the rest stays 0.
            data = self._file.read(window.width * self._dtype.itemsize)
            stored[row, : len(data) // self._dtype.itemsize] = np.frombuffer(data, dtype=self._dtype)
        return stored

    def read_file(self, at: RasterioWindow, grid: RasterGrid) -> np.ndarray:
        """Return the values of a window of the file, in the file's order of rows."""
        if not grid.south_up:
            return self.read(Window(at.row_off, at.col_off, at.height, at.width))
        row = grid.height - at.row_off - at.height
        return np.ascontiguousarray(self.read(Window(row, at.col_off, at.height, at.width))[::-1])


def file_parts(grid: RasterGrid, block: int) -> Iterator[RasterioWindow]:
    """Yield windows in the order of a file's blocks; each covers whole blocks and has a bounded size."""
    for row in range(0, grid.height, block):
        for col in range(0, grid.width, block * _BLOCKS_AT_ONCE):
            height = min(block, grid.height - row)
            yield RasterioWindow(col, row, min(block * _BLOCKS_AT_ONCE, grid.width - col), height)


def file_profile(grid: RasterGrid, dtype: np.dtype, nodata: int, block: int) -> dict[str, Any]:
    """Return what rasterio needs to create a GeoTIFF of one band on a grid."""
    profile: dict[str, Any] = {
        "driver": "GTiff", "width": grid.width, "height": grid.height, "count": 1, "dtype": dtype.name,
        "nodata": nodata, "tiled": True, "blockxsize": block, "blockysize": block, "compress": "deflate",
        "bigtiff": "IF_SAFER",
    }  # fmt: skip
    if grid.crs:
        profile["crs"] = CRS.from_wkt(grid.crs)
    if grid.georeferencing == "transform":
        profile["transform"] = grid.file_transform
    elif grid.georeferencing == "gcps":
        profile["gcps"] = [GroundControlPoint(row, col, x, y, z) for row, col, x, y, z in grid.gcps]
    return profile


def write_rpcs(dataset: Any, grid: RasterGrid) -> None:
    """Write the RPCs of a grid into an open GeoTIFF, if it has any."""
    if grid.georeferencing == "rpcs" and grid.rpcs:
        dataset.update_tags(ns="RPC", **grid.rpcs)
