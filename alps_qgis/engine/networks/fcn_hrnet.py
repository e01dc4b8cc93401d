"""FCN-HRNet-w48: a fully convolutional head on the four resolutions of HRNet."""

from __future__ import annotations

import timm
import torch
from torch import nn
from torch.nn import functional


class FcnHrnet(nn.Module):
    """HRNet-w48 with the head HRNetV2: all resolutions at a quarter of the input's, one 1×1 convolution, classes.

    Source: Wang et al. 2020, "Deep High-Resolution Representation Learning for Visual Recognition", section 3.3, DOI
    10.1109/TPAMI.2020.2983686. The encoder is timm's `hrnet_w48` without the layers that only classification needs.
    """

    def __init__(self, n_bands: int, n_classes: int) -> None:
        super().__init__()
        # An empty location asks for what the four branches give: 48, 96, 192 and 384 channels.
        self.encoder = timm.create_model(
            "hrnet_w48", pretrained=False, features_only=True, feature_location="", in_chans=n_bands
        )
        self.encoder.incre_modules = None
        width = sum(self.encoder.feature_info.channels()[-4:])
        self.decoder = nn.Sequential(
            nn.Conv2d(width, width, 1, bias=False), nn.BatchNorm2d(width), nn.ReLU(inplace=True)
        )
        self.head = nn.Conv2d(width, n_classes, 1)

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        """Return (N, n_classes, H, W) logits of (N, n_bands, H, W)."""
        branches = self.encoder(image)[-4:]
        size = branches[0].shape[-2:]
        wide = [
            branches[0],
            *(functional.interpolate(each, size, mode="bilinear", align_corners=False) for each in branches[1:]),
        ]
        logits = self.head(self.decoder(torch.cat(wide, dim=1)))
        return functional.interpolate(logits, image.shape[-2:], mode="bilinear", align_corners=False)
