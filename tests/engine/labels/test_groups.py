from __future__ import annotations

import numpy as np

from alps_qgis.engine.labels.groups import groups_of, unique_pairs


def test_groups_are_numbered_by_their_first_member_in_any_order_of_pairs():
    links = np.array([[3, 1], [4, 0], [1, 5]])
    assert groups_of(6, links).tolist() == [0, 1, 2, 1, 0, 1]
    assert groups_of(6, links[::-1]).tolist() == groups_of(6, links).tolist()


def test_nothing_has_no_groups_and_things_without_pairs_are_groups_of_their_own():
    assert groups_of(0, np.empty((0, 2), np.int64)).tolist() == []
    assert groups_of(2, np.empty((0, 2), np.int64)).tolist() == [0, 1]


def test_pairs_are_unordered_and_occur_once():
    assert unique_pairs(np.array([5, 1, 5]), np.array([1, 5, 7])).tolist() == [[1, 5], [5, 7]]
