"""Know every segmenter by name, and build the one that the settings ask for.

Importing this module imports neither torch nor segment-anything.
"""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import SegmenterError
from ..settings import SEGMENTERS, SegmentSettings
from .protocol import Segmenter
from .sam.models import MODELS, SamModel, model_folder, model_state

SUPERPIXELS = "superpixels"
INSTALL_SAM = (
    "install the SAM packages with `make engine EXTRA=sam` (or `pip install torch torchvision segment-anything` "
    "in the engine's environment)"
)


@dataclass(frozen=True)
class Choice:
    """Which segmenter runs, and why: one sentence for the log."""

    name: str
    reason: str
    checkpoint: Path | None = None


def create_segmenter(settings: SegmentSettings, n_bands: int = 3) -> Segmenter:
    """Build the segmenter that the settings ask for.

    Args:
        n_bands: bands of the images it will get.

    Raises:
        SegmenterError: Unknown name, or its packages are not installed.
        CheckpointError: SAM was asked for and its checkpoint is missing or no good.
        BandError: The segmenter cannot use that many bands.
    """
    choice = resolve_segmenter(settings, n_bands)
    if choice.name == SUPERPIXELS:
        from .superpixels import SuperpixelSegmenter

        return SuperpixelSegmenter(n_bands)
    raise SegmenterError(f"The segmenter {choice.name!r} is not available yet; use superpixels.")


def resolve_segmenter(settings: SegmentSettings, n_bands: int = 3) -> Choice:
    """Decide which segmenter runs; `auto` takes the best one installed.

    Raises:
        SegmenterError: Unknown name, or its packages are not installed.
    """
    name = settings.segmenter
    if name not in SEGMENTERS:
        raise SegmenterError(f"There is no segmenter {name!r}; choose one of {', '.join(SEGMENTERS)}.")
    if name == SUPERPIXELS:
        return Choice(SUPERPIXELS, "superpixels was chosen.")
    missing = missing_packages()
    if name != "auto" and missing:
        raise SegmenterError(f"The segmenter {name!r} needs {', '.join(missing)}: {INSTALL_SAM}, or use superpixels.")
    if name == "auto":
        return Choice(SUPERPIXELS, "superpixels, since no SAM checkpoint is installed.")
    return Choice(name, f"{name} was chosen.", Path(settings.checkpoint) if settings.checkpoint else None)


def missing_packages() -> list[str]:
    """Return the names of the packages SAM needs that are not installed; looks without importing."""
    needed = {"torch": "torch", "torchvision": "torchvision", "segment_anything": "segment-anything"}
    return [name for module, name in needed.items() if importlib.util.find_spec(module) is None]


def list_models() -> list[dict[str, Any]]:
    """Return one row for each segmenter, best first, for `alps models`."""
    folder = model_folder()
    return [_model_row(model, folder) for model in MODELS]


def _model_row(model: SamModel, folder: Path) -> dict[str, Any]:
    return {"name": model.name, "state": model_state(model, folder, verify=False), "path": str(folder)}
