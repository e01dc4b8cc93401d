"""Name, order and style what Processing loads after a run."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..host.classes_table import is_classes_table, resolve_file
from ..host.crs import drop_invented_crs
from ..host.layers import file_of, layer_file
from ..host.main_thread import on_main_thread
from ..host.preload import open_for
from ..host.publish import Target, same_file
from ..host.redact import redact
from ..host.restyle import POLYGON_SETTINGS_PROPERTIES, classes_layer_of, restyle
from ..host.results.areas import AREAS_KIND, style_areas
from ..host.results.changes import CHANGES_KIND, style_changes
from ..host.results.crosswalk import CROSSWALK_KIND, style_crosswalk
from ..host.results.drawing import add_opacity_slider, limit_scale, without_feature_count
from ..host.results.found import DOUBTFUL_KIND, SIMILAR_KIND, style_found
from ..host.results.metadata import (
    Made,
    own_classes_text,
    set_metadata,
    store_metadata,
    store_metadata_beside,
)
from ..host.results.run_group import RANK, RunGroup
from ..host.styles import (
    fixed_classes,
    style_class_raster,
    style_class_raster_from_table,
    style_classes_table,
    style_confidence,
    style_instances,
    style_polygons,
    style_segments,
    tidy_legend,
)
from ..host.tables.links import CLASSES_KIND, POLYGONS_KIND, RASTER_KIND, SEGMENTS_KIND
from ..host.tables.tags import CONFIDENCE_KIND, INSTANCES_KIND, PREDICTION_KIND, tag
from ..host.text import tr

if TYPE_CHECKING:
    from ..engine.classes import Resolved

_SORT_KEYS = {
    CONFIDENCE_KIND: 0,
    RASTER_KIND: 1,
    POLYGONS_KIND: 2,
    SEGMENTS_KIND: 3,
    INSTANCES_KIND: 3,
    AREAS_KIND: 4,
    CROSSWALK_KIND: 4,
    SIMILAR_KIND: 3,
    DOUBTFUL_KIND: 3,
    CHANGES_KIND: 4,
    CLASSES_KIND: 5,
}
"""Larger is higher in the layer tree."""

IMAGE_RANK = -1
"""Of the raster that a run labelled: below all of its results."""

_ALIVE: deque[QgsProcessingLayerPostProcessorInterface] = deque(maxlen=512)
"""Keeps the Python side of post-processors; versions of QGIS differ in whether they hold it until the call."""


@dataclass(frozen=True)
class Loaded:
    """One output that Processing may load.

    Attributes:
        path: the destination as Processing knows it.
        kind: `raster`, `polygons`, `segments`, `instances`, `areas`, `crosswalk`, `changes`, `classes`
            or `confidence`.
        codebook: file of its classes; empty where it has none.
        segments: file of the segments it came from; empty where there are none.
        scene: name of the scene.
        settings: parameters of `POLYGON_SETTINGS_PROPERTIES` that polygons were drawn with.
        title: the name Processing gives by default, which is replaced; a name that a model gives is kept.
        hidden: loaded, but switched off in the layer tree.
        classes: number, name and colour of each class of outputs that have no codebook.
        final: no table of classes can change it; it was predicted by a network.
        made: how it was made, for its metadata.
        named: what the layer is called instead of what its kind says.
        drawn_by: file of the classes where `codebook` is empty, because the run does not keep it.
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
    final: bool = False
    made: Made | None = None
    drawn_by: str = ""
    named: str = ""


@dataclass(frozen=True)
class Image:
    """The raster that outputs were made from.

    Attributes:
        chosen: value of the parameter.
        file: that the engine reads; for a layer without a file, a temporary one.
    """

    chosen: Any
    file: str


def style_when_loaded(
    outputs: list[Loaded],
    context: QgsProcessingContext,
    title: str = "",
    beside: tuple[str, ...] = (),
    image: Image | None = None,
) -> None:
    """Arrange that each output is named, ordered, grouped and styled once Processing has loaded it.

    What takes time is done here, in the thread of the run: later, QGIS waits.

    Args:
        outputs: what Processing may load.
        context: of the run.
        title: of the group for the layers, usually the name of the scene; empty for layers that need no group.
        beside: files whose group, where the project shows them in one, takes the layers too.
        image: raster that the polygons were made from; loaded below them if the user chose it as a file and the project
            does not show it.
    """
    wanted = [each for each in outputs if each.path and context.willLoadLayerOnCompletion(each.path)]
    if not wanted:
        return
    group = RunGroup(context.project(), title, [each.path for each in wanted], beside) if title else None
    kinds = {each.kind for each in wanted}
    several_scenes = len({each.scene for each in wanted if each.scene}) > 1
    files = {each.codebook or each.drawn_by for each in wanted}
    resolved = {file: resolve_file(file) if file else None for file in files}
    outputs_of = {each.path: each for each in wanted}

    def prepare(path: str, layer: QgsMapLayer) -> None:
        # What a layer knows when it enters the project is not looked for, and its legend is not made twice.
        output = outputs_of[path]
        tag(layer, output.kind, output.codebook, output.segments)
        classes = resolved[output.codebook or output.drawn_by]
        if output.kind == RASTER_KIND and isinstance(layer, QgsRasterLayer) and classes is not None:
            style_class_raster(layer, classes)

    open_for(context, outputs_of, prepare)
    for output in wanted:
        # Polygons show the same classes, and let the image through.
        hidden = output.hidden or (output.kind == RASTER_KIND and POLYGONS_KIND in kinds)
        styler = _Styler(
            replace(output, hidden=hidden), resolved[output.codebook or output.drawn_by], group, several_scenes
        )
        _ALIVE.append(styler)
        details = context.layerToLoadOnCompletionDetails(output.path)
        details.setPostProcessor(styler)
        details.layerSortKey = _SORT_KEYS[output.kind]
        if group is not None and group.name:
            details.groupName = group.name
    if group is not None and POLYGONS_KIND in kinds and image is not None and _is_to_load(image, context):
        _load_image(image.file, context, group)


def _is_to_load(image: Image, context: QgsProcessingContext) -> bool:
    project, file = context.project(), image.file
    if project is None or not isinstance(image.chosen, str) or not same_file(image.chosen, file):
        return False
    # In a model it may be the result of another step, which is loaded by itself, or is nobody's business.
    if context.willLoadLayerOnCompletion(image.chosen) or context.willLoadLayerOnCompletion(file):
        return False
    if Path(QgsProcessingUtils.tempFolder()) in Path(file).absolute().parents:
        return False

    def is_shown() -> bool:
        return any(same_file(layer_file(layer), file) for layer in project.mapLayers().values())

    return not on_main_thread(is_shown)


def _load_image(image: str, context: QgsProcessingContext, group: RunGroup) -> None:
    """Have Processing load a raster below the other layers of its group: polygons let their image through."""
    placer = _ImagePlacer(group)
    _ALIVE.append(placer)
    open_for(context, [image], lambda _, layer: None, styled=True)
    details = QgsProcessingContext.LayerDetails(scene_stem(image), context.project(), "")
    details.setPostProcessor(placer)
    details.layerSortKey = IMAGE_RANK
    if group.name:
        details.groupName = group.name
    context.addLayerToLoadOnCompletion(image, details)


class _ImagePlacer(QgsProcessingLayerPostProcessorInterface):
    """Put the image at the bottom of the group of its run."""

    def __init__(self, group: RunGroup) -> None:
        super().__init__()
        self._group = group

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        node = self._group.add(layer, context.project() or QgsProject.instance(), IMAGE_RANK)
        if node is not None:
            node.setExpanded(False)


def load_too(
    outputs: list[Loaded], context: QgsProcessingContext, title: str = "", destinations: Sequence[Loaded] = ()
) -> None:
    """Have Processing load files that are not destinations, for example those of a collection.

    Args:
        outputs: files to load.
        context: of the run.
        title: of the group for the layers.
        destinations: outputs that are destinations, for the same group.
    """
    project = context.project()
    for output in outputs if project is not None else ():
        details = QgsProcessingContext.LayerDetails(layer_name(output, in_group=bool(title)), project, "")
        context.addLayerToLoadOnCompletion(output.path, details)
    style_when_loaded([*outputs, *destinations], context, title)


def layer_name(output: Loaded, in_group: bool = False) -> str:
    """Return what the layer is called; the table says what it is for.

    Args:
        output: what it is.
        in_group: the group has the name of the scene, so the layer does not need it.
    """
    names = {
        RASTER_KIND: tr("Class raster"),
        POLYGONS_KIND: tr("Class polygons"),
        SEGMENTS_KIND: tr("Segments"),
        INSTANCES_KIND: tr("Instances"),
        AREAS_KIND: tr("Class areas"),
        CROSSWALK_KIND: tr("Overlaps with the reference"),
        SIMILAR_KIND: tr("Similar segments"),
        DOUBTFUL_KIND: tr("Doubtful segments"),
        CHANGES_KIND: tr("Areas of changes"),
        CONFIDENCE_KIND: tr("Confidence"),
        CLASSES_KIND: tr("Classes – rename here"),
    }
    name = output.named or names[output.kind]
    return f"{name} ({output.scene})" if output.scene and not in_group else name


class _Styler(QgsProcessingLayerPostProcessorInterface):
    """Style one output when Processing hands it over, which is in the main thread.

    Args:
        output: what it is.
        resolved: the classes of its codebook.
        group: of the run; None for a layer without one.
        several_scenes: the group has a group inside for each scene.
    """

    def __init__(self, output: Loaded, resolved: Resolved | None, group: RunGroup | None, several_scenes: bool) -> None:
        super().__init__()
        self._output = output
        self._resolved = resolved
        self._group = group
        self._several_scenes = several_scenes

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        output, group = self._output, self._group
        project = context.project() or QgsProject.instance()
        if layer.name() == output.title:
            layer.setName(layer_name(output, in_group=group is not None and bool(group.name)))
        node: Any = project.layerTreeRoot().findLayer(layer.id())
        # A layer whose file was replaced stays as the user left it.
        is_new = node is not None and not node.customProperty(RANK)
        if group is not None:
            node = group.add(layer, project, _SORT_KEYS[output.kind], output.scene if self._several_scenes else "")
        drop_invented_crs(layer)
        tag(layer, PREDICTION_KIND if output.final else output.kind, output.codebook, output.segments)
        for name, value in output.settings.items():
            layer.setCustomProperty(POLYGON_SETTINGS_PROPERTIES[name], value)
        if output.kind == CLASSES_KIND and is_classes_table(layer):
            style_classes_table(layer)
            _leave_hint(layer, output.made is not None and output.made.own_classes)
            # Layers of this codebook that came first get their join now.
            restyle(layer, project)
        else:
            _style(layer, output, self._resolved, project)
        if output.made is not None:
            set_metadata(layer, output.made)
        if node is not None and is_new:
            if isinstance(layer, QgsVectorLayer):
                without_feature_count(node)
                if output.kind == SEGMENTS_KIND:
                    limit_scale(layer)
            if output.hidden:
                node.setItemVisibilityChecked(False)
            node.setExpanded(output.kind in (POLYGONS_KIND, RASTER_KIND) and not output.hidden)
        layer.emitStyleChanged()
        layer.triggerRepaint()


def _style(layer: QgsMapLayer, output: Loaded, resolved: Resolved | None, project: QgsProject) -> None:
    if isinstance(layer, QgsRasterLayer) and output.kind == CONFIDENCE_KIND:
        style_confidence(layer)
        add_opacity_slider(layer)
    elif isinstance(layer, QgsRasterLayer):
        # The raster brings its own legend; the codebook may know more than the raster shows.
        if resolved is not None:
            style_class_raster(layer, resolved)
        else:
            style_class_raster_from_table(layer)
        add_opacity_slider(layer)
        tidy_legend(layer, project)
    elif output.kind == AREAS_KIND and isinstance(layer, QgsVectorLayer):
        style_areas(layer)
    elif output.kind == CROSSWALK_KIND and isinstance(layer, QgsVectorLayer):
        style_crosswalk(layer)
    elif output.kind in (SIMILAR_KIND, DOUBTFUL_KIND) and isinstance(layer, QgsVectorLayer):
        style_found(layer)
    elif output.kind == CHANGES_KIND and isinstance(layer, QgsVectorLayer):
        style_changes(layer)
    elif output.kind == INSTANCES_KIND and isinstance(layer, QgsVectorLayer):
        style_instances(layer, output.classes)
    elif output.kind == POLYGONS_KIND and output.classes and isinstance(layer, QgsVectorLayer):
        style_polygons(layer, fixed_classes(output.classes))
        add_opacity_slider(layer)
    elif resolved is not None and isinstance(layer, QgsVectorLayer):
        if output.kind == POLYGONS_KIND:
            style_polygons(layer, resolved)
            add_opacity_slider(layer)
        elif output.kind == SEGMENTS_KIND:
            style_segments(layer, resolved, classes_layer_of(output.codebook, project))


def _leave_hint(layer: QgsMapLayer, own_classes: bool) -> None:
    from qgis.core import QgsLayerNotesUtils

    hint = tr(
        "To rename, recolour or merge classes, open this table, toggle editing, change names or colours, "
        "and save. Classes with the same name become one. The map follows at once. “Apply class edits” in "
        "the menu of this layer then updates the class raster and the polygons."
    )
    QgsLayerNotesUtils.setLayerNotes(layer, f"{hint}\n\n{own_classes_text()}" if own_classes else hint)


def describe_outputs(record: Mapping[str, Any], scene: str, own_classes: bool, title: str = "") -> dict[str, Made]:
    """Return for each kind of output of a run how it was made.

    Args:
        record: what the engine records.
        scene: the raster that was labelled; empty for outputs of several.
        own_classes: the codebook was fitted to this scene alone.
        title: name of the scene or collection; empty for that of the scene.
    """
    what = {
        RASTER_KIND: tr("Class number of each pixel; 255 stands for pixels without a segment."),
        POLYGONS_KIND: tr("One polygon for each connected area of a class."),
        SEGMENTS_KIND: tr("All segments, with cluster, confidence and corrections."),
        CLASSES_KIND: tr("The classes: rename, recolour and merge them here."),
        AREAS_KIND: tr("Area, share, number of segments and mean confidence of each class."),
    }
    name = title or scene_stem(scene)
    return {
        kind: Made(
            f"{layer_name(Loaded('', kind), in_group=True)} – {name}", text, file_name(scene), record, own_classes
        )
        for kind, text in what.items()
    }


def store_made(targets: Mapping[str, Target], made: Mapping[str, Made]) -> None:
    """Write into each output how it was made; before it is published, when nothing has the file open.

    Args:
        targets: name of the output → where it is.
        made: kind of the output → how it was made.
    """
    kinds = {"SEGMENTS": SEGMENTS_KIND, "POLYGONS": POLYGONS_KIND, "CODEBOOK": CLASSES_KIND, "AREAS": AREAS_KIND}
    for name, target in targets.items():
        if name in kinds:
            store_metadata(target.path, kinds[name], made[kinds[name]])
        elif name == "CLASSES":
            store_metadata_beside(target.final, made[RASTER_KIND])


def file_name(scene: str) -> str:
    """Return the name of a file without its folders, which are nobody's business in a file that is passed on."""
    return redact(Path(file_of(scene)).name)


def scene_stem(path: str) -> str:
    """Return the name of a scene for layer names."""
    return Path(file_of(path)).stem
