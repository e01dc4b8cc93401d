"""Burn polygons into an array, all at once.

A pixel belongs to a polygon that contains its centre, as in GDAL. Polygons along pixel edges give exactly the masks
from which they were made, and polygons that users reshaped by hand are burned as in other programs.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely

from ..scene.grid import Window

_MAX_PIXELS = 8_000_000
"""Maximum number of pixels, in all polygons together, that are expanded at a time."""

_POLYGONAL = (shapely.GeometryType.POLYGON, shapely.GeometryType.MULTIPOLYGON)


def is_polygonal(geometry: np.ndarray) -> np.ndarray:
    """Return (n,) bool: polygons and multipolygons that are not empty."""
    return np.isin(shapely.get_type_id(geometry), _POLYGONAL) & ~shapely.is_empty(geometry)


def top_polygon(geometry: np.ndarray, window: Window) -> np.ndarray:
    """Return which polygon is on top at each pixel.

    Args:
        geometry: (n,) polygons and multipolygons in pixel coordinates of the scene; later ones cover earlier ones.
        window: the pixels to return.

    Returns:
        (h, w) int32 index into `geometry`; −1 if no polygon contains the centre of the pixel.
    """
    spans = _spans(geometry, window)
    top = _without_overlaps(*spans, window)
    if top is None:
        top = np.full(window.height * window.width, -1, np.int32)
        for polygon, row, first, last in _groups(*spans):
            length = last - first
            ends = np.cumsum(length)
            pixel = np.repeat(row * window.width + first - (ends - length), length) + np.arange(
                ends[-1] if len(ends) else 0
            )
            # With a repeated index, numpy does not define which assignment is last. A maximum does not need an order.
            np.maximum.at(top, pixel, np.repeat(polygon.astype(np.int32), length))
    return top.reshape(window.height, window.width)


def _without_overlaps(
    polygon: np.ndarray, row: np.ndarray, first: np.ndarray, last: np.ndarray, window: Window
) -> np.ndarray | None:
    """Return the polygon of each pixel of the window, in one row; None if polygons overlap.

    Superpixels never do. Then the spans, in the order of their pixels, and the gaps between them are all pixels.
    """
    start = row * window.width + first
    order = np.argsort(start)
    start, stop = start[order], (start + (last - first))[order]
    before = np.concatenate([[0], stop])
    gap = np.append(start, window.height * window.width) - before
    if gap.min() < 0:
        return None
    length, value = np.empty(2 * len(start) + 1, np.int64), np.full(2 * len(start) + 1, -1, np.int32)
    length[::2], length[1::2], value[1::2] = gap, stop - start, polygon[order]
    return np.repeat(value, length)


def _groups(
    polygon: np.ndarray, row: np.ndarray, first: np.ndarray, last: np.ndarray
) -> Iterator[tuple[np.ndarray, ...]]:
    n_before = np.cumsum(last - first)
    start = 0
    while start < len(polygon):
        limit = (n_before[start - 1] if start else 0) + _MAX_PIXELS
        # Always at least one span; none is longer than the width of the window.
        stop = max(int(np.searchsorted(n_before, limit, side="right")), start + 1)
        part = slice(start, stop)
        yield polygon[part], row[part], first[part], last[part]
        start = stop


def _spans(geometry: np.ndarray, window: Window) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return the runs of pixels inside each polygon: polygon, row, first column, column after the last.

    Rows and columns count from the corner of the window. Along each row of pixel centres, the sorted crossings of edges
    enclose the inside in pairs (even–odd rule), which handles holes and multipolygons without further care.
    """
    polygon, row, column = _crossings(geometry, window)
    # One number for each crossing sorts many times faster than three keys; equal ones are interchangeable.
    n_columns = window.width + 1
    run, column = np.divmod(np.sort((polygon * window.height + row) * n_columns + column), n_columns)
    polygon, row = np.divmod(run[::2], window.height)
    first, last = column[::2], column[1::2]
    filled = last > first
    return polygon[filled], row[filled], first[filled], last[filled]


def _crossings(geometry: np.ndarray, window: Window) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return where edges cross the rows of pixel centres.

    Returns:
        Polygon, row, and the first column whose centre is at or right of the crossing, as int64; rows and columns
        count from the corner of the window, and columns are clipped to the window.
    """
    x, y, is_edge, owner = _edges(geometry)
    upper, lower = np.minimum(y[:-1], y[1:]), np.maximum(y[:-1], y[1:])
    # Half-open, so that a corner of two edges counts once and horizontal edges never.
    first = np.clip(np.ceil(upper - 0.5), window.row, window.row_stop).astype(np.int64)
    after = np.clip(np.ceil(lower - 0.5), window.row, window.row_stop).astype(np.int64)
    n_rows = after - first
    start = np.flatnonzero((n_rows > 0) & is_edge)
    owner, first, n_rows = owner[start], first[start], n_rows[start]
    ends = np.cumsum(n_rows)
    row = np.repeat(first - (ends - n_rows), n_rows) + np.arange(ends[-1] if len(ends) else 0)
    slope = (x[start + 1] - x[start]) / (y[start + 1] - y[start])
    at = np.repeat(x[start], n_rows)
    if slope.any():
        at = at + (row + 0.5 - np.repeat(y[start], n_rows)) * np.repeat(slope, n_rows)
    column = np.clip(np.ceil(at - 0.5), window.col, window.col_stop).astype(np.int64) - window.col
    return np.repeat(owner, n_rows), row - window.row, column


def _edges(geometry: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return all points of all rings, and what is known of each point but the last.

    Returns:
        x (n,), y (n,), (n − 1,) whether an edge leads from the point to the next one, and (n − 1,) the index of its
        polygon.
    """
    if not len(geometry):
        nothing = np.empty(0)
        return nothing, nothing, nothing.astype(bool), nothing.astype(np.int64)
    _, points, (rings, polygons, *multi) = shapely.to_ragged_array(geometry, include_z=False)
    parts = multi[0] if multi else np.arange(len(geometry) + 1)
    # Offsets of offsets of offsets: from geometries to parts, to rings, to points.
    owner = np.repeat(np.arange(len(geometry)), np.diff(rings[polygons[parts]]))
    # Consecutive points are an edge, except at the end of a ring, where the next ring starts.
    within_ring = np.ones(max(len(points) - 1, 0), dtype=bool)
    within_ring[rings[1:-1] - 1] = False
    return points[:, 0], points[:, 1], within_ring, owner[:-1]
