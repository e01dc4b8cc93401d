from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from alps_qgis.engine.labels.components import label_components
from alps_qgis.engine.labels.fragments import draw, draw_simplified, without_straight_vertices
from alps_qgis.engine.scene.grid import Window


def test_fragments_are_drawn_where_their_block_lies():
    labels = np.array([[0, 0, -1], [1, 0, -1]], np.int32)

    ((polygons, numbers),) = draw(labels, Window(10, 20, 2, 3))

    shapes = dict(zip(numbers.tolist(), polygons))
    assert sorted(shapes) == [0, 1]
    assert shapes[1].equals(shapely.box(20, 11, 21, 12))
    assert shapes[0].area == 3


@pytest.mark.parametrize(
    ("given_wkt", "expected"),
    [
        # The ring starts at a vertex its border runs straight through.
        ("POLYGON ((1 0, 2 0, 2 2, 0 2, 0 1, 0 0, 1 0))", "POLYGON ((0 0, 2 0, 2 2, 0 2, 0 0))"),
        (
            "POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0), (1 1, 1 2, 1 3, 3 3, 3 1, 1 1))",
            "POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0), (1 1, 1 3, 3 3, 3 1, 1 1))",
        ),
        ("POLYGON ((0 0, 2 1, 4 2, 0 2, 0 0))", "POLYGON ((0 0, 4 2, 0 2, 0 0))"),
        ("POLYGON ((0 0, 3 0, 0 3, 0 0))", "POLYGON ((0 0, 3 0, 0 3, 0 0))"),
    ],
)
def test_straight_vertices_are_dropped(given_wkt, expected):
    result = without_straight_vertices(np.array([shapely.from_wkt(given_wkt)]))

    assert shapely.normalize(result[0]) == shapely.normalize(shapely.from_wkt(expected))


def test_only_chosen_straight_vertices_are_dropped():
    polygon = shapely.from_wkt("POLYGON ((0 0, 1 0, 2 0, 2 1, 2 2, 0 2, 0 0))")

    (result,) = without_straight_vertices(np.array([polygon]), lambda points: points[:, 0] == 2)

    assert shapely.normalize(result) == shapely.normalize(shapely.from_wkt("POLYGON ((0 0, 1 0, 2 0, 2 2, 0 2, 0 0))"))


def test_no_polygons_stay_no_polygons():
    assert len(without_straight_vertices(np.empty(0, object))) == 0


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 15), st.integers(1, 15))
def test_drawn_pixels_have_no_straight_vertices(seed, height, width):
    labels, n = label_components(np.random.default_rng(seed).integers(-1, 3, (height, width)))
    if n:
        ((polygons, _),) = draw(labels, Window(0, 0, height, width))

        dense = shapely.segmentize(polygons, 1.0)
        assert (shapely.normalize(without_straight_vertices(dense)) == shapely.normalize(polygons)).all()


def test_simplifying_keeps_the_sides_of_the_block_and_the_borders_with_uncovered_ground_shared():
    rows, cols = np.mgrid[:40, :40]
    labels, n = label_components(np.where(rows + cols < 20, -1, (rows - cols > 5).astype(int)))

    polygons, numbers = draw_simplified(labels, Window(0, 0, 40, 40), 2.0, lambda points: np.zeros(len(points), bool))

    assert sorted(numbers) == list(range(n))
    whole = shapely.union_all(polygons)
    assert shapely.coverage_is_valid(polygons)
    # The staircase beside uncovered ground became a line; the corners of the block stayed.
    assert shapely.get_num_coordinates(whole) < 15
    assert whole.bounds == (0, 0, 40, 40)
    assert whole.covers(shapely.Point(40, 40))
    assert whole.covers(shapely.Point(0, 40))
