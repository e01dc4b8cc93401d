"""Find the area of a scene that the settings name: an extent, polygons of a file, or both."""

from __future__ import annotations

import numpy as np
import shapely

from ..errors import AreaError
from ..scene.area import Area, area_of_polygons, window_of_extent
from ..scene.scene import Scene
from ..settings import AreaSettings
from .polygon_layer import PolygonLayer

_N_ALONG = 200
"""A polygon gets a vertex at least this often across all polygons, since straight lines are curves in another CRS."""


def find_area(scene: Scene, settings: AreaSettings) -> Area | None:
    """Return the part of a scene to label; None for all of it.

    Raises:
        AreaError: Extent or polygons lie outside the scene, or the file of the polygons cannot be used.
    """
    given = settings.bounds()
    if given is None and settings.mask is None:
        return None
    window = scene.window if given is None else window_of_extent(*given, scene.grid, scene.path)
    if settings.mask is None:
        return Area(window)
    return area_of_polygons(_polygons(settings.mask, scene.grid.crs), scene.grid, window, settings.mask, scene.path)


def _polygons(mask: str, crs: str | None) -> np.ndarray:
    """Return the polygons of a file in a CRS, with vertices close enough to each other to be moved one by one."""
    layer = PolygonLayer(mask, AreaError, only_polygons=True)
    geometry = layer.read([]).geometry.to_numpy()
    geometry = geometry[~shapely.is_missing(geometry) & ~shapely.is_empty(geometry)]
    if not len(geometry):
        raise AreaError(f"{mask} does not have any polygons; give a layer with some.")
    if layer.crs and crs:
        move, _ = layer.moves_to(crs)
        left, bottom, right, top = shapely.total_bounds(geometry)
        length = max(right - left, top - bottom) / _N_ALONG
        geometry = shapely.transform(shapely.segmentize(geometry, length) if length > 0 else geometry, move)
    return geometry[np.isfinite(shapely.bounds(geometry)).all(axis=1)]
