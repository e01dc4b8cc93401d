"""The folder of a trained network: saved, opened again, and refused when its weights are not its own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import torch

from alps_qgis.engine.errors import ModelError
from alps_qgis.engine.networks.build import build
from alps_qgis.engine.networks.record import ModelClass, ModelRecord, read_record
from alps_qgis.engine.networks.weights import open_trained, read_weights, save_model

RECORD = ModelRecord(
    kind="finetune",
    network="unet-mobilenet",
    n_bands=4,
    classes=(ModelClass(3, "roof", "#ff0000"), ModelClass(1, "water", "#0000ff")),
    mean=(0.5,) * 4,
    std=(0.25,) * 4,
    chip=64,
)


def saved(folder: Path) -> Path:
    folder.mkdir()
    save_model(folder, build("unet-mobilenet", 4, 2, seed=3).state_dict(), RECORD)
    return folder


def test_a_saved_network_predicts_the_same_when_it_is_opened(tmp_path: Path) -> None:
    folder = saved(tmp_path / "run")
    image = torch.rand(1, 4, 64, 64)

    module, record = open_trained(folder)

    assert record == replace(RECORD, weights_sha256=record.weights_sha256)
    assert torch.equal(module(image), build("unet-mobilenet", 4, 2, seed=3).eval()(image))


def test_equal_weights_give_equal_bytes(tmp_path: Path) -> None:
    one, two = saved(tmp_path / "one"), saved(tmp_path / "two")

    for name in ("model.safetensors", "model.json"):
        assert (one / name).read_bytes() == (two / name).read_bytes()
    assert (one / "model.safetensors").stat().st_mode == (one / "model.json").stat().st_mode, "may be read by others"


@pytest.mark.parametrize("change", ["flip", "cut", "empty", "other"])
def test_altered_weights_are_refused(tmp_path: Path, change: str) -> None:
    """Fault 213: weights that are damaged, cut off, or of another run."""
    folder = saved(tmp_path / "run")
    path = folder / "model.safetensors"
    content = bytearray(path.read_bytes())
    if change == "flip":
        content[-100] ^= 255
    elif change == "other":
        other = save_model(tmp_path, build("unet-mobilenet", 4, 2, seed=4).state_dict(), RECORD)
        assert other.weights_sha256 != read_record(folder).weights_sha256
        content = bytearray((tmp_path / "model.safetensors").read_bytes())
    path.write_bytes(content[: {"cut": 5000, "empty": 0}.get(change)])

    with pytest.raises(ModelError, match="does not hold the weights that its record names"):
        read_weights(folder)


def test_damaged_weights_without_a_hash_are_refused(tmp_path: Path) -> None:
    """Fault 213: weights that are damaged, cut off, or of another run."""
    (tmp_path / "model.safetensors").write_bytes(b"\xff" * 100)

    with pytest.raises(ModelError, match="is damaged"):
        read_weights(tmp_path, RECORD)


def test_missing_weights_are_said(tmp_path: Path) -> None:
    """Fault 213: weights that are missing."""
    folder = saved(tmp_path / "run")
    (folder / "model.safetensors").unlink()

    with pytest.raises(ModelError, match="is missing"):
        open_trained(folder)


def test_weights_that_do_not_fit_their_record_are_refused(tmp_path: Path) -> None:
    """Fault 213: weights of another number of bands than their record says."""
    save_model(tmp_path, build("unet-mobilenet", 3, 2).state_dict(), RECORD)

    with pytest.raises(ModelError, match="do not fit a unet-mobilenet of 4 bands and 2 classes"):
        open_trained(tmp_path)
