"""Walk through steps in a real QGIS window, without blocking it; the steps of a tool import this inside QGIS."""

from __future__ import annotations

import json
import os
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import qgis.utils
from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.PyQt.QtCore import QModelIndex, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog
from qgis.utils import iface

OUT = Path(os.environ["ALPS_WINDOW_OUT"])
PATIENCE_S = 120.0

seen: dict[str, Any] = {"failed": "", "steps": []}
"""What `report.json` will say."""


def shot(name: str) -> None:
    """Photograph the whole screen."""
    QApplication.processEvents()
    QApplication.primaryScreen().grabWindow(0).save(str(OUT / f"{name}.png"))
    seen["steps"].append(name)


def check(truth: Any, what: str) -> None:
    """Stop the run when something is not as a user must see it."""
    if not truth:
        raise AssertionError(what)


def rendered() -> bool:
    """Tell whether the canvas has nothing left to draw."""
    return not iface.mapCanvas().isDrawing()


def find(model: Any, text: str, parent: QModelIndex | None = None) -> QModelIndex | None:
    """Return the first entry of a tree that reads `text`."""
    parent = parent or QModelIndex()
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        if model.data(index) == text:
            return index
        below = find(model, text, index)
        if below is not None:
            return below
    return None


_errors: list[str] = []


def stop_at_errors() -> None:
    """From now on, end the run with the message when a job fails, rather than wait for what will not come."""

    def note(message: str, tag: str, level: Any) -> None:
        if level == Qgis.MessageLevel.Critical and tag in ("Processing", "ALPS"):
            _errors.append(message)

    QgsApplication.messageLog().messageReceived.connect(note)


def clean_window() -> Iterator[Any]:
    """Give the window its size, and close what QGIS shows at its start."""
    window = iface.mainWindow()
    # Not by its size: Qt's pixels may be larger than the screen's, and the frame needs room too.
    window.showMaximized()
    yield 1.0
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog) and dialog.isVisible():
            dialog.close()


class Driver:
    """Go on with the steps whenever what they wait for has come.

    Args:
        steps: yields seconds to wait, or a condition to wait for.
    """

    def __init__(self, steps: Iterator[Any]) -> None:
        self._steps = steps
        self._ready: Callable[[], bool] = lambda: True
        self._late = time.monotonic() + PATIENCE_S
        self._timer = QTimer()
        self._timer.timeout.connect(self._go_on)
        self._timer.start(100)

    def _go_on(self) -> None:
        self._timer.stop()
        try:
            check(not _errors, "\n".join(_errors))
            if not self._ready():
                if time.monotonic() > self._late:
                    raise TimeoutError(f"nothing more after {seen['steps']}")
            else:
                wish = next(self._steps)
                due = time.monotonic() + wish if isinstance(wish, float) else 0.0
                self._ready = wish if callable(wish) else lambda: time.monotonic() >= due
                self._late = time.monotonic() + PATIENCE_S
        except StopIteration:
            self._end("")
            return
        except Exception:
            self._end(traceback.format_exc())
            return
        self._timer.start(100)

    def _end(self, failed: str) -> None:
        seen["failed"] = failed
        if failed:
            shot("failed")
        (OUT / "report.json").write_text(json.dumps(seen, indent=1, ensure_ascii=False), encoding="utf-8")
        # A dialog that waits for its user would keep QGIS from ending.
        while (dialog := QApplication.activeModalWidget()) is not None and dialog.close():
            QApplication.processEvents()
        QgsProject.instance().clear()
        QTimer.singleShot(200, QgsApplication.instance().quit)


def walk(steps: Iterator[Any]) -> None:
    """Start the steps; QGIS ends after the last one."""
    # Kept in a module: QGIS runs a file of steps once and forgets its names.
    qgis.utils.alps_driver = Driver(steps)
