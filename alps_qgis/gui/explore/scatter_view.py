"""A picture of points that the engine draws; here it is painted, moved and zoomed, and areas are drawn on it.

Until the engine has drawn the part that is looked at, the last picture is shown where it belongs.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...host.text import tr

_ZOOM = 1.25
"""Of one step of the wheel."""

_HOVER_MS = 60
_NEAR_PX = 8.0
_MARGIN = 0.04
_LASSO_STEP_PX = 3.0

Extent = tuple[float, float, float, float]
"""Minimum x, minimum y, maximum x, maximum y; y points up."""


class ScatterView(QWidget):
    """The picture of the points.

    Args:
        parent: as of every widget.
    """

    view_changed = pyqtSignal()
    """Another part of the points is looked at, or the widget has another size: ask for a new picture."""

    lassoed = pyqtSignal(list)
    """The user drew an area; holds its corners, [x, y] each, in the coordinates of the points."""

    hovered = pyqtSignal(float, float, float)
    """The mouse rests at x, y; points within the radius are near."""

    clicked = pyqtSignal(float, float, float)
    """The user clicked at x, y; points within the radius are near."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 120)
        self.setAccessibleName(tr("Embedding"))
        self._image = QImage()
        self._image_extent: Extent = (0.0, 0.0, 1.0, 1.0)
        self._all: Extent = (0.0, 0.0, 1.0, 1.0)
        self._center = QPointF(0.5, 0.5)
        self._scale = 1.0
        """Units of the points for one pixel of the widget."""
        self._lasso_mode = False
        self._lasso: list[QPointF] = []
        self._area: list[Sequence[float]] = []
        self._marks: list[Sequence[float]] = []
        self._dragged_from: QPointF | None = None
        self._moved = False
        self._mouse = QPointF()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._hover)

    def sizeHint(self) -> QSize:
        return QSize(480, 360)

    def set_points_extent(self, extent: Sequence[float]) -> None:
        """Take the extent of all points, and show all of them."""
        self._all = (float(extent[0]), float(extent[1]), float(extent[2]), float(extent[3]))
        self._area, self._marks = [], []
        self._image = QImage()
        self.zoom_to_all()

    def zoom_to_all(self) -> None:
        """Show all points."""
        left, bottom, right, top = self._all
        self._center = QPointF((left + right) / 2, (bottom + top) / 2)
        width, height = max(right - left, 1e-9), max(top - bottom, 1e-9)
        room = 1.0 + 2 * _MARGIN
        self._scale = room * max(width / max(self.width(), 1), height / max(self.height(), 1))
        self._looked_elsewhere()

    def extent(self) -> Extent:
        """Return the part that is looked at."""
        half_width, half_height = self._scale * self.width() / 2, self._scale * self.height() / 2
        x, y = self._center.x(), self._center.y()
        return (x - half_width, y - half_height, x + half_width, y + half_height)

    def pixels(self) -> tuple[int, int]:
        """Return width and height of the picture that fits, in pixels of the screen."""
        ratio = self.devicePixelRatioF()
        return max(1, round(self.width() * ratio)), max(1, round(self.height() * ratio))

    def set_picture(self, file: str, extent: Sequence[float]) -> None:
        """Show a picture of the points in an extent."""
        image = QImage(file)
        if not image.isNull():
            self._image = image
            self._image_extent = (float(extent[0]), float(extent[1]), float(extent[2]), float(extent[3]))
            self.update()

    def set_lasso_mode(self, on: bool) -> None:
        """Let dragging draw an area instead of moving the picture."""
        self._lasso_mode = on
        self._lasso = []
        self.setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor)
        self.update()

    def set_marks(self, points: Sequence[Sequence[float]]) -> None:
        """Draw rings around some points."""
        self._marks = list(points)
        self.update()

    def forget_area(self) -> None:
        """Draw the last lasso no more."""
        self._area = []
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().base())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._extent_differs())
        if not self._image.isNull():
            left, bottom, right, top = self._image_extent
            corner, other = self._to_pixel(left, top), self._to_pixel(right, bottom)
            painter.drawImage(QRectF(corner, other), self._image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lasso = self._lasso or [self._to_pixel(x, y) for x, y in self._area]
        if len(lasso) > 1:
            highlight = QColor(self.palette().highlight().color())
            painter.setPen(QPen(highlight, 1.5))
            highlight.setAlpha(40)
            painter.setBrush(highlight)
            painter.drawPolygon(QPolygonF(lasso))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for color, width in ((self.palette().base().color(), 4.0), (self.palette().text().color(), 2.0)):
            painter.setPen(QPen(color, width))
            for x, y in self._marks:
                painter.drawEllipse(self._to_pixel(x, y), 6.0, 6.0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._looked_elsewhere()

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y() / 120.0
        # QGIS 3 has a Qt 5 whose newest versions have `position` too.
        self._zoom(_ZOOM**-steps, QPointF(event.position()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._moved = False
        at = _at(event)
        if event.button() == Qt.MouseButton.LeftButton and self._lasso_mode:
            self._lasso = [at]
        elif event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._dragged_from = at

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = _at(event)
        self._mouse = at
        if self._lasso:
            step = at - self._lasso[-1]
            if math.hypot(step.x(), step.y()) >= _LASSO_STEP_PX:
                self._lasso.append(at)
                self.update()
        elif self._dragged_from is not None:
            step = at - self._dragged_from
            self._moved = self._moved or math.hypot(step.x(), step.y()) >= _LASSO_STEP_PX
            if self._moved:
                self._center -= QPointF(step.x() * self._scale, -step.y() * self._scale)
                self._dragged_from = at
                self._looked_elsewhere()
        else:
            self._rest.start(_HOVER_MS)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        lasso, self._lasso = self._lasso, []
        dragged, self._dragged_from = self._dragged_from, None
        if len(lasso) > 2:
            self._area = [self._to_point(at) for at in lasso]
            self.update()
            self.lassoed.emit([list(point) for point in self._area])
        elif (lasso or (dragged is not None and not self._moved)) and event.button() == Qt.MouseButton.LeftButton:
            x, y = self._to_point(_at(event))
            self.clicked.emit(x, y, _NEAR_PX * self._scale)
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = 0.1 * self._scale * min(self.width(), self.height())
        moves = {
            Qt.Key.Key_Left: QPointF(-step, 0.0),
            Qt.Key.Key_Right: QPointF(step, 0.0),
            Qt.Key.Key_Up: QPointF(0.0, step),
            Qt.Key.Key_Down: QPointF(0.0, -step),
        }
        middle = QPointF(self.rect().center())
        if event.key() in moves:
            self._center += moves[event.key()]
            self._looked_elsewhere()
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self._zoom(1 / _ZOOM if event.key() == Qt.Key.Key_Plus else _ZOOM, middle)
        elif event.key() == Qt.Key.Key_Escape and (self._lasso or self._area):
            self._lasso, self._area = [], []
            self.update()
        else:
            super().keyPressEvent(event)

    def _zoom(self, factor: float, at: QPointF) -> None:
        fixed = QPointF(*self._to_point(at))
        self._scale *= factor
        now = QPointF(*self._to_point(at))
        self._center += fixed - now
        self._looked_elsewhere()

    def _looked_elsewhere(self) -> None:
        self.update()
        self.view_changed.emit()

    def _hover(self) -> None:
        if self._dragged_from is None and not self._lasso and self.underMouse():
            x, y = self._to_point(self._mouse)
            self.hovered.emit(x, y, _NEAR_PX * self._scale)

    def _extent_differs(self) -> bool:
        return self._image_extent != self.extent()

    def _to_pixel(self, x: float, y: float) -> QPointF:
        left, _, _, top = self.extent()
        return QPointF((x - left) / self._scale, (top - y) / self._scale)

    def _to_point(self, at: QPointF) -> tuple[float, float]:
        left, _, _, top = self.extent()
        return left + at.x() * self._scale, top - at.y() * self._scale


def _at(event: QMouseEvent) -> QPointF:
    # QGIS 3 has Qt 5, whose events of the mouse do not have `position`.
    return QPointF(event.position() if hasattr(event, "position") else event.localPos())
