"""Outlines are those of GDAL, vertex by vertex."""

from __future__ import annotations

import numpy as np
import rasterio.features
from hypothesis import given, settings
from hypothesis import strategies as st

from alps_qgis.engine.labels.outline import outlines


def rings_of(layer, n):
    found = outlines(np.array(layer, np.int32), n)
    rings = [found.points[first:stop].tolist() for first, stop in zip(found.rings, found.rings[1:], strict=False)]
    parts = zip(found.polygons, found.polygons[1:], strict=False)
    return dict(zip(found.labels.tolist(), (rings[first:stop] for first, stop in parts), strict=True))


def rings_of_gdal(layer):
    """Return the polygons of each label."""
    found = {}
    for shape, label in rasterio.features.shapes(layer, mask=layer >= 0, connectivity=4):
        found.setdefault(int(label), []).append([[list(point) for point in ring] for ring in shape["coordinates"]])
    return found


def test_ring_begins_at_its_upper_left_corner_and_goes_down():
    assert rings_of([[-1, -1], [-1, 0]], 1) == {0: [[[1, 1], [1, 2], [2, 2], [2, 1], [1, 1]]]}


def test_hole_follows_its_shell_and_goes_right():
    assert rings_of([[0, 0, 0], [0, 1, 0], [0, 0, 0]], 2) == {
        0: [[[0, 0], [0, 3], [3, 3], [3, 0], [0, 0]], [[1, 1], [2, 1], [2, 2], [1, 2], [1, 1]]],
        1: [[[1, 1], [1, 2], [2, 2], [2, 1], [1, 1]]],
    }


def test_label_in_two_pieces_or_that_meets_itself_at_a_corner_is_left_out():
    assert rings_of([[0, 1, 0]], 2).keys() == {1}
    assert rings_of([[0, 1], [1, 1]], 2).keys() == {0, 1}
    assert rings_of([[0, 1, 1], [1, 0, 1], [1, 1, 1]], 2) == {}


def test_layer_without_labels_has_no_outline():
    assert rings_of([[-1, -1]], 3) == rings_of([[-1]], 0) == {}


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 9), st.integers(1, 9), st.integers(1, 8), st.integers(1, 3))
def test_outlines_are_those_of_gdal(seed, height, width, n, side):
    layer = np.random.default_rng(seed).integers(-1, n, (height, width), np.int32)
    layer = layer.repeat(side, axis=0).repeat(side, axis=1)

    found, expected = rings_of(layer, n), rings_of_gdal(layer)

    for label, rings in found.items():
        assert [rings] == expected[label]
