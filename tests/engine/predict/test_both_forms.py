"""A trained network predicts the same from its weights, with torch, and from its exported form, without."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch

from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.errors import ModelError
from alps_qgis.engine.networks.build import build
from alps_qgis.engine.networks.export import export_onnx
from alps_qgis.engine.networks.record import ModelClass, ModelRecord
from alps_qgis.engine.networks.weights import save_model
from alps_qgis.engine.predict.open import open_model
from alps_qgis.engine.progress import SILENT
from alps_qgis.engine.scene.stretch import Stretch
from tests.engine.factories import make_raster

TOLERANCE = 1e-4


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("run")
    torch.manual_seed(0)
    module = build("unet-mobilenet", 4, 3).train()
    module(torch.rand(4, 4, 64, 64))
    classes = tuple(ModelClass(number, name, "#00ff00") for number, name in ((4, "tree"), (2, "road"), (9, "water")))
    # As of four bands of 16 bits, the last of which holds one value.
    stretch = Stretch((120.0, 80.0, 60.0, 7.0), (2300.0, 2100.0, 1900.0, 7.0))
    mean, std = (0.3, 0.35, 0.4, 0.5), (0.2, 0.21, 0.22, 0.5)
    record = ModelRecord("finetune", "unet-mobilenet", 4, classes, mean, std, chip=64, stretch=stretch)
    record = save_model(folder, module.state_dict(), record)
    export_onnx(module, record, folder / "model.onnx")
    return folder


def test_probabilities_of_both_forms_are_equal(folder: Path) -> None:
    exported, weights = open_model(folder / "model.onnx", "cpu"), open_model(folder / "model.safetensors", "cpu")
    display = np.random.default_rng(0).random((3, 4, 64, 64), dtype=np.float32)
    display[:, 3] = display[:, 3] > 0.5
    display[1] = 0

    one, two = exported.probabilities(display), weights.probabilities(display)

    assert one.shape == two.shape == (3, 3, 64, 64)
    assert np.abs(one - two).max() < TOLERANCE
    assert np.ptp(one) > 0.1, "otherwise equality would say nothing"


def test_facts_of_both_forms_are_equal(folder: Path) -> None:
    exported, weights = (open_model(folder / name, "cpu").facts for name in ("model.onnx", "model.safetensors"))

    for name in ("network", "n_bands", "classes", "stretch", "bands", "resolution_m", "tile", "multiple"):
        assert getattr(exported, name) == getattr(weights, name), name
    assert (exported.fixed, weights.fixed) == ((64, 64), None)
    assert [each.class_id for each in exported.classes] == [4, 2, 9]


@pytest.mark.parametrize("size", [(1, 1), (20, 31), (150, 70)])
def test_scenes_of_any_size_have_the_same_classes_in_both_forms(
    folder: Path, size: tuple[int, int], tmp_path: Path
) -> None:
    """Fault 307: smaller than the tiles of the exported form, which have one size."""
    raw = np.random.default_rng(1).integers(0, 2500, (4, *size)).astype(np.uint16)
    scene = make_raster(tmp_path / "a.tif", raw)
    found = []
    for name in ("model.onnx", "model.safetensors"):
        arguments = {"scenes": [str(scene)], "model": str(folder / name), "out": str(tmp_path / name[6:])}
        settings = {"network": {"device": "cpu", "workers": 1}}
        [row] = run_job("predict", {**arguments, "confidence": True, "settings": settings}, SILENT)["scenes"]
        with rasterio.open(row["classes"]) as classes, rasterio.open(row["confidence"]) as confidence:
            found.append((classes.read(1), confidence.read(1).astype(int)))
    (one, sure), (two, as_sure) = found
    assert one.shape == size and set(np.unique(one)) <= {4, 2, 9}
    assert np.abs(sure - as_sure).max() <= 1 and (one == two).mean() > 0.999


def test_files_of_different_trainings_in_one_folder_are_refused(folder: Path, tmp_path: Path) -> None:
    """Fault 306: the record beside the exported form names another network, or other weights."""
    content = (folder / "model.json").read_text()
    sha256 = json.loads(content)["weights_sha256"]
    for old, new in (("unet-mobilenet", "segformer-b0"), (sha256, "0" * 64)):
        mixed = tmp_path / new
        mixed.mkdir()
        shutil.copy(folder / "model.onnx", mixed)
        (mixed / "model.json").write_text(content.replace(old, new))
        with pytest.raises(ModelError, match="of different trainings"):
            open_model(mixed, "cpu")
