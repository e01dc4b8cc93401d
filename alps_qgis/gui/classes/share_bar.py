"""A bar that shows how the area divides into classes."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QEvent, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from ...host.edits.entries import ClassEntry
from .figures import area_text, percent_text

_HEIGHT = 18


class ShareBar(QWidget):
    """Classes side by side, each as wide as its share of the area."""

    pressed = pyqtSignal(int)
    """A class was clicked."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._entries: list[ClassEntry] = []
        self._chosen: set[int] = set()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(200, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, _HEIGHT)

    def show_entries(self, entries: Sequence[ClassEntry], chosen: set[int]) -> None:
        """Show classes in this order, those that are chosen a little higher."""
        self._entries, self._chosen = [each for each in entries if each.share > 0], chosen
        self.update()

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()).adjusted(0, 0, 0, 0), 5, 5)
        painter.setClipPath(frame)
        painter.fillRect(self.rect(), self.palette().mid())
        for entry, rect in self._parts():
            color = QColor(entry.color)
            if self._chosen and entry.class_id not in self._chosen:
                color.setAlpha(90)
                painter.fillRect(rect, self.palette().base())
            painter.fillRect(rect, color)

    def mouseMoveEvent(self, event: QMouseEvent | None) -> None:
        entry = self._at(event)
        if entry is not None and event is not None:
            lines = f"<b>{entry.name[:100].replace('<', '&lt;')}</b> {percent_text(entry.share)} {area_text(entry)}"
            QToolTip.showText(self.mapToGlobal(event.pos()), lines, self)

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        entry = self._at(event)
        if entry is not None:
            self.pressed.emit(entry.class_id)

    def leaveEvent(self, event: QEvent | None) -> None:
        QToolTip.hideText()

    def _parts(self) -> list[tuple[ClassEntry, QRectF]]:
        found, left, width = [], 0.0, float(self.width())
        for entry in self._entries:
            found.append((entry, QRectF(left, 0, entry.share * width + 0.5, self.height())))
            left += entry.share * width
        return found

    def _at(self, event: QMouseEvent | None) -> ClassEntry | None:
        if event is None:
            return None
        x = event.pos().x()
        return next((entry for entry, rect in self._parts() if rect.left() <= x <= rect.right()), None)
