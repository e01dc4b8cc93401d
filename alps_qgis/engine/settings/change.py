"""Settings of comparing two dates."""

from __future__ import annotations

from dataclasses import dataclass

from .fields import Settings, field


@dataclass(frozen=True)
class ChangeSettings(Settings):
    """How far two scenes may be shifted against each other, and what counts as a change."""

    TITLE = "comparing"

    tolerance: float = field(
        2.0, "Tolerance",
        "How far the two scenes may be shifted against each other. A narrower strip beside a border is not a change.",
        unit="pixels", minimum=0, maximum=10, basic=True,
    )  # fmt: skip
    margin: float = field(
        0.15, "Minimum margin",
        "A segment between two classes may get either of them. It changed from one to the other only if, at both "
        "dates, it is nearer to its class than to the other by at least this share of the distance. 0 counts all.",
        minimum=0, maximum=1,
    )  # fmt: skip
    changed: float = field(
        0.5, "Minimum changed share",
        "Where a segment of the earlier scene and one of the later overlap, the ground changed if at least this share "
        "of it is farther from the earlier and the later class than the tolerance.",
        minimum=0, maximum=1,
    )  # fmt: skip
