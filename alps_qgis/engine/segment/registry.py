"""Know every segmenter by name, and build the one that the settings ask for.

Importing this module imports neither torch nor segment-anything.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import BandError, CheckpointError, SegmenterError
from ..progress import SILENT, Progress
from ..settings import SegmentSettings
from .protocol import Segmenter
from .sam.checkpoint import check_file, inspect_checkpoint
from .sam.models import MODELS, SamModel, model_folder, model_named, model_state

SUPERPIXELS = "superpixels"

_SAM_BANDS = (1, 3)
_HOW_TO_INSTALL = "install the SAM packages with `make engine EXTRA=sam`"


@dataclass(frozen=True)
class Choice:
    """Which segmenter runs, and why.

    Attributes:
        reason: for the log; begins with the name.
        checkpoint: the file SAM loads; None for superpixels.
    """

    name: str
    reason: str
    checkpoint: Path | None = None


def build_segmenter(choice: Choice, settings: SegmentSettings, n_bands: int = 3) -> Segmenter:
    """Build the segmenter that `resolve_segmenter` chose, and check all that can be checked before work starts.

    Args:
        choice: what runs.
        settings: device and the settings of SAM.
        n_bands: bands of the images it will get.

    Raises:
        SegmenterError: Its packages are not installed, or no such device.
        CheckpointError: SAM's checkpoint is missing or no good.
        BandError: The segmenter cannot use that many bands.
        SettingsError: A setting of SAM is out of its range.
    """
    if choice.checkpoint is None:
        from .superpixels import SuperpixelSegmenter

        return SuperpixelSegmenter(n_bands)
    from .sam.segmenter import SamSegmenter, resolve_device, too_many_bands

    if n_bands not in _SAM_BANDS:
        raise BandError(too_many_bands(n_bands))
    device = resolve_device(settings.device)
    checkpoint = inspect_checkpoint(choice.checkpoint, choice.name)
    return SamSegmenter(choice.name, checkpoint, device, settings.sam)


def resolve_segmenter(settings: SegmentSettings, n_bands: int = 3) -> Choice:
    """Decide which segmenter runs; `auto` takes the best one installed that can use the bands.

    Raises:
        SegmenterError: Its packages are not installed.
        CheckpointError: The checkpoint named in the settings is missing or no good.
    """
    name = settings.segmenter
    if name == SUPERPIXELS:
        return Choice(SUPERPIXELS, "superpixels, as chosen.")
    if name == "auto" and not settings.checkpoint:
        return _best_installed(n_bands)
    if settings.checkpoint:
        # A wrong path is said first: it is mended sooner than a missing package.
        check_file(Path(settings.checkpoint).expanduser())
    missing = missing_packages()
    if missing:
        what = f"The segmenter {name!r}" if name != "auto" else f"The checkpoint {settings.checkpoint}"
        raise SegmenterError(f"{what} needs {listed(missing)}: {_HOW_TO_INSTALL}, or use superpixels.")
    if settings.checkpoint:
        path = Path(settings.checkpoint).expanduser()
        if name == "auto":
            found = inspect_checkpoint(path).name
            return Choice(found, f"{found}, which is what the checkpoint {path.name} holds.", path)
        return Choice(name, f"{name}, as chosen, with the checkpoint {path.name}.", path)
    model = _model(name)
    return Choice(name, f"{name}, as chosen.", _installed_file(model, model_folder()))


def missing_packages() -> list[str]:
    """Return the names of the packages SAM needs that are not installed; looks without importing them."""
    needed = {"torch": "torch", "torchvision": "torchvision", "segment_anything": "segment-anything"}
    return [name for module, name in needed.items() if importlib.util.find_spec(module) is None]


def listed(words: Sequence[str]) -> str:
    """Return words as a sentence lists them: `a, b and c`."""
    return " and ".join(filter(None, [", ".join(words[:-1]), *words[-1:]]))


def list_models() -> list[dict[str, Any]]:
    """Return one row per segmenter, best first, as `alps models` prints them.

    Each row has `name`, `title`, `state` (`installed`, `missing` or `damaged`; by size only, the SHA-256 is checked
    before loading), `usable` (True where it can run now), `path`, `size_bytes`, `licence`, `address`, `sha256` and
    `how_to_get` (empty where nothing is to be done).
    """
    folder = model_folder()
    missing = missing_packages()
    rows = [_model_row(model, folder, missing) for model in MODELS]
    rows.append(
        {
            "name": SUPERPIXELS,
            "title": "Superpixels (embedded default)",
            "state": "installed",
            "usable": True,
            "path": None,
            "size_bytes": 0,
            "licence": "GPL-2.0-or-later",
            "address": None,
            "sha256": None,
            "how_to_get": "",
        }
    )
    return rows


def get_model(name: str, progress: Progress = SILENT) -> Path:
    """Fetch a model into the model folder and return its path, as `alps models --get NAME` does.

    Raises:
        SegmenterError: No such model.
        CheckpointError: The download failed; the message says how to install it by hand.
        OutputError: The model folder cannot be written.
        Cancelled: The user asked to stop; the next call goes on.
    """
    from .sam.download import download_model

    return download_model(_model(name), model_folder(), progress)


def _best_installed(n_bands: int) -> Choice:
    missing = missing_packages()
    if missing:
        return Choice(
            SUPERPIXELS, f"{SUPERPIXELS}, the best installed; SAM needs {listed(missing)} ({_HOW_TO_INSTALL})."
        )
    folder = model_folder()
    best, damaged = None, []
    for model in MODELS:
        # Stops at the first whole file: hashing the others would take seconds for nothing.
        state = model_state(model, folder, verify=True)
        if state == "installed":
            best = model
            break
        if state == "damaged":
            damaged.append(model.file_name)
    if best is None:
        why = f"{listed(damaged)} in {folder} is damaged" if damaged else f"no SAM checkpoint is in {folder}"
        return Choice(
            SUPERPIXELS, f"{SUPERPIXELS}, the best installed; {why} (`alps models --get sam_vit_b` fetches one)."
        )
    if n_bands not in _SAM_BANDS:
        return Choice(
            SUPERPIXELS, f"{SUPERPIXELS}, the best for {n_bands} bands; {best.name} is installed, but takes three."
        )
    note = f"; {listed(damaged)} is damaged and was passed over" if damaged else ""
    return Choice(
        best.name, f"{best.name}, the best installed ({best.file_name} in {folder}{note}).", folder / best.file_name
    )


def _installed_file(model: SamModel, folder: Path) -> Path:
    path = folder / model.file_name
    if not path.is_file():
        raise CheckpointError(
            f"There is no {model.file_name} in {folder}; get it with `alps models --get {model.name}` "
            f"({model.size_bytes / 1e6:,.0f} MB), put the file from {model.address} there, or name one with "
            "--checkpoint."
        )
    return path


def _model(name: str) -> SamModel:
    model = model_named(name)
    if model is None:
        raise SegmenterError(f"There is no model {name!r}; choose one of {', '.join(m.name for m in MODELS)}.")
    return model


def _model_row(model: SamModel, folder: Path, missing: list[str]) -> dict[str, Any]:
    state = model_state(model, folder, verify=False)
    steps = []
    if missing:
        steps.append(f"{_HOW_TO_INSTALL} ({listed(missing)} missing)")
    if state == "damaged":
        steps.append(f"delete the damaged {folder / model.file_name}")
    if state != "installed":
        steps.append(f"`alps models --get {model.name}`, or put the file from {model.address} into {folder}")
    return {
        "name": model.name,
        "title": model.title,
        "state": state,
        "usable": state == "installed" and not missing,
        "path": str(folder / model.file_name) if state != "missing" else None,
        "size_bytes": model.size_bytes,
        "licence": model.licence,
        "address": model.address,
        "sha256": model.sha256,
        "how_to_get": "; ".join(steps),
    }
