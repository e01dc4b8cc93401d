"""Boxes to masks in QGIS."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import processing
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsGeometry,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)


@pytest.fixture
def detections(project: QgsProject) -> QgsVectorLayer:
    """Boxes with class and score in the upper left part of `make_scene`'s area, in memory."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32632&field=label:string&field=conf:double", "detections", "memory")
    return layer


def fill(layer: QgsVectorLayer, scene: str, rows: list[tuple[tuple[int, int, int, int], str, float]]) -> QgsVectorLayer:
    """Add boxes given as columns and rows of pixels x0, y0, x1, y1 of a scene."""
    left, width, _, top, _, height = gdal.Open(scene).GetGeoTransform()
    features = []
    for (x0, y0, x1, y1), label, score in rows:
        feature = QgsFeature(layer.fields())
        rectangle = QgsRectangle(left + x0 * width, top + y0 * height, left + x1 * width, top + y1 * height)
        feature.setGeometry(QgsGeometry.fromRect(rectangle))
        feature.setAttributes([label, score])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


BOXES = [((10, 10, 40, 40), "tree", 0.9), ((60, 20, 80, 35), "car", 0.4), ((55, 60, 70, 90), "tree", 0.8)]


def run(scene: str, folder: Path, **values: Any) -> dict[str, Any]:
    given = {
        "INPUT": scene,
        "BOX_SEGMENTER": "colour",
        "INSTANCES": str(folder / "instances.gpkg"),
        "CLASSES": str(folder / "classes.tif"),
        **values,
    }
    return processing.run("alps:boxestomasks", given, feedback=QgsProcessingFeedback(False))


def test_layer_of_a_detector_becomes_instances_and_classes(
    provider: Any, engine: str, make_scene: Any, detections: QgsVectorLayer, tmp_path: Path
) -> None:
    scene = make_scene()
    boxes = fill(detections, scene, BOXES)
    results = run(scene, tmp_path, BOXES=boxes, CLASS_FIELD="label", SCORE_FIELD="conf", LEAST_SCORE=0.5)
    assert (results["N_BOXES"], results["N_INSTANCES"], results["N_LEFT_OUT"]) == (3, 2, 1)
    assert results["SEGMENTER_USED"] == "colour"
    layer = QgsVectorLayer(f"{results['INSTANCES']}|layername=instances", "instances")
    assert layer.crs().authid() == "EPSG:32632"
    assert sorted(feature["class_name"] for feature in layer.getFeatures()) == ["tree", "tree"]
    values = gdal.Open(results["CLASSES"]).ReadAsArray()
    number = next(feature["class_id"] for feature in layer.getFeatures())
    assert values[25, 25] == number and values[75, 62] == number
    assert values[27, 70] == 255


def test_results_are_loaded_with_the_colours_of_their_classes(
    provider: Any, engine: str, make_scene: Any, detections: QgsVectorLayer, project: QgsProject, tmp_path: Path
) -> None:
    scene = make_scene()
    values = {
        "INPUT": scene,
        "BOXES": fill(detections, scene, BOXES),
        "CLASS_FIELD": "label",
        "BOX_SEGMENTER": "colour",
        "INSTANCES": str(tmp_path / "instances.gpkg"),
        "CLASSES": str(tmp_path / "classes.tif"),
    }
    processing.runAndLoadResults("alps:boxestomasks", values, feedback=QgsProcessingFeedback(False))
    layers = {layer.name(): layer for layer in project.mapLayers().values()}
    instances, raster = layers["Instances"], layers["Class raster"]
    renderer = instances.renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    assert {category.label() for category in renderer.categories()} == {"car", "tree"}
    assert isinstance(raster.renderer(), QgsPalettedRasterRenderer)
    colors = {each.label: each.color.name() for each in raster.renderer().classes()}
    for category in renderer.categories():
        assert category.symbol().color().name() == colors[category.label()]


def test_file_of_annotations_does_as_well(provider: Any, engine: str, make_scene: Any, tmp_path: Path) -> None:
    annotations = tmp_path / "scene.txt"
    annotations.write_text("10 10 40 10 40 40 10 40 ship 0\n60 20 80 20 80 35 60 35 ship 1\n")
    results = run(make_scene(), tmp_path, ANNOTATIONS=str(annotations), DIFFICULT=False)
    assert (results["N_BOXES"], results["N_INSTANCES"], results["N_CLASSES"]) == (2, 1, 1)


def test_existing_outputs_are_replaced(
    provider: Any, engine: str, make_scene: Any, detections: QgsVectorLayer, tmp_path: Path
) -> None:
    scene = make_scene()
    boxes = fill(detections, scene, BOXES)
    run(scene, tmp_path, BOXES=boxes)
    assert run(scene, tmp_path, BOXES=boxes)["N_INSTANCES"] == 3
    assert not list(tmp_path.glob(".*"))


def test_batch_of_rasters_without_a_class_field_has_one_class(
    provider: Any, engine: str, make_scene: Any, detections: QgsVectorLayer, tmp_path: Path
) -> None:
    scene = make_scene()
    results = run(scene, tmp_path, BOXES=fill(detections, scene, BOXES))
    assert results["N_CLASSES"] == 1
    assert np.unique(gdal.Open(results["CLASSES"]).ReadAsArray()).tolist() == [0, 255]


@pytest.mark.parametrize("given", [{}, {"BOXES": "x.gpkg", "ANNOTATIONS": "x.txt"}])
def test_neither_layer_nor_file_or_both_are_refused(provider: Any, make_scene: Any, given: dict[str, str]) -> None:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("alps:boxestomasks")
    values = {"INPUT": make_scene(), "INSTANCES": "/tmp/i.gpkg", "CLASSES": "/tmp/c.tif", **given}
    ok, reason = algorithm.checkParameterValues(values, QgsProcessingContext())
    assert not ok
    assert reason


def test_file_that_is_no_annotation_is_named_in_the_error(
    provider: Any, engine: str, make_scene: Any, tmp_path: Path
) -> None:
    annotations = tmp_path / "scene.json"
    annotations.write_text("{")
    with pytest.raises(QgsProcessingException, match="scene.json"):
        run(make_scene(), tmp_path, ANNOTATIONS=str(annotations))
    assert not (tmp_path / "classes.tif").exists()


def test_old_name_of_the_prompt_still_runs_in_a_model(
    provider: Any, engine: str, make_scene: Any, tmp_path: Path, project: QgsProject
) -> None:
    annotations = tmp_path / "scene.txt"
    annotations.write_text("10 10 40 10 40 40 10 40 ship 0\n")
    child = QgsProcessingModelChildAlgorithm("alps:boxestomasks")
    child.setChildId("boxes")
    values = {"INPUT": make_scene(), "ANNOTATIONS": str(annotations), "BOX_SEGMENTER": "colour", "PROMPT": "hull"}
    for name, value in values.items():
        child.addParameterSources(name, [QgsProcessingModelChildParameterSource.fromStaticValue(value)])
    output = QgsProcessingModelOutput("classes", "classes")
    output.setChildOutputName("CLASSES")
    child.setModelOutputs({"classes": output})
    model = QgsProcessingModelAlgorithm("old", "tests")
    model.addChildAlgorithm(child)
    model.initAlgorithm()
    context = QgsProcessingContext()
    context.setProject(project)
    values = {"classes": str(tmp_path / "classes.tif")}
    ok, reason = model.checkParameterValues(values, context)
    assert (ok, reason) == (True, "")
    results, ok = model.run(values, context, QgsProcessingFeedback(False))
    assert ok
    assert results["CHILD_RESULTS"]["boxes"]["N_INSTANCES"] == 1


@pytest.mark.parametrize(
    ("given", "recorded"), [("bbox", "hull"), ("hull", "hull"), ("points", "points"), ("", "hull")]
)
def test_prompt_is_recorded_by_its_stored_name(
    provider: Any, engine: str, make_scene: Any, tmp_path: Path, given: str, recorded: str
) -> None:
    annotations = tmp_path / "scene.txt"
    annotations.write_text("10 10 40 10 40 40 10 40 ship 0\n")
    results = run(make_scene(), tmp_path, ANNOTATIONS=str(annotations), **({"PROMPT": given} if given else {}))
    provenance = json.loads(gdal.Open(results["CLASSES"]).GetMetadataItem("ALPS_PROVENANCE"))
    assert provenance["settings"]["boxes"]["prompt"] == recorded, provenance


def test_annotation_of_another_size_is_refused_with_both_sizes(
    provider: Any, engine: str, make_scene: Any, tmp_path: Path
) -> None:
    """Fault 90: the command's sentence reaches QGIS."""
    scene = make_scene()
    raster = gdal.Open(scene)
    size = {"width": 2 * raster.RasterXSize, "height": 2 * raster.RasterYSize}
    content = {
        "images": [{"id": 1.0, "file_name": Path(scene).name, **size}],
        "annotations": [{"id": 1, "image_id": 1, "category_id": "1", "bbox": [10, 10, 30, 30]}],
        "categories": [{"id": 1, "name": "tree"}],
    }
    (tmp_path / "boxes.json").write_text(json.dumps(content))
    sizes = f"{size['width']} × {size['height']} pixels.*{raster.RasterXSize} × {raster.RasterYSize}"
    with pytest.raises(QgsProcessingException, match=sizes):
        run(scene, tmp_path, ANNOTATIONS=str(tmp_path / "boxes.json"))


def test_file_with_several_layers_is_refused_with_their_names_unless_one_is_chosen(
    provider: Any, engine: str, make_scene: Any, detections: QgsVectorLayer, tmp_path: Path
) -> None:
    """Fault 92: QGIS opens the first of several layers when a path names none."""
    scene, two = make_scene(), str(tmp_path / "two.gpkg")
    fill(detections, scene, BOXES)
    for name, action in (("aa", "CreateOrOverwriteFile"), ("bb", "CreateOrOverwriteLayer")):
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.layerName = name
        options.actionOnExistingFile = getattr(QgsVectorFileWriter.ActionOnExistingFile, action)
        context = QgsProject.instance().transformContext()
        assert QgsVectorFileWriter.writeAsVectorFormatV3(detections, two, context, options)[0] == 0
    with pytest.raises(QgsProcessingException, match="has 2 layers: aa, bb; choose one"):
        run(scene, tmp_path, BOXES=two, CLASS_FIELD="label")
    assert run(scene, tmp_path, BOXES=f"{two}|layername=bb", CLASS_FIELD="label")["N_BOXES"] == 3
