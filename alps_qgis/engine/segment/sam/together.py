"""Decide how many images the encoder takes at a time on a device. Importing this module does not import torch."""

from __future__ import annotations

GPU_IMAGES = 8
"""Tiles or crops that go through the encoder together on CUDA; halved when memory runs out."""


def n_together(device: str) -> int:
    """Return how many tiles or crops a device of torch encodes together: several on CUDA, else one."""
    return GPU_IMAGES if device.startswith("cuda") else 1
