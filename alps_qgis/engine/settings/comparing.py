"""Settings of comparisons, evaluations and reports."""

from __future__ import annotations

from dataclasses import dataclass

from .fields import Settings, field
from .labelling import CodebookSettings
from .shared import MAX_CLUSTERS, mode_setting, restarts_setting, sample_setting, seed_setting


@dataclass(frozen=True)
class ChooseKSettings(Settings):
    """Which numbers of clusters are compared, and on what."""

    TITLE = "comparing"

    clusters: tuple[int, ...] = field(
        (8, 12, 16, 24, 32, 46, 64), "Numbers of clusters", "Numbers to compare, separated by commas: 8,16,32.",
        minimum=2, maximum=MAX_CLUSTERS, items=-1, basic=True, key="NUMBERS",
    )  # fmt: skip
    seed: int = seed_setting()
    sample: int = sample_setting(20_000, "Maximum number of segments to compare. More take longer.")
    starts: int = field(
        5, "Starts",
        "k-means starts this many times for each number. The stability shows how well the results agree.", minimum=2,
    )  # fmt: skip
    dirichlet: bool = field(
        True, "Dirichlet-process mixture",
        "Also fit a mixture that finds the number of clusters by itself. For imagery, this number is large.",
        basic=True,
        off="Do not fit a Dirichlet-process mixture.",
    )  # fmt: skip

    def conflict(self) -> str:
        """Refuse a sample with fewer segments than clusters."""
        if self.sample >= max(self.clusters):
            return ""
        return f"sample is {self.sample}; it must not be smaller than the maximum of clusters ({max(self.clusters)})."


@dataclass(frozen=True)
class SweepSettings(Settings):
    """Which gates and numbers of clusters are compared; the rest as in `CodebookSettings`."""

    TITLE = "comparing"

    gates: tuple[float, ...] = field(
        (0.1, 0.2, 0.3, 0.5, 1.0), "Gates", "Gates to compare (maximum shares of a tile), separated by commas.",
        above=0, maximum=1,
        items=-1, basic=True,
    )  # fmt: skip
    clusters: tuple[int, ...] = field(
        (16,), "Numbers of clusters", "Numbers to compare, separated by commas: 8,16,32.", minimum=2,
        maximum=MAX_CLUSTERS,
        items=-1, basic=True,
    )  # fmt: skip
    seed: int = seed_setting()
    sample: int = sample_setting(200_000, "Each fit uses at most this many segments.")
    mode: str = mode_setting()
    restarts: int = restarts_setting()
    scores: tuple[float, ...] = field(
        (), "Minimum scores",
        "Minimum predicted IoUs of SAM to compare, separated by commas; not below that of the segmentation. If not "
        "set, every score passes.", items=0,
    )  # fmt: skip
    stabilities: tuple[float, ...] = field(
        (), "Minimum stabilities",
        "Minimum stabilities of SAM to compare, separated by commas; not below that of the segmentation. If not set, "
        "every stability passes.", minimum=0, maximum=1, items=0,
    )  # fmt: skip
    min_areas: tuple[int, ...] = field(
        (), "Minimum segment sizes",
        "Minimum sizes of segments to compare, separated by commas; not below that of the segmentation. If not set, "
        "every size passes.", unit="pixels", minimum=0, items=0,
    )  # fmt: skip

    def codebook(self, clusters: int) -> CodebookSettings:
        """Return the settings of one fit."""
        return CodebookSettings(clusters, self.seed, self.sample, self.mode, self.restarts)

    def conflict(self) -> str:
        """Refuse a sample with fewer segments than clusters."""
        if self.sample >= max(self.clusters):
            return ""
        return f"clusters has {max(self.clusters)}; each must be from 2 to the sample ({self.sample})."


def not_in_mean_setting() -> tuple[str, ...]:
    """Return the declaration of the classes that means leave out."""
    return field(
        (), "Classes left out of the means",
        "Names of true classes, separated by commas. Their pixels still count for the other classes.", items=0,
    )  # fmt: skip


@dataclass(frozen=True)
class RunsSettings(Settings):
    """Which classes a comparison of trainings counts."""

    TITLE = "means"

    not_in_mean: tuple[str, ...] = not_in_mean_setting()


@dataclass(frozen=True)
class EvaluationSettings(Settings):
    """What an evaluation of class rasters measures besides the usual figures."""

    TITLE = "measures"

    by_name: bool = field(
        False, "Compare by name",
        "Also compare each label with the true class of the same name or, if no names are the same, of the same "
        "number. For predictions of a network; labels of clusters have no names of their own.", basic=True, later=True,
    )  # fmt: skip
    not_in_mean: tuple[str, ...] = not_in_mean_setting()
    boundary_px: float | None = field(
        None, "Tolerance of boundaries",
        "Also measure whether boundaries are in the right position: the boundary F measure with this tolerance. Takes "
        "longer.", unit="pixels", minimum=0, maximum=1000, key="BOUNDARY", option="--boundary",
    )  # fmt: skip
    boundary_share: float | None = field(
        None, "Tolerance of boundaries",
        "The same tolerance, as a share of the scene's diagonal. Csurka et al. (2013) and DAVIS use 0.0075.",
        unit="share of the diagonal", minimum=0, maximum=1, bare=0.0075,
    )  # fmt: skip

    def conflict(self) -> str:
        """Refuse two tolerances."""
        if self.boundary_px is not None and self.boundary_share is not None:
            return "boundary_px and boundary_share are both given; use one of them."
        return ""


@dataclass(frozen=True)
class ReportSettings(Settings):
    """What a report on labels shows."""

    TITLE = "report"

    samples: int = field(8, "Samples of each class", "How many masks of each class to show.", minimum=0, maximum=64)
    doubtful: int = field(
        40, "Doubtful masks", "How many masks with the lowest confidence to show.", minimum=0, maximum=1000
    )
    thumbnail_px: int = field(
        112, "Picture size", "Side of each picture of a mask.", unit="pixels", minimum=16, maximum=512, key="THUMBNAIL"
    )
    duplicate_iou: float = field(
        0.9, "IoU of duplicates", "Two masks of a scene that overlap more than this count as duplicates.",
        above=0, maximum=0.999,
    )  # fmt: skip
