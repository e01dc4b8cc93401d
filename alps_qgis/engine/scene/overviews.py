"""Give class rasters overviews, block by block, and find those that did not reach the disk."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
from rasterio.io import DatasetReader
from rasterio.windows import Window as RasterioWindow

from ..progress import SILENT, Progress
from .tiff_pages import Page, PageWriter, append_pages


def overview_factors(height: int, width: int, smallest: int) -> list[int]:
    """Return 2, 4, 8 … until the longer side is at most `smallest` pixels."""
    factors: list[int] = []
    side = max(height, width)
    while side > smallest:
        side = -(-side // 2)
        factors.append(2 ** (len(factors) + 1))
    return factors


def build_overviews(path: Path, nodata: int, side: int, progress: Progress = SILENT) -> None:
    """Append overviews to a GeoTIFF of class ids, each pixel the most frequent class of four below it.

    Memory holds a few blocks, whatever the raster's size.

    Args:
        path: a closed file of one band of unsigned integers, without overviews.
        nodata: never wins over a class.
        side: of a block in pixels; overviews follow until one holds the whole raster.
        progress: told about blocks done.

    Raises:
        OSError: The disk is full or refuses.
        RasterioError: The file cannot be read.
    """
    with rasterio.open(path) as dataset:
        factors = overview_factors(dataset.height, dataset.width, side)
        dtype = np.dtype(dataset.dtypes[0])
        pages = [Page(-(-dataset.height // f), -(-dataset.width // f), side, dtype, nodata) for f in factors]
        if not pages:
            return
        with append_pages(path, pages) as writer:
            _Pyramid(dataset, pages, writer, progress).build()


class _Pyramid:
    """Overviews of one raster; a block of a level is made of four of the level below, so nothing is read twice."""

    def __init__(self, dataset: DatasetReader, pages: list[Page], writer: PageWriter, progress: Progress) -> None:
        self._dataset, self._pages, self._writer, self._progress = dataset, pages, writer, progress
        self._side = pages[0].side
        self._n_blocks = -(-dataset.height // self._side) * -(-dataset.width // self._side)
        self._n_read = 0

    def build(self) -> None:
        """Write all blocks of all levels."""
        self._block(len(self._pages), 0, 0)

    def _block(self, level: int, row: int, col: int) -> np.ndarray:
        """Write a block with all that lie below it; level 0 is the raster itself."""
        if level == 0:
            return self._read(row, col)
        page = self._pages[level - 1]
        below = self._pages[level - 2] if level > 1 else self._dataset
        four = np.full((2 * self._side, 2 * self._side), page.nodata, page.dtype)
        for r in (0, 1):
            for c in (0, 1):
                if (2 * row + r) * self._side < below.height and (2 * col + c) * self._side < below.width:
                    part = self._block(level - 1, 2 * row + r, 2 * col + c)
                    four[r * self._side : (r + 1) * self._side, c * self._side : (c + 1) * self._side] = part
        values = halve(four, page.nodata)
        self._writer.put(page, row, col, values)
        return values

    def _read(self, row: int, col: int) -> np.ndarray:
        self._progress.check()
        side, page = self._side, self._pages[0]
        height = min(side, self._dataset.height - row * side)
        width = min(side, self._dataset.width - col * side)
        values = np.full((side, side), page.nodata, page.dtype)
        values[:height, :width] = self._dataset.read(1, window=RasterioWindow(col * side, row * side, width, height))
        self._n_read += 1
        self._progress.show(self._n_read / self._n_blocks)
        return values


def halve(values: np.ndarray, nodata: int) -> np.ndarray:
    """Return the most frequent value of each 2 × 2 pixels; of equally frequent ones the first, row by row.

    Args:
        values: (2h, 2w) integers.
        nodata: counts only where there is nothing else.
    """
    a, b, c, d = values[::2, ::2], values[::2, 1::2], values[1::2, ::2], values[1::2, 1::2]
    result = d.copy()
    for value in (c, b, a):
        np.copyto(result, value, where=value != nodata)
    # Weakest first: a pair found earlier in the rows overwrites one found later.
    for value, twice in ((c, c == d), (b, (b == c) | (b == d)), (a, (a == b) | (a == c) | (a == d))):
        np.copyto(result, value, where=twice & (value != nodata))
    return result


def overview_gap(path: Path, level: int, progress: Progress = SILENT) -> str | None:
    """Return which block of a GeoTIFF's overview is missing; None where all are there and can be read.

    A block whose write failed is absent from the file's index and would read as nodata without a word.

    Args:
        path: a closed GeoTIFF.
        level: 0 for the first overview.
        progress: asked whether to stop.

    Raises:
        RasterioError: A block is damaged.
    """
    with rasterio.open(path, overview_level=level) as overview:
        windows = list(overview.block_windows(1))
        for _, window in windows:
            progress.check()
            overview.read(1, window=window)
    with rasterio.open(path) as dataset:
        for (row, col), _ in windows:
            if not dataset.get_tag_item(f"BLOCK_OFFSET_{col}_{row}", "TIFF", bidx=1, ovr=level):
                return f"block row {row}, column {col} of overview {level + 1}"
    return None
