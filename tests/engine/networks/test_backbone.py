"""Backbones from files of timm, of torchvision, and of ALPS itself."""

from __future__ import annotations

import os
import pickle
from pathlib import Path

import pytest
import timm
import torch
import torchvision
from safetensors.torch import save_file

from alps_qgis.engine.errors import ModelError
from alps_qgis.engine.networks.backbone import load_backbone
from alps_qgis.engine.networks.build import build


def test_torchvisions_resnet_gives_the_same_features(tmp_path: Path) -> None:
    published = torchvision.models.resnet18(weights=None).eval()
    torch.save(published.state_dict(), tmp_path / "resnet18.pth")
    module, image = build("unet-r18", 3, 4).eval(), torch.rand(1, 3, 64, 64)

    result = load_backbone(module, tmp_path / "resnet18.pth")

    assert result.missing == result.reshaped == ()
    assert result.unused == ("fc.weight", "fc.bias")
    body = torch.nn.Sequential(*list(published.children())[:-2])
    assert torch.equal(module.encoder(image)[-1], body(image))


def test_timms_mobilenet_gives_the_same_features(tmp_path: Path) -> None:
    published = timm.create_model("mobilenetv3_large_100", pretrained=False).eval()
    save_file(published.state_dict(), tmp_path / "weights.safetensors")
    module, image = build("unet-mobilenet", 3, 4).eval(), torch.rand(1, 3, 64, 64)

    result = load_backbone(module, tmp_path / "weights.safetensors")

    assert result.missing == result.reshaped == ()
    assert set(result.unused) == {"conv_head.weight", "conv_head.bias", "classifier.weight", "classifier.bias"}
    expected = published.blocks(published.bn1(published.conv_stem(image)))
    assert torch.equal(module.encoder(image)[-1], expected)


def test_wrapped_weights_are_found_under_their_prefix(tmp_path: Path) -> None:
    weights = torchvision.models.resnet18(weights=None).state_dict()
    wrapped = {"epoch": 3, "state_dict": {f"module.backbone.{name}": value for name, value in weights.items()}}
    torch.save(wrapped, tmp_path / "last.ckpt")

    result = load_backbone(build("unet-r18", 3, 4), tmp_path / "last.ckpt")

    assert result.missing == ()
    assert result.unused == ("module.backbone.fc.weight", "module.backbone.fc.bias")


def test_first_convolution_is_adapted_to_other_bands(tmp_path: Path) -> None:
    torch.save(torchvision.models.resnet18(weights=None).state_dict(), tmp_path / "resnet18.pth")

    result = load_backbone(build("unet-r18", 7, 4), tmp_path / "resnet18.pth")

    assert [(each.name, each.how) for each in result.reshaped] == [
        ("encoder.conv1.weight", "adapted from 3 to 7 bands")
    ]


def test_a_backbone_of_alps_is_one_too(tmp_path: Path) -> None:
    save_file(build("deeplabv3plus-r50", 3, 9, seed=5).state_dict(), tmp_path / "model.safetensors")

    result = load_backbone(build("upernet-r50", 3, 4), tmp_path)

    assert result.missing == result.reshaped == ()
    assert {name.split(".")[0] for name in result.unused} == {"decoder", "segmentation_head"}


@pytest.mark.large
def test_torchvisions_swin_gives_the_same_features(tmp_path: Path) -> None:
    published = torchvision.models.swin_b(weights=None).eval()
    torch.save(published.state_dict(), tmp_path / "swin_b.pth")
    module, image = build("upernet-swin-b", 3, 4).eval(), torch.rand(1, 3, 448, 448)

    result = load_backbone(module, tmp_path / "swin_b.pth")

    assert result.missing == result.reshaped == ()
    with torch.no_grad():
        found = iter(module.encoder(image)[2:])
        expected = image
        for number, part in enumerate(published.features):
            expected = part(expected)
            if number % 2:
                assert torch.allclose(next(found), expected.permute(0, 3, 1, 2), atol=1e-4), number


@pytest.mark.large
def test_torchvisions_vit_gives_the_same_features(tmp_path: Path) -> None:
    published = torchvision.models.vit_b_16(weights=None).eval()
    torch.nn.init.normal_(published.class_token)
    torch.save(published.state_dict(), tmp_path / "vit_b_16.pth")
    module, image = build("segmenter-vit-b", 3, 4).eval(), torch.rand(1, 3, 224, 224)

    result = load_backbone(module, tmp_path / "vit_b_16.pth")

    assert result.missing == result.reshaped == ()
    with torch.no_grad():
        patches = published._process_input(image)
        tokens = published.encoder(torch.cat([published.class_token, patches], dim=1))
        expected = tokens[:, 1:].transpose(1, 2).reshape(1, 768, 14, 14)
        assert torch.allclose(module.encoder(image)[-1], expected, atol=1e-4)


class Hostile:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.system, ("touch hacked",)


def write_bad(folder: Path, kind: str) -> Path:
    path = folder / ("weights.safetensors" if kind == "safetensors" else "weights.pth")
    if kind == "pickle":
        path.write_bytes(pickle.dumps({"conv1.weight": Hostile()}, protocol=2))
    elif kind == "list":
        torch.save([1, 2, 3], path)
    elif kind == "cut":
        torch.save({"conv1.weight": torch.zeros(1000)}, path)
        path.write_bytes(path.read_bytes()[:500])
    elif kind == "page":
        path.write_text("<!doctype html><html></html>")
    elif kind == "other":
        torch.save({"conv.weight": torch.zeros(3, 3)}, path)
    elif kind != "absent":
        path.write_bytes(b"\x10\0\0\0\0\0\0\0{broken")
    return path


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("pickle", "was not run"),
        ("list", "does not hold weights by name"),
        ("cut", "is damaged"),
        ("page", "web page"),
        ("other", "does not hold weights for the backbone"),
        ("safetensors", "is damaged"),
        ("absent", "does not exist"),
    ],
)
def test_files_that_are_not_weights_are_refused(tmp_path: Path, kind: str, said: str) -> None:
    """Fault 215: file of a backbone that is missing, damaged, hostile, or of another architecture."""
    path = write_bad(tmp_path, kind)
    module = build("unet-r18", 3, 4)

    with pytest.raises(ModelError, match=said) as error:
        load_backbone(module, path)

    assert str(path) in str(error.value)
    assert not Path("hacked").exists()
