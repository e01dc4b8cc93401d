"""The corrections of single segments: written, and followed whoever writes them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from qgis.core import NULL, Qgis, QgsFeatureRequest, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer

from ..classes_table import integer
from .edit_layers import EditLayers, is_alive, override_column

Change = tuple[int, int, "int | None"]


class Overrides:
    """The column `class_override` of all segments layers of a codebook.

    Args:
        layers: of the codebook.
        tell: takes a list of changes, collected.
    """

    def __init__(self, layers: EditLayers, tell: Callable[[list[Change]], None]) -> None:
        self._layers = layers
        self._tell = tell
        self._slots: dict[str, Any] = {}
        self._changed: dict[tuple[int, int], int | None] = {}
        self._later = QTimer()
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._say)

    def follow(self, layer: QgsVectorLayer) -> bool:
        """Hear what changes in a layer; False for one that does not hold segments of ours."""
        column, file = override_column(layer), self._layers.number_of(layer)
        if column < 0 or file < 0:
            return False
        slot = partial(self._note, file, column)
        layer.attributeValueChanged.connect(slot)
        self._slots[layer.id()] = slot
        return True

    def forget(self, layer: QgsVectorLayer) -> bool:
        """Hear no more of a layer; False for one that was not followed."""
        slot = self._slots.pop(layer.id(), None) if is_alive(layer) else None
        if slot is None:
            return False
        layer.attributeValueChanged.disconnect(slot)
        return True

    def stop(self) -> None:
        """Tell nothing more: who listened may be gone before the timer rings."""
        self._later.stop()
        self._changed.clear()

    def unsaved(self) -> list[Change]:
        """Return what edit sessions hold and the files do not."""
        found: list[Change] = []
        for file, layer in self._layers.shown():
            buffer, column = layer.editBuffer(), override_column(layer)
            for fid, values in (buffer.changedAttributeValues() if buffer is not None else {}).items():
                if column in values:
                    found.append((file, fid, integer(values[column])))
        return found

    def _note(self, file: int, column: int, fid: int, changed: int, value: Any) -> None:
        if changed == column:
            self._changed[file, fid] = integer(value)
            self._later.start(0)

    def _say(self) -> None:
        changes, self._changed = self._changed, {}
        self._tell([(file, fid, class_id) for (file, fid), class_id in changes.items()])


def plan(layer: QgsVectorLayer, fids: Sequence[int], class_id: int | None) -> tuple[dict[int, Any], set[int]]:
    """Return what a correction would change: FID → value now, and the segments that are not in the layer."""
    column = override_column(layer)
    request = QgsFeatureRequest().setFilterFids(list(fids)).setSubsetOfAttributes([column])
    request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    now = {feature.id(): feature.attribute(column) for feature in layer.getFeatures(request)}
    return {fid: value for fid, value in now.items() if integer(value) != class_id}, set(fids) - set(now)


def write(layer: QgsVectorLayer, now: Mapping[int, Any], class_id: int | None) -> int:
    """Write a correction, inside an edit command; return how many segments changed.

    Args:
        layer: the segments.
        now: as `plan` returns it. Without the old value, QGIS would read each segment again to undo this, which takes
            a millisecond each.
        class_id: None for the class of the cluster.
    """
    column = override_column(layer)
    value = NULL if class_id is None else class_id
    return sum(bool(layer.changeAttributeValue(fid, column, value, before)) for fid, before in now.items())
