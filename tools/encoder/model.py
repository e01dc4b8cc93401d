"""The network: MobileNetV1 up to its eleventh block, a light feature pyramid, and an embedding for each 4 × 4 pixels.

Sources: MobileNetV1 (Howard et al. 2017, arXiv:1704.04861); feature pyramid (Lin et al. 2017,
doi:10.1109/CVPR.2017.106).
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from alps_qgis.engine.features.encoder.network import MULTIPLE_PX as MULTIPLE
from alps_qgis.engine.scene.grid import CELL_PX as STRIDE

__all__ = ["MULTIPLE", "STRIDE", "Encoder", "load_imagenet"]

_BLOCKS = (
    (64, 1), (128, 2), (128, 1), (256, 2), (256, 1), (512, 2), (512, 1), (512, 1), (512, 1), (512, 1), (512, 1),
)  # fmt: skip
"""Channels and stride of each block."""

_TAPS = {3: 128, 5: 256, 11: 512}
"""Blocks that the pyramid reads, and their channels: the last ones at strides of 4, 8 and 16."""

_CONTEXT = 5
"""Side of the mean over the deepest layer, in its cells of 16 pixels."""


class Block(nn.Sequential):
    """A depthwise and a pointwise convolution, each with batch norm and ReLU6."""

    def __init__(self, before: int, after: int, stride: int) -> None:
        super().__init__(_Padded(before, before, 3, stride, groups=before), _Padded(before, after, 1, 1))


class _Padded(nn.Sequential):
    """A convolution that pads as Keras does: at a stride of 2, only below and on the right."""

    def __init__(self, before: int, after: int, size: int, stride: int, groups: int = 1) -> None:
        pad = nn.ZeroPad2d((0, 1, 0, 1)) if stride == 2 else nn.Identity()
        inside = size // 2 if stride == 1 else 0
        convolution = nn.Conv2d(before, after, size, stride, inside, groups=groups, bias=False)
        super().__init__(pad, convolution, nn.BatchNorm2d(after, eps=1e-3, momentum=0.02), nn.ReLU6())


class Encoder(nn.Module):
    """(b, 3, h, w) display values in 0…1 → (b, size, h/4, w/4); sides are multiples of 16."""

    def __init__(self, size: int = 32, width: int = 48) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        before = 32
        for after, stride in _BLOCKS:
            layers.append(Block(before, after, stride))
            before = after
        self.first = _Padded(3, 32, 3, 2)
        self.blocks = nn.ModuleList(layers)
        self.taps = nn.ModuleList([_Padded(channels, width, 1, 1) for channels in _TAPS.values()])
        self.context = _Padded(width, width, 1, 1)
        self.mixes = nn.Sequential(Block(width, width, 1), Block(width, width, 1))
        self.embed = nn.Conv2d(width, size, 1)

    def forward(self, images: Tensor) -> Tensor:
        found = self.first(images * 2 - 1)
        taps = []
        for number, block in enumerate(self.blocks, start=1):
            found = block(found)
            if number in _TAPS:
                taps.append(found)
        fine, middle, coarse = (layer(tap) for layer, tap in zip(self.taps, taps, strict=True))
        around = functional.avg_pool2d(coarse, _CONTEXT, 1, _CONTEXT // 2, count_include_pad=False)
        coarse = coarse + self.context(around)
        middle = middle + _doubled(coarse)
        return self.embed(self.mixes(fine + _doubled(middle)))


def _doubled(values: Tensor) -> Tensor:
    return functional.interpolate(values, scale_factor=2.0, mode="bilinear", align_corners=False)


def load_imagenet(model: Encoder, path: Path) -> None:
    """Set the blocks to the ImageNet weights, with the names and the order of Keras."""
    stored = np.load(path)
    _set(model.first, stored, "conv1/kernel", "conv1_bn", depthwise=False)
    for number, block in enumerate(model.blocks, start=1):
        _set(block[0], stored, f"conv_dw_{number}/depthwise_kernel", f"conv_dw_{number}_bn", depthwise=True)
        _set(block[1], stored, f"conv_pw_{number}/kernel", f"conv_pw_{number}_bn", depthwise=False)


def _set(layer: nn.Sequential, stored: np.lib.npyio.NpzFile, kernel: str, norm: str, *, depthwise: bool) -> None:
    order = (2, 3, 0, 1) if depthwise else (3, 2, 0, 1)
    target = {
        layer[1].weight: stored[kernel].transpose(order),
        layer[2].weight: stored[f"{norm}/gamma"],
        layer[2].bias: stored[f"{norm}/beta"],
        layer[2].running_mean: stored[f"{norm}/moving_mean"],
        layer[2].running_var: stored[f"{norm}/moving_variance"],
    }
    with torch.no_grad():
        for tensor, values in target.items():
            tensor.copy_(torch.from_numpy(np.ascontiguousarray(values)))
