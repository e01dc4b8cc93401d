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
"""Number of polygons that are drawn at a time."""


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
    offset = Affine.translation(window.col, window.row)
    shapes = rasterio.features.shapes(labels, mask=labels >= 0, connectivity=4, transform=offset)
    for batch in iter(lambda: list(islice(shapes, BATCH)), []):
        yield _build(batch)


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
