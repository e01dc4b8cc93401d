from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import ndimage

from alps_qgis.engine.labels.blocks import blocks
from alps_qgis.engine.labels.components import find_components, label_components
from alps_qgis.engine.labels.sieve import sieve
from alps_qgis.engine.scene.class_raster import UNCOVERED

from .conftest import grid_of


def sieve_values(values, min_unit_px, side=2048):
    """Return what sieving leaves of an array of class ids, `UNCOVERED` where there is none, and the pixels changed."""
    windows = list(blocks(grid_of(*values.shape), side))
    components = find_components(lambda window: values[window.slices()].astype(np.int64), windows, min_unit_px)
    belongs, class_id = sieve(components.size, components.class_id, components.edges, min_unit_px)
    result = np.full(values.shape, UNCOVERED)
    for number, window in enumerate(windows):
        labels, _ = label_components(values[window.slices()].astype(np.int64))
        of_fragment = belongs[components.of_fragment[components.starts[number] : components.starts[number + 1]]]
        result[window.slices()][labels >= 0] = class_id[of_fragment[labels[labels >= 0]]]
    return result


def sieved(rows, min_unit_px, uncovered=255):
    values = np.array(rows)
    result = sieve_values(np.where(values == uncovered, UNCOVERED, values), min_unit_px)
    return np.where(result == UNCOVERED, uncovered, result).tolist()


def test_small_component_joins_its_largest_neighbour():
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


def test_small_components_that_only_touch_small_components_join_each_other():
    rows = [[1, 1, 1, 2, 255]]

    assert sieved(rows, 64) == [[1, 1, 1, 1, 255]]


def test_zero_and_one_keep_every_pixel():
    rows = [[1, 2, 3, 4]]

    assert sieved(rows, 0) == sieved(rows, 1) == rows


def test_equally_large_neighbours_are_chosen_by_class_then_by_first_pixel():
    assert sieved([[3, 3, 1, 2, 2]], 2) == [[3, 3, 2, 2, 2]]
    # Both neighbours are of class 2; joined they are one component.
    assert sieved([[2, 2, 1, 2, 2]], 2) == [[2, 2, 2, 2, 2]]


def test_components_of_a_turn_join_at_once_whatever_their_order():
    # Both sixes reach the nines only; neither sees the other as already joined.
    rows = [[9, 9, 9, 6, 7, 8, 8, 8, 8]]

    assert sieved(rows, 2) == [[9, 9, 9, 9, 8, 8, 8, 8, 8]]


def random_values(seed, shape=(24, 24), covered=0.7):
    random = np.random.default_rng(seed)
    return np.where(random.random(shape) < covered, random.integers(0, 4, shape), UNCOVERED)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000), st.integers(2, 20))
def test_small_component_is_left_only_among_small_components(seed, min_unit_px):
    values = random_values(seed)

    result = sieve_values(values, min_unit_px)

    np.testing.assert_array_equal(result == UNCOVERED, values == UNCOVERED)
    components = np.zeros((24, 24), int)
    for class_id in range(4):
        labels, n = ndimage.label(result == class_id)
        components[labels > 0] = labels[labels > 0] + components.max()
    sizes = np.bincount(components.ravel())
    for component in range(1, len(sizes)):
        around = ndimage.binary_dilation(components == component) & (result != UNCOVERED) & (components != component)
        neighbours = sizes[np.unique(components[around])]
        assert sizes[component] >= min_unit_px or (neighbours < min_unit_px).all()


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000), st.integers(0, 30), st.integers(1, 9))
def test_result_does_not_depend_on_the_blocks(seed, min_unit_px, side):
    values = random_values(seed, (17, 23), 0.9)
    values[3:9] = values[3:9, :1]

    np.testing.assert_array_equal(sieve_values(values, min_unit_px, side), sieve_values(values, min_unit_px))


def parts_of(values):
    """Return the masks of all components, by their first pixel."""
    masks = []
    for class_id in np.unique(values[values != UNCOVERED]):
        labels, n = ndimage.label(values == class_id)
        masks += [labels == i + 1 for i in range(n)]
    return sorted(masks, key=lambda mask: int(mask.argmax()))


def sieve_in_plain_loops(values, min_unit_px):
    """Return the same as `sieve`, from pixels alone."""
    turns = [2 * 4**i for i in range(9) if 2 * 4**i < min_unit_px]
    while min_unit_px > 1:
        limit = turns.pop(0) if turns else min_unit_px
        masks, result = parts_of(values), values.copy()
        for mask in masks:
            around = ndimage.binary_dilation(mask) & ~mask
            others = [
                (-other.sum(), values[other][0], int(other.argmax()))
                for other in masks
                if other.sum() >= limit > mask.sum() and (other & around).any()
            ]
            if others:
                result[mask] = min(others)[1]
        if limit == min_unit_px and (result == values).all():
            break
        values = result
    return values


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000), st.integers(0, 30))
def test_joins_are_those_of_plain_loops_over_pixels(seed, min_unit_px):
    values = random_values(seed, (10, 11), 0.9)

    np.testing.assert_array_equal(sieve_values(values, min_unit_px), sieve_in_plain_loops(values, min_unit_px))
