"""Open an ONNX model with onnxruntime, on one thread for each call.

The package is imported when a model is opened, not before: most commands need none.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..errors import EngineError, ModelError


def open_session(
    path: Path, device: str = "cpu", content: bytes | None = None, *, lean: bool = False
) -> tuple[Any, str]:
    """Return a session of onnxruntime, and the device that it runs on.

    Args:
        path: the ONNX file.
        device: `auto`, `cpu`, `cuda` or `cuda:N`.
        content: of the file, where it was read already.
        lean: whether to hold less memory; for models that run on images of many sizes.

    Raises:
        ModelError: onnxruntime cannot load it.
        EngineError: onnxruntime is not installed, or cannot use the device.
    """
    try:
        import onnxruntime
    except ImportError as error:
        raise EngineError(
            "onnxruntime is not installed in the engine's environment; install the engine again to predict with ONNX."
        ) from error
    onnxruntime.set_default_logger_severity(3)
    options = onnxruntime.SessionOptions()
    # One thread for each call: the bits of a sum do not depend on the number of cores, and tiles run side by side.
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    # Without a plan of memory for each size of image: as fast, and 110 MB less for the encoder on tiles of 1024 pixels.
    options.enable_mem_pattern = not lean
    providers: list[Any] = ["CPUExecutionProvider"]
    name = "cpu"
    has_cuda = "CUDAExecutionProvider" in onnxruntime.get_available_providers()
    if device.startswith("cuda") and not has_cuda:
        raise EngineError(
            "The onnxruntime of the engine cannot use CUDA; set the device to auto or cpu, or predict with the model's "
            "safetensors file."
        )
    if device.startswith("cuda") or (device == "auto" and has_cuda):
        number = int(device.partition(":")[2] or 0) if device != "auto" else 0
        providers.insert(0, ("CUDAExecutionProvider", {"device_id": number}))
        name = f"cuda:{number}"
    try:
        session = onnxruntime.InferenceSession(content or str(path), options, providers=providers)
    except Exception as error:
        raise ModelError(
            f"{path} cannot be loaded ({first_line(error)}); it is damaged or needs a newer engine. Copy it again."
        ) from error
    return session, name if "CUDAExecutionProvider" in session.get_providers() else "cpu"


def first_line(error: Exception) -> str:
    """Return the beginning of what onnxruntime says, for a sentence."""
    return str(error).strip().splitlines()[0].rstrip(".")[:200] if str(error).strip() else type(error).__name__
