"""The engine on the page of options: what is installed, and the buttons that change it."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QGroupBox, QLabel, QVBoxLayout, QWidget

from ..host.engine import locate_engine
from ..host.text import tr


class EngineSection(QGroupBox):
    """State of the engine."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Engine"), parent)
        self.setObjectName("alpsEngineSection")
        state = QLabel(locate_engine().problem or locate_engine().python)
        state.setWordWrap(True)
        QVBoxLayout(self).addWidget(state)
