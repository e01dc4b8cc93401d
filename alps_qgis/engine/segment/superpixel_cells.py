"""Sum values over squares of a few pixels, the cells, and over the cells that superpixels lie in.

Windows around superpixels, and measures that are windows themselves, need no pixel's exact position. Cells have a
sixteenth of the pixels, and of each cell's pixels only every second one in both directions counts.
"""

from __future__ import annotations

import numpy as np
from scipy import sparse

from ..scene.grid import CELL_PX
from .superpixel_filters import window_sums
from .superpixel_recipe import Bins

_STEP = CELL_PX // 2
"""Distance of the pixels that count."""


class Cells:
    """The cells of a tile, and how many pixels of each superpixel every cell holds."""

    def __init__(self, labels: np.ndarray, n: int, window: int) -> None:
        """Count the pixels.

        Args:
            labels: (h, w) int32 superpixels 0…n-1; -1 outside.
            n: number of superpixels.
            window: side of the windows around superpixels, in cells; odd.
        """
        height, width = labels.shape
        self.shape = -(-height // CELL_PX), -(-width // CELL_PX)
        self._window = window
        seen = labels[::_STEP, ::_STEP]
        self._inside = seen >= 0
        row, col = np.arange(seen.shape[0]) // 2, np.arange(seen.shape[1]) // 2
        cells = row[:, None] * self.shape[1] + col
        owner, cell = seen.ravel(), cells.ravel()
        if not self._inside.all():
            owner, cell = seen[self._inside], cells[self._inside]
        # A thin superpixel may lie between the pixels that count; then all of its pixels do.
        missed = np.bincount(owner, minlength=n) == 0
        if missed.any():
            at_row, at_col = np.nonzero(np.append(missed, False)[labels])
            theirs = at_row // CELL_PX * self.shape[1] + at_col // CELL_PX
            owner, cell = np.concatenate([owner, labels[at_row, at_col]]), np.concatenate([cell, theirs])
            # Beside ground without data, a cell may hold nothing that counts. Planes have colours there too.
            counted = np.bincount(cells[self._inside], minlength=self.shape[0] * self.shape[1])
            bare = np.zeros(counted.size, dtype=bool)
            bare[theirs] = counted[theirs] == 0
            self._inside |= bare[cells]
        shape = (n, self.shape[0] * self.shape[1])
        ones = np.ones(owner.size, dtype=np.float32)
        self._pixels = sparse.coo_matrix((ones, (owner, cell)), shape=shape).tocsr()
        self._n_in_cells = self._summed(self._inside.astype(np.float32))

    def histograms(self, plane: np.ndarray, bins: Bins) -> np.ndarray:
        """Return soft histograms of the cells, as `sums_to_histograms` takes them: (bins, rows, cols) float32."""
        position = bins.position(plane[::_STEP, ::_STEP])
        # The position 0 adds nothing to any sum below.
        position *= self._inside
        sums = np.empty((bins.n, *self.shape), dtype=np.float32)
        sums[0] = self._n_in_cells
        for number in range(1, bins.n):
            sums[number] = self._summed(np.clip(position - np.float32(number - 1), 0, 1))
        return sums

    def around(self, sums: np.ndarray) -> np.ndarray:
        """Return (n, k) sums, over the pixels of each superpixel, of the sums (k, rows, cols) in their windows."""
        return self.within(window_sums(sums, self._window))

    def within(self, sums: np.ndarray) -> np.ndarray:
        """Return (n, k) sums of values (k, rows, cols) over the cells of each superpixel, by its pixels in them."""
        return np.asarray(self._pixels @ np.ascontiguousarray(sums.reshape(len(sums), -1).T))

    def mean(self, values: np.ndarray) -> np.ndarray:
        """Return (n,) means of values (rows, cols) over the cells of each superpixel, by its pixels in them."""
        total, n = self.within(np.stack([values, np.ones_like(values)])).T
        return np.asarray(total / n)

    def _summed(self, seen: np.ndarray) -> np.ndarray:
        """Return the (rows, cols) sums over the pixels of each cell that count."""
        height, width = seen.shape
        if height % 2 or width % 2:
            seen = np.pad(seen, ((0, height % 2), (0, width % 2)))
        rows = seen[::2] + seen[1::2]
        return np.asarray(rows[:, ::2] + rows[:, 1::2])


def sums_to_histograms(sums: np.ndarray) -> np.ndarray:
    """Turn (n, bins) sums of how far values lie beyond each centre of a bin into shares of the bins.

    A value counts in its two nearest bins, and more in the nearer one. The sum of `clip(position − b, 0, 1)` is what
    lies beyond bin b, and all that lies beyond a bin but not beyond the next one belongs to the next.
    """
    found = sums.astype(np.float64)
    found[:, :-1] -= sums[:, 1:]
    return np.asarray(np.maximum(found, 0) / sums[:, :1])
