"""Read which segments the features of a layer label: points, lines or polygons with a field for the class."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from ...errors import AnnotationError
from ...progress import SILENT, Progress
from ...tables.polygon_layer import PolygonLayer
from ...tables.polygon_table import FID
from ...tables.segments import read_segments
from ..collection import Collection, CollectionFile

_COVERED = 0.5
"""A polygon labels a segment if this share of the segment, or of the polygon, is common to both."""


@dataclass(frozen=True)
class LayerLabels:
    """What a layer says about the segments of a collection.

    Attributes:
        rows: (m,) labelled segments, ascending.
        values: the class of each, as the layer has it: a text, or a whole number.
        n_features: number of features that have a class.
        n_outside: number of those that label no segment.
        n_empty: number of features without a class or without a geometry.
        n_disputed: number of segments that features of different classes label; they are left out.
    """

    rows: np.ndarray
    values: list[str | int]
    n_features: int
    n_outside: int
    n_empty: int
    n_disputed: int


def read_label_layer(
    collection: Collection, layer: str | Path, field: str | None, progress: Progress = SILENT
) -> LayerLabels:
    """Find the segments that the features of a layer label.

    A point labels the segment in which it lies, and a line each segment that it crosses. A polygon labels the segments
    of which it covers at least half, and the segment that covers at least half of it. The layer may have any CRS;
    without one, it is taken to have that of the segments.

    Args:
        collection: the segments.
        layer: a file, or `file|layername=name`.
        field: with the class; None for the first of the usual names.
        progress: receives the share of the files that are done.

    Raises:
        AnnotationError: The layer or the field does not exist, cannot be read, or has no feature with a class.
    """
    source = PolygonLayer(layer, AnnotationError)
    name = source.class_field(field)
    features = source.read([name], on_invalid="ignore")
    given = [_class_of(value) for value in features[name].tolist()]
    shapes = features.geometry.to_numpy()
    usable = np.array([value is not None for value in given], bool)
    usable &= ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
    if not usable.any():
        raise AnnotationError(f"{layer} has no feature with a class in the field {name!r}; choose another field.")
    values = [given[at] for at in np.flatnonzero(usable)]
    shapes = shapes[usable]
    hit = np.zeros(len(shapes), bool)
    rows: list[np.ndarray] = []
    numbers: list[np.ndarray] = []
    for (index, one), part in progress.over(list(enumerate(collection.files))):
        found, at = _hits(collection, index, _moved(source, shapes, one), part)
        rows.append(found)
        numbers.append(at)
        hit[at] = True
    labelled, labels, n_disputed = _agreed(np.concatenate(rows), np.concatenate(numbers), values)
    return LayerLabels(
        labelled, labels, len(shapes), int(np.count_nonzero(~hit)), int(np.count_nonzero(~usable)), n_disputed
    )


def _class_of(value: Any) -> str | int | None:
    """Return a class as text or whole number; None for NULL and blank text."""
    if value is None or (isinstance(value, float) and not math.isfinite(value)):
        return None
    # A column of whole numbers with NULLs comes as floats.
    if isinstance(value, (int, float, np.integer, np.floating)) and float(value).is_integer():
        return int(value)
    return str(value).strip() or None


def _moved(source: PolygonLayer, shapes: np.ndarray, one: CollectionFile) -> np.ndarray:
    """Return the geometries in the CRS of a segments file; None for one that does not exist there."""
    if not (source.crs and one.crs):
        return shapes
    move, _ = source.moves_to(one.crs)
    moved = shapely.transform(shapes, move)
    broken = ~np.isfinite(shapely.bounds(moved)).all(axis=1)
    moved[broken] = None
    return np.asarray(moved)


def _hits(collection: Collection, index: int, shapes: np.ndarray, progress: Progress) -> tuple[np.ndarray, np.ndarray]:
    """Return pairs of a row of the collection and the number of a feature that labels it."""
    there = np.flatnonzero(~shapely.is_missing(shapes))
    rows, numbers = [np.empty(0, np.int64)], [np.empty(0, np.int64)]
    if len(there):
        tree = shapely.STRtree(shapes[there])
        bounds = tuple(shapely.total_bounds(shapes[there]).tolist())
        for batch in read_segments(
            collection.files[index].path, pfl=False, drawn=True, bbox=bounds, columns=("area_px",), fids=True
        ):
            progress.check()
            segment, feature = tree.query(batch.geometry, predicate="intersects")
            feature = there[feature]
            label = _labels(batch.geometry[segment], shapes[feature])
            found = collection.rows_of_fids(index, batch[FID][segment[label]])
            rows.append(found[found >= 0])
            numbers.append(feature[label][found >= 0])
    progress.show(1.0)
    return np.concatenate(rows), np.concatenate(numbers)


def _labels(segments: np.ndarray, features: np.ndarray) -> np.ndarray:
    """Return (m,) bool: whether each feature labels the segment that it touches."""
    # Users may draw segments that cross themselves.
    broken = ~shapely.is_valid(segments)
    segments[broken] = shapely.make_valid(segments[broken])
    dimension = shapely.get_dimensions(features)
    label = dimension == 0
    line = dimension == 1
    # A line that only runs along the border of a segment does not label it.
    label[line] = shapely.length(shapely.intersection(features[line], segments[line])) > 0
    label[line] &= ~shapely.touches(features[line], segments[line])
    polygon = dimension == 2
    valid = shapely.make_valid(features[polygon])
    common = shapely.area(shapely.intersection(valid, segments[polygon]))
    smaller = np.minimum(shapely.area(valid), shapely.area(segments[polygon]))
    label[polygon] = (common >= _COVERED * smaller) & (common > 0)
    return np.asarray(label)


def _agreed(
    rows: np.ndarray, numbers: np.ndarray, values: list[str | int | None]
) -> tuple[np.ndarray, list[str | int], int]:
    """Return the labelled rows with their classes, and how many are left out since features disagree."""
    classes: dict[int, set[str | int]] = {}
    for row, at in zip(rows.tolist(), numbers.tolist()):
        value = values[at]
        if value is not None:
            classes.setdefault(row, set()).add(value)
    agreed = {row: next(iter(found)) for row, found in sorted(classes.items()) if len(found) == 1}
    return np.array(list(agreed), np.int64), list(agreed.values()), len(classes) - len(agreed)
