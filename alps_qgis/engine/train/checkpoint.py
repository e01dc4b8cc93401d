"""Checkpoints: one safetensors file with the state and, in its header, everything else as JSON; nothing is pickled.

One file rather than two, so that weights and step can never be of different moments.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import CheckpointError, OutputError
from ..runtime.files import write_aside
from ..runtime.json_values import anything, items, number, optional, read_json, record, text, whole

if TYPE_CHECKING:
    import torch

FOLDER = "checkpoints"
LAST = "last.safetensors"

_KEY = "alps_training"
_FORMAT = 1
_SCHEMA = record({
    "format": whole(_FORMAT, _FORMAT), "step": whole(0, 2**53), "seconds": number(0), "stale": whole(0, 2**53),
    "best": optional(record({"step": whole(0, 2**53), "miou": number(), "file": text(255)})),
    "curves": items(record({"step": whole(0, 2**53)})), "scaler": anything,
})  # fmt: skip


def write_checkpoint(path: Path, tensors: dict[str, torch.Tensor], values: dict[str, Any]) -> None:
    """Write a checkpoint, which replaces an earlier one at once or not at all.

    Args:
        path: the file.
        tensors: the state; copied to the CPU.
        values: plain values that `_SCHEMA` allows.

    Raises:
        OutputError: The disk is full or refuses the file.
    """
    from safetensors import SafetensorError
    from safetensors.torch import save_file

    # Clones, since the format refuses tensors that share memory.
    state = {name: value.detach().to("cpu", copy=True).contiguous() for name, value in tensors.items()}
    try:
        with write_aside(path) as aside:
            save_file(state, aside, {_KEY: json.dumps({"format": _FORMAT, **values})})
    except SafetensorError as error:
        raise OutputError(f"{path} cannot be written ({error}); is the disk full?") from error


def read_checkpoint(path: Path) -> tuple[dict[str, torch.Tensor], dict[str, Any]]:
    """Return the tensors and values of a checkpoint.

    Raises:
        CheckpointError: It is damaged, or not a checkpoint of a training.
    """
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(path, "pt") as file:
            values = read_json((file.metadata() or {}).get(_KEY, "null"), _SCHEMA)
            names = file.keys()
            return {name: file.get_tensor(name) for name in names}, values
    except (SafetensorError, OSError, ValueError) as error:
        raise CheckpointError(
            f"The checkpoint {path} is damaged ({error}); allow overwriting to start the training again."
        ) from error


def with_prefix(prefix: str, tensors: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """Return tensors under longer names."""
    return {f"{prefix}.{name}": value for name, value in tensors.items()}


def of_prefix(prefix: str, tensors: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """Return the tensors whose names have a prefix, without it."""
    start = f"{prefix}."
    return {name[len(start) :]: value for name, value in tensors.items() if name.startswith(start)}


def optimizer_tensors(optimizer: Any) -> dict[str, torch.Tensor]:
    """Return the state of an optimiser by names such as `3.exp_avg`."""
    states = optimizer.state_dict()["state"]
    return {f"{number}.{key}": value for number, state in states.items() for key, value in state.items()}


def restore_optimizer(optimizer: Any, tensors: dict[str, torch.Tensor]) -> None:
    """Load what `optimizer_tensors` returned."""
    state: dict[int, dict[str, torch.Tensor]] = {}
    for name, value in tensors.items():
        number, _, key = name.partition(".")
        state.setdefault(int(number), {})[key] = value
    optimizer.load_state_dict({"state": state, "param_groups": optimizer.state_dict()["param_groups"]})
