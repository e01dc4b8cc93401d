"""The classes beside the embedding: how many segments of each are selected, of how many; and which are hidden."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from ...host.text import tr
from .class_choice import color_icon
from .workplace import Workplace

_NAME, _SELECTED, _ALL = range(3)
_ID = Qt.ItemDataRole.UserRole
_WIDTH_PX = 230


class ScatterLegend(QTreeWidget):
    """One row for each class; a row without its tick is hidden in the picture.

    Args:
        work: the dock of classes.
        parent: as of every widget.
    """

    hidden_changed = pyqtSignal()

    def __init__(self, work: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._selected: dict[int, int] = {}
        self._hidden: set[int] = set()
        self.setHeaderLabels([tr("Class"), tr("Selected"), tr("All")])
        self.setRootIsDecorated(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.header().setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        for column in (_SELECTED, _ALL):
            self.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setStretchLastSection(False)
        self.setMinimumWidth(_WIDTH_PX)
        self.setAccessibleName(tr("Classes of the embedding"))
        self.itemChanged.connect(self._tick)
        work.classes_changed.connect(self.fill)
        self.fill()

    def fill(self) -> None:
        """Show the classes as they are now."""
        chosen = set(self.chosen())
        self.blockSignals(True)
        self.clear()
        for each in self._work.classes():
            class_id = int(each["class_id"])
            n = self._selected.get(class_id, 0)
            item = QTreeWidgetItem([str(each["name"]), f"{n:,}", f"{int(each['n_segments']):,}"])
            item.setData(_NAME, _ID, class_id)
            item.setIcon(_NAME, color_icon(each["color"]))
            shown = Qt.CheckState.Unchecked if class_id in self._hidden else Qt.CheckState.Checked
            item.setCheckState(_NAME, shown)
            for column in (_SELECTED, _ALL):
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.addTopLevelItem(item)
            item.setSelected(class_id in chosen)
        self.blockSignals(False)

    def chosen(self) -> list[int]:
        """Return the classes whose rows are selected."""
        return [int(item.data(_NAME, _ID)) for item in self.selectedItems()]

    def hidden(self) -> list[int]:
        """Return the classes that the picture leaves out."""
        return sorted(self._hidden)

    def show_selected(self, by_class: Mapping[str, Sequence[int]]) -> None:
        """Show how many segments are selected: class → how many of how many."""
        # Segments without a class have an empty key, and no row.
        self._selected = {int(class_id): int(counts[0]) for class_id, counts in by_class.items() if class_id}
        self.fill()

    def _tick(self, item: QTreeWidgetItem, column: int) -> None:
        if column != _NAME:
            return
        class_id = int(item.data(_NAME, _ID))
        if item.checkState(_NAME) == Qt.CheckState.Checked:
            self._hidden.discard(class_id)
        else:
            self._hidden.add(class_id)
        self.hidden_changed.emit()
