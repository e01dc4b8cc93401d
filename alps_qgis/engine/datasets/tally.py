"""Count what is written into a data set."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

import numpy as np

from .layouts import Sample
from .split import SPLITS


@dataclass
class Tally:
    """What was counted while chips were written.

    Attributes:
        n_chips: by split.
        n_straddling: chips left out because they touch the ground of two splits.
        n_uncovered: chips left out because too few of their pixels have a class.
        n_small_instances: instances left out of a chip that shows too little of them.
        n_unknown_px: pixels with a value that is not a class, which became 255.
        pixels: (3, 256) of each split and class number.
        instances: (3, 256) of each split and class number.
        chips: (3, 256) chips that show the class.
        of_scene: stem → counts by split, of straddling and of uncovered chips.
    """

    n_chips: Counter[str] = field(default_factory=Counter)
    n_straddling: int = 0
    n_uncovered: int = 0
    n_small_instances: int = 0
    n_unknown_px: int = 0
    pixels: np.ndarray = field(default_factory=lambda: np.zeros((3, 256), np.int64))
    instances: np.ndarray = field(default_factory=lambda: np.zeros((3, 256), np.int64))
    chips: np.ndarray = field(default_factory=lambda: np.zeros((3, 256), np.int64))
    of_scene: dict[str, Counter[str]] = field(default_factory=dict)

    def add(self, sample: Sample, pixels: np.ndarray, stem: str) -> None:
        """Count a chip that was written."""
        at = SPLITS.index(sample.split)
        self.n_chips[sample.split] += 1
        self.of_scene[stem][sample.split] += 1
        self.pixels[at] += pixels
        self.chips[at] += pixels > 0
        for instance in sample.instances:
            self.instances[at, instance.class_index] += 1
