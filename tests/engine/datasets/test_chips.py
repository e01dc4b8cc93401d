from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from alps_qgis.engine.datasets.chips import chip_name, chip_windows, n_chips
from alps_qgis.engine.scene.grid import Window


def windows_of_the_isaid_converter(height, width, patch, overlap):
    """Source: mmsegmentation, tools/dataset_converters/isaid.py: steps over the whole side, shifts back, overwrites."""
    found = set()
    for x in range(0, width, patch - overlap):
        for y in range(0, height, patch - overlap):
            x_end, y_end = min(x + patch, width), min(y + patch, height)
            found.add((max(y_end - patch, 0), max(x_end - patch, 0)))
    return found


SIDES = st.integers(1, 30).flatmap(lambda chip: st.tuples(st.just(chip), st.integers(0, chip - 1)))


@given(st.integers(1, 60), st.integers(1, 60), SIDES)
def test_chips_cover_every_pixel_and_none_occurs_twice(height, width, sides):
    chip, overlap = sides
    windows = list(chip_windows(height, width, chip, overlap))
    seen = np.zeros((height, width), bool)
    for window in windows:
        assert 0 <= window.row and window.row_stop <= height and 0 <= window.col and window.col_stop <= width
        assert (window.height, window.width) == (min(chip, height), min(chip, width))
        seen[window.slices()] = True
    assert seen.all()
    assert len(set(windows)) == len(windows) == n_chips(height, width, chip, overlap)


@pytest.mark.parametrize("size", [(896, 896), (1000, 1408), (1500, 4000), (800, 13385), (897, 1409)])
def test_windows_are_those_of_the_isaid_converter(size):
    ours = {(window.row, window.col) for window in chip_windows(*size, 896, 384)}
    assert ours == windows_of_the_isaid_converter(*size, 896, 384)


def test_chip_of_zero_is_the_whole_scene():
    assert list(chip_windows(30, 50, 0, 0)) == [Window(0, 0, 30, 50)]


def test_name_tells_rows_and_columns_as_for_isaid():
    assert chip_name("P0003", Window(512, 0, 896, 896)) == "P0003_512_1408_0_896"
