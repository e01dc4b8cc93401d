from __future__ import annotations

import numpy as np

from alps_qgis.engine.refine.confident import confident_segments


def chosen_of(classes, confidence, area, named, share):
    """Return what is chosen in one scene."""
    arrays = (np.array(classes), np.array(confidence, float), np.array(area, float), np.array(named, bool))
    return confident_segments(*([each] for each in arrays), share)[0].tolist()


def test_each_class_gives_its_most_confident_segments_up_to_the_share_of_its_area():
    # Class 0 has 10 px, of which 5 count: the first segment of 4 px, and the one that reaches over the limit.
    taken = chosen_of([0, 0, 0, 1, 1], [0.9, 0.5, 0.8, 0.2, 0.1], [4, 3, 3, 5, 5], [0] * 5, 0.5)
    assert taken == [True, False, True, True, False]


def test_segments_whose_class_a_user_chose_count_whatever_their_confidence():
    assert chosen_of([0, 0, 0], [0.9, 0.8, 0.0], [5, 5, 5], [0, 0, 1], 0.5) == [True, False, True]


def test_segments_without_a_class_are_never_learned_from():
    assert chosen_of([-1, 0], [1.0, 0.1], [5, 5], [1, 0], 1.0) == [False, True]


def test_a_confidence_that_is_unknown_comes_last():
    assert chosen_of([0, 0], [np.nan, 0.0], [5, 5], [0, 0], 0.5) == [False, True]


def test_the_share_counts_over_all_scenes_together():
    one = [np.array([0]), np.array([0])]
    taken = confident_segments(one, [np.array([0.1]), np.array([0.9])], [np.ones(1)] * 2, [np.zeros(1, bool)] * 2, 0.5)
    assert [each.tolist() for each in taken] == [[False], [True]]
