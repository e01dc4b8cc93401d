"""Compare instances with true instances: average precision, as COCO counts it."""

from __future__ import annotations

import contextlib
import io
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from pycocotools.coco import COCO
from pycocotools.cocoeval import COCOeval

from ..errors import TruthError
from ..pages.report import ReportOutputs, write_figures
from ..progress import SILENT, Progress, Stages
from .instance_files import ENDING, SceneInstances, read_scenes

_STAGES = Stages({"Reading instances": 30, "Reading the truth": 30, "Matching": 40})
_AT_75 = 5
"""Index of the threshold 0.75 in 0.50, 0.55 … 0.95."""

_IOU_BINS = 20

_Pair = tuple[SceneInstances, SceneInstances]


@dataclass(frozen=True)
class _Classes:
    """Names of the classes that count, in order, and the classes of found instances that the truth does not have."""

    names: list[str]
    unknown: dict[str, int]


def evaluate_instances(
    found: Sequence[str | Path],
    truth: Sequence[str | Path],
    *,
    ignore: Sequence[str] = (),
    report: str | Path | None = None,
    table: str | Path | None = None,
    overwrite: bool = False,
    progress: Progress = SILENT,
) -> dict[str, Any]:
    """Score instances against true instances.

    AP is the mean precision at 101 steps of recall, averaged over the IoU thresholds 0.50, 0.55 … 0.95; AP50 and AP75
    use one of them. pycocotools computes it for each class, and the mean is over the classes of the truth. COCO's own
    table counts at most 100 instances per image; here all count, since a scene may show hundreds of ships. If a true
    instance is marked as difficult or as a crowd (COCO's `iscrowd`), it is neither an error to find it nor to miss it,
    as pycocotools does: it is not one of the true instances, and found ones that match it (common area / area of the
    found one) and no other are not among the found. The numbers count that at an IoU of 0.5.

    Args:
        found: instances layers that `alps boxes` wrote, folders of them, or COCO files with scores.
        truth: true instances, in the same formats; paired with `found` by the name of the scene.
        ignore: names of classes that do not count, neither as truth nor as found.
        report: JSON file for the result.
        table: CSV file for one row per scene.
        overwrite: whether existing files may be replaced.
        progress: receives every file that is read.

    Returns:
        A dict ready for JSON; numbers that do not exist are None.

    Raises:
        TruthError: The two do not fit each other, or the truth has no instance that counts.
        SegmentsError: A layer cannot be read.
        AnnotationError: A JSON file is not COCO's.
        OutputError: A file cannot be written.
    """
    outputs = ReportOutputs(table=None if table is None else Path(table), data=None if report is None else Path(report))
    outputs.check([*found, *truth], overwrite)
    reading, reading_truth, _ = _STAGES.parts(progress)
    sides = (
        read_scenes(found, reading),
        read_scenes(truth, reading_truth),
    )
    pairs = _pair(*sides)
    classes = _classes(pairs, ignore)
    evaluation = _evaluate(pairs, classes.names)
    progress.show(1.0)
    result = {
        "pairs": [{"labels": str(ours.source), "truth": str(true.source), "scene": ours.stem} for ours, true in pairs],
        "n_truth_without_labels": len(sides[1]) - len(pairs),
        "ignored_classes": list(ignore),
        "unknown_classes": classes.unknown,
        "left_out": [line for pair in pairs for side in pair for line in side.left_out],
        **_figures(evaluation, classes.names, pairs),
    }
    rows = _rows(evaluation, pairs, classes.names)
    write_figures(outputs, result, rows)
    return result


def _pair(found: list[SceneInstances], truth: list[SceneInstances]) -> list[_Pair]:
    if len(found) == len(truth) == 1:
        pairs = [(found[0], truth[0])]
    else:
        by_stem = {scene.stem.casefold(): scene for scene in truth}
        pairs = []
        for ours in found:
            true = by_stem.get(ours.stem.casefold())
            if true is None:
                raise TruthError(
                    f"{ours.stem} ({ours.source}) has no truth; true instances are found by the name of the scene: "
                    f"{ours.stem}{ENDING}.gpkg, or file_name in a COCO file."
                )
            pairs.append((ours, true))
    for ours, true in pairs:
        if ours.size != true.size:
            sizes = " and ".join(f"{width} × {height}" for height, width in (ours.size, true.size))
            raise TruthError(f"{ours.source} and its truth {true.source} have {sizes} pixels; give the same scene.")
    return pairs


def _classes(pairs: list[_Pair], ignore: Sequence[str]) -> _Classes:
    true = {name for _, truth in pairs for name in truth.class_name}
    counts = Counter(name for found, _ in pairs for name in found.class_name)
    missing = [name for name in ignore if name not in true and name not in counts]
    if missing:
        raise TruthError(
            f"ignore has {missing[0]!r}, but the instances have the classes {', '.join(sorted(true | set(counts)))}; "
            "name some of these."
        )
    names = sorted(true - set(ignore))
    if not names:
        raise TruthError("The truth has no instance that counts; check the truth and the ignored classes.")
    return _Classes(names, {name: n for name, n in sorted(counts.items()) if name not in true and name not in ignore})


def _evaluate(pairs: list[_Pair], names: list[str]) -> COCOeval:
    number_of = {name: number for number, name in enumerate(names, start=1)}
    truth = _coco([true for _, true in pairs], number_of)
    found = _coco([ours for ours, _ in pairs], number_of, found=True)
    # pycocotools prints to stdout, where the command writes its result.
    with contextlib.redirect_stdout(io.StringIO()):
        for each in (truth, found):
            each.createIndex()
        evaluation = COCOeval(truth, found, "segm")
        most = max((len(ours.class_name) for ours, _ in pairs), default=0)
        evaluation.params.maxDets = [max(most, 1)]
        evaluation.params.areaRng, evaluation.params.areaRngLbl = [[0, 1e10]], ["all"]
        evaluation.evaluate()
        evaluation.accumulate()
    return evaluation


def _coco(scenes: list[SceneInstances], number_of: dict[str, int], found: bool = False) -> COCO:
    annotations: list[dict[str, Any]] = []
    for image_id, scene in enumerate(scenes, start=1):
        # A crowd stands for an unknown number of objects, so it cannot be found as one.
        without_crowds = found and scene.source.suffix.lower() == ".json"
        for name, mask, score, difficult in zip(scene.class_name, scene.masks, scene.scores, scene.difficult):
            if name in number_of and not (difficult and without_crowds):
                annotation = {"id": len(annotations) + 1, "image_id": image_id, "category_id": number_of[name]}
                # The area would only sort instances by size, which is switched off.
                more = {"segmentation": mask, "score": score, "iscrowd": int(difficult), "area": 1}
                annotations.append(annotation | more)
    coco = COCO()
    coco.dataset = {
        "images": [
            {"id": image_id, "height": scene.size[0], "width": scene.size[1]}
            for image_id, scene in enumerate(scenes, start=1)
        ],
        "categories": [{"id": number, "name": name} for name, number in number_of.items()],
        "annotations": annotations,
    }
    return coco


def _figures(evaluation: COCOeval, names: list[str], pairs: list[_Pair]) -> dict[str, Any]:
    # (thresholds, steps of recall, classes)
    precision = evaluation.eval["precision"][:, :, :, 0, -1]
    recall = evaluation.eval["recall"][:, :, 0, -1]
    n_found, n_truth, n_all_found, n_all_truth = _numbers(evaluation, names, pairs)
    of_class = {
        name: {
            "ap": _mean(precision[:, :, k]),
            "ap50": _mean(precision[0, :, k]),
            "ap75": _mean(precision[_AT_75, :, k]),
            "ar": _mean(recall[:, k]),
            "n_truth": n_truth[name],
            "n_found": n_found[name],
            "n_ignored_truth": n_all_truth[name] - n_truth[name],
            "n_ignored_found": n_all_found[name] - n_found[name],
        }
        for k, name in enumerate(names)
    }
    return {
        "n_truth": sum(n_truth[name] for name in names),
        "n_found": sum(n_found[name] for name in names),
        "n_ignored_truth": sum(figures["n_ignored_truth"] for figures in of_class.values()),
        "n_ignored_found": sum(figures["n_ignored_found"] for figures in of_class.values()),
        "ap": _mean(precision),
        "ap50": _mean(precision[0]),
        "ap75": _mean(precision[_AT_75]),
        "ar": _mean(recall),
        "classes": of_class,
        "classes_in_mean": [name for name, figures in of_class.items() if figures["ap"] is not None],
        "iou_histogram": _iou_histogram(evaluation, len(pairs), len(names)),
    }


def _iou_histogram(evaluation: COCOeval, n_scenes: int, n_classes: int) -> list[int]:
    """Return the number of true instances whose best IoU is 0 … 0.05, 0.05 … 0.10, up to 1."""
    counts = np.zeros(_IOU_BINS, np.int64)
    for image_id in range(1, n_scenes + 1):
        counts += np.histogram(_best_ious(evaluation, image_id, n_classes), _IOU_BINS, (0.0, 1.0))[0]
    return [int(n) for n in counts]


def _numbers(evaluation: COCOeval, names: list[str], pairs: list[_Pair]) -> list[Counter[str]]:
    """Return class → found and true instances that count, then all that were given, as pycocotools sorted them."""
    counts: list[Counter[str]] = [Counter(), Counter()]
    for each in evaluation.evalImgs:
        if each is not None:
            name = names[each["category_id"] - 1]
            counts[0][name] += int(np.count_nonzero(~each["dtIgnore"][0].astype(bool)))
            counts[1][name] += int(np.count_nonzero(~np.asarray(each["gtIgnore"], bool)))
    return [*counts, *(Counter(name for pair in pairs for name in pair[side].class_name) for side in (0, 1))]


def _mean(values: np.ndarray) -> float | None:
    """Return the mean of the values that exist: pycocotools writes −1 for a class without truth."""
    kept = values[values > -1]
    # It also adds a tiny number to each divisor, so that 1 would be 0.9999999999999998.
    return round(float(kept.mean()), 12) if kept.size else None


def _rows(evaluation: COCOeval, pairs: list[_Pair], names: list[str]) -> list[dict[str, Any]]:
    """Return the number of matches at an IoU of 0.5 in each scene, over all classes."""
    counts = np.zeros((len(pairs), 3), np.int64)
    for each in evaluation.evalImgs:
        if each is not None:
            is_truth, is_found = ~np.asarray(each["gtIgnore"], bool), ~each["dtIgnore"][0].astype(bool)
            counts[each["image_id"] - 1] += (
                np.count_nonzero(is_truth),
                np.count_nonzero(is_found),
                np.count_nonzero(is_found & (each["dtMatches"][0] > 0)),
            )
    return [
        {
            "scene": ours.stem,
            "labels": str(ours.source),
            "truth": str(true.source),
            "n_truth": int(n_truth),
            "n_found": int(n_found),
            "n_matched_50": int(n_matched),
            "precision_50": n_matched / n_found if n_found else None,
            "recall_50": n_matched / n_truth if n_truth else None,
            "mean_iou": _mean_iou(evaluation, image_id, len(names)),
        }
        for image_id, ((ours, true), (n_truth, n_found, n_matched)) in enumerate(zip(pairs, counts.tolist()), start=1)
    ]


def _mean_iou(evaluation: COCOeval, image_id: int, n_classes: int) -> float | None:
    """Return the mean, over true instances, of the best IoU with a found instance of the same class."""
    best = _best_ious(evaluation, image_id, n_classes)
    return float(np.mean(best)) if best else None


def _best_ious(evaluation: COCOeval, image_id: int, n_classes: int) -> list[float]:
    """Return the best IoU of each true instance of a scene that counts; 0 for one that nothing overlaps."""
    best: list[float] = []
    for number in range(1, n_classes + 1):
        truth = evaluation._gts[image_id, number]
        ious = np.asarray(evaluation.ious.get((image_id, number), []))
        whole = ious.max(axis=0) if ious.size else np.zeros(len(truth))
        best += [float(iou) for iou, each in zip(whole, truth) if not each["iscrowd"]]
    return best
