"""Say in the message bar what the engine needs, with a button that opens the page of options."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import Qgis
from qgis.gui import QgsMessageBarItem
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.sip import isdeleted

from ..host import engine_missing
from ..host.engine_state import engine_state
from ..host.text import tr
from .engine_work import engine_work
from .messages import say
from .options import open_settings


class EngineNotice(QObject):
    """Watches for a missing engine, an engine of another version, and the end of an installation.

    Args:
        iface: the window of QGIS.
        hint: says the good news itself and returns True, where the user does not know yet what to do next.
    """

    _missing = pyqtSignal(str)
    """Emitted by whichever thread runs an algorithm, taken in the main thread."""

    def __init__(self, iface: Any, hint: Callable[[str], bool] | None = None) -> None:
        super().__init__()
        self._iface = iface
        self._hint = hint or (lambda _news: False)
        self._shown: QgsMessageBarItem | None = None
        self._running = False
        self._missing.connect(self._say_missing)
        engine_missing.listen(self._announced)
        self._work = engine_work()
        self._work.changed.connect(self._work_changed)
        # After the window has been drawn: a message would be lost below the messages of the start.
        self._start = QTimer(self)
        self._start.setSingleShot(True)
        self._start.timeout.connect(self.look)
        self._start.start(0)

    def remove(self) -> None:
        """Take the message away and stop watching; for unloading the plugin."""
        engine_missing.forget(self._announced)
        self._work.changed.disconnect(self._work_changed)
        self._start.stop()
        self._take_away()

    def look(self) -> None:
        """Say what the engine needs; nothing when it needs nothing."""
        state = engine_state()
        if not state.location.found:
            self._say_missing(state.location.problem)
        elif state.own is not None and state.update:
            text = tr("The plugin was updated, and its engine belongs to another version.")
            self._say(text, tr("Update engine…"), Qgis.MessageLevel.Info)

    def _announced(self, problem: str) -> None:
        self._missing.emit(problem)

    def _say_missing(self, problem: str) -> None:
        if self._work.running:
            return
        location = engine_state().location
        if not location.found and not location.source:
            # Without the way to the page of options: the button opens it.
            problem = tr("The engine is not installed yet.")
        button = tr("Repair engine…") if location.found else tr("Install engine…")
        self._say(problem, button, Qgis.MessageLevel.Warning)

    def _say(self, text: str, button: str, level: Qgis.MessageLevel) -> None:
        # One at a time: an algorithm that is tried twice is not two messages.
        self._take_away()
        self._shown = say(self._iface, text, level, buttons=[(button, self._open)], seconds=0)

    def _open(self) -> None:
        self._shown = None
        open_settings(self._iface)

    def _take_away(self) -> None:
        if self._shown is not None and not isdeleted(self._shown):
            self._iface.messageBar().popWidget(self._shown)
        self._shown = None

    def _work_changed(self) -> None:
        ended, self._running = self._running and not self._work.running, self._work.running
        if self._work.running:
            self._take_away()
        elif ended and self._work.done:
            self._take_away()
            if not self._hint(self._work.done):
                self._shown = say(self._iface, self._work.done, Qgis.MessageLevel.Success)
        elif ended and self._work.failure is not None and self._work.failure.code != "cancelled":
            self._say(self._work.failure.message, tr("Open settings…"), Qgis.MessageLevel.Critical)
