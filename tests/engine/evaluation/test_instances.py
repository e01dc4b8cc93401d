"""Instances against true instances: average precision, scene by scene, from layers and from COCO files."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from affine import Affine
from pycocotools import mask as coco_mask

from alps_qgis.engine.commands.jobs import describe, run_job
from alps_qgis.engine.errors import AnnotationError, OutputError, SegmentsError, SettingsError, TruthError
from alps_qgis.engine.evaluation.instances import evaluate_instances
from alps_qgis.engine.evaluation.run_lengths import of_polygon, of_segmentation
from alps_qgis.engine.labels.vectorize import to_map, vectorize_layers
from alps_qgis.engine.progress import SILENT
from alps_qgis.engine.scene.grid import Window
from alps_qgis.engine.scene.raster_grid import RasterGrid
from alps_qgis.engine.tables.instances import INSTANCES, InstanceBatch, InstancesMeta, write_instances

SHAPE = (20, 30)
GRID = RasterGrid(30, 20, Affine(2, 0, 100, 0, -2, 500))
COCO_GROUPS = ("images", "categories", "annotations")


def mask(row: int, col: int, height: int = 4, width: int = 5) -> np.ndarray:
    whole = np.zeros(SHAPE, bool)
    whole[Window(row, col, height, width).slices()] = True
    return whole


def write_layer(path: Path, masks: list[np.ndarray], names: list[str], scores: list[float], **columns: Any) -> Path:
    n = len(masks)
    geometry = [vectorize_layers(np.where(each, 0, -1).astype(np.int32)[None], 1)[0] for each in masks]
    values: dict[str, Any] = {
        "instance_id": np.arange(n),
        "class_id": np.zeros(n, np.int32),
        "class_name": np.array(names, object),
        "score": np.array(scores, np.float32),
        "box_score": np.full(n, np.nan, np.float32),
        "difficult": np.zeros(n, bool),
        "oriented": np.zeros(n, bool),
        "box": np.full(n, "POLYGON EMPTY", object),
        "area_px": np.array([each.sum() for each in masks], np.int64),
        "area_m2": np.full(n, np.nan),
    } | columns
    assert set(values) == {column.name for column in INSTANCES.columns}
    batches = [InstanceBatch(to_map(np.array(geometry, object), GRID), values)] if n else []
    write_instances(path, batches, InstancesMeta(GRID, "id", "scene.tif"))
    return path


def annotation(whole: np.ndarray, category: int = 1, **more: Any) -> dict[str, Any]:
    encoded = coco_mask.encode(np.asfortranarray(whole.astype(np.uint8)))
    lengths = {"size": list(SHAPE), "counts": encoded["counts"].decode()}
    return {"image_id": 1, "category_id": category, "segmentation": lengths, "iscrowd": 0} | more


def write_coco(path: Path, annotations: list[Any], name: str = "scene.tif", **changes: Any) -> Path:
    image = {"id": 1, "file_name": name, "height": SHAPE[0], "width": SHAPE[1]}
    categories = [{"id": 1, "name": "ship"}, {"id": 2, "name": "car"}]
    path.write_text(json.dumps(dict(zip(COCO_GROUPS, ([image], categories, annotations), strict=True)) | changes))
    return path


SHIPS = [mask(0, 0), mask(0, 10), mask(10, 0), mask(10, 10)]


def test_the_truth_itself_has_an_ap_of_one(tmp_path: Path) -> None:
    layer = write_layer(tmp_path / "scene_instances.gpkg", SHIPS, ["ship", "ship", "car", "car"], [0.9] * 4)
    result = evaluate_instances([layer], [layer])
    assert [result[key] for key in ("ap", "ap50", "ap75", "ar")] == [1.0] * 4
    assert (result["n_truth"], result["n_found"]) == (4, 4)
    assert result["classes_in_mean"] == ["car", "ship"]


def test_average_precision_is_what_one_counts_by_hand(tmp_path: Path) -> None:
    # Of two true ships the surer instance finds one exactly; the other found nothing: recall stops at a half.
    truth = write_layer(tmp_path / "scene_instances.gpkg", SHIPS[:2], ["ship"] * 2, [1.0] * 2)
    (tmp_path / "found").mkdir()
    found = write_layer(tmp_path / "found" / "scene_instances.gpkg", [SHIPS[0], SHIPS[3]], ["ship"] * 2, [0.9, 0.5])
    result = evaluate_instances([found], [truth])
    # Of the 101 steps of recall 0, 0.01 … 0.5 have precision 1, the others 0.
    assert result["ap50"] == pytest.approx(51 / 101)
    assert result["ap"] == pytest.approx(51 / 101)
    assert result["ar"] == pytest.approx(0.5)


def test_a_false_instance_that_is_surer_halves_the_precision(tmp_path: Path) -> None:
    truth = write_coco(tmp_path / "truth.json", [annotation(SHIPS[0])])
    found = write_layer(tmp_path / "scene_instances.gpkg", [SHIPS[3], SHIPS[0]], ["ship"] * 2, [0.9, 0.5])
    assert evaluate_instances([found], [truth])["ap50"] == pytest.approx(0.5)


def test_ap75_needs_a_better_mask_than_ap50(tmp_path: Path) -> None:
    # 3 of 4 rows and nothing else: an IoU of 0.75 is reached, of 12 rows in 20 only 0.6.
    truth = write_coco(tmp_path / "truth.json", [annotation(mask(0, 0, 20, 5))])
    for rows, expected in ((15, 1.0), (12, 0.0)):
        found = write_coco(tmp_path / f"{rows}.json", [annotation(mask(0, 0, rows, 5), score=0.5)])
        result = evaluate_instances([found], [truth])
        assert (result["ap50"], result["ap75"]) == (1.0, expected)


def test_more_than_a_hundred_instances_of_a_scene_all_count(tmp_path: Path) -> None:
    many = [mask(row, col, 1, 1) for row in range(20) for col in range(0, 30, 4)]
    layer = write_layer(tmp_path / "scene_instances.gpkg", many, ["ship"] * 160, [0.5] * 160)
    assert evaluate_instances([layer], [layer])["ar"] == 1.0


def test_difficult_instances_are_neither_demanded_nor_wrong(tmp_path: Path) -> None:
    truth = write_layer(
        tmp_path / "scene_instances.gpkg", SHIPS[:2], ["ship"] * 2, [1.0] * 2, difficult=np.array([False, True])
    )
    for masks in (SHIPS[:1], SHIPS[:2]):
        found = write_coco(tmp_path / "found.json", [annotation(each, score=0.5) for each in masks])
        assert evaluate_instances([found], [truth])["ap"] == 1.0


def test_ignored_classes_and_those_the_truth_lacks_do_not_count_but_are_told(tmp_path: Path) -> None:
    truth = write_coco(tmp_path / "truth.json", [annotation(SHIPS[0]), annotation(SHIPS[1], 2)])
    found = write_layer(tmp_path / "scene_instances.gpkg", [SHIPS[0], SHIPS[2]], ["ship", "tree"], [0.9, 0.9])
    assert evaluate_instances([found], [truth])["ap"] == 0.5
    result = evaluate_instances([found], [truth], ignore=["car"])
    assert (result["ap"], result["unknown_classes"]) == (1.0, {"tree": 1})
    with pytest.raises(TruthError, match="ignore has 'bus', but the instances have the classes car, ship, tree"):
        evaluate_instances([found], [truth], ignore=["bus"])


def test_scenes_are_paired_by_name_and_stand_in_the_table(tmp_path: Path) -> None:
    for folder in ("found", "truth"):
        (tmp_path / folder).mkdir()
    for stem, masks in (("a", SHIPS[:1]), ("b", [])):
        write_layer(tmp_path / "found" / f"{stem}_instances.gpkg", masks, ["ship"] * len(masks), [0.5] * len(masks))
    for stem in ("a", "b", "c"):
        write_layer(tmp_path / "truth" / f"{stem}_instances.gpkg", SHIPS[:2], ["ship"] * 2, [1.0] * 2)
    result = evaluate_instances(
        [tmp_path / "found"], [tmp_path / "truth"], table=tmp_path / "t.csv", report=tmp_path / "r.json"
    )
    assert ([pair["scene"] for pair in result["pairs"]], result["n_truth_without_labels"]) == (["a", "b"], 1)
    assert json.loads((tmp_path / "r.json").read_text()) == result
    with open(tmp_path / "t.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    keys = ("scene", "n_truth", "n_found", "n_matched_50", "precision_50", "recall_50", "mean_iou")
    assert [[row[key] for key in keys] for row in rows] == [
        ["a", "2", "1", "1", "1.0", "0.5", "0.5"],
        ["b", "2", "0", "0", "", "0.0", "0.0"],
    ]
    with pytest.raises(OutputError, match="exists"):
        evaluate_instances([tmp_path / "found"], [tmp_path / "truth"], table=tmp_path / "t.csv")


def test_a_scene_without_truth_or_of_another_size_is_refused(tmp_path: Path) -> None:
    layers = [write_layer(tmp_path / f"{stem}_instances.gpkg", SHIPS[:1], ["ship"], [0.5]) for stem in "ab"]
    with pytest.raises(TruthError, match=r"^b .*has no truth"):
        evaluate_instances(layers, [layers[0], write_coco(tmp_path / "c.json", [], "c.tif")])
    image = {"id": 1, "file_name": "a.tif", "height": 5, "width": 6}
    with pytest.raises(TruthError, match="30 × 20 and 6 × 5"):
        evaluate_instances(layers[:1], [write_coco(tmp_path / "d.json", [], images=[image])])


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"segmentation": None}, "not of the image's size"),
        ({"segmentation": []}, "no mask"),
        ({"segmentation": [[1, 2, 3, 4]]}, "fewer than three points"),
        ({"segmentation": [[1, 2, 3, 4, 5, 1e9]]}, "far outside"),
        ({"segmentation": [[1, 2, 3, 4, 5, "6"]]}, "not a number"),
        ({"segmentation": {"size": [20, 31], "counts": [620]}}, "not of the image's size"),
        ({"segmentation": {"size": [20, 30], "counts": [599]}}, "do not add up"),
        ({"segmentation": {"size": [20, 30], "counts": [700, -100]}}, "damaged"),
        ({"segmentation": {"size": [20, 30], "counts": "no run"}}, "damaged"),
        ({"segmentation": {"size": [20, 30], "counts": "8"}}, "do not add up"),
        ({"segmentation": {"size": [20, 30], "counts": "h"}}, "cut off"),
        ({"category_id": 7}, "not one of the file's categories"),
        ({"image_id": 7}, "not name an image"),
        ({"score": "high"}, "score is not a number"),
    ],
)
def test_a_damaged_annotation_is_left_out_and_told(tmp_path: Path, change: dict[str, Any], words: str) -> None:
    good = write_coco(tmp_path / "good.json", [annotation(SHIPS[0])])
    bad = write_coco(tmp_path / "bad.json", [annotation(SHIPS[0], score=0.5), annotation(SHIPS[1]) | change])
    result = evaluate_instances([bad], [good])
    assert result["ap"] == 1.0
    assert [words in line and "bad.json" in line for line in result["left_out"]] == [True], result["left_out"]


def test_files_that_are_no_instances_are_errors(tmp_path: Path) -> None:
    good = write_coco(tmp_path / "good.json", [annotation(SHIPS[0])])
    (tmp_path / "bad.json").write_text("{")
    (tmp_path / "bad.gpkg").write_text("no layer")
    with pytest.raises(AnnotationError, match="damaged"):
        evaluate_instances([tmp_path / "bad.json"], [good])
    with pytest.raises(SegmentsError, match="bad.gpkg"):
        evaluate_instances([tmp_path / "bad.gpkg"], [good])
    with pytest.raises(TruthError, match="holds no instances"):
        evaluate_instances([tmp_path], [good])
    with pytest.raises(TruthError, match="no instance that counts"):
        evaluate_instances([good], [write_coco(tmp_path / "none.json", [])])


def test_run_lengths_of_a_polygon_are_those_of_its_mask() -> None:
    rng = np.random.default_rng(0)
    for _ in range(30):
        labels = (rng.random(SHAPE) < rng.random()).astype(np.int32) - 1
        if not (labels == 0).any():
            continue
        polygon = vectorize_layers(labels[None], 1)[0]
        expected = coco_mask.encode(np.asfortranarray((labels == 0).astype(np.uint8)))
        assert of_polygon(polygon, *SHAPE) == expected
        text = {"size": list(SHAPE), "counts": expected["counts"].decode()}
        assert of_segmentation(text, *SHAPE) == expected


def test_the_command_takes_instances_and_refuses_what_only_rasters_have(tmp_path: Path) -> None:
    layer = write_layer(tmp_path / "scene_instances.gpkg", SHIPS, ["ship"] * 4, [0.9] * 4)
    arguments = {"labels": [str(layer)], "truth": [str(layer)], "instances": True}
    told = describe("evaluate", run_job("evaluate", arguments, SILENT))
    assert told.splitlines()[-2].split() == ["all", "1.0000", "1.0000", "1.0000", "4", "4"]
    with pytest.raises(SettingsError, match="boundary_px is for class rasters"):
        run_job("evaluate", {**arguments, "settings": {"boundary_px": 3}}, SILENT)


def test_ids_sides_and_marks_may_be_floats_or_texts(tmp_path: Path) -> None:
    """Fault 91: an identifier written as 1.0 or "1" named nothing."""
    truth = write_coco(tmp_path / "truth.json", [annotation(SHIPS[0]), annotation(SHIPS[1])])
    content = json.loads(truth.read_text())
    for image in content["images"]:
        image |= {"id": float(image["id"]), "width": str(image["width"]), "height": float(image["height"])}
    for category in content["categories"]:
        category["id"] = str(category["id"])
    for entry in content["annotations"]:
        entry |= {"category_id": float(entry["category_id"]), "iscrowd": "0", "score": 0.5}
    (tmp_path / "found.json").write_text(json.dumps(content))
    result = evaluate_instances([tmp_path / "found.json"], [truth])
    assert (result["ap"], result["left_out"]) == (1.0, [])
