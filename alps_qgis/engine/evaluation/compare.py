"""Compare the labels of two runs on the same scenes: which is better, where, and whether it may be by chance."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from ..errors import TruthError
from .confusion import Confusion
from .metrics import finite, score, tally

N_BOOTSTRAPS = 2000
_INTERVAL = (0.025, 0.975)

Match = Callable[[Confusion], np.ndarray]
"""Makes a mapping from labels to classes."""


def compare(ours: Confusion, others: Confusion, matches: Mapping[str, Match], in_mean: np.ndarray) -> dict[str, Any]:
    """Return the figures of another run and the differences to it, under each mapping.

    The interval is a paired bootstrap over scenes (Efron and Tibshirani 1993): scenes are drawn with replacement, the
    same for both runs, and the mean IoU of their summed pixels is compared, each run with its own mapping. The interval
    is None with fewer than two scenes.

    Args:
        ours, others: of the same scenes and the same truth.
        matches: name → function that makes a mapping.
        in_mean: (T,) bool: classes that the means are over.

    Returns:
        A dict ready for JSON; differences are ours minus the other's.

    Raises:
        TruthError: The runs do not cover the same truth.
    """
    truths = [[true for _, true in each.pairs] for each in (ours, others)]
    if truths[0] != truths[1] or ours.values != others.values:
        raise TruthError(
            f"The {len(truths[0])} scenes of one run and the {len(truths[1])} of the other do not have the same truth; "
            "give labels of the same scenes."
        )
    result: dict[str, Any] = {"labels": [str(label) for label, _ in others.pairs]}
    for name, match in matches.items():
        runs = [(run, match(run)) for run in (ours, others)]
        whole = [score(run.confusion.sum(0), run.uncovered.sum(0), mapping, in_mean) for run, mapping in runs]
        scenes = np.array([_by_scene(run, mapping, in_mean) for run, mapping in runs])
        result[name] = {
            "miou": whole[1].miou,
            "macc": whole[1].macc,
            "miou_difference": whole[0].miou - whole[1].miou,
            "miou_difference_interval": _interval(runs, in_mean),
            "iou_difference": dict(zip(ours.class_names, finite(whole[0].iou - whole[1].iou))),
            "scenes": [
                {"labels": str(label), "miou": a, "other": b, "difference": None if a is None or b is None else a - b}
                for (label, _), a, b in zip(ours.pairs, finite(scenes[0]), finite(scenes[1]))
            ],
        }
    return result


def _by_scene(run: Confusion, mapping: np.ndarray, in_mean: np.ndarray) -> list[float]:
    return [score(table, bare, mapping, in_mean).miou for table, bare in zip(run.confusion, run.uncovered)]


def _interval(runs: list[tuple[Confusion, np.ndarray]], in_mean: np.ndarray) -> list[float] | None:
    n_scenes = len(runs[0][0].pairs)
    if n_scenes < 2:
        return None
    # How often each scene is drawn; the same draws for both runs, so that differences between scenes cancel.
    times = np.random.default_rng(0).multinomial(n_scenes, np.full(n_scenes, 1 / n_scenes), size=N_BOOTSTRAPS)
    drawn = [_mean_iou(times, tally(run.confusion, run.uncovered, mapping), in_mean) for run, mapping in runs]
    low, high = np.nanquantile(drawn[0] - drawn[1], _INTERVAL)
    return [float(low), float(high)]


def _mean_iou(times: np.ndarray, tallied: tuple[np.ndarray, ...], in_mean: np.ndarray) -> np.ndarray:
    """Return (B,) the mean IoU of scenes (n, T) that are each drawn a number of times (B, n)."""
    right, truth, said = (times @ each for each in tallied)
    present = (truth > 0) & in_mean
    iou = np.divide(right, truth + said - right, out=np.zeros(right.shape), where=present)
    with np.errstate(invalid="ignore"):
        return iou.sum(axis=1) / present.sum(axis=1)
