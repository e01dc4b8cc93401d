from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from alps_qgis.engine.boxes.frame import are_oriented, areas, fill, have_area, position_in, rectangles

SQUARE = np.array([[2.0, 1.0], [6.0, 1.0], [6.0, 4.0], [2.0, 4.0]])
DIAMOND = np.array([[4.0, 0.0], [8.0, 4.0], [4.0, 8.0], [0.0, 4.0]])


def test_sides_of_a_box_are_at_minus_one_and_one():
    u, v = position_in(SQUARE, np.array([2.0, 6.0, 4.0]), np.array([1.0, 4.0, 2.5]))
    assert u.tolist() == [-1, 1, 0]
    assert v.tolist() == [-1, 1, 0]


def test_box_on_pixel_edges_fills_exactly_its_pixels():
    row, col, mask = fill(SQUARE, (10, 10))
    assert (row, col, mask.shape, mask.all()) == (1, 2, (3, 4), True)


def test_box_that_reaches_outside_is_filled_as_far_as_the_image_goes():
    row, col, mask = fill(SQUARE - (4, 2), (10, 10))
    assert (row, col, mask.shape) == (0, 0, (2, 2))


def test_box_outside_fills_nothing():
    assert fill(SQUARE + 100, (10, 10))[2].size == 0


def test_box_smaller_than_a_pixel_fills_the_pixel_below_it():
    tiny = np.array([[3.1, 5.6], [3.2, 5.6], [3.2, 5.7], [3.1, 5.7]])
    row, col, mask = fill(tiny, (10, 10))
    assert (row, col, mask.tolist()) == (5, 3, [[True]])


def test_diamond_fills_what_its_polygon_holds():
    row, col, mask = fill(DIAMOND, (8, 8))
    polygon = shapely.Polygon(DIAMOND)
    centres = [[polygon.covers(shapely.Point(x + 0.5, y + 0.5)) for x in range(8)] for y in range(8)]
    assert (row, col) == (0, 0)
    assert mask.tolist() == centres


def test_only_turned_boxes_are_oriented():
    assert are_oriented(np.stack([SQUARE, DIAMOND])).tolist() == [False, True]


def test_corners_in_no_order_give_the_rectangle_around_them():
    crossed = SQUARE[[0, 2, 1, 3]]
    found = shapely.polygons(rectangles(crossed[None]))[0]
    assert found.equals(shapely.Polygon(SQUARE))


def test_points_on_a_line_and_corners_that_are_not_finite_have_no_area():
    line = np.array([[0.0, 0.0], [1.0, 1.0], [2.0, 2.0], [3.0, 3.0]])
    broken = np.full((4, 2), np.nan)
    assert have_area(np.stack([SQUARE, line, broken])).tolist() == [True, False, False]


def test_no_boxes_are_no_rectangles():
    assert rectangles(np.empty((0, 4, 2))).shape == (0, 4, 2)


@given(st.floats(1, 40), st.floats(1, 40), st.floats(0, 3.1), st.floats(-20, 80), st.floats(-20, 80))
def test_rectangles_of_any_direction_stay_as_they_are(width, height, angle, x, y):
    unit = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * (width / 2, height / 2)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    corners = unit @ turn.T + (x, y)
    assert np.allclose(rectangles(corners[None])[0], corners)
    assert areas(corners[None])[0] == pytest.approx(width * height)
