"""Say once in a profile where to begin."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsSettings

from ..host.engine import locate_engine
from ..host.text import tr
from .messages import say

SETTING = "alps/first_hint_closed"


class FirstHint:
    """The message for those who have just switched the plugin on.

    It comes when the engine is there: before, another message says how to install it.

    Args:
        iface: the window of QGIS.
        begin: what its button does.
    """

    def __init__(self, iface: Any, begin: Callable[[], Any]) -> None:
        self._bar = iface.messageBar()
        self._item: Any = None
        if QgsSettings().value(SETTING, False, type=bool) or not locate_engine().found:
            return
        text = tr("To find classes in a raster, right-click its layer and choose “Label with ALPS…”.")
        self._item = say(iface, text, buttons=[(tr("Label a raster…"), begin)], seconds=0)
        self._bar.widgetRemoved.connect(self._closed)

    def remove(self) -> None:
        """Take the message away; for unloading the plugin."""
        if self._item is not None:
            item, self._item = self._item, None
            self._bar.widgetRemoved.disconnect(self._closed)
            self._bar.popWidget(item)

    def _closed(self, item: Any) -> None:
        if item is self._item:
            self._item = None
            self._bar.widgetRemoved.disconnect(self._closed)
            QgsSettings().setValue(SETTING, True)
