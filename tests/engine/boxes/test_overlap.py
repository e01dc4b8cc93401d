from __future__ import annotations

import numpy as np
import shapely
from hypothesis import given
from hypothesis import strategies as st

from alps_qgis.engine.boxes.overlap import from_below
from alps_qgis.engine.labels.rasterize import top_polygon
from alps_qgis.engine.scene.grid import Window


def order(masks: list[tuple[int, int, int, int]], scores: list[float], classes: list[int]) -> list[int]:
    geometry = np.array([shapely.MultiPolygon([shapely.box(*mask)]) for mask in masks], dtype=object)
    area = shapely.area(geometry).astype(np.int64)
    return from_below(geometry, area, np.array(scores, dtype=np.float32), np.array(classes, dtype=np.int32)).tolist()


def test_smaller_mask_lies_above_the_larger_whatever_its_score():
    assert order([(0, 0, 2, 2), (0, 0, 4, 4)], [0.1, 0.9], [0, 0]) == [1, 0]


def test_of_equally_large_masks_the_surer_one_lies_above():
    assert order([(0, 0, 2, 2), (1, 1, 3, 3)], [0.9, 0.5], [0, 0]) == [1, 0]


def test_mask_without_a_score_lies_below_those_with_one():
    assert order([(0, 0, 2, 2), (1, 1, 3, 3)], [np.nan, 0.1], [0, 0]) == [0, 1]


def test_of_equally_sure_masks_the_lower_class_lies_above():
    assert order([(0, 0, 2, 2), (1, 1, 3, 3)], [0.5, 0.5], [0, 1]) == [1, 0]


MASKS = st.tuples(st.integers(0, 5), st.integers(0, 5), st.integers(1, 3), st.integers(1, 3))
INSTANCES = st.lists(st.tuples(MASKS, st.sampled_from([0.2, 0.8]), st.integers(0, 2)), min_size=1, max_size=8)


@given(INSTANCES, st.randoms())
def test_classes_on_top_do_not_depend_on_the_order_of_the_boxes(instances, random):
    def painted(rows: list) -> list:
        masks = [(x, y, x + w, y + h) for (x, y, w, h), _, _ in rows]
        below = order(masks, [score for _, score, _ in rows], [number for _, _, number in rows])
        geometry = np.array([shapely.MultiPolygon([shapely.box(*masks[index])]) for index in below], dtype=object)
        classes = np.array([rows[index][2] for index in below] + [255])
        return classes[top_polygon(geometry, Window(0, 0, 9, 9))].tolist()

    assert painted(instances) == painted(random.sample(instances, len(instances)))
