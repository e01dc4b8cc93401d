"""`alps split`: split a class into several by clustering its segments again."""

from __future__ import annotations

from pathlib import Path

from ...progress import Progress
from ...settings import SplitSettings
from ..command import SEGMENTS, Arguments, Command, Input, Result, SettingsOf, count, out_folder


def _run(arguments: Arguments, progress: Progress) -> Result:
    from ...explore.correct.run import SplitPlan, split_files

    plan = SplitPlan(
        arguments["segments"],
        arguments["codebook"],
        Path(arguments["out"]),
        wanted=str(arguments["class"]),
        settings=arguments["settings"],
        overwrite=arguments["overwrite"],
    )
    return split_files(plan, progress)


def _describe(result: Result) -> str:
    lines = [
        f"{each['class_name']} ({each['class_id']}): {count(each['n_segments'], 'segment')}" for each in result["parts"]
    ]
    return "\n".join([*lines, *result["segments"], result["codebook"]])


COMMAND = Command(
    "split",
    "Split a class into several by clustering its segments again.",
    _run,
    _describe,
    inputs=(
        SEGMENTS,
        Input("codebook", "Codebook of the segments.", "FILE", "--codebook", required=True),
        Input("class", "Name or number (class_id) of the class.", "CLASS", "--class", required=True),
        out_folder("Folder for the new segments files and codebook. It is created if it does not exist."),
    ),
    settings={"settings": SettingsOf(SplitSettings)},
    algorithms=("splitclass",),
)
