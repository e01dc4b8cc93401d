from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import ndimage

from alps_qgis.engine.labels.sieve import sieve


def sieved(rows, min_unit_px, uncovered=255):
    values = np.array(rows, np.uint8)
    return sieve(values.copy(), values != uncovered, min_unit_px).tolist()


def test_small_part_joins_its_largest_neighbour():
    rows = [[1, 1, 1, 1], [1, 2, 3, 3], [1, 1, 3, 3]]

    assert sieved(rows, 2) == [[1, 1, 1, 1], [1, 1, 3, 3], [1, 1, 3, 3]]


def test_uncovered_pixels_stay_uncovered():
    rows = [[1, 1, 1], [1, 255, 1], [1, 1, 1]]

    assert sieved(rows, 5) == rows


def test_isolated_object_stays_however_small():
    rows = [[255, 255, 255], [255, 7, 255], [255, 255, 255]]

    assert sieved(rows, 64) == rows


def test_diagonal_neighbours_are_not_connected():
    rows = [[1, 255, 255], [255, 1, 255], [255, 255, 1]]

    assert sieved(rows, 3) == rows


def test_small_parts_that_only_touch_small_parts_join_each_other():
    rows = [[1, 1, 1, 2, 255]]

    assert sieved(rows, 64) == [[1, 1, 1, 1, 255]]


def test_zero_and_one_keep_every_pixel():
    rows = [[1, 2, 3, 4]]

    assert sieved(rows, 0) == sieved(rows, 1) == rows


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000), st.integers(2, 20))
def test_small_part_is_left_only_among_small_parts(seed, min_unit_px):
    random = np.random.default_rng(seed)
    values = random.integers(0, 4, (24, 24)).astype(np.uint8)
    covered = random.random((24, 24)) < 0.7

    result = sieve(values.copy(), covered, min_unit_px)

    np.testing.assert_array_equal(result[~covered], values[~covered])
    parts = np.zeros((24, 24), int)
    for class_id in range(4):
        labels, n = ndimage.label((result == class_id) & covered)
        parts[labels > 0] = labels[labels > 0] + parts.max()
    sizes = np.bincount(parts.ravel())
    for part in range(1, len(sizes)):
        around = ndimage.binary_dilation(parts == part) & covered & (parts != part)
        neighbours = sizes[np.unique(parts[around])]
        assert sizes[part] >= min_unit_px or (neighbours < min_unit_px).all()
