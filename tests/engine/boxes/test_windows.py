from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from alps_qgis.engine.boxes.windows import BoxWindow, box_windows
from alps_qgis.engine.scene.grid import TileGrid, Window

GRID = TileGrid(300, 500, 100, 20)


def windows(bboxes: list, surround: float = 0.0, whole_tiles: bool = False, grid: TileGrid = GRID) -> list[BoxWindow]:
    return list(box_windows(np.array(bboxes, dtype=float).reshape(-1, 4), grid, surround, whole_tiles))


def test_box_is_served_by_the_tile_whose_core_holds_its_centre():
    (place,) = windows([(70, 70, 95, 90)])
    assert place.window == GRID.tile_at(1, 1).window
    assert place.shape == (100, 100)


def test_boxes_of_one_tile_share_a_window():
    (place,) = windows([(10, 10, 20, 20), (30, 30, 40, 40)])
    assert place.boxes.tolist() == [0, 1]


def test_box_that_the_tile_cuts_gets_a_window_of_its_own():
    (place,) = windows([(10, 10, 190, 30)], surround=0.1)
    assert place.window == Window(8, 0, 24, 208)
    assert place.shape == (12, 100)


def test_own_window_is_a_whole_tile_where_that_costs_no_more():
    (place,) = windows([(50, 60, 150, 80)], whole_tiles=True)
    assert (place.window.height, place.window.width) == (150, 150)
    assert place.window.col <= 50 <= 150 <= place.window.col_stop


def test_box_larger_than_the_scene_is_served_by_the_scene():
    (place,) = windows([(-50, -50, 600, 400)], whole_tiles=True)
    assert place.window == Window(0, 0, 300, 500)
    assert place.shape == (60, 100)


def test_corners_go_to_the_image_and_back_to_the_scene():
    place = BoxWindow(Window(100, 200, 80, 160), (40, 80), np.array([0]))
    assert place.to_image(np.array([[[200.0, 100.0], [360.0, 180.0]]])).tolist() == [[[0, 0], [80, 40]]]
    assert place.to_scene(np.array([[80.0, 40.0]])).tolist() == [[360, 180]]


def test_no_boxes_need_no_window():
    assert windows([]) == []


SIDES = st.tuples(st.floats(-30, 499), st.floats(-30, 299), st.floats(0.5, 520), st.floats(0.5, 320))


@given(st.lists(SIDES, max_size=12), st.sampled_from([(0.0, True), (0.2, False)]))
def test_each_box_is_served_once_by_a_window_that_holds_all_of_it(sides, kind):
    bboxes = [(x, y, x + w, y + h) for x, y, w, h in sides if x + w > 0.1 and y + h > 0.1]
    found = windows(bboxes, *kind)
    served = sorted(index for place in found for index in place.boxes.tolist())
    assert served == list(range(len(bboxes)))
    for place in found:
        window = place.window
        assert Window(0, 0, 300, 500).intersection(window) == window
        assert max(place.shape) <= 100
        for index in place.boxes:
            x0, y0, x1, y1 = np.clip(bboxes[index], 0, (500, 300, 500, 300))
            assert window.col <= x0 + 1e-9 and x1 - 1e-9 <= window.col_stop
            assert window.row <= y0 + 1e-9 and y1 - 1e-9 <= window.row_stop


@given(st.lists(SIDES, min_size=1, max_size=8), st.randoms())
def test_windows_of_boxes_do_not_depend_on_their_order(sides, random):
    bboxes = [(x, y, x + w, y + h) for x, y, w, h in sides if x + w > 0.1 and y + h > 0.1]
    shuffled = random.sample(bboxes, len(bboxes))

    def by_box(order: list) -> list:
        return sorted(
            (order[index], place.window.row, place.window.col) for place in windows(order) for index in place.boxes
        )

    assert by_box(bboxes) == by_box(shuffled)
