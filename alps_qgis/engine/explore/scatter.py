"""Draw the embedding as a picture, and find segments in it: by a lasso, by a point, or where known ones lie."""

from __future__ import annotations

from typing import Any

import numpy as np
import rasterio.features
import shapely
from affine import Affine
from PIL import Image

from ..runtime.json_values import items, number, row, whole
from .asks import CLASS_ID, REFS, Ask, Exploration, segment_values
from .embedding import Embedding, embedding_of

_CELLS = 512
"""Along each side of the extent: cells that a lasso contains or misses as a whole are decided without their points."""

_FEW, _SOME = 4_000, 60_000
"""Points that are drawn 5 and 3 pixels wide; more are drawn as single pixels."""

_FAINT = 0.45
"""Opacity of a pixel with one point; that of the pixel with the most is 1."""

_WITHOUT_CLASS = (150, 150, 150)
_CHOSEN, _RIM = (255, 235, 59), (0, 0, 0)


def picture(
    exploration: Exploration,
    extent: tuple[float, float, float, float],
    size: tuple[int, int],
    hidden: list[int],
    chosen: np.ndarray,
) -> np.ndarray:
    """Return (height, width, 4) uint8: every pixel has the mean colour of its points, more opaque the more there are.

    Args:
        exploration: the session.
        extent: left, bottom, right, top of the part of the embedding to show.
        size: width and height in pixels.
        hidden: classes whose segments are not drawn.
        chosen: rows of segments that are drawn on top, in a colour of their own.
    """
    collection, (width, height) = exploration.collection, size
    pixel = _pixels(embedding_of(exploration).xy, extent, size)
    class_of = collection.class_of()
    colors, visible = _colors(exploration, hidden)
    inside = np.flatnonzero((pixel >= 0) & visible[class_of])
    at = pixel[inside]
    counts = np.bincount(at, minlength=width * height).reshape(height, width).astype(np.float32)
    # One look-up for each point and colour is quicker than one for each point of all three.
    of_point = class_of[inside]
    sums = [
        np.bincount(at, colors[of_point, band], minlength=width * height).reshape(height, width).astype(np.float32)
        for band in range(3)
    ]
    radius = 2 if len(inside) <= _FEW else 1 if len(inside) <= _SOME else 0
    counts, sums = _widened(counts, radius), [_widened(each, radius) for each in sums]
    image = np.zeros((height, width, 4), np.uint8)
    filled = counts > 0
    many = counts[filled]
    for band in range(3):
        image[filled, band] = np.rint(sums[band][filled] / many)
    top = np.log1p(many.max(initial=1.0))
    image[filled, 3] = np.rint(255 * (_FAINT + (1 - _FAINT) * np.log(many) / top if top > 0 else 1.0))
    _draw_chosen(image, pixel[chosen], radius)
    return image


def _pixels(xy: np.ndarray, extent: tuple[float, float, float, float], size: tuple[int, int]) -> np.ndarray:
    """Return (n,) int32 pixel of each point, counted row by row from the top left; −1 outside the extent."""
    left, bottom, right, top = extent
    width, height = size
    # One expression for each coordinate, without arrays of both; NaN becomes a column outside.
    with np.errstate(invalid="ignore"):
        col = (xy[:, 0] - np.float32(left)) * np.float32(width / max(right - left, 1e-30))
        line = (np.float32(top) - xy[:, 1]) * np.float32(height / max(top - bottom, 1e-30))
        inside = (col >= 0) & (col < width) & (line >= 0) & (line < height)
        return np.where(inside, line.astype(np.int32) * width + col.astype(np.int32), -1)


def _colors(exploration: Exploration, hidden: list[int]) -> tuple[np.ndarray, np.ndarray]:
    """Return (m + 1, 3) colours and (m + 1,) whether to draw, by class_id; the last is of segments without a class."""
    classes = exploration.collection.resolved.classes
    n = max((each.class_id for each in classes), default=-1) + 1
    colors, visible = np.zeros((n + 1, 3)), np.ones(n + 1, bool)
    colors[-1] = _WITHOUT_CLASS
    for each in classes:
        colors[each.class_id] = [int(each.color[start : start + 2], 16) for start in (1, 3, 5)]
    visible[[class_id for class_id in hidden if class_id < n]] = False
    return colors, visible


def _widened(values: np.ndarray, radius: int) -> np.ndarray:
    """Return the sums over discs of a radius around each pixel."""
    if not radius:
        return values
    height, width = values.shape
    padded = np.pad(values, radius)
    offsets = range(-radius, radius + 1)
    discs = [(y, x) for y in offsets for x in offsets if y * y + x * x <= radius * radius + 1]
    return np.asarray(sum(padded[radius + y : radius + y + height, radius + x : radius + x + width] for y, x in discs))


def _draw_chosen(image: np.ndarray, pixel: np.ndarray, radius: int) -> None:
    pixel = pixel[pixel >= 0]
    if not len(pixel):
        return
    height, width = image.shape[:2]
    marks = np.zeros((height, width), np.float32)
    marks.reshape(-1)[pixel] = 1
    rim, inner = _widened(marks, radius + 2) > 0, _widened(marks, radius + 1) > 0
    image[rim] = (*_RIM, 255)
    image[inner] = (*_CHOSEN, 255)


def inside_polygon(embedding: Embedding, corners: np.ndarray) -> np.ndarray:
    """Return the rows of the segments whose points lie inside a polygon, ascending. The polygon may cross itself.

    Args:
        embedding: where the points are.
        corners: (m, 2) of the polygon.
    """
    if len(corners) < 3:
        return np.empty(0, np.int64)
    # Without what lies far outside, which would take long to draw.
    lasso = shapely.intersection(shapely.make_valid(shapely.Polygon(corners)), shapely.box(*embedding.extent))
    # A mouse that goes back on its way leaves lines beside the polygons.
    parts = shapely.get_parts(shapely.get_parts(lasso))
    lasso = shapely.multipolygons(parts[shapely.get_dimensions(parts) == 2])
    if shapely.area(lasso) == 0:
        return np.empty(0, np.int64)
    left, bottom, right, top = embedding.extent
    cells = _pixels(embedding.xy, embedding.extent, (_CELLS, _CELLS))
    transform = Affine((right - left) / _CELLS, 0, left, 0, -(top - bottom) / _CELLS, top)
    shape = (_CELLS, _CELLS)
    border = rasterio.features.rasterize([shapely.boundary(lasso)], shape, transform=transform, all_touched=True) > 0
    # One cell more on each side: rounding must not decide a cell that the border only just touches.
    border = _widened(border.astype(np.float32), 1) > 0
    whole_cells = (rasterio.features.rasterize([lasso], shape, transform=transform) > 0) & ~border
    state = np.zeros(_CELLS * _CELLS + 1, np.uint8)
    state[:-1][whole_cells.reshape(-1)] = 1
    state[:-1][border.reshape(-1)] = 2
    found = state[cells]
    rows = np.flatnonzero(found == 2)
    shapely.prepare(lasso)
    points = embedding.xy[rows].astype(np.float64)
    rows = rows[shapely.contains_xy(lasso, points[:, 0], points[:, 1])]
    return np.sort(np.concatenate([np.flatnonzero(found == 1), rows]))


def _draw(exploration: Exploration, arguments: dict[str, Any]) -> dict[str, Any]:
    left, bottom, right, top = arguments["extent"]
    rows = exploration.collection.rows_of(arguments.get("selected", []))
    size = arguments["width"], arguments["height"]
    image = picture(exploration, (left, bottom, right, top), size, arguments.get("hidden", []), rows[rows >= 0])
    number = exploration.kept["drawn"] = exploration.kept.get("drawn", 0) + 1
    file = exploration.folder / f"scatter-{number}.png"
    Image.fromarray(image).save(file, "PNG", compress_level=1)
    # The one before may still be read.
    (exploration.folder / f"scatter-{number - 2}.png").unlink(missing_ok=True)
    return {"file": str(file)}


def _lasso(exploration: Exploration, arguments: dict[str, Any]) -> dict[str, Any]:
    collection = exploration.collection
    rows = inside_polygon(embedding_of(exploration), np.array(arguments["polygon"], np.float64).reshape(-1, 2))
    class_of = collection.class_of()
    # Shifted by one, so that segments without a class count too.
    totals = np.bincount(class_of + 1)
    selected = np.bincount(class_of[rows] + 1, minlength=len(totals))
    by_class = {str(at - 1) if at else "": [int(selected[at]), int(totals[at])] for at in np.flatnonzero(totals)}
    return {"selection": collection.selection(rows), "by_class": by_class}


def _locate(exploration: Exploration, arguments: dict[str, Any]) -> dict[str, Any]:
    xy = embedding_of(exploration).xy
    rows = exploration.collection.rows_of(arguments["refs"])
    points = [xy[at].astype(float).tolist() if at >= 0 else None for at in rows.tolist()]
    return {"points": [point if point and np.isfinite(point).all() else None for point in points]}


def _nearest(exploration: Exploration, arguments: dict[str, Any]) -> dict[str, Any]:
    xy = embedding_of(exploration).xy
    x, y = arguments["point"]
    squares = (xy[:, 0] - np.float32(x)) ** 2 + (xy[:, 1] - np.float32(y)) ** 2
    squares[~exploration.collection.described] = np.inf
    if not len(squares) or squares.min() > arguments["radius"] ** 2:
        return {"segment": None}
    return {"segment": segment_values(exploration.collection, np.array([squares.argmin()]))[0]}


_FAR = 1e12
"""Farther than any point lies."""

_COORDINATE = number(-_FAR, _FAR)
_POINT = row(_COORDINATE, _COORDINATE)
_PIXELS = whole(1, 8192)

ASKS = {
    "draw": Ask(
        _draw,
        {"extent": row(*[_COORDINATE] * 4), "width": _PIXELS, "height": _PIXELS},
        {"hidden": items(CLASS_ID), "selected": REFS},
    ),
    "lasso": Ask(_lasso, {"polygon": items(_POINT, high=10**5)}),
    "locate": Ask(_locate, {"refs": REFS}),
    "nearest": Ask(_nearest, {"point": _POINT, "radius": number(0, _FAR)}),
}
