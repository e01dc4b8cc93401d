"""Build the segmenter of boxes that the settings ask for."""

from __future__ import annotations

from ..errors import BandError
from ..progress import Progress
from ..segment.registry import SUPERPIXELS, resolve_segmenter
from ..settings import BoxSettings, SegmentSettings
from .colour import NAME as COLOUR
from .colour import ColourSegmenter
from .protocol import BoxSegmenter


def create_box_segmenter(settings: BoxSettings, n_bands: int, progress: Progress) -> BoxSegmenter:
    """Build the segmenter, and say which it is and why.

    Raises:
        SegmenterError: Its packages are not installed, or the device does not exist.
        CheckpointError: SAM's checkpoint is missing or cannot be used.
        BandError: SAM cannot use that many bands.
    """
    if settings.segmenter == COLOUR:
        return ColourSegmenter()
    # Boxes follow the same rules as tiles; only the default without a model differs.
    wanted = SegmentSettings(segmenter=settings.segmenter, checkpoint=settings.checkpoint, device=settings.device)
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
