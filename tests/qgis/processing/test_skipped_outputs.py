"""Outputs that the user skips are not written, and the others are complete without them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import processing
import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsVectorLayer

MAIN = {
    "autolabel": "CLASSES",
    "relabel": "CLASSES",
    "boxestomasks": "INSTANCES",
}
"""Algorithms with several layers as outputs: the one that cannot be skipped."""


@pytest.fixture
def run(provider: Any, project: QgsProject, engine: str) -> Callable[..., dict[str, Any]]:
    def run(name: str, **values: Any) -> dict[str, Any]:
        context = QgsProcessingContext()
        context.setProject(project)
        results = processing.runAndLoadResults(
            f"alps:{name}", values, feedback=QgsProcessingFeedback(False), context=context
        )
        context.temporaryLayerStore().removeAllMapLayers()
        return dict(results)

    return run


@pytest.mark.parametrize("name", MAIN)
def test_one_output_is_needed_and_the_others_may_be_skipped(provider: Any, name: str) -> None:
    found = QgsApplication.processingRegistry().createAlgorithmById(f"alps:{name}")
    layers = [
        d for d in found.destinationParameterDefinitions() if d.type() in ("rasterDestination", "vectorDestination")
    ]
    needed = [each.name() for each in layers if not each.flags() & each.Flag.FlagOptional]
    assert needed == [MAIN[name]]
    # An untouched dialog still makes all of them, but the areas after an edit only where they are wanted.
    assert {each.name() for each in layers if not each.createByDefault()} <= {"AREAS"}


def test_skipping_all_but_the_class_raster_leaves_its_legend_whole(
    run: Any, make_scene: Any, tmp_path: Path, project: QgsProject
) -> None:
    """Fault 158: polygons, segments and codebook had to be written, wanted or not."""
    classes = str(tmp_path / "c.tif")
    results = run("autolabel", INPUT=make_scene(), CLUSTERS=4, SEGMENTER="superpixels", CLASSES=classes)
    assert {name: results[name] for name in ("CLASSES", "POLYGONS", "SEGMENTS", "CODEBOOK")} == {
        "CLASSES": classes, "POLYGONS": None, "SEGMENTS": None, "CODEBOOK": None
    }  # fmt: skip
    assert results["N_SEGMENTS"] >= 4
    (layer,) = project.mapLayers().values()
    assert [entry.label for entry in layer.renderer().classes()] == [f"Class {n}" for n in range(1, 5)]
    assert not layer.customProperty("alps/codebook") and not layer.customProperty("alps/segments")
    assert not [path for path in tmp_path.iterdir() if "skipped" in path.name]


def test_polygons_without_a_codebook_keep_their_legend_and_name_no_file_that_is_gone(
    run: Any, make_scene: Any, tmp_path: Path, project: QgsProject
) -> None:
    values = {"CLASSES": str(tmp_path / "c.tif"), "POLYGONS": str(tmp_path / "p.gpkg")}
    run("autolabel", INPUT=make_scene(), CLUSTERS=4, SEGMENTER="superpixels", **values)
    loaded = next(layer for layer in project.mapLayers().values() if isinstance(layer, QgsVectorLayer))
    for layer in (loaded, QgsVectorLayer(values["POLYGONS"], "opened by hand")):
        assert [each.label() for each in layer.renderer().categories()] == [f"Class {n}" for n in range(1, 5)]
        assert not layer.customProperty("alps/codebook")


def test_a_codebook_that_was_given_stays_the_link_when_its_copy_is_skipped(
    run: Any, make_scene: Any, tmp_path: Path, project: QgsProject
) -> None:
    scene, codebook = make_scene(), str(tmp_path / "codebook.gpkg")
    first = {"CLASSES": str(tmp_path / "c1.tif"), "CODEBOOK": codebook}
    run("autolabel", INPUT=scene, CLUSTERS=4, SEGMENTER="superpixels", **first)
    project.clear()
    values = {"CLASSES": str(tmp_path / "c2.tif"), "POLYGONS": str(tmp_path / "p2.gpkg"), "CODEBOOK_IN": codebook}
    run("autolabel", INPUT=scene, SEGMENTER="superpixels", **values)
    layers = [layer for layer in project.mapLayers().values() if layer.customProperty("alps/kind")]
    assert len(layers) == 2
    for layer in layers:
        assert Path(layer.customProperty("alps/codebook")).name == "codebook.gpkg"
