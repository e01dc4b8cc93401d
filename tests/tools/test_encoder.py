"""The training of the small encoder: a few steps of it, on noise."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import onnx
import pytest
import torch

from tools.encoder.contrast import Contrast
from tools.encoder.export import session, write_onnx
from tools.encoder.ground import Ground
from tools.encoder.model import Encoder, load_imagenet
from tools.encoder.training import Crops, Plan, train
from tools.train_encoder import projection

PLAN = Plan(steps=4, batch=2, crop=64, keep_every=2)


@pytest.fixture(scope="module")
def grounds():
    rng = np.random.default_rng(0)
    found = []
    for name, n_classes in (("a", 3), ("b", 2)):
        images = [rng.integers(0, 255, (3, 150, 170), dtype=np.uint8) for _ in range(2)]
        truths = [rng.integers(-1, n_classes, (150, 170)).astype(np.int8) for _ in range(2)]
        found.append(Ground(name, n_classes, images, truths))
    return found


def trained(grounds, plan, folder, report=print) -> Encoder:
    torch.manual_seed(0)
    model = Encoder(plan.size)
    folder.mkdir(exist_ok=True)
    train(model, grounds, plan, folder, report)
    return model


def test_a_training_that_was_cut_off_ends_with_the_same_weights(grounds, tmp_path):
    def cut(line: str) -> None:
        raise KeyboardInterrupt

    whole = trained(grounds, PLAN, tmp_path / "whole")
    with pytest.raises(KeyboardInterrupt):
        trained(grounds, PLAN, tmp_path / "cut", cut)
    rest = trained(grounds, PLAN, tmp_path / "cut")
    for name, values in whole.state_dict().items():
        assert torch.equal(values, rest.state_dict()[name]), name


def test_it_does_not_go_on_with_other_settings(grounds, tmp_path):
    trained(grounds, PLAN, tmp_path / "run")
    with pytest.raises(SystemExit, match="other settings"):
        trained(grounds, replace(PLAN, rate=1e-4), tmp_path / "run")


def test_crops_keep_the_shares_of_the_classes(grounds):
    """Cells without a label have no share of any class, and labelled ones add up to their labelled part."""
    drawn = Crops(grounds, 64, np.random.default_rng(1)).draw(6)
    images, shares, numbers = drawn.images, drawn.shares, drawn.numbers
    assert drawn.again is None
    assert images.shape == (6, 3, 64, 64) and images.min() >= 0 and images.max() <= 1
    assert numbers == sorted(numbers)
    for each, number in zip(shares, numbers, strict=True):
        assert each.shape == (grounds[number].n_classes, 16, 16)
        total = each.sum(0)
        assert total.max() <= 1 + 1e-5
        # One label in `n_classes + 1` is missing.
        assert float(total.mean()) == pytest.approx(1 - 1 / (grounds[number].n_classes + 1), abs=0.1)


def test_crops_in_two_colours_show_the_same_ground(grounds):
    drawn = Crops(grounds, 64, np.random.default_rng(1)).draw(4, twice=True)
    assert drawn.again is not None and drawn.again.shape == drawn.images.shape
    for one, other in zip(drawn.images, drawn.again, strict=True):
        assert not torch.equal(one, other)
        # Colours differ, but light stays light.
        assert np.corrcoef(one.mean(0).ravel(), other.mean(0).ravel())[0, 1] > 0.8


def test_contrast_is_low_where_views_agree_and_high_where_they_do_not():
    rng = torch.Generator().manual_seed(0)
    cells = torch.randn(2, 8, 16, 16, generator=rng)
    torch.manual_seed(0)
    contrast = Contrast(8)
    alike = float(contrast(cells, cells, (0, 0)))
    assert alike < float(contrast(cells, torch.randn(2, 8, 16, 16, generator=rng), (0, 0))) / 2
    assert float(contrast(cells, cells, (0, 0))) == alike, "a step compares the same cells again"


def test_unlabelled_ground_takes_part_if_there_is_contrast(grounds, tmp_path):
    nothing = [np.full_like(truth, -1) for truth in grounds[0].truths]
    bare = [replace(grounds[0], name="bare", n_classes=0, truths=nothing)]
    model = trained([*grounds, *bare], replace(PLAN, contrast=0.3), tmp_path)
    assert all(torch.isfinite(parameter).all() for parameter in model.parameters())


def test_the_exported_network_gives_what_the_trained_one_gives(grounds, tmp_path):
    model = trained(grounds, PLAN, tmp_path / "run").eval()
    write_onnx(model, tmp_path / "m.onnx")
    image = np.random.default_rng(3).random((3, 96, 160), dtype=np.float32)
    found = session(tmp_path / "m.onnx")(image)
    with torch.no_grad():
        wanted = model(torch.from_numpy(image)[None])[0].numpy()
    assert found.shape == (32, 24, 40)
    np.testing.assert_allclose(found, wanted, atol=1e-4)
    assert onnx.load(str(tmp_path / "m.onnx")).ByteSize() < 8e6


def test_imagenet_weights_are_those_of_keras(tmp_path):
    """A stride of 2 pads only below and on the right, and kernels are transposed."""
    rng = np.random.default_rng(0)
    model = Encoder()
    stored = {"conv1/kernel": rng.normal(size=(3, 3, 3, 32))}
    channels = [32, 64, 128, 128, 256, 256, 512, 512, 512, 512, 512, 512]
    norms = {"conv1_bn": 32}
    for number in range(1, 12):
        before, after = channels[number - 1], channels[number]
        stored[f"conv_dw_{number}/depthwise_kernel"] = rng.normal(size=(3, 3, before, 1))
        stored[f"conv_pw_{number}/kernel"] = rng.normal(size=(1, 1, before, after))
        norms |= {f"conv_dw_{number}_bn": before, f"conv_pw_{number}_bn": after}
    for name, size in norms.items():
        for part in ("gamma", "beta", "moving_mean", "moving_variance"):
            stored[f"{name}/{part}"] = np.abs(rng.normal(size=size)) + 0.5
    np.savez(tmp_path / "w.npz", **{name: values.astype(np.float32) for name, values in stored.items()})
    load_imagenet(model, tmp_path / "w.npz")
    image = rng.random((3, 16, 16)).astype(np.float32)
    with torch.no_grad():
        found = model.eval().first(torch.from_numpy(image)[None] * 2 - 1)[0].numpy()
    padded = np.pad(image * 2 - 1, ((0, 0), (0, 1), (0, 1)))
    at = np.einsum("chw,hwco->o", padded[:, 4:7, 6:9], stored["conv1/kernel"])
    part = {key: stored[f"conv1_bn/{key}"] for key in ("gamma", "beta", "moving_mean", "moving_variance")}
    wanted = (at - part["moving_mean"]) / np.sqrt(part["moving_variance"] + 1e-3) * part["gamma"] + part["beta"]
    np.testing.assert_allclose(found[:, 2, 3], np.clip(wanted, 0, 6), atol=1e-4)


def test_the_projection_keeps_the_directions_of_the_largest_spread_within_sets():
    first, second = np.diag([4.0, 1.0, 0.0]), np.diag([40.0, 0.0, 0.0])
    onto = projection([first, second], 2)
    assert onto.shape == (3, 2)
    spread = np.mean([np.trace(onto.T @ each @ onto) for each in (first, second)])
    assert spread == pytest.approx(1)
    assert abs(onto[0, 0]) > 0.1 and abs(onto[2]).max() < 1e-9
