"""Edit classes and the classes of segments, as edits of QGIS's layers: nothing is written before the user saves."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from qgis.core import QgsFeature, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ..text import tr
from .edit_layers import EditLayers
from .entries import ClassEntry, entries_of
from .history import History
from .names import clean, shorten, unused
from .new_row import add_row
from .overrides import Overrides, plan, write
from .saving import save_all

Ref = tuple[int, int]
"""Number of a segments file, and FID of a segment in it."""


class _RefusedError(Exception):
    """A part of an edit was refused, so that the other parts must be taken back."""


class ClassEdits(QObject):
    """Everything that a user can change about the classes of one codebook.

    Each method is one step of `history`. One that cannot do what it should changes nothing, emits `refused` with the
    reason, and returns an empty result.

    Args:
        project: whose layers are edited.
        codebook: file with the table of classes.
        segments: segments files; references to segments hold their number in this order.
    """

    classes_changed = pyqtSignal()
    """The table may have changed, whoever changed it. Emitted for each change: collect them."""

    overrides_changed = pyqtSignal(list)
    """Segments were given another class, whoever did it: a list of (number of the file, FID, class_id or None)."""

    refused = pyqtSignal(str)
    """A sentence: why something was not done, or not entirely."""

    def __init__(self, project: QgsProject, codebook: str, segments: Sequence[str]) -> None:
        super().__init__()
        self.layers = EditLayers(project, codebook, segments)
        self.history = History()
        self._project = project
        self._followed: dict[str, QgsVectorLayer] = {}
        self._overrides = Overrides(self.layers, self._tell_overrides)
        self._started: set[str] = set()
        self._closed = False
        project.layersAdded.connect(self._look)
        project.layersWillBeRemoved.connect(self._forget)
        self._look()

    def close(self) -> bool:
        """Save what the project does not show, and follow the layers no more; return whether all was saved."""
        if self._closed:
            return True
        self._closed = True
        self._project.layersAdded.disconnect(self._look)
        self._project.layersWillBeRemoved.disconnect(self._forget)
        saved = self._save(self.layers.hidden())
        self._forget(list(self._followed))
        self._overrides.stop()
        self.layers.close()
        return saved

    # What there is.

    def entries(self) -> list[ClassEntry]:
        """Return the classes as they are edited now; none where the table cannot be read."""
        layer = self.layers.classes()
        return entries_of(layer)[0] if layer is not None else []

    def entry(self, class_id: int) -> ClassEntry | None:
        """Return one class."""
        return next((each for each in self.entries() if each.class_id == class_id), None)

    def rows(self) -> list[dict[str, Any]]:
        """Return the rows of the table as the engine reads them."""
        from ..classes_table import integer, text_of

        layer = self.layers.classes()
        names = {"cluster": integer, "class_id": integer, "class_name": text_of, "color": text_of}
        features = layer.getFeatures() if layer is not None else []
        return [{name: read(feature[name]) for name, read in names.items()} for feature in features]

    def unsaved_overrides(self) -> list[tuple[int, int, int | None]]:
        """Return the corrections that are in no file yet."""
        return self._overrides.unsaved()

    @property
    def is_modified(self) -> bool:
        """Whether there is something to save."""
        return any(layer.isEditable() and layer.isModified() for layer in self._all())

    # What a user can do.

    def rename(self, class_id: int, name: str) -> bool:
        """Give a class another name. A name that another class has makes one class of the two."""
        name, entry = clean(name), self.entry(class_id)
        if entry is None or not self._has_rows(entry):
            return False
        if not name:
            return self._refuse(tr("A class needs a name. “{}” keeps its name.").format(entry.name))
        if name == entry.name:
            return True
        same = next((each for each in self.entries() if each.name == name), None)
        if same is not None:
            return self.merge([class_id], same.class_id)
        return self._change_rows(
            tr("Rename “{old}” to “{new}”").format(old=shorten(entry.name), new=shorten(name)),
            entry.rows,
            {"class_name": name},
        )

    def recolor(self, class_id: int, color: str) -> bool:
        """Give a class another colour, `#rrggbb`."""
        entry = self.entry(class_id)
        if entry is None or not self._has_rows(entry) or not QColor(color).isValid():
            return False
        color = QColor(color).name()
        if color == entry.color:
            return True
        return self._change_rows(tr("Recolour “{}”").format(shorten(entry.name)), entry.rows, {"color": color})

    def merge(self, class_ids: Iterable[int], into: int) -> bool:
        """Make one class of several, with the name and the colour of `into`."""
        target = self.entry(into)
        others = [each for each in self.entries() if each.class_id in set(class_ids) - {into}]
        if target is None or not others or not all(self._has_rows(each) for each in (target, *others)):
            return False
        names = ", ".join(f"“{shorten(each.name)}”" for each in others[:3]) + (", …" if len(others) > 3 else "")
        text = tr("Merge {names} into “{into}”").format(names=names, into=shorten(target.name))
        rows = [row for each in (target, *others) for row in each.rows]
        return self._change_rows(text, rows, {"class_name": target.name, "color": target.color})

    def separate(self, class_id: int) -> bool:
        """Make a class of its own of each cluster of a merged class; the largest keeps name and colour."""
        from ...engine.classes import automatic_name, clean_name
        from ...engine.palette import color_at
        from ..classes_table import integer, number, text_of

        entry, layer = self.entry(class_id), self.layers.classes()
        if entry is None or layer is None or len(entry.rows) < 2:
            return False
        rows = [layer.getFeature(fid) for fid in entry.rows]
        rows.sort(key=lambda row: (-(number(row["area_m2"]) or 0.0), integer(row["class_id"]) or 0))
        taken = {clean_name(text_of(row["class_name"])) for row in layer.getFeatures()}
        numbers = [integer(row["class_id"]) for row in layer.getFeatures()]
        free = max((found for found in numbers if found is not None), default=-1) + 1
        used: set[int] = set()
        with self._step(tr("Separate the clusters of “{}”").format(shorten(entry.name)), layer) as ready:
            for place, row in enumerate(rows if ready else []):
                own, cluster = integer(row["class_id"]), integer(row["cluster"])
                if own is None or own in used:
                    own, free = free, free + 1
                    self._set(layer, row, "class_id", own)
                used.add(own)
                if place:
                    name = unused(automatic_name(own if cluster is None else cluster), taken)
                    taken.add(name)
                    self._set(layer, row, "class_name", name)
                    self._set(layer, row, "color", color_at(own))
        return ready

    def add(self, name: str, color: str = "") -> int | None:
        """Add a class for corrections, and return its number; that of the class which has the name already."""
        name, layer = clean(name), self.layers.classes()
        if layer is None or not name:
            return None
        same = next((each for each in self.entries() if each.name == name), None)
        if same is not None:
            return same.class_id
        with self._step(tr("Add the class “{}”").format(shorten(name)), layer) as ready:
            return add_row(layer, name, color) if ready else None

    def remove(self, class_id: int) -> bool:
        """Remove a class that a user added; its segments get the class of their cluster again."""
        entry, layer = self.entry(class_id), self.layers.classes()
        if entry is None or layer is None:
            return False
        if entry.clusters:
            text = tr("“{}” comes from the clustering and cannot be removed. Merge it into another class.")
            return self._refuse(text.format(shorten(entry.name)))
        with self._step(tr("Remove the class “{}”").format(shorten(entry.name)), layer) as ready:
            if ready:
                layer.deleteFeatures(list(entry.rows))
        return ready

    def assign(self, refs: Iterable[Ref], class_id: int | None) -> int:
        """Give segments a class; None for that of their cluster. Return the number of segments that changed."""
        of_file: dict[int, list[int]] = {}
        for file, fid in refs:
            of_file.setdefault(int(file), []).append(int(fid))
        return self.assign_selection([{"file": file, "fids": fids} for file, fids in of_file.items()], class_id)

    def assign_selection(self, selection: Iterable[Mapping[str, Any]], class_id: int | None) -> int:
        """Give segments a class, as the engine lists them: `{"file": number, "fids": […]}` for each file."""
        entry = self.entry(class_id) if class_id is not None else None
        if class_id is not None and entry is None:
            self._refuse(tr("This class does not exist any more. Choose another one."))
            return 0
        parts = [(int(part["file"]), list(part["fids"]), class_id) for part in selection]
        n_segments = sum(len(fids) for _, fids, _ in parts)
        if entry is None:
            one, many = tr("Let the cluster decide about a segment"), tr("Let the cluster decide about {n} segments")
        else:
            one, many = tr("Assign a segment to “{name}”"), tr("Assign {n} segments to “{name}”")
        name = shorten(entry.name) if entry is not None else ""
        return self._write((one if n_segments == 1 else many).format(n=n_segments, name=name), parts)

    def assign_each(self, proposals: Iterable[Mapping[str, Any]]) -> int:
        """Give each segment its own class: `{"file": number, "fids": […], "class_ids": […]}` for each file."""
        parts, n_segments = [], 0
        for part in proposals:
            of_class: dict[int, list[int]] = {}
            for fid, class_id in zip(part["fids"], part["class_ids"]):
                of_class.setdefault(int(class_id), []).append(int(fid))
            parts += [(int(part["file"]), fids, class_id) for class_id, fids in of_class.items()]
            n_segments += len(part["fids"])
        return self._write(tr("Accept proposals (segments: {n})").format(n=n_segments), parts)

    def split(
        self, class_id: int, parts: Sequence[Sequence[Mapping[str, Any]]], names: Sequence[str] = ()
    ) -> list[int]:
        """Split a class: the first part keeps it, each other one becomes a new class.

        Args:
            class_id: the class.
            parts: the segments of each part, as the engine lists them.
            names: of the new classes; by default, that of the class with a number.

        Returns:
            Numbers of the new classes.
        """
        entry, layer = self.entry(class_id), self.layers.classes()
        if entry is None or layer is None or len(parts) < 2:
            return []
        taken = {each.name for each in self.entries()}
        added: list[int] = []
        overrides = []
        text = tr("Split “{name}” into {n}").format(name=shorten(entry.name), n=len(parts))
        with contextlib.suppress(_RefusedError), self._step(text, layer) as ready:
            for place, part in enumerate(parts[1:] if ready else []):
                wanted = clean(names[place]) if place < len(names) else ""
                name = unused(wanted or f"{entry.name} {place + 2}", taken)
                taken.add(name)
                added.append(add_row(layer, name, ""))
                overrides += [(int(each["file"]), list(each["fids"]), added[-1]) for each in part]
            if overrides and not self._write(text, overrides):
                # New classes without segments are not what was asked for.
                added = []
                raise _RefusedError
        return added

    def undo(self) -> None:
        """Take the last step back."""
        self.history.undo()

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        self.history.redo()

    def save(self) -> bool:
        """Write all edits to the files; what cannot be written stays in the layers, and `refused` says why."""
        return self._save(self._all())

    # How it is done.

    def _save(self, layers: Iterable[QgsVectorLayer]) -> bool:
        problems = save_all(layers, self._started)
        for layer in [layer for layer in self._followed.values() if not layer.isModified()]:
            for other in self.layers.all_of(layer):
                # The same file in another layer would show what it was.
                if not other.isEditable():
                    other.reload()
        for problem in problems:
            self.refused.emit(problem)
        return not problems

    def _change_rows(self, text: str, rows: Sequence[int], values: Mapping[str, Any]) -> bool:
        layer = self.layers.classes()
        if layer is None:
            return self._refuse(tr("The table of classes cannot be read."))
        with self._step(text, layer) as ready:
            for fid in rows if ready else []:
                row = layer.getFeature(fid)
                for name, value in values.items():
                    self._set(layer, row, name, value)
        return ready

    @staticmethod
    def _set(layer: QgsVectorLayer, row: QgsFeature, name: str, value: Any) -> None:
        if row[name] != value:
            layer.changeAttributeValue(row.id(), layer.fields().lookupField(name), value, row[name])

    def _write(self, text: str, parts: Sequence[tuple[int, list[int], int | None]]) -> int:
        """Write corrections as one step; return how many segments changed."""
        plans, n_missing, n_changed = [], 0, 0
        for file, fids, class_id in parts:
            layer = self.layers.segments(file)
            if layer is None:
                known = file < len(self.layers.files)
                self._refuse(
                    tr("The segments file {} cannot be read.").format(self.layers.files[file] if known else file)
                )
                return 0
            to_change, missing = plan(layer, fids, class_id)
            plans += [(layer, to_change, class_id)] if to_change else []
            whole = self.layers.whole(file) if missing and layer.subsetString() else None
            if whole is not None:
                to_change, missing = plan(whole, list(missing), class_id)
                plans += [(whole, to_change, class_id)] if to_change else []
            n_missing += len(missing)
        layers = list({layer.id(): layer for layer, _, _ in plans}.values())
        if layers:
            with self._step(text, *layers) as ready:
                for layer, to_change, class_id in plans if ready else []:
                    n_changed += write(layer, to_change, class_id)
        for layer in layers:
            layer.triggerRepaint()
        if n_missing:
            text_of_missing = tr("Segments that are not in the file any more were left out: {}.")
            self._refuse(text_of_missing.format(n_missing))
        return n_changed

    @contextlib.contextmanager
    def _step(self, text: str, *layers: QgsVectorLayer) -> Iterator[bool]:
        """Make one step of all edits inside; yields False, after saying why, where a layer cannot be edited."""
        for layer in layers:
            self._follow(layer)
            if layer.isEditable():
                continue
            if layer.readOnly() or not layer.startEditing():
                text = tr(
                    "“{}” cannot be edited: it is read-only, or another program has its file open. Nothing changed."
                )
                self._refuse(text.format(layer.name()))
                yield False
                return
            self._started.add(layer.id())
        with self.history.step(text):
            for layer in layers:
                layer.beginEditCommand(text)
            try:
                yield True
            except Exception:
                for layer in layers:
                    layer.destroyEditCommand()
                raise
            for layer in layers:
                layer.endEditCommand()

    def _has_rows(self, entry: ClassEntry) -> bool:
        if entry.rows:
            return True
        text = tr("The row of “{}” was deleted from the table of classes. Undo that first, or put the row back.")
        return self._refuse(text.format(shorten(entry.name)))

    def _refuse(self, text: str) -> bool:
        self.refused.emit(text)
        return False

    # The layers.

    def _all(self) -> list[QgsVectorLayer]:
        return list(self._followed.values())

    def _look(self, *_: object) -> None:
        """Follow the layers of the codebook that are there."""
        classes = self.layers.classes()
        if classes is not None:
            self._follow(classes)
        for _number, layer in self.layers.shown():
            self._follow(layer)

    def _follow(self, layer: QgsVectorLayer) -> None:
        if layer.id() in self._followed:
            return
        self._followed[layer.id()] = layer
        self.history.follow(layer)
        if self._overrides.follow(layer):
            return
        for signal in self._signals(layer):
            signal.connect(self._note)
        self.classes_changed.emit()

    def _forget(self, ids: Iterable[str]) -> None:
        for name in ids:
            layer = self._followed.pop(name, None)
            if layer is None:
                continue
            self.history.forget(name)
            self._started.discard(name)
            if self._overrides.forget(layer):
                continue
            for signal in self._signals(layer):
                signal.disconnect(self._note)
            self.classes_changed.emit()

    @staticmethod
    def _signals(layer: QgsVectorLayer) -> list[Any]:
        return [layer.layerModified, layer.dataChanged, layer.afterCommitChanges, layer.afterRollBack]

    def _note(self, *_: object) -> None:
        self.classes_changed.emit()

    def _tell_overrides(self, changes: list[Any]) -> None:
        # A method: a signal would not keep this object alive.
        self.overrides_changed.emit(changes)
