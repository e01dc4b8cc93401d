"""The table of classes for the panel: one row for each class, with what is known of it."""

from __future__ import annotations

import json
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, QSortFilterProxyModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ...host.edits.entries import ClassEntry
from ...host.text import tr
from .figures import area_text, count_text, percent_text
from .work import Work

EYE, NAME, SHARE, AREA, SEGMENTS, CONFIDENCE = range(6)
ENTRY_ROLE = int(Qt.ItemDataRole.UserRole)
SORT_ROLE = ENTRY_ROLE + 1
HIDDEN_ROLE = ENTRY_ROLE + 2
MIME = "application/x-alps-classes"


class ClassModel(QAbstractTableModel):
    """The classes of the run that is looked at."""

    eye_pressed = pyqtSignal(int)
    """A class is to be hidden, or shown again."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Work | None = None
        self._entries: list[ClassEntry] = []

    def set_work(self, work: Work | None) -> None:
        """Show the classes of another run."""
        self._work = work
        self.refresh()

    def refresh(self) -> None:
        """Show what has changed."""
        entries = list(self._work.entries) if self._work is not None else []
        if [each.class_id for each in entries] == [each.class_id for each in self._entries]:
            self._entries = entries
            if entries:
                self.dataChanged.emit(self.index(0, 0), self.index(len(entries) - 1, CONFIDENCE))
            return
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def row_of(self, class_id: int) -> int:
        """Return the row of a class; -1 where there is none."""
        return next((row for row, each in enumerate(self._entries) if each.class_id == class_id), -1)

    def names(self) -> list[str]:
        """Return the names of all classes."""
        return [each.name for each in self._entries]

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return CONFIDENCE + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        titles = ("", tr("Class"), tr("Share"), tr("Area"), tr("Segments"), tr("Confidence"))
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return titles[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section >= SHARE else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        flags = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled | flag.ItemIsDropEnabled
        return flags | flag.ItemIsEditable if index.column() == NAME else flags

    def data(self, index: QModelIndex, role: int = 0) -> Any:
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry, column = self._entries[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(entry, column)
        if role == Qt.ItemDataRole.EditRole and column == NAME:
            return entry.name
        if role == Qt.ItemDataRole.DecorationRole and column == NAME:
            return QColor(entry.color)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tooltip(entry, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column > SHARE:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == ENTRY_ROLE:
            return entry
        if role == SORT_ROLE:
            return _sort_value(entry, column)
        if role == HIDDEN_ROLE:
            return self._work is not None and entry.class_id in self._work.visibility.hidden
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = 0) -> bool:
        if self._work is None or not index.isValid() or index.column() != NAME:
            return False
        return self._work.edits.rename(self._entries[index.row()].class_id, str(value))

    # A row that is dropped on another one makes one class of the two.

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def supportedDropActions(self) -> Qt.DropAction:
        # A view removes what was moved.
        return Qt.DropAction.CopyAction

    def mimeData(self, indexes: Any) -> QMimeData:
        data = QMimeData()
        ids = sorted({self._entries[index.row()].class_id for index in indexes})
        data.setData(MIME, json.dumps(ids).encode())
        return data

    def canDropMimeData(
        self, data: QMimeData | None, action: Qt.DropAction, row: int, column: int, parent: QModelIndex
    ) -> bool:
        return data is not None and data.hasFormat(MIME) and parent.isValid()

    def dropMimeData(
        self, data: QMimeData | None, action: Qt.DropAction, row: int, column: int, parent: QModelIndex
    ) -> bool:
        if data is None or self._work is None or not self.canDropMimeData(data, action, row, column, parent):
            return False
        target = self._entries[parent.row()].class_id
        ids = [each for each in json.loads(bytes(data.data(MIME)).decode()) if each != target]
        return bool(ids) and self._work.edits.merge(ids, target)


class ClassOrder(QSortFilterProxyModel):
    """The classes in the order and with the filter that the user chose."""

    def __init__(self, source: ClassModel, parent: QObject) -> None:
        super().__init__(parent)
        self.setSourceModel(source)
        self.setSortRole(SORT_ROLE)
        self.setFilterKeyColumn(NAME)
        self.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setSortLocaleAware(True)
        self.sort(SHARE, Qt.SortOrder.DescendingOrder)

    def entries(self) -> list[ClassEntry]:
        """Return the classes as they are shown, from the top."""
        return [self.index(row, NAME).data(ENTRY_ROLE) for row in range(self.rowCount())]


def _text(entry: ClassEntry, column: int) -> str:
    if column == NAME:
        return entry.name
    if column == SHARE:
        return percent_text(entry.share)
    if column == AREA:
        return area_text(entry)
    if column == SEGMENTS:
        return count_text(entry.n_segments)
    if column == CONFIDENCE:
        return "" if entry.confidence is None else percent_text(entry.confidence)
    return ""


def _sort_value(entry: ClassEntry, column: int) -> Any:
    if column == NAME:
        return entry.name
    if column == AREA:
        return entry.area_m2 if entry.area_m2 is not None else float(entry.area_px or 0)
    if column == SEGMENTS:
        return entry.n_segments
    if column == CONFIDENCE:
        return -1.0 if entry.confidence is None else entry.confidence
    return entry.share


def _tooltip(entry: ClassEntry, column: int) -> str:
    if column == EYE:
        return tr("Click to hide this class on the map, or to show it again.")
    if column == CONFIDENCE:
        return tr(
            "How clearly the segments belong to this class: 0 % on the border to another one, 100 % in its middle."
        )
    lines = [f"<b>{_escape(entry.name)}</b>"]
    if column == NAME:
        lines.append(tr("Double-click to rename, click the colour to change it, drag onto another class to merge."))
    if len(entry.clusters) > 1:
        lines.append(
            tr("{n} clusters, value {value} in the raster").format(n=len(entry.clusters), value=entry.class_id)
        )
    elif entry.clusters:
        lines.append(tr("Value {} in the raster").format(entry.class_id))
    else:
        lines.append(tr("Added by you, value {} in the raster").format(entry.class_id))
    return "<br>".join(lines)


def _escape(text: str) -> str:
    return text[:200].replace("&", "&amp;").replace("<", "&lt;")
