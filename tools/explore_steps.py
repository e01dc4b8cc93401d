"""Steps of `classes_window_steps.py`: the panels that ask the engine, as a user walks through them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QWidget
from qgis.utils import iface, plugins
from window_driver import check, rendered, seen, shot

LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def explore(dock: Callable[[], Any]) -> Iterator[Any]:
    """Walk through the panels.

    Args:
        dock: returns the panel *Classes*.
    """
    if dock().work.no_session:
        return
    yield from find_similar(dock)
    yield from decide_doubtful(dock)
    yield from look_at_embedding(dock)
    yield from propagate(dock)


def panel(dock: Any, name: str) -> Any:
    """Bring a tab to the front and return what is in it."""
    found = dock.tabs.findChild(QWidget, name)
    check(found is not None, f"{name} is not there")
    dock.show_panel(found)
    return found


def find_similar(dock: Callable[[], Any]) -> Iterator[Any]:
    """Choose five segments, find what is like them, and assign it."""
    work = dock().work
    answers: list[Any] = []
    chosen = work.classes()[1]["class_id"]
    work.session.ask("members", {"class_id": chosen, "order": "typical", "n": 5}, answers.append)
    yield lambda: answers
    work.selection.set_refs([each["ref"] for each in answers[0]["segments"]])
    similar = panel(dock(), "alpsSimilarPanel")
    yield 0.3
    before = time.perf_counter()
    QTest.mouseClick(similar.find_button, LEFT)
    yield lambda: similar.assign_button.isEnabled()
    seen["find_similar_s"] = round(time.perf_counter() - before, 3)
    yield 3.0
    shot("10_similar")
    similar.choice.choose(chosen)
    n_before = len(work.edits.unsaved_overrides())
    QTest.mouseClick(similar.assign_button, LEFT)
    yield lambda: len(work.edits.unsaved_overrides()) > n_before
    seen["similar_assigned"] = len(work.edits.unsaved_overrides()) - n_before
    yield 1.0
    yield rendered
    shot("11_similar_assigned")


def decide_doubtful(dock: Callable[[], Any]) -> Iterator[Any]:
    """Decide about the three most doubtful segments with keys."""
    doubtful = panel(dock(), "alpsDoubtfulPanel")
    yield lambda: doubtful.current() is not None
    yield 2.0
    yield rendered
    shot("12_doubtful")
    doubtful.skip_button.setFocus()
    before = time.perf_counter()
    for key in (Qt.Key.Key_R, Qt.Key.Key_O, Qt.Key.Key_S):
        first = doubtful.current()
        QTest.keyClick(doubtful.skip_button, key)
        yield lambda first=first: doubtful.current() is not first
    seen["three_doubtful_s"] = round(time.perf_counter() - before, 3)
    seen["doubtful"] = doubtful._counts.text()
    yield 1.0
    shot("13_doubtful_seen")


def look_at_embedding(dock: Callable[[], Any]) -> Iterator[Any]:
    """Open the embedding, and draw an area around some of its points."""
    next(each for each in plugins["alps_qgis"]._menus if hasattr(each, "show_points")).show_points()
    yield 0.5
    embedding = iface.mainWindow().findChild(QWidget, "alpsEmbeddingDock")
    check(embedding is not None, "the embedding is not there")
    iface.mainWindow().resizeDocks([embedding], [380], Qt.Orientation.Vertical)
    yield lambda: not embedding.view._image.isNull()
    yield 1.0
    shot("14_embedding")
    QTest.mouseClick(embedding.lasso_button, LEFT)
    view = embedding.view
    width, height = view.width(), view.height()
    corners = [(0.3, 0.3), (0.55, 0.25), (0.6, 0.6), (0.35, 0.7)]
    drag(view, [QPoint(round(x * width), round(y * height)) for x, y in corners])
    before = time.perf_counter()
    yield lambda: embedding._says.text().startswith("Selected")
    seen["lasso_s"] = round(time.perf_counter() - before, 3)
    seen["lasso"] = embedding._says.text()
    yield 1.5
    yield rendered
    shot("15_lasso")
    QTest.mouseClick(embedding.lasso_button, LEFT)
    embedding.close()
    yield 0.5


def propagate(dock: Callable[[], Any]) -> Iterator[Any]:
    """Let the labelled segments propose the classes of the others, and apply it."""
    work = dock().work
    rest = panel(dock(), "alpsPropagatePanel")
    QTest.mouseClick(rest.propose_button, LEFT)
    yield lambda: rest.propose_button.isEnabled() and "…" not in rest._says.text()
    seen["propagate"] = rest._says.text()
    if not rest.table.topLevelItemCount():
        shot("16_propagate")
        return
    rest.table.topLevelItem(0).setSelected(True)
    yield 3.0
    shot("16_propagate")
    n_before = len(work.edits.unsaved_overrides())
    QTest.mouseClick(rest.apply_button, LEFT)
    yield lambda: len(work.edits.unsaved_overrides()) != n_before
    yield 1.0
    yield rendered
    shot("17_propagated")


def drag(widget: QWidget, corners: list[QPoint]) -> None:
    """Press the left button at the first corner, and release it at the last."""
    moves = [QEvent.Type.MouseMove] * (len(corners) - 1)
    kinds = [QEvent.Type.MouseButtonPress, *moves, QEvent.Type.MouseButtonRelease]
    for kind, at in zip(kinds, [*corners, corners[-1]]):
        button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else LEFT
        held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else LEFT
        event = QMouseEvent(kind, QPointF(at), QPointF(widget.mapToGlobal(at)), button, held, NO_KEY)
        QApplication.sendEvent(widget, event)
