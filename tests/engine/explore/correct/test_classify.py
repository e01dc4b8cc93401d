"""Learning classes from a few labelled segments."""

from __future__ import annotations

import numpy as np
import pytest

from alps_qgis.engine.explore.correct.classify import Scaling, SegmentClassifier


def blobs(n: int, k: int = 3, spread: float = 0.3) -> tuple[np.ndarray, np.ndarray]:
    """Return n PFLs around k far-apart centres, and the number of the centre of each."""
    owner = np.arange(n) % k
    return (np.eye(k, 4)[owner] * 10 + np.random.default_rng(0).normal(0, spread, (n, 4))).astype(np.float32), owner


def test_one_label_of_each_class_is_enough_where_classes_lie_apart():
    pfl, owner = blobs(300)
    numbers = np.array([7, 2, 40])[owner]

    model = SegmentClassifier(Scaling.of(pfl), pfl[:3], numbers[:3])
    best, probability, margin = model.answers(pfl)

    assert (best == numbers).all()
    # Half of the trees do not even see the only label of a class, so the answers are not called certain.
    assert (probability > 0.4).all()
    assert (margin <= probability).all()


def test_a_segment_without_a_pfl_has_no_probability():
    pfl, owner = blobs(30)
    pfl[5] = np.nan

    _, probability, margin = SegmentClassifier(Scaling.of(pfl), pfl[:3], owner[:3]).answers(pfl)

    assert np.flatnonzero(np.isnan(probability)).tolist() == [5]
    assert np.flatnonzero(np.isnan(margin)).tolist() == [5]


def test_the_same_labels_and_seed_give_the_same_probabilities():
    pfl, owner = blobs(60, spread=8)
    models = [SegmentClassifier(Scaling.of(pfl), pfl[:12], owner[:12], seed=4) for _ in range(2)]

    assert np.array_equal(*(model.probabilities(pfl) for model in models))


def test_a_class_with_many_labels_does_not_swallow_one_with_few():
    pfl, owner = blobs(400, k=2, spread=4)
    few = np.flatnonzero(owner == 1)[:3]
    rows = np.concatenate([np.flatnonzero(owner == 0)[:60], few])

    best, _, _ = SegmentClassifier(Scaling.of(pfl), pfl[rows], owner[rows]).answers(pfl)

    assert (best == 1).mean() == pytest.approx(0.5, abs=0.15)


def test_probabilities_are_about_as_high_as_the_answers_are_often_right():
    pfl, owner = blobs(3000, spread=6)
    rows = np.arange(60)

    best, probability, _ = SegmentClassifier(Scaling.of(pfl), pfl[rows], owner[rows]).answers(pfl)

    assert probability.mean() == pytest.approx((best == owner).mean(), abs=0.08)


def test_a_column_that_never_changes_is_not_blown_up():
    pfl, owner = blobs(30)
    constant = np.column_stack([pfl, np.full(30, 1e-7, np.float32)])

    scaling = Scaling.of(constant)

    assert np.isfinite(scaling.factor).all()
    assert np.abs(scaling(constant)[:, -1]).max() < 1e-3
