"""Find the segments that a user names as examples: by their numbers, by points, or by a layer of points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
from pyproj.exceptions import CRSError, ProjError

from ..errors import SegmentsError
from ..progress import Progress
from ..scene.crs import moves, stated
from ..tables.polygon_layer import PolygonLayer
from ..tables.segments import read_shapes
from .collection import Collection

MAX_POINTS = 10_000


@dataclass(frozen=True)
class Examples:
    """What names segments.

    Attributes:
        names: `ID`, or `STEM:ID` with the name of the segments file.
        layer: points, or other features, inside of which a point is taken; None without.
    """

    names: Sequence[str] = ()
    layer: str | Path | None = None


def rows_of_examples(collection: Collection, examples: Examples, progress: Progress) -> np.ndarray:
    """Return the rows of the segments that are named, ascending and each once.

    Raises:
        SegmentsError: A name does not lead to a segment, the layer cannot be read, or none of the points lies in a
            segment.
    """
    rows = [_named(collection, str(name)) for name in examples.names]
    if examples.layer is not None:
        layer = PolygonLayer(examples.layer, SegmentsError)
        shapes = layer.read([]).geometry.to_numpy()
        shapes = shapes[~(shapely.is_missing(shapes) | shapely.is_empty(shapes))]
        points = shapely.get_coordinates(shapely.point_on_surface(shapes))
        if len(points) > MAX_POINTS:
            raise SegmentsError(
                f"{examples.layer} has {len(points):,} features, and each would be an example; give at most "
                f"{MAX_POINTS:,}."
            )
        if not len(points):
            raise SegmentsError(f"{examples.layer} has no features; add points that lie in examples.")
        under = _under(collection, points, layer.crs)
        n = int(np.count_nonzero(under < 0))
        if n == len(points):
            raise SegmentsError("None of the points for examples lies inside a segment; choose other points.")
        if n:
            progress.warn(
                "1 point for examples lies outside all segments and was left out."
                if n == 1
                else f"{n} points for examples lie outside all segments and were left out."
            )
        rows += under[under >= 0].tolist()
    return np.unique(np.array(rows, np.int64))


_DIGITS = 19
"""Of the largest number of a segment; Python refuses to read very long ones."""


def _named(collection: Collection, name: str) -> int:
    stem, _, number = name.rpartition(":")
    if not number.strip().isdecimal() or len(number.strip()) > _DIGITS:
        raise SegmentsError(f"{name!r} does not name a segment; write its segment_id, or FILE:segment_id.")
    files = [index for index, each in enumerate(collection.files) if not stem or stem in _names(collection, index)]
    if not files:
        raise SegmentsError(f"{name!r} names a file that is not given; choose from {_listed(collection)}.")
    if len(files) > 1:
        raise SegmentsError(
            f"{name!r} could be in several files; write FILE:segment_id with one of {_listed(collection)}."
        )
    part = collection.files[files[0]].rows
    at = np.flatnonzero(collection.segment_id[part] == int(number))
    if not len(at):
        raise SegmentsError(
            f"{collection.files[files[0]].path} does not have a segment {number}; look up its segment_id."
        )
    return part.start + int(at[0])


def _names(collection: Collection, index: int) -> tuple[str, ...]:
    stem = collection.files[index].stem
    return stem, f"{stem}_segments"


def _listed(collection: Collection) -> str:
    stems = [each.stem for each in collection.files]
    return ", ".join(stems[:5]) + (" …" if len(stems) > 5 else "")


def _under(collection: Collection, points: np.ndarray, crs: str | None) -> np.ndarray:
    """Return the row of the smallest segment under each point, −1 without one."""
    found = np.full(len(points), -1, np.int64)
    for one in collection.files:
        to = stated(one.crs)
        try:
            here = moves(crs, to)[0](points) if crs and to else points
        except (CRSError, ProjError) as error:
            raise SegmentsError(f"The points cannot be transformed to the CRS of {one.path} ({error}).") from None
        left, bottom, right, top = collection.bbox[one.rows].T
        candidates = [
            np.flatnonzero((left <= x) & (x <= right) & (bottom <= y) & (y <= top)) + one.rows.start for x, y in here
        ]
        wanted = np.unique(np.concatenate(candidates)) if candidates else np.empty(0, np.int64)
        shapes = read_shapes(one.path, collection.fid[wanted].tolist())
        for at, (rows, point) in enumerate(zip(candidates, here, strict=True)):
            inside = rows[shapely.intersects_xy(shapes[np.searchsorted(wanted, rows)], *point)]
            if len(inside) and found[at] < 0:
                found[at] = inside[np.argmin(collection.area_px[inside])]
    return found
