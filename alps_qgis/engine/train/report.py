"""Write `report.html` of a training: its curves as pictures, and the scores of each class."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..pages.plot import Chart
from ..pages.report import Report, ReportOutputs, write_report
from ..pages.template import Cell
from .record_files import Curve, read_curves, read_metrics
from .told import beginning, ending, mean_over

REPORT_FILE = "report.html"

_MOST_POINTS = 60
"""More points than these overlap on a picture of this width."""

_LABELS = 5

_CHARTS = (
    ("Loss", {"training": "loss", "held out": "val_loss"}, "Lower is better. If the held-out loss rises while the "
     "training loss falls, the network learns the training images by heart."),
    ("Scores on the held-out part", {"mIoU": "val_miou", "mAcc": "val_macc"}, "Higher is better; 1 is perfect."),
    ("Learning rate", {"learning rate": "learning_rate"}, "It rises during the warm-up, and then falls."),
    ("Size of the gradient", {"gradient": "grad_norm"}, "Peaks are steps that the clipping made smaller."),
)  # fmt: skip

_COLUMNS = {
    "id": "number",
    "name": "class",
    "iou": "IoU",
    "acc": "accuracy",
    "n_true": "true pixels",
    "n_predicted": "predicted pixels",
    "in_mean": "in the means",
}


def write_training_report(folder: Path) -> Path:
    """Write the page from `curves.csv` and `metrics.json`, and return its path.

    Raises:
        ModelError: They are missing or damaged.
        OutputError: The page cannot be written.
    """
    metrics, curves = read_metrics(folder), read_curves(folder)
    path = folder / REPORT_FILE
    write_report(report_of(folder.name, metrics, curves), {}, ReportOutputs(report=path))
    return path


def report_of(name: str, metrics: Mapping[str, Any], curves: Mapping[str, Curve]) -> Report:
    """Return what the page shows."""
    scores = metrics.get("scores")
    first = "The held-out part was not measured."
    if scores:
        first = (
            f"mIoU {_shown(scores.get('miou'))}, mAcc {_shown(scores.get('macc'))} on {scores['n_pixels']:,} pixels of "
            f"the held-out part. {mean_over(scores)}"
        )
    data = metrics.get("data", {})
    images = (
        f"Trained on {data.get('train', 0):,} images of {data.get('source') or 'data without a name'}; "
        f"{data.get('val', 0):,} images were held out. Seed {metrics['seed']}."
    )
    charts = [draw_curves(title, {line: curves[key] for line, key in lines.items() if key in curves}, note)
              for title, lines, note in _CHARTS if any(key in curves for key in lines.values())]  # fmt: skip
    return Report(
        f"Training of {metrics.get('network_title') or metrics['network']}: {name}",
        [first, f"{beginning(metrics)} {ending(metrics)}", images],
        charts,
        _COLUMNS,
        [_row(each, scores["classes_in_mean"]) for each in scores["classes"]] if scores else [],
        notes=["All figures are in metrics.json, and the curves in curves.csv and in files for TensorBoard."],
    )


def draw_curves(title: str, lines: Mapping[str, Curve], note: str = "") -> Chart:
    """Return a plot of curves over the steps, with no more points than one can tell apart.

    Args:
        title: above the plot.
        lines: name → curve; at least one.
        note: how to read it.
    """
    thinned = {name: _thinned(curve) for name, curve in lines.items()}
    steps = sorted({step for curve in thinned.values() for step in curve.steps})
    by_step = {name: dict(zip(curve.steps, curve.values)) for name, curve in thinned.items()}
    return Chart(
        title,
        "step",
        _labels(steps),
        {name: [values.get(step) for step in steps] for name, values in by_step.items()},
        note=note,
        positions=steps,
    )


def _thinned(curve: Curve) -> Curve:
    """Return means over groups of neighbours, each at the last step of its group, so the last step stays."""
    size = -(-len(curve.steps) // _MOST_POINTS)
    if size < 2:
        return curve
    ends = range(len(curve.steps), 0, -size)
    groups = [range(max(0, end - size), end) for end in reversed(ends)]
    return Curve(
        tuple(curve.steps[group[-1]] for group in groups),
        tuple(sum(curve.values[at] for at in group) / len(group) for group in groups),
    )


def _labels(steps: list[int]) -> list[str]:
    """Return a label for a few steps about evenly along the axis, and empty ones for the others."""
    wanted = [steps[0] + (steps[-1] - steps[0]) * n / (_LABELS - 1) for n in range(_LABELS)]
    shown = {min(steps, key=lambda step: abs(step - at)) for at in wanted}
    return [f"{step:,}" if step in shown else "" for step in steps]


def _row(each: Mapping[str, Any], in_mean: list[str]) -> list[Cell]:
    values = {**each, "in_mean": "yes" if each["name"] in in_mean else "no"}
    return [values.get(name) for name in _COLUMNS]


def _shown(value: float | None) -> str:
    return "–" if value is None else f"{value:.4f}"
