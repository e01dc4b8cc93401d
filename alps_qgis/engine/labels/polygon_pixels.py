"""Find how sure a network is of the pixels that make up a class polygon."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ..scene.class_raster import ClassRaster
from ..scene.grid import Window
from .polygon_segments import N_TALLIES


class PixelTally:
    """Adds up the confidence of pixels block by block."""

    counts_segments = False

    def __init__(self, percent: Callable[[Window], np.ndarray], raster: ClassRaster) -> None:
        """Read nothing yet.

        Args:
            percent: returns the (h, w) confidences of a window, 0 to 100.
            raster: the class raster that is drawn.
        """
        self._percent, self._raster = percent, raster

    def of_block(self, window: Window, fragments: np.ndarray, class_ids: np.ndarray) -> np.ndarray:
        """Return the tally of each fragment of a block.

        Args:
            window: the block.
            fragments: (h, w) integers: the fragment of each pixel, negative for none.
            class_ids: (n,) class of each fragment. Pixels of another class, which joined it because they were too few,
                do not count.

        Returns:
            (n, 3) float64: 0, the pixels that count, and the sum of their confidences from 0 to 1; they are added when
            fragments are united.
        """
        n = len(class_ids)
        tally = np.zeros((n, N_TALLIES))
        counts = fragments >= 0
        fragment = fragments[counts]
        own = self._raster.read(window)[counts] == class_ids[fragment]
        fragment, percent = fragment[own], self._percent(window)[counts][own]
        tally[:, 1] = np.bincount(fragment, minlength=n)
        tally[:, 2] = np.bincount(fragment, weights=percent, minlength=n) / 100
        return tally
