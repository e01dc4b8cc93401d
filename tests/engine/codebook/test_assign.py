from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alps_qgis.engine.codebook.assign import assign
from alps_qgis.engine.errors import PflKindError
from alps_qgis.engine.tables.codebook import Codebook, empty_codebook


def codebook(centroids, clusters=None):
    return Codebook(np.array(centroids, np.float32), "kind", (), {}, clusters)


def test_nearest_centroid_wins_and_the_margin_is_the_confidence():
    pfl = np.array([[1.0, 0.0], [3.0, 0.0], [4.0, 0.0]], np.float32)

    clusters, confidence = assign(pfl, codebook([[0, 0], [4, 0]]))

    assert clusters.tolist() == [0, 1, 1]
    np.testing.assert_allclose(confidence, [2 / 3, 2 / 3, 1.0], rtol=1e-6)
    assert clusters.dtype == np.int32
    assert confidence.dtype == np.float32


def test_equally_near_centroids_give_the_smaller_cluster_and_no_confidence():
    axes = np.concatenate([np.eye(6), -np.eye(6)])

    clusters, confidence = assign(np.zeros((1, 6), np.float32), codebook(axes))

    assert clusters.tolist() == [0]
    assert confidence.tolist() == [0.0]


def test_equal_centroids_at_the_very_point_give_no_confidence():
    clusters, confidence = assign(np.ones((1, 2), np.float32), codebook([[1, 1], [1, 1], [5, 5]]))

    assert clusters.tolist() == [0]
    assert confidence.tolist() == [0.0]


def test_single_centroid_is_certain():
    clusters, confidence = assign(np.array([[3.0], [9.0]], np.float32), codebook([[3]]))

    assert clusters.tolist() == [0, 0]
    assert confidence.tolist() == [1.0, 1.0]


def test_clusters_keep_their_numbers_when_rows_were_deleted():
    clusters, _ = assign(np.array([[0.0], [9.0]], np.float32), codebook([[0], [9]], np.array([1, 4], np.int32)))

    assert clusters.tolist() == [1, 4]


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 80), st.integers(1, 40))
def test_quick_formula_agrees_with_brute_force(seed, k, dim):
    random = np.random.default_rng(seed)
    centroids = random.normal(50, 1, (k, dim)).astype(np.float32)
    pfl = random.normal(50, 1, (30, dim)).astype(np.float32)

    clusters, confidence = assign(pfl, codebook(centroids))

    distance = np.sqrt(((pfl[:, None].astype(float) - centroids[None]) ** 2).sum(axis=2))
    chosen = distance[np.arange(30), clusters]
    np.testing.assert_allclose(chosen, distance.min(axis=1), rtol=1e-4)
    assert ((confidence >= 0) & (confidence <= 1)).all()


def test_result_does_not_depend_on_chunks():
    random = np.random.default_rng(0)
    pfl, book = random.normal(size=(40_000, 5)).astype(np.float32), codebook(random.normal(size=(20, 5)))

    whole = assign(pfl, book)
    parts = [assign(pfl[i : i + 777], book) for i in range(0, len(pfl), 777)]

    np.testing.assert_array_equal(whole[0], np.concatenate([part[0] for part in parts]))
    np.testing.assert_array_equal(whole[1], np.concatenate([part[1] for part in parts]))


def test_pfl_that_is_not_finite_gets_no_cluster():
    clusters, confidence = assign(np.array([[np.nan], [np.inf], [1.0]], np.float32), codebook([[0], [2]]))

    assert clusters.tolist() == [-1, -1, 0]
    assert np.isnan(confidence[:2]).all()


def test_no_segments_and_no_centroids_are_no_error():
    assert len(assign(np.empty((0, 4), np.float32), codebook([[1, 2, 3, 4]]))[0]) == 0
    assert assign(np.ones((2, 4), np.float32), empty_codebook("kind"))[0].tolist() == [-1, -1]


def test_other_kind_is_refused_and_both_are_named():
    with pytest.raises(PflKindError, match=r"'other'.*'kind'"):
        assign(np.ones((1, 1), np.float32), codebook([[0]]), "other")


def test_other_dimension_is_refused():
    with pytest.raises(PflKindError, match="3 dimensions, but the codebook has 1"):
        assign(np.ones((1, 3), np.float32), codebook([[0]]))
