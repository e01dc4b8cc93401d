"""The preview on the canvas: the segments that a run over the whole raster has there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from alps_qgis.gui.jobs import JobQueue
from alps_qgis.gui.preview import GROUP_PROPERTY, CanvasPreview

SETTINGS = {"SEGMENTER": "superpixels", "CLUSTERS": 4, "TILE": 128, "HALO": 16}


@pytest.fixture
def preview(window: Any, project: QgsProject, provider: Any) -> Iterator[CanvasPreview]:
    queue = JobQueue(window, project)
    yield CanvasPreview(window, project, queue)
    queue.remove()


@pytest.fixture
def raster(project: QgsProject, window: Any, make_scene: Callable[..., str]) -> QgsRasterLayer:
    """A scene of 300² pixels, which is active."""
    layer = QgsRasterLayer(make_scene(size=300), "fields")
    project.addMapLayer(layer)
    window.setActiveLayer(layer)
    return layer


def show(window: Any, layer: QgsRasterLayer, row: int, col: int, side: int) -> QgsRectangle:
    """Let the canvas show a square of pixels."""
    box, size = layer.extent(), layer.rasterUnitsPerPixelX()
    left, top = box.xMinimum() + col * size, box.yMaximum() - row * size
    canvas = window.mapCanvas()
    canvas.setDestinationCrs(layer.crs())
    canvas.resize(200, 200)
    canvas.setExtent(QgsRectangle(left, top - side * size, left + side * size, top))
    return canvas.extent()


def shapes(layer: QgsVectorLayer, box: QgsRectangle | None = None) -> set[tuple[bytes, bytes]]:
    """Return outline and PFL of the segments that have a part inside a box."""
    request = QgsFeatureRequest()
    found = set()
    for feature in layer.getFeatures(request):
        geometry = feature.geometry()
        if box is None or geometry.clipped(box).area() > 1e-6:
            geometry.normalize()
            found.add((bytes(geometry.asWkb()), bytes(feature["pfl"])))
    return found


def group_of(project: QgsProject) -> Any:
    groups = [g for g in project.layerTreeRoot().findGroups() if g.customProperty(GROUP_PROPERTY)]
    assert len(groups) <= 1
    return groups[0] if groups else None


def test_segments_are_those_of_a_run_over_the_whole_raster(
    preview: Any, window: Any, project: QgsProject, raster: Any, until: Any, engine: str, tmp_path: Any
) -> None:
    """Fault 154: and a second preview replaces the first."""
    found = QgsApplication.processingRegistry().createAlgorithmById("alps:segment")
    segments = str(tmp_path / "whole.gpkg")
    context = QgsProcessingContext()
    chosen = {name: value for name, value in SETTINGS.items() if name != "CLUSTERS"}
    values = {**chosen, "INPUT": raster.source(), "SEGMENTS": segments}
    assert found.run(values, context, QgsProcessingFeedback(False))[1]
    whole = QgsVectorLayer(f"{segments}|layername=segments", "whole")
    for row, col, side in ((100, 90, 60), (0, 200, 40)):
        box = show(window, raster, row, col, side)
        before = group_of(project)
        assert preview.start(SETTINGS) is not None
        until(lambda before=before: group_of(project) not in (None, before) and not preview._jobs._jobs)
        [seen, classes] = [node.layer() for node in group_of(project).findLayers()]
        assert len(shapes(seen)) > 2 and shapes(seen) == shapes(whole, box)
        assert classes.width() < 300
    assert len(project.mapLayers()) == 3

    preview.discard()
    assert group_of(project) is None and list(project.mapLayers().values()) == [raster]


def test_too_many_tiles_no_raster_and_an_empty_canvas_are_said(
    preview: Any, window: Any, project: QgsProject, raster: Any
) -> None:
    """Fault 154."""
    show(window, raster, 0, 0, 300)
    assert preview.start({**SETTINGS, "TILE": 40}) is None
    assert "tiles" in window.messageBar().currentItem().text()
    window.mapCanvas().setExtent(QgsRectangle(0, 0, 1, 1))
    assert preview.start(SETTINGS) is None
    assert "does not show any part" in window.messageBar().currentItem().text()
    window.setActiveLayer(None)
    assert preview.start(SETTINGS) is None
    assert "Select the raster" in window.messageBar().currentItem().text()
