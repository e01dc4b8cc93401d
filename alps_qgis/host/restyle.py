"""Let the canvas follow the table `classes`: after a save, every layer of that codebook is styled again.

Layers know their codebook by the custom property `alps/codebook`, which the project keeps, so this works in a project
opened later as well.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from qgis.core import Qgis, QgsFeature, QgsMapLayer, QgsMessageLog, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QObject

from .classes_table import is_classes_table, resolve_layer
from .crs import drop_invented_crs
from .layers import layer_file
from .results.areas import AREAS_KIND
from .styles import show_colors, style_class_raster, style_polygons, style_segments, tidy_legend
from .tables.deleted_rows import deleted_rows, deleted_rows_text, put_back
from .tables.link_search import LinkSearch
from .tables.links import CLASSES_KIND, POLYGONS_KIND, RASTER_KIND, SEGMENTS_KIND
from .tables.tags import CODEBOOK_PROPERTY, KIND_PROPERTY, SEGMENTS_PROPERTY, related_file

POLYGON_SETTINGS_PROPERTIES = {"MIN_UNIT": "alps/min_unit_px", "SIMPLIFY": "alps/simplify_px"}
"""Parameter → custom property of polygons, so that they are drawn again as they were drawn first."""


def layers_of(codebook: str, project: QgsProject) -> list[QgsMapLayer]:
    """Return the rasters, polygons and segments of a project whose classes a codebook holds."""
    found = []
    for layer in project.mapLayers().values():
        file = related_file(layer, CODEBOOK_PROPERTY)
        if file and layer.isValid() and layer.customProperty(KIND_PROPERTY) != CLASSES_KIND and _same(file, codebook):
            found.append(layer)
    return found


def segments_files(project: QgsProject | None) -> list[str]:
    """Return the segments files that the layers of a project are or were made from, each once."""
    layers = project.mapLayers().values() if project is not None else ()
    found = [
        layer_file(layer)
        if layer.customProperty(KIND_PROPERTY) == SEGMENTS_KIND
        else related_file(layer, SEGMENTS_PROPERTY)
        for layer in layers
    ]
    return sorted({file for file in found if file and Path(file).is_file()})


def classes_layer_of(codebook: str, project: QgsProject) -> QgsVectorLayer | None:
    """Return the layer of a project that shows the table `classes` of a codebook."""
    for layer in project.mapLayers().values():
        if is_classes_table(layer) and _same(layer_file(layer), codebook):
            return layer
    return None


def restyle(classes: QgsVectorLayer, project: QgsProject) -> list[str]:
    """Style every layer of the project that belongs to a table `classes`; return what is odd in the table."""
    resolved = resolve_layer(classes)
    show_colors(classes)
    for layer in layers_of(layer_file(classes), project):
        kind = layer.customProperty(KIND_PROPERTY)
        if kind == RASTER_KIND and isinstance(layer, QgsRasterLayer):
            style_class_raster(layer, resolved)
            tidy_legend(layer, project)
        elif kind == POLYGONS_KIND and isinstance(layer, QgsVectorLayer):
            style_polygons(layer, resolved)
        elif kind == SEGMENTS_KIND and isinstance(layer, QgsVectorLayer):
            style_segments(layer, resolved, classes)
        elif kind == AREAS_KIND and isinstance(layer, QgsVectorLayer):
            show_colors(layer)
        layer.emitStyleChanged()
        layer.triggerRepaint()
    return list(resolved.problems)


class LiveRestyle(QObject):
    """Listen to every table `classes` of a project and restyle after each save.

    Args:
        project: the project of the running QGIS.
        report: takes sentences about odd rows, for the message bar.
        offer: takes a sentence about deleted rows, and a function that puts them back.
        search: finds what layers belong to; None for one of its own.
    """

    def __init__(
        self,
        project: QgsProject,
        report: Callable[[list[str]], None] | None = None,
        offer: Callable[[str, Callable[[], None]], None] | None = None,
        search: LinkSearch | None = None,
    ) -> None:
        super().__init__()
        self._search = search or LinkSearch(project)
        self._project = project
        self._report = report
        self._offer = offer
        self._heard: dict[str, tuple[Callable[..., None], Callable[[], None]]] = {}
        self._deleted: dict[str, list[QgsFeature]] = {}
        project.layersAdded.connect(self._listen)
        project.layersWillBeRemoved.connect(self._forget)
        project.readProject.connect(self._listen_to_all)
        self._listen_to_all()

    def stop(self) -> None:
        """Listen no more; for unloading the plugin."""
        self._project.layersAdded.disconnect(self._listen)
        self._project.layersWillBeRemoved.disconnect(self._forget)
        self._project.readProject.disconnect(self._listen_to_all)
        self._forget(list(self._heard))
        self._search.stop()

    def _listen_to_all(self, *_: object) -> None:
        self._listen(self._project.mapLayers().values())

    def _listen(self, layers: Iterable[QgsMapLayer]) -> None:
        layers = list(layers)
        self._search.look(layers, _tidy)
        for layer in layers:
            if layer.id() in self._heard or not is_classes_table(layer):
                continue
            saving, saved = partial(self._saving, layer.id()), partial(self._saved, layer.id())
            self._heard[layer.id()] = saving, saved
            layer.beforeCommitChanges.connect(saving)
            layer.afterCommitChanges.connect(saved)

    def _forget(self, ids: Iterable[str]) -> None:
        for layer_id in ids:
            heard = self._heard.pop(layer_id, None)
            self._deleted.pop(layer_id, None)
            layer = self._project.mapLayer(layer_id)
            if heard is not None and layer is not None:
                layer.beforeCommitChanges.disconnect(heard[0])
                layer.afterCommitChanges.disconnect(heard[1])

    def _saving(self, layer_id: str, *_: object) -> None:
        """Remember the rows that a save is about to delete: the centre of a cluster goes with its row."""
        layer = self._project.mapLayer(layer_id)
        if is_classes_table(layer):
            self._deleted[layer_id] = deleted_rows(layer)

    def _saved(self, layer_id: str) -> None:
        layer = self._project.mapLayer(layer_id)
        if not is_classes_table(layer):
            return
        problems = restyle(layer, self._project)
        for problem in problems:
            QgsMessageLog.logMessage(problem, "ALPS", Qgis.MessageLevel.Warning)
        rows = self._deleted.pop(layer_id, [])
        if rows and self._offer is not None:
            self._offer(deleted_rows_text(rows), partial(self._restore, layer_id, rows))
        elif problems and self._report is not None:
            self._report(problems)

    def _restore(self, layer_id: str, rows: list[QgsFeature]) -> None:
        layer = self._project.mapLayer(layer_id)
        if is_classes_table(layer):
            put_back(layer, rows)
            restyle(layer, self._project)


def _tidy(layer: QgsMapLayer, _kind: str) -> None:
    if layer.customProperty(KIND_PROPERTY):
        drop_invented_crs(layer)


def _same(one: str, other: str) -> bool:
    return bool(one) and bool(other) and os.path.realpath(one) == os.path.realpath(other)
