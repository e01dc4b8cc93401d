"""Compare label rasters with ground truth, and with other labels of the same scenes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ..classes import fallback_name
from ..errors import TruthError
from ..pages.report import ReportOutputs, write_figures
from ..progress import SILENT, Progress
from ..settings import EvaluationSettings
from .boundary import Tolerance, boundary_scores
from .compare import Match, compare
from .confusion import Confusion, count_pairs
from .direct import match_direct
from .ignored import ignored_figures, ignored_shares, warnings_of
from .metrics import Scores, finite, match_hungarian, match_majority, score
from .names import titles
from .pairs import pair_files

MAPPINGS = {"hungarian": match_hungarian, "majority": match_majority}


def evaluate(
    labels: Sequence[str | Path],
    truth: Sequence[str | Path],
    *,
    ignore: Sequence[int | str] = (),
    palette: Any = None,
    report: str | Path | None = None,
    table: str | Path | None = None,
    other: Sequence[str | Path] = (),
    settings: EvaluationSettings = EvaluationSettings(),  # noqa: B008 - frozen
    overwrite: bool = False,
    progress: Progress = SILENT,
) -> dict[str, Any]:
    """Score label rasters against ground truth; all pairs go into one confusion matrix.

    Clusters have no names, so labels are matched to truth classes in two ways, and both are reported: `hungarian` is
    one-to-one, `majority` is many-to-one. Labels that are classes already, as predictions are, can also be compared
    directly, see `match_direct`. A pixel without a label (255, or the raster's nodata) but with a truth counts
    as wrong. Truth pixels that are ignored, nodata, transparent, or of a colour outside the palette do not count; their
    share is given for each scene and for all, with a warning where it is large. The means are over the classes that
    have at least one counted pixel; `classes_in_mean` names them.

    Args:
        labels: class rasters or index images, or folders of them.
        truth: index, paletted or RGB rasters, or folders; paired by name, see `pair_files`.
        ignore: truth values that do not count: indices, colours `#rrggbb`, or names of the palette.
        palette: what truth values mean, see `read_palette`; None makes every colour a class.
        report: JSON file for the result.
        table: CSV file for one row per scene.
        other: labels of a second run of the same scenes, to compare with.
        settings: what else to measure. Boundaries are measured only if a tolerance is set, since this reads all files
            again.
        overwrite: whether existing files may be replaced.
        progress: receives every pair that is done.

    Returns:
        A dict ready for JSON; numbers that do not exist are None.

    Raises:
        TruthError: Labels and truth do not fit each other.
        SceneError: A file cannot be read.
        OutputError: A file cannot be written.
    """
    tolerance = Tolerance(settings.boundary_px, settings.boundary_share)
    bounded = tolerance != Tolerance()
    pairs = pair_files(labels, truth)
    others = pair_files(other, truth) if other else []
    outputs = ReportOutputs(table=_path(table), data=_path(report))
    outputs.check([path for pair in (*pairs, *others) for path in pair], overwrite)
    matches: dict[str, Match] = {name: _by_counts(match) for name, match in MAPPINGS.items()}
    if settings.by_name:
        matches["direct"] = match_direct
    parts = (part for _, part in progress.over(range(1 + bool(others) + len(matches) * bounded)))
    counted = count_pairs(pairs, palette, ignore, next(parts))
    in_mean = _in_mean(counted, settings.not_in_mean)
    mappings = {name: match(counted) for name, match in matches.items()}
    result = _summary(counted, mappings, in_mean)
    result["class_titles"] = titles(counted, same_numbers=settings.by_name)
    result["warnings"] = warnings_of(counted, result)
    for warning in result["warnings"]:
        progress.warn(warning)
    if bounded:
        for name, mapping in mappings.items():
            found = boundary_scores(counted, mapping, in_mean, tolerance, next(parts))
            result[name] |= {"boundary_f": found.mean, "boundary_f_of": dict(zip(counted.class_names, found.of_class))}
        result |= {"boundary_px": tolerance.px, "boundary_share": tolerance.share}
    if others:
        result["compared"] = compare(counted, count_pairs(others, palette, ignore, next(parts)), matches, in_mean)
    progress.show(1.0)
    rows = _scene_rows(counted, mappings, in_mean)
    write_figures(outputs, result, rows)
    return result


def _by_counts(match: Callable[[np.ndarray], np.ndarray]) -> Match:
    return lambda counted: match(counted.confusion.sum(axis=0))


def _path(given: str | Path | None) -> Path | None:
    return None if given is None else Path(given)


def _in_mean(counted: Confusion, left_out: Sequence[str]) -> np.ndarray:
    """Return (T,) bool: the classes that the means are over.

    Raises:
        TruthError: The truth does not have one of the classes.
    """
    unknown = [name for name in left_out if name not in counted.class_names]
    if unknown:
        raise TruthError(
            f"not_in_mean has {unknown[0]!r}, which is not a class of the truth; choose from "
            f"{', '.join(counted.class_names)}."
        )
    return np.array([name not in left_out for name in counted.class_names], bool)


def _summary(counted: Confusion, mappings: dict[str, np.ndarray], in_mean: np.ndarray) -> dict[str, Any]:
    """Return the report that the counts give."""
    confusion, uncovered = counted.confusion.sum(axis=0), counted.uncovered.sum(axis=0)
    n_counted = int(confusion.sum() + uncovered.sum())
    used = (confusion.sum(axis=1) + uncovered > 0) & in_mean
    names = counted.label_names
    return {
        "pairs": [{"labels": str(label), "truth": str(true)} for label, true in counted.pairs],
        "n_counted_px": n_counted,
        **ignored_figures(counted),
        "covered_share": 1 - float(uncovered.sum()) / n_counted,
        "classes": counted.class_names,
        "classes_in_mean": [name for name, each in zip(counted.class_names, used) if each],
        "labels": [{"class_id": each, "name": names.get(each, fallback_name(each))} for each in counted.labels],
        "confusion": confusion.tolist(),
        "uncovered_px": uncovered.tolist(),
        **{name: _scores(score(confusion, uncovered, mapping, in_mean), counted) for name, mapping in mappings.items()},
    }


def _scores(scores: Scores, counted: Confusion) -> dict[str, Any]:
    names = counted.class_names
    return {
        "miou": scores.miou,
        "macc": scores.macc,
        "mdsc": scores.mdsc,
        "accuracy": scores.accuracy,
        "iou": dict(zip(names, finite(scores.iou))),
        "accuracy_of": dict(zip(names, finite(scores.accuracy_of))),
        "dsc": dict(zip(names, finite(scores.dsc))),
        "mapping": {
            str(label): names[index] if index >= 0 else None
            for label, index in zip(counted.labels, scores.mapping.tolist())
        },
    }


def _scene_rows(counted: Confusion, mappings: dict[str, np.ndarray], in_mean: np.ndarray) -> list[dict[str, Any]]:
    """Return the figures of each scene, with the mappings that are best for all scenes together."""
    rows = []
    shares = ignored_shares(counted).tolist()
    for (label, true), confusion, uncovered, ignored in zip(
        counted.pairs, counted.confusion, counted.uncovered, shares
    ):
        n_counted = int(confusion.sum() + uncovered.sum())
        row: dict[str, Any] = {"labels": str(label), "truth": str(true), "n_counted_px": n_counted}
        row["covered_share"] = 1 - float(uncovered.sum()) / n_counted if n_counted else None
        row["ignored_share"] = ignored
        for name, mapping in mappings.items():
            scores = score(confusion, uncovered, mapping, in_mean)
            means = finite(np.array([scores.miou, scores.macc, scores.mdsc, scores.accuracy]))
            row |= dict(zip([f"{each}_{name}" for each in ("miou", "macc", "mdsc", "accuracy")], means))
            row |= {f"iou_{name}_{each}": iou for each, iou in zip(counted.class_names, finite(scores.iou))}
        rows.append(row)
    return rows
