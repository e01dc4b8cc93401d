"""Open a model: a model folder, its weights, or an ONNX file of ALPS or of another program."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import numpy as np

from ..classes import ResolvedClass
from ..errors import EngineError, ModelError
from ..networks.record import ONNX_FILE, ONNX_KEY, RECORD_FILE, WEIGHTS_FILE, ModelRecord, read_record
from ..runtime.files import sha256_of
from ..scene.stretch import Stretch
from .foreign import read_foreign
from .model import Facts, Predictor
from .onnx_model import BINARY, BINARY_SCORES, PROBABILITIES, SCORES, OnnxModel, OnnxPredictor

_MULTIPLE = 32
_VALUES_IN_WORDS = {
    SCORES: "Its values do not lie between 0 and 1, so they become probabilities by softmax.",
    BINARY: "It has one output, which is taken as the probability of its second class.",
    BINARY_SCORES: "It has one output, which becomes the probability of its second class by the logistic function.",
}


def open_model(path: str | Path, device: str = "auto") -> Predictor:
    """Return a model that is ready to run.

    In a folder, the exported model is used on a CPU, and the weights on a GPU, which needs torch. If the folder has
    only one of the two, that one is used.

    Args:
        path: a model folder, its `model.json`, `model.safetensors` or `model.onnx`, or another program's ONNX file.
        device: `auto`, `cpu`, `cuda`, `cuda:N` or `mps`.

    Raises:
        ModelError: The model is missing or damaged, or its form is not understood.
        EngineError: torch or onnxruntime is needed and not installed, or the device cannot be used.
    """
    path = Path(path).expanduser()
    if path.is_file() and path.suffix.lower() == ".onnx":
        return _open_onnx(path, path, device)
    record = read_record(path)
    folder = path if path.is_dir() else path.parent
    onnx, weights = folder / ONNX_FILE, folder / WEIGHTS_FILE
    if path.suffix.lower() == ".safetensors":
        return _open_weights(path, path, record, device)
    if weights.is_file() and (not onnx.is_file() or _wants_torch(device)):
        return _open_weights(path, weights, record, device)
    if not onnx.is_file():
        raise ModelError(f"{folder} holds neither {ONNX_FILE} nor {WEIGHTS_FILE}; give the folder of a training.")
    exported = read_record(onnx)
    if (exported.network, exported.weights_sha256) != (record.network, record.weights_sha256):
        raise ModelError(
            f"{onnx} and {RECORD_FILE} beside it are of different trainings; copy the whole folder again, or give "
            f"{ONNX_FILE} itself."
        )
    return _open_onnx(path, onnx, device)


def _wants_torch(device: str) -> bool:
    """Return whether a GPU is wanted and torch can use one."""
    if device == "cpu":
        return False
    if importlib.util.find_spec("torch") is None:
        return False
    if device != "auto":
        return True
    from .torch_model import has_gpu

    return has_gpu()


def _open_weights(path: Path, weights: Path, record: ModelRecord, device: str) -> Predictor:
    if importlib.util.find_spec("torch") is None:
        raise EngineError(
            f"{weights} needs torch, which the engine does not have; predict with {ONNX_FILE} of the same folder, or "
            "install the engine with training."
        )
    from .torch_model import TorchPredictor

    return TorchPredictor(path, _facts(path, sha256_of(weights), "safetensors", record), device)


def _open_onnx(path: Path, file: Path, device: str) -> Predictor:
    if device == "mps":
        raise EngineError(f"{file} cannot run on MPS; set the device to auto or cpu, or give the safetensors file.")
    model = OnnxModel(file, device)
    if ONNX_KEY in model.metadata:
        record = read_record(file)
        if model.n_bands not in (None, record.n_bands):
            raise ModelError(
                f"{file} takes {model.n_bands} bands, but its record says {record.n_bands}; export it again."
            )
        model.probe(record.n_bands, _MULTIPLE)
        if model.n_channels != record.n_classes:
            raise ModelError(
                f"{file} gives {model.n_channels} classes, but its record names {record.n_classes}; export it again."
            )
        if model.values != PROBABILITIES:
            raise ModelError(f"By its record, {file} gives probabilities, but it does not; export it again.")
        return OnnxPredictor(model, _facts(path, sha256_of(file), "onnx", record), record.onnx_input)
    return _open_foreign(path, model)


def _facts(path: Path, sha256: str, kind: str, record: ModelRecord) -> Facts:
    return Facts(
        path,
        path.name or path.resolve().name,
        sha256,
        kind,
        record.n_bands,
        tuple(ResolvedClass(each.id, each.name, each.color) for each in record.classes),
        record.network,
        _of_all_bands(record.stretch, record.n_bands),
        record.bands,
        record.resolution_m,
        record.chip,
        multiple=_MULTIPLE,
    )


def _of_all_bands(stretch: Stretch | None, n_bands: int) -> Stretch | None:
    """Return a stretch with a pair for each band; a single pair counts for all."""
    if stretch is None or len(stretch.low) == n_bands:
        return stretch
    return Stretch(stretch.low * n_bands, stretch.high * n_bands, stretch.declared)


def _open_foreign(path: Path, model: OnnxModel) -> Predictor:
    """Return the model of another program."""
    found = read_foreign(model.path, model.metadata)
    n_bands = model.n_bands or len(found.mean) or len(found.std) or 3
    for name, values in (("standardization_mean", found.mean), ("standardization_std", found.std)):
        if len(values) not in (0, 1, n_bands):
            raise ModelError(f"`{name}` of {model.path} has {len(values)} values for {n_bands} bands; correct it.")
    model.probe(n_bands, _MULTIPLE)
    notes = []
    if found.names is None:
        notes.append(
            "It does not name its classes, so they have numbers. To name them, write `class_names` into a JSON file of "
            "the same name beside it."
        )
    if model.values in _VALUES_IN_WORDS:
        notes.append(_VALUES_IN_WORDS[model.values])
    facts = Facts(
        path,
        path.name,
        sha256_of(model.path),
        "onnx",
        n_bands,
        found.classes(model.n_channels, model.path),
        resolution_m=found.resolution_m,
        tile=found.tile,
        multiple=_MULTIPLE,
        notes=tuple(notes),
    )
    mean, std = (np.array(values, np.float32).reshape(-1, 1, 1) for values in (found.mean or (0,), found.std or (1,)))
    plain = not found.mean and not found.std
    return OnnxPredictor(model, facts, (lambda images: images) if plain else (lambda images: (images - mean) / std))
