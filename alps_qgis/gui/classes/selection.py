"""The segments that are chosen: the same in the panels, on the map and in the attribute tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import Any

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...host.edits.class_edits import Ref
from ...host.edits.edit_layers import EditLayers, is_alive, override_column


class SelectionModel(QObject):
    """Chosen segments, linked both ways with the selection of their layers in QGIS.

    Args:
        project: that shows the layers.
        layers: of the codebook.
    """

    changed = pyqtSignal()

    def __init__(self, project: QgsProject, layers: EditLayers) -> None:
        super().__init__()
        self._project = project
        self._layers = layers
        self._fids: dict[int, set[int]] = {}
        self._slots: dict[str, tuple[QgsVectorLayer, Any]] = {}
        self._writing = False
        project.layersAdded.connect(self._look)
        project.layersWillBeRemoved.connect(self._forget)
        self._look()

    def close(self) -> None:
        """Leave the layers alone; what they have selected stays."""
        self._project.layersAdded.disconnect(self._look)
        self._project.layersWillBeRemoved.disconnect(self._forget)
        self._forget(list(self._slots))

    def __len__(self) -> int:
        return sum(len(fids) for fids in self._fids.values())

    def refs(self) -> list[Ref]:
        """Return the chosen segments, by file."""
        return [(file, fid) for file in sorted(self._fids) for fid in sorted(self._fids[file])]

    def selection(self) -> list[dict[str, Any]]:
        """Return the chosen segments as the engine lists them: `{"file": number, "fids": […]}` for each file."""
        return [{"file": file, "fids": sorted(self._fids[file])} for file in sorted(self._fids) if self._fids[file]]

    def contains(self, ref: Sequence[int]) -> bool:
        """Return whether a segment is chosen."""
        return int(ref[1]) in self._fids.get(int(ref[0]), ())

    def set_refs(self, refs: Iterable[Sequence[int]]) -> None:
        """Choose these segments and no others."""
        chosen: dict[int, set[int]] = {}
        for file, fid in refs:
            chosen.setdefault(int(file), set()).add(int(fid))
        self._set(chosen)

    def set_selection(self, selection: Iterable[Mapping[str, Any]]) -> None:
        """Choose segments as the engine lists them, and no others."""
        self._set({int(part["file"]): set(part["fids"]) for part in selection})

    def toggle(self, refs: Iterable[Sequence[int]]) -> None:
        """Choose segments that are not, and let go of those that are."""
        chosen = {file: set(fids) for file, fids in self._fids.items()}
        for file, fid in refs:
            chosen.setdefault(int(file), set()).symmetric_difference_update({int(fid)})
        self._set(chosen)

    def clear(self) -> None:
        """Choose nothing."""
        self._set({})

    def _set(self, chosen: dict[int, set[int]]) -> None:
        chosen = {file: fids for file, fids in chosen.items() if fids}
        if chosen == self._fids:
            return
        self._fids = chosen
        self._writing = True
        try:
            for file, layer in self._layers.shown():
                layer.selectByIds(list(chosen.get(file, ())))
        finally:
            self._writing = False
        self.changed.emit()

    def _look(self, *_: object) -> None:
        for layer in self._project.mapLayers().values():
            if layer.id() in self._slots or not isinstance(layer, QgsVectorLayer) or override_column(layer) < 0:
                continue
            file = self._layers.number_of(layer)
            if file >= 0:
                slot = partial(self._read, file, layer.id())
                layer.selectionChanged.connect(slot)
                self._slots[layer.id()] = layer, slot
                if layer.selectedFeatureCount():
                    self._read(file, layer.id())

    def _forget(self, ids: Iterable[str]) -> None:
        for name in ids:
            layer, slot = self._slots.pop(name, (None, None))
            if layer is not None and is_alive(layer):
                layer.selectionChanged.disconnect(slot)

    def _read(self, file: int, name: str, *_: object) -> None:
        layer: QgsMapLayer | None = self._project.mapLayer(name)
        if self._writing or not isinstance(layer, QgsVectorLayer):
            return
        fids = set(layer.selectedFeatureIds())
        if fids != self._fids.get(file, set()):
            self._fids = {**self._fids, file: fids}
            if not fids:
                del self._fids[file]
            self.changed.emit()
