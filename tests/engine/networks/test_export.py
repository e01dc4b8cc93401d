"""Exported networks: equal to torch's, readable by Deepness's rules, the same bytes each time."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
import torch

from alps_qgis.engine.errors import ModelError, SettingsError
from alps_qgis.engine.networks.build import build
from alps_qgis.engine.networks.export import Exported, export_onnx
from alps_qgis.engine.networks.record import ModelClass, ModelRecord, read_record
from alps_qgis.engine.scene.stretch import Stretch
from alps_qgis.engine.settings.training import NETWORKS

SLUG = "unet-mobilenet"
TOLERANCE = 1e-4
QUICK = ("unet-mobilenet", "segformer-b0")


def record(slug: str = SLUG, n_bands: int = 3, n_classes: int = 5, **changes: object) -> ModelRecord:
    classes = tuple(ModelClass(10 * each, f"Größe {each}", "#00ff00") for each in range(n_classes))
    mean, std = tuple(0.1 * (1 + each) for each in range(n_bands)), (0.2,) * n_bands
    plain = ModelRecord("pretrain", slug, n_bands, classes, mean, std, chip=64, resolution_m=0.125)
    return replace(plain, **changes)  # type: ignore[arg-type]


def settled(slug: str, n_bands: int = 3, n_classes: int = 5) -> torch.nn.Module:
    """A network whose batch norms have seen data, so that no layer is the identity, and whose logits are moderate."""
    torch.manual_seed(0)
    module = build(slug, n_bands, n_classes).train()
    images = torch.rand(2, n_bands, 64, 64) * 3
    last = [layer for layer in module.modules() if isinstance(layer, (torch.nn.Conv2d, torch.nn.Linear))][-1]
    with torch.no_grad():
        module(images)
        largest = float(module.eval()(images).abs().max())
        if largest > 20:
            # FCN-HRNet's are in thousands while it is not trained, and torch itself errs by 3e-4 then (in 32 bits).
            last.weight *= 20 / largest
            if last.bias is not None:
                last.bias *= 20 / largest
        assert float(module(images).abs().max()) < 21
    return module


def session(path: Path) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ModelRecord]:
    stretch = Stretch((0.0, 100.0, 50.0), (1000.0, 1100.0, 50.0))
    made = record(stretch=stretch)
    return export_onnx(settled(SLUG), made, tmp_path_factory.mktemp("export") / "model.onnx"), made


@pytest.mark.parametrize(
    "network",
    [pytest.param(each, marks=() if each.slug in QUICK else pytest.mark.large, id=each.slug) for each in NETWORKS],
)
def test_probabilities_equal_torchs(tmp_path: Path, network: object) -> None:
    slug = network.slug  # type: ignore[attr-defined]
    module, made = settled(slug), record(slug)
    display = np.random.default_rng(1).random((3, 3, 64, 64), dtype=np.float32)
    mean, std = (torch.tensor(each).reshape(1, 3, 1, 1) for each in (made.mean, made.std))
    with torch.no_grad():
        expected = torch.softmax(module((torch.from_numpy(display) - mean) / std), dim=1).numpy()

    runner = session(export_onnx(module, made, tmp_path / "model.onnx"))

    for batch in (1, 3):
        found = runner.run(None, {"image": made.onnx_input(display[:batch])})[0]
        assert np.abs(found - expected[:batch]).max() < TOLERANCE
        assert found.sum(axis=1) == pytest.approx(1, abs=1e-5)


def test_stretch_is_inside_the_graph(exported: tuple[Path, ModelRecord]) -> None:
    path, made = exported
    raw = np.random.default_rng(2).integers(0, 1300, (1, 3, 64, 64)).astype(np.uint16)
    raw[:, 2] = np.random.default_rng(3).integers(49, 52, (64, 64))
    assert made.stretch is not None
    display = made.stretch.apply(raw[0])[None]
    mean, std = (np.array(each, np.float32).reshape(1, 3, 1, 1) for each in (made.mean, made.std))
    with torch.no_grad():
        expected = torch.softmax(settled(SLUG)(torch.from_numpy((display - mean) / std)), dim=1).numpy()

    # As Deepness prepares what it reads, of any type.
    found = session(path).run(None, {"image": np.float32(raw * 1.0 / 255.0)})[0]
    of_display = session(path).run(None, {"image": made.onnx_input(display)})[0]

    assert np.abs(found - expected).max() < TOLERANCE
    assert np.abs(of_display - expected).max() < TOLERANCE


def test_a_band_without_a_range_is_stretched_as_in_scenes() -> None:
    made = record(n_bands=1, stretch=Stretch((50.0,), (50.0,)), mean=(0.0,), std=(1.0,))
    through = Exported(torch.nn.Identity(), made)
    values = torch.tensor([0, 49, 50, 51, 255], dtype=torch.float32).reshape(1, 1, 1, 5) / 255

    assert torch.clamp((values - through.offset) * through.factor, 0, 1).ravel().tolist() == [0, 0, 0, 1, 1]


def test_deepness_reads_it(exported: tuple[Path, ModelRecord]) -> None:
    """Deepness's rules, written down independently: shapes, JSON in each entry, consecutive names, JSON numbers."""
    path, made = exported
    runner = session(path)
    inputs, outputs = runner.get_inputs(), runner.get_outputs()
    metadata = runner.get_modelmeta().custom_metadata_map

    assert len(inputs) == len(outputs) == 1
    batch, channels, height, width = inputs[0].shape
    assert isinstance(batch, str) and (channels, height, width) == (3, 64, 64)
    assert inputs[0].type == "tensor(float)"
    assert outputs[0].shape[1:] == [5, 64, 64]
    assert str(json.loads(metadata["model_type"])).capitalize() == "Segmentor"
    names = sorted(json.loads(metadata["class_names"]).items(), key=lambda item: int(item[0]))
    assert [int(key) for key, _ in names] == list(range(5))
    assert [name for _, name in names] == [each.name for each in made.classes]
    assert float(json.loads(metadata["resolution"])) == 12.5, "centimetres per pixel"
    assert int(json.loads(metadata["tile_size"])) == 64
    assert 0 <= int(json.loads(metadata["tiles_overlap"])) < 100, "percent"
    assert float(json.loads(metadata["seg_thresh"])) == 0
    assert int(json.loads(metadata["seg_small_segment"])) == 0
    mean, std = (np.array(json.loads(metadata[f"standardization_{each}"]), np.float32) for each in ("mean", "std"))
    assert mean.tolist() == [0, 0, 0] and std.tolist() == [1, 1, 1]


def test_the_record_is_inside(exported: tuple[Path, ModelRecord]) -> None:
    path, made = exported

    assert read_record(path) == read_record(path.parent) == made


def test_bytes_are_the_same_again_and_do_not_name_the_machine(
    tmp_path: Path, exported: tuple[Path, ModelRecord]
) -> None:
    path, made = exported
    module = settled(SLUG)
    before = {name: value.clone() for name, value in module.state_dict().items()}

    again = export_onnx(module, made, tmp_path / "again.onnx")

    assert again.read_bytes() == path.read_bytes()
    assert b"site-packages" not in again.read_bytes()
    assert all(torch.equal(value, before[name]) for name, value in module.state_dict().items())


@pytest.mark.parametrize("size", [0, 33])
def test_a_size_that_no_network_takes_is_refused(tmp_path: Path, size: int) -> None:
    with pytest.raises(SettingsError, match="multiple of 32"):
        export_onnx(torch.nn.Identity(), record(), tmp_path / "model.onnx", size)


def test_a_network_that_cannot_be_exported_is_said(tmp_path: Path) -> None:
    """Fault 214: network that cannot be exported."""
    with pytest.raises(ModelError, match="cannot be exported"):
        export_onnx(settled(SLUG), record(n_bands=4), tmp_path / "model.onnx")
    assert list(tmp_path.iterdir()) == []
