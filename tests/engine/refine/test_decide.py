from __future__ import annotations

import numpy as np
import pytest

from alps_qgis.engine.refine.columns import SegmentColumns, gap_of
from alps_qgis.engine.refine.decide import decide


def segments_of(distance, cluster, confidence=0.5):
    """Return segments with the squared distances (n, K)."""
    n = len(distance)
    return SegmentColumns(
        np.array(cluster, np.int32), np.full(n, confidence, np.float32), np.full(n, -1), np.ones(n),
        np.array(distance, np.float32),
    )  # fmt: skip


def decided(segments, probability, *, fixed=None, trust=1.0, channel_of=(0, 1)):
    fixed = np.zeros(len(segments), bool) if fixed is None else np.array(fixed)
    probability = np.array(probability, np.float32)
    cluster, confidence = decide(segments, probability, np.array(channel_of), np.array([3, 7]), fixed, 1.0, trust)
    return cluster.tolist(), confidence.tolist()


def test_a_doubtful_segment_follows_the_network_and_a_clear_one_does_not():
    segments = segments_of([[1.0, 1.1], [1.0, 9.0]], [3, 3])
    assert decided(segments, [[0.1, 0.9], [0.1, 0.9]])[0] == [7, 3]


def test_without_trust_the_nearest_centroid_stays():
    assert decided(segments_of([[1.0, 1.1]], [3]), [[0.0, 1.0]], trust=0.0)[0] == [3]


def test_the_confidence_is_one_minus_the_ratio_of_the_two_best_products():
    cluster, confidence = decided(segments_of([[1.0, 1.0]], [3]), [[0.8, 0.2]])
    assert (cluster, confidence) == ([3], [pytest.approx(0.75)])


def test_segments_that_are_fixed_or_unknown_keep_cluster_and_confidence():
    nan = np.nan
    segments = segments_of([[1.0, 1.0], [nan, nan], [1.0, 1.0]], [3, -1, 3], 0.25)
    cluster, confidence = decided(segments, [[0, 1], [0, 1], [nan, nan]], fixed=[True, False, False])
    assert (cluster, confidence) == ([3, -1, 3], [0.25, 0.25, 0.25])


def test_clusters_of_one_class_share_its_probability_and_the_nearer_one_wins():
    assert decided(segments_of([[1.0, 0.5]], [3]), [[0.4, 0.6]], channel_of=(1, 1))[0] == [7]


def test_a_cluster_that_the_network_never_learned_is_not_chosen_by_it():
    assert decided(segments_of([[1.0, 1.1]], [3]), [[0.9, 0.1]], channel_of=(-1, 0))[0] == [7]


def test_the_unit_of_distances_is_the_median_gap_and_never_0():
    assert gap_of([segments_of([[1, 2], [1, 5], [9, 1]], [0, 0, 0])]) == 4.0
    assert gap_of([segments_of([[1, 1]], [0])]) == 1.0
    assert gap_of([segments_of(np.full((1, 2), np.nan), [-1])]) == 1.0
