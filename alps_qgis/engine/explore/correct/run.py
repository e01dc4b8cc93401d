"""Run what changes the class of many segments at once, on files: copies are written, and the inputs only read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ...progress import Progress
from ...runtime.files import check_output
from ...settings import PropagateSettings, SplitSettings
from ...tables.layer_path import split_layer
from ..collection import Collection, open_collection
from ..found import NEXT_LABELS, write_found
from .copies import CorrectedFiles, corrected_files, write_corrected
from .label_layer import LayerLabels, read_label_layer
from .new_classes import with_classes
from .propagate import labels_of_overrides, propagate
from .split import find_class, names_of_parts, split_class


@dataclass(frozen=True)
class PropagatePlan:
    """What to learn from, and where the copies go.

    Attributes:
        segments: segments files with clusters of the codebook.
        codebook: its file.
        out: folder for the copies.
        layer: with further labels; None for the overrides only.
        field: of the layer, with the class; None for the first of the usual names.
        settings: threshold and seed.
        overwrite: whether outputs that exist may be replaced.
    """

    segments: Sequence[str | Path]
    codebook: str | Path
    out: Path
    layer: str | Path | None = None
    field: str | None = None
    settings: PropagateSettings = PropagateSettings()
    overwrite: bool = False


@dataclass(frozen=True)
class SplitPlan:
    """Which class to split, and where the copies go.

    Attributes:
        segments: segments files with clusters of the codebook.
        codebook: its file.
        out: folder for the copies.
        wanted: name or number of the class.
        settings: number of parts and seed.
        overwrite: whether outputs that exist may be replaced.
    """

    segments: Sequence[str | Path]
    codebook: str | Path
    out: Path
    wanted: str
    settings: SplitSettings = SplitSettings()
    overwrite: bool = False


def propagate_files(plan: PropagatePlan, progress: Progress) -> dict[str, Any]:
    """Give segments the class that labels of others suggest, in copies of their files.

    Labels are the overrides in the segments files and the features of the layer. An override always stays, also where
    a feature says something else. A segment that gets another class has its probability as confidence.

    Returns:
        `segments`, `codebook` and `next_labels` (paths; None for no list), `classes` (class_id, name, number of labels
        and of segments that get it),
        `new_classes` (names), `examples` (names of classes that were learned without labels), counts and `problems`;
        ready for JSON.

    Raises:
        SegmentsError: A file is not a segments file, or the labels do not tell at least two classes apart.
        CodebookError: The codebook cannot be read.
        AnnotationError: The layer cannot be used.
        OutputError: An output exists or cannot be written.
    """
    inputs = [plan.layer] if plan.layer else []
    files = corrected_files(plan.segments, plan.codebook, plan.out, inputs, plan.overwrite)
    asked = plan.out / "next_labels.gpkg" if plan.settings.ask else None
    if asked:
        read = [split_layer(path)[0] for path in (*plan.segments, plan.codebook, *inputs)]
        check_output(asked, read, plan.overwrite)
    reading, labelling, learning, writing = (
        progress.part(*share) for share in ((0, 0.3), (0.3, 0.4), (0.4, 0.7), (0.7, 1))
    )
    collection = open_collection(plan.segments, plan.codebook, reading)
    before = {each.class_id for each in collection.resolved.classes}
    by_user = labels_of_overrides(collection)
    problems: list[str] = []
    if plan.layer:
        found = read_label_layer(collection, plan.layer, plan.field, labelling)
        problems += _problems(found, plan.layer)
        problems += _take(collection, found, by_user)
    labels = labels_of_overrides(collection)
    answer = propagate(collection, labels, plan.settings, learning)
    override, confidence = collection.override.copy(), collection.confidence.copy()
    override[answer.rows], confidence[answer.rows] = answer.class_ids, answer.probability
    for problem in problems:
        progress.warn(problem)
    write_corrected(collection, files, plan.codebook, collection.rows, override, confidence, writing)
    if asked:
        write_found(asked, NEXT_LABELS, collection, answer.next_rows, {"margin": answer.next_margin}, writing)
    n_labels, n_changed = np.unique(labels[labels >= 0], return_counts=True), answer.by_class()
    counts = dict(zip(*(each.tolist() for each in n_labels), strict=True))
    classes = collection.resolved.classes
    return {
        **_paths(files),
        "next_labels": str(asked) if asked else None,
        "classes": [
            {"class_id": each.class_id, "class_name": each.name, "n_labels": counts.get(each.class_id, 0),
             "n_changed": n_changed.get(each.class_id, 0)}
            for each in classes
        ],
        "new_classes": [each.name for each in classes if each.class_id not in before],
        "examples": [each.name for each in classes if each.class_id in answer.examples],
        "n_segments": len(collection),
        "n_labels": answer.n_labels,
        "n_changed": len(answer.rows),
        "n_agreed": answer.n_agreed,
        "n_doubtful": answer.n_doubtful,
        "problems": problems,
    }  # fmt: skip


def _take(collection: Collection, found: LayerLabels, by_user: np.ndarray) -> list[str]:
    """Set the overrides that a layer says, and add its new classes; return what was odd."""
    known = set(collection.resolved.of_class_id)
    # In the order of the alphabet, as that of the segments means nothing.
    names = sorted({str(value) for value in found.values if value not in known})
    rows, of_name = with_classes(collection, names)
    collection.set_rows(rows)
    of_class_id = collection.resolved.of_class_id
    wanted = np.array(
        [
            of_class_id[value] if isinstance(value, int) and value in known else of_name[str(value)]
            for value in found.values
        ],
        np.int32,
    )
    free = by_user[found.rows] < 0
    n_kept = int(np.count_nonzero(~free & (by_user[found.rows] != wanted)))
    collection.override[found.rows[free]] = wanted[free]
    collection.set_overrides(())
    if not n_kept:
        return []
    return [
        "1 segment keeps the class that you gave it by class_override, although the layer has another one for it."
        if n_kept == 1
        else f"{n_kept} segments keep the class that you gave them by class_override, although the layer has another "
        "one for them."
    ]


def _problems(found: LayerLabels, layer: str | Path) -> list[str]:
    said = []
    for n, one, many in (
        (found.n_outside, "1 label of {0} does not lie on a segment.", "{1} labels of {0} do not lie on a segment."),
        (found.n_empty, "1 feature of {0} has no class or no geometry.", "{1} features of {0} have no class or no "
         "geometry."),
        (found.n_disputed, "1 segment has labels of different classes in {0}; it was left out.",
         "{1} segments have labels of different classes in {0}; they were left out."),
    ):  # fmt: skip
        if n:
            said.append((one if n == 1 else many).format(layer, n))
    return said


def split_files(plan: SplitPlan, progress: Progress) -> dict[str, Any]:
    """Split a class into several, in copies of its files.

    The part with the largest area keeps the class. The others are new classes, whose segments get them by
    class_override; this also holds for segments that had the class by an override.

    Returns:
        `segments` and `codebook` (paths), `class_id`, and `parts` (class_id, name, number of segments and area of
        each); ready for JSON.

    Raises:
        SegmentsError: A file is not a segments file, or the class has too few segments.
        CodebookError: The codebook cannot be read.
        SettingsError: The class does not exist.
        OutputError: An output exists or cannot be written.
    """
    files = corrected_files(plan.segments, plan.codebook, plan.out, [], plan.overwrite)
    reading, learning, writing = (progress.part(*share) for share in ((0, 0.4), (0.4, 0.6), (0.6, 1)))
    collection = open_collection(plan.segments, plan.codebook, reading)
    resolved = collection.resolved
    class_id = find_class(resolved, plan.wanted)
    found = split_class(collection, class_id, plan.settings, learning)
    if found.n_parts < plan.settings.parts:
        progress.warn(
            f"{plan.settings.parts} parts are wanted, but the class has only {found.n_parts} different groups of "
            "segments."
        )
    names = names_of_parts(resolved, class_id, found.n_parts - 1)
    rows, of_name = with_classes(collection, names)
    override = collection.override.copy()
    numbers = [class_id, *(of_name[name] for name in names)]
    for part, number in enumerate(numbers[1:], 1):
        override[found.members(part)] = number
    write_corrected(collection, files, plan.codebook, rows, override, collection.confidence, writing)
    name = next(each.name for each in resolved.classes if each.class_id == class_id)
    parts = [
        {"class_id": number, "class_name": each, "n_segments": len(found.members(part)),
         "area_px": int(collection.area_px[found.members(part)].sum())}
        for part, (number, each) in enumerate(zip(numbers, [name, *names], strict=True))
    ]  # fmt: skip
    return {**_paths(files), "class_id": class_id, "parts": parts}


def _paths(files: CorrectedFiles) -> dict[str, Any]:
    return {"segments": [str(path) for path in files.segments], "codebook": str(files.codebook)}
