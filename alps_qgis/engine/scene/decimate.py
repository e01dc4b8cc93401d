"""Read every n-th pixel of a window from the full resolution.

Overviews are never read: they may be stale, averaged or empty, and a result must not depend on them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from rasterio.io import DatasetReader
from rasterio.windows import Window as RasterioWindow

_STRIP_PX = 4_000_000

Read = Callable[[RasterioWindow], tuple[np.ndarray, np.ndarray]]
"""Returns raw values (n, h, w) and the valid mask (h, w) of a window at full resolution."""


def read_decimated(
    dataset: DatasetReader, window: RasterioWindow, shape: tuple[int, int], read: Read
) -> tuple[np.ndarray, np.ndarray]:
    """Return raw values (n, *shape) and the valid mask of the pixels that GDAL's nearest resampling takes.

    Memory holds one strip of the window and the result.

    Args:
        dataset: open dataset.
        window: in the file's rows.
        shape: (h, w) of the result; not larger than the window.
        read: reads a part of the window.
    """
    rows = _nearest(window.row_off, window.height, shape[0], dataset.height)
    cols = _nearest(window.col_off, window.width, shape[1], dataset.width) - window.col_off
    parts = []
    for some in _strips(rows, dataset.block_shapes[0][0], window.width):
        raw, valid = read(RasterioWindow(window.col_off, some[0], window.width, some[-1] - some[0] + 1))
        # A copy, so that the strip itself is freed.
        at = np.ix_(some - some[0], cols)
        parts.append((raw[(slice(None), *at)], valid[at]))
    return np.concatenate([raw for raw, _ in parts], axis=1), np.concatenate([valid for _, valid in parts])


def _nearest(start: int, size: int, n: int, limit: int) -> np.ndarray:
    # The tiny number is GDAL's: samples stay the same as in earlier versions, where the file has no overviews.
    found = ((np.arange(n) + 0.5) * (size / n) + start + 1e-10).astype(np.int64)
    return np.minimum(found, limit - 1)


def _strips(rows: np.ndarray, block: int, width: int) -> Iterator[np.ndarray]:
    """Yield the rows in groups that are read together: those of whole blocks, or single rows that lie far apart."""
    if len(rows) > 1 and rows[1] - rows[0] > block:
        yield from np.split(rows, len(rows))
        return
    height = max(_STRIP_PX // width // block * block, 1) if block * width <= _STRIP_PX else max(_STRIP_PX // width, 1)
    _, starts = np.unique(rows // height, return_index=True)
    yield from np.split(rows, starts[1:])
