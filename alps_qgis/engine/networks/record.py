"""Read and write the record of a trained network: what it takes, what it gives, and how it was made.

A model folder holds `model.safetensors` (the weights), `model.json` (this record) and mostly `model.onnx` (the network
with the record inside). Nothing here imports torch or onnx.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from ..classes import MAX_CLASS_ID
from ..errors import ModelError
from ..runtime.files import write_aside
from ..runtime.json_values import anything, color, items, number, one_of, optional, read_json, record, text, whole
from ..scene.stretch import Stretch
from ..settings.training import NETWORK_SLUGS
from .onnx_metadata import read_metadata

RECORD_FILE = "model.json"
WEIGHTS_FILE = "model.safetensors"
ONNX_FILE = "model.onnx"

RECORD_VERSION = 1

ONNX_KEY = "alps"
"""Key of an exported network's metadata that holds its record."""

KINDS = ("pretrain", "finetune", "refine")

_MAX_BANDS = 1024
_MAX_RECORD_BYTES = 50_000_000
_NETWORKS_EVER = NETWORK_SLUGS

_SCHEMA = record(
    {
        "version": whole(1, RECORD_VERSION),
        "kind": one_of(*KINDS),
        "network": one_of(*_NETWORKS_EVER),
        "n_bands": whole(1, _MAX_BANDS),
        "classes": items(record({"id": whole(0, MAX_CLASS_ID), "name": text(), "color": color}), 1, MAX_CLASS_ID + 1),
        "mean": items(number(), 1, _MAX_BANDS),
        "std": items(number(1e-12), 1, _MAX_BANDS),
        "chip": whole(32, 2**16),
        "ignore": whole(0, 65535),
        "weights_sha256": text(64),
    },
    {
        "bands": optional(items(text(), 0, _MAX_BANDS)),
        "stretch": optional(Stretch.check),
        "resolution_m": optional(number(1e-9)),
        "seed": whole(0, 2**63 - 1),
        "steps": whole(0, 2**53),
        "settings": record({}),
        "versions": record({}),
        "parent": optional(record({}, {"loaded": items(text()), "missing": items(text())})),
        "extra": anything,
    },
)


@dataclass(frozen=True)
class ModelClass:
    """One class that a network predicts.

    Attributes:
        id: value in class rasters.
        name: what people call it.
        color: `#rrggbb`.
    """

    id: int
    name: str
    color: str


@dataclass(frozen=True)
class ModelRecord:
    """What is known of a trained network.

    Attributes:
        kind: `pretrain`, `finetune` or `refine`: how it was trained.
        network: slug of the network.
        n_bands: bands of its input.
        classes: one for each output channel, in the order of the channels; ids need not be consecutive.
        mean: for each band, of display values (0…1) in the training images.
        std: for each band, of display values.
        chip: height and width of the crops it was trained on, in pixels.
        weights_sha256: hash of `model.safetensors`; empty until it is written.
        bands: names or roles of the bands, in order; None if unknown.
        stretch: which raw values became 0 and 1, for each band; None where each image had its own or the values were
            8-bit display values already, which 255 divides.
        resolution_m: ground size of a pixel it was trained on; None if unknown.
        ignore: label of pixels that do not count.
        seed: of the training.
        steps: number of training steps that it has seen.
        settings: of the training.
        versions: of the packages that trained it.
        parent: what its weights were loaded from: `path`, `weights_sha256`, `mode`, and the lists `loaded`, `missing`
            and `reshaped`; None where it began at random.
        extra: what else a run wants to keep.
    """

    kind: str
    network: str
    n_bands: int
    classes: tuple[ModelClass, ...]
    mean: tuple[float, ...]
    std: tuple[float, ...]
    chip: int
    weights_sha256: str = ""
    bands: tuple[str, ...] | None = None
    stretch: Stretch | None = None
    resolution_m: float | None = None
    ignore: int = 255
    seed: int = 0
    steps: int = 0
    settings: Mapping[str, Any] = field(default_factory=dict)
    versions: Mapping[str, Any] = field(default_factory=dict)
    parent: Mapping[str, Any] | None = None
    extra: Mapping[str, Any] = field(default_factory=dict)

    @property
    def n_classes(self) -> int:
        """Number of output channels."""
        return len(self.classes)

    @property
    def class_ids(self) -> tuple[int, ...]:
        """Value in class rasters for each output channel."""
        return tuple(each.id for each in self.classes)

    def limits(self) -> tuple[np.ndarray, np.ndarray]:
        """Return the raw values that become 0 and 1, (n_bands,) float64 each; 0 and 255 without a stretch."""
        low, high = ((0.0,), (255.0,)) if self.stretch is None else (self.stretch.low, self.stretch.high)
        wide = np.broadcast_to(np.array(low, np.float64), (self.n_bands,)) if len(low) == 1 else np.array(low)
        return wide, np.broadcast_to(np.array(high, np.float64), (self.n_bands,)) if len(high) == 1 else np.array(high)

    def onnx_input(self, display: np.ndarray) -> np.ndarray:
        """Return what the exported network takes for display values: raw values, divided by 255.

        The stretch is inside the exported graph, and Deepness divides whatever it reads by 255.

        Args:
            display: (..., n_bands, h, w) float32 in 0…1.

        Returns:
            float32 of the same shape.
        """
        low, high = (each[:, None, None] for each in self.limits())
        # In a band without a range, every value above it is 1.
        span = np.where(high > low, high - low, 1)
        return ((low + display.astype(np.float64) * span) / 255).astype(np.float32)

    def to_json(self) -> str:
        """Return the record as JSON, with the same text for equal records."""
        values: dict[str, Any] = {"version": RECORD_VERSION, **vars(self)}
        values["classes"] = [vars(each) for each in self.classes]
        values["stretch"] = None if self.stretch is None else self.stretch.to_dict()
        return json.dumps(values, indent=1, sort_keys=True, ensure_ascii=False, default=_plain) + "\n"

    @classmethod
    def from_json(cls, values: str) -> ModelRecord:
        """Read a record from JSON; keys of later versions are ignored.

        Raises:
            ValueError: It is not the record of a network; the message is a clause.
        """
        found = read_json(values, _SCHEMA)
        known = {key: found[key] for key in cls.__dataclass_fields__ if key in found}
        for key in ("mean", "std"):
            known[key] = tuple(map(float, known[key]))
        if known.get("bands") is not None:
            known["bands"] = tuple(known["bands"])
        known["classes"] = tuple(ModelClass(each["id"], each["name"], each["color"]) for each in known["classes"])
        if known.get("stretch") is not None:
            known["stretch"] = Stretch.from_dict(known["stretch"])
        result = cls(**known)
        result.check()
        return result

    def check(self) -> None:
        """Check what a single value cannot tell.

        Raises:
            ValueError: Two values contradict each other; the message is a clause.
        """
        n = self.n_bands
        lengths = {"mean": len(self.mean), "std": len(self.std)}
        if self.bands is not None:
            lengths["bands"] = len(self.bands)
        for name, length in lengths.items():
            if length != n:
                raise ValueError(f"`{name}` has {length} values for {n} bands")
        if self.stretch is not None and len(self.stretch.low) not in (1, n):
            raise ValueError(f"`stretch` has {len(self.stretch.low)} values for {n} bands")
        if len(set(self.class_ids)) != len(self.classes):
            raise ValueError("`classes` has two classes of the same id")
        if self.chip % 32:
            raise ValueError(f"`chip` is {self.chip}, which is not a multiple of 32")


def write_record(folder: Path, values: ModelRecord) -> Path:
    """Write `model.json` into a model folder and return its path.

    Raises:
        OutputError: It cannot be written.
    """
    path = Path(folder) / RECORD_FILE
    with write_aside(path) as aside:
        aside.write_text(values.to_json(), encoding="utf-8", newline="\n")
    return path


def read_record(path: str | Path) -> ModelRecord:
    """Return the record of a trained network.

    Args:
        path: a model folder, or its `model.json`, `model.safetensors` or `model.onnx`. An exported network needs no
            other file.

    Raises:
        ModelError: It is missing, damaged, or not a network that ALPS trained.
    """
    path = Path(path).expanduser()
    if not path.exists():
        raise ModelError(f"{path} does not exist; give the folder of a training, or its {ONNX_FILE}.")
    if path.is_file() and path.suffix.lower() == ".onnx":
        return _parse(_from_onnx(path), path)
    source = path / RECORD_FILE if path.is_dir() else path
    if source.suffix.lower() == ".safetensors":
        source = source.with_suffix(".json")
    if not source.exists() and path.is_dir() and (path / ONNX_FILE).is_file():
        return read_record(path / ONNX_FILE)
    if not source.is_file():
        raise ModelError(
            f"{source} is missing, so nobody knows the classes and bands of {path}; give the whole folder of the "
            "training."
        )
    try:
        if source.stat().st_size > _MAX_RECORD_BYTES:
            raise ModelError(
                f"{source} is not the record of a network: it is too large. Give the folder of a training."
            )
        return _parse(source.read_text(encoding="utf-8"), source)
    except OSError as error:
        raise ModelError(f"{source} cannot be read: {error.strerror or error}; check its permissions.") from error
    except UnicodeDecodeError as error:
        raise ModelError(f"{source} is not the record of a network: it is not text. Copy the folder again.") from error


def with_weights(values: ModelRecord, sha256: str) -> ModelRecord:
    """Return the record with the hash of the weights."""
    return replace(values, weights_sha256=sha256)


def _from_onnx(path: Path) -> str:
    try:
        metadata = read_metadata(path)
    except OSError as error:
        raise ModelError(f"{path} cannot be read: {error.strerror or error}; check its permissions.") from error
    except ValueError as error:
        raise ModelError(f"{path} is not a complete ONNX file: {error}; copy or export it again.") from error
    if ONNX_KEY not in metadata:
        raise ModelError(
            f"{path} was not exported by ALPS: its metadata lack the key `{ONNX_KEY}`; give a {ONNX_FILE} from the "
            "folder of a training."
        )
    return metadata[ONNX_KEY]


def _parse(values: str, path: Path) -> ModelRecord:
    try:
        return ModelRecord.from_json(values)
    except ValueError as error:
        raise ModelError(
            f"{path} does not hold the record of a network: {error}; copy the folder of the training again, or "
            "update the plugin if a later version wrote it."
        ) from error


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, (np.integer, np.floating, np.bool_)):
        return value.item()
    return str(value)
