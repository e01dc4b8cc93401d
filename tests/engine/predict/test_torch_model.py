from __future__ import annotations

import numpy as np
import pytest
import torch

from alps_qgis.engine.errors import EngineError, ModelError
from alps_qgis.engine.networks.build import build
from alps_qgis.engine.networks.export import export_onnx
from alps_qgis.engine.networks.weights import save_model
from alps_qgis.engine.predict import open as open_module
from alps_qgis.engine.predict.open import open_model
from tests.engine.onnx_files import make_record

MEAN, STD = (0.3, 0.4, 0.5), (0.2, 0.25, 0.3)


@pytest.fixture(scope="module")
def network():
    return build("unet-mobilenet", 3, 2).eval()


@pytest.fixture(scope="module")
def trained(tmp_path_factory, network):
    """A model folder with weights only."""
    folder = tmp_path_factory.mktemp("trained")
    save_model(folder, network.state_dict(), make_record(3, [0, 4], network="unet-mobilenet", mean=MEAN, std=STD))
    return folder


def images(n=1, side=64):
    return np.random.default_rng(0).random((n, 3, side, side), dtype=np.float32)


def test_probabilities_are_the_softmax_of_the_network_on_normalised_values(trained, network):
    predictor = open_model(trained, "cpu")
    assert (predictor.facts.kind, predictor.device, predictor.facts.tile) == ("safetensors", "cpu", 64)
    assert [each.class_id for each in predictor.facts.classes] == [0, 4]
    mean, std = (np.array(values, np.float32)[:, None, None] for values in (MEAN, STD))
    with torch.inference_mode():
        expected = torch.softmax(network(torch.from_numpy((images(2) - mean) / std)), dim=1).numpy()
    np.testing.assert_allclose(predictor.probabilities(images(2)), expected, atol=1e-5)


def test_record_and_weights_name_the_same_model_as_the_folder(trained):
    for name in ("model.json", "model.safetensors"):
        assert open_model(trained / name, "cpu").facts.sha256 == open_model(trained, "cpu").facts.sha256


def test_weights_that_were_altered_are_refused(trained, tmp_path):
    (tmp_path / "model.json").write_bytes((trained / "model.json").read_bytes())
    data = bytearray((trained / "model.safetensors").read_bytes())
    data[-1] ^= 1
    (tmp_path / "model.safetensors").write_bytes(data)
    with pytest.raises(ModelError, match="does not hold the weights that its record names"):
        open_model(tmp_path, "cpu")


def test_a_device_that_torch_does_not_find_is_an_error(trained):
    missing = f"cuda:{torch.cuda.device_count()}"
    with pytest.raises(EngineError, match="set the device to auto or cpu"):
        open_model(trained, missing)


def test_weights_without_torch_say_what_to_do(trained, monkeypatch):
    monkeypatch.setattr(open_module.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(EngineError, match=r"needs torch, which the engine does not have; predict with model\.onnx"):
        open_model(trained, "cpu")


@pytest.mark.slow
def test_the_exported_network_gives_the_same_probabilities(trained, network, tmp_path):
    record = make_record(3, [0, 4], network="unet-mobilenet", mean=MEAN, std=STD)
    export_onnx(network, record, tmp_path / "model.onnx")
    exported = open_model(tmp_path / "model.onnx", "cpu")
    assert exported.facts.kind == "onnx"
    found = exported.probabilities(images())
    np.testing.assert_allclose(found, open_model(trained, "cpu").probabilities(images()), atol=1e-4)
