"""The entry “ALPS help” in the menu Help ▸ Plugins."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QAction, QDesktopServices, QIcon

from ..host.help import help_url
from ..host.resources import resource
from ..host.text import tr


class HelpAction:
    """Open the list of help pages in the browser.

    Args:
        iface: the window of QGIS.
    """

    def __init__(self, iface: Any) -> None:
        self._menu = iface.pluginHelpMenu()
        self._action = QAction(QIcon(resource("resources", "icons", "alps.svg")), tr("ALPS help"))
        self._action.setObjectName("alpsHelp")
        self._action.setVisible(bool(help_url()))
        self._action.triggered.connect(_open)
        self._menu.addAction(self._action)

    def remove(self) -> None:
        """Take the entry away; for unloading the plugin."""
        self._menu.removeAction(self._action)


def _open() -> None:
    QDesktopServices.openUrl(QUrl(help_url()))
