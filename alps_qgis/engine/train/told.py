"""Say in words how a training began, for pages, cards and tables."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

BASELINE = "baseline"
MIXED = "Mixed-PL"

_PARTS = {"overall": "all weights", "backbone": "the weights of the backbone", "head": "the weights of the head"}


def how_loaded(metrics: Mapping[str, Any]) -> str:
    """Return what the paper's tables call the way in which a training began.

    `baseline` without pre-training; `overall`, `backbone` or `head` after one pre-training; `Mixed-PL` where the
    backbone was carried through several.
    """
    mode, before = metrics["load"]["mode"], metrics["pretrained_on"]
    if mode == "none":
        return BASELINE
    if len(before) < 2:
        return str(mode)
    return MIXED if mode == "backbone" else f"{MIXED}, {mode}"


def beginning(metrics: Mapping[str, Any]) -> str:
    """Return in one sentence which weights a training began with."""
    load = metrics["load"]
    if load["mode"] == "none":
        return "It began with random weights."
    before = " and then ".join(f"“{name}”" for name in metrics["pretrained_on"]) or "another model"
    counts = f"{load.get('n_loaded', 0):,} tensors were loaded"
    left = load.get("n_missing", 0) + load.get("n_reshaped", 0)
    rest = f", and {left:,} began at random" if left else ""
    return f"It began with {_PARTS[load['mode']]} of {before}: {counts}{rest}."


def ending(metrics: Mapping[str, Any]) -> str:
    """Return in one sentence how long a training took and why it ended."""
    steps, stopped = metrics["steps"], metrics.get("stopped", "finished")
    why = {
        "early": ", then stopped because the held-out part no longer improved",
        "time": ", then stopped because its time was up",
    }.get(stopped, "")
    best = metrics.get("best_step")
    kept = f" The weights are those of step {best:,}, which was the best." if best is not None and best != steps else ""
    seconds = metrics.get("seconds")
    took = f" in {_duration(seconds)}" if seconds else ""
    device = f" on {metrics['device']}" if metrics.get("device") else ""
    return f"It took {steps:,} steps{took}{device}{why}.{kept}"


def mean_over(scores: Mapping[str, Any]) -> str:
    """Return in one sentence which classes the means are over."""
    counted = scores["classes_in_mean"]
    left = [each["name"] for each in scores["classes"] if each["name"] not in counted]
    rest = f" Not in them: {', '.join(left)}." if left else ""
    return f"The means are over {len(counted)} of {len(scores['classes'])} classes.{rest}"


def _duration(seconds: float) -> str:
    if seconds < 120:
        return f"{seconds:.0f} s"
    if seconds < 7200:
        return f"{seconds / 60:.0f} minutes"
    return f"{seconds / 3600:.1f} hours"
