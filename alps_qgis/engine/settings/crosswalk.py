"""Settings of naming classes after a reference."""

from __future__ import annotations

from dataclasses import dataclass

from .fields import Settings, field


@dataclass(frozen=True)
class CrosswalkSettings(Settings):
    """When the name of a reference class is proposed for a class."""

    TITLE = "naming"

    share: float = field(
        0.5, "Minimum share",
        "A name is proposed for a class if the reference has it on at least this share of the area of the class.",
        minimum=0, maximum=1, basic=True,
    )  # fmt: skip
    covered: float = field(
        0.1, "Minimum coverage",
        "No name is proposed for a class if the reference covers less than this share of its area.",
        minimum=0, maximum=1,
    )  # fmt: skip
