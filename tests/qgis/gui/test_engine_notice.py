"""The message bar leads to the page of options."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import processing
import pytest
from qgis.core import QgsApplication, QgsProcessingException
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from alps_qgis.gui.engine_notice import EngineNotice
from alps_qgis.gui.engine_work import end_works
from alps_qgis.gui.options import PAGE
from alps_qgis.host import engine as finding
from alps_qgis.host import engine_missing
from alps_qgis.host.engine import ENVIRONMENT_VARIABLE


class Window:
    """As much of `QgisInterface` as the notice asks for, with a real message bar."""

    def __init__(self) -> None:
        self.bar = QgsMessageBar()
        self.opened: list[str] = []

    def messageBar(self) -> QgsMessageBar:
        return self.bar

    def mainWindow(self) -> QWidget | None:
        return None

    def showOptionsDialog(self, parent: QWidget | None, page: str) -> None:
        self.opened.append(page)


@pytest.fixture
def window(qgis_app: Any) -> Iterator[Window]:
    window = Window()
    notice = EngineNotice(window)
    yield window
    notice.remove()
    assert engine_missing._listeners == []
    assert window.bar.items() == []
    end_works()


@pytest.fixture
def no_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(ENVIRONMENT_VARIABLE, raising=False)
    monkeypatch.setattr(finding, "pointer_files", lambda: [])


def press(window: Window) -> None:
    [button] = window.bar.currentItem().findChildren(QPushButton)
    button.click()
    for _ in range(3):
        QCoreApplication.processEvents()


def test_a_fresh_profile_is_offered_the_engine_once(no_engine: None, window: Window) -> None:
    """Fault 110: the recipe ended in “not installed”, and QGIS offered no way out."""
    QCoreApplication.processEvents()
    QCoreApplication.processEvents()
    assert len(window.bar.items()) == 1
    assert window.bar.currentItem().text() == "The engine is not installed yet."
    press(window)
    assert window.opened == [PAGE]
    assert window.bar.items() == []


def test_nothing_is_said_where_the_engine_is_there(engine: str, window: Window) -> None:
    QCoreApplication.processEvents()
    QCoreApplication.processEvents()
    assert window.bar.items() == []


def test_algorithm_that_is_refused_leads_to_the_page(
    provider: Any, engine: str, window: Window, monkeypatch: pytest.MonkeyPatch, make_scene: Any, tmp_path: Path
) -> None:
    """Fault 110: also from a thread, and however often it is tried, it is one message."""
    QCoreApplication.processEvents()
    monkeypatch.setenv(ENVIRONMENT_VARIABLE, "/nowhere/python")
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("alps:segment")
    assert not algorithm.canExecute()[0]
    thread = threading.Thread(target=engine_missing.announce, args=("/nowhere/python",))
    thread.start()
    thread.join()
    with pytest.raises(QgsProcessingException):
        processing.run("alps:segment", {"INPUT": make_scene(size=64), "OUTPUT": str(tmp_path / "s.gpkg")})
    QCoreApplication.processEvents()
    assert len(window.bar.items()) == 1
    assert "/nowhere/python" in window.bar.currentItem().text()
    press(window)
    assert window.opened == [PAGE]


def test_engine_without_a_package_is_offered_a_repair(
    provider: Any, engine: str, window: Window, monkeypatch: pytest.MonkeyPatch, make_scene: Any, tmp_path: Path
) -> None:
    """Fault 110: found only when it runs."""
    QCoreApplication.processEvents()
    monkeypatch.setenv(ENVIRONMENT_VARIABLE, "/usr/bin/python3")
    values = {"INPUT": make_scene(size=64), "OUTPUT": str(tmp_path / "s.gpkg")}
    with pytest.raises(QgsProcessingException, match="does not have the package"):
        processing.run("alps:tilegrid", values)
    QCoreApplication.processEvents()
    assert "does not have the package" in window.bar.currentItem().text()
    press(window)
    assert window.opened == [PAGE]


def test_engine_of_an_earlier_plugin_is_offered_an_update(
    engine: str, qgis_app: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Fault 111: the plugin was updated, the engine was not."""
    monkeypatch.delenv(ENVIRONMENT_VARIABLE, raising=False)
    pointer = Path(QgsApplication.qgisSettingsDirPath()) / "alps" / "engine.json"
    pointer.parent.mkdir(parents=True, exist_ok=True)
    content = {"python": engine, "kind": "base", "version": "0.0.1", "lock": "0" * 12, "folder": str(pointer.parent)}
    pointer.write_text(json.dumps(content), encoding="utf-8")
    window = Window()
    notice = EngineNotice(window)
    try:
        QCoreApplication.processEvents()
        QCoreApplication.processEvents()
        assert "updated" in window.bar.currentItem().text()
        press(window)
        assert window.opened == [PAGE]
    finally:
        pointer.unlink()
        notice.remove()
        end_works()
