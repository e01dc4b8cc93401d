"""Settings of data sets for training, and the presets of published ones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .fields import Settings, field
from .shared import seed_setting

DATASET_LAYOUTS = ("mmsegmentation", "coco", "panoptic", "yolo", "pairs")
"""How files of a data set are arranged and what annotations are, in the order dialogs list them."""


DATASET_PRESETS: dict[str, dict[str, Any]] = {
    "none": {},
    "isaid-pl": {
        "layout": "mmsegmentation", "images": "png", "chip": 896, "overlap": 384, "pad": True, "min_covered": 0.0,
        "mask_suffix": "_instance_color_RGB", "whole_test": True, "palette": "isaid",
    },
    "samrs-pl": {
        "layout": "mmsegmentation", "images": "png", "chip": 0, "overlap": 0, "min_covered": 0.0,
        "split": (0.7, 0.3, 0.0),
    },
}  # fmt: skip
"""Settings of published data sets, by name: those of mmsegmentation's converter of iSAID, and SAMRS's whole images."""


ISAID_COLORS = (
    *("#000000", "#00003f", "#003f3f", "#003f00", "#003f7f", "#003fbf", "#003fff", "#007f3f"),
    *("#007f7f", "#00007f", "#0000bf", "#0000ff", "#00bf7f", "#007fbf", "#007fff", "#00649b"),
)
"""The published colours of iSAID's classes 0 to 15. Source: METAINFO of mmsegmentation's `iSAIDDataset`."""


DATASET_PRESET_CLASSES: dict[str, tuple[int, ...]] = {"isaid-pl": (16,), "samrs-pl": (46, 64)}
"""How many classes those have."""


@dataclass(frozen=True)
class DatasetSettings(Settings):
    """How labelled scenes become a data set."""

    TITLE = "data set"

    layout: str = field(
        "mmsegmentation", "Layout",
        "How the files are arranged. pairs are GeoTIFFs with the values of the scene, as torchgeo reads them.",
        choices=DATASET_LAYOUTS, basic=True,
    )  # fmt: skip
    images: str | None = field(
        None, "Images",
        "png has 8 bits, made with the stretch; tif keeps the values and the georeferencing of the scene. If not set: "
        "tif for pairs, else png.", choices=("png", "tif"),
    )  # fmt: skip
    chip: int = field(
        512, "Chip size", "Side of a chip; 0 makes each scene one chip.", unit="pixels", minimum=0, basic=True
    )
    overlap: int = field(
        0, "Overlap",
        "Pixels that neighbouring chips share. The last chip of a row or column is shifted inwards.",
        unit="pixels", minimum=0, basic=True,
    )  # fmt: skip
    pad: bool = field(
        False, "Pad small chips",
        "Pad chips of scenes that are smaller than a chip: images with 0, masks with 255.",
    )  # fmt: skip
    min_covered: float = field(
        0.05, "Minimum share with a class",
        "Chips in which a smaller share of the pixels has a class are left out and counted.", minimum=0, maximum=1,
    )  # fmt: skip
    min_instance_px: int = field(
        16, "Minimum instance size",
        "Instances with fewer pixels in a chip are left out of that chip and counted.",
        unit="pixels", minimum=0, key="MIN_INSTANCE", option="--min-instance",
    )  # fmt: skip
    split: tuple[float, ...] = field(
        (0.7, 0.15, 0.15), "Split", "Shares of train, val and test. They must add up to 1.", minimum=0, items=3,
        basic=True, hints=("0.7,0.15,0.15", "0.8,0.1,0.1", "0.6,0.2,0.2", "0.8,0.2,0", "1,0,0"),
    )  # fmt: skip
    split_by: str = field(
        "scene", "Split by",
        "scene keeps a scene together with all scenes that overlap it; block divides the ground into blocks; folder "
        "takes the split from folders called train, val and test. A split that you give in a list comes first.",
        choices=("scene", "block", "folder"), basic=True,
    )  # fmt: skip
    block: int = field(
        0, "Block size", "Side of the blocks, if you split by block. 0 means four chips.", unit="pixels", minimum=0
    )
    seed: int = seed_setting(
        "Seed of the random numbers for the split. The same seed and input give the same data set."
    )
    ignore: tuple[str, ...] = field((), "Classes to ignore", "Names of classes to set to 255.", items=0, separate=True)
    whole_test: bool = field(
        False, "Whole test images",
        "Scenes of the split test are not cut into chips or padded, keep their names, and may lack labels. iSAID does "
        "so.",
    )  # fmt: skip
    binary: bool = field(
        False, "Binary masks",
        "Masks with two classes: 1 where a pixel has any class, 0 where it has none. For layouts with masks. The ALPS "
        "paper compares its classes with them.",
    )  # fmt: skip
    palette: str = field(
        "labels", "Colours",
        "Colours of the classes: labels takes those of the class rasters, isaid the 16 published ones of iSAID in "
        "their order.", choices=("labels", "isaid"),
    )  # fmt: skip
    mask_suffix: str = field(
        "", "Suffix of masks", "Added to the name of a chip to name its mask (layout mmsegmentation).",
        pattern=r"[\w-]*", form="letters, digits, _ and -",
    )  # fmt: skip

    def conflict(self) -> str:
        """Refuse chips, blocks and splits that do not fit together."""
        chip, overlap, block = self.chip, self.overlap, self.block
        if self.layout == "pairs" and self.images == "png":
            return "The layout pairs has GeoTIFFs; use images tif, or another layout."
        if chip and overlap >= chip:
            return f"Chips of {chip} pixels with an overlap of {overlap} pixels do not advance; use a smaller overlap."
        if self.binary and self.layout not in ("mmsegmentation", "pairs"):
            return f"The layout {self.layout} has instances, not binary masks; use mmsegmentation or pairs."
        if self.split_by == "block" and self.whole_test:
            return "Whole test images cannot be split by block; split by scene, or cut the test images too."
        if self.split_by == "block" and not chip:
            return "Whole scenes cannot be split by block; give a chip size, or split by scene."
        if self.split_by == "block" and 0 < block <= chip:
            return f"Blocks of {block} pixels hold no chip of {chip} pixels; use larger blocks, best four chips."
        if not abs(sum(self.split) - 1) < 1e-6:
            shown = ",".join(f"{share:g}" for share in self.split)
            return f"The split {shown} must be three shares with the sum 1, such as 0.7,0.15,0.15."
        return ""


@dataclass(frozen=True)
class AboutSettings(Settings):
    """What the README of a data set says about it."""

    TITLE = "for the data set's README"

    title: str = field("", "Title", "Title of the data set, for the README.")
    description: str = field("", "Description", "What the data set holds, for the README.")
    licence: str = field("", "Licence", "Licence of the imagery, for the README.")
    source: str = field("", "Source of the imagery", "Where the imagery comes from, for the README.")
