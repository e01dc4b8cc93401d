"""Turn label arrays into polygons that follow pixel edges.

Polygons are 4-connected and in pixel coordinates (x = column, y = row, integer corners), so rasterising them gives back
exactly the masks. The grid of the scene transforms them into CRS coordinates at the very end.
"""

from __future__ import annotations

from itertools import chain

import numpy as np
import rasterio.features
import shapely

from ..scene.raster_grid import RasterGrid
from .outline import outlines


def vectorize_layers(layers: np.ndarray, n: int, row: int = 0, col: int = 0) -> np.ndarray:
    """Return one MultiPolygon for each mask.

    Args:
        layers: (n_layers, h, w) int32; index 0…n-1 of the mask, which lies in one layer only, or -1 without a mask.
        n: number of masks.
        row: row of the array's first pixel in the scene.
        col: column of that pixel.

    Returns:
        (n,) object array in pixel coordinates of the scene; None for masks without pixels.
    """
    result = np.full(n, None, dtype=object)
    if not n:
        return result
    for layer in np.ascontiguousarray(layers, dtype=np.int32):
        found = outlines(layer, n)
        if len(found.labels):
            single = np.arange(len(found.labels) + 1)
            result[found.labels] = shapely.from_ragged_array(
                shapely.GeometryType.MULTIPOLYGON, found.points + (col, row), (found.rings, found.polygons, single)
            )
        left = np.ones(n + 1, bool)
        left[found.labels] = left[-1] = False
        _draw(layer, left[layer], result, row, col)
    return result


def _draw(layer: np.ndarray, mask: np.ndarray, result: np.ndarray, row: int, col: int) -> None:
    """Let GDAL draw masks in several pieces, or whose pixels meet at a corner alone."""
    if not mask.any():
        return
    shapes = [
        (int(value), geometry["coordinates"])
        for geometry, value in rasterio.features.shapes(layer, mask=mask, connectivity=4)
    ]
    shapes.sort(key=lambda shape: shape[0])
    values = np.array([value for value, _ in shapes])
    owners, first = np.unique(values, return_index=True)
    result[owners] = _build([rings for _, rings in shapes], np.append(first, len(shapes)), row, col)


def _build(polygons: list[list], multi_offsets: np.ndarray, row: int, col: int) -> np.ndarray:
    """Build all MultiPolygons in one call; a loop over shapely's constructors takes three times as long."""
    points, offsets = ragged(polygons)
    points += (col, row)
    return shapely.from_ragged_array(shapely.GeometryType.MULTIPOLYGON, points, (*offsets, multi_offsets))


def ragged(polygons: list[list]) -> tuple[np.ndarray, tuple[np.ndarray, np.ndarray]]:
    """Return the points (n, 2) of polygons given as lists of rings, and the offsets of the rings and of the polygons.

    `shapely.from_ragged_array` takes both.
    """
    rings = list(chain.from_iterable(polygons))
    ring_offsets = np.cumsum([0, *map(len, rings)])
    polygon_offsets = np.cumsum([0, *map(len, polygons)])
    flat = chain.from_iterable(chain.from_iterable(rings))
    points = np.fromiter(flat, dtype=float, count=2 * int(ring_offsets[-1])).reshape(-1, 2)
    return points, (ring_offsets, polygon_offsets)


def to_map(geometry: np.ndarray, grid: RasterGrid) -> np.ndarray:
    """Transform geometries from pixel coordinates into the CRS of the grid."""
    return shapely.transform(geometry, grid.to_map)


def to_pixel(geometry: np.ndarray, grid: RasterGrid) -> np.ndarray:
    """Transform geometries from the CRS of the grid into pixel coordinates.

    Points within a thousandth of a pixel from a pixel corner are moved to it, since coordinates in the CRS are rounded.
    """

    def snap(points: np.ndarray) -> np.ndarray:
        pixels = grid.to_pixel(points)
        corners = np.round(pixels)
        near = np.abs(pixels - corners) < 1e-3
        return corners if near.all() else np.where(near, corners, pixels)

    return shapely.transform(geometry, snap)
