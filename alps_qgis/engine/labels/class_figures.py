"""Count what each class of a scene has: pixels, ground area, segments and confidence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..classes import ResolvedClass
from ..scene.grid import Window
from ..scene.raster_grid import RasterGrid


@dataclass(frozen=True)
class ClassFigures:
    """The figures of one class.

    Attributes:
        class_id: value in the class raster.
        name: of the class.
        color: `#rrggbb`.
        n_px: pixels in the class raster.
        area_m2: their ground area; None where it is unknown, as without a CRS.
        n_segments: segments, also those that lie below others.
        confidence: mean of the segments with a confidence, weighted by their area, or of pixels; None without any.
        weight_px: area of these segments or pixels, in pixels.
    """

    class_id: int
    name: str
    color: str
    n_px: int = 0
    area_m2: float | None = None
    n_segments: int = 0
    confidence: float | None = None
    weight_px: float = 0.0


class ClassTally:
    """Counts the segments and the blocks of one scene while it is painted."""

    def __init__(self, classes: Iterable[ResolvedClass], grid: RasterGrid) -> None:
        self._classes = tuple(classes)
        n = max((each.class_id for each in self._classes), default=-1) + 1
        self._n, self._weight, self._sum = np.zeros(n, np.int64), np.zeros(n), np.zeros(n)
        self._area = np.zeros(n)
        self._row_area = grid.pixel_area_m2(np.arange(grid.height))

    def add_segments(self, class_ids: np.ndarray, area_px: np.ndarray, confidence: np.ndarray) -> None:
        """Count some segments.

        Args:
            class_ids: (n,) integers, −1 for a segment without a class.
            area_px: (n,) pixels of the segment.
            confidence: (n,) floats, NaN for none.
        """
        known = (class_ids >= 0) & (class_ids < len(self._n))
        class_ids, confidence = class_ids[known], np.asarray(confidence, np.float64)[known]
        sure = np.isfinite(confidence)
        weight = np.where(sure, np.maximum(area_px[known], 0), 0.0)
        size = len(self._n)
        self._n += np.bincount(class_ids, minlength=size)
        self._weight += np.bincount(class_ids, weights=weight, minlength=size)
        self._sum += np.bincount(class_ids, weights=weight * np.where(sure, confidence, 0.0), minlength=size)

    def add_pixels(self, class_ids: np.ndarray, percent: np.ndarray) -> None:
        """Count the confidence of some pixels.

        Args:
            class_ids: (n,) integers; all are classes.
            percent: (n,) 0 to 100.
        """
        size = len(self._n)
        self._weight += np.bincount(class_ids, minlength=size)
        self._sum += np.bincount(class_ids, weights=percent, minlength=size) / 100

    def add_block(self, window: Window, values: np.ndarray) -> None:
        """Measure the ground of one block (h, w) of class ids; values that are not a class do not count."""
        if self._row_area is None:
            return
        row_area = self._row_area[window.row : window.row_stop]
        size = len(self._n)
        if np.ptp(row_area) == 0:
            self._area += np.bincount(values.ravel(), minlength=size)[:size] * row_area[0]
        else:
            weights = np.repeat(row_area, window.width)
            self._area += np.bincount(values.ravel(), weights=weights, minlength=size)[:size]

    def figures(self, n_px: Mapping[int, int]) -> tuple[ClassFigures, ...]:
        """Return the figures of all classes.

        Args:
            n_px: class_id → pixels in the class raster.
        """
        return tuple(self._figures(each, n_px.get(each.class_id, 0)) for each in self._classes)

    def _figures(self, each: ResolvedClass, n_px: int) -> ClassFigures:
        at, weight = each.class_id, float(self._weight[each.class_id])
        area = float(self._area[at])
        return ClassFigures(
            class_id=at,
            name=each.name,
            color=each.color,
            n_px=n_px,
            area_m2=area if self._row_area is not None and np.isfinite(area) else None,
            n_segments=int(self._n[at]),
            confidence=float(self._sum[at]) / weight if weight else None,
            weight_px=weight,
        )


def together(scenes: Iterable[Sequence[ClassFigures]]) -> tuple[ClassFigures, ...]:
    """Return the figures of several scenes together; an area that one scene does not know is unknown."""
    found: dict[int, ClassFigures] = {}
    for figures in scenes:
        for each in figures:
            known = found.get(each.class_id)
            found[each.class_id] = each if known is None else _add(known, each)
    return tuple(found[class_id] for class_id in sorted(found))


def _add(one: ClassFigures, other: ClassFigures) -> ClassFigures:
    weight = one.weight_px + other.weight_px
    total = (one.confidence or 0.0) * one.weight_px + (other.confidence or 0.0) * other.weight_px
    areas = (one.area_m2, other.area_m2)
    return replace(
        one,
        n_px=one.n_px + other.n_px,
        area_m2=None if None in areas else sum(area or 0.0 for area in areas),
        n_segments=one.n_segments + other.n_segments,
        confidence=total / weight if weight else None,
        weight_px=weight,
    )
