"""Naming classes from a reference in QGIS."""

from __future__ import annotations

from pathlib import Path

import processing
import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)


class Log(QgsProcessingFeedback):
    def __init__(self) -> None:
        super().__init__(False)
        self.lines: list[str] = []

    def pushInfo(self, info: str) -> None:
        self.lines.append(info)


def halves(scene: str) -> QgsVectorLayer:
    """Return a layer in memory: water on the left half, roof on the right."""
    raster = QgsRasterLayer(scene)
    extent = raster.extent()
    middle = extent.center().x()
    layer = QgsVectorLayer(f"Polygon?crs={raster.crs().authid()}&field=use:string", "land use", "memory")
    left = QgsRectangle(extent.xMinimum(), extent.yMinimum(), middle, extent.yMaximum())
    right = QgsRectangle(middle, extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
    for name, rectangle in (("water", left), ("roof", right)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name])
        feature.setGeometry(QgsGeometry.fromRect(rectangle))
        layer.dataProvider().addFeatures([feature])
    return layer


def test_a_layer_of_the_project_names_the_classes_in_a_new_codebook(
    labelled: dict[str, str], tmp_path: Path, project: QgsProject
) -> None:
    log, context = Log(), QgsProcessingContext()
    context.setProject(project)
    given = {"INPUT": [labelled["SEGMENTS"]], "CODEBOOK_IN": labelled["CODEBOOK"], "FIELD": "use"}
    outputs = {"OVERLAPS": str(tmp_path / "overlaps.gpkg"), "CODEBOOK": str(tmp_path / "named.gpkg")}

    results = processing.run(
        "alps:namefrom", {**given, "REFERENCE": halves(labelled["scene"]), **outputs}, feedback=log, context=context
    )

    assert (results["N_PROPOSED"], results["N_ACCEPTED"]) == (2, 2)
    assert results["AGREEMENT"] > 0.95
    table = QgsVectorLayer(f"{results['OVERLAPS']}|layername=crosswalk", "overlaps", "ogr")
    assert {feature["proposal"] for feature in table.getFeatures()} == {"water", "roof"}
    # The style that the file brings along has titles.
    assert table.attributeAlias(table.fields().lookupField("proposal")) == "Proposed name"
    classes = QgsVectorLayer(f"{results['CODEBOOK']}|layername=classes", "classes", "ogr")
    assert {feature["class_name"] for feature in classes.getFeatures()} == {"water", "roof"}
    assert any("water, which has" in line for line in log.lines)


def test_wrong_choices_are_refused_before_the_run(labelled: dict[str, str], qgis_app: QgsApplication) -> None:
    given = {"INPUT": [labelled["SEGMENTS"]], "CODEBOOK_IN": labelled["CODEBOOK"]}
    reference = {"REFERENCE_RASTER": labelled["CLASSES"]}

    for more, said in (
        ({}, "either reference polygons or a reference raster"),
        ({**reference, "ACCEPT": "water", "CODEBOOK": "TEMPORARY_OUTPUT"}, "not a list of numbers"),
        ({**reference, "ACCEPT": "0"}, "Choose a file for the codebook"),
    ):
        with pytest.raises(QgsProcessingException, match=said):
            processing.run("alps:namefrom", {**given, **more}, feedback=QgsProcessingFeedback(False))
