"""`alps sweep`: compare gates and numbers of clusters on segments that exist."""

from __future__ import annotations

from pathlib import Path

from ..progress import Progress
from ..settings import SweepSettings
from .command import SEGMENTS, Arguments, Command, Result, SettingsOf, out_folder, share, truth_inputs

_MORE_GATES = {"min_score": "score", "min_stability": "stability", "min_area": "size"}


def _run(arguments: Arguments, progress: Progress) -> Result:
    from ..pipeline.sweep import SweepPlan, Truth
    from ..pipeline.sweep_report import sweep_and_report
    from ..runtime.files import make_folder

    segments, out = [Path(path) for path in arguments["segments"]], make_folder(Path(arguments["out"]))
    files = arguments["truth"]
    truth = Truth(files, arguments["palette"], tuple(arguments["ignore"])) if files else None
    return sweep_and_report(SweepPlan(segments, out, arguments["settings"], truth, arguments["overwrite"]), progress)


def _describe(result: Result) -> str:
    rows = result["rows"]
    more = {name: title for name, title in _MORE_GATES.items() if any(row[name] is not None for row in rows)}
    titles = "".join(f"{title:>10}" for title in more.values())
    lines = [
        f"{'gate':>6}{titles} {'K':>5} {'segments':>10} {'covered':>8} {'silhouette':>11} {'majority':>9} "
        f"{'Hungarian':>9}"
    ]
    for row in rows:
        gates = "".join(f"{row[name]:>10g}" for name in more)
        lines.append(
            f"{row['gate']:>6g}{gates} {row['clusters']:>5} {row['n_segments']:>10,} {row['covered_share']:>8.1%} "
            f"{share(row['silhouette']):>11} {share(row['miou_majority']):>9} {share(row['miou_hungarian']):>9}"
        )
    return "\n".join([*lines, result["report"], result["table"], result["data"]])


COMMAND = Command(
    "sweep",
    "Compare gates and numbers of clusters on existing segments; nothing is segmented again.",
    _run,
    _describe,
    inputs=(SEGMENTS, out_folder("Folder for sweep.html, .csv and .json."), *truth_inputs(required=False)),
    settings={"settings": SettingsOf(SweepSettings)},
    why_no_algorithm="it serves scripted experiments; in QGIS, use Choose number of clusters",
)
