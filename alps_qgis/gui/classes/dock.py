"""The panel *Classes*: one row for each class, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QPoint, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon
from qgis.PyQt.QtWidgets import (
    QApplication,
    QColorDialog,
    QScrollArea,
    QStackedWidget,
    QTabWidget,
    QToolButton,
    QWidget,
)

from ...host.edits.names import shorten
from ...host.text import tr
from ..runs import Run, run_of, runs_of, show_classes
from .actions import ClassButtons
from .board import Board
from .empty import EmptyPage
from .examples import ExamplesPanel
from .figures import count_text
from .menus import segments_menu
from .work import Work


class ClassesDock(QgsDockWidget):
    """The panel; `work` is the run that it shows.

    Args:
        iface: the window of QGIS.
        project: whose runs it shows.
        apply: takes a table of classes, and updates what the project shows of it.
        label: shows the dialog that labels a raster.
    """

    work_changed = pyqtSignal(object)
    """Another run is shown: its `Work`, or None."""

    map_tool_wanted = pyqtSignal(bool)
    """Segments are to be corrected on the map, or no more."""

    def __init__(
        self, iface: Any, project: QgsProject, apply: Callable[[Any], Any], label: Callable[[], Any] | None = None
    ) -> None:
        super().__init__(tr("Classes"), iface.mainWindow())
        self.setObjectName("alpsClassesDock")
        self._iface, self._project, self._apply = iface, project, apply
        self.work: Work | None = None
        self._panels: list[QWidget] = []
        self._makers: list[Callable[[Work], list[tuple[QWidget, str]]]] = []
        self._of_run: list[QWidget] = []
        self._runs: list[Run] = []
        self._pages = QStackedWidget(self)
        self._empty = EmptyPage(self._pages, label)
        self.board = Board(self._pages)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self.board)
        self.setWidget(self._pages)
        self.examples = ExamplesPanel(self.board)
        self.add_panel(self.examples, tr("Examples"))
        self.buttons = ClassButtons(self.board, self)
        self._connect()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._look)
        for signal in self._signals():
            signal.connect(self._look_later)
        self._look()

    def close_all(self) -> None:
        """End what goes on; for unloading the plugin."""
        for signal in self._signals():
            signal.disconnect(self._look_later)
        self._later.stop()
        self._set_work(None)

    # What others use.

    def add_panel(self, widget: QWidget, title: str) -> None:
        """Add a tab. A widget with `set_work(work)` is told which run is shown, now and whenever it changes."""
        self.tabs.addTab(widget, title)
        self.tabs.tabBar().setVisible(self.tabs.count() > 1)
        self._panels.append(widget)
        if hasattr(widget, "set_work"):
            widget.set_work(self.work)

    def add_panels_of_run(self, make: Callable[[Work], list[tuple[QWidget, str]]]) -> None:
        """Add tabs that are made again for each run.

        Args:
            make: returns widgets and titles. The widgets are deleted before the run is left.
        """
        self._makers.append(make)
        if self.work is not None:
            self._make_panels(self.work, [make])

    def add_button(self, icon: QIcon, tip: str, act: Callable[[], Any]) -> None:
        """Add a button beside the name of the run.

        Args:
            icon: of the button.
            tip: says what the button does.
            act: does it.
        """
        button = QToolButton(self.board)
        button.setAutoRaise(True)
        button.setIcon(icon)
        button.setToolTip(tip)
        button.clicked.connect(lambda _=False: act())
        self.board.header.addWidget(button)

    def show_panel(self, widget: QWidget) -> None:
        """Bring a tab to the front."""
        self.setUserVisible(True)
        shown = next((area for area in self._of_run if area.isAncestorOf(widget)), widget)
        self.tabs.setCurrentWidget(shown)

    @property
    def tabs(self) -> QTabWidget:
        """The tabs below the table."""
        return self.board.tabs

    def show_run(self, run: Run | None = None) -> None:
        """Show the panel, with this run, or with the one that the user works on."""
        self._look(run)
        self.setUserVisible(True)
        if self.work is not None:
            self.board.view.setFocus()

    def say(self, text: str) -> None:
        """Show a sentence at the foot of the panel."""
        self.board.say(text)

    def class_of_key(self, key: int) -> int | None:
        """Return the class that a number key assigns, as the rows stand now; None where there is none."""
        entries = self.board.order.entries()
        return entries[key - 1].class_id if 0 < key <= len(entries) else None

    def assign(self, class_id: int | None) -> None:
        """Give the chosen segments a class."""
        if self.work is None or not len(self.work.selection):
            self.say(tr("Select segments first: on the map or among the examples."))
            return
        n_changed = self.work.edits.assign_selection(self.work.selection.selection(), class_id)
        entry = self.work.entry(class_id)
        if n_changed:
            # Their new colour must be seen.
            self.work.selection.clear()
            if entry is None:
                self.say(tr("Segments whose cluster decides again: {}").format(count_text(n_changed)))
                return
            one, many = tr("The segment is “{name}” now."), tr("{n} segments are “{name}” now.")
            self.say((one if n_changed == 1 else many).format(n=count_text(n_changed), name=shorten(entry.name)))

    def save(self) -> bool:
        """Save all edits."""
        if self.work is None or not self.work.edits.save():
            return False
        self.say(tr("Saved."))
        return True

    def apply(self) -> None:
        """Save all edits, and update class rasters and polygons."""
        if self.work is None or not self.work.edits.save():
            return
        layer = self.work.edits.layers.classes()
        if layer is not None:
            self._apply(layer)

    def open_table(self) -> None:
        """Show the attribute table of the classes."""
        if self.work is not None:
            show_classes(self._iface, self._project, self.work.run)

    def choose_color(self, class_id: int) -> None:
        """Let the user choose the colour of a class."""
        entry = self.work.entry(class_id) if self.work is not None else None
        if entry is None:
            return
        title = tr("Colour of “{}”").format(entry.name[:60])
        color = QColorDialog.getColor(QColor(entry.color), self, title)
        if color.isValid() and self.work is not None:
            self.work.edits.recolor(class_id, color.name())

    def segments_menu(self, point: QPoint) -> None:
        """Show what can be done with the chosen segments."""
        menu = segments_menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(point)

    # The run that is shown.

    def _signals(self) -> list[Any]:
        project = self._project
        return [project.layersAdded, project.layersRemoved, project.readProject, self._iface.currentLayerChanged]

    def _look_later(self, *_: object) -> None:
        self._later.start(0)

    def _look(self, wanted: Run | None = None) -> None:
        """Show the run of the active layer; where it has none, the one that is shown already, or the first."""
        self._runs = runs_of(self._project)
        # A closed panel follows nobody: another run would start an engine that nobody sees.
        active = wanted or (None if self.isHidden() else run_of(self._iface.activeLayer(), self._project))
        shown = self.work.run.codebook if self.work is not None else ""
        kept = next((run for run in self._runs if run.codebook == shown), None)
        run = active or kept or (self._runs[0] if self._runs else None)
        if not self.isVisible() and wanted is None and self.work is None:
            # Nothing is read for a panel that nobody opened.
            self._pages.setCurrentWidget(self.board if self._runs else self._empty)
            return
        if run is None:
            self._set_work(None)
        elif (
            self.work is None
            or self.work.run.codebook != run.codebook
            or (wanted or not self.isHidden())
            and self.work.is_outdated()
        ):
            self._set_work(Work(self._iface, self._project, run))
        self.board.show_runs(self._runs, run)

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self._look_later()
        if self.work is not None:
            self.work.start()

    def hideEvent(self, event: Any) -> None:
        super().hideEvent(event)
        if self.work is not None:
            # It holds all segments in memory. Another tab may be in front only for a moment.
            self.work.session.rest()

    def _set_work(self, work: Work | None) -> None:
        before, self.work = self.work, work
        if before is None and work is None:
            self._pages.setCurrentWidget(self._empty)
            return
        for panel in self._of_run:
            self.tabs.removeTab(self.tabs.indexOf(panel))
            panel.deleteLater()
        self._of_run = []
        self.board.set_work(work)
        if work is not None:
            self._make_panels(work, self._makers)
        for panel in self._panels:
            if hasattr(panel, "set_work"):
                panel.set_work(work)
        if before is not None:
            before.close()
            before.deleteLater()
        if work is not None:
            work.message.connect(self.say)
            work.classes_changed.connect(self._changed)
            work.selection.changed.connect(self._changed_later)
            work.edits.history.changed.connect(self._edited)
            work.edits.overrides_changed.connect(lambda _: self.examples.again())
        self._pages.setCurrentWidget(self._empty if work is None else self.board)
        self.work_changed.emit(work)
        self._changed()

    def _make_panels(self, work: Work, makers: Sequence[Callable[[Work], list[tuple[QWidget, str]]]]) -> None:
        for make in makers:
            for widget, title in make(work):
                # The table above needs its room, however high a panel is.
                area = QScrollArea(self.tabs)
                area.setFrameShape(QScrollArea.Shape.NoFrame)
                area.setWidgetResizable(True)
                area.setWidget(widget)
                self._of_run.append(area)
                self.tabs.addTab(area, title)
        self.tabs.tabBar().setVisible(self.tabs.count() > 1)

    def _connect(self) -> None:
        board = self.board
        board.run_chosen.connect(self._look)
        board.chosen.connect(self._chosen)
        board.delegate.color_wanted.connect(self.choose_color)
        board.delegate.eye_pressed.connect(self._toggle_eye)
        board.view.customContextMenuRequested.connect(self._row_menu)
        self.examples.menu_wanted.connect(self.segments_menu)
        icon = QgsApplication.getThemeIcon("/mActionOpenTable.svg")
        self.add_button(icon, tr("Open the attribute table of the classes"), self.open_table)

    def _toggle_eye(self, class_id: int) -> None:
        if self.work is None:
            return
        if QApplication.keyboardModifiers() & Qt.KeyboardModifier.AltModifier:
            self.buttons.solo()
            return
        self.work.visibility.hide(self.work.visibility.hidden ^ {class_id})
        self._changed()

    def _chosen(self) -> None:
        ids = self.board.chosen_ids()
        self.examples.show_class(ids[0] if len(ids) == 1 else None)
        self._changed()

    def _edited(self) -> None:
        # What the foot says is about something earlier.
        self.board.say("")
        self._changed()

    def _changed_later(self, *_: object) -> None:
        self._changed()

    def _changed(self) -> None:
        self.board.refresh()
        self.buttons.refresh()

    def _row_menu(self, point: QPoint) -> None:
        menu = self.buttons.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.board.view.viewport().mapToGlobal(point))
