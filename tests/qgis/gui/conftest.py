"""A window with real message bar and menus, as far as what the plugin adds needs them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from qgis.core import QgsProject
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMainWindow, QPushButton


class Bar(QMainWindow):
    """A main window with a message bar, and what was said in it."""

    def __init__(self) -> None:
        super().__init__()
        self._bar = QgsMessageBar(self)
        self.said: list[str] = []
        self.items: list[Any] = []
        self._bar.widgetAdded.connect(self._hear)

    def mainWindow(self) -> QMainWindow:
        return self

    def messageBar(self) -> QgsMessageBar:
        return self._bar

    def press(self, label: str) -> None:
        """Click on a button of the newest message."""
        buttons = {button.text(): button for button in self.items[-1].findChildren(QPushButton)}
        buttons[label].click()

    def _hear(self, item: Any) -> None:
        self.items.append(item)
        self.said.append(f"{item.title()}: {item.text()}")


@pytest.fixture
def bar(project: QgsProject) -> Iterator[Bar]:
    window = Bar()
    yield window
    window.deleteLater()


@pytest.fixture
def until() -> Callable[..., None]:
    """Let QGIS work until something is true."""

    def wait(truth: Callable[[], Any], seconds: float = 60.0) -> None:
        end = time.monotonic() + seconds
        while not truth():
            assert time.monotonic() < end, "it did not happen in time"
            QCoreApplication.processEvents()
            time.sleep(0.01)
        QCoreApplication.processEvents()

    return wait
