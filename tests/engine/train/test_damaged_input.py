"""Input of a training that somebody damaged, or that lacks what a training needs: an error before the first step."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from alps_qgis.engine.datasets.contents import MANIFEST
from alps_qgis.engine.datasets.index import INDEX
from alps_qgis.engine.errors import AlpsError, Cancelled, CheckpointError, DatasetError, ModelError, SettingsError
from alps_qgis.engine.progress import SILENT, Progress
from alps_qgis.engine.train.checkpoint import read_checkpoint, write_checkpoint
from alps_qgis.engine.train.exported import ExportedSource
from alps_qgis.engine.train.plan import TrainPlan
from alps_qgis.engine.train.run import train

from ..factories import make_raster, rgb
from .conftest import SMALL, plan_of


@pytest.fixture
def own_set(data_set, tmp_path) -> Path:
    """A copy of the data set."""
    return Path(shutil.copytree(data_set, tmp_path / "set"))


class UntilBest(Progress):
    """Cancel as soon as there are best weights."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def is_cancelled(self) -> bool:
        return any(self._folder.glob("best-*"))


def refused(error: type[AlpsError], said: str, plan: TrainPlan) -> None:
    """Check that a plan is refused before anything is written."""
    with pytest.raises(error, match=said):
        train(plan, SILENT)
    assert not plan.out.exists() or not any(plan.out.iterdir())


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("image", None), ("labels", 5), ("height", None), ("height", 0), ("height", "a"), ("width", 10**6),
        ("classes", None), ("classes", "abc"), ("classes_px", [-5]), ("geometry", b"zz"),
    ],
)  # fmt: skip
def test_a_damaged_index_of_a_data_set_is_refused(own_set, key, value):
    """Fault 290: data set whose index or manifest holds values that cannot be."""
    rows = [{**row, key: value} for row in pq.read_table(own_set / INDEX).to_pylist()]
    pq.write_table(pa.Table.from_pylist(rows), own_set / INDEX)
    with pytest.raises(DatasetError, match="export"):
        ExportedSource(own_set)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("stretch", {"low": ["a"], "high": [1]}),
        ("stretch", {"low": [float("nan")] * 3, "high": [1, 1, 1]}),
        ("classes", [{"class_id": float("inf"), "name": "a", "color": "#000000"}]),
        ("classes", [{"class_id": 0, "name": "a", "color": "zz"}]),
        ("classes", [{"class_id": 0, "name": "\ud800", "color": "#000000"}]),
        ("classes", [{"class_id": n, "name": str(n), "color": "#000000"} for n in range(300)]),
    ],
)
def test_a_damaged_manifest_of_a_data_set_is_refused(own_set, key, value):
    """Fault 290: the same in `dataset.json`."""
    manifest = json.loads((own_set / MANIFEST).read_text())
    (own_set / MANIFEST).write_text(json.dumps({**manifest, key: value}))
    with pytest.raises(DatasetError, match=f"{MANIFEST}.*export the data set again"):
        ExportedSource(own_set)


def test_images_without_data_where_the_labels_are_cannot_be_trained_on(tmp_path):
    """Fault 291: scene without valid pixels, whose labels cover it all the same."""
    labels = (np.indices((128, 128)).sum(axis=0) // 32 % 2).astype(np.uint8)
    make_raster(tmp_path / "s_classes.tif", labels[None])
    scene = make_raster(tmp_path / "s.tif", rgb(128, 128) * 0, nodata=0)
    plan = TrainPlan((str(scene),), tmp_path / "out", SMALL, (str(tmp_path / "s_classes.tif"),))
    refused(DatasetError, "have no data where the part to train on is labelled", plan)


@pytest.mark.parametrize("damage", ["absent", "cut", "elsewhere", "later"])
def test_best_weights_that_cannot_be_loaded_are_said_when_a_training_continues(scene, tmp_path, damage):
    """Fault 292: a training that continues, whose best weights are lost: it would fail at its end."""
    folder = tmp_path / "out" / "checkpoints"
    with pytest.raises(Cancelled):
        train(plan_of(scene, tmp_path / "out"), UntilBest(folder))
    (best,) = folder.glob("best-*.safetensors")
    tensors, values = read_checkpoint(folder / "last.safetensors")
    if damage == "absent":
        best.unlink()
    elif damage == "cut":
        best.write_bytes(best.read_bytes()[:1000])
    else:
        wrong = {"step": 10**9} if damage == "later" else {"best": {**values["best"], "file": f"../{best.name}"}}
        shutil.copy(best, folder.parent / best.name)
        write_checkpoint(folder / "last.safetensors", tensors, {**values, **wrong})
    with pytest.raises(CheckpointError, match="allow overwriting"):
        train(plan_of(scene, tmp_path / "out"), SILENT)
    assert train(plan_of(scene, tmp_path / "out", overwrite=True), SILENT)["resumed_from"] is None


def test_weights_to_load_need_a_model_and_a_backbone_needs_its_file(scene, tmp_path):
    """Fault 293: `--load` without a model would train without pre-training and not say so."""
    refused(SettingsError, "no model to load them from", plan_of(scene, tmp_path / "out", load="backbone"))
    missing = str(tmp_path / "weights.pth")
    refused(ModelError, "weights.pth does not exist", plan_of(scene, tmp_path / "out", backbone=missing))
    refused(ModelError, "model.safetensors does not exist", plan_of(scene, tmp_path / "out", backbone=str(tmp_path)))


def test_a_folder_that_is_not_a_data_set_is_said_to_be_none(tmp_path):
    """Fault 294: a misspelled folder of a data set is not taken for scenes without labels."""
    refused(DatasetError, "nothere is not the folder of a data set", TrainPlan((str(tmp_path / "nothere"),), tmp_path))
