"""Each network: trains, is saved, and is loaded in the three modes."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from alps_qgis.engine.networks.build import build
from alps_qgis.engine.networks.loading import load
from alps_qgis.engine.networks.record import ModelClass, ModelRecord
from alps_qgis.engine.networks.weights import open_trained, read_weights, save_model
from alps_qgis.engine.settings.training import LOAD_MODES, NETWORKS, Network

SMALL = ("unet-mobilenet", "segformer-b0", "unet-r18")
CLASSES, BATCH = 16, 2


def trained(module: torch.nn.Module, steps: int) -> list[float]:
    """Fit two crops whose halves differ, and return the loss of each step."""
    image, label = torch.zeros(BATCH, 3, 64, 64), torch.zeros(BATCH, 64, 64, dtype=torch.long)
    image[:, 0, 32:], label[:, 32:] = 1, 1
    optimizer = torch.optim.AdamW(module.parameters(), lr=1e-3)
    losses = []
    for _ in range(steps):
        optimizer.zero_grad()
        loss = torch.nn.functional.cross_entropy(module.train()(image), label)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    assert [name for name, each in module.named_parameters() if each.grad is None] == []
    return losses


@pytest.mark.parametrize(
    "network",
    [pytest.param(each, marks=() if each.slug in SMALL else pytest.mark.large, id=each.slug) for each in NETWORKS],
)
def test_trains_is_saved_and_is_loaded_in_three_modes(tmp_path: Path, network: Network) -> None:
    small = network.slug in SMALL
    torch.manual_seed(0)
    module = build(network.slug, 3, CLASSES)
    assert round(sum(each.numel() for each in module.parameters()) / 1e6, 1) == network.parameters

    losses = trained(module, 12 if small else 2)

    assert all(loss == loss and loss < 100 for loss in losses)
    assert not small or losses[-1] < 0.5 * losses[0]
    classes = tuple(ModelClass(each, str(each), "#000000") for each in range(CLASSES))
    record = ModelRecord("pretrain", network.slug, 3, classes, (0.5,) * 3, (0.2,) * 3, 64)
    save_model(tmp_path, module.state_dict(), record)
    image = torch.rand(1, 3, 64, 64)
    with torch.no_grad():
        expected = module.eval()(image)
        assert torch.equal(open_trained(tmp_path)[0](image), expected)
    state = read_weights(tmp_path)
    other = build(network.slug, 3, CLASSES, seed=9)
    parts = {}
    for mode in LOAD_MODES:
        result = load(other, state, mode)
        assert result.missing == result.reshaped == result.unused == (), mode
        parts[mode] = set(result.loaded)
    assert parts["backbone"] | parts["head"] == parts["overall"] == set(state)
    assert parts["backbone"] and parts["head"] and not parts["backbone"] & parts["head"]
