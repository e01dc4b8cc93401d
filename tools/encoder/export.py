"""Write the encoder as ONNX, in 8-bit integers."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch

from alps_qgis.engine.runtime.onnx_session import open_session

from .model import Encoder

_OPSET = 17


def write_onnx(model: Encoder, path: Path) -> None:
    """Write the network in 32-bit floats; the input is `image`, the output `embedding`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    axes = {"image": {0: "n", 2: "rows", 3: "cols"}, "embedding": {0: "n", 2: "cell_rows", 3: "cell_cols"}}
    torch.onnx.export(
        model.eval(), (torch.zeros(1, 3, 192, 192),), str(path), input_names=["image"], output_names=["embedding"],
        dynamic_axes=axes, opset_version=_OPSET, dynamo=False,
    )  # fmt: skip


def session(path: Path):  # noqa: ANN201
    """Return a function that runs a file on one image."""
    run, _ = open_session(path)

    def embed(image: np.ndarray) -> np.ndarray:
        return run.run(None, {"image": image[None]})[0][0]

    return embed
