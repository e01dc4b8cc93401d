"""Networks by their names: sizes, seeds, and no network access."""

from __future__ import annotations

import socket

import pytest
import torch

from alps_qgis.engine.errors import SettingsError
from alps_qgis.engine.networks.build import build
from alps_qgis.engine.settings.training import NETWORKS, Network

SMALL = ("unet-mobilenet", "segformer-b0", "unet-r18")


@pytest.fixture(autouse=True)
def without_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_kwargs: object) -> None:
        raise AssertionError("a network was built with a connection to the internet")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.mark.parametrize(
    "network",
    [pytest.param(each, marks=() if each.slug in SMALL else pytest.mark.slow, id=each.slug) for each in NETWORKS],
)
def test_every_network_takes_any_multiple_of_32_and_any_number_of_bands(network: Network) -> None:
    module = build(network.slug, 5, 3).eval()

    with torch.no_grad():
        for height, width in ((32, 96),):
            logits = module(torch.rand(1, 5, height, width))
            assert logits.shape == (1, 3, height, width)
            assert torch.isfinite(logits).all()


@pytest.mark.parametrize("slug", SMALL)
def test_weights_follow_the_seed_and_leave_torchs_own_numbers_alone(slug: str) -> None:
    torch.manual_seed(5)
    expected = torch.rand(3)
    torch.manual_seed(5)

    first, second, other = (build(slug, 3, 4, seed).state_dict() for seed in (1, 1, 2))

    assert torch.equal(torch.rand(3), expected)
    assert all(torch.equal(first[name], second[name]) for name in first)
    assert any(not torch.equal(first[name], other[name]) for name in first)


@pytest.mark.slow
@pytest.mark.parametrize("network", [each for each in NETWORKS if each.min_batch == 2], ids=lambda each: each.slug)
def test_min_batch_is_two_only_where_one_crop_does_not_train(network: Network) -> None:
    with pytest.raises(ValueError, match="more than 1 value per channel"):
        build(network.slug, 3, 2).train()(torch.rand(1, 3, 64, 64))


def test_unknown_networks_and_numbers_are_refused() -> None:
    with pytest.raises(SettingsError, match="choose one of unet-mobilenet"):
        build("resnet", 3, 2)
    with pytest.raises(SettingsError, match="0 classes"):
        build("unet-r18", 3, 0)
