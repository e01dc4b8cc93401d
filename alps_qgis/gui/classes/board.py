"""The parts of the panel *Classes*: bar of shares, table, tabs and foot."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsApplication
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QEvent, QItemSelectionModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QSplitter,
    QTableView,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...host.text import tr
from ..runs import Run
from .delegate import ROW_HEIGHT, ClassDelegate
from .model import AREA, CONFIDENCE, EYE, NAME, SEGMENTS, SHARE, ClassModel, ClassOrder
from .share_bar import ShareBar
from .work import Work

_PANEL_PX, _TABLE_PX = 460, 210
"""Height of a panel that needs more than that of examples, and of the table above it."""


class ClassTable(QTableView):
    """The table; a row that is dropped on another one merges the two classes."""

    remove_wanted = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("alpsClassTable")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setSortingEnabled(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropOverwriteMode(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        if rows is not None:
            rows.hide()
            rows.setDefaultSectionSize(ROW_HEIGHT)
            rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        if event is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            current = self.currentIndex()
            if current.isValid() and self.state() != QAbstractItemView.State.EditingState:
                self.edit(current.sibling(current.row(), NAME))
                return
        super().keyPressEvent(event)

    def fit(self) -> None:
        """Give the name the room that the figures leave."""
        header = self.horizontalHeader()
        if header is None:
            return
        header.setHighlightSections(False)
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in {EYE: 28, SHARE: 78, AREA: 82, SEGMENTS: 74, CONFIDENCE: 82}.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, width)


class Board(QWidget):
    """The panel while there are classes."""

    run_chosen = pyqtSignal(object)
    chosen = pyqtSignal()
    undo_wanted = pyqtSignal()
    redo_wanted = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._work: Work | None = None
        self._runs: list[Run] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(6, 6, 6, 6)
        outer.setSpacing(6)
        self.header = QHBoxLayout()
        self._run_box = QComboBox(self)
        self._run_box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._run_box.setToolTip(tr("The run whose classes are shown"))
        self._run_box.activated.connect(lambda number: self.run_chosen.emit(self._runs[number]))
        self.search = QgsFilterLineEdit(self)
        self.search.setPlaceholderText(tr("Find a class"))
        self.search.setShowSearchIcon(True)
        self.header.addWidget(self._run_box, 3)
        self.header.addWidget(self.search, 2)
        outer.addLayout(self.header)
        self.bar = ShareBar(self)
        self.bar.pressed.connect(lambda class_id: self.choose([class_id]))
        outer.addWidget(self.bar)
        self.model = ClassModel(self)
        self.order = ClassOrder(self.model, self)
        self.search.textChanged.connect(self.order.setFilterFixedString)
        self.view = ClassTable(self)
        self.view.setModel(self.order)
        self.delegate = ClassDelegate(self.view)
        self.view.setItemDelegate(self.delegate)
        self.view.sortByColumn(SHARE, Qt.SortOrder.DescendingOrder)
        self.view.fit()
        self._listen_to_selection()
        above = QWidget(self)
        self.above = QVBoxLayout(above)
        self.above.setContentsMargins(0, 0, 0, 0)
        self.above.setSpacing(4)
        self.above.addWidget(self.view, 1)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.addWidget(above)
        splitter.addWidget(self.tabs)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([360, 300])
        self._splitter = splitter
        self._sizes: list[int] = []
        self.tabs.currentChanged.connect(self._make_room)
        outer.addWidget(splitter, 1)
        self._status = QLabel(self)
        self._status.setWordWrap(True)
        self._status.setTextFormat(Qt.TextFormat.PlainText)
        self.foot = QHBoxLayout()
        self.foot.addWidget(self._status, 1)
        outer.addLayout(self.foot)

    def event(self, event: QEvent | None) -> bool:
        # With the focus here, these keys are not those of QGIS's own menu: two shortcuts of one key would do nothing.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _step_of(event):
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        step = _step_of(event) if event is not None else 0
        if step:
            (self.undo_wanted if step < 0 else self.redo_wanted).emit()
            return
        super().keyPressEvent(event)

    def set_work(self, work: Work | None) -> None:
        """Show another run."""
        self._work = work
        self.model.set_work(work)
        self.say("")

    def show_runs(self, runs: Sequence[Run], shown: Run | None) -> None:
        """Offer the runs of the project."""
        self._runs = list(runs)
        self._run_box.clear()
        self._run_box.addItems([run.title for run in self._runs])
        if shown is not None:
            codebooks = [run.codebook for run in self._runs]
            self._run_box.setCurrentIndex(codebooks.index(shown.codebook) if shown.codebook in codebooks else -1)
        self._run_box.setEnabled(len(self._runs) > 1)

    def say(self, text: str) -> None:
        """Show a sentence at the foot."""
        self._status.setText(text)
        self._status.setToolTip(text)

    def said(self) -> str:
        """Return what the foot says."""
        return self._status.text()

    def chosen_ids(self) -> list[int]:
        """Return the classes that are chosen in the table, from the top."""
        model = self.view.selectionModel()
        rows = sorted(index.row() for index in model.selectedRows(NAME)) if model is not None else []
        entries = self.order.entries()
        return [entries[row].class_id for row in rows if row < len(entries)]

    def choose(self, class_ids: Sequence[int]) -> None:
        """Choose classes in the table."""
        model = self.view.selectionModel()
        if model is None:
            return
        flags = QItemSelectionModel.SelectionFlag
        model.clearSelection()
        for row, entry in enumerate(self.order.entries()):
            if entry.class_id in class_ids:
                index = self.order.index(row, NAME)
                model.select(index, flags.Select | flags.Rows)
                model.setCurrentIndex(index, flags.NoUpdate)
                self.view.scrollTo(index)

    def edit_name(self, class_id: int) -> None:
        """Let the user type the name of a class."""
        self.choose([class_id])
        index = self.view.currentIndex()
        if index.isValid():
            self.view.setFocus()
            self.view.edit(index.sibling(index.row(), NAME))

    def refresh(self) -> None:
        """Show what has changed, and keep what is chosen."""
        chosen = self.chosen_ids()
        editing = self.view.state() == QAbstractItemView.State.EditingState
        self.model.refresh()
        if not editing and self.chosen_ids() != chosen:
            self.choose(chosen)
        self.bar.show_entries(self.order.entries(), set(chosen))

    def _make_room(self, tab: int) -> None:
        """Give a panel that was brought to the front the height that it needs; the table keeps some rows."""
        above, below = self._splitter.sizes()
        wanted = min(_PANEL_PX, above + below - _TABLE_PX)
        if tab > 0 and below < wanted:
            self._sizes = [above, below]
            self._splitter.setSizes([above + below - wanted, wanted])
        elif tab == 0 and self._sizes:
            self._splitter.setSizes(self._sizes)
            self._sizes = []

    def _listen_to_selection(self) -> None:
        model = self.view.selectionModel()
        if model is not None:
            model.selectionChanged.connect(lambda *_: self.chosen.emit())


def _step_of(event: QKeyEvent) -> int:
    """Return -1 for the key that undoes, 1 for the one that redoes, and 0 for others."""
    if event.matches(QKeySequence.StandardKey.Undo):
        return -1
    return int(event.matches(QKeySequence.StandardKey.Redo))


def tool_button(parent: QWidget, icon: str, text: str, tip: str) -> QToolButton:
    """Return a button with one of QGIS's icons."""
    button = QToolButton(parent)
    button.setAutoRaise(True)
    button.setIcon(QgsApplication.getThemeIcon(icon))
    button.setText(text)
    button.setToolTip(f"<b>{text}</b><br>{tip}")
    return button
