"""The geometry of one box: where pixels lie in it, whatever its size and direction."""

from __future__ import annotations

import numpy as np
import shapely

_MIN_AREA_PX = 1e-6
_MIN_ORDERED_SHARE = 0.5
"""Corners that span a smaller share of their `convex_hull` are not in order around the box."""


def rectangles(corners: np.ndarray) -> np.ndarray:
    """Return boxes as rectangles or parallelograms, with the corners in order.

    Four points that an annotator clicked are hardly ever a parallelogram; they are replaced by the nearest one. Points
    that are not in order around the box are replaced by the smallest rectangle that holds them.

    Args:
        corners: (n, 4, 2).
    """
    boxes = corners.astype(np.float64).copy()
    hull_areas = shapely.area(shapely.convex_hull(shapely.multipoints(boxes))) if len(boxes) else np.empty(0)
    for index in np.flatnonzero(areas(boxes) < _MIN_ORDERED_SHARE * hull_areas):
        rectangle = shapely.oriented_envelope(shapely.MultiPoint(boxes[index]))
        boxes[index] = shapely.get_coordinates(rectangle)[:4]
    centre, first, second = _axes(boxes)
    return np.stack(
        [centre - first - second, centre + first - second, centre + first + second, centre - first + second], axis=1
    )


def areas(corners: np.ndarray) -> np.ndarray:
    """Return the areas (n,) that the axes of boxes (n, 4, 2) span."""
    _, first, second = _axes(corners)
    return np.asarray(4 * np.abs(first[:, 0] * second[:, 1] - first[:, 1] * second[:, 0]))


def have_area(corners: np.ndarray) -> np.ndarray:
    """Return which boxes (n,) have an area and finite corners."""
    finite = np.isfinite(corners).all(axis=(1, 2))
    found = np.zeros(len(corners), dtype=bool)
    found[finite] = areas(rectangles(corners[finite])) > _MIN_AREA_PX
    return found


def position_in(corners: np.ndarray, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return how far points lie from the centre of one box along its axes: the sides are at −1 and 1.

    Args:
        corners: (4, 2), spanning an area.
        x, y: of the points; any shapes that broadcast.
    """
    centre, first, second = (values[0] for values in _axes(corners[None]))
    span = first[0] * second[1] - first[1] * second[0]
    x, y = x - centre[0], y - centre[1]
    return (x * second[1] - y * second[0]) / span, (y * first[0] - x * first[1]) / span


def fill(corners: np.ndarray, shape: tuple[int, int], margin: float = 0.0) -> tuple[int, int, np.ndarray]:
    """Return the pixels of an image whose centres lie in a box, at least the one below the box's centre.

    Args:
        corners: (4, 2) in pixels of the image.
        shape: (h, w) of the image.
        margin: by which the box is larger, as a share of its sides.

    Returns:
        First row, first column and mask of the window around the box; a mask of (0, 0) pixels if the box lies outside.
    """
    centre = corners.mean(axis=0)
    grown = centre + (corners - centre) * (1 + 2 * margin)
    low, high = np.floor(grown.min(axis=0)), np.ceil(grown.max(axis=0))
    col, row = (int(value) for value in np.maximum(low, 0))
    col_stop, row_stop = (int(value) for value in np.minimum(high, (shape[1], shape[0])))
    if row_stop <= row or col_stop <= col:
        return 0, 0, np.zeros((0, 0), dtype=bool)
    u, v = position_in(grown, np.arange(col, col_stop)[None] + 0.5, np.arange(row, row_stop)[:, None] + 0.5)
    inside = (np.abs(u) <= 1) & (np.abs(v) <= 1)
    # A box thinner than a pixel may hold no centre of a pixel.
    if not inside.any():
        nearest_row = int(np.clip(np.floor(centre[1]), row, row_stop - 1)) - row
        nearest_col = int(np.clip(np.floor(centre[0]), col, col_stop - 1)) - col
        inside[nearest_row, nearest_col] = True
    return row, col, inside


def are_oriented(corners: np.ndarray) -> np.ndarray:
    """Return which boxes (n,) have sides that are not parallel to the image's."""
    sides = np.abs(corners - np.roll(corners, 1, axis=1))
    return np.asarray(sides.min(axis=2).max(axis=1) > 1e-3 * sides.max(axis=(1, 2)))


def _axes(corners: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return centres, and half of the sides as vectors, (n, 2) each."""
    a, b, c, d = (corners[:, index] for index in range(4))
    return corners.mean(axis=1), (b - a + c - d) / 4, (d - a + c - b) / 4
