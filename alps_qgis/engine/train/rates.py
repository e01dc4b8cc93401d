"""The learning rate of each step, from its number alone: nothing of a schedule need be kept."""

from __future__ import annotations

import math

from ..settings import TrainSettings

_POLY_POWER = 0.9
_MAX_WARMUP = 1500


def warmup_steps(settings: TrainSettings, n_steps: int) -> int:
    """Return the steps in which the rate rises."""
    if settings.warmup is not None:
        return min(settings.warmup, n_steps)
    return min(n_steps // 20, _MAX_WARMUP)


def rate(step: int, n_steps: int, settings: TrainSettings) -> float:
    """Return the learning rate of a step, which counts from 0."""
    warmup = warmup_steps(settings, n_steps)
    if step < warmup:
        return settings.learning_rate * (step + 1) / (warmup + 1)
    done = (step - warmup) / max(n_steps - warmup, 1)
    if settings.schedule == "cosine":
        share = (1 + math.cos(math.pi * done)) / 2
    elif settings.schedule == "poly":
        share = (1 - done) ** _POLY_POWER
    else:
        share = 1.0
    return settings.learning_rate * share
