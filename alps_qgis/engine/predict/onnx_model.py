"""Run an exported model with onnxruntime, on one thread for each tile."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import ModelError
from ..runtime.onnx_session import first_line, open_session
from .model import Facts

_PROBE = 64
_SUM_TOLERANCE = 1e-3

_TYPES = {"tensor(float)": np.float32, "tensor(float16)": np.float16, "tensor(double)": np.float64}

PROBABILITIES, SHARES, SCORES, BINARY, BINARY_SCORES = "probabilities", "shares", "scores", "binary", "binary scores"
"""What the values of a model's output are. Shares lie in 0…1 but do not add up to 1. Scores still need softmax, or
sigmoid where there is only one channel."""


class OnnxModel:
    """An ONNX file that takes images and gives one map for each class.

    Attributes:
        metadata: texts in the file, by key.
        n_bands: of its input; None if any number is allowed.
        fixed: (rows, columns) of its input; None if both are free.
        n_channels: of its output.
    """

    def __init__(self, path: Path, device: str = "cpu") -> None:
        """Load the file.

        Args:
            path: the ONNX file.
            device: `auto`, `cpu`, `cuda` or `cuda:N`.

        Raises:
            ModelError: onnxruntime cannot load it, or it does not take images.
            EngineError: onnxruntime is not installed, or cannot use the device.
        """
        self.path = path
        self._session, self.device = open_session(path, device)
        self.parallel = self.device == "cpu"
        self.metadata: dict[str, str] = dict(self._session.get_modelmeta().custom_metadata_map)
        inputs, outputs = self._session.get_inputs(), self._session.get_outputs()
        if len(inputs) != 1 or inputs[0].type not in _TYPES or len(inputs[0].shape) != 4:
            raise ModelError(
                f"{path} takes {_in_words(inputs)}, but ALPS needs a model that takes one image: floats in the order "
                "batch, bands, rows, columns. Export it again in this form."
            )
        if len(outputs[0].shape) != 4 or outputs[0].type not in _TYPES:
            raise ModelError(
                f"{path} gives {_in_words(outputs)}, but ALPS needs one map for each class: floats in the order batch, "
                "classes, rows, columns. Choose a model for semantic segmentation."
            )
        self._input, self._output = inputs[0].name, outputs[0].name
        self._type = _TYPES[inputs[0].type]
        batch, self.n_bands, height, width = (each if isinstance(each, int) else None for each in inputs[0].shape)
        self._batch = batch
        self.fixed = None if height is None or width is None else (height, width)
        self.n_channels = 0
        self.values = PROBABILITIES

    def probe(self, n_bands: int, multiple: int) -> None:
        """Run it once on noise, to learn how many classes it has and what its values are.

        Raises:
            ModelError: It fails, or its output does not have the size of its input.
        """
        height, width = self.fixed or (max(_PROBE, multiple),) * 2
        noise = np.random.default_rng(0).random((1, n_bands, height, width), dtype=np.float32)
        found = self.run(noise)
        if found.shape[0] != 1 or found.shape[2:] != (height, width):
            raise ModelError(
                f"{self.path} gives {_size(found.shape)} for an image of {_size(noise.shape)}; ALPS needs a value for "
                "each class and pixel. Export the model with an output of the size of its input."
            )
        self.n_channels = found.shape[1]
        inside = float(found.min()) >= -_SUM_TOLERANCE and float(found.max()) <= 1 + _SUM_TOLERANCE
        if self.n_channels == 1:
            self.values = BINARY if inside else BINARY_SCORES
        else:
            add_up = bool(np.abs(found.sum(axis=1) - 1).max() <= _SUM_TOLERANCE)
            self.values = (PROBABILITIES if add_up else SHARES) if inside else SCORES

    def run(self, images: np.ndarray) -> np.ndarray:
        """Return what the model gives for (n, B, h, w) images, as float32.

        Raises:
            ModelError: onnxruntime cannot run it.
        """
        values = np.ascontiguousarray(images, dtype=self._type)
        one_by_one = self._batch is not None and self._batch != len(values)
        parts = [values[n : n + 1] for n in range(len(values))] if one_by_one else [values]
        try:
            found = [self._session.run([self._output], {self._input: part})[0] for part in parts]
        except Exception as error:
            raise ModelError(
                f"{self.path} cannot be run on images of {_size(images.shape)} ({first_line(error)}); check the tile "
                "size, or export the model again."
            ) from error
        return np.asarray(found[0] if len(found) == 1 else np.concatenate(found), dtype=np.float32)


class OnnxPredictor:
    """Predicts with an ONNX file; see `Predictor`."""

    def __init__(self, model: OnnxModel, facts: Facts, prepare: Callable[[np.ndarray], np.ndarray]) -> None:
        """Take over a model that was probed.

        Args:
            model: the loaded file.
            facts: about it.
            prepare: makes what the model takes from (n, B, h, w) display values.
        """
        self._model, self._prepare = model, prepare
        self.facts = replace(facts, fixed=model.fixed)
        self.device, self.parallel = model.device, model.parallel

    def probabilities(self, images: np.ndarray) -> np.ndarray:
        """See `Predictor`."""
        found = self._model.run(self._prepare(images))
        if self._model.values == PROBABILITIES:
            return found
        if self._model.values == SCORES:
            return softmax(found)
        if self._model.values == SHARES:
            return found / np.maximum(found.sum(axis=1, keepdims=True), np.finfo(np.float32).tiny)
        one = found if self._model.values == BINARY else 1 / (1 + np.exp(-found))
        return np.concatenate([1 - one, one], axis=1)


def softmax(scores: np.ndarray) -> np.ndarray:
    """Return the softmax over axis 1; a new array."""
    found = scores - scores.max(axis=1, keepdims=True)
    np.exp(found, out=found)
    found /= found.sum(axis=1, keepdims=True)
    return found


def _in_words(values: Sequence[Any]) -> str:
    return " and ".join(f"{each.name} ({each.type}, {_size(each.shape)})" for each in values) or "nothing"


def _size(shape: Sequence[Any]) -> str:
    return " × ".join(str(each) for each in shape) or "one number"
