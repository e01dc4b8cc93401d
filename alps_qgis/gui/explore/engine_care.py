"""Keep the engine of the classes while it is needed, and say in the panel *Classes* how it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QDockWidget

from .engine_bar import EngineBar

if TYPE_CHECKING:
    from ..classes.dock import ClassesDock
    from ..classes.work import Work


class EngineCare(QObject):
    """Lets the engine rest while neither the panel nor the embedding is shown, and offers to start one that died.

    Args:
        dock: the panel.
    """

    def __init__(self, dock: ClassesDock) -> None:
        super().__init__(dock)
        self._dock = dock
        self.bar: EngineBar | None = None
        # A panel that is moved or brought to the front is hidden for a moment.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._look)
        dock.visibilityChanged.connect(self._look_later)
        dock.work_changed.connect(self._change)
        self._change(dock.work)

    def _change(self, work: Work | None) -> None:
        """Show the state of the engine of another run."""
        bar, self.bar = self.bar, None
        if bar is not None:
            bar.deleteLater()
        if work is not None:
            self.bar = EngineBar(work.session)
            self._dock.board.above.insertWidget(0, self.bar)

    def _look_later(self, *_: object) -> None:
        self._later.start(0)

    def _look(self) -> None:
        work = self._dock.work
        if work is None or work.no_session:
            return
        if self._is_shown():
            work.session.start()
        elif work.session.running:
            work.session.rest()

    def _is_shown(self) -> bool:
        window = self._dock.parentWidget()
        embedding = window.findChild(QDockWidget, "alpsEmbeddingDock") if window is not None else None
        return not self._dock.isHidden() or (embedding is not None and not embedding.isHidden())
