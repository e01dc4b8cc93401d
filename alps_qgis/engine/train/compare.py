"""Compare trainings in one table, as in the ALPS paper: a row for each way to begin, a column for each score.

Trainings that differ in their seed alone are one row, with mean and standard deviation. A difference to the baseline is
paired: each seed's score minus the baseline's with the same seed, so what the seed changes in both does not count. Its
95 % interval is Student's t over these differences.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..pages.plot import Chart
from ..pages.report import Report, ReportOutputs, write_report
from ..pages.template import Cell
from ..progress import Progress
from ..runtime.files import make_folder
from ..settings import RunsSettings
from .grouping import Group, classes_for_mean, data_differs, grouped, read_runs, with_mean_over
from .record_files import METRICS_FILE, Curve
from .report import draw_curves
from .told import BASELINE

STEM = "runs"

_CONFIDENCE = 0.95
_FEW_PAIRS = 5


@dataclass(frozen=True)
class ComparePlan:
    """What to compare.

    Attributes:
        runs: folders of trainings.
        settings: which classes the means are over.
        out: folder for `runs.html`, `runs.csv` and `runs.json`; None to write nothing.
        overwrite: replace files that exist.
    """

    runs: tuple[Path, ...]
    settings: RunsSettings = RunsSettings()
    out: Path | None = None
    overwrite: bool = False


def compare_runs(plan: ComparePlan, progress: Progress) -> dict[str, Any]:
    """Compare trainings.

    Returns:
        A dict ready for JSON: `rows` (one for each network and way to begin), `classes_in_mean`, `notes`, and the
        paths `report`, `table` and `data`, each None where nothing is written.

    Raises:
        ModelError: A training has not ended, is damaged, or cannot be compared with the others.
        OutputError: A file exists, or cannot be written.
    """
    outputs = ReportOutputs()
    if plan.out is not None:
        outputs = ReportOutputs.inside(make_folder(plan.out), STEM)
        outputs.check([folder / METRICS_FILE for folder in plan.runs], plan.overwrite)
    runs = read_runs(plan.runs)
    names = classes_for_mean(runs, plan.settings.not_in_mean)
    runs = [with_mean_over(run, names) for run in runs]
    groups = grouped(runs)
    rows = [row_of(group, _baseline(group, groups), names) for group in groups]
    notes = [_mean_note(names, [str(each["name"]) for each in runs[0].scores["classes"]]), *_notes(rows)]
    if differs := data_differs(runs):
        progress.warn(differs)
        notes.append(differs)
    result = {"rows": rows, "classes_in_mean": names, "notes": notes}
    if plan.out is not None:
        write_report(report_of(rows, groups, notes), result, outputs)
    return {**result, **outputs.to_dict()}


def row_of(group: Group, baseline: Group | None, names: Sequence[str]) -> dict[str, Any]:
    """Return a row of the table as plain values.

    Args:
        group: its trainings.
        baseline: of the same network; None where there is none.
        names: classes that the means are over.
    """
    runs = list(group.runs.values())
    row: dict[str, Any] = {
        "network": group.network,
        "loaded": group.loaded,
        "n_runs": len(runs),
        "seeds": list(group.runs),
        "steps": sorted({run.metrics["steps"] for run in runs}),
        "runs": [str(run.folder) for run in runs],
    }
    for score in ("miou", "macc"):
        row[score] = spread([run.scores[score] for run in runs])
    row["iou"] = {
        name: spread([each["iou"] for run in runs for each in run.scores["classes"] if each["name"] == name])["mean"]
        for name in (each["name"] for each in runs[0].scores["classes"])
    }
    row["pretrained_on"] = list(dict.fromkeys(", ".join(run.metrics["pretrained_on"]) for run in runs))
    row["miou_difference"] = row["macc_difference"] = None
    if baseline is not None and baseline is not group:
        common = [seed for seed in group.runs if seed in baseline.runs]
        for score in ("miou", "macc"):
            pairs = [(group.runs[seed].scores[score], baseline.runs[seed].scores[score]) for seed in common]
            found = [ours - theirs for ours, theirs in pairs if ours is not None and theirs is not None]
            row[f"{score}_difference"] = paired(found) if found else None
    return row


def spread(values: Sequence[float | None]) -> dict[str, float | None]:
    """Return `mean` and `sd` (of a sample) of values; None where there are too few."""
    known = [value for value in values if value is not None]
    return {
        "mean": statistics.fmean(known) if known else None,
        "sd": statistics.stdev(known) if len(known) > 1 else None,
    }


def paired(differences: Sequence[float]) -> dict[str, Any]:
    """Return `n`, and `mean` and `sd` of paired differences with the 95 % `interval` of the mean; None for one pair."""
    found: dict[str, Any] = {"n": len(differences), **spread(differences), "interval": None}
    if len(differences) > 1:
        from scipy.stats import t

        n = len(differences)
        half = float(t.ppf(0.5 + _CONFIDENCE / 2, n - 1)) * found["sd"] / math.sqrt(n)
        found["interval"] = [found["mean"] - half, found["mean"] + half]
    return found


def verdict(difference: dict[str, Any] | None) -> str:
    """Return in a few words what a paired difference shows."""
    if difference is None:
        return ""
    interval = difference["interval"]
    if interval is None:
        return "one pair: no interval"
    if interval[0] > 0:
        return "better"
    return "worse" if interval[1] < 0 else "not distinguishable"


def report_of(rows: Sequence[dict[str, Any]], groups: Sequence[Group], notes: Sequence[str]) -> Report:
    """Return the page and the table."""
    classes = list(rows[0]["iou"])
    columns = {
        "network": "network", "loaded": "loaded", "runs": "runs", "steps": "steps", "miou": "mIoU", "miou_sd": "sd",
        "macc": "mAcc", "macc_sd": "sd", "difference": "mIoU minus baseline", "low": "from", "high": "to",
        "pairs": "pairs", "verdict": "against the baseline",
        **{f"iou {name}": f"IoU {name}" for name in classes},
    }  # fmt: skip
    best = max(range(len(rows)), key=lambda n: rows[n]["miou"]["mean"] or 0.0)
    first = f"“{rows[best]['loaded']}” has the highest mIoU ({rows[best]['network']}): {_pm(rows[best]['miou'])}."
    return Report(
        "Comparison of trainings",
        [first, *notes],
        _charts(groups),
        columns,
        [_cells(row, classes) for row in rows],
        marked=best,
    )


def text_table(rows: Sequence[dict[str, Any]]) -> list[str]:
    """Return the table as lines for a terminal."""
    wide = max(len(f"{row['network']}, {row['loaded']}") for row in rows)
    lines = [f"{'':<{wide}} {'runs':>5} {'steps':>9} {'mIoU':>17} {'mAcc':>17} {'mIoU minus baseline':>31}"]
    for row in rows:
        steps = "/".join(f"{step:,}" for step in row["steps"])
        lines.append(
            f"{row['network'] + ', ' + row['loaded']:<{wide}} {row['n_runs']:>5} {steps:>9} {_pm(row['miou']):>17} "
            f"{_pm(row['macc']):>17} {_difference(row['miou_difference']):>31}"
        )
    return lines


def _cells(row: dict[str, Any], classes: Sequence[str]) -> list[Cell]:
    difference = row["miou_difference"] or {}
    low, high = difference.get("interval") or (None, None)
    return [
        row["network"], row["loaded"], row["n_runs"], "/".join(map(str, row["steps"])), row["miou"]["mean"],
        row["miou"]["sd"], row["macc"]["mean"], row["macc"]["sd"], difference.get("mean"), low, high,
        difference.get("n"), verdict(row["miou_difference"]), *(row["iou"][name] for name in classes),
    ]  # fmt: skip


def _charts(groups: Sequence[Group]) -> list[Chart]:
    """Return the curves of the held-out mIoU, one plot for each network."""
    charts = []
    for network in dict.fromkeys(group.network for group in groups):
        lines = {group.loaded: curve for group in groups if group.network == network and (curve := _mean_curve(group))}
        if lines:
            note = "Means over the seeds at the steps that all of them have. The classes are those that each has."
            charts.append(draw_curves(f"{network}: mIoU on the held-out part", lines, note))
    return charts


def _mean_curve(group: Group) -> Curve | None:
    curves = [curve for run in group.runs.values() if (curve := run.curves.get("val_miou"))]
    if not curves:
        return None
    by_step = [dict(zip(curve.steps, curve.values)) for curve in curves]
    steps = [step for step in curves[0].steps if all(step in each for each in by_step)]
    values = [statistics.fmean(each[step] for each in by_step) for step in steps]
    return Curve(tuple(steps), tuple(values)) if steps else None


def _baseline(group: Group, groups: Sequence[Group]) -> Group | None:
    return next((each for each in groups if each.network == group.network and each.loaded == BASELINE), None)


def _mean_note(names: Sequence[str], all_names: Sequence[str]) -> str:
    left = [name for name in all_names if name not in names]
    rest = f" Not in them: {', '.join(left)}." if left else ""
    return f"mIoU and mAcc are means over {len(names)} of {len(all_names)} classes: {', '.join(names)}.{rest}"


def _notes(rows: Sequence[dict[str, Any]]) -> list[str]:
    pairs = [row["miou_difference"]["n"] for row in rows if row["miou_difference"]]
    notes = []
    if pairs:
        notes.append(
            "A difference to the baseline is the mean over the seeds that both have; its interval is 95 % (Student's "
            "t). If the interval includes 0, the difference may be chance."
        )
        if min(pairs) < _FEW_PAIRS:
            notes.append(
                f"One pair is too few to conclude from: train with at least {_FEW_PAIRS} seeds."
                if min(pairs) == 1
                else f"{min(pairs)} pairs are too few to conclude from: train with at least {_FEW_PAIRS} seeds."
            )
    elif any(row["loaded"] != BASELINE for row in rows):
        notes.append("No row can be compared with a baseline: add trainings without pre-training, with the same seeds.")
    if any(len(row["steps"]) > 1 for row in rows):
        notes.append("The trainings of one row took different numbers of steps.")
    return notes


def _pm(figure: dict[str, float | None]) -> str:
    mean, sd = figure["mean"], figure["sd"]
    if mean is None:
        return "–"
    return f"{mean:.4f}" if sd is None else f"{mean:.4f} ± {sd:.4f}"


def _difference(difference: dict[str, Any] | None) -> str:
    if difference is None:
        return "–"
    interval = difference["interval"]
    around = f" [{interval[0]:+.4f}, {interval[1]:+.4f}]" if interval else ""
    return f"{difference['mean']:+.4f}{around}"
