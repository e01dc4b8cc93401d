"""A list of segments as pictures, framed by the colour of their class; pages are asked for while it is scrolled."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QObject, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPen
from qgis.PyQt.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ...host.text import tr
from .pictures import Pictures
from .workplace import Ref, Workplace

COLOR_ROLE = Qt.ItemDataRole.UserRole + 1
SEGMENT_ROLE = Qt.ItemDataRole.UserRole

_FRAME_PX = 3
_TEXT_PX = 26

FetchMore = Callable[[int], None]
"""Takes how many segments there are already."""


class SegmentModel(QAbstractListModel):
    """Segments as the engine describes them.

    Args:
        work: tells names and colours of classes.
        pictures: of the segments.
        parent: as of every object of Qt.
    """

    def __init__(self, work: Workplace, pictures: Pictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work, self._pictures = work, pictures
        self._segments: list[dict[str, Any]] = []
        self._classes: dict[int, dict[str, Any]] = {}
        self._fetch: FetchMore | None = None
        pictures.arrived.connect(self._repaint)
        work.classes_changed.connect(self._learn)
        self._learn()

    def show(self, segments: list[dict[str, Any]], fetch: FetchMore | None = None) -> None:
        """Show other segments.

        Args:
            segments: the first of them.
            fetch: asks for more, which `add` then takes; None where these are all.
        """
        self.beginResetModel()
        self._segments, self._fetch = list(segments), fetch
        self.endResetModel()

    def add(self, segments: list[dict[str, Any]], fetch: FetchMore | None = None) -> None:
        """Show more segments after the last; `fetch` as in `show`."""
        self._fetch = fetch
        if segments:
            n = len(self._segments)
            self.beginInsertRows(QModelIndex(), n, n + len(segments) - 1)
            self._segments += segments
            self.endInsertRows()

    def segments(self) -> list[dict[str, Any]]:
        """Return what is shown."""
        return self._segments

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._segments)

    def canFetchMore(self, parent: QModelIndex) -> bool:
        return not parent.isValid() and self._fetch is not None

    def fetchMore(self, parent: QModelIndex) -> None:
        fetch, self._fetch = self._fetch, None
        if fetch is not None:
            fetch(len(self._segments))

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._segments):
            return None
        segment = self._segments[index.row()]
        if role == SEGMENT_ROLE:
            return segment
        if role == Qt.ItemDataRole.DecorationRole:
            return self._pictures.picture(segment["ref"])
        if role == Qt.ItemDataRole.DisplayRole:
            score = segment.get("score")
            return "" if score is None else f"{score:.2f}"
        if role == COLOR_ROLE:
            return self._class_of(segment).get("color")
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return describe(segment, self._class_of(segment).get("name"))
        return None

    def _class_of(self, segment: dict[str, Any]) -> dict[str, Any]:
        return self._classes.get(segment.get("class_id"), {})  # type: ignore[arg-type]

    def _learn(self) -> None:
        self._classes = {each["class_id"]: each for each in self._work.classes()}
        self._repaint()

    def _repaint(self) -> None:
        if self._segments:
            self.dataChanged.emit(self.index(0), self.index(len(self._segments) - 1))


class SegmentList(QListView):
    """Pictures of segments, of which several can be chosen.

    Args:
        work: the dock of classes.
        pictures: of the segments; None for pictures of its own.
        parent: as of every widget.
    """

    chosen = pyqtSignal()
    """Others are chosen than before."""

    def __init__(self, work: Workplace, pictures: Pictures | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        pictures = pictures or Pictures(work.session, parent=self)
        self.segments = SegmentModel(work, pictures, self)
        self.setModel(self.segments)
        self.setItemDelegate(_Framed(self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setUniformItemSizes(True)
        self.setIconSize(QSize(pictures.size_px, pictures.size_px))
        self.setSpacing(2)
        # One row is always there; the panels stand below a table.
        self.setMinimumHeight(pictures.size_px + _TEXT_PX)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        self.doubleClicked.connect(lambda index: work.show_on_map([index.data(SEGMENT_ROLE)["ref"]]))

    def chosen_refs(self) -> list[Ref]:
        """Return the segments that the user chose, in their order."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return [self.segments.segments()[row]["ref"] for row in rows]


class _Framed(QStyledItemDelegate):
    """Draws the colour of the class around a picture."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        super().paint(painter, option, index)
        color = index.data(COLOR_ROLE)
        if not color:
            return
        size = option.decorationSize
        left = option.rect.left() + (option.rect.width() - size.width()) // 2
        painter.save()
        painter.setPen(QPen(QColor(color), _FRAME_PX))
        half = _FRAME_PX // 2
        painter.drawRect(left + half, option.rect.top() + half, size.width() - _FRAME_PX, size.height() - _FRAME_PX)
        painter.restore()


def describe(segment: dict[str, Any], class_name: str | None) -> str:
    """Say in a few lines what a segment is."""
    lines = [class_name or tr("No class")]
    if segment.get("score") is not None:
        lines.append(tr("Similarity: {}").format(f"{segment['score']:.3f}"))
    if segment.get("confidence") is not None:
        lines.append(tr("Confidence: {}").format(f"{segment['confidence']:.2f}"))
    if segment.get("area_m2") is not None:
        lines.append(tr("Area: {} m²").format(f"{segment['area_m2']:,.0f}"))
    else:
        lines.append(tr("Area: {} pixels").format(f"{segment.get('area_px') or 0:,}"))
    return "\n".join(lines)
