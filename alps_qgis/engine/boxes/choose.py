"""Build the segmenter of boxes that the settings ask for."""

from __future__ import annotations

import math

from ..errors import BandError, SegmenterError, SettingsError
from ..progress import Progress
from ..segment.registry import SUPERPIXELS, resolve_segmenter
from ..settings import BOX_PROMPTS, BOX_SEGMENTERS, PRECISIONS, BoxSettings, SegmentSettings
from .colour import NAME as COLOUR
from .colour import ColourSegmenter
from .protocol import BoxSegmenter


def check_settings(settings: BoxSettings) -> None:
    """Refuse settings before any work.

    Raises:
        SettingsError: One that is out of its range.
        SegmenterError: An unknown segmenter.
    """
    if settings.segmenter not in BOX_SEGMENTERS:
        known = ", ".join(BOX_SEGMENTERS)
        raise SegmenterError(f"There is no segmenter {settings.segmenter!r} of boxes; choose one of {known}.")
    for name, choices in (("prompt", BOX_PROMPTS), ("precision", PRECISIONS)):
        if getattr(settings, name) not in choices:
            raise SettingsError(f"{name} is {getattr(settings, name)!r}; choose one of {', '.join(choices)}.")
    if not (math.isfinite(settings.margin) and settings.margin >= 0):
        raise SettingsError(f"The margin is {settings.margin}; give 0 or more, as a share of the box's sides.")
    if not 0 <= settings.least_score <= 1:
        raise SettingsError(f"The least score is {settings.least_score}; it must lie in 0 to 1.")
    if settings.tile < 64:
        raise SettingsError(f"The tile is {settings.tile} px; give at least 64.")
    repeated = {name for name in settings.classes if settings.classes.count(name) > 1}
    if repeated or "" in settings.classes:
        raise SettingsError(f"The classes {', '.join(settings.classes)} name one twice or none; name each once.")


def create_box_segmenter(settings: BoxSettings, n_bands: int, progress: Progress) -> BoxSegmenter:
    """Build the segmenter, and say which it is and why.

    Raises:
        SegmenterError: Its packages are not installed, or no such device.
        CheckpointError: SAM's checkpoint is missing or no good.
        BandError: SAM cannot use that many bands.
    """
    if settings.segmenter == COLOUR:
        return ColourSegmenter()
    wanted = SegmentSettings(settings.segmenter, settings.checkpoint, settings.device)
    choice = resolve_segmenter(wanted, n_bands)
    if choice.checkpoint is None:
        progress.say(f"Segmenter: {choice.reason.replace(SUPERPIXELS, COLOUR)}")
        return ColourSegmenter()
    progress.say(f"Segmenter: {choice.reason}")
    from ..segment.sam.checkpoint import inspect_checkpoint
    from ..segment.sam.segmenter import resolve_device, too_many_bands
    from .sam import SamBoxSegmenter

    if n_bands not in (1, 3):
        raise BandError(too_many_bands(n_bands))
    device = resolve_device(settings.device)
    checkpoint = inspect_checkpoint(choice.checkpoint, choice.name)
    return SamBoxSegmenter(choice.name, checkpoint, device, settings.precision, settings.prompt)
