"""Settings that several steps have, declared once, and the values that they share."""

from __future__ import annotations

from typing import Any

from .fields import field
from .models import MODELS

NOT_COVERED = 255
"""Class raster value where no segment covers a pixel (the paper's and mmsegmentation's ignore value)."""

NOT_COVERED_WIDE = 65535
"""The same in a class raster of more than 255 classes, which is uint16."""

MAX_CLUSTERS = 65535
"""Clusters 0…65534 fit into a class raster of 16 bits beside its value 65535 for uncovered pixels."""

BUILT_IN_SEGMENTERS = ("superpixels",)
"""Segmenters of tiles that need neither a model nor torch; the default comes first."""

MODEL_SEGMENTERS = ("auto", *(model.name for model in MODELS))
"""SAM's models, and `auto`, which takes the best one installed."""

SEGMENTERS = MODEL_SEGMENTERS + BUILT_IN_SEGMENTERS
"""Names a user may choose from, in the order dialogs list them."""

DETAILS = ("fine", "medium", "coarse")
"""Sizes of the superpixels, from small to large."""

FEATURES = AUTO_FEATURES, PLAIN_FEATURES, ENCODER_FEATURES = "auto", "plain", "encoder"
"""What describes segments: the segmenter's own features, or those of the encoder too."""

_MAX_SEED = 2**32 - 1


def seed_setting(text: str = "Seed of the random numbers. The same seed and input give the same result.") -> Any:
    """Declare where random numbers start."""
    return field(0, "Seed", text, minimum=0, maximum=_MAX_SEED)


def sample_setting(default: int, text: str) -> Any:
    """Declare how many segments are used at most."""
    return field(default, "Maximum sample", text, unit="segments", minimum=2)


def mode_setting() -> Any:
    """Declare how k-means works."""
    text = "lloyd uses all segments at once, weighted by area; paper is the mini-batch k-means of the ALPS paper."
    return field("lloyd", "Clustering", text, choices=("lloyd", "paper"))


def restarts_setting() -> Any:
    """Declare how often k-means starts."""
    return field(
        16,
        "Restarts",
        "k-means starts this many times, more often where there are few segments, and the best result is kept.",
        minimum=1,
    )


def checkpoint_setting() -> Any:
    """Declare the checkpoint file of SAM."""
    text = "SAM checkpoint file. If not set, the file in the model folder is used."
    return field(None, "SAM checkpoint", text, files="Checkpoints (*.pth *.pt *.safetensors)")


def device_setting() -> Any:
    """Declare the device of torch."""
    form = "auto, cpu, cuda, cuda:N or mps"
    text = f"Where SAM runs: {form}. auto uses a GPU if there is one."
    hints = ("auto", "cpu", "cuda", "cuda:0", "cuda:1", "mps")
    return field("auto", "Device", text, pattern=r"auto|cpu|mps|cuda(:\d+)?", form=form, hints=hints)


def precision_setting() -> Any:
    """Declare how SAM computes."""
    text = (
        "exact gives the masks of the segment-anything package, up to rounding. fast uses half precision where the "
        "hardware supports it. pruned also skips points that a mask already covers."
    )
    return field("exact", "SAM: precision", text, choices=("exact", "fast", "pruned"))


def tile_setting(minimum: int) -> Any:
    """Declare the side of a tile."""
    text = "Side of a tile, halo included. Smaller tiles need less memory; SAM was trained on 1024."
    return field(1024, "Tile size", text, unit="pixels", minimum=minimum)


def halo_setting(default: int | None, text: str) -> Any:
    """Declare the overlap of tiles."""
    return field(default, "Halo", text, unit="pixels", minimum=0)


def workers_setting(text: str) -> Any:
    """Declare the number of processes."""
    return field(0, "Processes", text, minimum=0)


def tile_conflict(tile: int, halo: int | None) -> str:
    """Return what is wrong with tiles that have no core; empty when nothing is."""
    if halo is None or tile > 2 * halo:
        return ""
    return (
        f"A tile of {tile} pixels has no core with a halo of {halo} pixels on each side; use a tile larger than "
        f"{2 * halo} pixels, or a smaller halo."
    )
