"""One codebook at work: its edits, the chosen segments, and the engine that answers questions about them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...host.classes_table import resolve_layer
from ...host.edits.class_edits import ClassEdits, Ref
from ...host.edits.edit_layers import segments_of
from ...host.edits.entries import ClassEntry, entries_of, with_figures
from ...host.engine import locate_engine
from ...host.explore.session import Session
from ...host.restyle import restyle
from ..runs import Run
from .selection import SelectionModel
from .visibility import Visibility

_MARGIN = 1.6
"""How much more than the segments the canvas shows after a zoom to them."""


class Work(QObject):
    """What the panels about classes share, while one run is looked at.

    Args:
        iface: the window of QGIS.
        project: that shows the run.
        run: whose classes are edited.
    """

    classes_changed = pyqtSignal()
    """`entries` has other classes or figures."""

    message = pyqtSignal(str)
    """A sentence for the user: why something was not done, or what to know."""

    def __init__(self, iface: Any, project: QgsProject, run: Run) -> None:
        super().__init__()
        self._iface, self._project = iface, project
        self.run = run
        self.edits = ClassEdits(project, run.codebook, segments_of(run.codebook, project))
        self.selection = SelectionModel(project, self.edits.layers)
        self.visibility = Visibility(project, run.codebook)
        self.entries: list[ClassEntry] = []
        self.problems: list[str] = []
        self.session: Session | None = None
        """Answers questions about segments; None without an engine or without segments."""
        self.no_session = ""
        """Why there is no session, in a sentence."""
        self.files: list[dict[str, Any]] = []
        """What the engine knows of the segments files, once it has loaded them: `path`, `crs`, `n`."""
        self._figures: list[Mapping[str, Any]] = []
        self._styled: Any = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.refresh)
        self.edits.classes_changed.connect(self._refresh_later)
        self.edits.overrides_changed.connect(self._tell_overrides)
        self.edits.refused.connect(self.message)
        self.refresh()
        self._start()

    def close(self) -> None:
        """Save what no layer shows, and end the engine."""
        self._later.stop()
        if self.session is not None:
            self.session.stop()
        self.selection.close()
        self.visibility.close()
        self.edits.close()

    def refresh(self) -> None:
        """Read the table again, and let canvas and engine follow."""
        layer = self.edits.layers.classes()
        if layer is None:
            self.entries, self.problems = [], []
            self.classes_changed.emit()
            return
        entries, self.problems = entries_of(layer)
        resolved = resolve_layer(layer)
        if resolved != self._styled:
            first, self._styled = self._styled is None, resolved
            if not first:
                restyle(layer, self._project)
                self.visibility.restore()
                self._ask_state({"classes": self.edits.rows()})
        self.entries = with_figures(entries, self._figures) if self._figures else entries
        self.classes_changed.emit()

    def entry(self, class_id: int | None) -> ClassEntry | None:
        """Return a class by its number."""
        return next((each for each in self.entries if each.class_id == class_id), None)

    def assign(self, refs: Iterable[Ref], class_id: int | None) -> int:
        """Give segments a class; None for that of their cluster. Return how many changed."""
        return self.edits.assign(refs, class_id)

    def zoom_to(self, segments: Sequence[Mapping[str, Any]]) -> None:
        """Let the canvas show segments, as the engine describes them."""
        boxes = [box for box in map(self._on_canvas, segments) if box is not None]
        if not boxes:
            return
        whole = QgsRectangle(boxes[0])
        for box in boxes[1:]:
            whole.combineExtentWith(box)
        whole.scale(_MARGIN if len(boxes) > 1 else 6.0)
        canvas = self._iface.mapCanvas()
        canvas.setExtent(whole)
        canvas.refresh()

    def flash(self, refs: Iterable[Sequence[int]]) -> None:
        """Let segments blink on the canvas."""
        of_file: dict[int, list[int]] = {}
        for file, fid in refs:
            of_file.setdefault(int(file), []).append(int(fid))
        for file, fids in of_file.items():
            layer = self.edits.layers.segments(file)
            if layer is not None:
                self._iface.mapCanvas().flashFeatureIds(layer, fids[:500])

    def _on_canvas(self, segment: Mapping[str, Any]) -> QgsRectangle | None:
        layer = self.edits.layers.segments(int(segment["ref"][0]))
        canvas = self._iface.mapCanvas()
        box = QgsRectangle(*(float(value) for value in segment["bbox"]))
        crs: QgsCoordinateReferenceSystem = canvas.mapSettings().destinationCrs()
        if layer is None or not layer.crs().isValid() or not crs.isValid() or layer.crs() == crs:
            return box
        try:
            return QgsCoordinateTransform(layer.crs(), crs, self._project).transformBoundingBox(box)
        except QgsCsException:
            return None

    def _refresh_later(self) -> None:
        self._later.start(0)

    # The engine.

    def _start(self) -> None:
        from ...host.text import tr

        files = self.edits.layers.files
        if not files:
            self.no_session = tr("The segments of this run were not found. Keep them in the folder of the codebook.")
            return
        if not locate_engine().found:
            self.no_session = tr("The engine is not installed. Install it to see examples of each class.")
            return
        self.session = Session(files, self.run.codebook, self)
        self.session.ready.connect(self._ready)
        self.session.failed.connect(self._failed)
        self.session.warned.connect(self.message)
        self.session.start()

    def _ready(self, loaded: dict[str, Any]) -> None:
        self.files = list(loaded.get("files") or [])
        self._figures = list(loaded.get("classes") or [])
        overrides = [list(each) for each in self.edits.unsaved_overrides()]
        state: dict[str, Any] = {"classes": self.edits.rows()}
        self._ask_state({**state, "overrides": overrides} if overrides else state)

    def _failed(self, reason: str) -> None:
        self._figures = []
        self.no_session = reason
        self.refresh()

    def _tell_overrides(self, changes: list[Any]) -> None:
        self._ask_state({"overrides": [list(each) for each in changes]})

    def _ask_state(self, state: dict[str, Any]) -> None:
        # Nothing waits for an engine that is not ready: it will be told everything then.
        if self.session is not None and self.session.is_ready:
            self.session.ask("state", state, self._counted, owner=self)

    def _counted(self, answer: dict[str, Any]) -> None:
        self._figures = list(answer.get("classes") or [])
        self.refresh()


def sorted_entries(entries: Iterable[ClassEntry]) -> list[ClassEntry]:
    """Return classes with the largest first, as the panel shows them."""
    return sorted((replace(each) for each in entries), key=lambda each: (-each.share, each.class_id))
