"""Choose device and precision, and make Lightning Fabric with them."""

from __future__ import annotations

import os
from typing import Any

from ..errors import EngineError
from ..runtime.installation import how_to_install
from ..segment.sam.segmenter import resolve_device
from ..settings import TrainSettings

_PLUGINS = {"32": "32-true", "bf16": "bf16-mixed", "16": "16-mixed"}


def precision_of(settings: TrainSettings, device: str) -> str:
    """Return the precision of Fabric that the settings mean on a device.

    `auto` takes bf16 on GPUs that have units for it. On CPUs it takes single precision: there, bf16 made the training
    of small networks slower (docs/training.md has the figures).
    """
    import torch

    if settings.precision != "auto":
        return _PLUGINS[settings.precision]
    if device.startswith("cuda") and torch.cuda.is_bf16_supported(including_emulation=False):
        return _PLUGINS["bf16"]
    return _PLUGINS["32"]


def make_fabric(settings: TrainSettings, precision: str) -> Any:
    """Return a launched Fabric: one process, or one of several that share each batch.

    Raises:
        EngineError: The packages for training are not installed.
        SegmenterError: This machine does not have the device.
    """
    try:
        from lightning_fabric import Fabric
    except ImportError as error:
        raise EngineError(
            f"Training needs packages that are not installed ({error}); install them with {how_to_install('train')}."
        ) from None
    import torch

    device = resolve_device(settings.device)
    kind, _, number = device.partition(":")
    if kind == "cuda":
        # Without it, matrix products on the GPU are not the same in each run.
        os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")
    # Some networks have steps without a deterministic form on GPUs: they run all the same.
    torch.use_deterministic_algorithms(True, warn_only=True)
    devices: Any = [int(number)] if number else settings.devices
    fabric = Fabric(
        accelerator=kind, devices=devices, num_nodes=settings.nodes, strategy=settings.strategy, precision=precision
    )
    fabric.launch()
    return fabric
