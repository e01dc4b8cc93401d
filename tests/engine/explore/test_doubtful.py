"""Which segments are doubtful, and why."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from alps_qgis.engine.classes import ClassRow
from alps_qgis.engine.explore.asks import Exploration
from alps_qgis.engine.explore.collection import Collection, CollectionFile
from alps_qgis.engine.explore.doubtful import ASKS, DoubtfulSegments
from alps_qgis.engine.explore.margins import margins
from alps_qgis.engine.explore.members import ASKS as MEMBERS
from alps_qgis.engine.tables.codebook import Codebook


def line(
    positions: list[float], centres: list[float], clusters: list[int] | None = None, cols: int = 100
) -> Collection:
    """Return segments of one number each, in rows of `cols` on the map, with the clusters of the nearest centre."""
    pfl = np.array(positions, np.float32)[:, None]
    n = len(pfl)
    nearest = np.abs(pfl - np.array(centres, np.float32)).argmin(axis=1)
    cluster = np.array(clusters if clusters is not None else nearest, np.int32)
    rows = tuple(ClassRow(k, k, f"c{k}", "#000000", 1, 1.0) for k in range(len(centres)))
    book = Codebook(np.array(centres, np.float32)[:, None], "kind", rows)
    center = np.column_stack([np.arange(n) % cols, np.arange(n) // cols]).astype(float)
    return Collection(
        (CollectionFile(Path("s.gpkg"), None, None, slice(0, n)),), book, pfl, np.ones(n, bool),
        np.zeros(n, np.int32), np.arange(1, n + 1), np.arange(n), cluster, np.ones(n, np.float32),
        np.full(n, -1, np.int32), np.ones(n, np.int64), np.ones(n), np.tile(center, 2), center, rows,
    )  # fmt: skip


def test_margins_are_distances_to_the_own_and_the_nearest_other_class():
    collection = line([0, 4, 5, 10, 19], [0, 10, 20])
    found = margins(collection, np.arange(5), collection.class_of())

    assert found.own.tolist() == [0, 4, 5, 0, 1]
    assert found.other.tolist() == [10, 6, 5, 10, 9]
    assert found.other_class.tolist() == [1, 1, 1, 0, 1]
    assert found.doubt.tolist() == pytest.approx([0, 2 / 3, 1, 0, 1 / 9])

    # Two clusters that became one class do not compete.
    collection.set_rows([replace(row, class_name="same") if row.cluster < 2 else row for row in collection.rows])
    merged = margins(collection, np.arange(5), collection.class_of())
    assert merged.other_class.tolist() == [2, 2, 2, 2, 0]
    assert merged.other.tolist() == [20, 16, 15, 10, 9]


def test_a_class_alone_leaves_no_doubt_and_one_without_clusters_all():
    alone = line([0, 3], [0])
    assert margins(alone, np.arange(2), alone.class_of()).doubt.tolist() == [0, 0]

    by_hand = line([0, 3], [0, 9])
    by_hand.set_rows([*by_hand.rows, ClassRow(None, 7, "by hand", "#123456")])
    by_hand.set_overrides([(0, 2, 7)])
    assert margins(by_hand, np.arange(2), by_hand.class_of()).doubt.tolist() == [0, 1]


def test_the_most_doubtful_come_first_with_the_sign_that_stands_out():
    # 30 sure segments in a row on the map; one between two centres, one among others of another class, one far away.
    positions = [0.1 * (i % 3) for i in range(30)] + [10 + 0.1 * (i % 3) for i in range(30)]
    positions[5], positions[15], positions[45] = 4.9, 10.0, 40.0
    collection = line(positions, [0, 10], cols=1000)
    finder = DoubtfulSegments(collection)

    doubts, order = finder.doubts(), finder.ranked()
    first = {int(doubts.rows[at]): finder.doubts().reasons(np.array([at]))[0] for at in order[:3]}

    assert first == {5: "margin", 45: "margin", 15: "neighbours"} or first[5] == "margin" and first[15] == "neighbours"
    assert doubts.other_class[order[0]] in (0, 1)
    assert ((doubts.doubt >= 0) & (doubts.doubt <= 1)).all()


def test_what_the_user_decided_is_not_doubtful_any_more():
    collection = line([0, 4.9, 10, 10, 0], [0, 10])
    finder = DoubtfulSegments(collection)
    assert int(finder.doubts().rows[finder.ranked()[0]]) == 1

    collection.set_overrides([(0, 2, 0)])
    assert 1 not in finder.doubts().rows.tolist()
    assert finder.ranked(skip=[0, 2, 3, 4]).tolist() == []
    collection.set_overrides([(0, 2, None)])
    assert int(finder.doubts().rows[finder.ranked()[0]]) == 1


def test_segments_of_the_same_kind_take_turns_with_others():
    # 300 equally doubtful between 0 and 10, and some that are slightly less so between 10 and 20.
    collection = line([4.9] * 300 + [14.85] * 10 + [0, 10, 20], [0, 10, 20], cols=20)
    finder = DoubtfulSegments(collection)
    rows = finder.doubts().rows[finder.ranked()[:60]]
    assert {1 if row >= 300 else 0 for row in rows.tolist()} == {0, 1}


def test_the_session_lists_them_in_pages(tmp_path):
    collection = line([0, 4, 4.9, 5.5, 10], [0, 10])
    exploration = Exploration(collection, tmp_path)

    answer = ASKS["doubtful"]("doubtful", exploration, {"n": 2})
    rest = ASKS["doubtful"]("doubtful", exploration, {"n": 9, "offset": 2, "skip": []})
    of_one = ASKS["doubtful"]("doubtful", exploration, {"class_id": 1})

    assert answer["total"] == 5
    assert {each["ref"][1] for each in answer["segments"]} == {3, 4}
    assert {each["ref"][1] for each in rest["segments"]} == {1, 2, 5}
    assert {each["other_class"] for each in answer["segments"]} == {0, 1}
    assert {each["class_id"] for each in of_one["segments"]} == {1}
    listed = MEMBERS["members"]("members", exploration, {"class_id": 0, "order": "doubtful"})
    assert [each["ref"][1] for each in listed["segments"]] == [3, 2, 1]


def test_typical_segments_come_from_all_parts_of_the_ground(tmp_path):
    # The nearest to the mean all lie in the first corner of the map.
    positions = [0.01 * (i % 7) for i in range(40)] + [0.2] * 60
    collection = line(positions, [0], cols=10)
    exploration = Exploration(collection, tmp_path)

    answer = MEMBERS["members"]("members", exploration, {"class_id": 0, "n": 6})
    rows = [each["ref"][1] - 1 for each in answer["segments"]]
    assert answer["total"] == 100
    assert len({(row % 10) // 3 for row in rows}) > 1
