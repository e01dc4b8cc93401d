"""The order in which labels are asked for."""

from __future__ import annotations

import numpy as np

from alps_qgis.engine.explore.correct.classify import Scaling
from alps_qgis.engine.explore.correct.next_labels import next_labels


def test_doubtful_segments_come_first_and_differ_from_each_other():
    # Three groups of ten alike segments; those of the third are certain.
    group = np.repeat(np.arange(3), 10)
    pfl = np.eye(3, dtype=np.float32)[group] * 5 + np.linspace(0, 0.1, 30, dtype=np.float32)[:, None]
    margin = np.where(group == 2, 0.99, 0.1 * np.arange(30) / 30).astype(np.float32)

    chosen = next_labels(Scaling.of(pfl), pfl, np.arange(30), margin, np.full(30, 9), 2)

    assert sorted(group[chosen].tolist()) == [0, 1]


def test_of_equally_doubtful_segments_the_large_ones_are_asked_first():
    pfl = np.random.default_rng(0).normal(size=(100, 3)).astype(np.float32)
    area = np.where(np.arange(100) < 5, 1000, 1)

    chosen = next_labels(Scaling.of(pfl), pfl, np.arange(100), np.zeros(100, np.float32), area, 1)

    assert chosen[0] < 10


def test_no_more_are_named_than_there_are():
    pfl = np.random.default_rng(0).normal(size=(4, 3)).astype(np.float32)

    chosen = next_labels(Scaling.of(pfl), pfl, np.array([1, 3]), np.zeros(2, np.float32), np.ones(2), 5)

    assert sorted(chosen.tolist()) == [1, 3]


def test_segments_that_are_all_the_same_give_one_question():
    pfl = np.ones((50, 3), np.float32)

    chosen = next_labels(Scaling.of(pfl), pfl, np.arange(50), np.zeros(50, np.float32), np.ones(50), 3)

    assert len(chosen) == 1
