"""Measure masks at full resolution without interpolating them.

SAM's logits have 256 × 256 values; a mask is the logits interpolated to the tile and cut at a threshold. An
interpolated value lies between the few logits it comes from. If these are all above a threshold, or all below, so are
all pixels between them. Only the other pixels, along outlines, are interpolated.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

CELLS_AT_ONCE = 1 << 16
"""Cells interpolated at a time: limits the memory if every cell is mixed."""

NO_PIXEL = 1 << 30
"""Larger than every position of a pixel."""


@dataclass(frozen=True)
class Axis:
    """How pixels along one side of a tile are computed from logits. A cell is the pixels that use the same logits.

    Attributes:
        weights: (n_pixels, n_logits) float32 of the interpolation.
        first: (n_cells,) index of the first logit of each cell's window.
        start: (n_cells,) first pixel of each cell.
        count: (n_cells,) pixels of each cell.
        share: (n_cells, maximum count, window) weights inside the window; 0 past the count of a cell.
    """

    weights: Tensor
    first: Tensor
    start: Tensor
    count: Tensor
    share: Tensor

    @property
    def window(self) -> int:
        """Number of logits that a pixel may be computed from, two or three."""
        return int(self.share.shape[2])

    def to(self, device: torch.device | str) -> Axis:
        """Return the same on a device."""
        return Axis(**{name: value.to(device) for name, value in self.__dict__.items()})


def axis(n_logits: int, side_px: int, resized_px: int, n_pixels: int) -> Axis:
    """Return how SAM interpolates along one axis: logits to the square, padding cropped away, then to the tile.

    Args:
        n_logits: along the side of the square.
        side_px: side of the square.
        resized_px: pixels of the square that the tile fills; the rest is padding.
        n_pixels: of the tile.
    """
    # Get the weights from torch's own operator (the response to each unit vector), so that they round as it rounds.
    unit = torch.eye(n_logits)[None, :, :, None]
    square = functional.interpolate(unit, (side_px, 1), mode="bilinear", align_corners=False)
    pixels = functional.interpolate(square[:, :, :resized_px], (n_pixels, 1), mode="bilinear", align_corners=False)
    weights = pixels[0, :, :, 0].T.contiguous()
    used = (weights > 0).numpy()
    low, high = used.argmax(axis=1), n_logits - 1 - used[:, ::-1].argmax(axis=1)
    window = max(2, int((high - low).max()) + 1)
    changes = np.flatnonzero((np.diff(low) != 0) | (np.diff(high) != 0)) + 1
    start = np.concatenate([[0], changes])
    count = np.diff(np.concatenate([start, [n_pixels]]))
    first = np.minimum(low[start], n_logits - window)
    share = torch.zeros((len(start), int(count.max()), window))
    for cell, (begin, n, logit) in enumerate(zip(start, count, first, strict=True)):
        share[cell, :n] = weights[begin : begin + n, logit : logit + window]
    first, start, count = (torch.from_numpy(values.astype(np.int64)) for values in (first, start, count))
    return Axis(weights, first, start, count, share)


@dataclass(frozen=True)
class Measured:
    """What the filters need to know about masks.

    Attributes:
        kept: (n,) indexes of the masks that are stable enough.
        stability: (n,) float32.
        boxes: (n, 4) int64 x0, y0, x1, y1, both ends inside; zeros for an empty mask.
    """

    kept: Tensor
    stability: Tensor
    boxes: Tensor


@dataclass(frozen=True)
class _Cells:
    """How the logits around each cell compare with some levels.

    Attributes:
        least, most: (n, rows, cols) uint8, the number of levels that the minimum and the maximum of the logits exceed.
        ranks: position of each level in ascending order.
    """

    least: Tensor
    most: Tensor
    ranks: dict[float, int]

    def __getitem__(self, masks: Tensor) -> _Cells:
        return _Cells(self.least[masks], self.most[masks], self.ranks)

    def all_above(self, level: float) -> Tensor:
        """Return where every pixel is above a level."""
        return self.least > self.ranks[level]

    def some_above(self, level: float) -> Tensor:
        """Return where some pixels may be above a level."""
        return self.most > self.ranks[level]

    def mixed(self, level: float) -> Tensor:
        """Return where some logits are above a level and others are not."""
        return self.some_above(level) & ~self.all_above(level)


@dataclass(frozen=True)
class MaskGrid:
    """Where low-resolution logits lie on a tile or crop of (height, width) pixels."""

    rows: Axis
    cols: Axis

    def measure(self, logits: Tensor, threshold: float, offset: float, least_stability: float) -> Measured:
        """Measure masks, and drop those that are not stable enough.

        Args:
            logits: (n, n_logits, n_logits).
            threshold: of the mask.
            offset: by which stability moves the threshold up and down.
            least_stability: minimum stability; 0 or less keeps all masks.
        """
        high, low = threshold + offset, threshold - offset
        cells = self._compare(logits, {low, threshold, high})
        kept = torch.arange(len(logits), device=logits.device)
        # Bounds from whole cells come first; they are cheap and rule out most masks before any interpolation.
        if least_stability > 0.0:
            most = self._count(cells.some_above(high))
            least = self._count(cells.all_above(low))
            # An empty union gives no bound. The small tolerance leaves cases near the limit to the exact comparison.
            kept = torch.nonzero((least == 0) | (most >= (least_stability - 1e-6) * least))[:, 0]
            logits, cells = logits[kept], cells[kept]
        intersections, unions = self._exact_counts(logits, cells, high, low)
        stability = intersections.to(torch.int32) / unions.to(torch.int32)
        if least_stability > 0.0:
            stable = torch.nonzero(stability >= least_stability)[:, 0]
            kept, stability, logits, cells = kept[stable], stability[stable], logits[stable], cells[stable]
        return Measured(kept, stability, self._boxes(logits, cells, threshold))

    def windows(self, boxes: Tensor) -> list[tuple[slice, slice]]:
        """Return rows and columns of the logits that the pixels of boxes (n, 4) x0, y0, x1, y1 come from."""
        return list(zip(_logits_of(self.rows, boxes[:, 1::2]), _logits_of(self.cols, boxes[:, ::2]), strict=True))

    def draw(self, logits: Tensor, box: Tensor, threshold: float) -> Tensor:
        """Return the mask inside its box, (rows, cols) bool, from the logits of its window."""
        x0, y0, x1, y1 = box.tolist()
        ((rows, cols),) = self.windows(box[None])
        across = logits @ self.cols.weights[x0 : x1 + 1, cols].T
        return self.rows.weights[y0 : y1 + 1, rows] @ across > threshold

    def _compare(self, logits: Tensor, levels: set[float]) -> _Cells:
        """Compare the logits around each cell with some levels."""
        ordered = sorted(levels)
        # The number of levels that a logit exceeds is all we need, and fits one byte.
        ranks = torch.zeros(logits.shape, dtype=torch.uint8, device=logits.device)
        for level in ordered:
            ranks += logits > level
        ends = []
        for extreme in (torch.minimum, torch.maximum):
            values = ranks
            for dim, side in ((1, self.rows), (2, self.cols)):
                n = values.shape[dim] - side.window + 1
                pooled = values.narrow(dim, 0, n)
                for step in range(1, side.window):
                    pooled = extreme(pooled, values.narrow(dim, step, n))
                values = pooled.index_select(dim, side.first)
            ends.append(values)
        return _Cells(ends[0], ends[1], {level: rank for rank, level in enumerate(ordered)})

    def _count(self, cells: Tensor) -> Tensor:
        """Return the number of pixels (n,) in cells (n, rows, cols) bool."""
        per_row = (cells.to(torch.float32) @ self.cols.count.to(torch.float32)).to(torch.int64)
        return (per_row * self.rows.count).sum(dim=1)

    def _exact_counts(self, logits: Tensor, cells: _Cells, high: float, low: float) -> tuple[Tensor, Tensor]:
        """Return the number of pixels above each of two thresholds, (n,) each."""
        mixed = cells.mixed(high) | cells.mixed(low)
        counts = [self._count(cells.all_above(level) & ~mixed) for level in (high, low)]
        for mask, _, _, values, inside in self._interpolated(logits, mixed):
            for count, level in zip(counts, (high, low), strict=True):
                above = ((values > level) & inside).sum(dim=(0, 1))
                count.index_add_(0, mask, above)
        return counts[0], counts[1]

    def _boxes(self, logits: Tensor, cells: _Cells, threshold: float) -> Tensor:
        full, mixed = cells.all_above(threshold), cells.mixed(threshold)
        height, width = len(self.rows.weights), len(self.cols.weights)
        n, device = len(logits), logits.device
        # A low past the last pixel, and a high of -1, mean an empty mask. 32 bits, since MPS cannot scatter 64.
        lows = torch.tensor([width, height], dtype=torch.int32, device=device).repeat(n, 1)
        highs = torch.full((n, 2), -1, dtype=torch.int32, device=device)
        for column, (side, filled) in enumerate(((self.cols, full.any(dim=1)), (self.rows, full.any(dim=2)))):
            start, last = side.start.int(), (side.start + side.count - 1).int()
            lows[:, column] = torch.where(filled, start, lows[:, column, None]).amin(dim=1)
            highs[:, column] = torch.where(filled, last, highs[:, column, None]).amax(dim=1)
        for mask, row, col, values, inside in self._interpolated(logits, mixed):
            above = (values > threshold) & inside
            for column, (side, cell, any_above) in enumerate(
                ((self.cols, col, above.any(dim=0)), (self.rows, row, above.any(dim=1)))
            ):
                at = (side.start[cell] + torch.arange(len(any_above), device=device)[:, None]).int()
                least, most = at.where(any_above, NO_PIXEL).amin(0), at.where(any_above, -1).amax(0)
                lows[:, column].scatter_reduce_(0, mask, least, "amin")
                highs[:, column].scatter_reduce_(0, mask, most, "amax")
        boxes = torch.cat([lows, highs], dim=1).long()
        return boxes * (highs[:, :1] >= 0)

    def _interpolated(self, logits: Tensor, cells: Tensor) -> Iterator[tuple[Tensor, Tensor, Tensor, Tensor, Tensor]]:
        """Interpolate all pixels of some cells (n, rows, cols) bool.

        Yields:
            For some cells at a time: index of the mask, row and column of the cell, (m,) each; values
            (maximum rows, maximum columns, m); and bool of the same shape, False outside the pixels of the cell.
        """
        share_y, share_x = self.rows.share.permute(2, 1, 0), self.cols.share.permute(2, 1, 0)
        n_y, n_x = self.rows.count, self.cols.count
        step_y = torch.arange(share_y.shape[1], device=logits.device)[:, None, None]
        step_x = torch.arange(share_x.shape[1], device=logits.device)[None, :, None]
        flat = logits.reshape(-1)
        n_logits = logits.shape[2]
        # Cells are the last axis: each step below is one long operation on contiguous memory.
        for part in torch.nonzero(cells).split(CELLS_AT_ONCE):
            mask, row, col = part.unbind(dim=1)
            corner = (mask * logits.shape[1] + self.rows.first[row]) * n_logits + self.cols.first[col]
            values = logits.new_zeros((share_y.shape[1], share_x.shape[1], len(mask)))
            across = [share.index_select(1, col) for share in share_x]
            for y, share in enumerate(share_y):
                line = across[0] * flat[corner + y * n_logits]
                for x in range(1, len(across)):
                    line.addcmul_(across[x], flat[corner + (y * n_logits + x)])
                values.addcmul_(share.index_select(1, row)[:, None], line[None])
            inside = (step_y < n_y[row]) & (step_x < n_x[col])
            yield mask, row, col, values, inside


def mask_grid(
    size: tuple[int, int], resized: tuple[int, int], side_px: int, n_logits: int, device: torch.device | str
) -> MaskGrid:
    """Return the grid of a tile or crop of (height, width) pixels that fills `resized` pixels of SAM's square."""
    sides = [axis(n_logits, side_px, fills, n).to(device) for n, fills in zip(size, resized, strict=True)]
    return MaskGrid(*sides)


def _logits_of(side: Axis, ends: Tensor) -> list[slice]:
    """Return the logits between the windows of first and last pixels (n, 2)."""
    cells = torch.searchsorted(side.start, ends.contiguous(), right=True) - 1
    return [slice(low, high + side.window) for low, high in side.first[cells].tolist()]
