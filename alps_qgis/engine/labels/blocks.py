"""Cut a scene into blocks, in which labels are painted and drawn one after another."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..scene.grid import Window
from ..scene.raster_grid import RasterGrid

BLOCK = 2048
"""Side in pixels of the blocks. Classes, components and areas do not depend on it; memory does."""


def blocks(grid: RasterGrid, side: int | None = None) -> Iterator[Window]:
    """Yield the blocks of a scene in row-major order; those at the right and lower edge are trimmed.

    Args:
        grid: of the scene.
        side: in pixels; None for `BLOCK`.
    """
    step = side or BLOCK
    for row in range(0, grid.height, step):
        for col in range(0, grid.width, step):
            yield Window(row, col, min(step, grid.height - row), min(step, grid.width - col))


def widened(window: Window, margin: int, grid: RasterGrid) -> Window:
    """Return a window with a margin of pixels on every side, as far as the scene has them."""
    row, col = max(window.row - margin, 0), max(window.col - margin, 0)
    bottom, right = min(window.row_stop + margin, grid.height), min(window.col_stop + margin, grid.width)
    return Window(row, col, bottom - row, right - col)


def map_bbox(grid: RasterGrid, window: Window, margin: int = 0) -> tuple[float, float, float, float]:
    """Return (left, bottom, right, top) around a window in CRS units; in a rotated grid, around its four corners.

    Args:
        grid: of the scene.
        window: pixels that must lie inside.
        margin: additional pixels on every side.
    """
    columns = (window.col - margin, window.col_stop + margin)
    rows = (window.row - margin, window.row_stop + margin)
    points = grid.to_map(np.array([(x, y) for x in columns for y in rows], dtype=float))
    low, high = points.min(axis=0), points.max(axis=0)
    return float(low[0]), float(low[1]), float(high[0]), float(high[1])
