"""`alps doubtful`: list the segments whose class is most doubtful."""

from __future__ import annotations

from pathlib import Path

from ...progress import Progress
from ...settings import DoubtfulSettings
from ..command import SEGMENTS, Arguments, Command, Input, Result, SettingsOf, count, out_file


def _run(arguments: Arguments, progress: Progress) -> Result:
    from ...explore.listing import DoubtfulPlan, list_doubtful

    plan = DoubtfulPlan(
        arguments["segments"],
        arguments["codebook"],
        Path(arguments["out"]),
        arguments["settings"],
        arguments["overwrite"],
    )
    return list_doubtful(plan, progress)


def _describe(result: Result) -> str:
    reasons = ", ".join(f"{name} {n:,}" for name, n in result["reasons"].items())
    listed = f"{count(result['n_found'], 'doubtful segment')} of {result['n_segments']:,}: {result['doubtful']}"
    return "\n".join([listed, *([f"for the most part because of: {reasons}"] if reasons else [])])


COMMAND = Command(
    "doubtful",
    "List the segments whose class is most doubtful, with what speaks against it.",
    _run,
    _describe,
    inputs=(
        SEGMENTS,
        Input("codebook", "Codebook of the segments.", "FILE", "--codebook", required=True),
        out_file("Layer of the doubtful segments (.gpkg), the most doubtful first."),
    ),
    settings={"settings": SettingsOf(DoubtfulSettings)},
    algorithms=("doubtfulsegments",),
)
