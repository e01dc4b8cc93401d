from __future__ import annotations

import numpy as np
import pytest

from alps_qgis.engine.evaluation.metrics import finite, match_hungarian, match_majority, score

NOTHING = np.zeros(2, int)


def test_scores_by_hand():
    # Class a: 6 px, 4 right; class b: 4 px, 3 right.
    confusion = np.array([[4, 2], [1, 3]])

    scores = score(confusion, NOTHING, np.array([0, 1]))

    assert scores.iou.tolist() == [4 / 7, 3 / 6]
    assert scores.accuracy_of.tolist() == [4 / 6, 3 / 4]
    assert scores.miou == pytest.approx((4 / 7 + 3 / 6) / 2)
    assert scores.macc == pytest.approx((4 / 6 + 3 / 4) / 2)
    assert scores.accuracy == 0.7


def test_uncovered_pixels_count_as_wrong():
    scores = score(np.array([[4, 0], [0, 4]]), np.array([4, 0]), np.array([0, 1]))

    assert scores.iou.tolist() == [0.5, 1.0]
    assert scores.accuracy_of.tolist() == [0.5, 1.0]


def test_class_without_pixels_is_not_in_the_mean():
    scores = score(np.array([[4, 0], [0, 0]]), NOTHING, np.array([0, 1]))

    assert scores.miou == 1.0
    assert finite(scores.iou) == [1.0, None]


def test_label_without_a_class_counts_as_wrong():
    scores = score(np.array([[3, 1], [0, 0]]), NOTHING, np.array([0, -1]))

    assert scores.iou[0] == 0.75


def test_hungarian_is_one_to_one_and_best_overall():
    confusion = np.array([[10, 9], [9, 0]])

    assert match_hungarian(confusion).tolist() == [1, 0]
    assert match_majority(confusion).tolist() == [0, 0]


def test_surplus_labels_and_classes_stay_unmatched():
    assert match_hungarian(np.array([[5, 1, 7]])).tolist() == [-1, -1, 0]
    assert match_hungarian(np.array([[5], [1], [7]])).tolist() == [2]
    assert match_majority(np.array([[5, 1, 7]])).tolist() == [0, 0, 0]


def test_labels_without_a_common_pixel_are_no_match():
    confusion = np.array([[5, 0], [0, 0]])

    assert match_hungarian(confusion).tolist() == [0, -1]
    assert match_majority(confusion).tolist() == [0, -1]


def test_no_labels_at_all():
    confusion = np.zeros((2, 0), int)

    assert match_hungarian(confusion).tolist() == match_majority(confusion).tolist() == []
    assert score(confusion, np.array([3, 1]), np.empty(0, int)).miou == 0


def test_majority_takes_the_first_of_equals():
    assert match_majority(np.array([[2], [2]])).tolist() == [0]
