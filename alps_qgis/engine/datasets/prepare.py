"""Look at all scenes and labels of an export before anything is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..classes import ResolvedClass
from ..errors import BandError, DatasetError
from ..progress import Progress
from ..runtime.failures import Failures
from ..scene.class_raster import read_class_raster
from ..scene.crs import same_crs
from ..scene.grid import Window
from ..scene.labelled import open_labelled
from ..scene.raster_grid import RasterGrid
from ..scene.scene import Scene
from ..scene.stretch import Stretch
from ..scene.stretch_fit import fit_stretch
from ..settings import DatasetSettings, SceneSettings
from ..tables.layer_path import split_layer
from .chips import chip_windows
from .class_table import (
    ClassTable,
    as_binary,
    classes_of_raster,
    drop_ignored,
    in_published_colors,
    merge_classes,
    name_of,
)
from .instances import InstanceLayer
from .plan import ExportPlan
from .sources import Source
from .split import Grouping, SceneGrid, Unit, assign_splits, chips_inside, split_of

_SAME_POSITION_PX = 0.05


@dataclass(frozen=True)
class Prepared:
    """One scene that is fit to be exported.

    Attributes:
        source: its files.
        grid: its size and georeferencing.
        scene_id: from its content.
        layer: its instances; None if they are the connected components of classes.
    """

    source: Source
    grid: RasterGrid
    scene_id: str
    layer: InstanceLayer | None


@dataclass(frozen=True)
class Preparation:
    """All that an export decides before it writes.

    Attributes:
        scenes: in the order they are written.
        table: the classes of the data set.
        things: names of classes that have instances in a layer.
        grouping: the units of the ground.
        splits: of each unit.
        stretch: of all scenes; None if images keep the scene's own values.
        partition: split of each scene, as the user gave it; None if it was drawn.
    """

    scenes: tuple[Prepared, ...]
    table: ClassTable
    things: frozenset[str]
    grouping: Grouping
    splits: dict[Unit, str]
    stretch: Stretch | None
    partition: tuple[str, ...] | None = None

    def split_of(self, scene: int, window: Window) -> str | None:
        """Return the split of a window of a scene; None if it is in the ground of several splits."""
        if self.partition is not None:
            return self.partition[scene]
        return split_of(self.grouping.units(scene, window), self.splits)

    def windows(self, scene: int, settings: DatasetSettings) -> Iterator[Window]:
        """Yield the windows of a scene's chips."""
        grid = self.scenes[scene].grid
        chip = 0 if self.is_whole(scene, settings) else settings.chip
        return chip_windows(grid.height, grid.width, chip, settings.overlap)

    def is_whole(self, scene: int, settings: DatasetSettings) -> bool:
        """Return whether a scene is a test image that is not cut."""
        grid = self.scenes[scene].grid
        whole = Window(0, 0, grid.height, grid.width)
        return settings.whole_test and self.split_of(scene, whole) == "test"


def prepare(
    plan: ExportPlan,
    sources: Sequence[Source],
    failures: Failures,
    progress: Progress,
    partition: Mapping[Path, str] | None = None,
) -> Preparation:
    """Open every scene and its labels, and decide classes, splits and stretch.

    A scene that cannot be exported is recorded as failed, and the others are exported.

    Args:
        plan: what to export.
        sources: scenes with their labels.
        failures: records scenes that cannot be exported.
        progress: of this step.
        partition: split of each scene, as the user gave it; None to draw it.

    Raises:
        AlpsError: No scene can be exported.
        DatasetError: The labels have no classes, or too many.
        BandError: The scenes cannot share a stretch, or do not have three bands for PNG.
    """
    settings = plan.settings
    layers: dict[str, InstanceLayer] = {}
    prepared: list[Prepared] = []
    opened: list[Scene] = []
    rasters: list[tuple[ResolvedClass, ...]] = []
    for number, source in enumerate(sources):
        progress.check()
        progress.show(number / len(sources), "Looking at the scenes")
        with failures.of(source.scene), open_labelled(source.scene, source.classes, plan.scene_settings) as scene:
            classes = classes_of_source(source, scene.grid, plan.names)
            layer = None
            if source.instances:
                if source.instances not in layers:
                    layers[source.instances] = InstanceLayer(source.instances, plan.class_field)
                layer = layers[source.instances]
            prepared.append(Prepared(source, scene.grid, scene.scene_id, layer))
            opened.append(scene)
            rasters.append(classes)
    for path, layer in layers.items():
        if layer.n_without_class:
            progress.warn(f"{path}: polygons without a class were left out: {layer.n_without_class}.")
    things = {name for layer in layers.values() for name in layer.names}
    kept = drop_ignored(rasters, plan.names)
    # A name such as “void” has left its class out already.
    left_out = _names_in(rasters, plan.names) - _names_in(kept, plan.names)
    ignored = [name for name in settings.ignore if name not in left_out]
    table = merge_classes(kept, things, ignored, plan.names)
    if settings.binary:
        table = as_binary(table)
    elif settings.palette == "isaid":
        table = in_published_colors(table)
    stretch = None
    if settings.images == "png":
        stretch = _stretch(opened, plan.scene_settings)
    grouping, splits = _splits(prepared, settings)
    given = None if partition is None else tuple(partition[each.source.scene] for each in prepared)
    if given is not None:
        _warn_of_common_ground(prepared, grouping, given, progress)
    return Preparation(tuple(prepared), table, frozenset(things), grouping, splits, stretch, given)


def _warn_of_common_ground(
    scenes: Sequence[Prepared], grouping: Grouping, partition: Sequence[str], progress: Progress
) -> None:
    """Warn about scenes that share ground although the user put them into different splits."""
    first: dict[int, int] = {}
    apart = []
    for number, group in enumerate(grouping.group_of):
        other = first.setdefault(group, number)
        if partition[other] != partition[number]:
            apart.append((other, number))
    if apart:
        one, two = (f"{scenes[number].source.scene.name} ({partition[number]})" for number in apart[0])
        progress.warn(
            f"Scenes that share ground but are in different splits: {len(apart):,}, for example {one} and {two}; your "
            "split was kept as it is."
        )


def _names_in(rasters: Iterable[Iterable[ResolvedClass]], given: Mapping[int, str] | None) -> set[str]:
    return {name_of(each, given) for classes in rasters for each in classes}


def classes_of_source(
    source: Source, grid: RasterGrid, names: Mapping[int, str] | None = None
) -> tuple[ResolvedClass, ...]:
    """Return the classes of a scene's class raster.

    Args:
        source: the scene and its labels.
        grid: of the scene.
        names: of class numbers, as the user gave them.

    Raises:
        DatasetError: The raster does not lie on the scene's grid, or has another CRS.
    """
    if source.classes is None:
        return ()
    with read_class_raster(source.classes) as raster:
        theirs = raster.grid
        if (theirs.height, theirs.width) != (grid.height, grid.width):
            raise DatasetError(
                f"{source.classes} has {theirs.width} × {theirs.height} pixels and {source.scene} has {grid.width} × "
                f"{grid.height}; give the class raster of this scene."
            )
        if not same_crs(theirs.crs, grid.crs):
            raise DatasetError(
                f"{source.classes} does not have the CRS of {source.scene}; give the class raster of this scene."
            )
        both_have_transforms = theirs.georeferencing == grid.georeferencing == "transform"
        if both_have_transforms and grid.apart_px(theirs) > _SAME_POSITION_PX:
            raise DatasetError(
                f"{source.classes} does not have the position of {source.scene}; give the class raster of this scene."
            )
        return classes_of_raster(raster, names)


def _stretch(scenes: Sequence[Scene], settings: SceneSettings) -> Stretch:
    for scene in scenes:
        if scene.n_bands != 3:
            raise BandError(
                f"{scene.path} has {scene.n_bands} bands, but a PNG shows 3; choose three bands, or images tif."
            )
    return fit_stretch(scenes, settings)


def _splits(scenes: Sequence[Prepared], settings: DatasetSettings) -> tuple[Grouping, dict[Unit, str]]:
    block = (settings.block or 4 * settings.chip) if settings.split_by == "block" else 0
    grouping = Grouping([SceneGrid(each.scene_id, each.grid) for each in scenes], block)
    windows = (
        (number, window)
        for number, each in enumerate(scenes)
        for window in chip_windows(each.grid.height, each.grid.width, settings.chip, settings.overlap)
    )
    sizes = chips_inside(grouping, windows)
    return grouping, assign_splits(sizes, grouping, settings.split, settings.seed)


def source_files(sources: Sequence[Source]) -> list[Path]:
    """Return every file that is read."""
    files = [split_layer(path)[0] for each in sources for path in (each.scene, each.classes, each.instances) if path]
    return list(dict.fromkeys(files))
