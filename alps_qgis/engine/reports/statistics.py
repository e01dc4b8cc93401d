"""Collect figures of masks while they are read, in memory that does not grow with their number."""

from __future__ import annotations

import hashlib
import heapq
from collections import defaultdict
from dataclasses import dataclass, field

import numpy as np
import shapely

from ..classes import ResolvedClass, fallback_name
from ..palette import color_at
from .masks import Masks

HEAT_CELLS = 48
"""Cells along each side of a heat map."""

IOU_BINS = 20
SCORE_BINS = 50
"""Bins of the scores of masks from 0 to 1: SAM's lie close together near 1."""

N_OCTAVES = 40
"""Bins of mask sizes that are shown: bin n holds 2ⁿ … 2ⁿ⁺¹ − 1 pixels."""

_FINE = 8
"""Bins of an octave that are counted, so that a median is right within 5 %."""


@dataclass(frozen=True, order=True)
class Example:
    """One mask to show.

    Attributes:
        key: examples with the smallest keys are shown.
        stem: its scene.
        mask_id: its number there.
        class_id: its class.
        score: confidence or score; NaN without.
        area_px: its size.
        wkb: its geometry in pixel coordinates.
    """

    key: float
    stem: str
    mask_id: int
    class_id: int = field(compare=False)
    score: float = field(compare=False)
    area_px: int = field(compare=False)
    wkb: bytes = field(compare=False)


class Smallest:
    """Keep the examples with the smallest keys, in whatever order they come."""

    def __init__(self, maximum: int) -> None:
        """Keep at most `maximum`."""
        self._maximum = maximum
        # A heap whose first example has the largest key, since that is the next one to go.
        self._kept: list[_Reversed] = []

    def wants(self, key: float) -> bool:
        """Return whether an example with this key may be kept, before its geometry is encoded."""
        return self._maximum > 0 and (len(self._kept) < self._maximum or key <= self._kept[0].example.key)

    def add(self, example: Example) -> None:
        """Take one more."""
        heapq.heappush(self._kept, _Reversed(example))
        if len(self._kept) > self._maximum:
            heapq.heappop(self._kept)

    def sorted(self) -> list[Example]:
        """Return the kept examples, the smallest key first."""
        return sorted(each.example for each in self._kept)


@dataclass(frozen=True)
class _Reversed:
    example: Example

    def __lt__(self, other: _Reversed) -> bool:
        return other.example < self.example


@dataclass
class ClassFigures:
    """The figures of one class."""

    class_id: int
    name: str
    color: str
    n_px: int = 0
    n_masks: int = 0
    mask_px: int = 0
    score_sum: float = 0.0
    n_scored: int = 0
    iou_sum: float = 0.0
    n_boxed: int = 0
    n_scenes: int = 0
    sizes: np.ndarray = field(default_factory=lambda: np.zeros(N_OCTAVES * _FINE, np.int64))

    def mean(self, what: str, n: str) -> float | None:
        """Return a mean; None if nothing was counted."""
        count = getattr(self, n)
        return getattr(self, what) / count if count else None

    @property
    def median_size(self) -> float | None:
        """Size of the middle mask, right within 5 %; None without masks."""
        if not self.n_masks:
            return None
        index = int(np.searchsorted(np.cumsum(self.sizes), (self.n_masks + 1) // 2))
        return float(2 ** ((index + 0.5) / _FINE)) if index else 1.0

    @property
    def octaves(self) -> np.ndarray:
        """(N_OCTAVES,) masks of each bin of sizes."""
        return self.sizes.reshape(N_OCTAVES, _FINE).sum(axis=1)


class DatasetFigures:
    """The figures of all masks."""

    def __init__(self, n_samples: int, n_doubtful: int) -> None:
        """Begin without masks."""
        self.classes: dict[int, ClassFigures] = {}
        self.heat = np.zeros((HEAT_CELLS, HEAT_CELLS), np.int64)
        self.ious = np.zeros(IOU_BINS, np.int64)
        self.predicted_ious = np.zeros(SCORE_BINS, np.int64)
        self.stabilities = np.zeros(SCORE_BINS, np.int64)
        self.n_unclassified = 0
        self.doubtful = Smallest(n_doubtful)
        self._n_samples = n_samples
        self._samples: dict[int, Smallest] = defaultdict(lambda: Smallest(n_samples))

    def add_class(self, each: ResolvedClass, n_px: int) -> None:
        """Take the pixels of a class in one more scene."""
        figures = self._figures(each.class_id, each.name, each.color)
        figures.n_px += n_px
        figures.n_scenes += n_px > 0

    def add(self, stem: str, masks: Masks, height: int, width: int) -> None:
        """Take the next masks of a scene of this size."""
        centre = shapely.get_coordinates(shapely.centroid(masks.geometry)).reshape(-1, 2)
        cell = np.clip((centre / (width, height) * HEAT_CELLS).astype(int), 0, HEAT_CELLS - 1)
        np.add.at(self.heat, (cell[:, 1], cell[:, 0]), 1)
        iou = bbox_iou(masks)
        boxed = np.isfinite(iou)
        self.ious += np.histogram(iou[boxed], IOU_BINS, (0.0, 1.0))[0]
        self.predicted_ious += _score_bins(masks.predicted_iou)
        self.stabilities += _score_bins(masks.stability)
        size = np.clip((np.log2(np.maximum(masks.area_px, 1)) * _FINE).astype(int), 0, N_OCTAVES * _FINE - 1)
        for class_id in np.unique(masks.class_id).tolist():
            here = masks.class_id == class_id
            if class_id < 0:
                self.n_unclassified += int(here.sum())
                continue
            figures = self._figures(class_id, fallback_name(class_id), color_at(class_id))
            scored = here & np.isfinite(masks.score)
            figures.n_masks += int(here.sum())
            figures.mask_px += int(masks.area_px[here].sum())
            figures.sizes += np.bincount(size[here], minlength=N_OCTAVES * _FINE)
            figures.score_sum += float(masks.score[scored].sum())
            figures.n_scored += int(scored.sum())
            figures.iou_sum += float(iou[here & boxed].sum())
            figures.n_boxed += int((here & boxed).sum())
        self._keep_examples(stem, masks)

    def samples(self, class_id: int) -> list[Example]:
        """Return some masks of a class, drawn by hash: the same in every run."""
        return self._samples[class_id].sorted() if class_id in self._samples else []

    def _figures(self, class_id: int, name: str, color: str) -> ClassFigures:
        return self.classes.setdefault(class_id, ClassFigures(class_id, name, color))

    def _keep_examples(self, stem: str, masks: Masks) -> None:
        keys = _hashes(stem, masks.mask_id)
        for i in range(len(masks)):
            class_id, score = int(masks.class_id[i]), float(masks.score[i])
            keepers = [(self._samples[class_id], float(keys[i]))] if class_id >= 0 else []
            if np.isfinite(score):
                keepers.append((self.doubtful, score))
            for keeper, key in keepers:
                if keeper.wants(key):
                    wkb = shapely.to_wkb(masks.geometry[i])
                    keeper.add(Example(key, stem, int(masks.mask_id[i]), class_id, score, int(masks.area_px[i]), wkb))


def _score_bins(scores: np.ndarray) -> np.ndarray:
    """Return (SCORE_BINS,) int64 counts; SAM predicts an IoU of a little more than 1 for some masks."""
    return np.histogram(np.clip(scores[np.isfinite(scores)], 0.0, 1.0), SCORE_BINS, (0.0, 1.0))[0]


def bbox_iou(masks: Masks) -> np.ndarray:
    """Return (n,) float64 IoU of each mask's bounding box with its box; NaN without a box.

    The bounding box is the smallest rectangle along the pixel axes, or in any direction where the box may be turned.
    """
    iou = np.full(len(masks), np.nan)
    has = ~shapely.is_missing(masks.box)
    if not has.any():
        return iou
    geometry, box = masks.geometry[has], masks.box[has]
    around = np.where(masks.oriented[has], shapely.oriented_envelope(geometry), shapely.envelope(geometry))
    box = shapely.make_valid(box)
    common = shapely.area(shapely.intersection(around, box))
    union = shapely.area(around) + shapely.area(box) - common
    iou[has] = np.divide(common, union, out=np.zeros(len(union)), where=union > 0)
    return iou


def _hashes(stem: str, mask_id: np.ndarray) -> np.ndarray:
    """Return (n,) float64 in 0…1 that depend only on the scene's name and the mask's number."""
    start = int.from_bytes(hashlib.sha256(stem.encode()).digest()[:8], "little")
    # The last steps of the generator SplitMix64: a fast hash of many integers at once.
    z = mask_id.astype(np.uint64) + np.uint64(start)
    z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return (z ^ (z >> np.uint64(31))) / np.float64(2**64)
