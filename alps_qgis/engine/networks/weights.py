"""Write and read the weights of a trained network: safetensors, which holds numbers and no code."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import torch
from torch import nn

from ..errors import ModelError
from ..runtime.files import sha256_of, write_aside
from .build import build
from .record import WEIGHTS_FILE, ModelRecord, read_record, with_weights, write_record


def save_model(folder: Path, state: Mapping[str, torch.Tensor], record: ModelRecord) -> ModelRecord:
    """Write `model.safetensors` and `model.json` into a folder, and return the record with the hash of the weights.

    Equal weights give equal bytes. The weights come first, so that a record never names weights that are not there.

    Raises:
        OutputError: A file cannot be written.
    """
    from safetensors.torch import save

    path = Path(folder) / WEIGHTS_FILE
    plain = {name: value.detach().cpu().contiguous() for name, value in sorted(state.items())}
    with write_aside(path) as aside:
        # Not by the library's own function: it makes files that other users of the machine cannot read.
        aside.write_bytes(save(plain))
    record = with_weights(record, sha256_of(path))
    write_record(Path(folder), record)
    return record


def read_weights(path: str | Path, record: ModelRecord | None = None) -> dict[str, torch.Tensor]:
    """Return the weights of a trained network by name.

    Args:
        path: a model folder, its `model.json` or its `model.safetensors`.
        record: as `read_record` gave it; read if it is None.

    Raises:
        ModelError: The weights are missing, damaged, or not those that the record names.
    """
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    path = Path(path).expanduser()
    record = read_record(path) if record is None else record
    folder = path if path.is_dir() else path.parent
    file = path if path.suffix.lower() == ".safetensors" else folder / WEIGHTS_FILE
    if not file.is_file():
        raise ModelError(
            f"{file} is missing, and only an exported network runs without it; give the whole folder of the training."
        )
    try:
        if record.weights_sha256 and sha256_of(file) != record.weights_sha256:
            raise ModelError(
                f"{file} does not hold the weights that its record names: it was altered, or belongs to another run. "
                "Copy the folder of the training again."
            )
        return load_file(file)
    except OSError as error:
        raise ModelError(f"{file} cannot be read: {error.strerror or error}; check its permissions.") from error
    except SafetensorError as error:
        raise ModelError(f"{file} is damaged: {error}; copy the folder of the training again.") from error


def open_trained(path: str | Path) -> tuple[nn.Module, ModelRecord]:
    """Return a trained network, ready to predict on the CPU, with its record.

    Raises:
        ModelError: It is missing or damaged, or its weights do not fit its record.
    """
    record = read_record(path)
    state = read_weights(path, record)
    module = build(record.network, record.n_bands, record.n_classes)
    try:
        module.load_state_dict(state)
    except RuntimeError as error:
        raise ModelError(
            f"The weights in {path} do not fit a {record.network} of {record.n_bands} bands and {record.n_classes} "
            "classes, which its record names; copy the folder of the training again."
        ) from error
    return module.eval(), record
