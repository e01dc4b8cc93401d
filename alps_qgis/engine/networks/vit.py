"""ViT-B as a backbone: a plain vision transformer for images of any size."""

from __future__ import annotations

from collections.abc import Sequence

import timm
import torch
from torch import nn

VIT_WIDTH = 768
PATCH = 16
"""Side of a patch, in pixels."""

_SIZE = 224
"""Side of the images for which published weights have position embeddings; others are interpolated."""


class Vit(nn.Module):
    """timm's ViT-B/16 that returns feature maps.

    Source: Dosovitskiy et al. 2021, "An Image is Worth 16x16 Words", arXiv:2010.11929. Position embeddings are
    interpolated to the size of each image.
    """

    def __init__(self, n_bands: int, blocks: Sequence[int]) -> None:
        super().__init__()
        self.model = timm.create_model(
            "vit_base_patch16_224",
            pretrained=False,
            in_chans=n_bands,
            num_classes=0,
            img_size=_SIZE,
            dynamic_img_size=True,
        )
        self.blocks = list(blocks)
        # Only the last block's output is normalised, as in the original.
        self.normalise = self.blocks == [len(self.model.blocks) - 1]
        if not self.normalise:
            self.model.norm = nn.Identity()

    def forward(self, image: torch.Tensor) -> list[torch.Tensor]:
        """Return one (N, 768, H/16, W/16) map for each of the chosen blocks."""
        return self.model.forward_intermediates(
            image, indices=self.blocks, norm=self.normalise, output_fmt="NCHW", intermediates_only=True
        )

    def set_size(self, height: int, width: int) -> None:
        """Interpolate the position embeddings once, for images of one size."""
        self.model.set_input_size(img_size=(height, width))
