"""Draw crops: each follows from the seed, the step and its number in the batch alone.

So a training that goes on after a kill needs no state of a loader, and threads that read ahead change nothing.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from ..scene.grid import Window
from ..settings import NOT_COVERED, TrainSettings
from .augment import augment, resized
from .source import TRAIN, Item, TrainingSource

_ORDER, _CROP = 1, 2
"""Separate streams of random numbers."""

_TRIES = 4
_MIN_LABELLED = 0.1
"""A crop with a smaller share of labelled pixels is drawn again, up to `_TRIES` times."""

_BATCHES_AHEAD = 3


@dataclass(frozen=True)
class Batch:
    """One step's crops.

    Attributes:
        step: from 0.
        images: (n, n_bands, crop, crop) float32 in 0…1.
        labels: (n, crop, crop) int64; 255 where there is none.
    """

    step: int
    images: np.ndarray
    labels: np.ndarray


class Crops:
    """The crops of a training."""

    def __init__(self, source: TrainingSource, settings: TrainSettings) -> None:
        """Weigh the items: each is visited in proportion to its area."""
        self._source, self._settings = source, settings
        area = settings.crop**2
        items = source.splits[TRAIN]
        visits = [max(1, round(item.height * item.width / area)) for item in items]
        self._visits = np.repeat(np.arange(len(items)), visits)
        # The order of one pass is remembered, since all samples of the pass need it.
        self._order = lru_cache(maxsize=2)(self._shuffled)

    def _shuffled(self, number: int) -> np.ndarray:
        return np.random.default_rng((self._settings.seed, _ORDER, number)).permutation(self._visits)

    @property
    def n_visits(self) -> int:
        """Crops of one pass over the data."""
        return len(self._visits)

    def crop(self, step: int, index: int) -> tuple[np.ndarray, np.ndarray]:
        """Return the image (n_bands, crop, crop) float32 and the label (crop, crop) uint8 of one sample."""
        turn, position = divmod(step * self._settings.batch + index, len(self._visits))
        item = int(self._order(turn)[position])
        rng = np.random.default_rng((self._settings.seed, _CROP, step, index))
        image, label = self._cut(item, rng)
        return augment(image, label, self._settings, rng)

    def _cut(self, item: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
        best: tuple[float, np.ndarray, np.ndarray] | None = None
        crop = self._settings.crop
        for _ in range(_TRIES):
            zoom = self._settings.scale ** rng.uniform(-1, 1)
            side = max(1, round(crop / zoom))
            image, label = self._padded(item, side, rng)
            labelled = float(np.mean(label != NOT_COVERED))
            if best is None or labelled > best[0]:
                best = (labelled, image, label)
            if labelled >= _MIN_LABELLED:
                break
        assert best is not None  # noqa: S101 - _TRIES is positive  # nosec B101
        return resized(best[1], best[2], crop)

    def _padded(self, item: int, side: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
        """Read a square at random, padded at its lower and right side where the item is smaller."""
        size = self._source.splits[TRAIN][item]
        height, width = min(side, size.height), min(side, size.width)
        row = int(rng.integers(0, size.height - height + 1))
        col = int(rng.integers(0, size.width - width + 1))
        image, label = self._source.read(TRAIN, item, Window(row, col, height, width))
        return pad(image, label, side)

    def batches(self, first: int, stop: int, share: tuple[int, int] = (0, 1)) -> Iterator[Batch]:
        """Yield the batches of steps `first` to `stop` − 1, read ahead by threads.

        Args:
            first: first step.
            stop: the step after the last.
            share: this process and the number of processes, each of which takes its part of every batch.
        """
        rank, n_ranks = share
        indices = range(rank, self._settings.batch, n_ranks)
        if not self._settings.readers:
            for step in range(first, stop):
                yield _joined(step, [self.crop(step, index) for index in indices])
            return
        waiting: deque[tuple[int, list[Future[tuple[np.ndarray, np.ndarray]]]]] = deque()
        with ThreadPoolExecutor(self._settings.readers, thread_name_prefix="samples") as pool:
            try:
                for step in range(first, stop):
                    waiting.append((step, [pool.submit(self.crop, step, index) for index in indices]))
                    if len(waiting) > _BATCHES_AHEAD:
                        yield _finished(waiting.popleft())
                while waiting:
                    yield _finished(waiting.popleft())
            finally:
                # A training that stops early, or fails, does not wait for what it no longer needs.
                pool.shutdown(wait=True, cancel_futures=True)


def centre(item: Item, side: int) -> Window:
    """Return the window of at most `side` pixels in the middle of an item."""
    height, width = min(side, item.height), min(side, item.width)
    return Window((item.height - height) // 2, (item.width - width) // 2, height, width)


def pad(image: np.ndarray, label: np.ndarray, side: int) -> tuple[np.ndarray, np.ndarray]:
    """Return both as squares of at least `side`, with 0 and 255 (not covered) at the lower and right side."""
    below, right = max(side - label.shape[0], 0), max(side - label.shape[1], 0)
    if below or right:
        image = np.pad(image, ((0, 0), (0, below), (0, right)))
        label = np.pad(label, ((0, below), (0, right)), constant_values=NOT_COVERED)
    return image, label


def _finished(waiting: tuple[int, list[Future[tuple[np.ndarray, np.ndarray]]]]) -> Batch:
    return _joined(waiting[0], [future.result() for future in waiting[1]])


def _joined(step: int, samples: list[tuple[np.ndarray, np.ndarray]]) -> Batch:
    images = np.stack([image for image, _ in samples])
    return Batch(step, images, np.stack([label for _, label in samples]).astype(np.int64))
