"""Pool numbers of cells under masks: a sparse matrix holds which share of each mask lies in which cell."""

from __future__ import annotations

import numpy as np
from scipy import sparse

from ...scene.grid import CELL_PX, Window

_STEP = 2
"""Distance of the pixels that count. They lie alike in all tiles, since every cell has pixels at even positions."""


def pooled(grid: np.ndarray, window: Window, layers: np.ndarray, n: int) -> np.ndarray:
    """Return the mean (n, size) float32 of the numbers of cells under each mask.

    Args:
        grid: (size, rows, cols) float32 numbers of the cells that the window touches.
        window: in the scene.
        layers: (n_layers, h, w) int32 indices of masks in the window, −1 without a mask.
        n: number of masks, 1 or more.
    """
    weights = _weights(window, layers, n, grid.shape[2], grid[0].size)
    cells = np.ascontiguousarray(grid.reshape(len(grid), -1).T)
    return np.asarray(weights @ cells / np.asarray(weights.sum(axis=1)).reshape(n, 1), np.float32)


def _weights(window: Window, layers: np.ndarray, n: int, n_cols: int, n_cells: int) -> sparse.csr_matrix:
    """Return how many pixels that count each mask has in each cell: (n, n_cells) float32."""
    rows = (window.row % CELL_PX + np.arange(window.height)) // CELL_PX * n_cols
    cols = (window.col % CELL_PX + np.arange(window.width)) // CELL_PX
    some = (slice(window.row % _STEP, None, _STEP), slice(window.col % _STEP, None, _STEP))
    owners, cells = [], []
    for layer in layers:
        seen = layer[some]
        inside = seen >= 0
        at = rows[some[0], None] + cols[some[1]]
        owners.append(seen[inside])
        cells.append(at[inside])
    # A small or thin mask may lie between the pixels that count; then all of its pixels do.
    missed = np.ones(n + 1, bool)
    missed[n] = False
    for owner in owners:
        missed[owner] = False
    if missed.any():
        for layer in layers:
            row, col = np.nonzero(missed[layer])
            owners.append(layer[row, col])
            cells.append(rows[row] + cols[col])
    owner, cell = np.concatenate(owners), np.concatenate(cells)
    ones = np.ones(owner.size, np.float32)
    return sparse.coo_matrix((ones, (owner, cell)), shape=(n, n_cells)).tocsr()
