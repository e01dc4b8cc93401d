"""Buttons of the panels."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QWidget


def button(text: str, help_text: str, action: Callable[[], Any]) -> QPushButton:
    """Return a button with its explanation."""
    made = QPushButton(text)
    made.setToolTip(help_text)
    made.clicked.connect(lambda _=False: action())
    return made


def row_of(*widgets: QWidget) -> QHBoxLayout:
    """Return widgets side by side, from the left."""
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch()
    return row
