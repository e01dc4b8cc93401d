"""A box in which the user chooses one of the classes."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ...host.text import tr
from .workplace import Workplace

_ICON_PX = 14


class ClassChoice(QComboBox):
    """The classes by name, each with its colour. It follows the classes, and keeps what was chosen.

    Args:
        work: whose classes it shows.
        parent: as of every widget.
    """

    def __init__(self, work: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.setAccessibleName(tr("Class"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        work.classes_changed.connect(self.fill)
        self.fill()

    def fill(self) -> None:
        """Show the classes as they are now."""
        chosen = self.class_id()
        self.blockSignals(True)
        self.clear()
        for each in sorted(self._work.classes(), key=lambda one: str(one["name"]).casefold()):
            self.addItem(color_icon(each["color"]), str(each["name"]), each["class_id"])
        at = self.findData(chosen)
        self.setCurrentIndex(max(at, 0) if self.count() else -1)
        self.blockSignals(False)

    def class_id(self) -> int | None:
        """Return the chosen class; None where there are none."""
        value = self.currentData(Qt.ItemDataRole.UserRole)
        return None if value is None else int(value)

    def choose(self, class_id: int | None) -> None:
        """Choose a class, if there is one of this number."""
        at = self.findData(class_id)
        if at >= 0:
            self.setCurrentIndex(at)


def color_icon(color: str | None, size: int = _ICON_PX) -> QIcon:
    """Return a square of a colour."""
    pixmap = QPixmap(size, size)
    pixmap.fill(QColor(color or "#808080"))
    return QIcon(pixmap)
