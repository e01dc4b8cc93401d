"""Pool pseudo feature labels under masks, exactly and without upsampling the embedding map.

The paper upsamples the embedding map to the size of the image and averages it under each mask. Bilinear upsampling is
linear: with `A_y` (h, g) and `A_x` (w, g) the interpolation weights of rows and columns, channel c of the pixel at
(y, x) is `A_y[y] · F_c · A_x[x]ᵀ`. Its mean over a mask `m` is therefore `Σ F_c ⊙ (A_yᵀ m A_x) / |m|`: the adjoint of
the upsampling carries the mask down to the g×g cells of the embedding map, once for all channels.

Source: ALPS (AAAI 2025), "feature alignment and pooling"; the adjoint form is ours and differs by rounding only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class EmbeddingGrid:
    """Where the cells of an embedding map lie on a tile.

    SAM scales a tile until its longer side is `side_px`, and pads right and below to a square of that side; the
    embedding map divides the whole square into cells.

    Attributes:
        height, width: the tile in pixels.
        side_px: side of the square that the encoder sees (1024 in published models).
        n_cells: cells of the embedding map along a side (64).
    """

    height: int
    width: int
    side_px: int
    n_cells: int

    @property
    def resized(self) -> tuple[int, int]:
        """Height and width of the tile inside the square, in pixels; 0 for a tile that is too thin."""
        # In the order of operations of the segment-anything package, so that rounding agrees.
        scale = self.side_px * 1.0 / max(self.height, self.width)
        return int(self.height * scale + 0.5), int(self.width * scale + 0.5)

    def weights(self) -> tuple[np.ndarray, np.ndarray]:
        """Return the weight of each cell in each row (height, n_cells) and column (width, n_cells), float64.

        Cells → square → padding cropped away → tile, as SAM itself resizes its logits to the tile.
        """
        to_square = interpolation_matrix(self.n_cells, self.side_px)
        n_rows, n_cols = self.resized
        rows = interpolation_matrix(n_rows, self.height) @ to_square[:n_rows]
        cols = interpolation_matrix(n_cols, self.width) @ to_square[:n_cols]
        return rows, cols


def interpolation_matrix(n_in: int, n_out: int) -> np.ndarray:
    """Return the weights (n_out, n_in) float64 of linear interpolation with `align_corners=False`.

    Sample `i` of the output lies at `(i + 0.5) · n_in / n_out − 0.5` of the input; the edge values repeat outside.
    """
    position = np.clip((np.arange(n_out) + 0.5) * (n_in / n_out) - 0.5, 0.0, n_in - 1.0)
    lower = np.floor(position).astype(np.int64)
    upper = np.minimum(lower + 1, n_in - 1)
    share = position - lower
    matrix = np.zeros((n_out, n_in))
    rows = np.arange(n_out)
    matrix[rows, lower] = 1.0 - share
    # Added, since at the far edge upper and lower are the same sample.
    np.add.at(matrix, (rows, upper), share)
    return matrix


def pool_pfl(masks: Sequence[np.ndarray] | np.ndarray, embedding: np.ndarray, grid: EmbeddingGrid) -> np.ndarray:
    """Return the mean of the upsampled embedding map under each mask.

    Args:
        masks: n masks (h, w) bool of the tile, each of at least one pixel.
        embedding: (C, n_cells, n_cells) float.
        grid: where its cells lie on the tile.

    Returns:
        (n, C) float32.
    """
    rows, cols = grid.weights()
    cols_single = cols.astype(np.float32)
    cells = np.empty((len(masks), grid.n_cells, grid.n_cells))
    for cell, mask in zip(cells, masks):
        occupied_rows = np.flatnonzero(mask.any(axis=1))
        occupied_cols = np.flatnonzero(mask.any(axis=0))
        y = slice(occupied_rows[0], occupied_rows[-1] + 1)
        x = slice(occupied_cols[0], occupied_cols[-1] + 1)
        # Single precision is enough here, since all weights are positive. The sum with signs below is in double.
        across = mask[y, x].astype(np.float32) @ cols_single[x]
        np.matmul(rows[y].T, across, out=cell)
        # The weights of each pixel add up to one, so the sum is |m|; dividing by the sum also cancels its rounding.
        cell /= cell.sum()
    flat = embedding.reshape(embedding.shape[0], -1).astype(np.float64)
    return (cells.reshape(len(masks), grid.n_cells**2) @ flat.T).astype(np.float32)
