"""New clusters where segments lie far from all old ones; the rest of a codebook stays."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from alps_qgis.engine.classes import ClassRow
from alps_qgis.engine.codebook.grow import Arrivals, NewClusters, find_groups, grown, reach_of
from alps_qgis.engine.codebook.sample import PflSample
from alps_qgis.engine.errors import CodebookError, PflKindError, SettingsError
from alps_qgis.engine.settings import UpdateSettings
from alps_qgis.engine.tables.codebook import Codebook, empty_codebook


def make_codebook(*rows: ClassRow) -> Codebook:
    """Two clusters, at 0 and at (10, 0), of spread 1."""
    centroids = np.array([[0, 0], [10, 0]], np.float32)
    named = rows or (ClassRow(0, 0, "grass", "#00ff00", 3, None, 1.0), ClassRow(1, 1, "roof", "#ff0000", 1, None, 1.0))
    return Codebook(centroids, "kind", named)


def sample_of(pfl: np.ndarray, limit: int = 1000) -> PflSample:
    sample = PflSample(limit, "kind")
    sample.add("scene", np.arange(len(pfl)), pfl)
    return sample


def test_segment_beyond_twice_the_spread_of_its_cluster_is_far():
    arrivals = Arrivals(make_codebook(), 2.0)

    far = arrivals.far(np.array([[1.9, 0], [2.1, 0], [10, 2.1], [np.nan, 0]], np.float32), "kind")

    assert far.tolist() == [False, True, True, False]
    assert (arrivals.n, arrivals.n_far) == (4, 2)


def test_tight_cluster_reaches_as_far_as_all_clusters_together():
    rows = ClassRow(0, 0, "a", None, 3, None, 2.0), ClassRow(1, 1, "b", None, 1, None, 0.0)

    # Together: the root of (3 · 2² + 1 · 0²) / 4.
    assert reach_of(make_codebook(*rows), 1.0) == pytest.approx([2.0, np.sqrt(3)])


@pytest.mark.parametrize(
    ("codebook", "message"),
    [
        (empty_codebook("kind"), "has no clusters"),
        (make_codebook(ClassRow(0, 0, "a", None), ClassRow(1, 1, "b", None)), "`spread`"),
    ],
)
def test_codebook_that_cannot_tell_what_is_far_is_refused(codebook, message):
    with pytest.raises(CodebookError, match=message):
        reach_of(codebook, 2.0)


def test_other_kind_of_pfl_is_refused():
    with pytest.raises(PflKindError):
        Arrivals(make_codebook(), 2.0).far(np.zeros((1, 2), np.float32), "other")


def test_centre_moves_by_the_rate_of_online_k_means():
    arrivals = Arrivals(make_codebook(), 2.0)

    arrivals.far(np.array([[1, 0], [1, 1], [20, 20]], np.float32), "kind")

    # MacQueen, one by one: (0 · 3 + 1) / 4 = 0.25, then 0.25 + (1 − 0.25) / 5 = 0.4. The far one moves nothing.
    assert arrivals.moved() == pytest.approx(np.array([[0.4, 0.2], [10, 0]], np.float32))


def test_groups_with_enough_segments_become_clusters_and_odd_ones_do_not():
    random = np.random.default_rng(0)
    group = [30, 30] + random.normal(0, 0.3, (40, 2))
    odd = np.array([[60, 0], [0, 60], [-50, -50]])

    found = find_groups(sample_of(np.concatenate([odd, group])), 2.0, UpdateSettings(support=30))

    assert found.centroids == pytest.approx(group.mean(axis=0)[None], abs=1e-4)
    assert found.spread == pytest.approx([np.sqrt(((group - group.mean(axis=0)) ** 2).sum(axis=1).mean())], rel=1e-4)


def test_order_of_the_segments_never_matters():
    pfl = np.concatenate([np.random.default_rng(n).normal(10 * n, 1, (50, 3)) for n in range(4)])
    one, other = PflSample(150, "kind"), PflSample(150, "kind")
    one.add("scene", np.arange(200), pfl)
    other.add("scene", np.arange(200)[::-1], pfl[::-1])

    first, second = (find_groups(sample, 3.0, UpdateSettings(support=20)) for sample in (one, other))

    assert len(first.centroids) == 4
    assert np.array_equal(first.centroids, second.centroids)


def test_support_shrinks_with_the_share_that_was_drawn():
    pfl = np.random.default_rng(0).normal(0, 0.1, (100, 2))

    assert len(find_groups(sample_of(pfl, limit=20), 2.0, UpdateSettings(support=100, far_sample=100)).centroids) == 1
    assert len(find_groups(sample_of(pfl, limit=20), 2.0, UpdateSettings(support=101, far_sample=101)).centroids) == 0


def test_more_groups_than_allowed_are_counted():
    pfl = np.repeat(np.eye(4) * 50, 10, axis=0)

    found = find_groups(sample_of(pfl), 1.0, UpdateSettings(support=10, new_clusters=3))

    assert (len(found.centroids), found.n_left_out) == (3, 1)


def test_no_far_segments_make_no_clusters():
    assert len(find_groups(PflSample(10, "kind"), 1.0, UpdateSettings()).centroids) == 0


def test_new_cluster_gets_free_number_class_name_and_colour():
    rows = (
        ClassRow(0, 2, "Class 3", "#3d7ab8", 3, None, 1.0),
        ClassRow(1, 1, "roof", "#4f9a4a", 1, None, 1.0),
        ClassRow(None, 3, "by hand", "#c94f4f"),
    )
    old = make_codebook(*rows)

    new = grown(old, NewClusters(np.array([[5, 5]], np.float32), np.array([0.5])))

    assert new.rows[:3] == rows
    # 2 and 3 are taken as class_id; the name `Class 3` would merge the new class with cluster 0.
    assert new.rows[3] == ClassRow(2, 4, "Class 4", "#8d6ab5", 0, None, 0.5)
    assert new.clusters.tolist() == [0, 1, 2]
    assert new.n_clusters == 3
    assert np.array_equal(new.centroids[:2], old.centroids)
    assert len(new.resolve().classes) == 4


def test_number_of_a_deleted_cluster_is_not_used_again():
    old = make_codebook()
    old = replace(old, n_clusters=7)

    new = grown(old, NewClusters(np.array([[5, 5]], np.float32), np.array([0.5])))

    assert new.clusters.tolist() == [0, 1, 7]
    assert new.n_clusters == 8


def test_sample_smaller_than_the_support_is_refused():
    with pytest.raises(SettingsError, match="support"):
        UpdateSettings(far_sample=10, support=20)
