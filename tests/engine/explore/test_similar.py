"""Which segments are like some and unlike others."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from alps_qgis.engine.errors import SegmentsError
from alps_qgis.engine.explore.asks import Exploration
from alps_qgis.engine.explore.collection import Collection, open_collection
from alps_qgis.engine.explore.directions import find_directions
from alps_qgis.engine.explore.similar import ASKS, Similar, find_similar
from tests.engine.explore.collections import write_collection


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[Path], Path]:
    return write_collection(tmp_path_factory.mktemp("similar"))


@pytest.fixture
def collection(written: tuple[list[Path], Path]) -> Collection:
    return open_collection(*written)


def blob_of(rows: np.ndarray) -> set[int]:
    """Segment i of a file of 60 is of blob i mod 3, and files have 60 segments."""
    return set((rows % 3).tolist())


def test_the_most_similar_segments_are_of_the_same_blob_in_all_files(collection):
    found = find_similar(find_directions(collection), np.array([4]), np.array([], int))

    best = found.best(39)
    assert len(best) == 39 and 4 not in best.tolist()
    assert blob_of(best) == {1}
    assert set(collection.file[best].tolist()) == {0, 1}
    assert (np.diff(found.scores[best]) <= 0).all()
    assert blob_of(found.above(found.suggested())) == {1}
    assert found.best(5, offset=37).tolist()[:2] == best[37:].tolist()
    assert len(found.best(500)) == 119


def test_directions_are_what_one_computes_by_hand(collection):
    directions = find_directions(collection)
    moved = (collection.pfl - directions.mean) @ directions.whiten
    unit = moved / np.linalg.norm(moved, axis=1, keepdims=True)

    assert np.allclose(directions.of(np.arange(120)), unit, atol=1e-5)
    assert np.allclose(directions.cosines(unit[7]), unit @ unit[7], atol=1e-4)
    inside = collection.pfl - collection.codebook.centroids[collection.cluster]
    covariance = inside.T @ inside / len(inside)
    white = directions.whiten @ (covariance + np.eye(4) * np.trace(covariance) / 4) @ directions.whiten
    assert np.allclose(white, np.eye(4), atol=1e-3)


def test_segments_that_are_unlike_push_their_kind_away(collection):
    directions = find_directions(collection)
    without = find_similar(directions, np.array([0, 1]), np.array([], int))
    against = find_similar(directions, np.array([0, 1]), np.array([4]))

    of_one = np.arange(7, 120, 3)
    assert (against.scores[of_one] < without.scores[of_one]).all()
    assert against.scores[4] == against.scores[0] == -1


def test_equal_scores_come_in_the_order_of_the_files():
    found = Similar(np.array([0.5, -1, 0.75, 0.5, 0.5], np.float32))

    assert found.best(3).tolist() == [2, 0, 3]
    assert found.above(0.5).tolist() == [0, 2, 3, 4]
    assert found.above(-5).tolist() == [0, 2, 3, 4]
    assert found.histogram()[1].sum() == 4
    assert found.best(0).tolist() == []


def test_a_threshold_is_suggested_whatever_the_scores_are():
    nothing, all_equal = np.full(3, -1, np.float32), np.full(3, 0.5, np.float32)
    assert 0 <= Similar(nothing).suggested() <= 1
    assert Similar(all_equal).above(Similar(all_equal).suggested()).tolist() == [0, 1, 2]
    two_groups = np.array([0.1] * 50 + [0.5] * 20 + [0.9] * 5, np.float32)
    assert 0.5 < Similar(two_groups).suggested() <= 0.9


def test_examples_without_a_pfl_are_refused_and_others_count(collection):
    """Fault 380."""
    collection.pfl[3] = np.nan
    collection.described[3] = False
    directions = find_directions(collection)

    assert np.isfinite(directions.inverse_length).all()
    found = find_similar(directions, np.array([3, 4]), np.array([3]))
    assert found.scores[3] == -1 and blob_of(found.best(10)) == {1}
    with pytest.raises(SegmentsError, match="The examples have no PFL"):
        find_similar(directions, np.array([3]), np.array([], int))


def test_the_session_gives_lists_in_pages_and_all_above_a_threshold(collection, tmp_path):
    exploration = Exploration(collection, tmp_path)

    first = ASKS["similar"]("similar", exploration, {"like": [[0, 5], [7, 7]], "n": 10})
    second = ASKS["similar"]("similar", exploration, {"like": [[0, 5], [7, 7]], "n": 10, "offset": 10})
    above = ASKS["above"]("above", exploration, {"threshold": first["suggested"], "selection": True})

    refs = [tuple(each["ref"]) for each in first["segments"] + second["segments"]]
    assert len(set(refs)) == 20 and (0, 5) not in refs
    assert {(fid - 1) % 3 for _, fid in refs} == {1}
    assert sum(first["histogram"]["counts"]) == 119
    assert above["count"] == sum(len(each["fids"]) for each in above["selection"]) == 39
    assert ASKS["above"]("above", exploration, {"threshold": 2.0}) == {"count": 0}


def test_answer_tells_the_class_that_most_examples_have(collection, tmp_path):
    exploration = Exploration(collection, tmp_path, ())

    def answer(*rows: int) -> dict:
        refs = collection.refs(np.array(rows))
        return ASKS["similar"].answer(exploration, {"like": refs, "n": 1})

    classes = collection.class_of()
    assert answer(4)["class_id"] == classes[4]
    assert answer(3, 4, 7)["class_id"] == classes[4] != classes[3]
    collection.set_overrides([(0, int(collection.fid[4]), int(classes[3]))])
    assert answer(4)["class_id"] == classes[3], "a kept search does not keep the class"
