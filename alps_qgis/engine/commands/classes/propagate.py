"""`alps propagate`: give the other segments the classes of a few that are labelled."""

from __future__ import annotations

from pathlib import Path

from ...progress import Progress
from ...settings import PropagateSettings
from ..command import SEGMENTS, Arguments, Command, Input, Result, SettingsOf, count, out_folder


def _run(arguments: Arguments, progress: Progress) -> Result:
    from ...explore.correct.run import PropagatePlan, propagate_files

    plan = PropagatePlan(
        arguments["segments"],
        arguments["codebook"],
        Path(arguments["out"]),
        layer=arguments["labels"],
        field=arguments["field"],
        settings=arguments["settings"],
        overwrite=arguments["overwrite"],
    )
    return propagate_files(plan, progress)


def _describe(result: Result) -> str:
    lines = [f"{'class':<24} {'labels':>10} {'new':>10}"]
    for each in result["classes"]:
        if each["n_labels"] or each["n_changed"] or each["class_name"] in result["examples"]:
            lines.append(f"{each['class_name']:<24} {each['n_labels']:>10,} {each['n_changed']:>10,}")
    lines.append(
        f"{count(result['n_changed'], 'segment')} of {result['n_segments']:,} with another class; "
        f"{result['n_agreed']:,} had the right one already, {result['n_doubtful']:,} below the threshold"
    )
    if result["new_classes"]:
        lines.append(f"new: {', '.join(result['new_classes'])}")
    if result["examples"]:
        lines.append(f"learned without labels, because they have names: {', '.join(result['examples'])}")
    asked = [result["next_labels"]] if result["next_labels"] else []
    return "\n".join([*lines, *result["segments"], result["codebook"], *asked])


COMMAND = Command(
    "propagate",
    "Give the other segments the classes of a few that are labelled, as far as the answer is certain enough.",
    _run,
    _describe,
    inputs=(
        SEGMENTS,
        Input("codebook", "Codebook of the segments.", "FILE", "--codebook", required=True),
        Input(
            "labels",
            "Layer of points, lines or polygons with labels, in any CRS, besides those in class_override.",
            "LAYER",
            "--labels",
        ),
        Input("field", "Field of the layer that holds the class.", "NAME", "--field"),
        out_folder("Folder for the new segments files and codebook. It is created if it does not exist."),
    ),
    settings={"settings": SettingsOf(PropagateSettings)},
    algorithms=("propagatelabels",),
)
