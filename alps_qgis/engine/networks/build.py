"""Build a network by its name, with weights drawn from a seed; nothing is ever downloaded.

Most networks come from segmentation-models-pytorch (MIT licence), their encoders from there or from timm (Apache-2.0).
Three have heads of ours: `fcn_hrnet.py`, `upernet_vit.py` and `segmenter.py`.

Every network takes (N, n_bands, H, W) float32, normalised, with H and W multiples of 32, and returns (N, n_classes, H,
W) logits. Names of weights begin with `encoder.` for the backbone; all others belong to the head.

Sources: U-Net, Ronneberger et al. 2015, DOI 10.1007/978-3-319-24574-4_28. MobileNetV3, Howard et al. 2019, DOI
10.1109/ICCV.2019.00140. ResNet, He et al. 2016, DOI 10.1109/CVPR.2016.90. UPerNet, Xiao et al. 2018, DOI
10.1007/978-3-030-01228-1_26. PSPNet, Zhao et al. 2017, DOI 10.1109/CVPR.2017.660. DeepLabV3+, Chen et al. 2018, DOI
10.1007/978-3-030-01234-2_49. SegFormer, Xie et al. 2021, arXiv:2105.15203. Swin, Liu et al. 2021, DOI
10.1109/ICCV48922.2021.00986.
"""

from __future__ import annotations

from collections.abc import Callable

import segmentation_models_pytorch as smp
import torch
from torch import nn

from ..errors import SettingsError
from ..settings.training import NETWORK_SLUGS

SIZE_STEP = 32
"""Height and width of an input must be multiples of this."""

_SWIN_SIZE = 512
"""Any size runs. This one is large enough for shifted windows in all four stages, as in the paper."""


def build(slug: str, n_bands: int, n_classes: int, seed: int = 0) -> nn.Module:
    """Return a network with random weights: the same ones for the same seed.

    The state of torch's own random numbers does not change.

    Raises:
        SettingsError: There is no network of this name, or a number is not positive.
    """
    if slug not in _BUILDERS:
        raise SettingsError(f"The network {slug!r} does not exist; choose one of {', '.join(NETWORK_SLUGS)}.")
    for what, value in (("bands", n_bands), ("classes", n_classes)):
        if value < 1:
            raise SettingsError(f"A network of {value} {what} cannot be built; give 1 or more.")
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        return _BUILDERS[slug](n_bands, n_classes)


def _unet_mobilenet(n_bands: int, n_classes: int) -> nn.Module:
    # Half of the usual width in the decoder: on a CPU, the full one takes as long as the whole encoder.
    return smp.Unet(
        "tu-mobilenetv3_large_100",
        encoder_weights=None,
        decoder_channels=(128, 64, 48, 32, 16),
        in_channels=n_bands,
        classes=n_classes,
    )


def _unet_r18(n_bands: int, n_classes: int) -> nn.Module:
    return smp.Unet("resnet18", encoder_weights=None, in_channels=n_bands, classes=n_classes)


def _segformer(encoder: str) -> Callable[[int, int], nn.Module]:
    return lambda n_bands, n_classes: smp.Segformer(
        encoder, encoder_weights=None, in_channels=n_bands, classes=n_classes
    )


def _upernet_r50(n_bands: int, n_classes: int) -> nn.Module:
    return smp.UPerNet("resnet50", encoder_weights=None, in_channels=n_bands, classes=n_classes)


def _upernet_swin_b(n_bands: int, n_classes: int) -> nn.Module:
    return smp.UPerNet(
        "tu-swin_base_patch4_window7_224",
        encoder_weights=None,
        in_channels=n_bands,
        classes=n_classes,
        img_size=_SWIN_SIZE,
        strict_img_size=False,
    )


def _pspnet_r50(n_bands: int, n_classes: int) -> nn.Module:
    # All five stages at an eighth of the resolution, as published; the library's default stops after the third.
    network = smp.PSPNet("resnet50", encoder_weights=None, encoder_depth=5, in_channels=n_bands, classes=n_classes)
    network.encoder.make_dilated(output_stride=8)
    return network


def _deeplabv3plus_r50(n_bands: int, n_classes: int) -> nn.Module:
    return smp.DeepLabV3Plus("resnet50", encoder_weights=None, in_channels=n_bands, classes=n_classes)


def _fcn_hrnet_w48(n_bands: int, n_classes: int) -> nn.Module:
    from .fcn_hrnet import FcnHrnet

    return FcnHrnet(n_bands, n_classes)


def _upernet_vit_b(n_bands: int, n_classes: int) -> nn.Module:
    from .upernet_vit import UpernetVit

    return UpernetVit(n_bands, n_classes)


def _segmenter_vit_b(n_bands: int, n_classes: int) -> nn.Module:
    from .segmenter import Segmenter

    return Segmenter(n_bands, n_classes)


_BUILDERS: dict[str, Callable[[int, int], nn.Module]] = {
    "unet-mobilenet": _unet_mobilenet,
    "segformer-b0": _segformer("mit_b0"),
    "unet-r18": _unet_r18,
    "upernet-r50": _upernet_r50,
    "pspnet-r50": _pspnet_r50,
    "deeplabv3plus-r50": _deeplabv3plus_r50,
    "fcn-hrnet-w48": _fcn_hrnet_w48,
    "upernet-vit-b": _upernet_vit_b,
    "upernet-swin-b": _upernet_swin_b,
    "segmenter-vit-b": _segmenter_vit_b,
    "segformer-b5": _segformer("mit_b5"),
}
