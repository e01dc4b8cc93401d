"""Settings of adding new segments to a codebook that exists."""

from __future__ import annotations

from dataclasses import dataclass

from .fields import Settings, field


@dataclass(frozen=True)
class UpdateSettings(Settings):
    """When segments that arrive later make new clusters, and whether old centres move."""

    TITLE = "updating a codebook"

    far: float = field(
        1.75, "Update: threshold of far segments",
        "For an update: a segment is far if its distance from the nearest centre is more than this many times the "
        "spread of the cluster. Smaller values give more new clusters.", above=1, maximum=100,
    )  # fmt: skip
    support: int = field(
        30, "Update: minimum size of a new cluster",
        "For an update: far segments form a new cluster only if at least this many are alike.",
        unit="segments", minimum=2,
    )  # fmt: skip
    new_clusters: int = field(
        16, "Update: maximum number of new clusters", "For an update: at most this many clusters are added.",
        minimum=0,
    )  # fmt: skip
    centres: str = field(
        "fixed", "Update: centres of old clusters",
        "For an update: fixed keeps them, so that what an old cluster means stays the same. online moves them to the "
        "mean of all segments so far (online k-means); earlier maps then no longer fit.",
        choices=("fixed", "online"),
    )  # fmt: skip
    far_sample: int = field(
        10_000, "Update: maximum sample",
        "For an update: new clusters are searched for among at most this many far segments, drawn from all.",
        unit="segments", minimum=2, maximum=50_000,
    )  # fmt: skip

    def conflict(self) -> str:
        """Refuse a sample in which no new cluster could be found."""
        if self.far_sample >= self.support:
            return ""
        return f"far_sample is {self.far_sample}; it must not be smaller than support ({self.support})."
