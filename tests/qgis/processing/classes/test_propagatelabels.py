"""A few labels name the others, and a class is split, in QGIS."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import processing
import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)


def points(scene: str) -> QgsVectorLayer:
    """Return a layer in memory, with two labels on each half."""
    raster = QgsRasterLayer(scene)
    extent = raster.extent()
    layer = QgsVectorLayer(f"Point?crs={raster.crs().authid()}&field=use:string", "labels", "memory")
    for x, y, name in ((0.1, 0.2, "water"), (0.3, 0.8, "water"), (0.7, 0.3, "roof"), (0.9, 0.9, "roof")):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name])
        at = QgsPointXY(extent.xMinimum() + x * extent.width(), extent.yMinimum() + y * extent.height())
        feature.setGeometry(QgsGeometry.fromPointXY(at))
        layer.dataProvider().addFeatures([feature])
    return layer


def names(results: dict[str, Any]) -> dict[int, str]:
    classes = QgsVectorLayer(f"{results['CODEBOOK']}|layername=classes", "classes", "ogr")
    return {feature["class_id"]: feature["class_name"] for feature in classes.getFeatures()}


def test_points_of_the_project_name_the_segments_of_a_copy(
    labelled: dict[str, str], tmp_path: Path, project: QgsProject
) -> None:
    context = QgsProcessingContext()
    context.setProject(project)
    before = Path(labelled["SEGMENTS"]).read_bytes(), Path(labelled["CODEBOOK"]).read_bytes()
    given = {"INPUT": [labelled["SEGMENTS"]], "CODEBOOK_IN": labelled["CODEBOOK"], "FIELD": "use", "THRESHOLD": 0.5}

    results = processing.run(
        "alps:propagatelabels",
        {**given, "LABELS": points(labelled["scene"]), "OUTPUT": str(tmp_path / "out")},
        feedback=QgsProcessingFeedback(False),
        context=context,
    )

    assert results["N_LABELS"] == 4
    assert {"water", "roof"} <= set(names(results).values())
    segments = QgsVectorLayer(f"{results['SEGMENTS']}|layername=segments", "segments", "ogr")
    found = {}
    for feature in segments.getFeatures():
        if feature["class_override"]:
            found.setdefault(names(results)[feature["class_override"]], []).append(feature.geometry())
    middle = QgsRasterLayer(labelled["scene"]).extent().center().x()
    assert all(shape.centroid().asPoint().x() < middle for shape in found["water"])
    assert all(shape.centroid().asPoint().x() > middle for shape in found["roof"])
    assert (Path(labelled["SEGMENTS"]).read_bytes(), Path(labelled["CODEBOOK"]).read_bytes()) == before
    # They are wanted in the project, with the style of their classes.
    assert results["CODEBOOK"] in context.layersToLoadOnCompletion()


def test_a_class_is_split_in_a_copy(labelled: dict[str, str], tmp_path: Path, project: QgsProject) -> None:
    given = {"INPUT": [labelled["SEGMENTS"]], "CODEBOOK_IN": labelled["CODEBOOK"], "CLASS": "Class 1", "PARTS": 2}
    given["OUTPUT"] = str(tmp_path / "out")

    results = processing.run("alps:splitclass", given, feedback=QgsProcessingFeedback(False))

    assert results["N_PARTS"] == 2
    assert set(names(results).values()) == {"Class 1", "Class 2", "Class 3"}


def test_a_class_that_does_not_exist_is_named(labelled: dict[str, str], tmp_path: Path) -> None:
    given = {"INPUT": [labelled["SEGMENTS"]], "CODEBOOK_IN": labelled["CODEBOOK"], "CLASS": "lake"}

    with pytest.raises(QgsProcessingException, match="no class 'lake'"):
        processing.run(
            "alps:splitclass", {**given, "OUTPUT": str(tmp_path / "out")}, feedback=QgsProcessingFeedback(False)
        )
