"""`alps compare-runs`: one table of several trainings, as in the paper."""

from __future__ import annotations

from pathlib import Path

from ...progress import Progress
from ...settings import RunsSettings
from ..command import Arguments, Command, Input, Result, SettingsOf


def _run(arguments: Arguments, progress: Progress) -> Result:
    from ...train.compare import ComparePlan, compare_runs

    out = Path(arguments["out"]) if arguments["out"] else None
    runs = tuple(Path(run) for run in arguments["runs"])
    return compare_runs(ComparePlan(runs, arguments["settings"], out, arguments["overwrite"]), progress)


def _describe(result: Result) -> str:
    from ...train.compare import text_table

    files = [result[name] for name in ("report", "table", "data") if result[name]]
    return "\n".join([*text_table(result["rows"]), "", *result["notes"], *files])


COMMAND = Command(
    "compare-runs",
    "Compare trainings in one table: without pre-training, and with all weights, backbone or head loaded.",
    _run,
    _describe,
    inputs=(
        Input("runs", "Folders of trainings that have ended.", "RUN", many=True, required=True),
        Input("out", "Folder for runs.html, runs.csv and runs.json. If not set, nothing is written.", "DIR", "--out"),
    ),
    settings={"settings": SettingsOf(RunsSettings)},
    algorithms=("compareruns",),
)
