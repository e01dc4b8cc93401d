"""A window, and time to wait in."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication

from tests.qgis.window import Window


@pytest.fixture
def window(project: QgsProject) -> Iterator[Window]:
    window = Window()
    yield window
    window.deleteLater()
    QCoreApplication.processEvents()


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
