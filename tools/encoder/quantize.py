"""Turn the encoder's ONNX file into one of 8-bit integers: python quantize.py FLOAT INT8 IMAGES.npz.

It stands alone, since onnxruntime's tools for this are left out of the engine's environment.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np


def write_int8(source: Path, target: Path, images: Sequence[np.ndarray]) -> None:
    """Quantize a file of `write_onnx`; ranges come from `images` (3, h, w) float32, sides multiples of 16."""
    from onnxruntime.quantization import (
        CalibrationDataReader,
        CalibrationMethod,
        QuantFormat,
        QuantType,
        quantize_static,
    )
    from onnxruntime.quantization.shape_inference import quant_pre_process

    class Reader(CalibrationDataReader):
        def __init__(self) -> None:
            self._left = iter(images)

        def get_next(self) -> dict[str, np.ndarray] | None:
            image = next(self._left, None)
            return None if image is None else {"image": image[None]}

    folded = target.with_suffix(".folded.onnx")
    quant_pre_process(str(source), str(folded), skip_symbolic_shape=True)
    quantize_static(
        str(folded), str(target), Reader(), quant_format=QuantFormat.QDQ, per_channel=True, reduce_range=True,
        activation_type=QuantType.QUInt8, weight_type=QuantType.QInt8, calibrate_method=CalibrationMethod.MinMax,
        op_types_to_quantize=["Conv"],
    )  # fmt: skip
    folded.unlink()


if __name__ == "__main__":
    stored = np.load(sys.argv[3])
    write_int8(Path(sys.argv[1]), Path(sys.argv[2]), [stored[name] for name in stored.files])
