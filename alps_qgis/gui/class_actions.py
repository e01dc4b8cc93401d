"""The entry “Apply class edits” in the menu of a table of classes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsMapLayer,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QAction, QIcon
from qgis.PyQt.QtWidgets import QMessageBox

from ..host.classes_table import is_classes_table
from ..host.layers import has_unsaved_edits, layer_file
from ..host.resources import resource
from ..host.restyle import (
    KIND_PROPERTY,
    POLYGON_SETTINGS_PROPERTIES,
    POLYGONS_KIND,
    RASTER_KIND,
    SEGMENTS_PROPERTY,
    layers_of,
    related_file,
    restyle,
)
from ..host.text import tr


class ClassActions(QObject):
    """Offer to write rasters and polygons anew wherever a table of classes is shown.

    Args:
        iface: the window of QGIS.
        project: the project whose layers get the entry.
    """

    def __init__(self, iface: Any, project: QgsProject) -> None:
        super().__init__()
        self._iface = iface
        self._project = project
        self._tasks: list[Any] = []
        self._action = QAction(QIcon(resource("resources", "icons", "relabel.svg")), tr("Apply class edits"))
        self._action.setObjectName("alpsApplyClassEdits")
        self._action.triggered.connect(self._apply)
        iface.addCustomActionForLayerType(self._action, "", Qgis.LayerType.Vector, False)
        project.layersAdded.connect(self._offer)
        self._offer(project.mapLayers().values())

    def remove(self) -> None:
        """Take the entry away; for unloading the plugin."""
        self._project.layersAdded.disconnect(self._offer)
        self._iface.removeCustomActionForLayerType(self._action)

    def apply_to(self, classes: QgsVectorLayer) -> int:
        """Write raster and polygons anew for every scene of a codebook that the project shows.

        Args:
            classes: the table, saved.

        Returns:
            Number of scenes that are being written.
        """
        codebook = layer_file(classes)
        scenes = _scenes(layers_of(codebook, self._project))
        if not all(self._saved(layer) for layer in self._project.mapLayers().values() if layer_file(layer) in scenes):
            return 0
        for segments, outputs in scenes.items():
            self._run({"INPUT": [segments], "CODEBOOK_IN": codebook, **outputs}, classes.id())
        return len(scenes)

    def _offer(self, layers: Iterable[QgsMapLayer]) -> None:
        for layer in layers:
            if is_classes_table(layer):
                self._iface.addCustomActionForLayer(self._action, layer)

    def _apply(self) -> None:
        self.apply(self._iface.activeLayer())

    def apply(self, classes: QgsMapLayer | None) -> None:
        """Save a table of classes where needed, and update what the project shows of its codebook."""
        if not is_classes_table(classes) or not self._saved(classes):
            return
        if not layers_of(layer_file(classes), self._project):
            text = tr(
                "The project has no class raster or polygons of this codebook. Run “Apply class edits” from the "
                "Processing Toolbox."
            )
            self._say(text, Qgis.MessageLevel.Warning)
        else:
            self.apply_to(classes)

    def _saved(self, layer: QgsMapLayer) -> bool:
        """Offer to save unsaved edits; False when they stay unsaved."""
        if not has_unsaved_edits(layer):
            return True
        buttons = QMessageBox.StandardButton
        question = tr("The layer “{}” has unsaved edits. Save them and continue?").format(layer.name())
        answer = QMessageBox.question(
            self._iface.mainWindow(), tr("Apply class edits"), question, buttons.Save | buttons.Cancel
        )
        return answer == buttons.Save and layer.commitChanges(False)

    def _run(self, parameters: dict[str, Any], classes_id: str) -> None:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("alps:relabel")
        context, feedback = QgsProcessingContext(), _Feedback()
        context.setProject(self._project)
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
        # All three live as long as the task runs.
        self._tasks.append((task, context, feedback))
        task.executed.connect(lambda ok, _results: self._done(ok, task, classes_id, parameters))
        QgsApplication.taskManager().addTask(task)

    def _done(self, ok: bool, task: Any, classes_id: str, parameters: dict[str, Any]) -> None:
        feedback = next((entry[2] for entry in self._tasks if entry[0] is task), None)
        self._tasks = [entry for entry in self._tasks if entry[0] is not task]
        if not ok:
            reason = feedback.last_error if feedback is not None else ""
            self._say(tr("The class edits were not applied: {}").format(reason), Qgis.MessageLevel.Critical)
            return
        classes = self._project.mapLayer(classes_id)
        if isinstance(classes, QgsVectorLayer):
            restyle(classes, self._project)
        self._say(tr("The class raster and the polygons are up to date."), Qgis.MessageLevel.Success)

    def _say(self, text: str, level: Qgis.MessageLevel) -> None:
        self._iface.messageBar().pushMessage("ALPS", text, level, 10)


class _Feedback(QgsProcessingFeedback):
    """Remember why a task failed, for the message bar."""

    def __init__(self) -> None:
        super().__init__(False)
        self.last_error = ""

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.last_error = error
        super().reportError(error, fatalError)


def _scenes(layers: list[QgsMapLayer]) -> dict[str, dict[str, Any]]:
    """Return segments file → the parameters of `alps:relabel` that write anew what the project shows of it."""
    scenes: dict[str, dict[str, Any]] = {}
    names = {RASTER_KIND: "CLASSES", POLYGONS_KIND: "POLYGONS"}
    for layer in layers:
        segments = related_file(layer, SEGMENTS_PROPERTY)
        name = names.get(str(layer.customProperty(KIND_PROPERTY)))
        if segments and name:
            scenes.setdefault(segments, {"CLASSES": "TEMPORARY_OUTPUT", "POLYGONS": "TEMPORARY_OUTPUT"})
            scenes[segments][name] = layer_file(layer)
            for parameter, key in POLYGON_SETTINGS_PROPERTIES.items():
                if layer.customProperty(key) is not None:
                    scenes[segments][parameter] = layer.customProperty(key)
    return scenes
