"""Say something in the message bar, with buttons that lead on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from qgis.core import Qgis
from qgis.gui import QgsMessageBarItem, QgsMessageViewer
from qgis.PyQt.QtWidgets import QPushButton

from ..host.text import tr

Button = tuple[str, Callable[[], Any]]
"""What a button says, and what it does."""

SECONDS = 10


def say(
    iface: Any,
    text: str,
    level: Qgis.MessageLevel = Qgis.MessageLevel.Info,
    title: str = "ALPS",
    buttons: Iterable[Button] = (),
    seconds: int = SECONDS,
) -> QgsMessageBarItem:
    """Show one message and return it. A click on one of its buttons closes it.

    Args:
        iface: the window of QGIS.
        text: one sentence.
        level: how important it is.
        title: set in bold before the text.
        buttons: what the user can do about it.
        seconds: how long it stays; 0 until the user closes it.
    """
    bar = iface.messageBar()
    item = bar.createMessage(title, text)
    item.setLevel(level)
    item.setDuration(seconds)
    for label, action in buttons:
        button = QPushButton(label)
        button.clicked.connect(lambda _=False, act=action: _leave(bar, item, act))
        item.layout().addWidget(button)
    bar.pushItem(item)
    return item


def show_log(iface: Any, title: str, log: str) -> None:
    """Show the log of a job in a window of its own."""
    viewer = QgsMessageViewer(iface.mainWindow())
    viewer.setTitle(tr("Log of “{}”").format(title))
    viewer.setMessageAsHtml(log)
    viewer.showMessage(False)


def _leave(bar: Any, item: QgsMessageBarItem, action: Callable[[], Any]) -> None:
    bar.popWidget(item)
    action()
