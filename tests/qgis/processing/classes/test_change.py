"""Comparing two dates in QGIS."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import processing
import pytest
from qgis.core import (
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)


@pytest.fixture
def collection(provider: Any, engine: str, make_raster: Any, tmp_path: Path) -> dict[str, str]:
    """Label two dates, dark with a bright corner; the later one is shifted and has one more bright square."""
    rng = np.random.default_rng(0)
    values = rng.integers(0, 20, (3, 96, 96), dtype=np.uint8)
    values[:, :40, :40] += 200
    later = np.roll(values, 1, 2)
    later[:, :, 0] = values[:, :, 0]
    later[:, 56:88, 56:88] = values[:, 4:36, 4:36]
    scenes = [make_raster(values, "before.tif"), make_raster(later, "after.tif")]
    out = tmp_path / "labels"
    given = {"INPUT": scenes, "OUTPUT": str(out), "CLUSTERS": 2, "SEGMENTER": "superpixels"}
    codebook = str(out / "codebook.gpkg")
    processing.run("alps:autolabelcollection", {**given, "CODEBOOK": codebook}, feedback=QgsProcessingFeedback(False))
    return {
        "INPUT": str(out / "before_segments.gpkg"),
        "AFTER": str(out / "after_segments.gpkg"),
        "CODEBOOK_IN": codebook,
    }


def test_changes_are_written_loaded_and_named(collection: dict[str, str], tmp_path: Path, project: QgsProject) -> None:
    context = QgsProcessingContext()
    context.setProject(project)
    outputs = {"CHANGES": "change.tif", "POLYGONS": "change.gpkg", "TABLE": "table.gpkg", "PICTURE": "change.svg"}
    files = {name: str(tmp_path / file) for name, file in outputs.items()}

    results = processing.runAndLoadResults(
        "alps:change", {**collection, **files}, feedback=QgsProcessingFeedback(False), context=context
    )

    # The square has 32 × 32 pixels; the shifted border none.
    assert results["CHANGED_SHARE"] == pytest.approx(1024 / 96**2, abs=0.01)
    assert (results["N_CHANGES"], results["N_POLYGONS"]) == (1, 1)
    layers = {layer.name().split(" (")[0]: layer for layer in project.mapLayers().values()}
    assert set(layers) == {"Changes", "Change polygons", "Areas of changes"}
    renderer = layers["Changes"].renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    unchanged, change = renderer.classes()
    assert (unchanged.label, unchanged.color.alpha()) == ("no change", 0)
    assert " → " in change.label and change.color.alpha() == 255
    polygons = layers["Change polygons"]
    assert isinstance(polygons, QgsVectorLayer)
    assert [category.label() for category in polygons.renderer().categories()] == [change.label]
    feature = next(polygons.getFeatures())
    assert f"{feature['before']} → {feature['after']}" == change.label
    assert Path(results["PICTURE"]).read_text(encoding="utf-8").startswith("<svg")
    table = QgsVectorLayer(f"{results['TABLE']}|layername=changes", "table", "ogr")
    assert table.attributeAlias(table.fields().lookupField("after")) == "Class now"
