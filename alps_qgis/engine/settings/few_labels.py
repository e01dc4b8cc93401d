"""Settings of learning classes from a few labels, and of splitting a class."""

from __future__ import annotations

from dataclasses import dataclass

from .fields import Settings, field
from .shared import seed_setting

MAX_PARTS = 100
"""Of a class that is split."""


@dataclass(frozen=True)
class PropagateSettings(Settings):
    """When a segment gets the class that the labels of others suggest."""

    TITLE = "few labels"

    threshold: float = field(
        0.6, "Minimum probability",
        "A segment gets another class only if its probability is at least this. All others stay as they are.",
        minimum=0, maximum=1, basic=True, key="THRESHOLD", option="--threshold",
    )  # fmt: skip
    ask: int = field(
        0, "Segments to label next",
        "Also list this many segments whose labels would help most, the most doubtful first.",
        unit="segments", minimum=0, maximum=1000,
    )  # fmt: skip
    seed: int = seed_setting()


@dataclass(frozen=True)
class SplitSettings(Settings):
    """Into how many classes one is split."""

    TITLE = "splitting"

    parts: int = field(
        2, "Number of parts", "The class is split into this many classes.", minimum=2, maximum=MAX_PARTS, basic=True,
    )  # fmt: skip
    seed: int = seed_setting()
