"""Count where each class lies: its pixels in the cells of a coarse grid over the scenes."""

from __future__ import annotations

import numpy as np

from ..progress import SILENT, Progress
from ..scene.class_raster import ClassRaster
from ..scene.grid import Window
from ..settings import NOT_COVERED

CLASS_CELLS = 32
"""Cells along each side of the map of a class."""

_MAX_CLASSES = 1024
_BLOCK_PX = 1_000_000


class ClassHeat:
    """Pixels of each class by their position in the image, over all scenes; each scene fills the whole grid.

    Memory holds one small grid for each class, for at most 1024 classes, and one block of a scene.

    Attributes:
        n_px: (cells, cells) pixels of all scenes, with and without a class.
    """

    def __init__(self, progress: Progress = SILENT) -> None:
        """Begin without scenes; `progress` is asked whether to stop."""
        self._progress = progress
        self.n_px = np.zeros((CLASS_CELLS, CLASS_CELLS), np.int64)
        self._of_class: dict[int, np.ndarray] = {}
        self._aspects: list[float] = [0.0, 0.0]

    @property
    def aspect(self) -> float:
        """Height over width of the scenes; the mean if they differ."""
        total, n = self._aspects
        return total / n if n else 1.0

    def add(self, raster: ClassRaster) -> dict[int, int]:
        """Count the pixels of one more scene, block by block; return class_id → pixels.

        Nothing is counted if the raster turns out to be damaged on the way.
        """
        height, width = raster.grid.height, raster.grid.width
        uncovered = NOT_COVERED if raster.nodata is None else raster.nodata
        rows = max(_BLOCK_PX // width, 1)
        found: dict[int, np.ndarray] = {}
        n_px = np.zeros_like(self.n_px)
        across = np.arange(width) * CLASS_CELLS // width
        for row in range(0, height, rows):
            self._progress.check()
            n_rows = min(rows, height - row)
            values, codes = _codes(raster.read(Window(row, 0, n_rows, width)))
            down = np.arange(row, row + n_rows) * CLASS_CELLS // height
            cells = (down[:, None] * CLASS_CELLS + across).ravel()
            size = CLASS_CELLS * CLASS_CELLS
            table = np.bincount(codes.ravel() * size + cells, minlength=len(values) * size)
            for value, counts in zip(values.tolist(), table.reshape(len(values), *self.n_px.shape)):
                if not counts.any():
                    continue
                n_px += counts
                if value != uncovered:
                    found[value] = found.get(value, 0) + counts
        self.n_px += n_px
        for value, counts in found.items():
            if value in self._of_class:
                self._of_class[value] += counts
            elif len(self._of_class) < _MAX_CLASSES:
                self._of_class[value] = counts
        self._aspects[0] += height / width
        self._aspects[1] += 1
        return {value: int(counts.sum()) for value, counts in found.items()}

    def share(self, class_id: int) -> np.ndarray | None:
        """Return (cells, cells) float64 share of each cell's pixels that have the class; None without any."""
        counts = self._of_class.get(class_id)
        if counts is None or not counts.any():
            return None
        return np.divide(counts, self.n_px, out=np.zeros(counts.shape), where=self.n_px > 0)


def _codes(labels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the values that may occur, in order, and the index of each label among them."""
    if labels.dtype == np.uint8:
        # Without sorting, which would take most of the time.
        return np.arange(256), labels.astype(np.intp)
    values, codes = np.unique(labels, return_inverse=True)
    return values, codes
