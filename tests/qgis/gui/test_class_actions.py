"""“Apply class edits” from the menu of the table."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import processing
import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMessageBox

from alps_qgis.gui.class_actions import ClassActions
from alps_qgis.gui.jobs import JobQueue
from tests.qgis.window import Window as RealWindow


class Window(RealWindow):
    """A window that says which layers get the entry, and lets a test choose the active one."""

    def __init__(self) -> None:
        super().__init__()
        self.layer: Any = None
        self.offered: list[str] = []

    def addCustomActionForLayer(self, action: Any, layer: Any) -> None:
        super().addCustomActionForLayer(action, layer)
        self.offered.append(layer.id())

    def activeLayer(self) -> Any:
        return self.layer


@pytest.fixture
def window(project: QgsProject) -> Iterator[tuple[Window, ClassActions]]:
    window = Window()
    jobs = JobQueue(window, project)
    actions = ClassActions(window, project, jobs)
    yield window, actions
    actions.remove()
    jobs.remove()
    window.deleteLater()


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
    window[1]._actions[0].trigger()
    assert not classes.isModified()
    _wait()
    assert window[0].said == ["ALPS: The class raster and the polygons are up to date."]
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
    window[1]._actions[0].trigger()
    _wait()
    assert segments.isModified()
    assert window[0].said == [f"ALPS: Nothing was updated: the layer “{segments.name()}” has unsaved edits."]
    assert Path(layers["raster"].source()).stat().st_mtime_ns == before
    segments.rollBack()


def test_polygons_in_an_edit_session_are_named(window: Any, layers: dict[str, Any]) -> None:
    layers["polygons"].startEditing()
    window[0].layer = layers["classes"]
    window[1]._actions[0].trigger()
    _wait()
    layers["polygons"].rollBack()
    assert len(window[0].said) == 1
    assert "open for editing" in window[0].said[0]


def _opened_by_hand(layers: dict[str, Any], project: QgsProject, folder: Path, names: tuple[str, ...]) -> list[Any]:
    """Move all files of the run to another folder, and open some of them as if they were dropped into a new project."""
    files = [Path(layer.source().split("|")[0]) for layer in layers.values()]
    project.clear()
    folder.mkdir()
    for file in files:
        for part in file.parent.glob(f"{file.name}*"):
            part.rename(folder / part.name)
    opened: list[Any] = []
    for name in names:
        path = str(folder / name)
        layer = QgsRasterLayer(path, name) if name.endswith(".tif") else QgsVectorLayer(path, name)
        assert layer.isValid()
        if isinstance(layer, QgsVectorLayer):
            layer.loadDefaultStyle()
        project.addMapLayer(layer)
        opened.append(layer)
    # Their files are looked for in the background.
    _wait()
    return opened


@pytest.mark.parametrize("active", ["c.tif", "p.gpkg", "s.gpkg", "codebook.gpkg"])
def test_works_on_files_opened_by_hand_from_every_layer(
    window: Any, layers: dict[str, Any], project: QgsProject, tmp_path: Path, active: str
) -> None:
    """Fault 133: all files were moved, and the project is new."""
    names = ("c.tif", "p.gpkg", "s.gpkg", "codebook.gpkg")
    opened = dict(zip(names, _opened_by_hand(layers, project, tmp_path / "moved", names)))
    classes = opened["codebook.gpkg"]
    assert set(window[0].offered) >= {layer.id() for layer in opened.values()}
    classes.startEditing()
    column = classes.fields().lookupField("class_name")
    feature = next(feature for feature in classes.getFeatures() if feature["cluster"] == 0)
    classes.changeAttributeValue(feature.id(), column, "renamed")
    assert classes.commitChanges()

    window[0].layer = opened[active]
    window[1]._actions[0].trigger()
    _wait()

    assert window[0].said == ["ALPS: The class raster and the polygons are up to date."]
    assert "renamed" in [row[1] for row in opened["c.tif"].attributeTable(1).data()]
    assert "renamed" in {feature["class_name"] for feature in opened["p.gpkg"].getFeatures()}
    # The settings of the first run came along in the file.
    assert opened["p.gpkg"].customProperty("alps/min_unit_px") == 7


def test_says_what_is_missing(window: Any, layers: dict[str, Any], project: QgsProject, tmp_path: Path) -> None:
    """Fault 133: one sentence for each reason to do nothing."""
    folder = tmp_path / "moved"
    [raster] = _opened_by_hand(layers, project, folder, ("c.tif",))
    window[0].layer = None
    window[1]._actions[0].trigger()
    (folder / "s.gpkg").rename(folder / "away")
    window[0].layer = raster
    window[1]._actions[1].trigger()
    (folder / "codebook.gpkg").rename(folder / "gone")
    window[1]._actions[1].trigger()
    raster.removeCustomProperty("alps/codebook")
    window[1]._actions[1].trigger()

    ends = ["Select a layer", "the segments of", "does not exist", "was not found"]
    assert len(window[0].said) == len(ends)
    assert all(end in said for end, said in zip(ends, window[0].said))


def test_other_layers_get_no_entry(window: Any, project: QgsProject, make_scene: Any) -> None:
    layer = QgsRasterLayer(make_scene(), "scene")
    project.addMapLayer(layer)
    assert window[0].offered == []


def test_table_without_layers_points_to_the_toolbox(window: Any, make_codebook: Any, project: QgsProject) -> None:
    layer = QgsVectorLayer(make_codebook([(0, 0, "a", "#ff0000", 1.0)]), "classes")
    project.addMapLayer(layer)
    window[0].layer = layer
    window[1]._actions[0].trigger()
    assert "Processing Toolbox" in window[0].said[0]
