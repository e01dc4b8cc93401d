"""What the user reads about models: which there are, what they are good for, and which are on this machine."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path

from ...engine.settings.models import (
    DAMAGED,
    INSTALLED,
    MISSING,
    MODELS,
    SamModel,
    model_folder,
    model_named,
    part_of,
    quarantine_of,
    state_by_size,
    tag_of,
)
from ..process import EngineFailure
from ..text import tr
from .download import Wanted

OWN = "own"
"""State of a file in the model folder that is not a published model: weights of the user's own."""

CHECKPOINTS = (".pth", ".pt", ".safetensors")
"""Endings of files that may hold weights."""


@dataclass(frozen=True)
class Row:
    """One model as the user sees it.

    Attributes:
        name: of the table of models; the file's name for weights of the user's own.
        title: what people call it.
        state: `installed`, `missing`, `damaged` or `own`.
        path: where its file is, or would be.
        size_bytes: of the published file; of the file itself for own weights.
        here_bytes: bytes of an unfinished download.
        model: its row in the table; None for own weights.
    """

    name: str
    title: str
    state: str
    path: Path
    size_bytes: int
    here_bytes: int = 0
    model: SamModel | None = None


def rows(folder: Path | None = None) -> list[Row]:
    """Return every published model, best first, and then the own weights in the model folder.

    Files are judged by their sizes; before a model is used, the engine compares its SHA-256.
    """
    folder = folder or model_folder()
    found = []
    for model in MODELS:
        path = folder / model.file_name
        state = state_by_size(model, folder)
        found.append(Row(model.name, model.title, state, path, model.size_bytes, _size(part_of(path)), model))
    published = {model.file_name for model in MODELS}
    own = [path for path in _files(folder) if path.suffix.lower() in CHECKPOINTS and path.name not in published]
    return found + [Row(path.name, path.name, OWN, path, _size(path)) for path in own]


def wanted(model: SamModel, folder: Path | None = None) -> Wanted:
    """Return what to download for a model."""
    target = (folder or model_folder()) / model.file_name
    return Wanted(model.title, model.address, target, model.size_bytes, model.sha256)


def model_of(name: str) -> SamModel:
    """Return the model of this name.

    Raises:
        EngineFailure: There is none.
    """
    model = model_named(name)
    if model is None:
        text = tr("The model “{name}” does not exist; choose one of {names}.")
        names = ", ".join(each.name for each in MODELS)
        raise EngineFailure("segmenter", text.format(name=name, names=names))
    return model


def remove(row: Row) -> None:
    """Remove a model's file, and what an unfinished or failed download left of it.

    Raises:
        EngineFailure: A file cannot be removed, for example because the engine uses it.
    """
    for path in (part_of(row.path), tag_of(row.path), quarantine_of(row.path), row.path):
        try:
            path.unlink()
        except FileNotFoundError:
            continue
        except OSError as error:
            text = tr("{file} cannot be removed ({reason}). Close what uses it, and try again.")
            reason = error.strerror or str(error)
            raise EngineFailure("output", text.format(file=path, reason=reason)) from error


def state_text(row: Row) -> str:
    """Return the state of a model in words."""
    if row.state == MISSING and row.here_bytes:
        share = 100 * row.here_bytes // max(1, row.size_bytes)
        return tr("{share} % downloaded").format(share=share)
    words = {
        INSTALLED: tr("installed"),
        MISSING: tr("not installed"),
        DAMAGED: tr("damaged: download it again"),
        OWN: tr("your own file"),
    }
    return words[row.state]


def good_for(row: Row) -> str:
    """Return what a model is good for, in words."""
    if row.model is None:
        return tr("Choose it as “SAM checkpoint” in the dialogs.")
    words = {
        "finest": tr("Finest masks. For machines with a GPU."),
        "fine": tr("Nearly as fine, in half the time."),
        "good": tr("Good masks. The one to begin with, also without a GPU."),
    }
    return words.get(row.model.quality, "")


def speed_text(row: Row) -> str:
    """Return how fast a model is, in one word."""
    words = {"fast": tr("fast"), "medium": tr("medium"), "slow": tr("slow")}
    return words.get(row.model.speed, "") if row.model else ""


def memory_text(row: Row) -> str:
    """Return how much memory a model needs, and whether that is an estimate."""
    if not row.model or not row.model.memory_bytes:
        return ""
    size = in_gb(row.model.memory_bytes)
    return tr("{size} (estimate)").format(size=size) if row.model.memory_estimated else size


def in_gb(size_bytes: float) -> str:
    """Return a size in GB with one digit, or in MB below one GB."""
    if size_bytes < 1e9:
        return tr("{size} MB").format(size=f"{size_bytes / 1e6:.0f}")
    return tr("{size} GB").format(size=f"{size_bytes / 1e9:.1f}")


def _files(folder: Path) -> list[Path]:
    with contextlib.suppress(OSError):
        return sorted(path for path in folder.iterdir() if path.is_file())
    return []


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
