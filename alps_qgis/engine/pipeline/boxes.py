"""Make masks of the boxes of many images: instances and a class raster of each image, with the same classes in all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..annotations.boxes import Boxes, Flaw
from ..boxes.choose import create_box_segmenter
from ..boxes.masks import EMPTY, UNUSABLE, Masked, Masking, mask_boxes, usable, wanted
from ..boxes.overlap import paint_instances
from ..boxes.protocol import BoxSegmenter
from ..classes import MAX_CLASS_ID, ResolvedClass
from ..errors import AnnotationError
from ..palette import color_at
from ..progress import Once, Progress
from ..redact import redact_secrets
from ..runtime.disk import check_disk
from ..runtime.executor import default_workers
from ..runtime.failures import Failures, executor_for, run_scenes
from ..runtime.files import check_no_input, check_outputs, write_aside
from ..runtime.versions import versions
from ..scene.class_raster import ClassRasterWriter
from ..scene.scene import Scene, open_scene
from ..scene.stretch import Stretch
from ..scene.stretch_fit import fit_stretch
from ..settings import BoxSettings, SceneSettings, to_dict
from ..tables.instances import InstanceBatch, InstancesMeta, write_instances
from .stages import BOXES_IMAGE

_BOX_BYTES = 200
"""Size of an instance in a GeoPackage, at the least; with a plain outline it is about 600."""

_MOST_TOLD = 10
"""Maximum number of flaws with a warning of their own; the result has all of them."""


@dataclass(frozen=True)
class BoxOutputs:
    """Where the outputs of one image go."""

    instances: Path
    classes: Path

    @classmethod
    def beside(cls, folder: Path, stem: str) -> BoxOutputs:
        """Return `<stem>_instances.gpkg` and `<stem>_classes.tif`."""
        return cls(folder / f"{stem}_instances.gpkg", folder / f"{stem}_classes.tif")


@dataclass(frozen=True)
class BoxPlan:
    """What to do.

    Attributes:
        outputs: of each image.
        boxes: of each image; images without boxes may be missing.
        flaws: entries that the readers of the boxes left out.
        unnamed: images that annotations name but that were not given.
        refused: why images are not masked: their boxes make no sense on them.
        notes: sentences about boxes that are used nevertheless.
        scene: how images are read.
        settings: of the masks.
        overwrite: whether existing outputs may be replaced.
    """

    outputs: dict[Path, BoxOutputs]
    boxes: dict[Path, Boxes]
    flaws: tuple[Flaw, ...] = ()
    unnamed: tuple[str, ...] = ()
    refused: dict[Path, AnnotationError] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    scene: SceneSettings = SceneSettings()
    settings: BoxSettings = BoxSettings()
    overwrite: bool = False

    def check(self) -> None:
        """Refuse, before any work, outputs that cannot or must not be written.

        Raises:
            OutputError: The first such output, or one that another command writes.
        """
        finals = [path for outputs in self.outputs.values() for path in vars(outputs).values()]
        check_outputs(finals, self.outputs, self.overwrite)

    def classes(self) -> tuple[ResolvedClass, ...]:
        """Return the classes of all images, in the order of the settings or else of their names.

        Raises:
            AnnotationError: None of the chosen classes has a box, or there are too many classes.
        """
        found = {str(name) for boxes in self.boxes.values() for name in boxes.class_name}
        names = self.settings.classes or tuple(sorted(found))
        if found and not found & set(names):
            few = ", ".join(sorted(found)[:_MOST_TOLD])
            raise AnnotationError(f"No box has one of the classes {', '.join(names)}; choose from {few}.")
        if len(names) > MAX_CLASS_ID:
            raise AnnotationError(
                f"The boxes have {len(names):,} classes, more than a class raster can hold; choose some of them."
            )
        return tuple(ResolvedClass(number, name, color_at(number)) for number, name in enumerate(names))


def mask_images(plan: BoxPlan, progress: Progress) -> dict[str, Any]:
    """Run the plan and return a summary, ready for JSON; an image that fails does not stop the others.

    Raises:
        AlpsError: All images failed; with one image, its error.
    """
    progress = Once(progress)
    plan.check()
    classes = plan.classes()
    _tell(plan, progress)
    failures = Failures(list(plan.outputs), progress)
    n_bands = 3
    for path, refusal in plan.refused.items():
        failures.add(path, refusal)
    for path in failures.left:
        # Open every image once before any work, and close it: there may be more images than a process may open.
        with failures.of(path), open_scene(path, plan.scene) as scene:
            n_bands = scene.n_bands
            check_no_input(vars(plan.outputs[path]).values(), scene.files)
    check_disk([(plan.outputs[path].instances.parent, _BOX_BYTES * len(boxes)) for path, boxes in plan.boxes.items()])
    segmenter = create_box_segmenter(plan.settings, n_bands, progress)
    run = BoxRun(classes, segmenter, plan.scene, plan.settings)
    calls = {path: (run, path, plan.boxes.get(path, Boxes.none()), plan.outputs[path]) for path in failures.left}
    workers = default_workers(plan.settings.workers, segmenter.parallel)
    with executor_for(workers, len(calls)) as executor:
        done = run_scenes(mask_image, calls, executor, failures, progress)
    summary = _summary(plan, run, done, failures)
    for reason in sorted(UNUSABLE & set(summary["left_out"])):
        progress.warn(f"{summary['left_out'][reason]:,} boxes {reason} are left out.")
    progress.show(1.0, "Done")
    return summary


@dataclass(frozen=True)
class BoxRun:
    """What all images of a run share."""

    classes: tuple[ResolvedClass, ...]
    segmenter: BoxSegmenter
    scene_settings: SceneSettings
    settings: BoxSettings


def mask_image(run: BoxRun, path: Path, boxes: Boxes, outputs: BoxOutputs, progress: Progress) -> dict[str, Any]:
    """Write instances and class raster of one image, and return its row of the summary."""
    chosen, left_out = wanted(boxes, run.settings)
    with open_scene(path, run.scene_settings) as scene:
        chosen, unusable = usable(chosen, scene.grid)
        tally = _BoxCounts(left_out + unusable)
        # Without boxes, no pixel is read.
        stretch = fit_stretch([scene], run.scene_settings) if len(chosen) else Stretch((), ())
        for note in scene.notes:
            progress.say(f"{path.name}: {note}")
        meta = _meta(run, path, scene, stretch)
        masking = Masking(
            scene, stretch, run.segmenter, run.settings, {each.name: each.class_id for each in run.classes}
        )
        segmenting, painting, writing = BOXES_IMAGE.parts(progress)
        masked = mask_boxes(masking, chosen, segmenting)
        # Both files appear when both are complete: instances and a raster of different runs would be inconsistent.
        with write_aside(outputs.instances) as instances:
            n_instances = write_instances(instances, tally.counted(masked), meta)
            with ClassRasterWriter(outputs.classes, scene.grid, run.classes, meta.provenance, writing) as writer:
                if n_instances:
                    paint_instances(instances, writer, scene.grid, painting)
    for note, n in tally.notes.items():
        progress.warn(f"{path.name}: {n:,} boxes were {note}.")
    n_px = {each.name: writer.counts.get(each.class_id, 0) for each in run.classes}
    return {
        "input": str(path),
        "instances": str(outputs.instances),
        "classes": str(outputs.classes),
        "n_boxes": len(boxes),
        "n_instances": n_instances,
        "n_filled": tally.n_filled,
        "left_out": dict(sorted(tally.left_out.items())),
        "n_of_class": dict(sorted(tally.n_of_class.items())),
        "n_px": {name: n for name, n in n_px.items() if n},
        "n_hidden_px": sum(tally.area_of_class.values()) - sum(n_px.values()),
        "covered_share": sum(n_px.values()) / (scene.height * scene.width),
    }


class _BoxCounts:
    """Counts what happens to the boxes of an image while their instances are written."""

    def __init__(self, left_out: Counter[str]) -> None:
        self.left_out = left_out
        self.n_filled = 0
        self.notes: Counter[str] = Counter()
        self.n_of_class: Counter[str] = Counter()
        self.area_of_class: Counter[str] = Counter()

    def counted(self, windows: Iterable[Masked]) -> Iterator[InstanceBatch]:
        for window in windows:
            self.n_filled += window.n_filled
            if window.n_empty:
                self.left_out[EMPTY] += window.n_empty
            if window.note:
                self.notes[window.note] += window.n_boxes
            if window.instances is None:
                continue
            for name, area in zip(window.instances["class_name"], window.instances["area_px"], strict=True):
                self.n_of_class[name] += 1
                self.area_of_class[name] += int(area)
            yield window.instances


def _meta(run: BoxRun, path: Path, scene: Scene, stretch: Stretch) -> InstancesMeta:
    described = to_dict(run.settings)
    for name in ("workers", "checkpoint", "device"):
        described.pop(name)
    if not run.settings.exif_turned:
        # Outputs of most images stay as they were before this setting.
        described.pop("exif_turned")
    provenance = {
        "scene": redact_secrets(path.name),
        "segmenter": run.segmenter.name,
        "kind": run.segmenter.kind,
        "stretch": stretch.to_dict(),
        **({"scaling": scene.scaling.to_dict()} if scene.scaling and stretch.declared else {}),
        "settings": {"scene": to_dict(scene.settings), "boxes": described},
        "versions": versions(),
    }
    table = tuple((each.class_id, each.name, each.color) for each in run.classes)
    return InstancesMeta(scene.grid, scene.scene_id, redact_secrets(path.name), table, provenance)


def _tell(plan: BoxPlan, progress: Progress) -> None:
    for note in plan.notes[:_MOST_TOLD]:
        progress.warn(note)
    if len(plan.notes) > _MOST_TOLD:
        progress.warn(f"{len(plan.notes) - _MOST_TOLD:,} more notes of this kind about annotations are not shown.")
    for flaw in plan.flaws[:_MOST_TOLD]:
        progress.warn(flaw.message)
    if len(plan.flaws) > _MOST_TOLD:
        progress.warn(f"{len(plan.flaws) - _MOST_TOLD:,} more entries of the annotations were left out.")
    if plan.unnamed:
        first = ", ".join(plan.unnamed[:3])
        progress.warn(
            f"Annotated images that are not among the inputs, and were left out: {len(plan.unnamed):,} ({first})."
        )
    bare = [path for path in plan.outputs if path not in plan.refused and not len(plan.boxes.get(path, ()))]
    if bare:
        progress.warn(f"Images without boxes: {len(bare):,}, the first is {bare[0].name}; their rasters are empty.")


def _summary(plan: BoxPlan, run: BoxRun, done: dict[Path, dict[str, Any]], failures: Failures) -> dict[str, Any]:
    rows = list(done.values())
    left_out: Counter[str] = Counter()
    for row in rows:
        left_out.update(row["left_out"])
    return {
        "images": rows,
        "classes": [{"class_id": each.class_id, "name": each.name, "color": each.color} for each in run.classes],
        "segmenter": run.segmenter.name,
        "n_images": len(rows),
        "n_without_boxes": sum(row["n_boxes"] == 0 for row in rows),
        "n_boxes": sum(row["n_boxes"] for row in rows),
        "n_instances": sum(row["n_instances"] for row in rows),
        "n_filled": sum(row["n_filled"] for row in rows),
        "left_out": dict(sorted(left_out.items())),
        "flaws": [{"file": flaw.file, "line": flaw.line, "message": flaw.message} for flaw in plan.flaws],
        "images_not_given": list(plan.unnamed),
        "failed": failures.rows,
    }
