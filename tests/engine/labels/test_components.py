from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from skimage import measure

from alps_qgis.engine.labels.blocks import blocks
from alps_qgis.engine.labels.components import find_components, label_components
from alps_qgis.engine.scene.class_raster import UNCOVERED

from .conftest import grid_of


def find(values, side=2048, small_px=100):
    values = np.array(values, np.int64)
    windows = list(blocks(grid_of(*values.shape), side))
    return find_components(lambda window: values[window.slices()], windows, small_px)


def test_components_are_numbered_by_their_first_pixel():
    components = find([[7, 7, 5], [5, -1, 5], [7, 7, 5]])

    assert components.class_id.tolist() == [7, 5, 5, 7]
    assert components.size.tolist() == [2, 3, 1, 2]
    assert components.edges.tolist() == [[0, 1], [0, 2], [1, 3], [2, 3]]


def test_component_across_blocks_is_one_component():
    # A ring round four blocks of two pixels; the middle is another.
    values = [[1, 1, 1, 1], [1, 2, 2, 1], [1, 2, 2, 1], [1, 1, 1, 1]]

    components = find(values, side=2)

    assert components.starts.tolist() == [0, 2, 4, 6, 8]
    assert components.class_id.tolist() == [1, 2]
    assert components.size.tolist() == [12, 4]
    assert components.edges.tolist() == [[0, 1]]


def test_neighbours_of_large_components_are_not_kept():
    assert find([[1, 1, 2, 2, 3]], small_px=2).edges.tolist() == [[1, 2]]
    assert find([[1, 1, 2, 2, 3]], side=1, small_px=2).edges.tolist() == [[1, 2]]
    assert find([[1, 2]], small_px=0).edges.tolist() == []


def test_scene_without_classes_has_no_components():
    components = find(np.full((5, 5), UNCOVERED), side=2)

    assert len(components.size) == len(components.of_fragment) == len(components.edges) == 0


def test_corner_between_blocks_connects_nothing():
    assert find([[1, 2], [2, 1]], side=1).size.tolist() == [1, 1, 1, 1]


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 20), st.integers(1, 20), st.integers(1, 7), st.integers(0, 12))
def test_components_do_not_depend_on_the_blocks(seed, height, width, side, small_px):
    values = np.random.default_rng(seed).integers(-1, 3, (height, width))

    whole, cut = find(values, small_px=small_px), find(values, side, small_px)

    for name in ("size", "class_id", "edges"):
        np.testing.assert_array_equal(getattr(cut, name), getattr(whole, name))


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 14), st.integers(1, 14), st.integers(1, 4), st.integers(1, 5))
def test_components_are_those_of_scikit_image(seed, height, width, n, side):
    values = np.random.default_rng(seed).integers(-1, n, (height, width)).repeat(side, axis=0).repeat(side, axis=1)

    labels, n_found = label_components(values)

    expected, n_expected = measure.label(values, background=UNCOVERED, connectivity=1, return_num=True)
    np.testing.assert_array_equal(labels, expected - 1)
    assert n_found == n_expected


def test_lines_hold_corners_where_a_fragment_ends_on_either_side():
    components = find([[1, 1, 1, 1], [1, 1, 2, 2], [1, 1, 2, 2], [1, 1, 2, 2]], side=2)
    # On the line x = 2: at y = 1 the right side changes; y = 2 is a block's corner; at y = 3 nothing ends.
    points = np.array([[2, 1], [2, 2], [2, 3], [1, 1], [0, 1], [0, 0]], float)

    assert components.lines.hold(points).tolist() == [True, True, False, True, False, True]


def test_equal_values_that_do_not_touch_are_different_fragments():
    labels, n = label_components(np.array([[4, -1, 4], [4, 9, 4]]))

    assert n == 3
    assert labels.tolist() == [[0, -1, 1], [0, 2, 1]]
