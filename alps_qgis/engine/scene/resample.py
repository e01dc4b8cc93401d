"""Read a scene at another ground resolution: larger pixels are averaged, smaller ones interpolated.

The new pixels start at the scene's origin. Each one is computed from the same pixels in the same order, whichever
window is read, so tiles and extents do not change it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from ..errors import AreaError
from .grid import Window
from .raster_grid import RasterGrid

MAX_FINER = 8
"""Pixels of a scene are cut into at most this many along each side; more would be invented."""

_SAME = 1e-3
"""Pixels whose sizes differ by less than this share are read as they are."""

_STRIP_PX = 2_000_000
_MIN_SIDE_PX = 2

Read = Callable[[Window], tuple[np.ndarray, np.ndarray]]
"""Returns raw values (n, h, w) and the valid mask (h, w) of a window of the scene's own pixels."""


@dataclass(frozen=True)
class Resampling:
    """How the pixels of a scene become those of its new grid.

    Attributes:
        factors: (rows, columns): pixels of the scene in one new pixel.
        native: grid of the scene's own pixels.
        grid: the new one.
        nearest: take the pixel in the middle, since values of a palette have no mean.
    """

    factors: tuple[float, float]
    native: RasterGrid
    grid: RasterGrid
    nearest: bool

    def read(self, window: Window, read: Read) -> tuple[np.ndarray, np.ndarray]:
        """Return raw values (n, h, w) and the valid mask (h, w) of a window of the new grid.

        A pixel is valid if at least half of it is. Memory holds one strip of the scene's own pixels and the result.
        """
        strips = [self._read_strip(strip, read) for strip in self._strips(window)]
        return np.concatenate([raw for raw, _ in strips], axis=1), np.concatenate([valid for _, valid in strips])

    def window_of(self, window: Window) -> Window:
        """Return the window of the scene's own pixels that covers a window of the new grid."""
        rows, cols = self._taps(window)
        return _around(rows, cols)

    def _strips(self, window: Window) -> Iterator[Window]:
        down, right = self.factors
        height = max(1, int(_STRIP_PX / max(window.width * right * down, 1)))
        for row in range(window.row, window.row_stop, height):
            yield Window(row, window.col, min(height, window.row_stop - row), window.width)

    def _taps(self, window: Window) -> tuple[_Taps, _Taps]:
        down, right = self.factors
        return (
            _taps(window.row, window.row_stop, down, self.native.height, self.nearest),
            _taps(window.col, window.col_stop, right, self.native.width, self.nearest),
        )

    def _read_strip(self, window: Window, read: Read) -> tuple[np.ndarray, np.ndarray]:
        rows, cols = self._taps(window)
        source = _around(rows, cols)
        raw, valid = read(source)
        if self.nearest:
            at = np.ix_(rows.pixels[0] - source.row, cols.pixels[0] - source.col)
            return raw[(slice(None), *at)], valid[at]
        weight = _mean(valid[None].astype(np.float64), rows, cols, source)
        with np.errstate(invalid="ignore", over="ignore", divide="ignore"):
            total = _mean(np.where(valid, raw, 0).astype(np.float64), rows, cols, source)
            values = np.where(weight > 0, total / weight, 0.0)
        if raw.dtype.kind in "iu":
            values = np.rint(values)
        # The tiny number is for sums of weights that are not quite one half.
        return values.astype(raw.dtype), weight[0] >= 0.5 - 1e-9


@dataclass(frozen=True)
class _Taps:
    """Along one axis: which pixels of the scene make up each new pixel.

    Attributes:
        pixels: (k, n) their indices.
        weights: (k, n) of each; they add up to 1.
    """

    pixels: np.ndarray
    weights: np.ndarray


def _taps(start: int, stop: int, factor: float, size: int, nearest: bool) -> _Taps:
    new = np.arange(start, stop)
    if nearest:
        middle = np.minimum(((new + 0.5) * factor).astype(np.int64), size - 1)
        return _Taps(middle[None], np.ones((1, len(new))))
    if factor < 1:
        centre = (new + 0.5) * factor - 0.5
        before = np.floor(centre).astype(np.int64)
        share = centre - before
        pixels = np.clip(np.stack([before, before + 1]), 0, size - 1)
        return _Taps(pixels, np.stack([1 - share, share]))
    low, high = new * factor, np.minimum((new + 1) * factor, size)
    first = np.floor(low).astype(np.int64)
    pixels = first + np.arange(int(np.ceil(factor)) + 1)[:, None]
    covered = np.clip(np.minimum(pixels + 1, high) - np.maximum(pixels, low), 0, None)
    return _Taps(np.minimum(pixels, size - 1), covered / covered.sum(axis=0))


def _around(rows: _Taps, cols: _Taps) -> Window:
    top, left = int(rows.pixels.min()), int(cols.pixels.min())
    return Window(top, left, int(rows.pixels.max()) + 1 - top, int(cols.pixels.max()) + 1 - left)


def _mean(values: np.ndarray, rows: _Taps, cols: _Taps, source: Window) -> np.ndarray:
    """Return the weighted means (n, h, w) of values (n, H, W), always added in the same order."""
    down = np.zeros((len(values), rows.pixels.shape[1], values.shape[2]))
    for pixels, weights in zip(rows.pixels - source.row, rows.weights, strict=True):
        down += weights[:, None] * values[:, pixels]
    out = np.zeros((*down.shape[:2], cols.pixels.shape[1]))
    for pixels, weights in zip(cols.pixels - source.col, cols.weights, strict=True):
        out += weights * down[:, :, pixels]
    return out


def plan_resampling(
    grid: RasterGrid, resolution: float, name: str, *, nearest: bool
) -> tuple[Resampling | None, list[str]]:
    """Return how to read a scene at a ground resolution, and what the user should know; None if it has it already.

    Args:
        grid: of the scene's own pixels.
        resolution: metres on the ground, at the centre of the scene.
        name: of the scene, for messages.
        nearest: see `Resampling`.

    Raises:
        AreaError: The size of the pixels on the ground is unknown, or the resolution is far too fine or too coarse.
    """
    size = grid.pixel_size_m()
    if size is None:
        raise AreaError(
            f"{name} does not say how large its pixels are on the ground, so it cannot be read at {resolution:g} m; "
            "leave out the resolution, or assign a CRS in metres or degrees."
        )
    right, down = (_near_whole(resolution / each) for each in size)
    if max(abs(right - 1), abs(down - 1)) < _SAME:
        return None, []
    own = f"{max(size):.3g} m"
    if min(right, down) < 1 / MAX_FINER:
        raise AreaError(
            f"{name} has pixels of {own}; {resolution:g} m is more than {MAX_FINER} times finer. Give "
            f"{max(size) / MAX_FINER:.2g} m or more."
        )
    height, width = round(grid.height / down), round(grid.width / right)
    if min(height, width) < _MIN_SIDE_PX:
        raise AreaError(
            f"{name} has {grid.width} × {grid.height} pixels of {own}, so almost nothing of it is left at "
            f"{resolution:g} m; give a finer resolution."
        )
    notes = []
    if min(right, down) < 1 - _SAME:
        notes.append(f"Its pixels are {own}, so those of {resolution:g} m are interpolated and show nothing new.")
    return Resampling((down, right), grid, grid.resized(height, width, (down, right)), nearest), notes


def _near_whole(factor: float) -> float:
    whole = round(factor)
    return float(whole) if whole and abs(factor / whole - 1) < 1e-6 else factor
