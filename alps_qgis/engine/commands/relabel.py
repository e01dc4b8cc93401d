"""`alps relabel`: write class rasters and polygons again from an edited table of classes."""

from __future__ import annotations

from pathlib import Path

from ..progress import Progress
from ..settings import PolygonSettings
from .command import SEGMENTS, Arguments, Command, Input, Result, SettingsOf, count, out_folder


def _run(arguments: Arguments, progress: Progress) -> Result:
    from ..pipeline.relabel import RelabelPlan, relabel
    from ..runtime.files import make_folder

    plan = RelabelPlan(
        [Path(path) for path in arguments["segments"]],
        Path(arguments["codebook"]),
        out=make_folder(Path(arguments["out"])) if arguments["out"] else None,
        classes=arguments["classes"],
        polygons=arguments["polygons"],
        settings=arguments["settings"],
        overwrite=arguments["overwrite"],
        before=arguments["before"],
        areas=Path(arguments["areas"]) if arguments["areas"] else None,
        only_areas=arguments["only_areas"],
    )
    return relabel(plan, progress)


def _describe(result: Result) -> str:
    lines = []
    for scene in result["scenes"]:
        lines += [f"{scene['segments']}: {count(scene['n_polygons'], 'polygon')}", f"  {scene['classes']}"]
        lines.append(f"  {scene['polygons']}")
    lines += [str(result["areas"])] if result["areas"] else []
    return "\n".join([*lines, count(result["n_classes"], "class")])


COMMAND = Command(
    "relabel",
    "Write class rasters and polygons again from an edited table of classes; nothing is segmented again.",
    _run,
    _describe,
    inputs=(
        SEGMENTS,
        Input("codebook", "Codebook with the edited table `classes`.", "FILE", "--codebook", required=True),
        out_folder(),
        Input("classes", option=None),
        Input("polygons", option=None),
        Input("before", option=None),
        Input("only_areas", option=None, default=False),
        Input("areas", "Also write a table of class areas (.csv or .gpkg).", "FILE", "--areas"),
    ),
    settings={"settings": SettingsOf(PolygonSettings)},
    algorithms=("relabel",),
)
