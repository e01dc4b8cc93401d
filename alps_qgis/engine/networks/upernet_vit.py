"""UperNet-ViT-B: a pyramid made from four depths of a ViT, and UPerNet's decoder on it."""

from __future__ import annotations

import torch
from segmentation_models_pytorch.decoders.upernet.decoder import UPerNetDecoder
from torch import nn
from torch.nn import functional

from .vit import VIT_WIDTH, Vit


class PyramidNeck(nn.Module):
    """Turns four maps of one resolution, 1/16, into maps of 1/4, 1/8, 1/16 and 1/32.

    Source: Bao et al. 2022, "BEiT: BERT Pre-Training of Image Transformers", arXiv:2106.08254, section 3.2: transposed
    convolutions upwards, pooling downwards.
    """

    def __init__(self, width: int) -> None:
        super().__init__()
        self.levels = nn.ModuleList(
            [
                nn.Sequential(
                    nn.ConvTranspose2d(width, width, 2, stride=2),
                    nn.BatchNorm2d(width),
                    nn.GELU(),
                    nn.ConvTranspose2d(width, width, 2, stride=2),
                ),
                nn.ConvTranspose2d(width, width, 2, stride=2),
                nn.Identity(),
                nn.MaxPool2d(2),
            ]
        )

    def forward(self, maps: list[torch.Tensor]) -> list[torch.Tensor]:
        """Return the pyramid, finest first."""
        return [level(each) for level, each in zip(self.levels, maps, strict=True)]


class UpernetVit(nn.Module):
    """UPerNet on ViT-B/16.

    Source: Xiao et al. 2018, "Unified Perceptual Parsing for Scene Understanding", DOI 10.1007/978-3-030-01228-1_26.
    """

    def __init__(self, n_bands: int, n_classes: int) -> None:
        super().__init__()
        self.encoder = Vit(n_bands, (2, 5, 8, 11))
        self.neck = PyramidNeck(VIT_WIDTH)
        # The decoder leaves out the first two levels, which are of 1/1 and 1/2 of the resolution in other encoders.
        self.decoder = UPerNetDecoder((n_bands, 0, *(VIT_WIDTH,) * 4), decoder_channels=256)
        self.head = nn.Conv2d(256, n_classes, 1)

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        """Return (N, n_classes, H, W) logits of (N, n_bands, H, W)."""
        pyramid = self.neck(self.encoder(image))
        logits = self.head(self.decoder([image, image, *pyramid]))
        return functional.interpolate(logits, image.shape[-2:], mode="bilinear", align_corners=False)
