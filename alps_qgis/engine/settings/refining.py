"""Settings of refining labels with a network that learns from them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .fields import Settings, field


@dataclass(frozen=True)
class RefineSettings(Settings):
    """How much a network may change labels, and how often."""

    TITLE = "refining"

    rounds: int = field(
        2, "Maximum number of rounds",
        "In each round a new network learns from the labels of the round before. Refining stops earlier if a network "
        "agrees less with the new labels, on ground that it did not see, than with those before.",
        minimum=1, maximum=3, basic=True,
    )  # fmt: skip
    confident: float = field(
        0.6, "Confident share",
        "Share of the area of each class that the network learns from: the segments with the highest confidence. "
        "Segments whose class you chose always count.", minimum=0.05, maximum=1, basic=True,
    )  # fmt: skip
    trust: float = field(
        0.25, "Trust in the network",
        "Weight of the network's prediction beside the distances from the centres of the clusters. 0 changes nothing; "
        "higher values change more segments.", minimum=0, maximum=16, basic=True,
    )  # fmt: skip
    margin: float = field(
        0.005, "Minimum gain",
        "A round counts as better if the agreement on held-out ground rises by at least this much.",
        minimum=0, maximum=1,
    )  # fmt: skip


REFINE_TRAINING: Mapping[str, Any] = {
    "crop": 128, "batch": 8, "color": 0.6, "scale": 1.4, "smoothing": 0.05, "learning_rate": 0.002, "patience": 0,
}  # fmt: skip
"""Training of a round: small crops, and colours that change a lot, so that the network has to look at texture and
surroundings. A network that only sees the colours again learns the clusters by heart and corrects nothing."""

REFINE_STEPS = 400
"""Steps of a round if neither steps nor a duration are given: a number, so that equal runs give equal labels."""
