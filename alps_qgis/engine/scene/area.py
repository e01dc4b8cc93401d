"""The part of a scene that is labelled: a window, and polygons inside it if a mask is given.

A pixel belongs to polygons if its centre lies inside them. The tile grid does not depend on the area.
"""

from __future__ import annotations

import base64
import hashlib
import zlib
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import rasterio.features
import shapely
from affine import Affine
from pyproj.exceptions import CRSError, ProjError

from ..errors import AreaError
from .crs import moves
from .grid import Window
from .raster_grid import RasterGrid

_N_ALONG = 32
"""Points along each side of an extent, since straight lines are curves in another CRS."""

_ROUNDING_PX = 1e-3
"""Pixels that an extent touches by less are not part of it: coordinates are rounded when they are written."""

_MAX_VERTICES = 2_000_000


@dataclass(frozen=True)
class Area:
    """Part of a scene.

    Attributes:
        window: around it.
        polygons: (n,) shapely Polygons in pixel coordinates (x = column, y = row); None for the whole window.
    """

    window: Window
    polygons: np.ndarray | None = None

    def mask(self, window: Window) -> np.ndarray:
        """Return (h, w) bool: which pixels of a window of the scene belong to the area."""
        found = np.zeros((window.height, window.width), bool)
        common = self.window.intersection(window)
        if common is None:
            return found
        found[common.slices(window)] = True if self.polygons is None else burn(self.polygons, common)
        return found

    def touches(self, window: Window) -> bool:
        """Return whether a pixel of a window belongs to the area."""
        if self.polygons is None:
            return self.window.intersection(window) is not None
        return bool(self.mask(window).any())

    def identity(self) -> list[object]:
        """Return values, ready for JSON, that areas of the same pixels have in common."""
        window: list[object] = [self.window.row, self.window.col, self.window.height, self.window.width]
        if self.polygons is None:
            return window
        return [*window, hashlib.sha256(b"".join(shapely.to_wkb(self.polygons))).hexdigest()[:32]]


def burn(polygons: np.ndarray, window: Window) -> np.ndarray:
    """Return (h, w) bool: whether the centre of each pixel of a window lies inside polygons in pixel coordinates."""
    left, top, right, bottom = shapely.bounds(polygons).T
    near = (left < window.col_stop) & (right > window.col) & (top < window.row_stop) & (bottom > window.row)
    if not near.any():
        return np.zeros((window.height, window.width), bool)
    inside: np.ndarray = rasterio.features.rasterize(
        polygons[near],
        out_shape=(window.height, window.width),
        transform=Affine.translation(window.col, window.row),
        dtype=np.uint8,
    )
    return inside.astype(bool)


def window_of_extent(bounds: tuple[float, float, float, float], crs: str, grid: RasterGrid, name: str) -> Window:
    """Return the pixels that an extent touches.

    Args:
        bounds: xmin, ymin, xmax, ymax.
        crs: of the bounds; empty for that of the scene. A scene without a CRS takes the numbers as they are.
        grid: of the scene.
        name: of the scene, for messages.

    Raises:
        AreaError: The extent lies outside the scene, or PROJ cannot transform it.
    """
    xmin, ymin, xmax, ymax = bounds
    along = np.linspace(0.0, 1.0, _N_ALONG + 1)
    x, y = xmin + along * (xmax - xmin), ymin + along * (ymax - ymin)
    sides = [np.stack(np.broadcast_arrays(*side), axis=1) for side in ((x, ymin), (x, ymax), (xmin, y), (xmax, y))]
    points = np.concatenate(sides)
    if crs and grid.crs:
        points = _moved(points, crs, grid.crs)
    pixels = grid.to_pixel(points)
    shown = ",".join(f"{number:.10g}" for number in bounds) + (f"@{crs}" if crs and len(crs) < 20 else "")
    pixels = pixels[np.isfinite(pixels).all(axis=1)]
    window = _touched(pixels, grid)
    if window is None:
        raise AreaError(
            f"The extent {shown} lies outside {name}, which covers {_covered(grid)}; choose one that overlaps it."
        )
    return window


def _moved(points: np.ndarray, crs: str, to: str) -> np.ndarray:
    try:
        return moves(crs, to)[0](points)
    except (CRSError, ProjError) as error:
        raise AreaError(f"The extent's CRS cannot be transformed to that of the scene ({error}).") from error


def _touched(pixels: np.ndarray, grid: RasterGrid) -> Window | None:
    """Return the window of the pixels that lie between points (n, 2), inside the scene."""
    if not len(pixels):
        return None
    low = np.clip(np.floor(pixels.min(axis=0) + _ROUNDING_PX), 0, (grid.width, grid.height)).astype(int)
    high = np.clip(np.ceil(pixels.max(axis=0) - _ROUNDING_PX), 0, (grid.width, grid.height)).astype(int)
    width, height = high - low
    return Window(int(low[1]), int(low[0]), int(height), int(width)) if width > 0 and height > 0 else None


def _covered(grid: RasterGrid) -> str:
    corners = grid.to_map(np.array([[x, y] for x in (0, grid.width) for y in (0, grid.height)], dtype=float))
    return ",".join(f"{number:.10g}" for number in (*corners.min(axis=0), *corners.max(axis=0)))


def area_of_polygons(polygons: np.ndarray, grid: RasterGrid, within: Window, mask: str, name: str) -> Area:
    """Return the area of polygons in the CRS of a scene.

    Args:
        polygons: (n,) shapely Polygons or MultiPolygons.
        grid: of the scene.
        within: window of the scene that counts.
        mask: the file of the polygons, for messages.
        name: of the scene, for messages.

    Raises:
        AreaError: No pixel lies inside the polygons, or they have too many vertices.
    """
    parts = shapely.get_parts(shapely.make_valid(_to_pixel(polygons, grid)))
    parts = shapely.get_parts(parts[np.isin(shapely.get_dimensions(parts), 2)])
    parts = parts[(shapely.get_type_id(parts) == shapely.GeometryType.POLYGON) & (shapely.area(parts) > 0)]
    if shapely.get_num_coordinates(parts).sum() > _MAX_VERTICES:
        raise AreaError(f"The polygons of {mask} have more than {_MAX_VERTICES:,} vertices; simplify them.")
    if len(parts):
        bounds = shapely.bounds(parts)
        around = _touched(np.concatenate([bounds[:, :2], bounds[:, 2:]]), grid)
        window = around.intersection(within) if around else None
        if window is not None:
            near = parts[shapely.intersects(parts, shapely.box(*_corners(window)))]
            area = Area(window, near)
            if len(near) and area.mask(window).any():
                return area
    raise AreaError(f"No pixel of {name} lies inside the polygons of {mask}, or of the extent; choose others.")


def _corners(window: Window) -> tuple[int, int, int, int]:
    return window.col, window.row, window.col_stop, window.row_stop


def _to_pixel(polygons: Iterable[shapely.Geometry], grid: RasterGrid) -> np.ndarray:
    return shapely.transform(np.asarray(polygons, object), grid.to_pixel)


def pack(area: Area, grid: RasterGrid) -> str | None:
    """Return the polygons of an area as text, in the CRS of the scene; None without polygons."""
    if area.polygons is None:
        return None
    whole = shapely.multipolygons(shapely.transform(area.polygons, grid.to_map))
    return base64.b64encode(zlib.compress(shapely.to_wkb(whole), 9)).decode("ascii")


def unpack(text: str, grid: RasterGrid) -> np.ndarray:
    """Return the polygons of `pack` in pixel coordinates of a grid.

    Raises:
        ValueError: The text is something else.
    """
    try:
        packed = zlib.decompressobj()
        data = packed.decompress(base64.b64decode(text, validate=True), _MAX_VERTICES * 64)
        whole = shapely.from_wkb(data)
    except (ValueError, zlib.error, shapely.errors.ShapelyError) as error:
        raise ValueError(f"`mask` is damaged ({error})") from error
    parts = shapely.get_parts(whole)
    if not len(parts) or (shapely.get_type_id(parts) != shapely.GeometryType.POLYGON).any():
        raise ValueError("`mask` does not hold polygons")
    return shapely.transform(parts, grid.to_pixel)
