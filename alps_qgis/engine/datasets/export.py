"""Export labelled scenes as a data set: chip by chip, so that memory does not grow with their number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import DatasetError
from ..progress import Progress, Stages
from ..runtime.failures import Failures
from ..scene.class_raster import ClassRaster, read_class_raster
from ..scene.grid import Window
from ..scene.scene import Scene, open_scene
from ..settings import NOT_COVERED
from .card import write_card
from .chips import chip_name, chip_windows, n_chips
from .class_table import Recoder
from .contents import LAYOUTS
from .folder import build_aside, check_folder
from .index import Index
from .instances import Instance, InstanceReader, components_as_instances
from .layouts import Sample
from .plan import ExportPlan
from .prepare import Preparation, Prepared, prepare, source_files
from .sources import find_sources
from .split import SPLITS, split_of
from .tally import Tally

_STAGES = Stages({"Looking at the scenes": 10, "Writing chips": 88, "Describing the data set": 2})


def export(plan: ExportPlan, progress: Progress) -> dict[str, Any]:
    """Write a data set; its folder appears complete, or not at all.

    Raises:
        AlpsError: Settings contradict each other, no scene has labels, the output folder holds something else, or a
            scene cannot be read to its end.
    """
    settings = plan.settings
    if settings.images is None:
        settings = replace(settings, images="tif" if settings.layout == "pairs" else "png")
    sources, unlabelled = find_sources(plan.scenes, plan.labels, plan.instances)
    check_folder(plan.out, source_files(sources), plan.overwrite)
    for scene in unlabelled:
        progress.warn(f"{scene} was left out: no labels have its name.")
    failures = Failures([source.scene for source in sources], progress)
    preparing, writing, _ = _STAGES.parts(progress)
    plan = replace(plan, settings=settings)
    preparation = prepare(plan, sources, failures, preparing)
    with build_aside(plan.out, plan.overwrite) as folder:
        tally = _Export(plan, preparation, folder, writing).run()
        write_card(folder, plan, preparation, tally)
        progress.check()
    _warn(plan, tally, progress)
    progress.show(1.0)
    return _result(plan, preparation, tally, failures, unlabelled)


class _Export:
    """Writes one data set."""

    def __init__(self, plan: ExportPlan, preparation: Preparation, folder: Path, progress: Progress) -> None:
        self._plan, self._preparation, self._folder, self._progress = plan, preparation, folder, progress
        self._settings = plan.settings
        self.tally = Tally()

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
            for split, share in zip(SPLITS, self._settings.split):
                if share > 0:
                    layout.start_split(split)
            for sample, stem, pixels in self._samples():
                index.add(sample, layout.add(sample), stem, pixels)
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
        n_seen = 0
        for number, each in enumerate(scenes):
            self.tally.of_scene[each.source.stem] = Counter()
            with _Reader(each, self._plan, self._preparation) as reader:
                for window in chip_windows(each.grid.height, each.grid.width, settings.chip, settings.overlap):
                    self._progress.check()
                    found = self._sample(number, each, reader, window)
                    if found:
                        yield found[0], each.source.stem, found[1]
                    n_seen += 1
                    self._progress.show(n_seen / total)
                self.tally.n_unknown_px += reader.n_unknown_px
                self.tally.n_small_instances += reader.n_small

    def _sample(self, number: int, each: Prepared, reader: _Reader, window: Window) -> tuple[Sample, np.ndarray] | None:
        counts = self.tally.of_scene[each.source.stem]
        split = split_of(self._preparation.grouping.units(number, window), self._preparation.splits)
        if split is None:
            self.tally.n_straddling += 1
            counts["straddling"] += 1
            return None
        mask, instances = reader.labels(window)
        pixels = np.bincount(mask.ravel(), minlength=256)
        if pixels[:NOT_COVERED].sum() < self._settings.min_covered * mask.size:
            self.tally.n_uncovered += 1
            counts["uncovered"] += 1
            return None
        # Padded after the check: padding has no labels and would count as uncovered.
        name = chip_name(each.source.stem, window)
        image, mask = reader.image(window), self._padded(mask, NOT_COVERED)
        pixels = np.bincount(mask.ravel(), minlength=256)
        return Sample(name, split, self._padded(image, 0), mask, instances, each.grid, window), pixels

    def _padded(self, values: np.ndarray, fill: int) -> np.ndarray:
        if not self._settings.pad:
            return values
        missing = [max(self._settings.chip - side, 0) for side in values.shape[-2:]]
        widths = [(0, 0)] * (values.ndim - 2) + [(0, side) for side in missing]
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
            self._scene: Scene = stack.enter_context(open_scene(source.scene, self._plan.scene_settings))
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

    def image(self, window: Window) -> np.ndarray:
        """Return the image of a window, as the data set stores it."""
        if self._preparation.stretch is None:
            return self._scene.read_raw(window)[0]
        image, _ = self._scene.read(window, self._preparation.stretch)
        return (np.nan_to_num(image) * 255 + 0.5).astype(np.uint8)


def _warn(plan: ExportPlan, tally: Tally, progress: Progress) -> None:
    if tally.n_unknown_px:
        progress.warn(
            f"Pixels with a value that is not a class of their raster: {tally.n_unknown_px:,}; they became 255."
        )
    for split, share in zip(SPLITS, plan.settings.split):
        if share > 0 and not tally.n_chips[split]:
            progress.warn(
                f"The split {split} is empty: too few scenes lie apart from each other; give more scenes, or split by "
                "block with smaller blocks."
            )


def _result(
    plan: ExportPlan, preparation: Preparation, tally: Tally, failures: Failures, unlabelled: list[Path]
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
        "unlabelled": [str(scene) for scene in unlabelled],
        "failed": failures.rows,
    }
