"""Export a trained network as ONNX: one file that takes raw values and gives probabilities, with its record inside.

The stretch, the normalisation and the softmax are part of the graph. So the file runs in ALPS's base environment
without torch, and in other programs. It carries the metadata that the QGIS plugin Deepness reads.

What Deepness does (read in its public code, PUTvision/qgis-plugin-deepness, in 2026): it cuts square tiles of the
input's height and width, which must be fixed; the batch may be of any size. It divides whatever it reads by 255, bytes
or not, subtracts `standardization_mean`, divides by `standardization_std` (0 and 1 by default), and feeds float32 (N,
bands, size, size). It takes one output (N, classes, size, size) of probabilities, sets those below `seg_thresh` to 0,
and takes the largest. Values of metadata are JSON: `model_type`, `class_names` (an object from "0", "1" … without a
gap), `resolution` in centimetres per pixel, `tile_size` in pixels, `tiles_overlap` in percent, `seg_thresh`,
`seg_small_segment`.

Why torch's newer exporter (`dynamo=True`, which needs onnxscript): the older one, based on TorchScript, is deprecated,
cannot export the pooling of UPerNet and PSPNet, and loses the size of the output, which Deepness needs.
"""

from __future__ import annotations

import contextlib
import copy
import io
import json
import logging
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import torch
from torch import nn

from ..errors import ModelError, SettingsError
from ..runtime.files import write_aside
from .build import SIZE_STEP
from .record import ONNX_KEY, ModelRecord

OPSET = 18
"""The oldest set of operators that the exporter writes without a conversion; onnxruntime has read it since 2023."""

INPUT, OUTPUT = "image", "probabilities"

OVERLAP_PERCENT = 25
"""Overlap of tiles that Deepness starts with."""

_MAX_BATCH = 4096
_MIN_STEP = 1e-9


class Exported(nn.Module):
    """Stretch, normalisation, network and softmax: from raw values divided by 255 to probabilities."""

    def __init__(self, network: nn.Module, record: ModelRecord) -> None:
        super().__init__()
        low, high = record.limits()
        # As in `Stretch.apply`: a band without a range is 1 above its value and 0 elsewhere.
        steep = high <= low
        factor = 255 / (high - low + steep)
        offset = low / 255
        # Rounding to float32 and back must not lift a value above the one that it equals.
        factor[steep], offset[steep] = 1 / _MIN_STEP, offset[steep] * (1 + 1e-6) + 1e-9
        for name, values in (("factor", factor), ("offset", offset), ("mean", record.mean), ("std", record.std)):
            shaped = torch.tensor([float(each) for each in values], dtype=torch.float32).reshape(1, -1, 1, 1)
            self.register_buffer(name, shaped)
        self.network = network

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        """Return (N, n_classes, H, W) probabilities of (N, n_bands, H, W) raw values divided by 255."""
        display = torch.clamp((image - self.offset) * self.factor, 0, 1)
        return torch.softmax(self.network((display - self.mean) / self.std), dim=1)


def export_onnx(module: nn.Module, record: ModelRecord, path: str | Path, size: int | None = None) -> Path:
    """Write a trained network as ONNX and return the path. Equal networks give equal bytes.

    The batch may be of any size; height and width are fixed, as Deepness needs them. The network does not change.

    Args:
        module: the network that `build` made for the record.
        record: what is known of it; it becomes part of the file.
        path: the file to write; an existing one is replaced.
        size: height and width of an input in pixels; None for those of the crops that it was trained on.

    Raises:
        SettingsError: The size is not a multiple of 32.
        ModelError: The network cannot be exported.
        OutputError: The file cannot be written.
    """
    size = record.chip if size is None else size
    if size < SIZE_STEP or size % SIZE_STEP:
        raise SettingsError(f"The size of an exported network is {size}; it must be a multiple of {SIZE_STEP}.")
    network = copy.deepcopy(module).cpu().float().eval()
    if hasattr(network.encoder, "set_size"):
        network.encoder.set_size(size, size)
    model = _exported(Exported(network, record).eval(), record.n_bands, size)
    for key, value in {**deepness_metadata(record, size), ONNX_KEY: record.to_json()}.items():
        entry = model.metadata_props.add()
        entry.key, entry.value = key, value
    with write_aside(path) as aside:
        aside.write_bytes(model.SerializeToString(deterministic=True))
    return Path(path)


def deepness_metadata(record: ModelRecord, size: int) -> dict[str, str]:
    """Return the metadata that Deepness reads; every value is JSON."""
    values: dict[str, Any] = {
        "model_type": "Segmentor",
        "class_names": {str(channel): each.name for channel, each in enumerate(record.classes)},
        "tile_size": size,
        "tiles_overlap": OVERLAP_PERCENT,
        # Without a threshold, every pixel keeps its most probable class; with one, the unsure become class 0.
        "seg_thresh": 0.0,
        "seg_small_segment": 0,
        # The graph normalises by itself.
        "standardization_mean": [0.0] * record.n_bands,
        "standardization_std": [1.0] * record.n_bands,
    }
    if record.resolution_m is not None:
        values["resolution"] = round(record.resolution_m * 100, 6)
    return {key: json.dumps(value, ensure_ascii=False) for key, value in values.items()}


def _exported(module: Exported, n_bands: int, size: int) -> Any:
    """Return the network as an `onnx.ModelProto`."""
    # Two crops: with one, the exporter would take the size of the batch for fixed.
    example = torch.zeros(2, n_bands, size, size)
    batch = torch.export.Dim("batch", min=1, max=_MAX_BATCH)
    try:
        with _quietly(), torch.no_grad():
            program = torch.onnx.export(
                module,
                (example,),
                dynamo=True,
                opset_version=OPSET,
                input_names=[INPUT],
                output_names=[OUTPUT],
                dynamic_shapes={"image": {0: batch}},
                external_data=False,
                verbose=False,
            )
    except (RuntimeError, ValueError, torch.onnx.OnnxExporterError) as error:
        raise ModelError(
            f"The network cannot be exported as ONNX: {error}; its weights are saved all the same."
        ) from error
    model = program.model_proto
    # Names of source files and lines of the exporting machine; they are of no use to others.
    for node in model.graph.node:
        del node.metadata_props[:]
        node.doc_string = ""
    for each in (*model.graph.input, *model.graph.output, *model.graph.value_info, *model.graph.initializer):
        del each.metadata_props[:]
    del model.graph.metadata_props[:]
    del model.metadata_props[:]
    for function in model.functions:
        del function.metadata_props[:]
        for node in function.node:
            del node.metadata_props[:]
            node.doc_string = ""
    return model


@contextlib.contextmanager
def _quietly() -> Iterator[None]:
    """Keep the exporter from writing to stdout, which belongs to the result of a command."""
    logger = logging.getLogger("torch.onnx")
    level = logger.level
    logger.setLevel(logging.ERROR)
    try:
        with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
            warnings.simplefilter("ignore")
            yield
    finally:
        logger.setLevel(level)
