"""A histogram of scores with a threshold that is dragged: what is right of it counts."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...host.text import tr

_STEPS = 100
_MARGIN = 6.0


class ThresholdSlider(QWidget):
    """Bars of how many segments have which score, and the threshold as a line through them.

    Args:
        parent: as of every widget.
    """

    changed = pyqtSignal(float)
    """The user moved the threshold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edges: list[float] = [0.0, 1.0]
        self._counts: list[float] = [0.0]
        self._threshold = 0.5
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Threshold"))
        self.setToolTip(tr("Drag the line, or use the arrow keys: segments to the right of it count."))
        self.setCursor(Qt.CursorShape.SplitHCursor)

    def sizeHint(self) -> QSize:
        return QSize(240, 48)

    def threshold(self) -> float:
        """Return where the line is."""
        return self._threshold

    def set_threshold(self, value: float) -> None:
        """Move the line; does not emit `changed`."""
        self._threshold = min(max(value, self._edges[0]), self._edges[-1])
        self.setAccessibleDescription(f"{self._threshold:.2f}")
        self.update()

    def set_histogram(self, edges: Sequence[float], counts: Sequence[float]) -> None:
        """Show other bars: `counts[i]` segments have a score from `edges[i]` to `edges[i + 1]`."""
        filled = [at for at, count in enumerate(counts) if count]
        if filled and len(edges) == len(counts) + 1:
            # Scores that no segment has would only make the line harder to move.
            first, last = filled[0], filled[-1] + 1
            self._edges, self._counts = list(edges[first : last + 1]), list(counts[first:last])
            self.set_threshold(self._threshold)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette, area = self.palette(), self._area()
        # The root: among a million segments, a hundred that are similar would be nothing.
        highest = max(self._counts) ** 0.5 or 1.0
        line = self._x(self._threshold)
        for left, right, count in zip(self._edges, self._edges[1:], self._counts):
            height = area.height() * (count**0.5) / highest
            bar = QRectF(self._x(left), area.bottom() - height, self._x(right) - self._x(left), height)
            counts = (left + right) / 2 >= self._threshold
            role = QPalette.ColorRole.Highlight if counts else QPalette.ColorRole.Mid
            painter.fillRect(bar, palette.color(role))
        painter.setPen(QPen(palette.color(QPalette.ColorRole.WindowText), 2))
        painter.drawLine(QPointF(line, area.top()), QPointF(line, area.bottom()))
        if self.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 1, Qt.PenStyle.DotLine))
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._move_to(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move_to(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = (self._edges[-1] - self._edges[0]) / _STEPS
        moves = {
            Qt.Key.Key_Left: -step,
            Qt.Key.Key_Right: step,
            Qt.Key.Key_PageUp: 10 * step,
            Qt.Key.Key_PageDown: -10 * step,
        }
        if event.key() not in moves:
            super().keyPressEvent(event)
            return
        self._set_by_user(self._threshold + moves[event.key()])

    def _move_to(self, event: QMouseEvent) -> None:
        area = self._area()
        # QGIS 3 has Qt 5, whose events do not have `position`.
        x = event.position().x() if hasattr(event, "position") else event.localPos().x()
        share = (x - area.left()) / max(area.width(), 1.0)
        self._set_by_user(self._edges[0] + share * (self._edges[-1] - self._edges[0]))

    def _set_by_user(self, value: float) -> None:
        before = self._threshold
        self.set_threshold(value)
        if self._threshold != before:
            self.changed.emit(self._threshold)

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_MARGIN, 4.0, -_MARGIN, -4.0)

    def _x(self, value: float) -> float:
        area = self._area()
        return area.left() + area.width() * (value - self._edges[0]) / (self._edges[-1] - self._edges[0])
