"""Segmenter-ViT-B: a transformer that holds one learned vector for each class."""

from __future__ import annotations

import torch
from timm.models.vision_transformer import Block
from torch import nn
from torch.nn import functional

from .vit import VIT_WIDTH, Vit

_LAYERS, _ATTENTION_HEADS, _INITIAL_SPREAD = 2, 12, 0.02


class MaskTransformer(nn.Module):
    """Lets vectors of patches and of classes attend to each other; a class's mask is its product with each patch.

    Source: Strudel et al. 2021, "Segmenter: Transformer for Semantic Segmentation", section 3.2, DOI
    10.1109/ICCV48922.2021.00717: two layers, both vectors projected and scaled to length 1, masks normalised over the
    classes.
    """

    def __init__(self, width: int, n_classes: int) -> None:
        super().__init__()
        self.n_classes = n_classes
        self.project = nn.Linear(width, width)
        self.classes = nn.Parameter(torch.empty(1, n_classes, width))
        self.layers = nn.Sequential(*(Block(width, _ATTENTION_HEADS, qkv_bias=True) for _ in range(_LAYERS)))
        self.norm = nn.LayerNorm(width)
        self.patch_vectors = nn.Linear(width, width, bias=False)
        self.class_vectors = nn.Linear(width, width, bias=False)
        self.mask_norm = nn.LayerNorm(n_classes)
        for each in (self.classes, *(layer.weight for layer in self.modules() if isinstance(layer, nn.Linear))):
            nn.init.trunc_normal_(each, std=_INITIAL_SPREAD)

    def forward(self, patches: torch.Tensor) -> torch.Tensor:
        """Return (N, n_classes, h, w) logits of (N, width, h, w)."""
        n, _, height, width = patches.shape
        tokens = self.project(patches.flatten(2).transpose(1, 2))
        tokens = self.norm(self.layers(torch.cat([tokens, self.classes.expand(n, -1, -1)], dim=1)))
        of_patches = functional.normalize(self.patch_vectors(tokens[:, : -self.n_classes]), dim=-1)
        of_classes = functional.normalize(self.class_vectors(tokens[:, -self.n_classes :]), dim=-1)
        masks = self.mask_norm(of_patches @ of_classes.transpose(1, 2))
        return masks.transpose(1, 2).reshape(n, self.n_classes, height, width)


class Segmenter(nn.Module):
    """Segmenter with a mask transformer on ViT-B/16 (Seg-B-Mask/16)."""

    def __init__(self, n_bands: int, n_classes: int) -> None:
        super().__init__()
        self.encoder = Vit(n_bands, (11,))
        self.head = MaskTransformer(VIT_WIDTH, n_classes)

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        """Return (N, n_classes, H, W) logits of (N, n_bands, H, W)."""
        logits = self.head(self.encoder(image)[-1])
        return functional.interpolate(logits, image.shape[-2:], mode="bilinear", align_corners=False)
