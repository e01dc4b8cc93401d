"""Choose device and precision, and make Lightning Fabric with them."""

from __future__ import annotations

import logging
import os
from typing import Any

from ..errors import SettingsError
from ..runtime.installation import HOST_VARIABLE
from ..segment.sam.segmenter import resolve_device
from ..settings import TrainSettings

_PLUGINS = {"32": "32-true", "bf16": "bf16-mixed", "16": "16-mixed"}


def precision_of(settings: TrainSettings, device: str) -> str:
    """Return the precision of Fabric that the settings mean on a device.

    `auto` takes bf16 where there are units for it: on GPUs, and on CPUs with AMX, which it made 1.1 to 1.5 times as
    fast (docs/training.md has the figures). On other CPUs, it would be slower.
    """
    import torch

    if settings.precision != "auto":
        return _PLUGINS[settings.precision]
    if device.startswith("cuda") and torch.cuda.is_bf16_supported(including_emulation=False):
        return _PLUGINS["bf16"]
    if device == "cpu" and torch.cpu.get_capabilities().get("amx_bf16"):
        return _PLUGINS["bf16"]
    return _PLUGINS["32"]


def is_follower() -> bool:
    """Return whether this process only helps another one that leads the training and writes its folder."""
    return any(os.environ.get(name, "0") not in ("", "0") for name in ("LOCAL_RANK", "RANK", "NODE_RANK"))


def make_fabric(settings: TrainSettings, precision: str) -> Any:
    """Return a launched Fabric: one process, or one of several that share each batch.

    Raises:
        SegmenterError: This machine does not have the device.
        SettingsError: QGIS asks for several GPUs.
    """
    import torch
    from lightning_fabric import Fabric

    if settings.devices * settings.nodes > 1 and os.environ.get(HOST_VARIABLE) == "QGIS":
        # Each further process is started with the command line of the first, which is not the job's in QGIS.
        raise SettingsError("Several GPUs train together from the command line only; set GPUs and Machines to 1.")

    device = resolve_device(settings.device)
    kind, _, number = device.partition(":")
    if kind == "cuda":
        # Without it, matrix products on the GPU are not the same in each run.
        os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")
    # Some networks have steps without a deterministic form on GPUs: they run all the same.
    torch.use_deterministic_algorithms(True, warn_only=True)
    # It prints how it was set up, in words that are not ours.
    logging.getLogger("lightning_fabric").setLevel(logging.WARNING)
    devices: Any = [int(number)] if number else settings.devices
    fabric = Fabric(
        accelerator=kind, devices=devices, num_nodes=settings.nodes, strategy=settings.strategy, precision=precision
    )
    fabric.launch()
    return fabric
