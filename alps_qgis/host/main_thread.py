"""Do something with the layers of the project from a thread that must not touch them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, QThread, pyqtSignal, pyqtSlot

from .process import EngineFailure
from .text import tr

_PATIENCE_S = 60.0


class _Caller(QObject):
    asked = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        self.asked.connect(self._call, Qt.ConnectionType.QueuedConnection)

    @pyqtSlot(object)
    def _call(self, request: _Request) -> None:
        request.answer()


class _Request:
    def __init__(self, function: Callable[[], Any]) -> None:
        self._function = function
        self._lock = threading.Lock()
        self._abandoned = False
        self.done = threading.Event()
        self.value: Any = None
        self.error: BaseException | None = None

    def answer(self) -> None:
        with self._lock:
            if self._abandoned:
                return
            try:
                self.value = self._function()
            except Exception as error:
                self.error = error
            self.done.set()

    def abandon(self) -> bool:
        """Give up; False when the answer came after all."""
        with self._lock:
            self._abandoned = not self.done.is_set()
            return self._abandoned


_caller = _Caller()
"""Belongs to the main thread, which loads the plugin. Made once: an object that another thread makes must be moved, and
PyQt moves it without giving up Python, for which the main thread may be waiting while it holds the lock of the move."""


def on_main_thread(function: Callable[[], Any]) -> Any:
    """Call `function` in the main thread, wait for it and return what it returned.

    Raises:
        EngineFailure: The main thread was busy for a minute; `function` was not called and will not be.
    """
    application = QCoreApplication.instance()
    if application is None or application.thread() == QThread.currentThread():
        return function()
    request = _Request(function)
    _caller.asked.emit(request)
    if not request.done.wait(_PATIENCE_S) and request.abandon():
        raise EngineFailure("engine", tr("QGIS was busy for a minute, so the algorithm stopped. Run it again."))
    if request.error is not None:
        raise request.error
    return request.value
