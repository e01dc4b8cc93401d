"""Settings of lists of segments: similar ones, and doubtful ones."""

from __future__ import annotations

from dataclasses import dataclass

from .fields import Settings, field


@dataclass(frozen=True)
class SimilarSettings(Settings):
    """How many similar segments are listed."""

    TITLE = "similar segments"

    n: int = field(
        100, "Maximum number of segments", "At most this many segments are listed, the most similar ones. 0 lists all.",
        minimum=0, basic=True,
    )  # fmt: skip
    threshold: float = field(
        0.0, "Minimum score",
        "Segments with a lower score are left out. 1 is the same as the examples, 0.5 is neither alike nor unlike. The "
        "log suggests a value.", minimum=0, maximum=1, basic=True,
    )  # fmt: skip


@dataclass(frozen=True)
class DoubtfulSettings(Settings):
    """How many doubtful segments are listed."""

    TITLE = "doubtful segments"

    n: int = field(
        200, "Maximum number of segments", "At most this many segments are listed, the most doubtful ones.",
        minimum=1, maximum=20_000, basic=True,
    )  # fmt: skip
