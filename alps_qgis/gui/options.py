"""The page “ALPS” in Settings ▸ Options: the engine, and below it the models."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ..host.resources import resource
from .engine_work import end_works

PAGE = "alpsOptions"
"""Object name of the page; QGIS opens pages by it."""


def open_settings(iface: Any) -> None:
    """Show the page. Returns when the user closes the options of QGIS."""
    iface.showOptionsDialog(iface.mainWindow(), PAGE)


class OptionsPages:
    """Puts the page into the options of QGIS.

    Args:
        iface: the window of QGIS.
    """

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._factory = _Factory()
        iface.registerOptionsWidgetFactory(self._factory)

    def remove(self) -> None:
        """Take the page away; for unloading the plugin."""
        self._iface.unregisterOptionsWidgetFactory(self._factory)
        end_works()


class OptionsPage(QgsOptionsPageWidget):
    """What the user sees. Its buttons act at once, so that OK and Cancel of the dialog change nothing."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName(PAGE)
        inside = QWidget()
        sections = QVBoxLayout(inside)
        for section in _sections(inside):
            sections.addWidget(section)
        sections.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        area.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def apply(self) -> None:
        """Do nothing: every button of the page has acted already."""


class _Factory(QgsOptionsWidgetFactory):
    def __init__(self) -> None:
        super().__init__("ALPS", QIcon(resource("resources", "icons", "alps.svg")), PAGE)

    def createWidget(self, parent: QWidget | None = None) -> OptionsPage:
        return OptionsPage(parent)


def _sections(parent: QWidget) -> list[QWidget]:
    # Imported when the page is shown: QGIS starts without them.
    from .engine_section import EngineSection
    from .models_section import ModelsSection

    return [EngineSection(parent), ModelsSection(parent)]
