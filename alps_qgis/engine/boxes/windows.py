"""Decide which window of a scene each box is segmented in: a tile that holds it, or a window of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ..scene.grid import TileGrid, Window

CONTEXT = 1.5
"""Side of the window of a box that no tile holds, over the side of the box; for segmenters that see whole tiles."""


@dataclass(frozen=True)
class BoxWindow:
    """A window and the boxes that are segmented in it.

    Attributes:
        window: to read.
        shape: (h, w) of the image to read it as; smaller than the window if that is larger than a tile.
        boxes: (n,) indexes of the boxes, ascending.
    """

    window: Window
    shape: tuple[int, int]
    boxes: np.ndarray

    def to_image(self, corners: np.ndarray) -> np.ndarray:
        """Return corners (n, 4, 2) of the scene in pixels of the image."""
        return np.asarray((corners - (self.window.col, self.window.row)) / self._scale)

    def to_scene(self, points: np.ndarray) -> np.ndarray:
        """Return points (n, 2) at corners of the image's pixels at corners of the scene's."""
        return np.asarray(np.round(points * self._scale) + (self.window.col, self.window.row))

    @property
    def _scale(self) -> np.ndarray:
        return np.array([self.window.width / self.shape[1], self.window.height / self.shape[0]])


def box_windows(bboxes: np.ndarray, grid: TileGrid, surround: float, whole_tiles: bool) -> Iterator[BoxWindow]:
    """Yield the windows of all boxes; each box is in exactly one, whatever the order of the boxes.

    A box belongs to the tile whose core holds its centre, if the tile's window holds the box and its surroundings as
    far as the scene reaches. Any other box gets a window around itself, which is reduced if it is larger than a tile.

    Args:
        bboxes: (n, 4) x0, y0, x1, y1 in pixels of the scene, each touching it.
        grid: of the scene.
        surround: what a box needs around it, as a share of its sides.
        whole_tiles: windows of single boxes are squares of at least a tile, as far as the scene has room.
    """
    if not len(bboxes):
        return
    size = np.array([grid.width, grid.height])
    inside = np.clip(bboxes.reshape(-1, 2, 2), 0, size)
    # A centre on the right or lower edge of the scene belongs to the last tile.
    centre = np.minimum(inside.mean(axis=1), size - 0.5)
    more = surround * (bboxes[:, 2:] - bboxes[:, :2])
    low, high = np.clip(bboxes[:, :2] - more, 0, size), np.clip(bboxes[:, 2:] + more, 0, size)
    rows, cols = _tiles_at(grid, centre)
    # Tile by tile, and in a tile by index, so that the result does not depend on the order of the boxes.
    order = np.lexsort((np.arange(len(bboxes)), cols, rows))
    alone = []
    starts = np.flatnonzero(np.diff(rows[order] * grid.n_cols + cols[order], prepend=-1))
    for members in np.split(order, starts[1:]):
        window = grid.tile_at(int(rows[members[0]]), int(cols[members[0]])).window
        first, last = (window.col, window.row), (window.col_stop, window.row_stop)
        holds = (low[members] >= first).all(axis=1) & (high[members] <= last).all(axis=1)
        alone.extend(members[~holds])
        if holds.any():
            yield BoxWindow(window, (window.height, window.width), members[holds])
    for index in alone:
        yield BoxWindow(*_own(low[index], high[index], inside[index], grid, whole_tiles), np.array([index]))


def _tiles_at(grid: TileGrid, points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return row and column of the tiles in whose cores points (n, 2) lie."""
    col_starts = [grid.tile_at(0, col).core.col for col in range(grid.n_cols)]
    row_starts = [grid.tile_at(row, 0).core.row for row in range(grid.n_rows)]
    return (
        np.searchsorted(row_starts, points[:, 1], side="right") - 1,
        np.searchsorted(col_starts, points[:, 0], side="right") - 1,
    )


def _own(
    low: np.ndarray, high: np.ndarray, inside: np.ndarray, grid: TileGrid, whole_tiles: bool
) -> tuple[Window, tuple[int, int]]:
    """Return the window of a box that has one for itself, and the shape to read it as.

    Args:
        low: (2,) x, y of the upper left corner of what the box needs around it.
        high: (2,) x, y of its lower right corner.
        inside: (2, 2) the box itself, as far as it lies in the scene.
        grid: of the scene.
        whole_tiles: see `box_windows`.
    """
    spans = []
    side = max(grid.tile, int(np.ceil(CONTEXT * (inside[1] - inside[0]).max())))
    for axis, size in enumerate((grid.width, grid.height)):
        start, stop = int(np.floor(low[axis])), int(np.ceil(high[axis]))
        if whole_tiles:
            length = min(max(side, stop - start), size)
            start = int(np.clip(round(float(inside[:, axis].mean()) - length / 2), 0, size - length))
            # Rounding the centre must not cut off a side.
            start = min(max(start, int(np.ceil(high[axis])) - length), int(np.floor(low[axis])))
            stop = start + length
        stop = min(max(stop, start + 1), size)
        spans.append((start, stop - start))
    (col, width), (row, height) = spans
    factor = max(1.0, max(width, height) / grid.tile)
    shape = (max(1, round(height / factor)), max(1, round(width / factor)))
    return Window(row, col, height, width), shape
