"""What the encoder is, as `encoder.json` beside the network says, and how runs and outputs identify it."""

from __future__ import annotations

import hashlib
import importlib.util
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from ...errors import EngineError, ModelError
from ...runtime.json_values import items, read_json, record, text, whole

VERSION = 1
"""Raise it if the same network gives other numbers than before, so that old codebooks are refused."""

SHIPPED = True
"""Whether this version of ALPS has an encoder. Then its files are part of it, and an error says if they are missing."""

_OWN = Path(__file__).resolve().parent

FOLDER = _OWN
"""Of the two files."""

NETWORK, RECORD = "encoder.onnx", "encoder.json"

_HASH = "sha256:"
_MARK = "+encoder:"
_REMEDY = "install ALPS again, or describe the segments without it (--features plain)"

IN_OUTPUTS = record({}, {"name": text(), "bands": items(whole(1, 2**16))})
"""What other steps read of `Encoder.to_dict` in outputs."""

_RECORD = record({"name": text(), "size": whole(1, 1024), "hash": text(), "licence": text()}, {"source": text()})


@dataclass(frozen=True)
class Encoder:
    """The encoder of a run; small and picklable, so that worker processes can hold a copy.

    Attributes:
        name: of this network, with its version.
        size: numbers that it adds to a PFL.
        sha256: of its file.
        licence: of its file.
        bands: positions of red, green and blue among the bands of images, from 0.
        folder: of its file; empty for that of this installation, which may be another one on another machine.
    """

    name: str
    size: int
    sha256: str
    licence: str
    bands: tuple[int, int, int]
    folder: str = ""

    @property
    def mark(self) -> str:
        """What a `pfl_kind` says of it: its size, and a hash of the network and of what is done with it."""
        identity = json.dumps([VERSION, self.sha256])
        return f"{_MARK}{self.size}:{hashlib.sha256(identity.encode()).hexdigest()[:8]}"

    @property
    def path(self) -> Path:
        """Its file."""
        return Path(self.folder or _OWN) / NETWORK

    def kind(self, own: str) -> str:
        """Return the `pfl_kind` of PFLs of the kind `own` with the numbers of this encoder."""
        return own + self.mark

    def to_dict(self) -> dict[str, Any]:
        """Return what outputs record."""
        bands = [band + 1 for band in self.bands]
        return {"name": self.name, "sha256": self.sha256, "licence": self.licence, "size": self.size, "bands": bands}


def mark_of(pfl_kind: str) -> str:
    """Return what a `pfl_kind` says of an encoder; empty if the PFLs were made without one."""
    _, found, rest = pfl_kind.partition(_MARK)
    return found + rest.partition("+")[0]


def mark_here() -> str:
    """Return the mark of the encoder of this installation; empty if it has none, or its record is damaged."""
    if not SHIPPED:
        return ""
    try:
        about = _about(FOLDER)
    except ModelError:
        return ""
    return _encoder(about, (0, 1, 2)).mark


def installed(bands: tuple[int, int, int] = (0, 1, 2)) -> Encoder:
    """Return the encoder of this installation, after checking its files; the network is not loaded yet.

    Args:
        bands: see `Encoder`.

    Raises:
        ModelError: A file is missing or damaged.
        EngineError: onnxruntime, which runs it, is not installed.
    """
    if importlib.util.find_spec("onnxruntime") is None:
        raise EngineError(
            "The encoder needs onnxruntime, which is not installed in the engine's environment; install the engine "
            "again, or describe the segments without it (--features plain)."
        )
    about = _about(FOLDER)
    content_of(FOLDER / NETWORK, about["hash"])
    return _encoder(about, bands)


def description() -> dict[str, Any] | None:
    """Return what this installation has, as `alps models` prints it: plain values; None without an encoder.

    It has `name`, `state` (`installed`, `missing` or `damaged`), `path`, `size_bytes`, `licence` and `sha256`; without
    a whole file, the values that its record does not give are None.
    """
    if not SHIPPED:
        return None
    path = FOLDER / NETWORK
    known = {"name": None, "licence": None, "sha256": None}
    try:
        about = _about(FOLDER)
        known = {"name": about["name"], "licence": about["licence"], "sha256": about["hash"].removeprefix(_HASH)}
        content_of(path, about["hash"])
        state = "installed"
    except ModelError:
        state = "damaged" if path.exists() else "missing"
    size_bytes = path.stat().st_size if path.exists() else None
    return {**known, "state": state, "path": str(path), "size_bytes": size_bytes}


def _encoder(about: dict[str, Any], bands: tuple[int, int, int]) -> Encoder:
    folder = "" if FOLDER == _OWN else str(FOLDER)
    return Encoder(about["name"], about["size"], about["hash"].removeprefix(_HASH), about["licence"], bands, folder)


def content_of(path: Path, expected: str) -> bytes:
    """Read the network.

    Args:
        path: its file.
        expected: its SHA-256.

    Raises:
        ModelError: The file is missing or has another SHA-256.
    """
    content = _read(path)
    if (found := hashlib.sha256(content).hexdigest()) != expected.removeprefix(_HASH):
        raise ModelError(
            f"The encoder {path} is damaged: its SHA-256 begins with {found[:8]} instead of "
            f"{expected.removeprefix(_HASH)[:8]}; {_REMEDY}."
        )
    return content


@cache
def _about(folder: Path) -> dict[str, Any]:
    path = folder / RECORD
    try:
        about = read_json(_read(path).decode("utf-8"), _RECORD)
    except ValueError as error:
        raise ModelError(f"{path}, which describes the encoder, is damaged ({error}); {_REMEDY}.") from None
    return dict(about)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise ModelError(f"{path}, a part of the encoder, is missing; {_REMEDY}.") from None
    except OSError as error:
        raise ModelError(
            f"{path}, a part of the encoder, cannot be read ({error.strerror or error}); {_REMEDY}."
        ) from error
