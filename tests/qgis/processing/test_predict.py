"""Predict classes in QGIS."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import processing
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)

from tests.qgis.onnx_file import write_model

KIND = "alps/kind"


@pytest.fixture
def model(tmp_path: Path) -> str:
    return write_model(tmp_path / "colours.onnx", ["red", "green", "blue"])


def load(values: dict[str, Any], project: QgsProject) -> tuple[dict[str, Any], dict[str, Any]]:
    """Run the algorithm as the Toolbox does, and return its results and the layers by name."""
    context = QgsProcessingContext()
    context.setProject(project)
    results = processing.runAndLoadResults("alps:predict", values, QgsProcessingFeedback(False), context)
    return results, {layer.name(): layer for layer in project.mapLayers().values()}


def outputs(folder: Path, *names: str) -> dict[str, str]:
    endings = {"POLYGONS": ".gpkg", "AREAS": ".gpkg"}
    return {name: str(folder / f"out_{name.lower()}{endings.get(name, '.tif')}") for name in names}


def test_layers_have_the_look_and_the_group_of_labelling(
    provider: Any, engine: str, project: QgsProject, make_scene: Any, model: str, tmp_path: Path
) -> None:
    scene = make_scene()
    values = {"INPUT": scene, "MODEL": model, **outputs(tmp_path, "CLASSES", "POLYGONS", "CONFIDENCE", "AREAS")}
    results, layers = load(values, project)
    assert set(layers) == {"Class raster", "Class polygons", "Confidence", "Class areas", Path(scene).stem}
    array = gdal.Open(scene).ReadAsArray()
    np.testing.assert_array_equal(gdal.Open(results["CLASSES"]).ReadAsArray(), array.argmax(axis=0))
    renderer = layers["Class raster"].renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    assert [each.label for each in renderer.classes()] == ["red", "green", "blue"]
    renderer = layers["Class polygons"].renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    assert {each.label() for each in renderer.categories()} >= {"red", "green", "blue"}
    assert isinstance(layers["Confidence"].renderer(), QgsSingleBandPseudoColorRenderer)
    tree = project.layerTreeRoot()
    assert [group.name() for group in tree.findGroups()] == [f"{Path(scene).stem} – ALPS"]
    assert not tree.findLayer(layers["Confidence"].id()).itemVisibilityChecked()
    assert tree.findLayer(layers["Class polygons"].id()).itemVisibilityChecked()
    assert "colours.onnx" in "\n".join(layers["Class raster"].metadata().history())
    assert (results["N_CLASSES"], results["N_TILES"], results["DEVICE_USED"]) == (3, 1, "cpu")
    assert results["N_POLYGONS"] == layers["Class polygons"].featureCount()
    assert 0.9 < results["MEAN_CONFIDENCE"] <= 1


def test_polygons_opened_by_hand_have_their_colours(
    provider: Any, engine: str, project: QgsProject, make_scene: Any, model: str, tmp_path: Path
) -> None:
    values = {"INPUT": make_scene(), "MODEL": model, **outputs(tmp_path, "CLASSES", "POLYGONS")}
    results = processing.run("alps:predict", values)
    layer = QgsVectorLayer(results["POLYGONS"], "by hand", "ogr")
    assert isinstance(layer.renderer(), QgsCategorizedSymbolRenderer)
    assert {each.label() for each in layer.renderer().categories()} >= {"red", "green", "blue"}
    assert layer.customProperty(KIND) == "prediction"


def test_no_table_of_classes_is_taken_for_that_of_a_prediction(
    provider: Any, engine: str, project: QgsProject, make_scene: Any, model: str, tmp_path: Path
) -> None:
    """Fault 238: “Apply class edits” would write the classes of a label run over a prediction beside it."""
    from alps_qgis.host.tables.links import links_of, shown_by

    scene = make_scene()
    labelled = {"INPUT": scene, "SEGMENTER": "superpixels", "CLASSES": str(tmp_path / "scene_classes.tif")}
    labelled |= {"SEGMENTS": str(tmp_path / "scene_segments.gpkg"), "CODEBOOK": str(tmp_path / "codebook.gpkg")}
    processing.run("alps:autolabel", labelled)
    values = {"INPUT": scene, "MODEL": model, "CLASSES": str(tmp_path / "scene_predicted.tif")}
    _, layers = load(values, project)
    layer = layers["Class raster"]
    assert layer.customProperty(KIND) == "prediction"
    links = links_of(shown_by(layer))
    assert (links.kind, links.codebook) == ("", "")


def test_only_outputs_that_are_wanted_are_written(
    provider: Any, engine: str, project: QgsProject, make_scene: Any, model: str, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    values = {"INPUT": make_scene(), "MODEL": model, "CLASSES": str(folder / "only.tif")}
    results = processing.run("alps:predict", values)
    assert {path.suffix for path in folder.iterdir()} <= {".tif", ".xml", ".qmd"}
    assert len(list(folder.glob("*.tif"))) == 1
    assert results["POLYGONS"] is None and results["CONFIDENCE"] is None
    assert results["N_POLYGONS"] is None


def test_a_model_that_does_not_fit_is_an_error_with_its_code(
    provider: Any, engine: str, project: QgsProject, make_scene: Any, tmp_path: Path
) -> None:
    values = {"INPUT": make_scene(), "CLASSES": str(tmp_path / "a.tif")}
    four = write_model(tmp_path / "four.onnx", ["a", "b"], n_bands=4)
    with pytest.raises(QgsProcessingException, match=r"four\.onnx.*\[bands\]"):
        processing.run("alps:predict", {**values, "MODEL": four})
    broken = tmp_path / "broken.onnx"
    broken.write_text("no model")
    with pytest.raises(QgsProcessingException, match=r"\[model\]"):
        processing.run("alps:predict", {**values, "MODEL": str(broken)})
    assert not (tmp_path / "a.tif").exists()


def test_the_model_is_never_replaced_by_an_output(
    provider: Any, engine: str, project: QgsProject, make_scene: Any, tmp_path: Path
) -> None:
    model = write_model(tmp_path / "model.tif", ["red", "green", "blue"])
    with pytest.raises(QgsProcessingException):
        processing.run("alps:predict", {"INPUT": make_scene(), "MODEL": model, "CLASSES": model})
    assert Path(model).read_bytes()[:2] == b"\x08\x08"
