"""Take a checkpoint that the user has as a file: a published one by its SHA-256, another if the engine can load it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...engine.settings.models import (
    MODELS,
    SamModel,
    model_folder,
    model_of_file,
    model_of_hash,
    part_of,
    what_is_wrong_with,
)
from ..process import EngineFailure, Listener
from ..text import tr
from .download import CHUNK_BYTES, check_cancel, check_room, sha256_of

Check = Callable[[str], "dict[str, Any]"]
"""Lets the engine look into a file: its path → name of the model that it holds."""


@dataclass(frozen=True)
class Added:
    """A file that was taken into the model folder.

    Attributes:
        name: of the table of models; what the engine calls it for weights of the user's own.
        path: where it is now.
        sha256: its SHA-256.
        own: true for weights of the user's own, which dialogs take as “SAM checkpoint”.
    """

    name: str
    path: Path
    sha256: str
    own: bool


def add_local_file(
    path: Path, listener: Listener, check: Check, expected: SamModel | None = None, folder: Path | None = None
) -> Added:
    """Copy a checkpoint into the model folder once it is known to be one. The user's file stays where it is.

    Args:
        path: the user's file.
        listener: receives progress; may cancel.
        check: asks the engine whether it can use a file that the table of models does not know.
        expected: the model that the file must be; None for any.
        folder: the model folder; None for the one of this machine.

    Raises:
        EngineFailure: The file is not a checkpoint, not the expected one, or cannot be copied; or the user cancelled.
    """
    folder = folder or model_folder()
    _look_at(path)
    try:
        sha256 = sha256_of(path, listener, _comparing(path))
    except OSError as error:
        raise _unreadable(path, error) from error
    model = model_of_hash(sha256)
    if expected is not None and model != expected:
        raise EngineFailure("checkpoint", _not_expected(path, expected, model))
    if model is not None:
        return Added(model.name, _copy(path, folder / model.file_name, sha256, listener), sha256, own=False)
    altered = model_of_file(path.name)
    if altered is not None:
        text = tr(
            "{file} has the name of {title}, but another SHA-256 ({found}…, not {published}…): it is damaged or "
            "altered. Download it again, or rename it if it is your own model."
        )
        raise EngineFailure(
            "checkpoint",
            text.format(file=path, title=altered.title, found=sha256[:8], published=altered.sha256[:8]),
        )
    listener.progress(0.0, tr("The engine is checking {file}…").format(file=path.name))
    found = _ask(path, check)
    target = _own_name(folder / path.name, path, sha256, listener)
    return Added(str(found["name"]), _copy(path, target, sha256, listener), sha256, own=True)


def _own_name(target: Path, source: Path, sha256: str, listener: Listener) -> Path:
    """Return a name in the model folder that no other weights have; the same weights keep their name."""
    path, number = target, 1
    while os.path.lexists(path) and not _holds(path, source, sha256, listener):
        number += 1
        path = target.with_name(f"{target.stem}-{number}{target.suffix}")
    return path


def _holds(path: Path, source: Path, sha256: str, listener: Listener) -> bool:
    """Tell whether a file in the model folder is a copy of the user's."""
    try:
        if _is_same_file(source, path):
            return True
        same_size = path.is_file() and path.stat().st_size == source.stat().st_size
        return same_size and sha256_of(path, listener, _comparing(path)) == sha256
    except OSError:
        return False


def _comparing(path: Path) -> str:
    return tr("Comparing the SHA-256 of {file}…").format(file=path.name)


def _ask(path: Path, check: Check) -> dict[str, Any]:
    try:
        return check(str(path))
    except EngineFailure as failure:
        if failure.code not in ("segmenter", "engine"):
            raise
        text = tr(
            "{file} is not one of the published models, and only an engine with Segment Anything can tell whether it "
            "can be used. Install that engine first. ({reason})"
        )
        raise EngineFailure(failure.code, text.format(file=path, reason=failure.message)) from failure


def _look_at(path: Path) -> None:
    """Refuse what is clearly something else, without an engine."""
    try:
        # A pipe would keep the job waiting for ever.
        if path.exists() and not path.is_file():
            raise OSError(0, tr("it is not a file"))
        with open(path, "rb") as stream:
            start = stream.read(512)
    except OSError as error:
        raise _unreadable(path, error) from error
    if what_is_wrong_with(start):
        text = tr("{file} is not a checkpoint of Segment Anything; choose a file such as {example}.")
        raise EngineFailure("checkpoint", text.format(file=path, example=MODELS[-1].file_name))


def _unreadable(path: Path, error: OSError) -> EngineFailure:
    text = tr("{file} cannot be read ({reason}); choose another file.")
    return EngineFailure("checkpoint", text.format(file=path, reason=error.strerror or str(error)))


def _not_expected(path: Path, expected: SamModel, found: SamModel | None) -> str:
    if found is not None:
        text = tr("{file} is {found}, not {expected}; choose the other model, or another file.")
        return text.format(file=path, found=found.title, expected=expected.title)
    size = path.stat().st_size
    if size != expected.size_bytes:
        text = tr(
            "{file} is not {expected}: it has {found} bytes, the published file has {published}. Download it again."
        )
        return text.format(file=path, expected=expected.title, found=f"{size:,}", published=f"{expected.size_bytes:,}")
    text = tr("{file} is not {expected}: its SHA-256 differs, so it is damaged or altered. Download it again.")
    return text.format(file=path, expected=expected.title)


def _copy(source: Path, target: Path, sha256: str, listener: Listener) -> Path:
    """Copy aside, compare the SHA-256 of what was written, and rename."""
    if _is_same_file(source, target):
        return target
    part = part_of(target)
    size = source.stat().st_size
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        check_room(target.parent, size)
        # Not the name of a download that may go on later.
        part = part.with_name(part.name + ".copy")
        done = 0
        with open(source, "rb") as reading, open(part, "wb") as writing:
            for chunk in iter(lambda: reading.read(CHUNK_BYTES), b""):
                writing.write(chunk)
                done += len(chunk)
                check_cancel(listener)
                listener.progress(done / max(1, size), tr("Copying {file}…").format(file=source.name))
            writing.flush()
            os.fsync(writing.fileno())
        if sha256_of(part, listener, tr("Comparing the copy…")) != sha256:
            text = tr("{file} changed while it was copied; add it again once it is complete.")
            raise EngineFailure("checkpoint", text.format(file=source))
        shutil.copymode(source, part)
        os.replace(part, target)
    except OSError as error:
        text = tr("{file} cannot be copied into the model folder {folder} ({reason}).")
        reason = error.strerror or str(error)
        raise EngineFailure("output", text.format(file=source.name, folder=target.parent, reason=reason)) from error
    finally:
        part.unlink(missing_ok=True)
    return target


def _is_same_file(source: Path, target: Path) -> bool:
    return target.exists() and os.path.samefile(source, target)
