"""Judge rounds without truth: does a network agree better with new labels on ground that it did not see?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np


def kappa(n_label: Sequence[int], n_predicted: Sequence[int], n_pixels: int, accuracy: float) -> float:
    """Return Cohen's kappa: agreement beyond what the sizes of the classes alone would give.

    Plain agreement would reward labels that become one large class; kappa of those is 0.

    Args:
        n_label: pixels of each class in the labels.
        n_predicted: pixels of each class in the predictions.
        n_pixels: of both.
        accuracy: share of pixels on which both agree.
    """
    if not n_pixels:
        return 0.0
    chance = float(np.dot(np.asarray(n_label, float), np.asarray(n_predicted, float))) / float(n_pixels) ** 2
    return 0.0 if chance >= 1 else (accuracy - chance) / (1 - chance)


def kappa_of(scores: Mapping[str, Any]) -> float:
    """Return kappa from the scores that a training measured on its held-out ground (`metrics.json`)."""
    rows = scores["classes"]
    n_label, n_predicted = ([int(row[name]) for row in rows] for name in ("n_true", "n_predicted"))
    return kappa(n_label, n_predicted, int(scores["n_pixels"]), float(scores["accuracy"]))


@dataclass(frozen=True)
class Verdict:
    """Which labels are best, and whether another round is worth its time.

    Attributes:
        best: number of the round whose labels are best; 0 for those at the beginning.
        go_on: whether to try a further round.
        why: one sentence; empty as long as it goes on.
    """

    best: int
    go_on: bool
    why: str = ""


def judge(agreements: Sequence[float], margin: float, rounds: int) -> Verdict:
    """Judge the rounds so far.

    The network of round n learned from the labels of round n − 1, so its agreement is the figure of those labels. The
    labels of the last round have no figure yet: they are trusted as long as those before them were each better than
    their predecessors.

    Args:
        agreements: of the network of each round with the labels that it learned from, on held-out ground.
        margin: minimum gain.
        rounds: maximum number of rounds.
    """
    last = len(agreements)
    if agreements[-1] <= 0:
        return Verdict(
            max(last - 2, 0), False,
            f"The network of round {last} did not learn the labels: on held-out ground it agrees with them no more "
            "than by chance.",
        )  # fmt: skip
    if last > 1 and agreements[-1] < agreements[-2] + margin:
        # The labels of round last − 1 are not easier to learn than those before them.
        best = last - 2
        kept = f"the labels of round {best}" if best else "the labels at the beginning"
        return Verdict(
            best, False,
            f"Round {last - 1} did not help: agreement on held-out ground went from {agreements[-2]:.3f} to "
            f"{agreements[-1]:.3f}, so {kept} are kept.",
        )  # fmt: skip
    if last >= rounds:
        return Verdict(last, False, "The maximum number of rounds is reached.")
    return Verdict(last, True)
