"""“Apply class edits” from the menu of the table."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import processing
import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMessageBox

from alps_qgis.gui.class_actions import ClassActions


class Window:
    """As much of `QgisInterface` as the menu asks for."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.layer: Any = None

    def addCustomActionForLayerType(self, *_: Any) -> None: ...

    def addCustomActionForLayer(self, *_: Any) -> None: ...

    def removeCustomActionForLayerType(self, *_: Any) -> None: ...

    def activeLayer(self) -> Any:
        return self.layer

    def mainWindow(self) -> None:
        return None

    def messageBar(self) -> Window:
        return self

    def pushMessage(self, title: str, text: str, level: Any, duration: int) -> None:
        self.said.append(text)


@pytest.fixture
def window(project: QgsProject) -> Iterator[tuple[Window, ClassActions]]:
    window = Window()
    actions = ClassActions(window, project)
    yield window, actions
    actions.remove()


def _wait() -> None:
    while QgsApplication.taskManager().countActiveTasks():
        QCoreApplication.processEvents()
    QCoreApplication.processEvents()


@pytest.fixture
def layers(provider: Any, engine: str, project: QgsProject, make_scene: Any, tmp_path: Path) -> dict[str, Any]:
    """A project after a run with settings of its own for the polygons."""
    context = QgsProcessingContext()
    context.setProject(project)
    names = {"CLASSES": "c.tif", "POLYGONS": "p.gpkg", "SEGMENTS": "s.gpkg", "CODEBOOK": "codebook.gpkg"}
    values = {"INPUT": make_scene(), "SEGMENTER": "superpixels", "CLUSTERS": 4, "MIN_UNIT": 7, "SIMPLIFY": 1.5}
    outputs = {name: str(tmp_path / file) for name, file in names.items()}
    processing.runAndLoadResults(
        "alps:autolabel", {**values, **outputs}, feedback=QgsProcessingFeedback(False), context=context
    )
    return {layer.customProperty("alps/kind"): layer for layer in project.mapLayers().values()}


def test_saves_when_asked_and_writes_with_the_settings_of_the_first_run(
    window: Any, layers: dict[str, Any], project: QgsProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Fault 27: offered to save."""
    classes = layers["classes"]
    assert layers["polygons"].customProperty("alps/min_unit_px") == 7
    assert layers["polygons"].customProperty("alps/simplify_px") == 1.5
    classes.startEditing()
    column = classes.fields().lookupField("class_name")
    for feature in classes.getFeatures():
        if feature["cluster"] in (0, 3):
            classes.changeAttributeValue(feature.id(), column, "one")
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Save)
    window[0].layer = classes
    window[1]._action.trigger()
    assert not classes.isModified()
    _wait()
    assert window[0].said == ["The class raster and the polygons are up to date."]
    assert [row[1] for row in layers["raster"].attributeTable(1).data()] == ["one", "Class 2", "Class 3"]
    assert "one" in {feature["class_name"] for feature in layers["polygons"].getFeatures()}


def test_does_nothing_when_the_user_would_not_save(
    window: Any, layers: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    segments = layers["segments"]
    segments.startEditing()
    segments.changeAttributeValue(1, segments.fields().lookupField("class_override"), 1)
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Cancel)
    before = Path(layers["raster"].source()).stat().st_mtime_ns
    window[0].layer = layers["classes"]
    window[1]._action.trigger()
    _wait()
    assert segments.isModified()
    assert Path(layers["raster"].source()).stat().st_mtime_ns == before
    segments.rollBack()


def test_polygons_in_an_edit_session_are_named(window: Any, layers: dict[str, Any]) -> None:
    layers["polygons"].startEditing()
    window[0].layer = layers["classes"]
    window[1]._action.trigger()
    _wait()
    layers["polygons"].rollBack()
    assert len(window[0].said) == 1
    assert "open for editing" in window[0].said[0]


def test_table_without_layers_points_to_the_toolbox(window: Any, make_codebook: Any, project: QgsProject) -> None:
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(make_codebook([(0, 0, "a", "#ff0000", 1.0)]), "classes")
    project.addMapLayer(layer)
    window[0].layer = layer
    window[1]._action.trigger()
    assert "Processing Toolbox" in window[0].said[0]
