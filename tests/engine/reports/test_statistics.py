from __future__ import annotations

import numpy as np
import pytest
import shapely

from alps_qgis.engine.reports.duplicates import Duplicates
from alps_qgis.engine.reports.masks import Masks
from alps_qgis.engine.reports.statistics import DatasetFigures, Example, Smallest, bbox_iou


def masks_of(shapes, boxes=None, *, class_id=None, score=None, oriented=None, first_id=1):
    """Return masks of shapely geometries in pixels."""
    n = len(shapes)
    geometry = np.array([shapely.box(*shape) if isinstance(shape, tuple) else shape for shape in shapes], object)
    return Masks(
        mask_id=np.arange(first_id, first_id + n),
        class_id=np.array(class_id or [0] * n),
        score=np.array(score or [np.nan] * n, float),
        predicted_iou=np.full(n, np.nan),
        stability=np.full(n, np.nan),
        area_px=shapely.area(geometry).astype(np.int64),
        geometry=geometry,
        box=np.array(boxes or [None] * n, object),
        oriented=np.array(oriented or [False] * n),
    )


def test_hull_of_a_mask_is_upright_unless_its_box_is_turned():
    diamond = shapely.Polygon([(4, 0), (8, 4), (4, 8), (0, 4)])

    iou = bbox_iou(masks_of([diamond] * 4, [shapely.box(0, 0, 8, 8), diamond, diamond, None], oriented=[0, 0, 1, 1]))

    assert iou[:3] == pytest.approx([1, 0.5, 1])
    assert np.isnan(iou[3])


def test_box_that_crosses_itself_has_a_figure_too():
    bow = shapely.Polygon([(0, 0), (8, 8), (8, 0), (0, 8)])

    assert 0 <= bbox_iou(masks_of([(0, 0, 8, 8)], [bow]))[0] < 1


def test_pixels_masks_sizes_and_scores_are_those_by_hand():
    figures = DatasetFigures(2, 2)
    shapes = [(0, 0, 1, 1), (0, 0, 2, 2), (0, 0, 10, 10)]
    figures.add("a", masks_of(shapes, class_id=[0, 0, 0], score=[0.5, np.nan, 1.0]), 100, 100)
    figures.add("b", masks_of([(90, 90, 100, 100)], class_id=[-1]), 100, 100)

    found = figures.classes[0]
    assert (found.n_masks, found.mask_px) == (3, 105)
    assert found.mean("score_sum", "n_scored") == 0.75
    assert found.mean("iou_sum", "n_boxed") is None
    assert found.median_size == pytest.approx(4, rel=0.05)
    assert np.flatnonzero(found.octaves).tolist() == [0, 2, 6]
    assert figures.n_unclassified == 1
    assert figures.heat.sum() == 4
    assert figures.heat[0, 0] == 2
    assert figures.heat[-3, -3] == 1


def test_kept_examples_do_not_depend_on_the_order_of_scenes():
    batches = [
        (stem, masks_of([(0, 0, 3, 3)] * 20, score=(np.arange(20) * step % 20 / 20).tolist()))
        for stem, step in (("a", 7), ("b", 3), ("c", 11))
    ]
    one, other = DatasetFigures(5, 6), DatasetFigures(5, 6)
    for stem, masks in batches:
        one.add(stem, masks, 10, 10)
    for stem, masks in reversed(batches):
        other.add(stem, masks, 10, 10)

    assert one.samples(0) == other.samples(0)
    assert len(one.samples(0)) == 5
    assert len({example.stem for example in one.samples(0)}) > 1
    assert one.doubtful.sorted() == other.doubtful.sorted()
    assert [example.score for example in one.doubtful.sorted()] == [0, 0, 0, 0.05, 0.05, 0.05]
    assert one.samples(7) == []


def test_none_are_kept_where_none_are_wanted():
    place = Smallest(0)
    assert not place.wants(-1.0)
    place.add(Example(0.0, "a", 1, 0, 0.0, 1, b""))
    assert place.sorted() == []


def test_duplicates_are_found_across_batches_with_their_iou():
    first = masks_of([(0, 0, 10, 10), (50, 50, 60, 60), (0, 0, 100, 100)])
    second = masks_of([(0, 0, 10, 9.5), (50, 50, 60, 60), (2, 2, 12, 12)], first_id=11)
    duplicates = Duplicates(0.9)
    for batch in (first, second):
        duplicates.add(batch)

    found = duplicates.find(lambda: [first, second])

    assert [(each.first, each.second) for each in found] == [(2, 12), (1, 11)]
    assert [each.iou for each in found] == pytest.approx([1, 0.95])


def test_scene_without_masks_has_no_duplicates():
    assert Duplicates(0.9).find(lambda: []) == []


@pytest.mark.parametrize("at_once", [7, 1000])
def test_every_pair_above_the_least_iou_is_found(monkeypatch, at_once):
    monkeypatch.setattr("alps_qgis.engine.reports.duplicates._AT_ONCE", at_once)
    rng = np.random.default_rng(1)
    corner, size = rng.uniform(0, 30, (80, 2)), rng.uniform(3, 20, (80, 2))
    masks = masks_of([(*a, *(a + b)) for a, b in zip(corner, size, strict=True)])
    duplicates = Duplicates(0.4)
    duplicates.add(masks)

    found = {(each.first, each.second) for each in duplicates.find(lambda: [masks])}

    expected = set()
    for i, a in enumerate(masks.geometry):
        for j, b in enumerate(masks.geometry[:i]):
            if a.intersection(b).area / a.union(b).area > 0.4:
                expected.add((j + 1, i + 1))
    assert found == expected
    assert len(expected) > 5
