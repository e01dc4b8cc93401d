"""Write an encoder whose numbers can be computed by hand, in the form of the one that is part of ALPS."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import onnx
from onnx import TensorProto, helper

SIZE = 6
"""Means of red, green and blue in each cell of 4 pixels, then those in each square of 16 pixels."""


def write_encoder(folder: Path, name: str = "tiny-1") -> Path:
    """Write network and record into a folder, and return it."""
    folder.mkdir(parents=True, exist_ok=True)
    image = helper.make_tensor_value_info("image", TensorProto.FLOAT, ["n", 3, "rows", "cols"])
    embedding = helper.make_tensor_value_info("embedding", TensorProto.FLOAT, ["n", SIZE, "cell_rows", "cell_cols"])
    nodes = [
        helper.make_node("AveragePool", ["image"], ["cells"], kernel_shape=[4, 4], strides=[4, 4]),
        helper.make_node("AveragePool", ["image"], ["squares"], kernel_shape=[16, 16], strides=[16, 16]),
        helper.make_node("Resize", ["squares", "", "scales"], ["spread"], mode="nearest", nearest_mode="floor",
                         coordinate_transformation_mode="asymmetric"),
        helper.make_node("Concat", ["cells", "spread"], ["embedding"], axis=1),
    ]  # fmt: skip
    scales = helper.make_tensor("scales", TensorProto.FLOAT, [4], [1, 1, 4, 4])
    graph = helper.make_graph(nodes, name, [image], [embedding], [scales])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    content = model.SerializeToString()
    onnx.checker.check_model(model)
    (folder / "encoder.onnx").write_bytes(content)
    about = {"name": name, "size": SIZE, "hash": f"sha256:{hashlib.sha256(content).hexdigest()}", "licence": "MIT"}
    (folder / "encoder.json").write_text(json.dumps(about), encoding="utf-8")
    return folder
