"""Say once in a profile where to begin."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsSettings
from qgis.gui import QgsMessageBarItem
from qgis.PyQt.QtCore import QObject, QTimer

from ..host.engine import locate_engine
from ..host.text import tr
from .engine_work import engine_work
from .messages import say

SETTING = "alps/first_hint_closed"


class FirstHint(QObject):
    """The message for those who have just switched the plugin on.

    It comes when the engine is there: before, another message says how to install it, and asks for this one afterwards.

    Args:
        iface: the window of QGIS.
        begin: what its button does.
    """

    def __init__(self, iface: Any, begin: Callable[[], Any]) -> None:
        super().__init__()
        self._iface = iface
        self._bar = iface.messageBar()
        self._begin = begin
        self._item: QgsMessageBarItem | None = None
        self._bar.widgetRemoved.connect(self._closed)
        # After the window has been drawn: a message would be lost below the messages of the start.
        self._start = QTimer(self)
        self._start.setSingleShot(True)
        self._start.timeout.connect(lambda: self.look())
        self._start.start(0)

    def look(self, news: str = "") -> bool:
        """Show the message if it is time; True where it was shown now.

        Args:
            news: said before it, so that two messages do not lie one above the other.
        """
        known = QgsSettings().value(SETTING, False, type=bool)
        if known or self._item is not None or engine_work().running or not locate_engine().found:
            return False
        text = tr("To find classes in a raster, right-click its layer and choose “Label with ALPS…”.")
        text = f"{news} {text}".strip()
        self._item = say(self._iface, text, buttons=[(tr("Label a raster…"), self._begin)], seconds=0)
        return True

    def remove(self) -> None:
        """Take the message away; for unloading the plugin."""
        self._start.stop()
        self._bar.widgetRemoved.disconnect(self._closed)
        if self._item is not None:
            self._bar.popWidget(self._item)
            self._item = None

    def _closed(self, item: Any) -> None:
        if item is self._item:
            self._item = None
            QgsSettings().setValue(SETTING, True)
