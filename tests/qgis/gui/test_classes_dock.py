"""The panel *Classes*, its table and the map tool, without a screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from qgis.core import QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, QPointF, Qt
from qgis.PyQt.QtGui import QAction, QKeyEvent, QKeySequence, QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget, QLabel, QToolBar

from alps_qgis.gui.classes.dock import ClassesDock
from alps_qgis.gui.classes.model import MIME, NAME
from alps_qgis.gui.classes.place import ClassesPlace
from alps_qgis.gui.runs import runs_of
from alps_qgis.host.restyle import restyle
from alps_qgis.host.tables.links import CLASSES_KIND, SEGMENTS_KIND
from alps_qgis.host.tables.tags import tag
from tests.qgis.window import Window

ROWS = [(0, 0, "Class 1", "#3d7ab8", 50.0), (1, 1, "Class 2", "#e0883a", 30.0), (2, 2, "Class 3", "#4f9a4a", 20.0)]
LEFT = Qt.MouseButton.LeftButton


@dataclass
class Bench:
    """A run in a project, and the panel."""

    place: ClassesPlace
    dock: ClassesDock
    classes: QgsVectorLayer
    segments: QgsVectorLayer
    applied: list[Any]
    until: Callable[..., None]

    def names(self) -> list[str]:
        self.dock.work.refresh()
        return [entry.name for entry in self.dock.board.order.entries()]

    def corrections(self) -> dict[int, Any]:
        return {fid: class_id for _, fid, class_id in self.dock.work.edits.unsaved_overrides()}


@pytest.fixture
def place(window: Window, project: QgsProject, monkeypatch: pytest.MonkeyPatch) -> Iterator[ClassesPlace]:
    # What the engine counts and draws has tests of its own.
    monkeypatch.setenv("ALPS_ENGINE_PYTHON", "/nowhere/python")
    monkeypatch.setattr(window, "addDockWidget", lambda area, dock: Window.addDockWidget(window, area, dock))
    window.applied = []
    place = ClassesPlace(window, project, window.applied.append, lambda: window.applied.append("label"))
    window.resize(900, 700)
    window.setCentralWidget(window.mapCanvas())
    yield place
    place.remove()


@pytest.fixture
def bench(
    place: ClassesPlace, window: Any, project: QgsProject, make_codebook: Any, make_segments: Any, until: Any
) -> Iterator[Bench]:
    codebook = make_codebook(ROWS)
    file = make_segments([(0, None), (0, None), (1, None), (2, 1)])
    classes = QgsVectorLayer(f"{codebook}|layername=classes", "Classes")
    segments = QgsVectorLayer(f"{file}|layername=segments", "Segments")
    tag(classes, CLASSES_KIND, "")
    tag(segments, SEGMENTS_KIND, codebook)
    project.addMapLayers([classes, segments])
    restyle(classes, project)
    window.show()
    dock = place.show(runs_of(project)[0])
    yield Bench(place, dock, classes, segments, window.applied, until)
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and layer.isEditable():
            layer.rollBack()
    window.hide()


def _press(bench: Bench, key: Any) -> None:
    bench.place._tool.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))


def _mouse(bench: Bench, kind: str, x: float, button: Any = LEFT, modifiers: Any = None) -> None:
    from qgis.gui import QgsMapMouseEvent

    canvas = bench.place._tool.canvas()
    pixel = canvas.getCoordinateTransform().transform(x, 0.5)
    types = {"Press": QEvent.Type.MouseButtonPress, "Release": QEvent.Type.MouseButtonRelease}
    none = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(
        types.get(kind, QEvent.Type.MouseMove), QPointF(pixel.x(), pixel.y()), button, button, modifiers or none
    )
    getattr(bench.place._tool, f"canvas{kind}Event")(QgsMapMouseEvent(canvas, event))


@pytest.fixture
def tool(bench: Bench) -> Bench:
    canvas = bench.place._tool.canvas()
    canvas.setDestinationCrs(bench.segments.crs())
    canvas.setLayers([bench.segments])
    canvas.setExtent(QgsRectangle(-1, -2, 5, 3))
    bench.place._tool.switch(True)
    return bench


def test_an_empty_project_says_what_to_do(place: ClassesPlace, window: Any) -> None:
    window.show()
    dock = place.show()
    texts = [label.text() for label in dock.widget().currentWidget().findChildren(QLabel)]
    assert any("Label a raster first" in text for text in texts)
    window.hide()


def test_the_table_shows_one_row_for_each_class_with_the_largest_first(bench: Bench) -> None:
    assert bench.names() == ["Class 1", "Class 2", "Class 3"]
    order = bench.dock.board.order
    assert [order.index(0, column).data() for column in range(1, 5)] == ["Class 1", "50 %", "50.0 m²", "10"]
    assert "not installed" in bench.dock.work.no_session or bench.dock.work.no_session
    bench.dock.board.search.setText("3")
    assert [entry.name for entry in order.entries()] == ["Class 3"]
    bench.dock.board.search.setText("")


def test_a_name_is_edited_in_its_place_and_the_attribute_table_agrees(bench: Bench) -> None:
    order = bench.dock.board.order
    assert order.setData(order.index(1, NAME), "Wald")
    assert bench.names() == ["Class 1", "Wald", "Class 3"]
    assert [row["class_name"] for row in bench.classes.getFeatures()] == ["Class 1", "Wald", "Class 3"]
    bench.classes.changeAttributeValue(3, bench.classes.fields().lookupField("class_name"), "by hand")
    assert bench.names() == ["Class 1", "Wald", "by hand"]
    assert not order.setData(order.index(0, NAME), "  ")
    assert "needs a name" in bench.dock.board.said()


def test_a_row_that_is_dropped_on_another_merges_the_classes(bench: Bench) -> None:
    model, order = bench.dock.board.model, bench.dock.board.order
    data = model.mimeData([model.index(0, NAME)])
    assert data.hasFormat(MIME)
    assert order.dropMimeData(data, Qt.DropAction.CopyAction, -1, -1, order.index(2, NAME))
    assert bench.names() == ["Class 3", "Class 2"]
    assert bench.dock.buttons._undo.text() == "Merge “Class 1” into “Class 3”"
    bench.dock.buttons._undo.click()
    assert bench.names() == ["Class 1", "Class 2", "Class 3"]
    assert bench.dock.buttons._redo.text() == "Merge “Class 1” into “Class 3”"


def test_the_canvas_follows_before_anything_is_saved(bench: Bench) -> None:
    bench.dock.work.edits.recolor(0, "#ff00ff")
    bench.dock.work.edits.rename(0, "Wasser")
    bench.dock.work.refresh()
    shown = {each.label(): each.symbol().symbolLayer(0).strokeColor().name() for each in _categories(bench)}
    assert shown["Wasser"] == "#ff00ff"


def test_classes_are_hidden_on_the_map_and_shown_again(bench: Bench) -> None:
    bench.dock.board.choose([1])
    bench.dock.buttons.solo()
    assert [each.renderState() for each in _categories(bench)] == [False, True, False]
    bench.dock.work.edits.rename(0, "x")
    bench.dock.work.refresh()
    assert [each.renderState() for each in _categories(bench)] == [False, True, False]
    bench.dock.buttons.solo()
    assert [each.renderState() for each in _categories(bench)] == [True, True, True]
    assert not bench.classes.isModified() or bench.names()[0] == "x"


def _categories(bench: Bench) -> list[Any]:
    return list(bench.segments.renderer().categories())


def test_the_selection_is_that_of_the_layer(bench: Bench) -> None:
    bench.dock.work.selection.set_refs([(0, 1), (0, 3)])
    assert set(bench.segments.selectedFeatureIds()) == {1, 3}
    bench.segments.selectByIds([2])
    assert bench.dock.work.selection.refs() == [(0, 2)]
    assert bench.dock.buttons._assign.isVisibleTo(bench.dock)
    bench.dock.board.choose([2])
    bench.dock.buttons._assign.click()
    assert bench.corrections() == {2: 2}


def test_one_key_corrects_the_segment_below_the_pointer(tool: Bench) -> None:
    _mouse(tool, "Move", 2.5)
    _press(tool, Qt.Key.Key_1)
    assert tool.corrections() == {3: 0}
    assert len(tool.dock.work.selection) == 0
    _mouse(tool, "Move", 3.5)
    _press(tool, Qt.Key.Key_0)
    assert tool.corrections() == {3: 0, 4: None}
    tool.dock.work.edits.undo()
    assert tool.corrections() == {3: 0}


def test_a_drag_over_segments_chooses_them_and_a_key_assigns_them(tool: Bench) -> None:
    _mouse(tool, "Press", 0.5)
    for x in (0.9, 1.4, 2.2):
        _mouse(tool, "Move", x)
    _mouse(tool, "Release", 2.2)
    assert tool.dock.work.selection.refs() == [(0, 1), (0, 2), (0, 3)]
    _press(tool, Qt.Key.Key_3)
    assert tool.corrections() == {1: 2, 2: 2, 3: 2}
    assert tool.dock.work.edits.history.undo_text == "Assign 3 segments to “Class 3”"


def test_a_click_chooses_and_a_click_with_shift_adds(tool: Bench) -> None:
    for x, modifiers in ((0.5, None), (2.5, Qt.KeyboardModifier.ShiftModifier)):
        _mouse(tool, "Press", x, modifiers=modifiers)
        _mouse(tool, "Release", x, modifiers=modifiers)
    assert tool.dock.work.selection.refs() == [(0, 1), (0, 3)]
    _press(tool, Qt.Key.Key_Escape)
    assert len(tool.dock.work.selection) == 0


def test_apply_saves_everything_first(bench: Bench) -> None:
    bench.dock.work.edits.rename(0, "x")
    bench.dock.work.edits.assign([(0, 1)], 2)
    bench.dock.apply()
    assert [layer.id() for layer in bench.applied] == [bench.classes.id()]
    assert not bench.classes.isEditable()
    assert not bench.segments.isEditable()


def test_layers_and_projects_may_go_while_the_panel_is_open(bench: Bench, project: QgsProject) -> None:
    """Fault 398: a layer left the project, or the project was closed, with the panel open."""
    bench.dock.work.edits.rename(0, "x")
    bench.dock.work.selection.set_refs([(0, 1)])
    project.removeMapLayer(bench.segments.id())
    bench.until(lambda: bench.names() == ["x", "Class 2", "Class 3"])
    bench.classes.rollBack()
    project.clear()
    bench.until(lambda: bench.dock.work is None)
    bench.dock.assign(0)
    bench.dock.apply()
    bench.dock.buttons.add()
    bench.dock.buttons.solo()
    _press(bench, Qt.Key.Key_1)


def test_another_run_takes_the_place_of_the_first(
    bench: Bench, project: QgsProject, make_codebook: Any, window: Any
) -> None:
    first = bench.dock.work
    other = QgsVectorLayer(make_codebook([(0, 0, "only", "#112233", 1.0)], "other.gpkg") + "|layername=classes", "B")
    project.addMapLayer(other)
    window.setActiveLayer(other)
    bench.until(lambda: bench.dock.work is not first)
    assert bench.names() == ["only"]
    assert "segments of this run were not found" in bench.dock.work.no_session
    assert bench.dock.board._run_box.count() == 2


def test_the_whole_plugin_opens_and_leaves_the_panel(window: Any, bench: Bench) -> None:
    assert window.findChild(QToolBar, "alpsToolBar") is None
    assert window.findChild(ClassesDock) is not None
    bench.place.remove()
    assert bench.place.dock is None


def test_the_keys_of_undo_work_beside_those_of_qgis(bench: Bench, window: Any) -> None:
    """Fault 416: two actions with one shortcut, of which Qt does neither."""
    action = QAction("Undo", window)
    action.setShortcut(QKeySequence("Ctrl+Z"))
    window.addAction(action)
    bench.dock.work.edits.rename(0, "x")
    bench.dock.buttons.refresh()
    window.activateWindow()
    bench.dock.board.view.setFocus()
    bench.until(lambda: bench.dock.board.view.hasFocus())
    QTest.keyClick(bench.dock.board.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert bench.names() == ["Class 1", "Class 2", "Class 3"]
    bench.dock.buttons.refresh()
    QTest.keySequence(bench.dock.board.view, QKeySequence(QKeySequence.StandardKey.Redo))
    assert bench.names() == ["x", "Class 2", "Class 3"]


def test_the_map_tool_leaves_with_the_panel_and_leaves_nothing_behind(tool: Bench) -> None:
    """Fault 417: number keys and the mark of a segment, after the panel or the tool has gone."""
    _mouse(tool, "Move", 2.5)
    _mouse(tool, "Press", 0.5)
    assert tool.place._tool._hover.isActive()
    tool.dock.close()
    assert tool.place._tool.canvas().mapTool() is not tool.place._tool
    assert not tool.place._tool._hover.isActive()
    assert tool.place._tool._pressed is None


def test_a_closed_panel_follows_no_other_run(
    bench: Bench, project: QgsProject, make_codebook: Any, window: Any
) -> None:
    """Fault 418: an engine that starts although the panel is closed, and runs until QGIS ends."""
    first = bench.dock.work
    bench.dock.close()
    other = QgsVectorLayer(make_codebook([(0, 0, "only", "#112233", 1.0)], "other.gpkg") + "|layername=classes", "B")
    project.addMapLayer(other)
    window.setActiveLayer(other)
    bench.until(lambda: not bench.dock._later.isActive())
    assert bench.dock.work is first
    bench.dock.show()
    bench.until(lambda: bench.dock.work is not first)


def test_panel_is_a_tab_beside_the_viewer_of_results(place: ClassesPlace, window: Any) -> None:
    """Fault 421."""
    viewer = QDockWidget("Results", window)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, viewer)
    window.show()
    dock = place.show()
    assert viewer in window.tabifiedDockWidgets(dock)
    window.removeDockWidget(viewer)
    viewer.deleteLater()
    window.hide()
