"""Settings of masks from boxes."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import SegmenterError
from .fields import Settings, field
from .shared import (
    MODEL_SEGMENTERS,
    checkpoint_setting,
    device_setting,
    halo_setting,
    precision_setting,
    tile_conflict,
    tile_setting,
    workers_setting,
)

BOX_SEGMENTERS = (*MODEL_SEGMENTERS, "colour")
"""Names of what finds the object in a box; `colour` needs no model."""


@dataclass(frozen=True)
class BoxSettings(Settings):
    """How boxes become masks."""

    TITLE = "masks"

    segmenter: str = field(
        "auto", "Segmenter",
        "What finds the objects. auto uses SAM if it is installed, otherwise colour, which needs no download.",
        choices=BOX_SEGMENTERS, basic=True, key="BOX_SEGMENTER", error=SegmenterError,
    )  # fmt: skip
    checkpoint: str | None = checkpoint_setting()
    device: str = device_setting()
    precision: str = precision_setting()
    prompt: str = field(
        "hull", "SAM: prompt of oriented boxes",
        "bbox gives SAM the bounding box of an oriented box; points adds points along its longer axis.",
        choices=("hull", "points"), spellings={"bbox": "hull"},
    )  # fmt: skip
    margin: float = field(
        0.1, "Margin", "How far a mask may extend beyond its box, as a share of the box's sides.",
        unit="share of the box", minimum=0,
    )  # fmt: skip
    tile: int = tile_setting(minimum=64)
    halo: int = halo_setting(
        128, "Overlap on each side of a tile. Boxes that do not fit into a tile get their own window."
    )
    classes: tuple[str, ...] = field(
        (), "Only these classes",
        "Names of classes, separated by commas. Classes are numbered in this order. If not set: all classes, in "
        "alphabetical order.",
        items=0, basic=True, key="BOX_CLASSES",
    )  # fmt: skip
    least_score: float = field(
        0.0, "Minimum score of a box", "Boxes with a lower score are left out. Boxes without a score are kept.",
        minimum=0, maximum=1, basic=True, option="--min-score", aliases=("--least-score",),
    )  # fmt: skip
    difficult: bool = field(
        True, "Keep difficult boxes", "Keep boxes that the annotation file marks as difficult.",
        off="Leave out boxes that the annotation file marks as difficult.",
    )  # fmt: skip
    exif_turned: bool = field(
        False, "Boxes on the turned image",
        "The boxes of the annotation files were drawn on the image as turned by its EXIF orientation; turn them back "
        "to the stored pixels, which QGIS reads.",
    )  # fmt: skip
    workers: int = workers_setting(
        "Processes, each for one image at a time. 0 means one per core, or a single process for SAM."
    )

    def conflict(self) -> str:
        """Refuse tiles without a core, and classes named twice."""
        repeated = {name for name in self.classes if self.classes.count(name) > 1}
        if repeated or "" in self.classes:
            return f"classes is {', '.join(self.classes)}; each class must be named, and only once."
        return tile_conflict(self.tile, self.halo)
