"""The embedding: pictures of the engine, moved at once, and areas that select."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent, QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QWidget

from alps_qgis.gui.explore.embedding_dock import EmbeddingDock

from .conftest import MemoryWork

Until = Callable[..., None]
LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def _opened(work: MemoryWork, until: Until) -> EmbeddingDock:
    dock = work.keep(EmbeddingDock(work))
    dock.setFloating(True)
    dock.resize(900, 600)
    dock.show()
    until(lambda: dock._has_points and not dock.view._image.isNull())
    return dock


def _drag(widget: QWidget, corners: list[tuple[int, int]]) -> None:
    """Press the left button at the first corner, and release it at the last."""
    kinds = [
        QEvent.Type.MouseButtonPress,
        *[QEvent.Type.MouseMove] * (len(corners) - 1),
        QEvent.Type.MouseButtonRelease,
    ]
    for kind, corner in zip(kinds, [*corners, corners[-1]]):
        at = QPoint(*corner)
        button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else LEFT
        held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else LEFT
        event = QMouseEvent(kind, QPointF(at), QPointF(widget.mapToGlobal(at)), button, held, NO_KEY)
        QApplication.sendEvent(widget, event)


def _drawn(folder: Path) -> list[list]:
    return [json.loads(line) for line in (folder / "drawn.txt").read_text(encoding="utf-8").splitlines()]


def test_picture_has_the_pixels_of_the_view(ready: MemoryWork, until: Until, tmp_path: Path) -> None:
    dock = _opened(ready, until)
    until(lambda: _drawn(tmp_path)[-1][1:3] == list(dock.view.pixels()))
    assert dock.view.extent()[0] < 0.0 < 10.0 < dock.view.extent()[2]


def test_dragging_moves_at_once_and_asks_for_the_new_part(ready: MemoryWork, until: Until, tmp_path: Path) -> None:
    dock = _opened(ready, until)
    before = dock.view.extent()
    _drag(dock.view, [(100, 100), (150, 100)])
    after = dock.view.extent()
    assert after[0] < before[0]
    assert after[1] == before[1]
    until(lambda: _drawn(tmp_path)[-1][0] == list(after))


def test_wheel_zooms_around_the_mouse(ready: MemoryWork, until: Until) -> None:
    dock = _opened(ready, until)
    at = QPointF(30, 40)
    before = dock.view._to_point(at)
    event = QWheelEvent(
        at,
        QPointF(dock.view.mapToGlobal(QPoint(30, 40))),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        NO_KEY,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    width = dock.view.extent()[2] - dock.view.extent()[0]
    QApplication.sendEvent(dock.view, event)
    assert abs(dock.view._to_point(at)[0] - before[0]) < 1e-9
    assert abs((dock.view.extent()[2] - dock.view.extent()[0]) * 1.25 - width) < 1e-9


def test_lasso_selects_and_the_legend_counts(ready: MemoryWork, until: Until) -> None:
    dock = _opened(ready, until)
    dock.lasso_button.click()
    _drag(dock.view, [(100, 100), (200, 100), (200, 200), (100, 200)])
    until(lambda: ready.selected())
    assert ready.selected() == [{"file": 0, "fids": [1, 2, 4]}]
    texts = [[dock.legend.topLevelItem(row).text(column) for column in range(3)] for row in range(3)]
    assert texts == [["Water", "0", "40"], ["Forest <b>", "2", "35"], ["Road", "1", "25"]]
    dock.choice.choose(1)
    dock.assign_button.click()
    assert ready.edits == [("assign", ready.selected(), 1)]


def test_selection_on_the_map_is_ringed_and_drawn(ready: MemoryWork, until: Until, tmp_path: Path) -> None:
    dock = _opened(ready, until)
    ready.select([{"file": 0, "fids": [30, 60]}])
    until(lambda: dock.view._marks == [[3.0, 3.0], [6.0, 6.0]])
    until(lambda: _drawn(tmp_path)[-1][4] == [[0, 30], [0, 60]])


def test_click_selects_the_nearest_segment_and_shows_it(ready: MemoryWork, until: Until) -> None:
    dock = _opened(ready, until)
    QTest.mouseClick(dock.view, LEFT, NO_KEY, QPoint(120, 80))
    until(lambda: ready.selected())
    assert ready.selected() == [{"file": 0, "fids": [7]}]
    assert ready.shown == [[[0, 7]]]


def test_class_without_its_tick_is_left_out(ready: MemoryWork, until: Until, tmp_path: Path) -> None:
    dock = _opened(ready, until)
    dock.legend.topLevelItem(2).setCheckState(0, Qt.CheckState.Unchecked)
    until(lambda: _drawn(tmp_path)[-1][3] == [2])


def test_classes_chosen_in_the_legend_are_merged(ready: MemoryWork, until: Until) -> None:
    dock = _opened(ready, until)
    assert not dock.merge_button.isEnabled()
    for row in (0, 2):
        dock.legend.topLevelItem(row).setSelected(True)
    dock.merge_button.click()
    assert ready.edits == [("merge", [0, 2])]


def test_hidden_dock_asks_nothing(ready: MemoryWork, until: Until, tmp_path: Path) -> None:
    dock = _opened(ready, until)
    dock.hide()
    n = len(_drawn(tmp_path))
    ready.select([{"file": 0, "fids": [5]}])
    ready.classes_changed.emit()
    answers: list[dict] = []
    ready.session.ask("locate", {"refs": []}, answers.append)
    until(lambda: answers)
    assert len(_drawn(tmp_path)) == n
