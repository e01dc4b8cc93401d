"""Draw what the components of a class raster have in one block as polygons along pixel edges."""

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
"""Polygons that are drawn at a time."""


@dataclass(frozen=True)
class Fragments(Rows):
    """Polygons of components.

    Attributes:
        polygons: (n,) shapely Polygons in pixel coordinates of the scene.
        components: (n,) the component of each.
        tallies: (n, k) float64: what adds up where fragments are united.
    """

    polygons: np.ndarray
    components: np.ndarray
    tallies: np.ndarray


def draw(labels: np.ndarray, window: Window) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Yield polygons of fragments and the fragments' numbers, some thousands at a time.

    Args:
        labels: (h, w) int32 numbers of 4-connected fragments; below 0 for none.
        window: where the labels lie.
    """
    offset = Affine.translation(window.col, window.row)
    shapes = rasterio.features.shapes(labels, mask=labels >= 0, connectivity=4, transform=offset)
    for batch in iter(lambda: list(islice(shapes, BATCH)), []):
        yield _build(batch)


def draw_simplified(
    labels: np.ndarray, window: Window, tolerance_px: float, holds: Callable[[np.ndarray], np.ndarray]
) -> tuple[np.ndarray, np.ndarray]:
    """Return polygons of fragments with fewer vertices, and the fragments' numbers.

    Uncovered ground takes part, so that its borders are simplified too; the block's own sides stay where they are, so
    that what lies beyond them fits.

    Args:
        labels: as for `draw`.
        window: where the labels lie.
        tolerance_px: side of the square that a dropped triangle may have at most.
        holds: returns which corners (n, 2) on the block's sides no line may run through without a vertex.
    """
    every = np.where(labels >= 0, labels, labels.max() + 1)
    polygons, numbers = (np.concatenate(parts) for parts in zip(*draw(every, window)))
    # A coverage is simplified as one, so that neighbours keep sharing their borders.
    simple = shapely.coverage_simplify(_with_all_corners(polygons), tolerance_px, simplify_boundary=False)
    inside = numbers <= labels.max()

    def on_side(points: np.ndarray) -> np.ndarray:
        x, y = points.T
        side = np.isin(x, (window.col, window.col_stop)) | np.isin(y, (window.row, window.row_stop))
        return side & ~holds(points)

    return without_straight_vertices(simple[inside], on_side), numbers[inside]


def _build(shapes: list[tuple[dict[str, Any], float]]) -> tuple[np.ndarray, np.ndarray]:
    """Build all polygons of a batch in one call."""
    built = shapely.from_ragged_array(
        shapely.GeometryType.POLYGON, *ragged([shape["coordinates"] for shape, _ in shapes])
    )
    return built, np.array([value for _, value in shapes]).astype(np.int64)


def _with_all_corners(polygons: np.ndarray) -> np.ndarray:
    """Return the polygons with a vertex at every pixel corner, so that neighbours have the same vertices."""
    return shapely.transform(shapely.segmentize(polygons, 1.0), np.round)


def without_straight_vertices(
    polygons: np.ndarray, among: Callable[[np.ndarray], np.ndarray] | None = None
) -> np.ndarray:
    """Return the polygons without the vertices that their border runs straight through.

    Args:
        polygons: (n,) Polygons with integer coordinates.
        among: returns which of the points (m, 2) may go; None for all.
    """
    if not len(polygons):
        return polygons
    _, points, (ring_offsets, polygon_offsets) = shapely.to_ragged_array(polygons)
    starts, stops = ring_offsets[:-1], ring_offsets[1:] - 1
    before, after = np.arange(len(points)) - 1, np.arange(len(points)) + 1
    # The last point of a ring is its first one.
    before[starts], after[stops] = stops - 1, starts + 1
    into, out = points - points[before], points[after] - points
    straight = (into[:, 0] * out[:, 1] == into[:, 1] * out[:, 0]) & ((into * out).sum(axis=1) > 0)
    if among is not None:
        maybe = np.flatnonzero(straight)
        straight[maybe] = among(points[maybe])
    if not straight.any():
        return polygons
    kept = ~straight
    # A ring that starts at such a vertex starts at its next one.
    kept[stops] = False
    n_kept = np.add.reduceat(kept, starts)
    offsets = np.concatenate([[0], np.cumsum(n_kept + 1)])
    closed = np.empty((offsets[-1], 2))
    is_last = np.zeros(len(closed), bool)
    is_last[offsets[1:] - 1] = True
    closed[~is_last] = points[kept]
    closed[is_last] = closed[offsets[:-1]]
    return shapely.from_ragged_array(shapely.GeometryType.POLYGON, closed, (offsets, polygon_offsets))
