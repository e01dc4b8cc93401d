"""Means of cells under masks."""

from __future__ import annotations

import numpy as np
import pytest

from alps_qgis.engine.features.encoder.pooling import pooled
from alps_qgis.engine.scene.grid import Window


def grid(rows: int, cols: int) -> np.ndarray:
    """Return two numbers for each cell: its row and its column."""
    return np.stack(np.mgrid[:rows, :cols]).astype(np.float32)


def test_a_mask_has_the_mean_of_its_cells_by_its_pixels_in_them():
    layers = np.full((1, 8, 12), -1, np.int32)
    layers[0, :, :4], layers[0, :4, 4:12] = 0, 1

    found = pooled(grid(2, 3), Window(0, 0, 8, 12), layers, 2)

    assert found.tolist() == [[0.5, 0.0], [0.0, 1.5]]
    assert found.dtype == np.float32


def test_masks_of_several_layers_and_windows_within_a_cell():
    layers = np.full((2, 6, 6), -1, np.int32)
    layers[0, :, :], layers[1, 2:, 2:] = 0, 1

    found = pooled(grid(2, 2), Window(2, 2, 6, 6), layers, 2)

    # Rows 2 to 7: a third of the pixels lies in the first cell.
    assert found[0] == pytest.approx([2 / 3, 2 / 3])
    assert found[1] == pytest.approx([1, 1])


def test_masks_of_single_pixels_have_numbers():
    layers = np.full((1, 5, 5), -1, np.int32)
    layers[0, 1, 1], layers[0, 3, :] = 0, 1

    found = pooled(grid(2, 2), Window(0, 0, 5, 5), layers, 2)

    assert found[0].tolist() == [0, 0]
    assert found[1] == pytest.approx([0, 0.2])


def test_pixels_that_count_are_the_same_ground_in_every_window():
    """Fault 359: whichever row and column a window begins at."""
    layers = np.full((1, 24, 24), -1, np.int32)
    layers[0, 5:20, 6:21] = np.random.default_rng(0).integers(0, 3, (15, 15))
    whole = pooled(grid(6, 6), Window(0, 0, 24, 24), layers, 3)

    part = pooled(grid(6, 6), Window(1, 3, 20, 20), layers[:, 1:21, 3:23], 3)

    assert part == pytest.approx(whole, abs=1e-6)
