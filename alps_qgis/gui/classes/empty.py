"""What the panel shows while the project has no classes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ...host.resources import resource
from ...host.text import tr


class EmptyPage(QWidget):
    """Says what to do.

    Args:
        parent: the panel.
        label: shows the dialog that labels a raster; None for no button.
    """

    def __init__(self, parent: QWidget, label: Callable[[], Any] | None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.addStretch(2)
        picture = QLabel(self)
        icon = QIcon(resource("resources", "icons", "classes.svg"))
        picture.setPixmap(icon.pixmap(56, 56))
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(picture)
        title = QLabel(f"<h3>{tr('No classes yet')}</h3>", self)
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(title)
        text = QLabel(
            tr("Label a raster first. Its classes appear here, and you can name, merge and correct them."), self
        )
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text.setWordWrap(True)
        layout.addWidget(text)
        layout.addSpacing(12)
        if label is not None:
            button = QPushButton(QIcon(resource("resources", "icons", "autolabel.svg")), tr("Label raster…"), self)
            button.clicked.connect(lambda _=False: label())
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
