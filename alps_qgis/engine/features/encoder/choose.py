"""Decide whether the encoder describes the segments of a run."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...errors import BandError, PflKindError
from ...progress import Progress
from ...scene.scene import Scene
from ...settings import AUTO_FEATURES, ENCODER_FEATURES, PLAIN_FEATURES
from . import record
from .record import Encoder, installed, mark_of


@dataclass(frozen=True)
class Known:
    """What a codebook in use says of the encoder.

    Attributes:
        file: of the codebook, for messages.
        pfl_kind: of its PFLs.
        encoder: what it records (`Encoder.to_dict`); empty if it was made without.
    """

    file: Path
    pfl_kind: str
    encoder: dict[str, Any]


def choose_encoder(
    wanted: str, by_default: bool, scenes: Collection[Scene], known: Known | None, progress: Progress
) -> Encoder | None:
    """Return the encoder that describes the segments of these scenes; None for the segmenter's own PFLs alone.

    Args:
        wanted: the setting `features`.
        by_default: whether `auto` takes the encoder for this segmenter.
        scenes: all of the run.
        known: what the codebook in use says; None if one is fitted.
        progress: receives a sentence.

    Raises:
        BandError: The encoder is wanted, but red, green and blue are not known, or not the same bands in all scenes.
        PflKindError: The codebook in use was made with other features.
        ModelError: The encoder is missing or damaged.
        EngineError: onnxruntime is not installed.
    """
    if known is not None:
        return _like(known, wanted, scenes, progress)
    if wanted == PLAIN_FEATURES or (wanted == AUTO_FEATURES and not (by_default and record.SHIPPED)):
        return None
    bands = {scene.rgb for scene in scenes}
    [one] = bands if len(bands) == 1 else [None]
    if one is not None:
        return _said(installed(one), progress)
    why = _why_not(scenes, len(bands) > 1)
    if wanted == ENCODER_FEATURES:
        raise BandError(f"{why}; choose three bands, or describe the segments without it (--features plain).")
    if any(scene.n_raw_bands >= 3 for scene in scenes):
        progress.say(f"Features: those of the segmenter alone. {why}.")
    return None


def _why_not(scenes: Collection[Scene], differ: bool) -> str:
    if differ:
        return "The encoder needs red, green and blue, which are not the same bands in all scenes"
    n = max(scene.n_raw_bands for scene in scenes)
    if n < 3:
        return f"The encoder needs red, green and blue, but the number of bands is {n}"
    return f"The encoder needs red, green and blue, but the scenes do not say which of the {n} bands these are"


def _like(known: Known, wanted: str, scenes: Collection[Scene], progress: Progress) -> Encoder | None:
    """Return the encoder of the codebook in use."""
    theirs = mark_of(known.pfl_kind)
    if not theirs:
        if wanted == ENCODER_FEATURES:
            raise PflKindError(
                f"The codebook {known.file} was made without the encoder; leave out --features encoder, or fit a new "
                "codebook with it."
            )
        return None
    name = known.encoder.get("name", "encoder")
    if wanted == PLAIN_FEATURES:
        raise PflKindError(
            f"The codebook {known.file} was made with the encoder {name}; leave out --features plain, or fit a new "
            "codebook without it."
        )
    encoder = installed(_bands_of(known, scenes)) if record.SHIPPED else None
    if encoder is None or encoder.mark != theirs:
        made = f"{name} ({theirs[1:]})"
        raise PflKindError(
            f"The codebook {known.file} was made with the encoder {made}, but this version of ALPS has {encoder.name}; "
            "use the version of ALPS that made it, or label without a codebook."
            if encoder
            else f"The codebook {known.file} was made with the encoder {made}, but this version of ALPS has none; use "
            "the version of ALPS that made it, or label without a codebook."
        )
    return _said(encoder, progress)


def _bands_of(known: Known, scenes: Collection[Scene]) -> tuple[int, int, int]:
    """Return which bands are red, green and blue: those that the codebook was made with."""
    recorded = [band - 1 for band in known.encoder.get("bands", (1, 2, 3))]
    # A scene that has fewer than the others is left out by itself later.
    n = max((scene.n_raw_bands for scene in scenes), default=0)
    if len(recorded) != 3 or n <= max(recorded):
        raise BandError(
            f"The codebook {known.file} was made with the encoder, which needs red, green and blue, but the scenes "
            f"have fewer bands ({n}); choose the bands that it was made with."
        )
    red, green, blue = recorded
    return red, green, blue


def _said(encoder: Encoder, progress: Progress) -> Encoder:
    progress.say(f"Features: those of the segmenter, and the encoder {encoder.name}.")
    return encoder
