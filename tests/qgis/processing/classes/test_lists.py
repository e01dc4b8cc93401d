"""Similar and doubtful segments as layers in QGIS."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import processing
import pytest
from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)


@pytest.fixture
def labelled(provider: Any, engine: str, make_raster: Any, tmp_path: Path) -> dict[str, str]:
    """Label a scene whose left half is dark and whose right half is bright."""
    values = np.random.default_rng(0).integers(0, 30, (3, 64, 64), dtype=np.uint8)
    values[:, :, 32:] += 200
    outputs = {name: str(tmp_path / f"{name.lower()}.gpkg") for name in ("SEGMENTS", "POLYGONS", "CODEBOOK")}
    outputs["CLASSES"] = str(tmp_path / "classes.tif")
    inputs = {"INPUT": make_raster(values, "halves.tif"), "CLUSTERS": 2, "SEGMENTER": "superpixels", "MIN_AREA": 1}
    processing.run("alps:autolabel", {**inputs, **outputs}, feedback=QgsProcessingFeedback(False))
    return outputs


def test_segments_like_the_selected_ones_are_found(labelled: dict[str, str], tmp_path: Path) -> None:
    segments = QgsVectorLayer(labelled["SEGMENTS"], "segments", "ogr")
    QgsProject.instance().addMapLayer(segments)
    first = next(segments.getFeatures(QgsFeatureRequest().setLimit(1)))
    segments.selectByIds([first.id()])
    chosen = QgsProcessingFeatureSourceDefinition(segments.id(), selectedFeaturesOnly=True)

    results = processing.run(
        "alps:findsimilar",
        {
            "INPUT": [labelled["SEGMENTS"]], "CODEBOOK_IN": labelled["CODEBOOK"], "EXAMPLES": chosen, "N": 0,
            "SIMILAR": str(tmp_path / "like.gpkg"),
        },
        feedback=QgsProcessingFeedback(False),
    )  # fmt: skip

    found = QgsVectorLayer(f"{results['SIMILAR']}|layername=similar", "found", "ogr")
    assert results["N_EXAMPLES"] == 1
    assert found.featureCount() == results["N_FOUND"] == segments.featureCount() - 1
    by_rank = sorted(found.getFeatures(), key=lambda feature: feature["rank"])
    assert by_rank[0]["score"] >= by_rank[-1]["score"]
    assert 0 <= results["SUGGESTED"] <= 1
    assert found.attributeAlias(found.fields().lookupField("score")) == "Score"


def test_a_point_and_a_counterexample_in_memory_are_enough(labelled: dict[str, str], tmp_path: Path) -> None:
    segments = QgsVectorLayer(labelled["SEGMENTS"], "segments", "ogr")

    def points(cluster: int) -> QgsVectorLayer:
        feature = next(each for each in segments.getFeatures() if each["cluster"] == cluster)
        layer = QgsVectorLayer(f"Point?crs={segments.crs().authid()}", "points", "memory")
        point = QgsFeature()
        point.setGeometry(QgsGeometry(feature.geometry().pointOnSurface()))
        layer.dataProvider().addFeatures([point])
        return layer

    values = {
        "INPUT": [labelled["SEGMENTS"]], "CODEBOOK_IN": labelled["CODEBOOK"], "EXAMPLES": points(0),
        "COUNTEREXAMPLES": points(1), "N": 0, "SIMILAR": str(tmp_path / "like.gpkg"),
    }  # fmt: skip
    processing.run("alps:findsimilar", values, feedback=QgsProcessingFeedback(False))

    found = QgsVectorLayer(str(tmp_path / "like.gpkg"), "found", "ogr")
    ranks = {name: [each["rank"] for each in found.getFeatures() if each["class_name"] == name] for name in
             ("Class 1", "Class 2")}  # fmt: skip
    assert ranks["Class 1"] and max(ranks["Class 1"]) < min(ranks["Class 2"], default=10**9)


def test_doubtful_segments_are_listed_with_their_reason(labelled: dict[str, str], tmp_path: Path) -> None:
    results = processing.run(
        "alps:doubtfulsegments",
        {
            "INPUT": [labelled["SEGMENTS"]], "CODEBOOK_IN": labelled["CODEBOOK"], "N": 3,
            "DOUBTFUL": str(tmp_path / "doubtful.gpkg"),
        },
        feedback=QgsProcessingFeedback(False),
    )  # fmt: skip

    found = QgsVectorLayer(results["DOUBTFUL"], "found", "ogr")
    assert found.featureCount() == results["N_FOUND"] == 3
    assert {each["reason"] for each in found.getFeatures()} <= {"margin", "neighbours", "outlier"}
    assert found.editorWidgetSetup(found.fields().lookupField("reason")).type() == "ValueMap"
    assert found.renderer().symbol().symbolLayer(0).properties()["style"] == "no", "outlines over the scene"
