"""`alps similar`: find the segments that are like some."""

from __future__ import annotations

from pathlib import Path

from ...progress import Progress
from ...settings import SimilarSettings
from ..command import SEGMENTS, Arguments, Command, Input, Result, SettingsOf, count, out_file


def _run(arguments: Arguments, progress: Progress) -> Result:
    from ...explore.examples import Examples
    from ...explore.listing import SimilarPlan, list_similar

    plan = SimilarPlan(
        arguments["segments"],
        arguments["codebook"],
        Examples(arguments["like"], arguments["points"]),
        Examples(arguments["unlike"], arguments["unlike_points"]),
        Path(arguments["out"]),
        arguments["settings"],
        arguments["overwrite"],
    )
    return list_similar(plan, progress)


def _describe(result: Result) -> str:
    lowest = "" if result["lowest"] is None else f", scores from {result['lowest']:.3f}"
    return "\n".join(
        [
            f"{count(result['n_found'], 'similar segment')}{lowest}: {result['similar']}",
            f"suggested minimum score: {result['suggested']:.3f}",
        ]
    )


COMMAND = Command(
    "similar",
    "Find the segments that are like some, and unlike others, in one or many files.",
    _run,
    _describe,
    inputs=(
        SEGMENTS,
        Input("codebook", "Codebook of the segments.", "FILE", "--codebook", required=True),
        Input(
            "like",
            "Examples: numbers (segment_id), or FILE:number with the name of a segments file.",
            "SEGMENT",
            "--like",
            many=True,
            default=(),
        ),
        Input(
            "unlike",
            "Segments whose kind must not be found, named like the examples.",
            "SEGMENT",
            "--unlike",
            many=True,
            default=(),
        ),
        Input("points", "Layer of points in examples, in any CRS.", "LAYER", "--points"),
        Input("unlike_points", "Layer of points in segments whose kind must not be found.", "LAYER", "--unlike-points"),
        out_file("Layer of the segments that were found (.gpkg), the most similar first."),
    ),
    settings={"settings": SettingsOf(SimilarSettings)},
    algorithms=("findsimilar",),
)
