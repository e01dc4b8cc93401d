"""Write the report of a sweep over gates and numbers of clusters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from ..pages.plot import Chart
from ..pages.report import Report, ReportOutputs, write_report
from ..progress import Progress
from ..settings import to_dict
from ..tables.layer_path import split_layer
from .sweep import SweepPlan, SweepRow, sweep

_COLUMNS = {
    "gate": "Gate",
    "min_score": "Minimum score",
    "min_stability": "Minimum stability",
    "min_area": "Minimum size",
    "clusters": "K",
    "n_clusters": "Clusters fitted",
    "n_segments": "Segments",
    "covered_share": "Covered",
    "silhouette": "Silhouette",
    "davies_bouldin": "Davies–Bouldin",
    "miou_majority": "mIoU (majority)",
    "macc_majority": "mAcc (majority)",
    "miou_hungarian": "mIoU (Hungarian)",
    "macc_hungarian": "mAcc (Hungarian)",
    "same_as_gate": "Same as gate",
    "same_as_row": "Same as row",
}
_GATES = {
    "gate": ("gate", "gate: maximum share of a tile"),
    "min_score": ("score", "minimum score: predicted IoU"),
    "min_stability": ("stability", "minimum stability"),
    "min_area": ("size", "minimum size in pixels"),
}
_WITH_TRUTH = {
    "miou_majority": ("Mean IoU (majority)", "Each cluster stands for the true class that it overlaps most."),
    "miou_hungarian": (
        "Mean IoU (Hungarian)",
        "Each true class is matched to one cluster at most. Pixels of all other clusters count as wrong.",
    ),
}
_ALWAYS = {
    "covered_share": ("Covered share", "The share of valid pixels that have a class."),
    "silhouette": ("Silhouette", "Higher is better. Compare it only between rows of equal K."),
}


def sweep_and_report(plan: SweepPlan, progress: Progress) -> dict[str, Any]:
    """Compare all combinations and write `sweep.html`, `sweep.csv` and `sweep.json`; see `sweep`.

    Raises:
        AlpsError: As for `sweep`, or an output exists or cannot be written.
    """
    outputs = ReportOutputs.inside(plan.out, "sweep")
    inputs = [split_layer(path)[0] for path in plan.segments]
    outputs.check([*inputs, *(plan.truth.files if plan.truth else ())], plan.overwrite)
    rows = sweep(plan, progress)
    best = _best(rows) if plan.truth is not None else None
    figures = {
        "rows": [asdict(row) for row in rows],
        "best": asdict(rows[best]) if best is not None else None,
        "settings": to_dict(plan.settings),
    }
    write_report(_report(rows, best), figures, outputs)
    return {**figures, **outputs.to_dict()}


def _best(rows: Sequence[SweepRow]) -> int | None:
    """Return the row with the best majority mIoU; if equal, the one with the smallest K, then the smallest gate."""
    scored = [(-row.miou_majority, number) for number, row in enumerate(rows) if row.miou_majority is not None]
    return min(scored)[1] if scored else None


def _report(rows: Sequence[SweepRow], best: int | None) -> Report:
    shown = {**(_WITH_TRUTH if best is not None else {}), **_ALWAYS}
    charts = [_chart(rows, name, title, note) for name, (title, note) in shown.items()]
    paragraphs = ["The gate drops segments that cover more than this share of a tile. No scene was segmented again."]
    if best is not None:
        row = rows[best]
        found = f"Best against the truth by majority: {_named(row, [*_GATES])} with {row.clusters} clusters"
        paragraphs.insert(0, f"{found}, mean IoU {row.miou_majority:.4f}.")
        paragraphs.append(
            f"Figures against the truth are over its pixels that count; {row.ignored_share:.1%} do not (ignored, "
            "nodata, or of a colour that the palette lacks)."
        )
    compared = [name for name in _GATES if any(getattr(row, name) is not None for row in rows)]
    left_out = {"same_as_row"} if compared == ["gate"] else {"same_as_gate"}
    left_out |= {name for name in _GATES if name not in compared}
    if best is None:
        left_out |= {name for name in _COLUMNS if name.startswith(("miou", "macc"))}
    columns = {name: title for name, title in _COLUMNS.items() if name not in left_out}
    return Report(
        title="Gates and numbers of clusters",
        paragraphs=paragraphs,
        charts=charts,
        columns=columns,
        rows=[[getattr(row, name) for name in columns] for row in rows],
        marked=best,
        notes=[
            "A row with a value under “Same as gate” was not computed again, because no segment lies between the two "
            "gates. Gates here apply to whole segments; those of a segmentation apply to the masks of each tile."
            if compared == ["gate"]
            else "A row with a value under “Same as row” was not computed again, because the same segments pass. Gates "
            "here apply to whole segments; those of a segmentation apply to the masks of each tile, and duplicates "
            "were removed before."
        ],
    )


def _chart(rows: Sequence[SweepRow], name: str, title: str, note: str) -> Chart:
    """Return a plot over the first gate that has several values, with one line for each value of the others and K."""
    values = {each: list(dict.fromkeys(getattr(row, each) for row in rows)) for each in _GATES}
    along = next((each for each in _GATES if len(values[each]) > 1), "gate")
    others = [each for each in _GATES if each != along and len(values[each]) > 1]
    with_k = name != "covered_share"
    lines: dict[str, Sequence[float | None]] = {}
    for row in rows:
        # The covered share is the same for every K.
        line = ", ".join(filter(None, [f"K = {row.clusters}" if with_k else "", _named(row, others)])) or title
        if line not in lines:
            same = [
                each for each in rows if each.clusters == row.clusters and _named(each, others) == _named(row, others)
            ]
            lines[line] = [getattr(each, name) for each in same]
    return Chart(title, _GATES[along][1], [f"{value:g}" for value in values[along]], lines, note=note)


def _named(row: SweepRow, gates: Sequence[str]) -> str:
    """Return some gates of a row in words."""
    given = {each: getattr(row, each) for each in gates}
    return ", ".join(f"{_GATES[each][0]} {value:g}" for each, value in given.items() if value is not None)
