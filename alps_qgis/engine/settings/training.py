"""The networks that can be trained, and the settings of training.

Standard library only, Python 3.9: QGIS reads this file too. `engine/networks/` builds the networks; its files name the
sources.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Network:
    """One network for semantic segmentation.

    Attributes:
        slug: what settings, commands and records call it; never changes once released.
        title: what people call it; for those of the ALPS paper, the paper's name.
        paper_steps: training steps of the paper's main experiments; 0 for a network that the paper does not use.
        parameters: in millions, for three bands and 16 classes.
        min_batch: minimum number of crops for one training step. Some networks normalise a single value per crop over
            the batch, which one crop does not allow.
        note: one sentence on what it is good for.
    """

    slug: str
    title: str
    paper_steps: int
    parameters: float
    min_batch: int
    note: str

    @property
    def in_paper(self) -> bool:
        """Whether the ALPS paper trained it."""
        return self.paper_steps > 0


_CONVOLUTION_STEPS, _TRANSFORMER_STEPS = 80_000, 160_000

NETWORKS: tuple[Network, ...] = (
    Network("unet-mobilenet", "U-Net MobileNetV3", 0, 4.6, 1, "Trains quickly on a CPU; the default."),
    Network("segformer-b0", "SegFormer-B0", 0, 3.7, 1, "A small transformer; trains on a CPU."),
    Network("unet-r18", "U-Net ResNet-18", 0, 14.3, 1, "Keeps fine outlines; trains on a CPU, more slowly."),
    Network("upernet-r50", "UperNet-R50", _CONVOLUTION_STEPS, 37.3, 2, "A common baseline of the paper."),
    Network("pspnet-r50", "PSPNet-R50", _CONVOLUTION_STEPS, 29.9, 1, "Looks at the whole crop; outlines are coarse."),
    Network("deeplabv3plus-r50", "DeepLabV3+-R50", _CONVOLUTION_STEPS, 26.7, 2, "The lightest network of the paper."),
    Network("fcn-hrnet-w48", "FCN-HRNet-w48", _CONVOLUTION_STEPS, 65.9, 1, "Works at high resolution throughout."),
    Network("upernet-vit-b", "UperNet-ViT-B", _TRANSFORMER_STEPS, 102.5, 2, "For backbones pre-trained as ViT-B."),
    Network("upernet-swin-b", "UperNet-Swin-B", _TRANSFORMER_STEPS, 96.9, 2, "A hierarchical transformer."),
    Network("segmenter-vit-b", "Segmenter-ViT-B", _TRANSFORMER_STEPS, 101.8, 1, "A transformer from end to end."),
    Network("segformer-b5", "SegFormer-B5", _TRANSFORMER_STEPS, 82.0, 1, "The best of the paper on iSAID."),
)
"""Small networks first, then the eight of the paper in its order."""

NETWORK_SLUGS = tuple(network.slug for network in NETWORKS)

DEFAULT_NETWORK = "unet-mobilenet"
"""Among the quickest on a CPU (docs/networks.md)."""

LOAD_MODES = ("overall", "backbone", "head")
"""Which weights of a trained model a new training begins with: all of them, those of the encoder, or the others."""


def network_named(slug: str) -> Network | None:
    """Return the network with a slug, or None."""
    return next((network for network in NETWORKS if network.slug == slug), None)
