"""Export data set in real QGIS, with the real engine."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from alps_qgis.engine.settings import DatasetSettings

CLASSES = [(0, "water", "#0000ff"), (3, "field", "#00ff00")]


@pytest.fixture
def run(provider: Any, project: QgsProject, engine: str, tmp_path: Path) -> Any:
    def start(**values: Any) -> dict[str, Any]:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("alps:exportdataset")
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        values = {"OUTPUT": str(tmp_path / "set"), "CHIP": 32, "SPLIT": "1,0,0", **values}
        ok, reason = algorithm.checkParameterValues(values, context)
        if not ok:
            raise ValueError(reason)
        results, ok = algorithm.run(values, context, QgsProcessingFeedback(False), {}, False)
        assert ok
        return results

    return start


@pytest.fixture
def labels(make_class_raster: Any) -> str:
    values = np.zeros((64, 64), np.uint8)
    values[:, 32:] = 3
    return make_class_raster(values, CLASSES)


def test_folders_of_scenes_and_labels_become_a_data_set(run: Any, make_scene: Any, labels: str, tmp_path: Path) -> None:
    scenes = tmp_path / "scenes"
    scenes.mkdir()
    Path(make_scene(size=64)).rename(scenes / "scene.tif")
    results = run(INPUT_FOLDER=str(scenes), LABELS_FOLDER=str(tmp_path), TITLE="Fields", LICENCE="CC0")
    assert (results["N_TRAIN"], results["N_VAL"], results["N_CLASSES"]) == (4, 0, 2)
    out = tmp_path / "set"
    assert len(list((out / "ann_dir" / "train").glob("*.png"))) == 4
    assert "Licence: CC0" in (out / "README.md").read_text(encoding="utf-8")
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_list_or_folder_of_the_split_decides(run: Any, make_scene: Any, labels: str, tmp_path: Path) -> None:
    lists = tmp_path / "lists"
    lists.mkdir()
    (lists / "val.txt").write_text("scene\n", encoding="utf-8")
    (tmp_path / "split.csv").write_text("scene.tif,test\n", encoding="utf-8")
    scene = make_scene(size=64)
    results = run(INPUT=[scene], LABELS=[labels], SPLIT_FOLDER=str(lists))
    assert (results["N_TRAIN"], results["N_VAL"], results["N_TEST"]) == (0, 4, 0)
    results = run(
        INPUT=[scene], LABELS=[labels], SPLIT_FILE=str(tmp_path / "split.csv"), OUTPUT=str(tmp_path / "other"),
        WHOLE_TEST=True,
    )  # fmt: skip
    assert (results["N_TRAIN"], results["N_VAL"], results["N_TEST"]) == (0, 0, 1)


def test_binary_masks_with_a_given_split(run: Any, make_scene: Any, make_class_raster: Any, tmp_path: Path) -> None:
    values = np.full((64, 64), 255, np.uint8)
    values[:, 16:40] = 3
    (tmp_path / "split.csv").write_text("scene.tif,val\n", encoding="utf-8")

    results = run(
        INPUT=[make_scene(size=64)],
        LABELS=[make_class_raster(values, CLASSES)],
        SPLIT_FILE=str(tmp_path / "split.csv"),
        BINARY=True,
    )

    masks = sorted((tmp_path / "set" / "ann_dir" / "val").glob("*.png"))
    assert (results["N_TRAIN"], results["N_VAL"], len(masks)) == (0, 4, 4)
    pixels = np.concatenate([gdal.Open(str(mask)).ReadAsArray() for mask in masks])
    assert dict(zip(*map(list, np.unique(pixels, return_counts=True)))) == {0: 64 * 40, 1: 64 * 24}


def test_folders_of_the_split_inside_the_folder_of_scenes(
    run: Any, make_scene: Any, labels: str, tmp_path: Path
) -> None:
    folder = tmp_path / "iSAID/val/images"
    folder.mkdir(parents=True)
    Path(make_scene(size=64)).rename(folder / "scene.tif")
    results = run(INPUT_FOLDER=str(tmp_path / "iSAID"), LABELS=[labels], SPLIT_BY="folder")
    assert (results["N_TRAIN"], results["N_VAL"], results["N_TEST"]) == (0, 4, 0)


def test_polygons_of_a_memory_layer_become_instances(run: Any, make_scene: Any, tmp_path: Path) -> None:
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=kind:string", "drawn", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["barn"])
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((8 47, 10 47, 10 50, 8 50, 8 47))"))
    layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    results = run(INPUT=[make_scene(size=64)], INSTANCES=layer, CLASS_FIELD="kind", LAYOUT="coco")
    assert results["N_INSTANCES"] == 4
    data = json.loads((tmp_path / "set/annotations/instances_train.json").read_text(encoding="utf-8"))
    assert data["categories"] == [{"id": 1, "name": "barn"}]
    assert {annotation["area"] for annotation in data["annotations"]} == {32 * 32}


def test_other_programs_rasters_get_names_and_images_keep_their_values(
    run: Any, make_scene: Any, make_raster: Any, tmp_path: Path
) -> None:
    names = tmp_path / "names.json"
    names.write_text('{"7": "roof"}', encoding="utf-8")
    mask = make_raster(np.full((1, 64, 64), 7, np.uint8), "mask.tif")
    run(INPUT=[make_scene(size=64)], LABELS=[mask], NAMES=str(names), IMAGES="tif")
    data = json.loads((tmp_path / "set/dataset.json").read_text(encoding="utf-8"))
    assert [each["name"] for each in data["classes"]] == ["roof"]
    assert len(list((tmp_path / "set/img_dir/train").glob("*.tif"))) == 4


def _recorded(tmp_path: Path) -> dict[str, Any]:
    settings: dict[str, Any] = json.loads((tmp_path / "set/dataset.json").read_text(encoding="utf-8"))["settings"]
    return settings["dataset"]


def test_what_is_changed_wins_over_the_preset(run: Any, make_scene: Any, labels: str, tmp_path: Path) -> None:
    run(INPUT=[make_scene(size=64)], LABELS=[labels], PRESET="isaid-pl", LAYOUT="yolo", CHIP=600, SEED=7)
    settings = _recorded(tmp_path)
    assert (settings["layout"], settings["chip"], settings["overlap"], settings["seed"]) == ("yolo", 600, 384, 7)
    assert settings["split"] == [1.0, 0.0, 0.0]


def test_what_is_left_at_its_default_is_that_of_the_preset(
    run: Any, make_scene: Any, labels: str, tmp_path: Path
) -> None:
    default = DatasetSettings()
    values = {"CHIP": default.chip, "OVERLAP": default.overlap, "LAYOUT": default.layout}
    run(INPUT=[make_scene(size=64)], LABELS=[labels], PRESET="isaid-pl", **values)
    settings = _recorded(tmp_path)
    assert (settings["layout"], settings["chip"], settings["overlap"]) == ("mmsegmentation", 896, 384)
    assert settings["mask_suffix"] == "_instance_color_RGB"


@pytest.mark.parametrize("images", ["auto", None])
def test_images_may_be_left_to_the_layout(run: Any, make_scene: Any, labels: str, tmp_path: Path, images: Any) -> None:
    """Models of earlier versions hold `auto`."""
    run(INPUT=[make_scene(size=64)], LABELS=[labels], IMAGES=images, LAYOUT="mmsegmentation")
    assert _recorded(tmp_path)["images"] == "png"


def test_folder_that_holds_something_is_left_alone(run: Any, make_scene: Any, labels: str, tmp_path: Path) -> None:
    (tmp_path / "set").mkdir()
    (tmp_path / "set/photo.jpg").touch()
    with pytest.raises(QgsProcessingException, match=r"not a data set of ALPS.*\[output\]"):
        run(INPUT=[make_scene(size=64)], LABELS=[labels])
    assert [path.name for path in (tmp_path / "set").iterdir()] == ["photo.jpg"]


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"INPUT": None}, "choose scenes"),
        ({"LABELS": None}, "no labels"),
        ({"SPLIT": "0.5,0.6,0"}, "sum 1"),
        ({"SPLIT": "half"}, "Split: .* 3 values"),
        ({"OVERLAP": 32}, "do not advance"),
        ({"LABELS_FOLDER": "/nowhere"}, "does not exist"),
    ],
)
def test_what_cannot_be_is_said_before_the_run(
    run: Any, make_scene: Any, labels: str, values: dict[str, Any], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        run(**{"INPUT": [make_scene(size=64)], "LABELS": [labels], **values})
