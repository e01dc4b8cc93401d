"""Measure the ground area of polygons that are in pixel coordinates."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import shapely

from ..scene.raster_grid import RasterGrid


def polygon_area_m2(polygons: np.ndarray, grid: RasterGrid) -> np.ndarray | None:
    """Return the ground area in m² of polygons in pixel coordinates, or None if the grid does not know areas.

    Each pixel counts with the ellipsoidal area of its row. This is Green's theorem with the cumulated area of the rows
    instead of y: an edge contributes the area of everything above it.
    """
    above = _area_above(grid)
    if above is None:
        return None
    rings, owner = shapely.get_rings(polygons, return_index=True)
    points, ring = shapely.get_coordinates(rings, return_index=True)
    height = np.interp(points[:, 1], np.arange(len(above)), above)
    same = ring[1:] == ring[:-1]
    strips = np.where(same, np.diff(points[:, 0]) * (height[1:] + height[:-1]) / 2, 0.0)
    ring_area = np.abs(np.bincount(ring[1:], weights=strips, minlength=len(rings)))
    # The first ring of a polygon is its shell, the others are holes.
    is_hole = np.concatenate([[False], owner[1:] == owner[:-1]])
    return np.bincount(owner, weights=np.where(is_hole, -ring_area, ring_area), minlength=len(polygons))


@lru_cache(maxsize=1)
def _area_above(grid: RasterGrid) -> np.ndarray | None:
    """Return the area of a column of pixels above each row's upper edge, and above the lower edge of the scene."""
    row_area = grid.pixel_area_m2(np.arange(grid.height))
    return None if row_area is None else np.concatenate([[0.0], np.cumsum(row_area)])
