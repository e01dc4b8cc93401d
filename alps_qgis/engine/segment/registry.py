"""List every segmenter by name, choose one, and build it.

Importing this module imports neither torch nor segment-anything.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import BandError, CheckpointError, SegmenterError
from ..progress import SILENT, Progress
from ..runtime.installation import how_to_get_model, how_to_install
from ..settings import SegmentSettings
from ..settings.home import expanded
from ..settings.models import MODELS, SamModel, model_folder, model_named
from .protocol import Segmenter
from .sam.checkpoint import check_file, inspect_checkpoint
from .sam.model_state import model_state


@dataclass(frozen=True)
class BuiltIn:
    """A segmenter that needs neither a model nor torch.

    Attributes:
        title: as `alps models` prints it.
        build: makes one for images of this number of bands, with this detail; imports the segmenter when it is
            called, not before.
    """

    title: str
    build: Callable[[int, str], Segmenter]


def _superpixels(n_bands: int, detail: str) -> Segmenter:
    from .superpixels import SuperpixelSegmenter

    return SuperpixelSegmenter(n_bands, detail=detail)


SUPERPIXELS = "superpixels"

BUILT_IN = {
    SUPERPIXELS: BuiltIn("Superpixels (built-in segmenter)", _superpixels),
}
"""In the order of `BUILT_IN_SEGMENTERS` in the settings."""

_SAM_BANDS = (1, 3)


def _how_to_install() -> str:
    return f"install the SAM packages with {how_to_install('sam')}"


@dataclass(frozen=True)
class Choice:
    """Which segmenter runs, and why.

    Attributes:
        reason: for the log; begins with the name.
        checkpoint: the file that SAM loads; None for a built-in segmenter.
    """

    name: str
    reason: str
    checkpoint: Path | None = None


def build_segmenter(choice: Choice, settings: SegmentSettings, n_bands: int = 3) -> Segmenter:
    """Build the segmenter that `resolve_segmenter` chose, and check everything that can be checked before work starts.

    Args:
        choice: the segmenter.
        settings: detail, device and the settings of SAM.
        n_bands: bands of the images that it will receive.

    Raises:
        SegmenterError: Its packages are not installed, or this machine does not have the device.
        CheckpointError: SAM's checkpoint is missing or cannot be used.
        BandError: The segmenter cannot use that many bands.
        SettingsError: A setting of SAM is out of its range.
    """
    if choice.checkpoint is None:
        return BUILT_IN[choice.name].build(n_bands, settings.detail)
    from .sam.point_grids import read_point_grids
    from .sam.segmenter import SamSegmenter, resolve_device, too_many_bands

    if n_bands not in _SAM_BANDS:
        raise BandError(too_many_bands(n_bands))
    if settings.sam.point_grids:
        # Before the model is read, so that a file of points that cannot be used is refused at once.
        read_point_grids(settings.sam.point_grids, settings.sam.crop_n_layers)
    device = resolve_device(settings.device)
    checkpoint = inspect_checkpoint(choice.checkpoint, choice.name)
    return SamSegmenter(choice.name, checkpoint, device, settings.sam)


def resolve_segmenter(settings: SegmentSettings, n_bands: int = 3) -> Choice:
    """Decide which segmenter runs; `auto` takes the best installed one that can use the bands.

    Raises:
        SegmenterError: Its packages are not installed.
        CheckpointError: The checkpoint named in the settings is missing or cannot be used.
    """
    name = settings.segmenter
    if name in BUILT_IN:
        return Choice(name, f"{name}, as chosen.")
    if name == "auto" and not settings.checkpoint:
        return _best_installed(n_bands)
    if settings.checkpoint:
        # Check the path before the packages: it is quicker to correct.
        check_file(expanded(settings.checkpoint))
    missing = missing_packages()
    if missing:
        raise SegmenterError(
            f"The segmenter {name!r} needs {listed(missing)}: {_how_to_install()}, or use superpixels."
            if name != "auto"
            else f"The checkpoint {settings.checkpoint} needs {listed(missing)}: {_how_to_install()}, or use "
            "superpixels."
        )
    if settings.checkpoint:
        path = expanded(settings.checkpoint)
        if name == "auto":
            found = inspect_checkpoint(path).name
            return Choice(found, f"{found}, which is what the checkpoint {path.name} holds.", path)
        return Choice(name, f"{name}, as chosen, with the checkpoint {path.name}.", path)
    model = _model(name)
    return Choice(name, f"{name}, as chosen.", _installed_file(model, model_folder()))


def missing_packages() -> list[str]:
    """Return the names of packages that SAM needs and that are not installed; does not import them."""
    needed = {"torch": "torch", "torchvision": "torchvision", "segment_anything": "segment-anything"}
    return [name for module, name in needed.items() if importlib.util.find_spec(module) is None]


def listed(words: Sequence[str]) -> str:
    """Return words as a sentence lists them: `a, b and c`."""
    return " and ".join(filter(None, [", ".join(words[:-1]), *words[-1:]]))


def list_models() -> list[dict[str, Any]]:
    """Return one row for each segmenter, best first, as `alps models` prints them.

    Each row has `name`, `title`, `state` (`installed`, `missing` or `damaged`, judged by size; the SHA-256 is checked
    before loading), `usable` (True if it can run now), `path`, `size_bytes`, `licence`, `address`, `sha256` and
    `how_to_get` (empty if it is installed).
    """
    folder = model_folder()
    missing = missing_packages()
    rows = [_model_row(model, folder, missing) for model in MODELS]
    return rows + [_built_in_row(name, segmenter.title) for name, segmenter in BUILT_IN.items()]


def get_model(name: str, progress: Progress = SILENT) -> Path:
    """Fetch a model into the model folder and return its path, as `alps models --get NAME` does.

    Raises:
        SegmenterError: A model of this name does not exist.
        CheckpointError: The download failed; the message says how to install the model by hand.
        OutputError: The model folder cannot be written.
        Cancelled: The user asked to stop; the next call continues the download.
    """
    from .sam.download import download_model

    return download_model(_model(name), model_folder(), progress)


def check_model(path: str) -> dict[str, Any]:
    """Look into a checkpoint, as `alps models --check FILE` does, and return `checked`, `name` and `sha256`.

    Raises:
        SegmenterError: The packages of SAM are not installed, so nobody can look into it.
        CheckpointError: SAM cannot use the file.
    """
    file = expanded(path)
    check_file(file)
    missing = missing_packages()
    if missing:
        raise SegmenterError(f"To look into {file}, the engine needs {listed(missing)}: {_how_to_install()}.")
    found = inspect_checkpoint(file)
    return {"checked": str(file), "name": found.name, "sha256": found.sha256}


def _best_installed(n_bands: int) -> Choice:
    missing = missing_packages()
    if missing:
        return Choice(
            SUPERPIXELS, f"{SUPERPIXELS}, the best installed; SAM needs {listed(missing)} ({_how_to_install()})."
        )
    folder = model_folder()
    best, damaged = None, []
    for model in MODELS:
        # Stop at the first whole file: hashing the others would take seconds without need.
        state = model_state(model, folder, verify=True)
        if state == "installed":
            best = model
            break
        if state == "damaged":
            damaged.append(model.file_name)
    if best is None:
        why = f"{listed(damaged)} in {folder} is damaged" if damaged else f"no SAM checkpoint is in {folder}"
        return Choice(
            SUPERPIXELS, f"{SUPERPIXELS}, the best installed; {why} ({how_to_get_model('sam_vit_b')} fetches one)."
        )
    if n_bands not in _SAM_BANDS:
        return Choice(
            SUPERPIXELS, f"{SUPERPIXELS}, the best for {n_bands} bands; {best.name} is installed, but takes three."
        )
    note = f"; {listed(damaged)} is damaged and was not used" if damaged else ""
    return Choice(
        best.name, f"{best.name}, the best installed ({best.file_name} in {folder}{note}).", folder / best.file_name
    )


def _installed_file(model: SamModel, folder: Path) -> Path:
    path = folder / model.file_name
    if not path.is_file():
        raise CheckpointError(
            f"{model.file_name} is missing in {folder}; get it with {how_to_get_model(model.name)} "
            f"({model.size_bytes / 1e6:,.0f} MB), put the file from {model.address} there, or name one with "
            "--checkpoint."
        )
    return path


def _model(name: str) -> SamModel:
    model = model_named(name)
    if model is None:
        raise SegmenterError(f"The model {name!r} does not exist; choose one of {', '.join(m.name for m in MODELS)}.")
    return model


def _built_in_row(name: str, title: str) -> dict[str, Any]:
    return {
        "name": name,
        "title": title,
        "state": "installed",
        "usable": True,
        "path": None,
        "size_bytes": 0,
        "licence": "GPL-2.0-or-later",
        "address": None,
        "sha256": None,
        "how_to_get": "",
    }


def _model_row(model: SamModel, folder: Path, missing: list[str]) -> dict[str, Any]:
    state = model_state(model, folder, verify=False)
    steps = []
    if missing:
        steps.append(f"{_how_to_install()} ({listed(missing)} missing)")
    if state == "damaged":
        steps.append(f"delete the damaged {folder / model.file_name}")
    if state != "installed":
        steps.append(f"{how_to_get_model(model.name)}, or put the file from {model.address} into {folder}")
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
