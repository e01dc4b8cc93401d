"""The menu of segments: on the map and among the examples."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap
from qgis.PyQt.QtWidgets import QMenu

from ...host.text import tr
from .figures import count_text

if TYPE_CHECKING:
    from .dock import ClassesDock

_ICON_PX = 16


def color_icon(color: str) -> QIcon:
    """Return a square of a colour."""
    picture = QPixmap(_ICON_PX, _ICON_PX)
    picture.fill(QColor(color))
    return QIcon(picture)


def segments_menu(dock: ClassesDock, class_id: int | None = None) -> QMenu:
    """Return what can be done with the segments that are chosen.

    Args:
        dock: whose segments they are.
        class_id: the class of the segment below the pointer, if there is one.
    """
    menu, work = QMenu(dock), dock.work
    if work is None:
        return menu
    n_chosen = len(work.selection)
    title = menu.addAction(tr("1 segment") if n_chosen == 1 else tr("{n} segments").format(n=count_text(n_chosen)))
    title.setEnabled(False)
    assign = menu.addMenu(tr("Assign to"))
    assign.setEnabled(n_chosen > 0)
    for number, entry in enumerate(dock.board.order.entries(), 1):
        key = f"\t{number}" if number < 10 else ""
        action = assign.addAction(color_icon(entry.color), entry.name[:60].replace("&", "&&") + key)
        action.triggered.connect(lambda _=False, class_id=entry.class_id: dock.assign(class_id))
    assign.addSeparator()
    assign.addAction(tr("The class of their cluster") + "\t0").triggered.connect(lambda _=False: dock.assign(None))
    menu.addSeparator()
    ready = work.session.is_ready
    below = work.entry(class_id)
    if below is not None:
        text = tr("Select all of “{}”").format(below.name[:40].replace("&", "&&"))
        action = menu.addAction(QgsApplication.getThemeIcon("/mActionSelectAll.svg"), text)
        action.setEnabled(ready)
        action.triggered.connect(lambda _=False: dock.buttons.select_all(class_id))
    action = menu.addAction(QgsApplication.getThemeIcon("/mActionSearch.svg"), tr("Find similar segments"))
    action.setEnabled(ready and n_chosen > 0)
    action.triggered.connect(lambda _=False: work.similar_wanted.emit([list(ref) for ref in work.selection.refs()]))
    menu.addSeparator()
    for icon, text, words, act in (
        ("/mActionUndo.svg", work.edits.history.undo_text, tr("Undo: {}"), work.edits.undo),
        ("/mActionRedo.svg", work.edits.history.redo_text, tr("Redo: {}"), work.edits.redo),
    ):
        if text:
            action = menu.addAction(QgsApplication.getThemeIcon(icon), words.format(text[:60]).replace("&", "&&"))
            action.triggered.connect(lambda _=False, act=act: act())
    return menu
