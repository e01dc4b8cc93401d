"""How a row of the table of classes looks: a large colour, the key that assigns it, the name, and bars."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEvent, QModelIndex, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QBrush, QColor, QMouseEvent, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QCompleter, QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from .model import CONFIDENCE, ENTRY_ROLE, EYE, HIDDEN_ROLE, NAME, SHARE

ROW_HEIGHT = 32
N_KEYS = 9
_KEY_WIDTH, _SWATCH_WIDTH, _SWATCH_HEIGHT, _GAP = 18, 34, 20, 7


class ClassDelegate(QStyledItemDelegate):
    """Paint and edit the cells of classes."""

    color_wanted = pyqtSignal(int)
    eye_pressed = pyqtSignal(int)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        extra = _KEY_WIDTH + _SWATCH_WIDTH + 2 * _GAP if index.column() == NAME else 0
        return QSize(size.width() + extra, ROW_HEIGHT)

    def initStyleOption(self, option: QStyleOptionViewItem | None, index: QModelIndex) -> None:
        super().initStyleOption(option, index)
        if option is not None and _is_selected(option):
            # A light mark instead of the style's: colours and bars must be told apart on a chosen row too.
            mark = option.palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Highlight)
            mark.setAlpha(64)
            option.backgroundBrush = QBrush(mark)
            option.state &= ~QStyle.StateFlag.State_Selected
            ink = option.palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text)
            option.palette.setColor(QPalette.ColorRole.Text, ink)

    def paint(self, painter: QPainter | None, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        if painter is None:
            return
        column, entry = index.column(), index.data(ENTRY_ROLE)
        if _is_selected(option):
            # Over what the table has drawn for the whole row.
            painter.fillRect(option.rect, option.palette.brush(QPalette.ColorGroup.Active, QPalette.ColorRole.Base))
        if entry is None or column not in (EYE, NAME, SHARE, CONFIDENCE):
            super().paint(painter, option, index)
            return
        view_option = QStyleOptionViewItem(option)
        self.initStyleOption(view_option, index)
        text, view_option.text = view_option.text, ""
        view_option.features &= ~QStyleOptionViewItem.ViewItemFeature.HasDecoration
        widget = option.widget
        style = widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, view_option, painter, widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = option.palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text)
        if column == EYE:
            self._paint_eye(painter, option, bool(index.data(HIDDEN_ROLE)))
        elif column == NAME:
            self._paint_name(painter, option, index, text, ink)
        else:
            share = entry.share if column == SHARE else entry.confidence
            color = QColor(entry.color) if column == SHARE else _faint(ink)
            _paint_bar(painter, QRectF(option.rect), share, color, text, ink)
        painter.restore()

    def createEditor(self, parent: QWidget | None, option: QStyleOptionViewItem, index: QModelIndex) -> QWidget | None:
        editor = QLineEdit(parent)
        editor.setFrame(True)
        names = sorted({str(name) for name in self._names(index)}, key=str.casefold)
        completer = QCompleter(names, editor)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        editor.setCompleter(completer)
        return editor

    def updateEditorGeometry(self, editor: QWidget | None, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        left = _KEY_WIDTH + _SWATCH_WIDTH + _GAP
        if editor is not None:
            editor.setGeometry(option.rect.adjusted(left, 2, -1, -2))

    def editorEvent(self, event: QEvent | None, model: Any, option: QStyleOptionViewItem, index: QModelIndex) -> bool:
        entry = index.data(ENTRY_ROLE)
        released = isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease
        if entry is not None and event is not None and released and event.button() == Qt.MouseButton.LeftButton:
            if index.column() == EYE:
                self.eye_pressed.emit(entry.class_id)
                return True
            if index.column() == NAME and _swatch(option).toRect().contains(event.pos()):
                self.color_wanted.emit(entry.class_id)
                return True
        return super().editorEvent(event, model, option, index)

    @staticmethod
    def _names(index: QModelIndex) -> list[str]:
        model = index.model()
        return [model.index(row, NAME).data() for row in range(model.rowCount())]

    @staticmethod
    def _paint_eye(painter: QPainter, option: QStyleOptionViewItem, hidden: bool) -> None:
        name = "/mActionHideAllLayers.svg" if hidden else "/mActionShowAllLayers.svg"
        rect = QRectF(0, 0, 16, 16)
        rect.moveCenter(QRectF(option.rect).center())
        painter.setOpacity(1.0 if hidden or option.state & QStyle.StateFlag.State_MouseOver else 0.6)
        QgsApplication.getThemeIcon(name).paint(painter, rect.toRect())

    @staticmethod
    def _paint_name(
        painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex, text: str, ink: QColor
    ) -> None:
        entry, rect = index.data(ENTRY_ROLE), QRectF(option.rect)
        font = painter.font()
        if index.row() < N_KEYS:
            small = painter.font()
            small.setPointSizeF(max(small.pointSizeF() * 0.8, 6.0))
            painter.setFont(small)
            faint = QColor(ink)
            faint.setAlpha(150)
            painter.setPen(faint)
            key = QRectF(rect.left(), rect.top(), _KEY_WIDTH, rect.height())
            painter.drawText(key, Qt.AlignmentFlag.AlignCenter, str(index.row() + 1))
        swatch = _swatch(option)
        edge = QColor(ink)
        edge.setAlpha(90)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(QColor(entry.color))
        painter.drawRoundedRect(swatch, 4, 4)
        if index.data(HIDDEN_ROLE):
            ink.setAlpha(110)
            font.setItalic(True)
        painter.setFont(font)
        painter.setPen(ink)
        rest = QRectF(swatch.right() + _GAP, rect.top(), rect.right() - swatch.right() - _GAP - 4, rect.height())
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(rest.width()))
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)


def _faint(ink: QColor) -> QColor:
    color = QColor(ink)
    color.setAlpha(110)
    return color


def _swatch(option: QStyleOptionViewItem) -> QRectF:
    rect = QRectF(option.rect)
    top = rect.top() + (rect.height() - _SWATCH_HEIGHT) / 2
    return QRectF(rect.left() + _KEY_WIDTH + 0.5, top + 0.5, _SWATCH_WIDTH - 1, _SWATCH_HEIGHT - 1)


def _paint_bar(painter: QPainter, rect: QRectF, share: float | None, color: QColor, text: str, ink: QColor) -> None:
    """Paint a bar below a percentage; nothing for an unknown one."""
    if share is None:
        return
    inner = rect.adjusted(5, 0, -6, -5)
    track = QRectF(inner.left(), inner.bottom() - 5, inner.width(), 5)
    faint = QColor(ink)
    faint.setAlpha(28)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(faint)
    painter.drawRoundedRect(track, 2.5, 2.5)
    if share > 0:
        painter.setBrush(color)
        width = max(track.width() * min(share, 1.0), 3.0)
        painter.drawRoundedRect(QRectF(track.left(), track.top(), width, track.height()), 2.5, 2.5)
    painter.setPen(ink)
    flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(inner.adjusted(0, 0, 0, -5), flags, text)


def _is_selected(option: QStyleOptionViewItem) -> bool:
    return bool(option.state & QStyle.StateFlag.State_Selected)
