"""Read boxes from any vector layer that OGR reads, in any CRS."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from ..errors import AnnotationError
from ..scene.raster_grid import RasterGrid
from ..tables.layer_path import split_layer
from ..tables.polygon_layer import PolygonLayer
from .boxes import Annotations, Flaw, ImageBoxes
from .gather import Gather, upright
from .ring import opened, uncrossed

ANY_CLASS = "object"
"""What boxes are called without a field of classes."""

_UPRIGHT_PX = 0.5
"""A box was drawn parallel to the image's sides if each corner is at most this far from one of its bounding box; the
way through another CRS turns it a little."""


def read_vector_boxes(
    layer: str | Path,
    grid: RasterGrid,
    class_field: str | None = None,
    score_field: str | None = None,
    difficult_field: str | None = None,
) -> Annotations:
    """Return a layer's polygons as boxes of one scene, in its pixels.

    A convex polygon with four corners is kept; any other polygon becomes the smallest rotated rectangle around it.
    Features outside the scene are counted in one flaw. A layer without a CRS is taken to have the scene's. If the scene
    has none, coordinates are used as they are (x = column, y = −row if the scene is not georeferenced at all).

    Args:
        layer: a file, or `file|layername=name`.
        grid: of the scene.
        class_field: the field of the class; None calls all `object`.
        score_field: the field of the detector's score in 0…1; NULL and None mean no score.
        difficult_field: the field of the mark of difficult objects.

    Returns:
        One image, which is named after the layer's file; `box_id` is the feature's id.

    Raises:
        AnnotationError: The layer or a field does not exist, or cannot be read.
    """
    source = PolygonLayer(layer, AnnotationError)
    fields = [source.field(field) for field in (class_field, score_field, difficult_field) if field]
    features = source.read(fields, on_invalid="ignore")
    ids = features.index.to_numpy()
    column_of = {field: features[field].tolist() for field in fields}
    pixels = _to_pixels(source, features.geometry.to_numpy(), grid)
    gather = Gather(str(layer), None)
    outside = _outside(pixels, grid)
    for i in np.flatnonzero(~outside).tolist():
        where = f"feature {int(ids[i])}"
        try:
            corners, oriented = _corners(pixels[i])
            score = _score(column_of[score_field][i]) if score_field else math.nan
        except ValueError as error:
            gather.flaw(str(error), where=where)
            continue
        gather.add(
            corners,
            _class_name(column_of[class_field][i]) if class_field else ANY_CLASS,
            score=score,
            difficult=bool(difficult_field) and _is_true(column_of[str(difficult_field)][i]),
            oriented=oriented,
            box_id=int(ids[i]),
            where=where,
        )
    flaws = list(gather.flaws)
    if outside.any():
        n = int(outside.sum())
        message = (
            f"{layer}: left out because it lies outside the scene: 1 box."
            if n == 1
            else f"{layer}: left out because they lie outside the scene: {n} boxes."
        )
        flaws.append(Flaw(str(layer), None, message, n))
    image = ImageBoxes(split_layer(layer)[0].stem, gather.boxes(), (grid.height, grid.width), str(layer))
    return Annotations((image,), tuple(flaws))


def _to_pixels(layer: PolygonLayer, polygons: np.ndarray, grid: RasterGrid) -> np.ndarray:
    """Return geometries in the scene's pixels; vertices that cannot be projected become infinite."""
    points = shapely.get_coordinates(polygons)
    if not len(points):
        return polygons
    if layer.crs and grid.crs:
        points = layer.moves_to(grid.crs)[0](points)
    with np.errstate(invalid="ignore"):
        return shapely.set_coordinates(polygons.copy(), grid.to_pixel(points))


def _outside(pixels: np.ndarray, grid: RasterGrid) -> np.ndarray:
    """Return which geometries lie outside the scene. Those without an extent do not: they get a flaw of their own."""
    with np.errstate(invalid="ignore"):
        x0, y0, x1, y1 = shapely.bounds(pixels).T
        outside = (x1 <= 0) | (y1 <= 0) | (x0 >= grid.width) | (y0 >= grid.height)
    return outside & np.isfinite(np.stack([x0, y0, x1, y1])).all(axis=0)


def _corners(geometry: Any) -> tuple[list[float], bool]:
    """Return the corners of a polygon's box in pixels, and whether it is oriented.

    Raises:
        ValueError: It does not give a box.
    """
    if geometry is None or shapely.is_empty(geometry):
        raise ValueError("it has no geometry")
    points = shapely.get_coordinates(geometry)
    if not np.isfinite(points).all():
        raise ValueError("a coordinate is not a finite number")
    if shapely.get_dimensions(geometry) < 2:
        raise ValueError("it is not a polygon")
    corners = _four(geometry, points)
    low, high = corners.min(axis=0), corners.max(axis=0)
    box = np.array(upright(*low, *high)).reshape(4, 2)
    apart = np.abs(corners[:, None] - box[None]).max(axis=2)
    # Each corner of the bounding box has a corner of its own near it.
    if (apart.min(axis=0) <= _UPRIGHT_PX).all() and len(set(apart.argmin(axis=0).tolist())) == 4:
        return box.ravel().tolist(), False
    return corners.ravel().tolist(), True


def _four(geometry: Any, points: np.ndarray) -> np.ndarray:
    corners = np.array(opened(points.ravel().tolist())).reshape(-1, 2)
    # An outline that crosses itself is put in order.
    if shapely.get_num_geometries(geometry) == 1 and len(corners) == 4:
        corners = np.array(uncrossed(corners.ravel().tolist())).reshape(4, 2)
        area = shapely.area(shapely.Polygon(corners))
        # Convex, up to rounding.
        if area and math.isclose(shapely.area(shapely.convex_hull(shapely.Polygon(corners))), area, rel_tol=1e-6):
            return corners
    around = shapely.oriented_envelope(geometry)
    if shapely.get_dimensions(around) < 2:
        raise ValueError("it has no area")
    return shapely.get_coordinates(around)[:4]


def _class_name(value: Any) -> str:
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return ""
    # A column of whole numbers with NULLs comes as floats.
    if isinstance(value, float | np.floating) and float(value).is_integer():
        return str(int(value))
    return str(value).strip()


def _score(value: Any) -> float:
    if value is None:
        return math.nan
    try:
        return float(value)
    except (TypeError, ValueError):
        raise ValueError(f"its score {ascii(value)[:40]} is not a number") from None


def _is_true(value: Any) -> bool:
    return str(value).casefold() in ("1", "1.0", "true", "yes")
