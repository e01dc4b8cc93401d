"""Put the panel *Classes* and its map tool into QGIS when they are wanted first, and take them away again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QDockWidget, QWidget

from ...host.resources import resource
from ...host.text import tr
from ..runs import Run

if TYPE_CHECKING:
    from ..explore.engine_care import EngineCare
    from .dock import ClassesDock
    from .map_tool import SegmentTool
    from .work import Work

_WIDTH_PX = 480
"""At first; a table of five columns fits."""

_HEIGHT_PX = 480
"""With less, the table and the pictures do not fit, or even the buttons."""


class ClassesPlace:
    """The panel in the window of QGIS.

    Args:
        iface: the window of QGIS.
        project: whose classes are shown.
        apply: takes a table of classes, and updates what the project shows of it.
        label: shows the dialog that labels a raster.
    """

    def __init__(
        self, iface: Any, project: QgsProject, apply: Callable[[Any], Any], label: Callable[[], Any] | None = None
    ) -> None:
        self._iface, self._project, self._apply, self._label = iface, project, apply, label
        self.dock: ClassesDock | None = None
        self._tool: SegmentTool | None = None
        self._embedding: Any = None
        self._care: EngineCare | None = None

    def show(self, run: Run | None = None) -> ClassesDock:
        """Show the panel, with this run, or with the one that the user works on."""
        if self.dock is None:
            self.dock = self._make()
            self._put_on_top(self.dock)
        self.dock.show_run(run)
        if self.dock.height() < _HEIGHT_PX:
            self._put_on_top(self.dock)
        return self.dock

    def _put_on_top(self, dock: ClassesDock) -> None:
        """Make the panel a tab beside those with which it shares its side of the window, so that it has all its height.

        The viewer of results is there after a run.
        """
        window = self._iface.mainWindow()
        if dock.isFloating():
            return
        side = window.dockWidgetArea(dock)
        tabs = window.tabifiedDockWidgets(dock)
        for other in window.findChildren(QDockWidget):
            beside = other is not dock and other.isVisible() and not other.isFloating() and other not in tabs
            if beside and window.dockWidgetArea(other) == side:
                window.tabifyDockWidget(other, dock)
        dock.raise_()

    def remove(self) -> None:
        """Take the panel away; for unloading the plugin."""
        if self.dock is None:
            return
        if self._tool is not None:
            self._tool.stop()
            self._tool = None
        self._embed(None)
        self.dock.close_all()
        self._iface.removeDockWidget(self.dock)
        self.dock.deleteLater()
        self.dock = None

    def _make(self) -> ClassesDock:
        from ..explore.engine_care import EngineCare
        from .dock import ClassesDock
        from .map_tool import SegmentTool

        dock = ClassesDock(self._iface, self._project, self._apply, self._label)
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        self._iface.mainWindow().resizeDocks([dock], [_WIDTH_PX], Qt.Orientation.Horizontal)
        self._tool = SegmentTool(self._iface, self._project, dock)
        dock.map_tool_wanted.connect(self._tool.switch)
        add_panels(dock)
        self._care = EngineCare(dock)
        icon = QIcon(resource("resources", "icons", "embedding.svg"))
        dock.add_button(icon, tr("Show the segments as points: the more alike, the closer"), self.show_points)
        dock.work_changed.connect(self._embed_again)
        return dock

    def show_points(self) -> None:
        """Show the segments of the run as points."""
        if self.dock is not None:
            self._embed(self.dock.work)

    def _embed_again(self, work: Work | None) -> None:
        """Show the points of another run, where those of one were shown."""
        if self._embedding is not None:
            self._embed(work if self._embedding.isVisible() else None)

    def _embed(self, work: Work | None) -> None:
        from ..explore.embedding_dock import EmbeddingDock

        before, self._embedding = self._embedding, None
        if before is not None:
            self._iface.removeDockWidget(before)
            before.deleteLater()
        if work is not None:
            self._embedding = EmbeddingDock(work, self._iface.mainWindow())
            self._iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self._embedding)
            self._embedding.show()


def add_panels(dock: ClassesDock) -> None:
    """Add the tabs besides that of examples."""
    from ..explore.doubtful_panel import DoubtfulPanel
    from ..explore.names_panel import NamesPanel
    from ..explore.propagate_panel import PropagatePanel
    from ..explore.similar_panel import SimilarPanel

    def make(work: Work) -> list[tuple[QWidget, str]]:
        similar = SimilarPanel(work)

        def find(refs: list[Sequence[int]]) -> None:
            dock.show_panel(similar)
            similar.find(refs)

        work.similar_wanted.connect(find)
        return [
            (similar, tr("Similar")),
            (DoubtfulPanel(work, dock.class_of_key), tr("Doubtful")),
            (PropagatePanel(work), tr("Propagate")),
            (NamesPanel(work), tr("Names from a map")),
        ]

    dock.add_panels_of_run(make)
