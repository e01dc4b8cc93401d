"""Pre-train and fine-tune in real QGIS, with the real engine and a small network."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProject

from alps_qgis.host.engine import ENVIRONMENT_VARIABLE

CLASSES = [(0, "rock", "#aa5533"), (1, "wood", "#22aa33"), (2, "lake", "#3355cc"), (5, "field", "#ddcc55")]
SHORT = {"STEPS": 4, "CROP": 32, "BATCH": 2, "HELD_OUT_CROPS": 2, "NETWORK": "unet-r18", "DEVICE": "cpu"}


PYTHON = os.environ.get("ALPS_TEST_PYTHON", "")

pytestmark = pytest.mark.skipif(not PYTHON, reason="ALPS_TEST_PYTHON names no engine with torch")


@pytest.fixture
def run(provider: Any, project: QgsProject, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setenv(ENVIRONMENT_VARIABLE, PYTHON)

    def start(name: str, **values: Any) -> dict[str, Any]:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"alps:{name}")
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        ok, reason = algorithm.checkParameterValues({**SHORT, **values}, context)
        if not ok:
            raise ValueError(reason)
        results, ok = algorithm.run({**SHORT, **values}, context, QgsProcessingFeedback(False), {}, False)
        assert ok
        return results

    return start


@pytest.fixture
def scene(make_scene: Any) -> str:
    return make_scene(size=128)


@pytest.fixture
def labels(make_class_raster: Any) -> str:
    rows, cols = np.mgrid[0:128, 0:128]
    return make_class_raster(np.array([0, 1, 2, 5])[(rows >= 64) * 2 + (cols >= 64)], CLASSES)


def test_a_network_is_pre_trained_on_a_scene_and_fine_tuned_from_its_backbone(
    run: Any, scene: str, labels: str, tmp_path: Path
) -> None:
    first = run("pretrain", INPUT=[scene], LABELS=[labels], OUTPUT=str(tmp_path / "first"))
    assert first["STEPS"] == 4
    assert 0 <= first["MIOU"] <= 1
    assert first["LOADED"] == ""
    assert Path(first["MODEL"]).is_file() and Path(first["REPORT"]).is_file()
    second = run(
        "finetune", INPUT=[scene], LABELS=[labels], START=first["MODEL"], LOAD="backbone", OUTPUT=str(tmp_path / "two")
    )
    record = json.loads(Path(second["MODEL"]).read_text(encoding="utf-8"))
    assert "backbone" in second["LOADED"]
    assert record["parent"]["mode"] == "backbone"
    assert [each["name"] for each in record["classes"]] == ["rock", "wood", "lake", "field"]


def test_an_exported_data_set_is_trained_on(run: Any, scene: str, labels: str, tmp_path: Path) -> None:
    found = QgsApplication.processingRegistry().createAlgorithmById("alps:exportdataset")
    context, folder = QgsProcessingContext(), str(tmp_path / "set")
    values = {"INPUT": [scene], "LABELS": [labels], "CHIP": 32, "SPLIT": "0.5,0.5,0", "SPLIT_BY": "block", "BLOCK": 64}
    values["OUTPUT"] = folder
    _, ok = found.run(values, context, QgsProcessingFeedback(False), {}, False)
    assert ok
    results = run("pretrain", DATASET=folder, OUTPUT=str(tmp_path / "model"))
    assert Path(results["OUTPUT"], "model.onnx").is_file()


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({}, "nothing to train on"),
        ({"DATASET": "/tmp", "LABELS_FOLDER": "/tmp"}, "own images and labels"),
        ({"DATASET": "/no/such/folder"}, "does not exist"),
        ({"DATASET": "/tmp", "LOAD": "backbone"}, "no model to load weights from"),
    ],
)
def test_what_is_missing_is_said_before_the_run(run: Any, tmp_path: Path, values: dict[str, Any], reason: str) -> None:
    with pytest.raises((ValueError, QgsProcessingException), match=reason):
        run("pretrain", OUTPUT=str(tmp_path / "out"), **values)


def test_scenes_without_labels_are_refused(run: Any, scene: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no labels"):
        run("pretrain", INPUT=[scene], OUTPUT=str(tmp_path / "out"))


def test_labels_are_refined_from_one_dialog(run: Any, scene: str, tmp_path: Path) -> None:
    names = ("CLASSES", "POLYGONS", "SEGMENTS", "CODEBOOK")
    suffix = {"CLASSES": "tif"}
    first = {name: str(tmp_path / f"first_{name}.{suffix.get(name, 'gpkg')}") for name in names}
    found = QgsApplication.processingRegistry().createAlgorithmById("alps:autolabel")
    values = {"INPUT": scene, "SEGMENTER": "superpixels", "CLUSTERS": 4, **first}
    _, ok = found.run(values, QgsProcessingContext(), QgsProcessingFeedback(False), {}, False)
    assert ok
    before = Path(first["SEGMENTS"]).read_bytes()
    second = {name: str(tmp_path / f"second_{name}.{suffix.get(name, 'gpkg')}") for name in names}
    given = {"INPUT": scene, "SEGMENTS_IN": first["SEGMENTS"], "CODEBOOK_IN": first["CODEBOOK"], "ROUNDS": 1, **second}
    results = run("refine", **given)
    assert results["ROUNDS_DONE"] == 1
    assert results["N_SEGMENTS"] > 0
    assert results["REASON"]
    assert all(Path(path).is_file() for path in second.values())
    assert Path(first["SEGMENTS"]).read_bytes() == before
    assert run("refine", **given)["N_CHANGED"] == results["N_CHANGED"]
