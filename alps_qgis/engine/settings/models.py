"""The one table of SAM models, and where their files lie on this machine.

The facts are in `models.json`; to add a model, add a row there. Standard library only, Python 3.9: QGIS reads this
file too.
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from .home import expanded, home_folder

MODEL_FOLDER_VARIABLE = "ALPS_MODEL_DIR"
"""Environment variable that names the model folder."""

CHUNK_BYTES = 1 << 20
"""What a download reads and writes at once."""

MAX_FRUITLESS_TRIES = 3
"""Number of connections in a row without new bytes, after which a download gives up."""

INSTALLED, MISSING, DAMAGED = "installed", "missing", "damaged"
"""States of a model's file."""

_ALGORITHM = "sha256:"
"""Stands before each hash, as in the locks of pip: the checks of the plugin site take a bare hash for a password."""

_LOOPBACK = ("127.0.0.1", "::1", "localhost")

_OTHER_FILES = {
    b"\x89PNG\r\n": "a PNG image",
    b"\xff\xd8\xff": "a JPEG image",
    b"GIF8": "a GIF image",
    b"RIFF": "a WebP image or another RIFF file",
    b"II*\0": "a TIFF image",
    b"MM\0*": "a TIFF image",
    b"II+\0": "a TIFF image",
    b"MM\0+": "a TIFF image",
    b"%PDF": "a PDF document",
    b"SQLite format 3\0": "an SQLite database, such as a GeoPackage",
    b"\x89HDF": "an HDF5 file",
    b"\x1f\x8b": "a gzip archive (unpack it first)",
    b"7z\xbc\xaf": "a 7-Zip archive (unpack it first)",
    b"Rar!": "a RAR archive (unpack it first)",
    b"\x7fELF": "a program",
    b"MZ": "a program",
}
"""How files begin that people choose by mistake."""


@dataclass(frozen=True)
class SamModel:
    """One published checkpoint.

    Attributes:
        name: what settings call it; also a value of the setting `segmenter`.
        title: what people call it.
        file_name: name of the published file.
        address: where it is published; always https.
        size_bytes: exact size of the file.
        sha256: SHA-256 of the file.
        licence: SPDX identifier of the licence of the weights.
        width: width of the image encoder, which distinguishes the sizes, with `depth`.
        depth: number of blocks of the image encoder.
        quality: `finest`, `fine` or `good`; empty where nobody compared it.
        speed: `fast`, `medium` or `slow`, compared with each other; empty where nobody measured it.
        memory_bytes: peak memory of the engine's process on a CPU, with the default tile; 0 where nobody measured it.
        memory_estimated: true where the memory was calculated from the weights, and not measured.
    """

    name: str
    title: str
    file_name: str
    address: str
    size_bytes: int
    sha256: str
    licence: str
    width: int
    depth: int
    quality: str = ""
    speed: str = ""
    memory_bytes: int = 0
    memory_estimated: bool = False


def _read_table() -> tuple[SamModel, ...]:
    rows = json.loads((Path(__file__).parent / "models.json").read_text(encoding="utf-8"))
    return tuple(SamModel(sha256=row.pop("hash")[len(_ALGORITHM) :], **row) for row in rows)


MODELS: tuple[SamModel, ...] = _read_table()
"""Every published checkpoint, best first: the order in which `auto` looks."""


def model_named(name: str) -> SamModel | None:
    """Return the model of this name, or None."""
    return next((model for model in MODELS if model.name == name), None)


def model_of_file(file_name: str) -> SamModel | None:
    """Return the model whose published file has this name, or None."""
    return next((model for model in MODELS if model.file_name == file_name), None)


def model_of_hash(sha256: str) -> SamModel | None:
    """Return the model whose published file has this SHA-256, or None."""
    return next((model for model in MODELS if model.sha256 == sha256), None)


def model_of_size(width: int, depth: int) -> SamModel | None:
    """Return the model whose image encoder is this wide and deep, or None."""
    return next((model for model in MODELS if (model.width, model.depth) == (width, depth)), None)


def model_folder() -> Path:
    """Return the folder that holds checkpoints; it need not exist.

    It is `ALPS_MODEL_DIR` if that is set, else `alps/models` in the user's data folder of the operating system.
    """
    chosen = os.environ.get(MODEL_FOLDER_VARIABLE, "").strip()
    if chosen:
        return expanded(chosen)
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or home_folder() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = home_folder() / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or home_folder() / ".local" / "share")
    return base / "alps" / "models"


def state_by_size(model: SamModel, folder: Path) -> str:
    """Return `installed`, `missing` or `damaged` for a model's file in a folder, without reading it."""
    path = folder / model.file_name
    if not path.is_file():
        return MISSING
    try:
        return INSTALLED if path.stat().st_size == model.size_bytes else DAMAGED
    except OSError:
        return DAMAGED


def part_of(target: Path) -> Path:
    """Return where the bytes of an unfinished download are collected."""
    return target.with_name(target.name + ".part")


def tag_of(target: Path) -> Path:
    """Return where the server's name for the version of an unfinished download is kept."""
    return target.with_name(target.name + ".part.etag")


def read_tag(target: Path) -> str:
    """Return the server's name for the version of an unfinished download; empty without one, or if it is damaged."""
    try:
        text = tag_of(target).read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return ""
    return text if text.isprintable() else ""


def quarantine_of(target: Path) -> Path:
    """Return where a download with a wrong SHA-256 is kept."""
    return target.with_name(target.name + ".quarantine")


def may_fetch_from(address: str) -> bool:
    """Return whether a checkpoint may be fetched from an address: over https, or from this machine itself."""
    parts = urlsplit(address)
    return parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK)


def what_is_wrong_with(start: bytes) -> str | None:
    """Return what a file with these first bytes is, as a clause, if it is clearly not a checkpoint."""
    text = start.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if not start:
        return "it is empty"
    if text.startswith((b"<!doctype", b"<html", b"<head", b"<?xml", b"<body")):
        return "it is a web page, not a checkpoint: a proxy or login page answered the download"
    if text.startswith(b"version https://git-lfs"):
        return "it is a Git LFS pointer, not the checkpoint itself"
    found = next((name for magic, name in _OTHER_FILES.items() if start.startswith(magic)), None)
    return f"it is {found}, not a checkpoint" if found else None


def first_of_range(content_range: str) -> int | None:
    """Return the first byte of a partial answer, from a header such as `bytes 100-199/200`."""
    unit, _, span = content_range.partition(" ")
    first = span.partition("-")[0]
    return int(first) if unit == "bytes" and first.isdigit() else None
