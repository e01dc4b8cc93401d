"""The entry “Apply class edits” in the menu of every layer of a run."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QAction, QIcon
from qgis.PyQt.QtWidgets import QMessageBox

from ..host.classes_table import is_classes_table
from ..host.layers import has_unsaved_edits, layer_file
from ..host.publish import same_file
from ..host.resources import resource
from ..host.restyle import POLYGON_SETTINGS_PROPERTIES, classes_layer_of, layers_of, restyle
from ..host.results.areas import AREAS_KIND
from ..host.tables.link_search import LinkSearch
from ..host.tables.links import CLASSES_KIND, POLYGONS_KIND, RASTER_KIND, SEGMENTS_KIND
from ..host.tables.tags import CODEBOOK_PROPERTY, KIND_PROPERTY, SEGMENTS_PROPERTY, related_file, tag_by_content
from ..host.text import tr
from .jobs import JobQueue
from .messages import say

_KINDS = (RASTER_KIND, POLYGONS_KIND, SEGMENTS_KIND, CLASSES_KIND)
_TYPES = (Qgis.LayerType.Vector, Qgis.LayerType.Raster)


@dataclass
class _Scenes:
    """What there is to write again.

    Attributes:
        parameters: segments file → the parameters of `alps:relabel` that write what the project shows of it.
        tables: the same for each table of areas of a collection, whose scenes need not be in the project.
        without: names of layers whose segments are not found.
        n_left: jobs that have not ended.
        failed: whether one of them failed.
    """

    parameters: dict[str, dict[str, Any]] = field(default_factory=dict)
    tables: list[dict[str, Any]] = field(default_factory=list)
    without: list[str] = field(default_factory=list)
    n_left: int = 0
    failed: bool = False


class ClassActions(QObject):
    """Offer to write rasters and polygons again wherever a layer of a run is shown.

    Whatever comes of a click, the message bar says it.

    Args:
        iface: the window of QGIS.
        project: the project whose layers get the entry.
        jobs: runs the algorithm.
        search: finds what layers belong to; None for one of its own.
    """

    def __init__(self, iface: Any, project: QgsProject, jobs: JobQueue, search: LinkSearch | None = None) -> None:
        super().__init__()
        self._search = search or LinkSearch(project)
        self._iface = iface
        self._project = project
        self._jobs = jobs
        self._actions = []
        for layer_type in _TYPES:
            action = QAction(QIcon(resource("resources", "icons", "relabel.svg")), tr("Apply class edits"))
            action.setObjectName("alpsApplyClassEdits")
            action.triggered.connect(self._apply)
            iface.addCustomActionForLayerType(action, "", layer_type, False)
            self._actions.append(action)
        project.layersAdded.connect(self._offer)
        project.readProject.connect(self._offer_to_all)
        self._offer(project.mapLayers().values())

    def remove(self) -> None:
        """Take the entry away; for unloading the plugin."""
        self._project.layersAdded.disconnect(self._offer)
        self._project.readProject.disconnect(self._offer_to_all)
        self._search.stop()
        for action in self._actions:
            self._iface.removeCustomActionForLayerType(action)

    def apply_to(self, codebook: str) -> int:
        """Write raster and polygons again for every scene of a codebook that the project shows.

        Args:
            codebook: the file with the table of classes, saved.

        Returns:
            Number of scenes and tables of areas that are being written.
        """
        layers = layers_of(codebook, self._project)
        scenes = _scenes(layers, codebook)
        files = [codebook, *scenes.parameters, *(file for table in scenes.tables for file in table["INPUT"])]
        for layer in self._project.mapLayers().values():
            if any(same_file(layer_file(layer), file) for file in files) and not self._saved(layer):
                self._warn(tr("Nothing was updated: the layer “{}” has unsaved edits.").format(layer.name()))
                return 0
        jobs = [{"INPUT": [segments], **outputs} for segments, outputs in scenes.parameters.items()]
        jobs += scenes.tables
        if not jobs:
            self._warn(_why_nothing(codebook, layers, scenes))
            return 0
        if scenes.without:
            names = ", ".join(f"“{name}”" for name in scenes.without[:5])
            self._warn(tr("Not updated, because their segments were not found: {}.").format(names))
        scenes.n_left = len(jobs)
        for job in jobs:
            parameters = {"CODEBOOK_IN": codebook, **job}
            done = partial(self._done, scenes, codebook)
            task = self._jobs.run("alps:relabel", parameters, on_done=done, load=False, report=False)
            if task is None:
                # The queue has said why.
                scenes.n_left -= 1
                scenes.failed = True
        return len(jobs)

    def _offer_to_all(self, *_: object) -> None:
        self._offer(self._project.mapLayers().values())

    def _offer(self, layers: Iterable[QgsMapLayer]) -> None:
        self._search.look(layers, self._offer_for)

    def _offer_for(self, layer: QgsMapLayer, kind: str) -> None:
        if kind in _KINDS:
            self._iface.addCustomActionForLayer(self._actions[_TYPES.index(layer.type())], layer)

    def _apply(self) -> None:
        self.apply(self._iface.activeLayer())

    def apply(self, layer: QgsMapLayer | None) -> None:
        """Update what the project shows of the codebook of a layer, or say why there is nothing to update."""
        if layer is None:
            self._warn(tr("Select a layer of an ALPS run first, for example its table of classes."))
            return
        self._search.settle()
        tag_by_content(layer)
        codebook = layer_file(layer) if is_classes_table(layer) else related_file(layer, CODEBOOK_PROPERTY)
        if not codebook:
            text = tr(
                "The codebook of “{}” was not found. Keep it in the folder of the layer, or run “Apply class edits” "
                "from the Processing Toolbox."
            )
            self._warn(text.format(layer.name()))
        elif not Path(codebook).is_file():
            text = tr(
                "The codebook {file} of “{name}” does not exist. Move it back, or run “Apply class edits” from the "
                "Processing Toolbox."
            )
            self._warn(text.format(file=codebook, name=layer.name()))
        else:
            self.apply_to(codebook)

    def _saved(self, layer: QgsMapLayer) -> bool:
        """Offer to save unsaved edits; False when they stay unsaved."""
        if not has_unsaved_edits(layer):
            return True
        buttons = QMessageBox.StandardButton
        question = tr("The layer “{}” has unsaved edits. Save them and continue?").format(layer.name())
        answer = QMessageBox.question(
            self._iface.mainWindow(), tr("Apply class edits"), question, buttons.Save | buttons.Cancel
        )
        return bool(answer == buttons.Save and layer.commitChanges(False))

    def _done(self, scenes: _Scenes, codebook: str, ok: bool, _results: dict[str, Any]) -> None:
        scenes.n_left -= 1
        scenes.failed |= not ok
        if scenes.n_left:
            return
        classes = classes_layer_of(codebook, self._project)
        if isinstance(classes, QgsVectorLayer):
            restyle(classes, self._project)
        if not scenes.failed:
            text = tr("The class raster and the polygons are up to date.")
            say(self._iface, text, Qgis.MessageLevel.Success)

    def _warn(self, text: str) -> None:
        say(self._iface, text, Qgis.MessageLevel.Warning)


def _why_nothing(codebook: str, layers: list[QgsMapLayer], scenes: _Scenes) -> str:
    if scenes.without:
        text = tr(
            "Nothing was updated: the segments of {} were not found. Keep them in the folder of the layer, or run "
            "“Apply class edits” from the Processing Toolbox."
        )
        return text.format(", ".join(f"“{name}”" for name in scenes.without[:5]))
    if layers:
        text = tr(
            "Nothing was updated: the project shows neither a class raster nor polygons of {}. Add them, or run “Apply "
            "class edits” from the Processing Toolbox."
        )
        return text.format(Path(codebook).name)
    return tr(
        "The project has no class raster or polygons of this codebook. Run “Apply class edits” from the "
        "Processing Toolbox."
    )


def _scenes(layers: list[QgsMapLayer], codebook: str) -> _Scenes:
    """Return what the project shows of a codebook, by segments file."""
    found = _Scenes()
    names = {RASTER_KIND: "CLASSES", POLYGONS_KIND: "POLYGONS", AREAS_KIND: "AREAS"}
    for layer in layers:
        name = names.get(str(layer.customProperty(KIND_PROPERTY)))
        if not name:
            continue
        tag_by_content(layer)
        segments = related_file(layer, SEGMENTS_PROPERTY)
        if name == "AREAS" and not segments:
            files = _segments_of_table(layer, codebook)
            if files:
                found.tables.append({"INPUT": files, "AREAS": layer_file(layer)})
            else:
                found.without.append(layer.name())
            continue
        if not segments or not Path(segments).is_file():
            found.without.append(layer.name())
            continue
        outputs = found.parameters.setdefault(segments, {"CLASSES": "TEMPORARY_OUTPUT", "POLYGONS": "TEMPORARY_OUTPUT"})
        outputs[name] = layer_file(layer)
        for parameter, key in POLYGON_SETTINGS_PROPERTIES.items():
            if layer.customProperty(key) is not None:
                outputs[parameter] = layer.customProperty(key)
    return found


def _segments_of_table(areas: QgsMapLayer, codebook: str) -> list[str]:
    """Return the segments of all scenes in the table of a collection, beside its codebook; none if one is missing."""
    names = sorted(map(str, areas.uniqueValues(areas.fields().lookupField("scene"))))
    files = [Path(codebook).with_name(f"{name}_{SEGMENTS_KIND}.gpkg") for name in names]
    return [str(file) for file in files] if all(file.is_file() for file in files) else []
