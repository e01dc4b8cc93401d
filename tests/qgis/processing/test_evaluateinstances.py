"""Evaluating instances in QGIS."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import numpy as np
import processing
import pytest
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

COLUMNS = {
    "instance_id": QMetaType.Type.LongLong,
    "class_id": QMetaType.Type.Int,
    "class_name": QMetaType.Type.QString,
    "score": QMetaType.Type.Double,
    "box_score": QMetaType.Type.Double,
    "difficult": QMetaType.Type.Bool,
    "oriented": QMetaType.Type.Bool,
    "box": QMetaType.Type.QString,
    "area_px": QMetaType.Type.LongLong,
    "area_m2": QMetaType.Type.Double,
}


@pytest.fixture
def write_layer(make_class_raster: Any, tmp_path: Path) -> Any:
    """Return a function that writes instances as another program would: without metadata, beside a class raster."""

    def write(folder: str, rectangles: list[tuple[int, int, int, int]]) -> str:
        (tmp_path / folder).mkdir()
        raster = Path(make_class_raster(np.zeros((20, 20)), [(0, "ship", "#ff0000")], f"{folder}_classes.tif"))
        raster.rename(tmp_path / folder / "scene_classes.tif")
        grid = QgsRasterLayer(str(tmp_path / folder / "scene_classes.tif"))
        left, top, pixel = grid.extent().xMinimum(), grid.extent().yMaximum(), grid.rasterUnitsPerPixelX()
        fields = QgsFields()
        for name, kind in COLUMNS.items():
            fields.append(QgsField(name, kind))
        layer = QgsVectorLayer(f"MultiPolygon?crs={grid.crs().authid()}", "instances", "memory")
        layer.dataProvider().addAttributes(fields.toList())
        layer.updateFields()
        for number, (x0, y0, x1, y1) in enumerate(rectangles):
            feature = QgsFeature(layer.fields())
            feature.setAttributes([number, 0, "ship", 0.5, None, False, False, "", 1, None])
            xs, ys = [left + x * pixel for x in (x0, x1)], [top - y * pixel for y in (y0, y1)]
            ring = ", ".join(f"{xs[i]} {ys[j]}" for i, j in ((0, 0), (1, 0), (1, 1), (0, 1), (0, 0)))
            feature.setGeometry(QgsGeometry.fromWkt(f"MULTIPOLYGON((({ring})))"))
            layer.dataProvider().addFeature(feature)
        path = str(tmp_path / folder / "scene_instances.gpkg")
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.layerName = "instances"
        QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, QgsCoordinateTransformContext(), options)
        return path

    return write


def run(**values: Any) -> dict[str, Any]:
    return processing.run("alps:evaluateinstances", values, feedback=QgsProcessingFeedback(False))


def test_layers_are_compared_with_layers(provider: Any, engine: str, write_layer: Any, tmp_path: Path) -> None:
    truth = write_layer("truth", [(0, 0, 5, 5), (10, 10, 15, 15)])
    found = write_layer("found", [(0, 0, 5, 5)])
    report, table = str(tmp_path / "report.json"), str(tmp_path / "scenes.csv")
    results = run(INPUT=[found], TRUTH=[truth], REPORT=report, TABLE=table)
    assert (results["N_TRUTH"], results["N_FOUND"]) == (2, 1)
    assert results["AP50"] == pytest.approx(51 / 101)
    assert json.loads(Path(report).read_text(encoding="utf-8"))["ap50"] == results["AP50"]
    with open(table, encoding="utf-8", newline="") as file:
        assert [row["recall_50"] for row in csv.DictReader(file)] == ["0.5"]


def test_a_coco_file_is_truth_too(provider: Any, engine: str, write_layer: Any, tmp_path: Path) -> None:
    found = write_layer("found", [(0, 0, 5, 5)])
    truth = tmp_path / "truth.json"
    annotation = {"id": 1, "image_id": 1, "category_id": 1, "segmentation": [[0, 0, 5, 0, 5, 5, 0, 5]], "iscrowd": 0}
    image = {"id": 1, "file_name": "scene.tif", "height": 20, "width": 20}
    content = {"images": [image], "categories": [{"id": 1, "name": "ship"}], "annotations": [annotation]}
    truth.write_text(json.dumps(content), encoding="utf-8")
    results = run(INPUT=[found], TRUTH_FILE=str(truth), REPORT=str(tmp_path / "report.json"))
    assert results["AP"] == 1.0


def test_truth_is_wanted_in_one_form(provider: Any, engine: str, write_layer: Any) -> None:
    found = write_layer("found", [(0, 0, 5, 5)])
    with pytest.raises(QgsProcessingException, match="either as layers or as a COCO file"):
        run(INPUT=[found], REPORT="TEMPORARY_OUTPUT")
