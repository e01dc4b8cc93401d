"""What can be done with the classes that are chosen: buttons and menu, which offer the same."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, QSize, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QToolButton

from ...host.resources import resource
from ...host.text import tr
from .board import Board, tool_button
from .figures import count_text
from .menus import color_icon
from .new_name import new_name
from .work import Work

if TYPE_CHECKING:
    from .dock import ClassesDock

_PARTS = (2, 3, 4, 5, 6)
_MAX_FLASHED = 500


class ClassButtons(QObject):
    """The buttons of the panel *Classes*.

    Args:
        board: gets the buttons.
        dock: whose work they are for.
    """

    def __init__(self, board: Board, dock: ClassesDock) -> None:
        super().__init__(board)
        self._board, self._dock = board, dock
        row = QHBoxLayout()
        row.setSpacing(1)
        self._add = self._button(
            row, "/symbologyAdd.svg", tr("Add class"), tr("A class for segments that you assign by hand."), self.add
        )
        text = tr("Make one class of the selected ones. You can also drag one class onto another.")
        self._merge = self._button(row, "/mActionMergeFeatures.svg", tr("Merge"), text, self.merge)
        text = tr("Divide the segments of a class into several classes.")
        self._split = self._button(row, "/mActionSplitFeatures.svg", tr("Split"), text, None)
        self._split.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._split_menu = QMenu(self._split)
        self._split_menu.aboutToShow.connect(lambda: self._fill_split(self._split_menu))
        self._split.setMenu(self._split_menu)
        row.addSpacing(8)
        text = tr("Hide all other classes on the map, or show them again.")
        self._solo = self._button(row, "/mActionHideDeselectedLayers.svg", tr("Show only this"), text, self.solo)
        self._solo.setCheckable(True)
        text = tr("Make the segments of this class flash on the map.")
        self._flash = self._button(row, "/mActionHighlightFeature.svg", tr("Flash"), text, self.flash)
        text = tr("Show the most typical segments of this class on the map.")
        self._zoom = self._button(row, "/mActionZoomToSelected.svg", tr("Zoom to"), text, self.zoom)
        row.addStretch(1)
        self._tool = QToolButton(board)
        self._tool.setIcon(QIcon(resource("resources", "icons", "classbrush.svg")))
        self._tool.setText(tr("Correct on the map"))
        self._tool.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._tool.setCheckable(True)
        self._tool.setToolTip(
            tr("Click a segment on the map, or drag over several. The keys 1 to 9 give them the first classes.")
        )
        self._tool.clicked.connect(dock.map_tool_wanted)
        row.addWidget(self._tool)
        board.above.addLayout(row)
        self._undo_row(board)
        self._foot(board)
        self.refresh()

    def refresh(self) -> None:
        """Enable what can be done now, and say what is undone."""
        work, ids = self._dock.work, self._board.chosen_ids()
        self._add.setEnabled(work is not None)
        self._merge.setEnabled(len(ids) > 1)
        with_session = work is not None and work.session.is_ready
        for button in (self._solo, self._zoom, self._flash, self._split):
            button.setEnabled(len(ids) == 1)
        self._zoom.setEnabled(len(ids) == 1 and with_session)
        self._flash.setEnabled(len(ids) == 1 and with_session)
        self._solo.setChecked(work is not None and bool(work.visibility.hidden))
        self._solo.setEnabled(len(ids) == 1 or self._solo.isChecked())
        n_chosen = len(work.selection) if work is not None else 0
        self._assign.setVisible(n_chosen > 0)
        entry = work.entry(ids[0]) if work is not None and len(ids) == 1 else None
        self._assign.setEnabled(entry is not None)
        self._assign.setText(
            tr("Assign segment") if n_chosen == 1 else tr("Assign {n} segments").format(n=count_text(n_chosen))
        )
        name = entry.name[:60] if entry is not None else ""
        tip = (
            tr("Give the selected segments the class “{}”.").format(name)
            if name
            else tr("Select a class in the table.")
        )
        self._assign.setToolTip(tip)
        undo = work.edits.history.undo_text if work is not None else ""
        redo = work.edits.history.redo_text if work is not None else ""
        _offer(self._undo, undo, tr("Nothing to undo"))
        _offer(self._redo, redo, "")
        modified = work is not None and work.edits.is_modified
        self._save.setEnabled(modified)
        self._apply.setEnabled(work is not None)

    def show_tool(self, active: bool) -> None:
        """Show whether segments are corrected on the map."""
        self._tool.setChecked(active)

    def menu(self) -> QMenu:
        """Return the menu of the chosen classes."""
        menu, ids = QMenu(self._board), self._board.chosen_ids()
        work = self._dock.work
        if work is None or not ids:
            return menu
        one = len(ids) == 1
        self._entry(menu, "/mActionRename.svg", tr("Rename"), lambda: self._board.edit_name(ids[0]), one)
        self._entry(menu, "/mIconColorPicker.svg", tr("Change colour…"), lambda: self._dock.choose_color(ids[0]), one)
        self._entry(menu, "/mActionMergeFeatures.svg", tr("Merge"), self.merge, not one)
        into = menu.addMenu(tr("Merge into"))
        for entry in self._board.order.entries():
            if entry.class_id not in ids:
                action = into.addAction(color_icon(entry.color), entry.name.replace("&", "&&")[:60])
                target = entry.class_id
                action.triggered.connect(lambda _=False, target=target: work.edits.merge(ids, target))
        split = menu.addMenu(QgsApplication.getThemeIcon("/mActionSplitFeatures.svg"), tr("Split"))
        split.setEnabled(one)
        self._fill_split(split)
        added = one and (entry_of := work.entry(ids[0])) is not None and not entry_of.clusters
        if added:
            self._entry(menu, "/mActionDeleteSelected.svg", tr("Remove"), lambda: work.edits.remove(ids[0]), True)
        menu.addSeparator()
        self._entry(menu, "/mActionHideDeselectedLayers.svg", tr("Show only this"), self.solo, one)
        self._entry(menu, "/mActionHighlightFeature.svg", tr("Flash"), self.flash, self._flash.isEnabled())
        self._entry(menu, "/mActionZoomToSelected.svg", tr("Zoom to"), self.zoom, self._zoom.isEnabled())
        text = tr("Select all segments")
        self._entry(menu, "/mActionSelectAll.svg", text, lambda: self.select_all(ids[0]), self._zoom.isEnabled())
        return menu

    def add(self) -> None:
        """Add a class, and let the user name it."""
        work = self._dock.work
        if work is None:
            return
        class_id = work.edits.add(new_name(work.entries))
        if class_id is not None:
            work.refresh()
            self._board.search.clear()
            self._board.edit_name(class_id)

    def merge(self) -> None:
        """Merge the chosen classes into the topmost one."""
        work, ids = self._dock.work, self._board.chosen_ids()
        if work is not None and len(ids) > 1 and work.edits.merge(ids[1:], ids[0]):
            self._dock.say(work.edits.history.undo_text)

    def split(self, n_parts: int) -> None:
        """Let the engine cluster the segments of a class again, and make a class of each part."""
        work, ids = self._dock.work, self._board.chosen_ids()
        if work is None or len(ids) != 1:
            return
        class_id = ids[0]

        def done(answer: dict[str, Any]) -> None:
            found = [part for part in answer.get("parts") or [] if part.get("n")]
            names = [str(part.get("name") or "") for part in found[1:]]
            added = work.edits.split(class_id, [part["selection"] for part in found], names)
            if added:
                work.refresh()
                self._board.choose([class_id, *added])
                self._dock.say(tr("Split into {n} classes. Name them, or undo.").format(n=len(added) + 1))
            else:
                self._dock.say(tr("This class cannot be split: its segments are too few or all alike."))

        self._dock.say(tr("Splitting…"))
        arguments = {"class_id": class_id, "parts": n_parts, "seed": 0}
        work.session.ask("split", arguments, done, owner=self, on_error=self._dock.say)

    def solo(self) -> None:
        """Hide all classes but the chosen one, or show all again."""
        work, ids = self._dock.work, self._board.chosen_ids()
        if work is None:
            return
        others = {each.class_id for each in work.entries} - set(ids)
        work.visibility.hide(() if work.visibility.hidden == others or not ids else others)
        self._board.refresh()
        self.refresh()

    def flash(self) -> None:
        """Let segments of the chosen class blink."""
        self._members(_MAX_FLASHED, lambda work, refs: work.show_on_map(refs, zoom=False))

    def zoom(self) -> None:
        """Show the most typical segments of the chosen class on the map."""
        self._members(8, lambda work, refs: work.show_on_map(refs))

    def select_all(self, class_id: int | None) -> None:
        """Choose all segments of a class."""
        work = self._dock.work
        if work is None or class_id is None:
            return

        def chosen(answer: dict[str, Any]) -> None:
            work.selection.set_selection(answer.get("selection") or [])

        work.session.ask("all_members", {"class_id": class_id}, chosen, owner=self, latest=True)

    def _members(self, n: int, use: Callable[[Work, list[list[int]]], None]) -> None:
        work, ids = self._dock.work, self._board.chosen_ids()
        if work is None or len(ids) != 1:
            return

        def done(answer: dict[str, Any]) -> None:
            if self._dock.work is work:
                use(work, [each["ref"] for each in answer.get("segments") or []])

        arguments = {"class_id": ids[0], "order": "typical", "n": n, "offset": 0}
        work.session.ask("members", arguments, done, owner=self, latest=True)

    def _fill_split(self, menu: QMenu) -> None:
        menu.clear()
        work, ids = self._dock.work, self._board.chosen_ids()
        entry = work.entry(ids[0]) if work is not None and len(ids) == 1 else None
        if work is None or entry is None:
            return
        if len(entry.rows) > 1:
            text = tr("Into its {n} clusters").format(n=len(entry.rows))
            menu.addAction(text).triggered.connect(lambda _=False: work.edits.separate(entry.class_id))
            menu.addSeparator()
        ready = work.session.is_ready
        for n_parts in _PARTS:
            action = menu.addAction(tr("Into {n} classes").format(n=n_parts))
            action.setEnabled(ready)
            action.triggered.connect(lambda _=False, n_parts=n_parts: self.split(n_parts))

    def _undo_row(self, board: Board) -> None:
        row = QHBoxLayout()
        row.setSpacing(1)
        self._undo = self._history_button("/mActionUndo.svg", lambda: self._step(True))
        self._redo = self._history_button("/mActionRedo.svg", lambda: self._step(False))
        row.addWidget(self._undo, 1)
        row.addWidget(self._redo, 1)
        board.undo_wanted.connect(self._undo.click)
        board.redo_wanted.connect(self._redo.click)
        board.above.addLayout(row)

    def _foot(self, board: Board) -> None:
        self._assign = QPushButton(board)
        self._assign.clicked.connect(lambda: self._dock.assign(next(iter(self._board.chosen_ids()), None)))
        self._save = QPushButton(QgsApplication.getThemeIcon("/mActionSaveEdits.svg"), tr("Save"), board)
        self._save.setToolTip(tr("Write the edits of classes and segments to their files."))
        self._save.clicked.connect(lambda _=False: self._dock.save())
        self._apply = QPushButton(QIcon(resource("resources", "icons", "relabel.svg")), tr("Apply"), board)
        self._apply.setToolTip(tr("Save, and update the class rasters and the class polygons."))
        self._apply.clicked.connect(lambda _=False: self._dock.apply())
        for button in (self._assign, self._save, self._apply):
            button.setAutoDefault(False)
            board.foot.addWidget(button)

    def _step(self, back: bool) -> None:
        work = self._dock.work
        if work is None:
            return
        text = work.edits.history.undo() if back else work.edits.history.redo()
        if text:
            said = tr("Undone: {}") if back else tr("Redone: {}")
            self._dock.say(said.format(text))

    def _button(self, row: QHBoxLayout, icon: str, text: str, tip: str, act: Callable[[], Any] | None) -> QToolButton:
        button = tool_button(self._board, icon, text, tip)
        button.setIconSize(QSize(20, 20))
        if act is not None:
            button.clicked.connect(lambda _=False: act())
        row.addWidget(button)
        return button

    def _history_button(self, icon: str, act: Callable[[], Any]) -> QToolButton:
        button = QToolButton(self._board)
        button.setAutoRaise(True)
        button.setIcon(QgsApplication.getThemeIcon(icon))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda _=False: act())
        return button

    @staticmethod
    def _entry(menu: QMenu, icon: str, text: str, act: Callable[[], Any], enabled: bool) -> None:
        action = menu.addAction(QgsApplication.getThemeIcon(icon), text)
        action.setEnabled(enabled)
        action.triggered.connect(lambda _=False: act())


def _offer(button: QToolButton, text: str, otherwise: str) -> None:
    shown = text if len(text) < 44 else text[:43] + "…"
    button.setText((shown or otherwise).replace("&", "&&"))
    button.setToolTip(text)
    button.setEnabled(bool(text))
    button.setVisible(bool(text or otherwise))
