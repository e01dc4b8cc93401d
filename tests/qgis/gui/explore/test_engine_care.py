"""The engine stays while something of the run is shown, and no longer than a while after."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow, QVBoxLayout

from alps_qgis.gui.explore.embedding_dock import EmbeddingDock
from alps_qgis.gui.explore.engine_care import EngineCare
from alps_qgis.host.explore import session as session_module

from .conftest import MemoryWork

Until = Callable[..., None]


class Panel(QDockWidget):
    """A panel as far as the care for the engine asks for it."""

    work_changed = pyqtSignal(object)

    def __init__(self, work: MemoryWork, window: QMainWindow) -> None:
        super().__init__("Classes", window)
        self.setObjectName("alpsClassesDock")
        self.work: Any = work
        work.no_session = ""
        self.board = SimpleNamespace(above=QVBoxLayout())


@pytest.fixture
def panel(work: MemoryWork, monkeypatch: pytest.MonkeyPatch) -> Iterator[Panel]:
    monkeypatch.setattr(session_module.Session.rest, "__defaults__", (0.05,))
    window = work.keep(QMainWindow())
    panel = Panel(work, window)
    panel.care = EngineCare(panel)
    window.show()
    panel.show()
    yield panel


def test_engine_ends_a_while_after_the_panel_was_closed_and_starts_with_it(
    panel: Panel, work: MemoryWork, until: Until
) -> None:
    """Fault 401: nobody needs the engine any more."""
    until(lambda: work.session.is_ready)
    panel.hide()
    until(lambda: not work.session.running)
    panel.show()
    until(lambda: work.session.is_ready)


def test_embedding_keeps_the_engine(panel: Panel, work: MemoryWork, until: Until) -> None:
    """Fault 401: nobody needs the engine any more."""
    embedding = EmbeddingDock(work, panel.parentWidget())
    embedding.show()
    until(lambda: embedding._has_points)
    panel.hide()
    answers: list[Any] = []
    for _ in range(20):
        work.session.ask("locate", {"refs": []}, answers.append)
        until(lambda: answers)
        answers.clear()
    assert work.session.running
    embedding.hide()
    until(lambda: not work.session.running)
