"""Write small ONNX files whose outputs can be calculated by hand."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from alps_qgis.engine.networks.record import ONNX_KEY, ModelClass, ModelRecord
from alps_qgis.engine.scene.stretch import Stretch


def write_onnx(
    path: Path,
    weights: np.ndarray,
    bias: np.ndarray,
    metadata: dict[str, str] | None = None,
    *,
    end: str = "Softmax",
    size: tuple[Any, Any] = ("h", "w"),
) -> Path:
    """Write a model that gives `end(weights · bands + bias)` for each pixel.

    Args:
        path: of the file.
        weights: (classes, bands), or (classes, bands, k, k) for a convolution of k × k pixels.
        bias: (classes,).
        metadata: texts of the file.
        end: `Softmax`, `Sigmoid`, or empty for the scores themselves.
        size: rows and columns that the model takes.
    """
    kernel = np.asarray(weights, np.float32)
    kernel = kernel.reshape(*kernel.shape, *([1] * (4 - kernel.ndim)))
    n_classes, n_bands, side, _ = kernel.shape
    shape = [1 if isinstance(size[0], int) else "n", n_bands, *size]
    found = [shape[0], n_classes, *size]
    nodes = [helper.make_node("Conv", ["image", "kernel", "bias"], ["scores"], pads=[side // 2] * 4)]
    if end:
        nodes.append(helper.make_node(end, ["scores"], ["map"], **({"axis": 1} if end == "Softmax" else {})))
    graph = helper.make_graph(
        nodes,
        "test",
        [helper.make_tensor_value_info("image", TensorProto.FLOAT, shape)],
        [helper.make_tensor_value_info("map" if end else "scores", TensorProto.FLOAT, found)],
        [
            numpy_helper.from_array(kernel, "kernel"),
            numpy_helper.from_array(np.asarray(bias, np.float32), "bias"),
        ],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    helper.set_model_props(model, metadata or {})
    onnx.save(model, str(path))
    return path


def deepness(names: list[str], **others: Any) -> dict[str, str]:
    """Return the metadata that Deepness reads."""
    values = {"model_type": "Segmentor", "class_names": {str(n): name for n, name in enumerate(names)}, **others}
    return {key: json.dumps(value) for key, value in values.items()}


def make_record(n_bands: int, ids: list[int], **others: Any) -> ModelRecord:
    """Return the record of a network whose classes are `c<id>`."""
    values: dict[str, Any] = {
        "kind": "pretrain",
        "network": "segformer-b0",
        "classes": tuple(ModelClass(each, f"c{each}", f"#{each:06x}") for each in ids),
        "mean": (0.0,) * n_bands,
        "std": (1.0,) * n_bands,
        "chip": 64,
        "stretch": Stretch((0.0,) * n_bands, (255.0,) * n_bands),
    }
    return ModelRecord(n_bands=n_bands, **{**values, **others})


def alps(record: ModelRecord) -> dict[str, str]:
    """Return the metadata of an exported network."""
    return {ONNX_KEY: record.to_json()}


def brightness_model(path: Path, metadata: dict[str, str] | None = None, **others: Any) -> Path:
    """Write a model of one band that gives class 1 where the value is above 127, and is sure of it elsewhere too."""
    return write_onnx(path, np.array([[-40.0], [40.0]]), np.array([20.0, -20.0]), metadata, **others)
