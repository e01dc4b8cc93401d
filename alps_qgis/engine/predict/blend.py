"""Weights with which overlapping tiles are blended: they fall to the border of a tile and add up to 1 everywhere."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..scene.grid import TileGrid


@dataclass(frozen=True)
class Span:
    """One row, or one column, of tiles.

    Attributes:
        start: first pixel.
        stop: first pixel after it.
        weights: (stop − start,) float32. Over all spans of an axis, the weights of a pixel add up to 1.
    """

    start: int
    stop: int
    weights: np.ndarray


def spans_of(grid: TileGrid) -> tuple[list[Span], list[Span]]:
    """Return the rows and the columns of a grid of tiles.

    A tile's weight for a pixel is the product of those of its row and its column.
    """
    rows = [(each.row, each.row_stop) for each in (grid.tile_at(n, 0).window for n in range(grid.n_rows))]
    cols = [(each.col, each.col_stop) for each in (grid.tile_at(0, n).window for n in range(grid.n_cols))]
    return _weighted(rows, grid.height, 2 * grid.halo), _weighted(cols, grid.width, 2 * grid.halo)


def _weighted(ends: list[tuple[int, int]], size: int, overlap: int) -> list[Span]:
    """Give each span its weights: sin² from the border of the tile to the end of the usual overlap, 1 inside."""
    total = np.zeros(size)
    raw = []
    for start, stop in ends:
        inside = np.arange(stop - start) + 0.5
        nearest = np.minimum(inside, stop - start - inside)
        ramp = np.minimum(nearest / overlap, 1.0) if overlap else np.ones(stop - start)
        raw.append(np.sin(ramp * (np.pi / 2)) ** 2)
        total[start:stop] += raw[-1]
    # The last tile is shifted inward and overlaps more, and nothing overlaps at the scene's border.
    return [
        Span(start, stop, (weights / total[start:stop]).astype(np.float32))
        for (start, stop), weights in zip(ends, raw, strict=True)
    ]
