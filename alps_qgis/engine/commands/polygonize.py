"""`alps polygonize`: turn a class raster into polygons."""

from __future__ import annotations

from pathlib import Path

from ..progress import Progress
from ..settings import PolygonSettings
from .command import Arguments, Command, Input, Result, SettingsOf, count, out_file


def _run(arguments: Arguments, progress: Progress) -> Result:
    from ..labels.polygons import polygonize
    from ..pipeline.keep import edits_kept
    from ..runtime.files import check_output

    classes, out = Path(arguments["classes"]), Path(arguments["polygons"])
    segments = Path(arguments["segments"]) if arguments["segments"] else None
    check_output(out, [classes, *([segments] if segments else [])], arguments["overwrite"])
    with edits_kept(out, arguments["before"], "polygons", progress):
        drawn = polygonize(
            classes, out, arguments["settings"], segments=segments, overwrite=arguments["overwrite"], progress=progress
        )
    return drawn.to_dict()


def _describe(result: Result) -> str:
    return f"{count(result['n_polygons'], 'polygon')}: {result['polygons']}"


COMMAND = Command(
    "polygonize",
    "Turn a class raster into polygons.",
    _run,
    _describe,
    inputs=(
        Input("before", option=None),
        Input("classes", "A class raster.", "CLASSES", required=True),
        out_file("GeoPackage of polygons to write.", "polygons"),
        Input(
            "segments",
            "Give each polygon the number and the mean confidence of these segments.",
            "SEGMENTS",
            "--segments",
        ),
    ),
    settings={"settings": SettingsOf(PolygonSettings)},
    algorithms=("polygonizeclasses",),
)
