"""Find pairs of masks of a scene that are nearly the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import numpy as np
import shapely

from .masks import Masks

_AT_ONCE = 20_000


@dataclass(frozen=True)
class Duplicate:
    """Two masks of a scene that are nearly the same."""

    first: int
    second: int
    iou: float


class Duplicates:
    """Collect bounding boxes and areas of all masks of a scene; only possible duplicates are read a second time."""

    def __init__(self, min_iou: float) -> None:
        """Begin without masks."""
        self._min_iou = min_iou
        self._bounds: list[np.ndarray] = []
        self._areas: list[np.ndarray] = []

    def add(self, masks: Masks) -> None:
        """Take the next masks of the scene."""
        self._bounds.append(shapely.bounds(masks.geometry))
        self._areas.append(shapely.area(masks.geometry))

    def find(self, read: Callable[[], Iterable[Masks]]) -> list[Duplicate]:
        """Return the pairs whose IoU is above the minimum, the highest first.

        Args:
            read: gives the same masks in the same order again.
        """
        first, second = self._candidates()
        if not len(first):
            return []
        wanted = np.unique(np.concatenate([first, second]))
        geometry, mask_id = _collect(read(), wanted)
        at_first, at_second = np.searchsorted(wanted, first), np.searchsorted(wanted, second)
        a, b = geometry[at_first], geometry[at_second]
        common = shapely.area(shapely.intersection(a, b))
        iou = common / (shapely.area(a) + shapely.area(b) - common)
        kept = np.flatnonzero(iou > self._min_iou)
        found = [Duplicate(int(mask_id[at_first[i]]), int(mask_id[at_second[i]]), float(iou[i])) for i in kept]
        return sorted(found, key=lambda each: (-each.iou, each.first, each.second))

    def _candidates(self) -> tuple[np.ndarray, np.ndarray]:
        """Return pairs of indices i < j whose areas and bounding boxes allow such an IoU."""
        if not self._bounds:
            return np.empty(0, np.int64), np.empty(0, np.int64)
        bounds, area = np.concatenate(self._bounds), np.concatenate(self._areas)
        order = np.argsort(bounds[:, 1], kind="stable")
        pairs = [self._possible(bounds, area, *pair) for pair in _touching(bounds, order)]
        i, j = (np.concatenate(each) for each in zip(*pairs)) if pairs else (order[:0], order[:0])
        return np.minimum(i, j), np.maximum(i, j)

    def _possible(
        self, bounds: np.ndarray, area: np.ndarray, i: np.ndarray, j: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        low, high = np.maximum(bounds[i, :2], bounds[j, :2]), np.minimum(bounds[i, 2:], bounds[j, 2:])
        common = (high - low).prod(axis=1)
        # IoU > t needs a common area above t times the larger mask. Neither the smaller mask nor the common part of
        # the bounding boxes may be smaller than that.
        needed = self._min_iou * np.maximum(area[i], area[j])
        possible = (np.minimum(area[i], area[j]) > needed) & (common > needed)
        return i[possible], j[possible]


def _touching(bounds: np.ndarray, order: np.ndarray) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Yield pairs of indices whose boxes touch, each pair once, from top to bottom with a few boxes at a time.

    Args:
        bounds: (n, 4) left, top, right, bottom, y downwards.
        order: (n,) indices by `top`, ascending.
    """
    tops = bounds[order, 1]
    for start in range(0, len(order), _AT_ONCE):
        chunk = order[start : start + _AT_ONCE]
        tree = shapely.STRtree(shapely.box(*bounds[chunk].T))
        end = int(np.searchsorted(tops, bounds[chunk, 3].max(), "right"))
        for at in range(start, end, _AT_ONCE):
            others = order[at : min(at + _AT_ONCE, end)]
            query, found = tree.query(shapely.box(*bounds[others].T), predicate="intersects")
            # The same chunk comes up as `others` too; this keeps each pair once.
            once = start + found < at + query
            yield chunk[found[once]], others[query[once]]


def _collect(batches: Iterable[Masks], wanted: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    geometry, mask_id, start = [], [], 0
    for masks in batches:
        low, high = np.searchsorted(wanted, [start, start + len(masks)])
        here = wanted[low:high] - start
        geometry.append(shapely.make_valid(masks.geometry[here]))
        mask_id.append(masks.mask_id[here])
        start += len(masks)
    return np.concatenate(geometry), np.concatenate(mask_id)
