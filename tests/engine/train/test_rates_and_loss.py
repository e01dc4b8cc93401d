from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from alps_qgis.engine.train.loss import class_weights, loss_of
from alps_qgis.engine.train.rates import rate, warmup_steps

from .conftest import SMALL


@pytest.mark.parametrize("schedule", ["cosine", "poly", "constant"])
def test_the_rate_rises_in_the_warm_up_and_then_falls(schedule):
    settings = replace(SMALL, schedule=schedule, warmup=10, learning_rate=0.1)
    rates = [rate(step, 100, settings) for step in range(100)]
    assert all(np.diff(rates[:11]) > 0) and max(rates) == pytest.approx(0.1)
    assert all(np.diff(rates[10:]) <= 0)
    assert rates[-1] == pytest.approx(0.1) if schedule == "constant" else rates[-1] < 0.005


def test_a_warm_up_is_a_twentieth_of_all_steps_and_never_longer_than_the_training():
    assert warmup_steps(SMALL, 1000) == 50
    assert warmup_steps(SMALL, 320_000) == 1500
    assert warmup_steps(replace(SMALL, warmup=900), 100) == 100


def test_rare_classes_weigh_more_and_the_mean_weight_of_a_pixel_is_one():
    counts = np.array([900, 90, 10, 0])
    weights = class_weights(counts, "inverse")
    assert all(np.diff(weights) > 0) and np.isfinite(weights).all()
    assert (weights * counts).sum() / counts.sum() == pytest.approx(1, rel=1e-5)
    assert weights[2] / weights[0] == pytest.approx(((0.9 + 0.02) / (0.01 + 0.02)) ** 0.5, rel=1e-5)
    assert class_weights(counts, "none") is None


def test_pixels_without_a_label_do_not_count_in_the_loss():
    logits = torch.zeros(1, 4, 2, 2)
    logits[0, 0, 0, 0] = 5.0
    labels = torch.tensor([[[0, 255], [255, 255]]])
    expected = -torch.log_softmax(torch.tensor([5.0, 0, 0, 0]), 0)[0]
    assert float(loss_of(logits, labels, None, 0.0)) == pytest.approx(float(expected), rel=1e-5)
    assert float(loss_of(logits, torch.full((1, 2, 2), 255), None, 0.0)) == 0.0
    weighted = loss_of(logits, labels, torch.tensor([3.0, 1, 1, 1]), 0.0)
    assert float(weighted) == pytest.approx(float(expected), rel=1e-5)
