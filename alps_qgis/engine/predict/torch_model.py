"""Run the weights of a training with torch."""

from __future__ import annotations

from pathlib import Path
from threading import local
from typing import Any

import numpy as np
import torch

from ..errors import EngineError, ModelError
from ..networks.record import ModelRecord
from .model import Facts


class TorchPredictor:
    """Predicts with weights of a model folder; see `Predictor`."""

    def __init__(self, weights: Path, record: ModelRecord, facts: Facts, device: str) -> None:
        """Build the network and load its weights.

        Raises:
            ModelError: The weights do not fit the network.
            EngineError: torch cannot use the device.
        """
        from safetensors import SafetensorError
        from safetensors.torch import load_file

        from ..networks.build import build

        self.facts = facts
        self._device = _device(device)
        self.device = str(self._device)
        self.parallel = self._device.type == "cpu"
        self._network = build(record.network, record.n_bands, len(record.classes))
        try:
            self._network.load_state_dict(load_file(weights))
        except (SafetensorError, OSError, RuntimeError) as error:
            reason = str(error).strip().splitlines()[0]
            raise ModelError(f"{weights} cannot be loaded ({reason}); copy the model folder again.") from error
        self._network.eval().to(self._device)
        shape = (1, record.n_bands, 1, 1)
        self._mean = torch.tensor(record.mean, dtype=torch.float32).reshape(shape).to(self._device)
        self._std = torch.tensor(record.std, dtype=torch.float32).reshape(shape).to(self._device)
        self._mine = local()

    def probabilities(self, images: np.ndarray) -> np.ndarray:
        """See `Predictor`."""
        if self.parallel and not hasattr(self._mine, "is_set"):
            # For each thread, since tiles run side by side.
            torch.set_num_threads(1)
            self._mine.is_set = True
        with torch.inference_mode():
            batch = torch.from_numpy(np.ascontiguousarray(images)).to(self._device)
            found: Any = torch.softmax(self._network((batch - self._mean) / self._std).float(), dim=1)
            return np.asarray(found.cpu().numpy())


def has_gpu() -> bool:
    """Return whether torch can use a GPU."""
    return torch.cuda.is_available() or torch.backends.mps.is_available()


def _device(name: str) -> torch.device:
    if name == "auto":
        name = "cuda" if torch.cuda.is_available() else "mps" if torch.backends.mps.is_available() else "cpu"
    usable = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available()}
    if not usable.get(name.partition(":")[0], True):
        raise EngineError(f"torch cannot use {name} on this machine; set the device to auto or cpu.")
    number = name.partition(":")[2]
    if number and int(number) >= torch.cuda.device_count():
        raise EngineError(f"torch finds {torch.cuda.device_count()} GPUs, but not {name}; set the device to auto.")
    return torch.device(name)
