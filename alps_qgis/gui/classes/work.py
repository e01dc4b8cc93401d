"""One codebook at work: its edits, the chosen segments, and the engine that answers questions about them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...host.classes_table import resolve_layer
from ...host.edits.class_edits import ClassEdits
from ...host.edits.edit_layers import segments_of
from ...host.edits.entries import ClassEntry, entries_of, with_figures
from ...host.engine import locate_engine
from ...host.explore.session import Session
from ...host.restyle import restyle
from ...host.text import tr
from ..runs import Run
from .new_name import new_name
from .on_map import show_on_map
from .selection import SelectionModel
from .visibility import Visibility


class Work(QObject):
    """What the panels about classes share, while one run is looked at.

    Args:
        iface: the window of QGIS.
        project: that shows the run.
        run: whose classes are edited.
    """

    classes_changed = pyqtSignal()
    """`entries` has other classes or figures."""

    selection_changed = pyqtSignal()
    """Other segments are chosen."""

    similar_wanted = pyqtSignal(list)
    """Segments that are like these are to be found: a list of references."""

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
        self.session = Session(self.edits.layers.files, run.codebook, self)
        """Answers questions about segments."""
        self.no_session = ""
        """Why the session does not run, in a sentence."""
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
        self.selection.changed.connect(self.selection_changed)
        self.session.ready.connect(self._ready)
        self.session.failed.connect(self._failed)
        self.session.warned.connect(self.message)
        self.refresh()
        self.start()

    def close(self) -> None:
        """Save what no layer shows, and end the engine."""
        self._later.stop()
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

    def class_of(self, override: int | None, cluster: int | None) -> int | None:
        """Return the class of a segment with these values; None for no class."""
        if self._styled is None:
            return None
        known: dict[int, int] = self._styled.of_class_id
        if override is not None and override in known:
            return known[override]
        of_cluster: dict[int, int] = self._styled.of_cluster
        return of_cluster.get(cluster) if cluster is not None else None

    def is_outdated(self) -> bool:
        """Return whether the project shows other segments files of the run by now."""
        files = segments_of(self.run.codebook, self._project)
        return bool(files) and list(self.edits.layers.files) != files

    def entry(self, class_id: int | None) -> ClassEntry | None:
        """Return a class by its number."""
        return next((each for each in self.entries if each.class_id == class_id), None)

    # What the panels need, see `gui/explore/workplace.py`.

    def classes(self) -> list[dict[str, Any]]:
        """Return the classes as the engine describes them, with the names and colours that they have now."""
        known = {int(each["class_id"]): dict(each) for each in self._figures}
        return [
            {
                **known.get(entry.class_id, {"clusters": list(entry.clusters), "share": entry.share}),
                "class_id": entry.class_id,
                "name": entry.name,
                "color": entry.color,
                "n_segments": entry.n_segments,
            }
            for entry in self.entries
        ]

    def selected(self) -> list[dict[str, Any]]:
        """Return the chosen segments."""
        return self.selection.selection()

    def select(self, selection: Iterable[Mapping[str, Any]]) -> None:
        """Choose segments, here and on the map."""
        self.selection.set_selection(selection)

    def assign(self, selection: Iterable[Mapping[str, Any]], class_id: int | None) -> bool:
        """Give segments a class, as one step; None for that of their cluster."""
        return self.edits.assign_selection(selection, class_id) > 0

    def assign_new(self, selection: Iterable[Mapping[str, Any]]) -> bool:
        """Make segments a class of their own, as one step."""
        with self.edits.history.step(tr("Make a class of the selected segments")):
            class_id = self.edits.add(new_name(self.entries))
            done = class_id is not None and self.edits.assign_selection(selection, class_id) > 0
        if class_id is not None and not done:
            # A class without segments is not what was asked for.
            self.edits.undo()
        return done

    def assign_each(self, proposals: Iterable[Mapping[str, Any]]) -> bool:
        """Give each segment a class of its own, as one step."""
        return self.edits.assign_each(proposals) > 0

    def rename(self, class_id: int, name: str) -> bool:
        """Give a class a name."""
        return self.edits.rename(class_id, name)

    def merge(self, class_ids: Sequence[int]) -> bool:
        """Make several classes one, with the name of the first."""
        return self.edits.merge(class_ids[1:], class_ids[0]) if len(class_ids) > 1 else False

    def show_on_map(self, refs: Sequence[Sequence[int]], zoom: bool = True) -> None:
        """Move the map to segments, and let them blink."""
        show_on_map(self._iface.mapCanvas(), self._project, self.edits.layers, refs, zoom)

    def _refresh_later(self) -> None:
        self._later.start(0)

    # The engine.

    def start(self) -> None:
        """Start the engine, unless it runs; also after it rested."""
        self.no_session = ""
        if not self.edits.layers.files:
            self.no_session = tr("The segments of this run were not found. Keep them in the folder of the codebook.")
        elif not locate_engine().found:
            self.no_session = tr("The engine is not installed. Install it to see examples of each class.")
        else:
            self.session.start()

    def _ready(self, loaded: dict[str, Any]) -> None:
        self.no_session = ""
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
        if self.session.is_ready:
            self.session.ask("state", state, self._counted, owner=self)

    def _counted(self, answer: dict[str, Any]) -> None:
        self._figures = list(answer.get("classes") or [])
        self.refresh()
