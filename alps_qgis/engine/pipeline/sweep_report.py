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
    gates = list(dict.fromkeys(row.gate for row in rows))
    shown = {**(_WITH_TRUTH if best is not None else {}), **_ALWAYS}
    charts = [_chart(rows, gates, name, title, note) for name, (title, note) in shown.items()]
    paragraphs = ["The gate drops segments that cover more than this share of a tile. No scene was segmented again."]
    if best is not None:
        row = rows[best]
        found = f"Best against the truth by majority: gate {row.gate:g} with {row.clusters} clusters"
        paragraphs.insert(0, f"{found}, mean IoU {row.miou_majority:.4f}.")
    columns = {
        name: title for name, title in _COLUMNS.items() if best is not None or not name.startswith(("miou", "macc"))
    }
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
        ],
    )


def _chart(rows: Sequence[SweepRow], gates: Sequence[float], name: str, title: str, note: str) -> Chart:
    lines: dict[str, Sequence[float | None]] = {
        f"K = {k}": [getattr(row, name) for row in rows if row.clusters == k]
        for k in dict.fromkeys(row.clusters for row in rows)
    }
    if name == "covered_share":
        # The same for every K.
        lines = {title: next(iter(lines.values()))}
    return Chart(title, "gate: maximum share of a tile", [f"{gate:g}" for gate in gates], lines, note=note)
