"""Draw the fragments of components in one block as polygons along pixel edges."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

import numpy as np
import rasterio.features
import shapely
from affine import Affine

from ..scene.grid import Window
from ..tables.rows import Rows
from .vectorize import ragged

BATCH = 10_000
"""Number of polygons that are built at a time."""

GROUP = 100_000
"""Number of fragments that GDAL draws at a time."""


@dataclass(frozen=True)
class Fragments(Rows):
    """Polygons of components.

    Attributes:
        polygons: (n,) shapely Polygons in pixel coordinates of the scene.
        components: (n,) the component of each.
        tallies: (n, k) float64 numbers that are added when fragments are united.
    """

    polygons: np.ndarray
    components: np.ndarray
    tallies: np.ndarray


def draw(labels: np.ndarray, window: Window) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Yield polygons of fragments and the numbers of the fragments, some thousands at a time.

    Args:
        labels: (h, w) int32 numbers of 4-connected fragments; negative for pixels without one.
        window: position of the labels in the scene.
    """
    n = int(labels.max()) + 1
    if n <= GROUP:
        yield from _draw(labels, labels >= 0, window, 0)
        return
    # GDAL holds all polygons of a call, some hundred bytes for each, before it returns the first one, and of noise, a
    # block has four million. So fragments of one pixel are drawn here, and the others by GDAL some at a time.
    size = np.bincount(labels[labels >= 0], minlength=n)
    rest = (labels >= 0) & (size[labels] > 1)
    row, col = np.nonzero((labels >= 0) & ~rest)
    for start in range(0, len(row), BATCH):
        at = slice(start, start + BATCH)
        yield _squares(row[at] + window.row, col[at] + window.col), labels[row[at], col[at]].astype(np.int64)
    for first, last, rows in _groups(labels, rest, size):
        part = labels[rows]
        yield from _draw(part, rest[rows] & (part >= first) & (part < last), window, rows.start)


def _draw(
    labels: np.ndarray, mask: np.ndarray, window: Window, first_row: int
) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    offset = Affine.translation(window.col, window.row + first_row)
    shapes = rasterio.features.shapes(labels, mask=mask, connectivity=4, transform=offset)
    for batch in iter(lambda: list(islice(shapes, BATCH)), []):
        yield _build(batch)


_CORNERS = np.array([(0, 0), (0, 1), (1, 1), (1, 0), (0, 0)])
"""Of a pixel, as GDAL orders them."""


def _squares(row: np.ndarray, col: np.ndarray) -> np.ndarray:
    points = np.stack([col, row], axis=1)[:, None] + _CORNERS
    offsets = np.arange(len(row) + 1)
    return shapely.from_ragged_array(
        shapely.GeometryType.POLYGON, points.reshape(-1, 2).astype(float), (len(_CORNERS) * offsets, offsets)
    )


def _groups(labels: np.ndarray, drawn: np.ndarray, size: np.ndarray) -> Iterator[tuple[int, int, slice]]:
    """Yield groups of fragments, as half-open ranges of their numbers, and the rows that they touch.

    Fragments are numbered row by row, so a group touches few rows, unless it has a large fragment.

    Args:
        labels: (h, w) numbers of fragments.
        drawn: (h, w) bool; pixels of the fragments in question.
        size: (n,) pixels of each fragment.
    """
    wanted = np.flatnonzero(size > 1)
    if not len(wanted):
        return
    starts = wanted[::GROUP]
    group = np.searchsorted(starts, np.arange(len(size)), side="right") - 1
    low, high = np.full(len(starts), len(labels)), np.zeros(len(starts), int)
    for row, (numbers, here) in enumerate(zip(labels, drawn, strict=True)):
        touched = np.unique(group[numbers[here]])
        low[touched] = np.minimum(low[touched], row)
        high[touched] = row + 1
    for first, last, top, bottom in zip(starts, [*starts[1:], len(size)], low, high, strict=True):
        yield int(first), int(last), slice(int(top), int(bottom))


def draw_simplified(
    labels: np.ndarray, window: Window, tolerance_px: float, holds: Callable[[np.ndarray], np.ndarray]
) -> tuple[np.ndarray, np.ndarray]:
    """Return polygons of fragments with fewer vertices, and the numbers of the fragments.

    Uncovered ground takes part, so that its borders are simplified too. The sides of the block do not move, so that the
    polygons of neighbouring blocks fit.

    Args:
        labels: as for `draw`.
        window: position of the labels in the scene.
        tolerance_px: a triangle is dropped if it is at most as large as a square of this side.
        holds: returns which corners (n, 2) on the sides of the block must keep a vertex.
    """
    every = np.where(labels >= 0, labels, labels.max() + 1)
    polygons, numbers = (np.concatenate(parts) for parts in zip(*draw(every, window)))
    # As one coverage (Visvalingam–Whyatt), so that neighbours keep sharing their borders.
    simple = shapely.coverage_simplify(_with_all_corners(polygons), tolerance_px, simplify_boundary=False)
    inside = numbers <= labels.max()

    def on_side(points: np.ndarray) -> np.ndarray:
        x, y = points.T
        side = np.isin(x, (window.col, window.col_stop)) | np.isin(y, (window.row, window.row_stop))
        return side & ~holds(points)

    return without_straight_vertices(simple[inside], on_side), numbers[inside]


def _build(shapes: list[tuple[dict[str, Any], float]]) -> tuple[np.ndarray, np.ndarray]:
    """Build all polygons of a batch in one call, which is much faster than one call for each."""
    built = shapely.from_ragged_array(
        shapely.GeometryType.POLYGON, *ragged([shape["coordinates"] for shape, _ in shapes])
    )
    return built, np.array([value for _, value in shapes]).astype(np.int64)


def _with_all_corners(polygons: np.ndarray) -> np.ndarray:
    """Return the polygons with a vertex at every pixel corner, so that neighbours have the same vertices.

    A coverage needs this: neighbours count as sharing a border only if they have all its vertices in common.
    """
    return shapely.transform(shapely.segmentize(polygons, 1.0), np.round)


def without_straight_vertices(
    polygons: np.ndarray, among: Callable[[np.ndarray], np.ndarray] | None = None
) -> np.ndarray:
    """Return the polygons without vertices on straight lines.

    Args:
        polygons: (n,) Polygons with integer coordinates, so that the comparison is exact.
        among: returns which of the points (m, 2) may be removed; None for all.
    """
    if not len(polygons):
        return polygons
    _, points, (ring_offsets, polygon_offsets) = shapely.to_ragged_array(polygons)
    starts, stops = ring_offsets[:-1], ring_offsets[1:] - 1
    before, after = np.arange(len(points)) - 1, np.arange(len(points)) + 1
    # The last point of a ring repeats the first one.
    before[starts], after[stops] = stops - 1, starts + 1
    into, out = points - points[before], points[after] - points
    straight = (into[:, 0] * out[:, 1] == into[:, 1] * out[:, 0]) & ((into * out).sum(axis=1) > 0)
    if among is not None:
        maybe = np.flatnonzero(straight)
        straight[maybe] = among(points[maybe])
    if not straight.any():
        return polygons
    kept = ~straight
    # A ring whose first vertex is removed starts at the next one that is kept.
    kept[stops] = False
    n_kept = np.add.reduceat(kept, starts)
    offsets = np.concatenate([[0], np.cumsum(n_kept + 1)])
    closed = np.empty((offsets[-1], 2))
    is_last = np.zeros(len(closed), bool)
    is_last[offsets[1:] - 1] = True
    closed[~is_last] = points[kept]
    closed[is_last] = closed[offsets[:-1]]
    return shapely.from_ragged_array(shapely.GeometryType.POLYGON, closed, (offsets, polygon_offsets))
