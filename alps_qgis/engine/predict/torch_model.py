"""Run the weights of a training with torch."""

from __future__ import annotations

from pathlib import Path
from threading import local
from typing import Any

import numpy as np
import torch

from ..errors import EngineError
from .model import Facts


class TorchPredictor:
    """Predicts with weights of a model folder; see `Predictor`."""

    def __init__(self, path: Path, facts: Facts, device: str) -> None:
        """Build the network and load its weights.

        Raises:
            ModelError: The weights are damaged, or do not fit the network.
            EngineError: torch cannot use the device.
        """
        from ..networks.weights import open_trained

        self.facts = facts
        self._device = _device(device)
        self.device = str(self._device)
        self.parallel = self._device.type == "cpu"
        self._network, record = open_trained(path)
        self._network.to(self._device)
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
