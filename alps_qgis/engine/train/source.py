"""Where samples come from: rectangles of labelled images that windows are read from."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from ..classes import ResolvedClass
from ..scene.grid import Window
from ..scene.stretch import Stretch

TRAIN, HELD_OUT = "train", "val"

CACHE_BYTES = 384 * 2**20
"""Data that fit into this are read once; from larger data, each window is read when it is needed."""


@dataclass(frozen=True)
class Item:
    """One labelled rectangle that crops are cut from: a chip, or a part of a scene.

    Attributes:
        name: for messages.
        height: rows.
        width: columns.
    """

    name: str
    height: int
    width: int


def spread(n: int, wanted: int) -> list[int]:
    """Return up to `wanted` numbers, evenly spread over 0…n − 1."""
    return sorted(set(np.linspace(0, n - 1, min(n, wanted)).round().astype(int).tolist())) if n else []


class TrainingSource(Protocol):
    """Labelled images, divided into those to train on and those held out.

    Attributes:
        n_bands: of the images.
        classes: by their number in the labels, from 0 without gaps.
        stretch: makes display values of a scene's raw values, as the images have them.
        resolution_m: side of a pixel on the ground; None if unknown.
        splits: the items of `train` and `val`.
        fingerprint: changes if the data change.
    """

    n_bands: int
    classes: tuple[ResolvedClass, ...]
    stretch: Stretch
    resolution_m: float | None
    splits: Mapping[str, Sequence[Item]]
    fingerprint: str

    def counts(self, split: str) -> np.ndarray:
        """Return (n_items, n_classes) int64 pixels of each class."""

    def read(self, split: str, index: int, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Read a window of an item; threads may call it at the same time.

        Returns:
            image: (n_bands, h, w) float32 display values in 0…1.
            label: (h, w) uint8 numbers of classes; 255 where there is none.
        """

    def close(self) -> None:
        """Give the file handles back."""


class Cached:
    """A source whose images are kept in memory if they all fit; else windows are read as they are needed."""

    def __init__(self, source: TrainingSource, limit_bytes: int = CACHE_BYTES) -> None:
        """Wrap a source.

        Args:
            source: to read from.
            limit_bytes: what its images and labels may use together.
        """
        self._source = source
        self.n_bands, self.classes, self.stretch = source.n_bands, source.classes, source.stretch
        self.resolution_m, self.splits, self.fingerprint = source.resolution_m, source.splits, source.fingerprint
        n_px = sum(item.height * item.width for items in source.splits.values() for item in items)
        self.keeps = n_px * (4 * source.n_bands + 1) <= limit_bytes
        self._kept: dict[tuple[str, int], tuple[np.ndarray, np.ndarray]] = {}
        self._lock = threading.Lock()

    def counts(self, split: str) -> np.ndarray:
        """Return what the source returns."""
        return self._source.counts(split)

    def read(self, split: str, index: int, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Return a window; the arrays are views of what is kept, so do not change them."""
        if not self.keeps:
            return self._source.read(split, index, window)
        with self._lock:
            both = self._kept.get((split, index))
        if both is None:
            item = self.splits[split][index]
            both = self._source.read(split, index, Window(0, 0, item.height, item.width))
            with self._lock:
                self._kept[split, index] = both
        image, label = both
        rows, cols = window.slices()
        return image[:, rows, cols], label[rows, cols]

    def close(self) -> None:
        """Forget what is kept, and close the source."""
        self._kept.clear()
        self._source.close()
