"""Figures that compare numbers of clusters, on data whose number is known."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from alps_qgis.engine.codebook.choose_k import KRow, choose_k, elbow, suggest
from alps_qgis.engine.codebook.sample import PflSample
from alps_qgis.engine.errors import Cancelled, CodebookError, SettingsError
from alps_qgis.engine.progress import SILENT, Progress
from alps_qgis.engine.settings import ChooseKSettings

SETTINGS = ChooseKSettings(clusters=(2, 3, 4, 6, 9), dirichlet=False)


class Kept(Progress):
    def __init__(self):
        self.warnings = []

    def warn(self, message):
        self.warnings.append(message)


def blobs(k=3, n=600, dim=6, seed=0):
    """Return PFLs around k far-apart centres, each as far from every other."""
    random = np.random.default_rng(seed)
    centres = np.eye(k, dim) * 10
    return (centres[np.arange(n) % k] + random.normal(0, 0.5, (n, dim))).astype(np.float32)


def sample_of(pfl, order=None, weights=None):
    order = np.arange(len(pfl)) if order is None else order
    weights = np.ones(len(pfl)) if weights is None else weights
    sample = PflSample(20_000, "kind")
    sample.add("scene", np.arange(len(pfl))[order], pfl[order], weights[order])
    return sample


def test_three_blobs_are_three_clusters_by_every_figure():
    choice = choose_k(sample_of(blobs()), SETTINGS)

    assert choice.suggested == 3
    assert choice.by_index == {"silhouette": 3, "davies_bouldin": 3, "stability": 3, "elbow": 3}


def test_stability_is_one_at_the_true_number_and_falls_above_it():
    rows = {row.clusters: row for row in choose_k(sample_of(blobs()), SETTINGS).rows}

    assert rows[3].stability == 1.0
    assert rows[6].stability < 0.9
    assert rows[9].stability < 0.9


def test_inertia_is_the_mean_squared_distance_weighted_by_area():
    pfl = np.array([[0.0], [2.0], [10.0], [12.0]], np.float32)
    settings = replace(SETTINGS, clusters=(2,))

    even = choose_k(sample_of(pfl), settings).rows[0]
    heavy = choose_k(sample_of(pfl, weights=np.array([3.0, 1.0, 3.0, 1.0])), settings).rows[0]

    # Every PFL is 1 from the middle of its pair; with weights 3:1 the centroid lies 0.5 from the heavy one.
    assert even.inertia == pytest.approx(1.0)
    assert heavy.inertia == pytest.approx((3 * 0.5**2 + 1.5**2) / 4)
    assert heavy.smallest_share == pytest.approx(0.5)


def test_share_of_the_smallest_cluster_is_of_the_area():
    pfl = np.repeat(np.eye(2, dtype=np.float32), 5, axis=0) * 9
    choice = choose_k(sample_of(pfl, weights=np.repeat([9.0, 1.0], 5)), replace(SETTINGS, clusters=(2,)))

    assert choice.rows[0].smallest_share == pytest.approx(0.1)


def test_result_is_the_same_for_any_order_and_number_of_threads():
    from threadpoolctl import threadpool_limits

    pfl = blobs(5, 800, 16)
    settings = replace(SETTINGS, dirichlet=True)
    with threadpool_limits(limits=1):
        first = choose_k(sample_of(pfl), settings)
    with threadpool_limits(limits=2):
        again = choose_k(sample_of(pfl, np.random.default_rng(1).permutation(len(pfl))), settings)

    assert again == first


def test_mixture_finds_about_three_blobs_among_a_hundred_components():
    mixture = choose_k(sample_of(blobs()), replace(SETTINGS, dirichlet=True)).mixture

    assert mixture.n_most == 100
    assert 3 <= mixture.n_components <= 4


def test_without_the_mixture_there_is_none():
    assert choose_k(sample_of(blobs()), SETTINGS).mixture is None


def test_numbers_above_the_segments_are_left_out_and_said_so():
    progress = Kept()

    choice = choose_k(sample_of(blobs(n=5)), ChooseKSettings(clusters=(2, 3, 8, 16)), progress)

    assert [row.clusters for row in choice.rows] == [2, 3]
    assert "different segments is only 5, so 8, 16 clusters" in progress.warnings[0]


def test_as_many_clusters_as_segments_have_no_silhouette():
    choice = choose_k(sample_of(np.eye(3, dtype=np.float32)), ChooseKSettings(clusters=(3,)))

    assert (choice.rows[0].silhouette, choice.rows[0].davies_bouldin) == (None, None)
    assert choice.suggested == 3


def test_fewer_segments_than_the_smallest_number_are_an_error_with_a_remedy():
    with pytest.raises(CodebookError, match="different segments is 1.*smaller numbers"):
        choose_k(sample_of(np.ones((4, 2), np.float32)), SETTINGS)


def test_no_segments_are_an_error():
    with pytest.raises(CodebookError, match="no segments"):
        choose_k(PflSample(10, "kind"), SETTINGS)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"clusters": ()}, r"clusters is \(\)"),
        ({"clusters": (1, 8)}, "clusters is 1,8"),
        ({"clusters": (70_000,)}, "clusters is 70000"),
        ({"sample": 5}, "sample is 5"),
        ({"starts": 1}, "starts is 1"),
        ({"seed": -1}, "seed is -1"),
    ],
)
def test_settings_out_of_range_are_refused(change, message):
    with pytest.raises(SettingsError, match=message):
        choose_k(sample_of(blobs()), replace(SETTINGS, **change))


@pytest.mark.parametrize("after", [1, 20])
def test_cancel_stops_early_and_late(after):
    class Impatient(Progress):
        def __init__(self):
            self.asked = 0

        def is_cancelled(self):
            self.asked += 1
            return self.asked >= after

    with pytest.raises(Cancelled):
        choose_k(sample_of(blobs()), replace(SETTINGS, dirichlet=True), Impatient())


def test_progress_never_goes_back():
    class Shown(Progress):
        def __init__(self):
            self.fractions = []

        def show(self, fraction, message=""):
            self.fractions.append(fraction)

    progress = Shown()
    choose_k(sample_of(blobs()), replace(SETTINGS, dirichlet=True), progress)

    assert progress.fractions == sorted(progress.fractions)
    assert progress.fractions[-1] == 1.0


def rows_of(*figures):
    return [KRow(clusters, inertia, silhouette, 1.0, 1.0, 0.1) for clusters, inertia, silhouette in figures]


def test_groups_that_stand_apart_are_counted_by_the_silhouette():
    # The elbow is at 8; 4 and 8 have equally good silhouettes, and the smaller one is taken.
    assert suggest(rows_of((4, 9.0, 0.6), (8, 2.0, 0.6), (16, 1.0, 0.3))) == 4


def test_groups_that_do_not_stand_apart_are_counted_by_the_elbow():
    assert suggest(rows_of((4, 9.0, 0.49), (8, 2.0, 0.2), (16, 1.0, 0.3))) == 8


def test_elbow_is_farthest_below_the_line_between_the_ends():
    # The line falls from 10 to 0 over 2…10; below it lie 4 by 2.5, 6 by 3 and 8 by 1.5.
    assert elbow(rows_of((2, 10.0, 0), (4, 5.0, 0), (6, 2.0, 0), (8, 1.0, 0), (10, 0.0, 0))) == 6


def test_two_numbers_have_no_elbow_and_the_larger_is_taken():
    assert elbow(rows_of((8, 3.0, 0), (16, 2.0, 0))) == 16


def test_default_sample_is_the_head_of_the_sample_of_a_fit():
    pfl = blobs(n=500)
    small, large = PflSample(100, "kind"), PflSample(400, "kind")
    for sample in (small, large):
        sample.add("scene", np.arange(500), pfl)

    np.testing.assert_array_equal(small.arrays()[0], large.arrays()[0][:100])


def test_silent_progress_is_enough():
    assert choose_k(sample_of(blobs()), SETTINGS, SILENT).n_sample == 600
