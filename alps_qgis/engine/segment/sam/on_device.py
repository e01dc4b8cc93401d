"""Hold a model on its device, and continue on the CPU if the device has too little memory."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, Generic, TypeVar

from ...errors import SegmenterError

Model = TypeVar("Model")
Result = TypeVar("Result")

_logger = logging.getLogger(__name__)


class OnDevice(Generic[Model]):
    """A model that is loaded when it is first used. Pickling carries the device, not the model."""

    def __init__(self, name: str, device: str, load: Callable[[str], Model]) -> None:
        """Keep what is needed to load the model.

        Args:
            name: the user's name for the segmenter.
            device: a device of torch, as `resolve_device` returns it.
            load: returns the model on a device. It is pickled, so it must be a method or importable by name.
        """
        self.name, self.device = name, device
        self._load, self._now = load, device
        self._model: Model | None = None

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_now": self.device, "_model": None}

    def use(self, work: Callable[[Model], Result], advice: str) -> tuple[Result, str]:
        """Return the result of `work`, and a note if it was not computed on the device of the settings.

        Args:
            work: uses the model, in torch's inference mode; called again if the device runs out of memory.
            advice: what the user can do if the CPU runs out of memory too.

        Raises:
            CheckpointError: The model does not load.
            SegmenterError: The CPU has too little memory.
        """
        import torch

        while True:
            try:
                model = self.model()
                with torch.inference_mode():
                    return work(model), self._note()
            except torch.OutOfMemoryError as error:
                if self._now == "cpu":
                    raise SegmenterError(f"{self.name} ran out of memory; {advice}.") from error
            # Outside of the handler: while the exception lives, its frames keep tensors on the device.
            _logger.warning("%s ran out of memory on %s: continuing on the CPU.", self.name, self._now)
            self._now, self._model = "cpu", None

    def model(self) -> Model:
        """Return the model on the device that is used now."""
        if self._model is None:
            self._model = self._load(self._now)
        return self._model

    def _note(self) -> str:
        return "" if self._now == self.device else f"computed on the CPU, since {self.device} ran out of memory"
