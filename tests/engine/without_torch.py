"""Run code with this environment's packages, but without those of SAM and of training, as in a base engine."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LEFT_OUT = (
    *("torch", "torchgen", "torchvision", "segment_anything", "safetensors", "functorch"),
    *("segmentation_models_pytorch", "timm", "lightning_fabric", "lightning_utilities", "torchmetrics"),
    *("onnx", "onnxscript", "onnx_ir", "tensorboardX", "stac_model", "pystac"),
)


def run_without_torch(code: str, folder: Path, **variables: str) -> str:
    """Return what the code prints.

    A folder of links to every installed package except those of SAM and of training stands in for the real one.
    """
    site = folder / "site"
    site.mkdir()
    for entry in Path(sysconfig.get_path("purelib")).iterdir():
        if entry.name.partition("-")[0].partition(".")[0] not in LEFT_OUT and entry.suffix != ".pth":
            (site / entry.name).symlink_to(entry)
    environment = {**os.environ, **variables, "PYTHONPATH": os.pathsep.join([str(ROOT), str(site)])}
    command = [sys.executable, "-S", "-c", code]
    return subprocess.run(command, env=environment, check=True, capture_output=True, text=True, timeout=120).stdout
