"""Look at all scenes and labels of an export before anything is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..classes import ResolvedClass
from ..errors import BandError, DatasetError, SettingsError
from ..progress import Progress
from ..runtime.failures import Failures
from ..scene.class_raster import read_class_raster
from ..scene.raster_grid import RasterGrid
from ..scene.scene import Scene, open_scene
from ..scene.stretch import Stretch
from ..scene.stretch_fit import fit_stretch
from ..settings import DATASET_IMAGES, DATASET_LAYOUTS, DATASET_SPLITS, DatasetSettings, SceneSettings
from .chips import chip_windows
from .class_table import ClassTable, classes_of_raster, merge_classes
from .instances import InstanceLayer
from .sources import Source
from .split import Grouping, Place, Unit, assign_splits, chips_inside

_SAME_PLACE_PX = 0.05


@dataclass(frozen=True)
class Prepared:
    """One scene that is fit to be exported.

    Attributes:
        source: its files.
        grid: its place.
        scene_id: from its content.
        layer: its instances; None where they are parts of classes.
    """

    source: Source
    grid: RasterGrid
    scene_id: str
    layer: InstanceLayer | None


@dataclass(frozen=True)
class Preparation:
    """All that an export needs to know before it writes.

    Attributes:
        scenes: in the order they are written.
        table: the classes of the data set.
        things: names of classes that have instances in a layer.
        grouping: the units of the ground.
        splits: of each unit.
        stretch: of all scenes; None where images keep the scene's own values.
    """

    scenes: tuple[Prepared, ...]
    table: ClassTable
    things: frozenset[str]
    grouping: Grouping
    splits: dict[Unit, str]
    stretch: Stretch | None


def check_settings(settings: DatasetSettings) -> None:
    """Refuse settings that contradict themselves or each other.

    Raises:
        SettingsError: One of them.
    """
    for name, value, allowed in (
        ("layout", settings.layout, DATASET_LAYOUTS),
        ("images", settings.images, (*DATASET_IMAGES, None)),
        ("split_by", settings.split_by, DATASET_SPLITS),
    ):
        if value not in allowed:
            raise SettingsError(f"{name} is {value!r}; choose {', '.join(str(each) for each in allowed if each)}.")
    if settings.layout == "pairs" and settings.images == "png":
        raise SettingsError("The layout pairs has GeoTIFFs; choose images tif, or another layout.")
    if settings.chip < 0 or (settings.chip and not 0 <= settings.overlap < settings.chip):
        raise SettingsError(
            f"Chips of {settings.chip} px with an overlap of {settings.overlap} px do not advance; "
            "give an overlap from 0 to less than the chip."
        )
    if settings.split_by == "block" and not settings.chip:
        raise SettingsError("Whole scenes cannot be split by block; give a chip size, or split by scene.")
    if settings.split_by == "block" and 0 < settings.block <= settings.chip:
        raise SettingsError(
            f"Blocks of {settings.block} px hold no chip of {settings.chip} px; give larger blocks, best four chips."
        )
    if len(settings.split) != 3 or min(settings.split) < 0 or not abs(sum(settings.split) - 1) < 1e-6:
        raise SettingsError(f"The split {settings.split} must be three shares with the sum 1, such as 0.7,0.15,0.15.")
    if not 0 <= settings.min_covered <= 1:
        raise SettingsError(f"min_covered is {settings.min_covered}; it is a share from 0 to 1.")
    if settings.block < 0 or settings.min_instance_px < 0:
        raise SettingsError("block and min_instance_px must be 0 or more.")
    if settings.mask_suffix and not settings.mask_suffix.replace("_", "").replace("-", "").isalnum():
        raise SettingsError(f"mask_suffix is {settings.mask_suffix!r}; letters, digits, _ and - are allowed.")


def prepare(
    sources: Sequence[Source],
    settings: DatasetSettings,
    scene_settings: SceneSettings,
    failures: Failures,
    progress: Progress,
    *,
    class_field: str | None = None,
    names: Mapping[int, str] | None = None,
) -> Preparation:
    """Open every scene and its labels, and decide classes, splits and stretch.

    A scene that cannot be exported is noted as failed, and the others are taken.

    Raises:
        AlpsError: No scene is left.
        DatasetError: The labels have no classes, or too many.
        BandError: Scenes that cannot share a stretch, or not three bands for PNG.
    """
    layers: dict[str, InstanceLayer] = {}
    prepared: list[Prepared] = []
    opened: list[Scene] = []
    rasters: list[tuple[ResolvedClass, ...]] = []
    for number, source in enumerate(sources):
        progress.check()
        progress.show(number / len(sources), "Looking at the scenes")
        with failures.of(source.scene), open_scene(source.scene, scene_settings) as scene:
            classes = _classes(source, scene.grid)
            layer = None
            if source.instances:
                if source.instances not in layers:
                    layers[source.instances] = InstanceLayer(source.instances, class_field)
                layer = layers[source.instances]
            prepared.append(Prepared(source, scene.grid, scene.scene_id, layer))
            opened.append(scene)
            rasters.append(classes)
    for path, layer in layers.items():
        if layer.n_without_class:
            progress.warn(f"{path}: {layer.n_without_class} polygons without a class were left out.")
    things = {name for layer in layers.values() for name in layer.names}
    table = merge_classes(rasters, things, settings.ignore, names)
    stretch = None
    if settings.images == "png":
        stretch = _stretch(opened, scene_settings)
    grouping, splits = _splits(prepared, settings)
    return Preparation(tuple(prepared), table, frozenset(things), grouping, splits, stretch)


def _classes(source: Source, grid: RasterGrid) -> tuple[ResolvedClass, ...]:
    """Return the classes of a scene's class raster.

    Raises:
        DatasetError: The raster does not lie on the scene's grid.
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
        if theirs.georeferencing == grid.georeferencing == "transform":
            corners = np.array([[0, 0], [grid.width, 0], [grid.width, grid.height], [0, grid.height]], float)
            if np.abs(grid.to_pixel(theirs.to_map(corners)) - corners).max() > _SAME_PLACE_PX:
                raise DatasetError(
                    f"{source.classes} lies elsewhere than {source.scene}; give the class raster of this scene."
                )
        return classes_of_raster(raster)


def _stretch(scenes: Sequence[Scene], settings: SceneSettings) -> Stretch:
    for scene in scenes:
        if scene.n_bands != 3:
            raise BandError(
                f"{scene.path} gives {scene.n_bands} bands, and a PNG shows 3; choose three bands, or images tif."
            )
    return fit_stretch(scenes, settings)


def _splits(scenes: Sequence[Prepared], settings: DatasetSettings) -> tuple[Grouping, dict[Unit, str]]:
    block = (settings.block or 4 * settings.chip) if settings.split_by == "block" else 0
    grouping = Grouping([Place(each.scene_id, each.grid) for each in scenes], block)
    windows = (
        (number, window)
        for number, each in enumerate(scenes)
        for window in chip_windows(each.grid.height, each.grid.width, settings.chip, settings.overlap)
    )
    sizes = chips_inside(grouping, windows)
    return grouping, assign_splits(sizes, grouping, settings.split, settings.seed)


def source_files(sources: Sequence[Source]) -> list[Path]:
    """Return every file that is read."""
    files = [
        Path(str(path).split("|")[0]) for each in sources for path in (each.scene, each.classes, each.instances) if path
    ]
    return list(dict.fromkeys(files))
