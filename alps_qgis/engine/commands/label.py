"""`alps label`: rasters in, class rasters and polygons out, with one codebook."""

from __future__ import annotations

from pathlib import Path

from ..errors import OutputError
from ..progress import Progress
from ..settings import DaskSettings, LabelSettings
from .command import (
    PRESET,
    SCENES,
    Arguments,
    Command,
    Input,
    Result,
    SettingsOf,
    count,
    of_preset,
    out_folder,
    say_preset,
)


def _run(arguments: Arguments, progress: Progress) -> Result:
    from ..pipeline.label import LabelPlan, label
    from ..runtime.files import make_folder
    from ..scene.names import SceneOutputs, distinct_stems, find_scenes

    say_preset(arguments, progress)
    scenes, exact = find_scenes(arguments["scenes"]), arguments["outputs"]
    if exact:
        if len(scenes) != 1:
            raise OutputError(f"Exact output names work for one scene, not for {len(scenes)}; give a folder instead.")
        outputs = {scenes[0]: SceneOutputs(*(Path(exact[name]) for name in ("segments", "classes", "polygons")))}
        codebook_out = Path(exact["codebook"])
    else:
        out, stems = make_folder(Path(arguments["out"])), distinct_stems(scenes)
        outputs = {scene: SceneOutputs.beside(out, stems[scene]) for scene in scenes}
        codebook_out = out / "codebook.gpkg"
    codebook = Path(arguments["codebook"]) if arguments["codebook"] else None
    plan = LabelPlan(
        outputs,
        codebook_out,
        codebook,
        arguments["settings"],
        arguments["overwrite"],
        arguments["cluster"],
        tuple(Path(path) for path in arguments["earlier"]),
        Path(arguments["report"]) if arguments["report"] else None,
        Path(arguments["areas"]) if arguments["areas"] else None,
        arguments["before"],
        Path(arguments["resume_in"]) if arguments["resume_in"] else None,
    )
    return label(plan, progress)


def _describe(result: Result) -> str:
    lines = []
    for scene in result["scenes"]:
        lines.append(
            f"{scene['input']}: {count(scene['n_segments'], 'segment')} in {count(scene['n_tiles'], 'tile')}, "
            f"{scene['covered_share']:.1%} covered, {count(scene['n_polygons'], 'polygon')}"
        )
        lines.append(f"  {scene['classes']}\n  {scene['polygons']}\n  {scene['segments']}")
    for failure in result["failed"]:
        lines.append(f"{failure['input']}: failed ({failure['code']}): {failure['message']}")
    lines += [str(result[name]) for name in ("areas", "report") if result[name]]
    lines.append(f"{count(result['n_classes'], 'class')} by {result['segmenter']}: {result['codebook']}")
    return "\n".join(lines)


COMMAND = Command(
    "label",
    "Label rasters with one codebook: write class rasters, polygons and segments.",
    _run,
    _describe,
    inputs=(
        SCENES,
        out_folder(),
        Input("outputs", option=None),
        Input("earlier", option=None, default=()),
        Input("before", option=None, default={}),
        Input("resume_in", option=None),
        Input("codebook", "Use this codebook instead of fitting one.", "FILE", "--codebook"),
        Input(
            "report",
            "Also write a page (.html) about the run: class areas, clusters, doubtful segments, settings.",
            "FILE",
            "--report",
        ),
        Input("areas", "Also write a table of class areas (.csv or .gpkg).", "FILE", "--areas"),
        PRESET,
    ),
    settings={"settings": SettingsOf(LabelSettings, base=of_preset), "cluster": SettingsOf(DaskSettings)},
    algorithms=("autolabel", "autolabelcollection"),
)
