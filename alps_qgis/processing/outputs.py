"""Name, order and style what Processing loads after a run."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsLayerTree,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..host.classes_table import is_classes_table, resolve_file
from ..host.layers import file_of
from ..host.restyle import (
    CLASSES_KIND,
    CODEBOOK_PROPERTY,
    INSTANCES_KIND,
    POLYGON_SETTINGS_PROPERTIES,
    POLYGONS_KIND,
    RASTER_KIND,
    SEGMENTS_KIND,
    classes_layer_of,
    related_file,
    restyle,
    tag,
)
from ..host.styles import (
    style_class_raster,
    style_class_raster_from_table,
    style_classes_table,
    style_instances,
    style_polygons,
    style_segments,
    tidy_legend,
)
from ..host.text import tr

_SORT_KEYS = {RASTER_KIND: 1, POLYGONS_KIND: 2, SEGMENTS_KIND: 3, INSTANCES_KIND: 3, CLASSES_KIND: 4}
"""Larger is higher in the layer tree."""

_ALIVE: deque[QgsProcessingLayerPostProcessorInterface] = deque(maxlen=512)
"""Keeps the Python side of post-processors; versions of QGIS differ in whether they hold it until the call."""


@dataclass(frozen=True)
class Loaded:
    """One output that Processing may load.

    Attributes:
        path: the destination as Processing knows it.
        kind: `raster`, `polygons`, `segments`, `instances` or `classes`.
        codebook: file of its classes; empty where it has none.
        segments: file of the segments it came from; empty where there are none.
        scene: name of the scene for the layer's name.
        settings: parameters of `POLYGON_SETTINGS_PROPERTIES` that polygons were drawn with.
        title: the name Processing gives by default, which is replaced; a name that a model gives is kept.
        hidden: loaded, but switched off in the layer tree.
        classes: number, name and colour of each class of instances, which have no codebook.
    """

    path: str
    kind: str
    codebook: str = ""
    segments: str = ""
    scene: str = ""
    title: str = ""
    settings: Mapping[str, Any] = field(default_factory=dict)
    hidden: bool = False
    classes: tuple[tuple[int, str, str], ...] = ()


def style_when_loaded(outputs: list[Loaded], context: QgsProcessingContext) -> None:
    """Arrange that each output is named, ordered and styled once Processing has loaded it."""
    run: dict[str, str] = {}
    for output in outputs:
        if not output.path or not context.willLoadLayerOnCompletion(output.path):
            continue
        styler = _Styler(output, run)
        _ALIVE.append(styler)
        details = context.layerToLoadOnCompletionDetails(output.path)
        details.setPostProcessor(styler)
        details.layerSortKey = _SORT_KEYS[output.kind]


def load_too(outputs: list[Loaded], context: QgsProcessingContext) -> None:
    """Have Processing load files that are not destinations, for example those of a collection."""
    project = context.project()
    if project is None:
        return
    for output in outputs:
        details = QgsProcessingContext.LayerDetails(layer_name(output), project, "")
        context.addLayerToLoadOnCompletion(output.path, details)
    style_when_loaded(outputs, context)


def layer_name(output: Loaded) -> str:
    """Return what the layer is called; the table says what it is for."""
    names = {
        RASTER_KIND: tr("Class raster"),
        POLYGONS_KIND: tr("Class polygons"),
        SEGMENTS_KIND: tr("Segments"),
        INSTANCES_KIND: tr("Instances"),
        CLASSES_KIND: tr("Classes – rename here"),
    }
    name = names[output.kind]
    return f"{name} ({output.scene})" if output.scene else name


class _Styler(QgsProcessingLayerPostProcessorInterface):
    """Style one output when Processing hands it over, which is in the main thread.

    Args:
        output: what it is.
        run: layer id → kind of the outputs of this run that came so far; shared by its stylers.
    """

    def __init__(self, output: Loaded, run: dict[str, str]) -> None:
        super().__init__()
        self._output = output
        self._run = run

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        output = self._output
        project = context.project() or QgsProject.instance()
        if layer.name() == output.title:
            layer.setName(layer_name(output))
        tag(layer, output.kind, output.codebook, output.segments)
        for name, value in output.settings.items():
            layer.setCustomProperty(POLYGON_SETTINGS_PROPERTIES[name], value)
        if output.kind == CLASSES_KIND and is_classes_table(layer):
            style_classes_table(layer)
            _leave_hint(layer)
            # Layers of this codebook that came first get their join now.
            restyle(layer, project)
        else:
            _style(layer, output, project)
        _arrange(layer, output, project)
        self._run[layer.id()] = output.kind
        _order(self._run, project)
        layer.emitStyleChanged()
        layer.triggerRepaint()


def _style(layer: QgsMapLayer, output: Loaded, project: QgsProject) -> None:
    resolved = resolve_file(output.codebook) if output.codebook else None
    if isinstance(layer, QgsRasterLayer):
        # The raster brings its own legend; the codebook may know more than the raster shows.
        if resolved is not None:
            style_class_raster(layer, resolved)
        else:
            style_class_raster_from_table(layer)
        tidy_legend(layer, project)
    elif output.kind == INSTANCES_KIND and isinstance(layer, QgsVectorLayer):
        style_instances(layer, output.classes)
    elif resolved is not None and isinstance(layer, QgsVectorLayer):
        if output.kind == POLYGONS_KIND:
            style_polygons(layer, resolved)
        elif output.kind == SEGMENTS_KIND:
            style_segments(layer, resolved, classes_layer_of(output.codebook, project))


def _leave_hint(layer: QgsMapLayer) -> None:
    from qgis.core import QgsLayerNotesUtils

    QgsLayerNotesUtils.setLayerNotes(
        layer,
        tr(
            "To rename, recolour or merge classes, open this table, toggle editing, change names or colours, "
            "and save. Classes with the same name become one. The map follows at once. “Apply class edits” in "
            "the menu of this layer then updates the class raster and the polygons."
        ),
    )


def _arrange(layer: QgsMapLayer, output: Loaded, project: QgsProject) -> None:
    node: Any = project.layerTreeRoot().findLayer(layer.id())
    if node is None:
        return
    if output.hidden:
        node.setItemVisibilityChecked(False)
    node.setExpanded(output.kind == RASTER_KIND)


def _order(run: dict[str, str], project: QgsProject) -> None:
    """Put the layers of a run into the order of their kinds, at the positions that they have.

    Processing sorts them in reverse when a layer was selected during the run (QGIS 3.40).
    """
    nodes = [project.layerTreeRoot().findLayer(layer_id) for layer_id in run]
    parents = {id(node.parent()): node.parent() for node in nodes if node is not None and node.parent() is not None}
    for parent in parents.values():
        children = parent.children()
        places = [n for n, node in enumerate(children) if _is_of_run(node, run)]
        wanted = sorted((children[n] for n in places), key=lambda node: -_SORT_KEYS[run[node.layerId()]])
        for place, node in zip(places, wanted):
            if parent.children()[place] is not node:
                _move(parent, node, place)
        _leave_other_runs_whole(parent, places[0], places[-1])


def _leave_other_runs_whole(parent: Any, first: int, last: int) -> None:
    """Move the layers `first` to `last` above those of another run: in a batch, QGIS puts them between these."""
    children = parent.children()
    codebook = _codebook(children[last + 1]) if last + 1 < len(children) else ""
    top = first
    while codebook and top > 0 and _codebook(children[top - 1]) == codebook:
        top -= 1
    if top < first:
        for node in reversed(children[first : last + 1]):
            _move(parent, node, top)


def _move(parent: Any, node: Any, place: int) -> None:
    # In this order: a layer that is nowhere in the tree leaves the project.
    parent.insertChildNode(place, node.clone())
    parent.removeChildNode(node)


def _codebook(node: Any) -> str:
    layer = node.layer() if QgsLayerTree.isLayer(node) else None
    return related_file(layer, CODEBOOK_PROPERTY) if layer is not None else ""


def _is_of_run(node: Any, run: dict[str, str]) -> bool:
    return QgsLayerTree.isLayer(node) and node.layerId() in run


def scene_stem(path: str) -> str:
    """Return the name of a scene for layer names."""
    return Path(file_of(path)).stem
