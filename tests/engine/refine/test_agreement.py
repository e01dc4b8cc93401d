from __future__ import annotations

import pytest

from alps_qgis.engine.refine.agreement import judge, kappa, kappa_of


def test_kappa_of_agreement_beyond_chance():
    # Half of the pixels agree by chance, 80 % agree: (0.8 − 0.5) / 0.5.
    assert kappa([50, 50], [50, 50], 100, 0.8) == pytest.approx(0.6)


def test_labels_that_became_one_class_agree_no_more_than_by_chance():
    assert kappa([100, 0], [100, 0], 100, 1.0) == 0.0
    assert kappa([], [], 0, 0.0) == 0.0


def test_kappa_comes_from_the_scores_of_a_training():
    rows = [{"n_true": 50, "n_predicted": 50}, {"n_true": 50, "n_predicted": 50}]
    assert kappa_of({"classes": rows, "n_pixels": 100, "accuracy": 0.8}) == pytest.approx(0.6)


@pytest.mark.parametrize(
    ("agreements", "rounds", "best", "goes_on"),
    [
        ([0.5], 2, 1, True),
        ([0.5], 1, 1, False),
        ([0.5, 0.6], 2, 2, False),
        ([0.5, 0.6], 3, 2, True),
        ([0.5, 0.502], 3, 0, False),
        ([0.5, 0.4], 3, 0, False),
        ([0.5, 0.6, 0.55], 3, 1, False),
        ([0.0], 3, 0, False),
        ([0.5, -0.1], 3, 0, False),
    ],
)
def test_rounds_stop_as_soon_as_new_labels_are_no_easier_to_learn(agreements, rounds, best, goes_on):
    verdict = judge(agreements, 0.005, rounds)
    assert (verdict.best, verdict.go_on) == (best, goes_on)
    assert bool(verdict.why) != goes_on
