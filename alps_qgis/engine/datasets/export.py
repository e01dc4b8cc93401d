"""Export labelled scenes as a data set: chip by chip, so that memory does not grow with their number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import DatasetError
from ..progress import Progress, Stages
from ..runtime.disk import check_disk, expected_more
from ..runtime.failures import Failures
from ..scene.class_raster import ClassRaster, read_class_raster
from ..scene.grid import Window
from ..scene.labelled import open_labelled
from ..scene.names import distinct_stems
from ..scene.scene import Scene
from ..settings import NOT_COVERED, DatasetSettings
from .card import write_card
from .chips import chip_name, n_chips
from .class_table import Recoder
from .contents import LAYOUTS
from .folder import build_aside, check_folder
from .index import Index
from .instances import Instance, InstanceReader, components_as_instances
from .layouts import Sample, Written
from .partition import partition_of_folders, read_partition, scenes_of_split_folders
from .plan import ExportPlan
from .prepare import Preparation, Prepared, prepare, source_files
from .sources import Source, find_sources
from .split import SPLITS
from .tally import Tally

_STAGES = Stages({"Looking at the scenes": 10, "Writing chips": 88, "Describing the data set": 2})

_ROWS_AT_ONCE = 1024


def export(plan: ExportPlan, progress: Progress) -> dict[str, Any]:
    """Write a data set; its folder appears complete, or not at all.

    Raises:
        AlpsError: Settings contradict each other, no scene has labels, the output folder holds something else, or a
            scene cannot be read to its end.
    """
    settings = plan.settings
    if settings.images is None:
        settings = replace(settings, images="tif" if settings.layout == "pairs" else "png")
    if settings.split_by == "folder":
        plan = replace(plan, scenes=tuple(scenes_of_split_folders(plan.scenes)))
    sources, unlabelled = find_sources(plan.scenes, plan.labels, plan.instances)
    lists = [Path(path) for path in plan.split_files]
    check_folder(plan.out, [*source_files(sources), *lists], plan.overwrite)
    partition = _partition(plan, sources, unlabelled, progress)
    not_in_split: list[Path] = []
    if partition is not None:
        sources, unlabelled, not_in_split = _divided(settings, partition, sources, unlabelled)
    if not_in_split:
        progress.warn(
            f"Scenes left out, as the split does not name them: {len(not_in_split):,}, for example {not_in_split[0]}."
        )
    for scene in unlabelled:
        progress.warn(f"{scene} was left out: no labels have its name.")
    failures = Failures([source.scene for source in sources], progress)
    preparing, writing, _ = _STAGES.parts(progress)
    plan = replace(plan, settings=settings)
    preparation = prepare(plan, sources, failures, preparing, partition)
    with build_aside(plan.out, plan.overwrite) as folder:
        tally = _Export(plan, preparation, folder, writing).run()
        write_card(folder, plan, preparation, tally)
        progress.check()
    _warn(plan, preparation, tally, progress)
    progress.show(1.0)
    left_out = {"unlabelled": unlabelled, "not_in_split": not_in_split}
    return _result(plan, preparation, tally, failures, left_out)


def _partition(
    plan: ExportPlan, sources: list[Source], unlabelled: list[Path], progress: Progress
) -> dict[Path, str] | None:
    """Return the split of each scene that the user gave; None to draw it."""
    scenes = [*(source.scene for source in sources), *unlabelled]
    if plan.split_files:
        return read_partition(scenes, plan.split_files, progress)
    return partition_of_folders(scenes) if plan.settings.split_by == "folder" else None


def _divided(
    settings: DatasetSettings, partition: Mapping[Path, str], sources: list[Source], unlabelled: list[Path]
) -> tuple[list[Source], list[Path], list[Path]]:
    """Return the scenes to export, those without labels, and those that the split does not name.

    Images of the split test need no labels where they are whole and the layout has masks: there the image is enough.

    Raises:
        DatasetError: No scene that has labels is in the split.
    """
    all_scenes = sorted([*(source.scene for source in sources), *unlabelled], key=lambda path: str(path.resolve()))
    not_in_split = [scene for scene in all_scenes if scene not in partition]
    labelled = {source.scene: source for source in sources if source.scene in partition}
    if not labelled:
        raise DatasetError(f"The split names no scene that has labels, such as {sources[0].scene}; add them to it.")
    stems = distinct_stems(all_scenes)
    exported = dict(labelled)
    if settings.whole_test and LAYOUTS[settings.layout].mask_folder:
        bare = [scene for scene in unlabelled if partition.get(scene) == "test"]
        exported |= {scene: Source(scene, stems[scene], None, None) for scene in bare}
    lost = [scene for scene in unlabelled if scene in partition and scene not in exported]
    return [exported[scene] for scene in all_scenes if scene in exported], lost, not_in_split


class _Export:
    """Writes one data set."""

    def __init__(self, plan: ExportPlan, preparation: Preparation, folder: Path, progress: Progress) -> None:
        self._plan, self._preparation, self._folder, self._progress = plan, preparation, folder, progress
        self._settings = plan.settings
        self.tally = Tally()
        self._n_seen = self._n_bytes = self._n_checked = 0

    def run(self) -> Tally:
        """Write all chips, annotations and the index.

        Raises:
            DatasetError: No chip is left.
        """
        layout = LAYOUTS[self._settings.layout](
            self._folder, self._preparation.table, self._settings, self._preparation.things
        )
        with ExitStack() as stack:
            index = Index(self._folder)
            stack.callback(index.discard)
            stack.callback(layout.discard)
            for split in _wanted(self._preparation, self._settings):
                layout.start_split(split)
            for sample, stem, pixels in self._samples():
                written = layout.add(sample)
                self._note(written)
                index.add(sample, written, stem, pixels)
                self.tally.add(sample, pixels, stem)
            if not index.n_rows:
                raise DatasetError(
                    f"No chip is left: {self.tally.n_uncovered} have too few labelled pixels and "
                    f"{self.tally.n_straddling} lie in two splits; lower min_covered, or choose larger blocks."
                )
            layout.finish()
            index.finish()
            # Everything is finished, so nothing is left to discard.
            stack.pop_all()
        return self.tally

    def _samples(self) -> Iterator[tuple[Sample, str, np.ndarray]]:
        scenes, settings = self._preparation.scenes, self._settings
        total = sum(n_chips(s.grid.height, s.grid.width, settings.chip, settings.overlap) for s in scenes)
        for number, each in enumerate(scenes):
            self.tally.of_scene[each.source.stem] = Counter()
            with _Reader(each, self._plan, self._preparation) as reader:
                for window in self._preparation.windows(number, settings):
                    self._progress.check()
                    found = self._sample(number, each, reader, window)
                    if found:
                        yield found[0], each.source.stem, found[1]
                    self._n_seen += 1
                    self._check_disk(total)
                    self._progress.show(self._n_seen / total)
                self.tally.n_unknown_px += reader.n_unknown_px
                self.tally.n_small_instances += reader.n_small

    def _note(self, written: Written) -> None:
        """Add the sizes of the files of a chip."""
        self._n_bytes += sum((self._folder / name).stat().st_size for name in (written.image, written.labels) if name)

    def _check_disk(self, total: int) -> None:
        """Refuse to go on if the chips that are left will not fit, judged by those so far."""
        # Not at each of a million chips.
        if self._n_seen >= max(8, 1.1 * self._n_checked):
            self._n_checked = self._n_seen
            check_disk([(self._plan.out.parent, expected_more(self._n_bytes, self._n_seen, total))])

    def _sample(self, number: int, each: Prepared, reader: _Reader, window: Window) -> tuple[Sample, np.ndarray] | None:
        counts = self.tally.of_scene[each.source.stem]
        split = self._preparation.split_of(number, window)
        if split is None:
            self.tally.n_straddling += 1
            counts["straddling"] += 1
            return None
        mask, instances = reader.labels(window)
        labelled = reader.labelled
        table = self._preparation.table
        n_covered = np.count_nonzero((mask != NOT_COVERED) & (mask != table.no_class))
        if labelled and n_covered < self._settings.min_covered * mask.size:
            self.tally.n_uncovered += 1
            counts["uncovered"] += 1
            return None
        # Padded after the check: padding has no labels and would count as uncovered.
        side = 0 if self._preparation.is_whole(number, self._settings) else self._settings.chip
        side = side if self._settings.pad else 0
        image, valid = reader.image(window)
        if table.binary:
            # What a scene does not show is not background.
            mask = np.where(valid, mask, NOT_COVERED).astype(np.uint8)
        image, mask = _padded(image, 0, side), _padded(mask, NOT_COVERED, side)
        pixels = np.bincount(mask.ravel(), minlength=256)
        return Sample(
            self._name(number, window, side), split, image, mask, instances, each.grid, window, labelled
        ), pixels

    def _name(self, number: int, window: Window, side: int) -> str:
        stem = self._preparation.scenes[number].source.stem
        return stem if self._preparation.is_whole(number, self._settings) else chip_name(stem, window, side)


def _padded(values: np.ndarray, fill: int, side: int) -> np.ndarray:
    missing = [max(side - length, 0) for length in values.shape[-2:]]
    widths = [(0, 0)] * (values.ndim - 2) + [(0, length) for length in missing]
    return np.pad(values, widths, constant_values=fill) if any(missing) else values


class _Reader:
    """Images and labels of one scene, by window. A context manager."""

    def __init__(self, prepared: Prepared, plan: ExportPlan, preparation: Preparation) -> None:
        self._prepared, self._plan, self._preparation = prepared, plan, preparation
        self._wants = LAYOUTS[plan.settings.layout].wants_instances
        self._recoder: Recoder | None = None
        self._instances: InstanceReader | None = None
        self._n_small_components = 0

    def __enter__(self) -> _Reader:
        table, source = self._preparation.table, self._prepared.source
        with ExitStack() as stack:
            self._scene: Scene = stack.enter_context(
                open_labelled(source.scene, source.classes, self._plan.scene_settings)
            )
            if source.classes:
                self._raster: ClassRaster = stack.enter_context(read_class_raster(source.classes))
                self._recoder = Recoder(self._raster, table, self._plan.names)
            if self._prepared.layer:
                self._instances = self._prepared.layer.reader(self._prepared.grid, table)
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *error: Any) -> None:
        self._stack.close()

    @property
    def labelled(self) -> bool:
        """Whether the scene has labels."""
        return bool(self._recoder or self._instances)

    @property
    def n_unknown_px(self) -> int:
        """Pixels so far whose value is not a class."""
        return self._recoder.n_unknown_px if self._recoder else 0

    @property
    def n_small(self) -> int:
        """Instances so far of which chips showed too little."""
        return self._instances.n_small if self._instances else self._n_small_components

    def labels(self, window: Window) -> tuple[np.ndarray, list[Instance]]:
        """Return (h, w) uint8 class numbers, and the instances."""
        min_px = self._plan.settings.min_instance_px
        if not self.labelled:
            return np.full((window.height, window.width), NOT_COVERED, np.uint8), []
        if self._recoder is None:
            instances, mask = self._layer_instances().inside(window, min_px)
            return mask, instances if self._wants else []
        mask = self._recoder.recode(self._raster.read(window))
        if not self._wants:
            return mask, []
        if self._instances:
            return mask, self._instances.inside(window, min_px)[0]
        instances, n_small = components_as_instances(mask, min_px)
        self._n_small_components += n_small
        return mask, instances

    def _layer_instances(self) -> InstanceReader:
        if self._instances is None:
            raise DatasetError(
                f"{self._prepared.source.scene} has no labels; give a class raster or a layer of polygons."
            )
        return self._instances

    def image(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Return the image of a window, as the data set stores it, and its valid mask."""
        if self._preparation.stretch is None:
            return self._scene.read_raw(window)
        valid = np.empty((window.height, window.width), bool)
        shown = np.empty((self._scene.n_bands, window.height, window.width), np.uint8)
        # By rows, since whole test images may be large, and display values take four times the memory of the image.
        for start in range(0, window.height, _ROWS_AT_ONCE):
            n_rows = min(_ROWS_AT_ONCE, window.height - start)
            part = Window(window.row + start, window.col, n_rows, window.width)
            image, valid[start : start + n_rows] = self._scene.read(part, self._preparation.stretch)
            shown[:, start : start + n_rows] = (np.nan_to_num(image) * 255 + 0.5).astype(np.uint8)
        return shown, valid


def _wanted(preparation: Preparation, settings: DatasetSettings) -> list[str]:
    """Return the splits that the data set should have."""
    if preparation.partition is not None:
        return [split for split in SPLITS if split in preparation.partition]
    return [split for split, share in zip(SPLITS, settings.split) if share > 0]


def _warn(plan: ExportPlan, preparation: Preparation, tally: Tally, progress: Progress) -> None:
    if tally.n_unknown_px:
        progress.warn(
            f"Pixels with a value that is not a class of their raster: {tally.n_unknown_px:,}; they became 255."
        )
    if preparation.table.binary and not tally.pixels[:, preparation.table.no_class].any():
        progress.warn(
            "Every pixel has a class, so the binary masks hold no background; superpixels cover the whole scene, so "
            "use labels made with SAM or with boxes."
        )
    for split in _wanted(preparation, plan.settings):
        if not tally.n_chips[split] and preparation.partition is None:
            progress.warn(
                f"The split {split} is empty: too few scenes lie apart from each other; give more scenes, or split by "
                "block with smaller blocks."
            )


def _result(
    plan: ExportPlan, preparation: Preparation, tally: Tally, failures: Failures, left_out: Mapping[str, list[Path]]
) -> dict[str, Any]:
    return {
        "dataset": str(plan.out),
        "layout": plan.settings.layout,
        "n_chips": {split: tally.n_chips[split] for split in SPLITS},
        "n_scenes": len(preparation.scenes),
        "n_classes": len(preparation.table.classes),
        "n_instances": int(tally.instances.sum()),
        "n_straddling": tally.n_straddling,
        "n_uncovered": tally.n_uncovered,
        "n_small_instances": tally.n_small_instances,
        "n_unknown_px": tally.n_unknown_px,
        **{why: [str(scene) for scene in scenes] for why, scenes in left_out.items()},
        "failed": failures.rows,
    }
