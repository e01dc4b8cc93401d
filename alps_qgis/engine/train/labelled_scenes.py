"""Samples straight from labelled scenes: their windows are read as labelling reads them, with one stretch for all."""

from __future__ import annotations

import hashlib
import json
import math
import threading
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..datasets.class_table import ClassTable, Recoder, drop_ignored, is_unnamed_mask, merge_classes
from ..datasets.prepare import classes_of_source
from ..datasets.sources import Source, find_sources
from ..datasets.split import Grouping, SceneGrid, assign_splits, chips_inside, split_of
from ..errors import BandError, DatasetError
from ..progress import Progress
from ..runtime.files import file_stamp
from ..scene.class_raster import ClassRaster, read_class_raster
from ..scene.grid import Window
from ..scene.labelled import open_labelled
from ..scene.raster_grid import RasterGrid
from ..scene.scene import Scene
from ..scene.stretch_fit import fit_stretch
from ..settings import NOT_COVERED, TrainSettings
from .plan import TrainPlan
from .source import HELD_OUT, TRAIN, Item

_SPLIT_BY_SCENE_FROM = 5
"""Groups of scenes from which whole scenes are held out; of fewer, blocks of ground are."""

_OPEN_FILES = 16
"""Scenes that each thread keeps open."""


@dataclass(frozen=True)
class _Part:
    """A rectangle of one scene, which is in one split."""

    scene: int
    window: Window


class ScenesSource:
    """Labelled scenes, with a part of the ground held out; see `TrainingSource`."""

    def __init__(self, plan: TrainPlan, progress: Progress) -> None:
        """Pair scenes with labels, divide the ground and count the classes; all labels are read once.

        Raises:
            DatasetError: Labels are missing, do not fit their scenes or have values that are not classes.
            BandError: The scenes have different numbers of bands.
        """
        self._settings = plan.scene_settings
        self._names = plan.names
        self._sources, without = find_sources(plan.data, plan.labels)
        for left_out in without:
            progress.warn(f"{left_out} is left out: no labels have its name.")
        self._threads = threading.local()
        opened, grids, raster_classes = [], [], []
        for source in self._sources:
            progress.check()
            with open_labelled(source.scene, source.classes, self._settings) as scene:
                raster_classes.append(classes_of_source(source, scene.grid, plan.names))
                opened.append(scene)
                grids.append(SceneGrid(scene.scene_id, scene.grid))
        if len({scene.n_bands for scene in opened}) > 1:
            other = next(scene for scene in opened if scene.n_bands != opened[0].n_bands)
            raise BandError(
                f"{other.path} has {other.n_bands} bands and {opened[0].path} has {opened[0].n_bands}; choose the same "
                "bands of all scenes."
            )
        self._table = merge_classes(drop_ignored(raster_classes, plan.names), (), (), plan.names)
        if is_unnamed_mask(self._table):
            progress.warn(
                "The labels have no values but 0 and 255, so both count as classes, as in a mask. If that is right, "
                'give their names (--names), such as {"0": "background", "255": "building"}. If 255 means “no label”, '
                "the labels have only one class, and nothing can be learned from them."
            )
        self.classes = self._table.classes
        self.stretch = fit_stretch(opened, self._settings)
        self.n_bands = opened[0].n_bands
        self.resolution_m = _resolution(opened[0].grid)
        stamps = [[file_stamp(Path(file)) for file in scene.files] for scene in opened]
        stamps += [[file_stamp(Path(source.classes))] for source in self._sources if source.classes]
        named = [[each.class_id, each.name] for each in self.classes]
        self.fingerprint = hashlib.sha256(json.dumps([stamps, named]).encode()).hexdigest()[:16]
        self._parts = _divide(grids, plan.settings)
        self._count(progress)
        self.splits: Mapping[str, Sequence[Item]] = {
            split: [self._item(part) for part in parts] for split, parts in self._parts.items()
        }

    def _item(self, part: _Part) -> Item:
        window = part.window
        name = f"{self._sources[part.scene].scene.name} (rows from {window.row}, columns from {window.col})"
        return Item(name, window.height, window.width)

    def _count(self, progress: Progress) -> None:
        """Count the classes of each part, and drop parts without any.

        Raises:
            DatasetError: A class raster has a value that is not one of its classes.
        """
        self._counts: dict[str, np.ndarray] = {}
        for split, parts in self._parts.items():
            kept, counts = [], []
            for part in parts:
                progress.check()
                found = self._count_part(part)
                if found.any():
                    kept.append(part)
                    counts.append(found)
            self._parts[split] = kept
            self._counts[split] = np.array(counts) if counts else np.zeros((0, len(self.classes)), np.int64)

    def _count_part(self, part: _Part) -> np.ndarray:
        _, raster, recoder = self._files(part.scene)
        before = recoder.n_unknown_px
        counts = np.zeros(256, np.int64)
        for row in range(part.window.row, part.window.row_stop, 2048):
            window = Window(row, part.window.col, min(2048, part.window.row_stop - row), part.window.width)
            counts += np.bincount(recoder.recode(raster.read(window)).ravel(), minlength=256)
        if recoder.n_unknown_px > before:
            raise DatasetError(
                f"{raster.path} has {recoder.n_unknown_px - before:,} pixels whose value is not one of its "
                f"{len(raster.classes)} classes; write 255 there, or correct its table of classes."
            )
        return counts[: len(self.classes)]

    def _files(self, scene: int) -> tuple[Scene, ClassRaster, Recoder]:
        """Return the open files of a scene; each thread has its own."""
        files: OrderedDict[int, tuple[Scene, ClassRaster, Recoder]] | None = getattr(self._threads, "files", None)
        if files is None:
            files = self._threads.files = OrderedDict()
        if scene in files:
            files.move_to_end(scene)
            return files[scene]
        if len(files) >= _OPEN_FILES:
            _, (old, old_raster, _) = files.popitem(last=False)
            old.close()
            old_raster.close()
        source = self._sources[scene]
        raster = read_class_raster(_classes_file(source))
        found = (open_labelled(source.scene, source.classes, self._settings), raster, self._recoder(raster))
        files[scene] = found
        return found

    def _recoder(self, raster: ClassRaster) -> Recoder:
        return Recoder(raster, self._table, self._names)

    @property
    def table(self) -> ClassTable:
        """The classes of all scenes together."""
        return self._table

    def counts(self, split: str) -> np.ndarray:
        """Return the pixels of each class in each part."""
        return self._counts[split]

    def read(self, split: str, index: int, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Read a window of a part."""
        part = self._parts[split][index]
        scene, raster, recoder = self._files(part.scene)
        at = Window(part.window.row + window.row, part.window.col + window.col, window.height, window.width)
        image, valid = scene.read(at, self.stretch)
        label = recoder.recode(raster.read(at))
        return np.nan_to_num(image, copy=False), np.where(valid, label, NOT_COVERED).astype(np.uint8, copy=False)

    def close(self) -> None:
        """Close the files of this thread; those of others close with their thread."""
        for scene, raster, _ in getattr(self._threads, "files", {}).values():
            scene.close()
            raster.close()
        self._threads = threading.local()


def _classes_file(source: Source) -> Path:
    if source.classes is None:
        raise DatasetError(
            f"{source.scene} has no class raster; paint its polygons with `alps paint`, or export a data set."
        )
    return source.classes


def _divide(scenes: Sequence[SceneGrid], settings: TrainSettings) -> dict[str, list[_Part]]:
    """Return the parts of each split, so that no ground is in both."""
    shares = (1 - settings.held_out, settings.held_out, 0.0)
    grouping = Grouping(scenes)
    if len(set(grouping.group_of)) < _SPLIT_BY_SCENE_FROM:
        grouping = Grouping(scenes, _block(scenes, settings.crop))
    windows = [(number, window) for number in range(len(scenes)) for window in grouping.blocks(number)]
    # A sliver between two lines of the blocks would fill a crop with nothing, unless there is hardly anything else.
    wide = [(number, window) for number, window in windows if min(window.height, window.width) >= settings.crop // 4]
    if len({unit for number, window in wide for unit in grouping.units(number, window)}) > 1:
        windows = wide
    splits = assign_splits(chips_inside(grouping, windows), grouping, shares, settings.seed)
    parts: dict[str, list[_Part]] = {TRAIN: [], HELD_OUT: []}
    for number, window in windows:
        split = split_of(grouping.units(number, window), splits)
        if split is not None:
            parts[split].append(_Part(number, window))
    return parts


def _block(scenes: Sequence[SceneGrid], crop: int) -> int:
    """Return the side of blocks: twice the crop, so that crops have room, unless that gives too few of them."""
    n_px = sum(scene.grid.height * scene.grid.width for scene in scenes)
    for side in (4 * crop, 2 * crop):
        if n_px >= 12 * side * side:
            return side
    return crop


def _resolution(grid: RasterGrid) -> float | None:
    area = grid.pixel_area_m2(np.array([grid.height // 2]))
    return None if area is None or not np.isfinite(area[0]) else round(math.sqrt(float(area[0])), 4)
