"""Find the layers to edit: those of the project, or hidden ones of files that it does not show."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer

from ..classes_table import is_classes_table
from ..layers import CLASSES_TABLE, SEGMENTS_LAYER, has_unsaved_edits, layer_file
from ..publish import same_file
from ..restyle import layers_of
from ..results.areas import AREAS_KIND
from ..tables.links import SEGMENTS_KIND
from ..tables.tags import KIND_PROPERTY, SEGMENTS_PROPERTY, related_file


def segments_of(codebook: str, project: QgsProject) -> list[str]:
    """Return the segments files of a codebook that a project knows: those of its layers and of its table of areas."""
    found: list[str] = []
    for layer in layers_of(codebook, project):
        kind = layer.customProperty(KIND_PROPERTY)
        if kind == SEGMENTS_KIND:
            files = [layer_file(layer)]
        elif kind == AREAS_KIND and isinstance(layer, QgsVectorLayer):
            names = layer.uniqueValues(layer.fields().lookupField("scene"))
            files = [str(Path(codebook).with_name(f"{name}_{SEGMENTS_KIND}.gpkg")) for name in sorted(map(str, names))]
        else:
            files = [related_file(layer, SEGMENTS_PROPERTY)]
        found += [file for file in files if file and Path(file).is_file()]
    unique: list[str] = []
    for file in sorted(set(found)):
        if not any(same_file(file, other) for other in unique):
            unique.append(file)
    return unique


class EditLayers:
    """The layers of one codebook.

    Args:
        project: whose layers are edited.
        codebook: file with the table of classes.
        segments: segments files; what follows numbers them in this order.
    """

    def __init__(self, project: QgsProject, codebook: str, segments: Sequence[str]) -> None:
        self._project = project
        self.codebook = codebook
        self.files = tuple(segments)
        self._hidden: dict[str, QgsVectorLayer] = {}

    def classes(self) -> QgsVectorLayer | None:
        """Return the layer of the table of classes; None where the codebook cannot be read."""
        shown = [layer for layer in self._shown(self.codebook) if is_classes_table(layer)]
        if shown:
            return max(shown, key=_urgency)
        layer = self._open(self.codebook, CLASSES_TABLE)
        return layer if is_classes_table(layer) else None

    def segments(self, file: int) -> QgsVectorLayer | None:
        """Return the layer of a segments file; None where it cannot be read."""
        if not 0 <= file < len(self.files):
            return None
        path = self.files[file]
        shown = [layer for layer in self._shown(path) if override_column(layer) >= 0]
        if shown:
            return max(shown, key=_urgency)
        layer = self._open(path, SEGMENTS_LAYER)
        return layer if layer is not None and override_column(layer) >= 0 else None

    def whole(self, file: int) -> QgsVectorLayer | None:
        """Return a layer of a segments file that has no filter; None where it cannot be read."""
        layer = self._open(self.files[file], SEGMENTS_LAYER)
        return layer if layer is not None and override_column(layer) >= 0 else None

    def shown(self) -> list[tuple[int, QgsVectorLayer]]:
        """Return the segments layers that are open already, with the number of their file."""
        found = []
        for number, path in enumerate(self.files):
            layers = [layer for layer in self._shown(path) if override_column(layer) >= 0]
            found += [(number, max(layers, key=_urgency))] if layers else []
            # Beside a layer with a filter, it has the edits of what the filter leaves out.
            found += [(number, self._hidden[path])] if path in self._hidden else []
        return found

    def hidden(self) -> list[QgsVectorLayer]:
        """Return the layers that the project does not show."""
        return list(self._hidden.values())

    def number_of(self, layer: QgsMapLayer) -> int:
        """Return the number of the segments file that a layer shows; -1 for another layer."""
        file = layer_file(layer)
        return next((number for number, path in enumerate(self.files) if file and same_file(file, path)), -1)

    def all_of(self, layer: QgsVectorLayer) -> list[QgsVectorLayer]:
        """Return the other layers of the project that show the same file."""
        return [other for other in self._shown(layer_file(layer)) if other.id() != layer.id()]

    def close(self) -> None:
        """Let go of the hidden layers."""
        self._hidden.clear()

    def _shown(self, path: str) -> list[QgsVectorLayer]:
        return [
            layer
            for layer in self._project.mapLayers().values()
            if isinstance(layer, QgsVectorLayer) and layer.isValid() and same_file(layer_file(layer), path)
        ]

    def _open(self, path: str, table: str) -> QgsVectorLayer | None:
        layer = self._hidden.get(path)
        if layer is None and Path(path).is_file():
            layer = QgsVectorLayer(f"{path}|layername={table}", Path(path).stem, "ogr")
            if not layer.isValid():
                return None
            self._hidden[path] = layer
        return layer


def override_column(layer: QgsVectorLayer) -> int:
    """Return the number of the column `class_override`; -1 where there is none."""
    return int(layer.fields().lookupField("class_override"))


def is_alive(layer: QgsVectorLayer) -> bool:
    """Return whether QGIS has not deleted a layer yet."""
    try:
        layer.id()
    except RuntimeError:
        return False
    return True


def _urgency(layer: QgsVectorLayer) -> tuple[bool, bool]:
    # Of two layers of one file, the one that the user edits.
    return has_unsaved_edits(layer), layer.isEditable()
