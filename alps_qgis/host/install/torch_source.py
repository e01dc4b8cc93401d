"""Take torch from where the user says: builds without CUDA have the lock's version, but other SHA-256 sums.

The rule: a file whose sum is in the lock is installed as any other. If, and only if, the user named an index or a
folder of wheels, torch and torchvision may be other builds of the same version from there. What is downloaded is
hashed once, and exactly that file is installed: every installation checks hashes, also of these two. A build without
CUDA needs none of NVIDIA's packages, so they are left out.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Callable

from .request import WITH_TORCH, InstallRequest
from .requirements import Pin, file_hash

NAMES = ("torch", "torchvision")
_CUDA = re.compile(r"(?:nvidia|cuda)-|triton$")


def comes_from_the_user(request: InstallRequest) -> bool:
    """Tell whether torch may be another build than that of the lock."""
    return request.kind in WITH_TORCH and bool(request.index or request.wheels)


def without_torch(pins: list[Pin]) -> tuple[list[Pin], list[Pin]]:
    """Return the requirements of torch, and the others."""
    return [pin for pin in pins if pin.name in NAMES], [pin for pin in pins if pin.name not in NAMES]


def pinned_to_files(pins: list[Pin], folder: Path, is_cancelled: Callable[[], bool] = lambda: False) -> list[Pin]:
    """Return the requirements as they are met by the files of a folder, each with the sum of its file.

    Args:
        pins: requirements of torch.
        folder: holds one wheel for each.
        is_cancelled: asked while files are read.

    Raises:
        EngineFailure: With code `cancelled`.
    """
    pinned = []
    for pin in pins:
        for wheel in folder.glob(f"{pin.name}-{pin.version}*.whl"):
            version, digest = wheel.name.split("-")[1], file_hash(wheel, is_cancelled)
            text = f"{pin.name}=={version} \\\n    --hash=sha256:{digest}"
            pinned.append(Pin(pin.name, version, text, frozenset([digest])))
    return pinned


def without_cuda(pins: list[Pin], torch_version: str) -> list[Pin]:
    """Return the requirements without those that only a build with CUDA needs.

    Args:
        pins: requirements.
        torch_version: version with its local part, such as `2.9.0+cpu`; without one it is the lock's own build.
    """
    local = torch_version.partition("+")[2]
    if not local or local.startswith("cu"):
        return pins
    return [pin for pin in pins if not _CUDA.match(pin.name)]
