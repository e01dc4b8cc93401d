"""`alps segment`: cut one raster into segments with PFLs."""

from __future__ import annotations

from pathlib import Path

from ..progress import Progress
from ..settings import LabelSettings
from .command import PRESET, Arguments, Command, Input, Result, SettingsOf, count, of_preset, out_file, say_preset


def _run(arguments: Arguments, progress: Progress) -> Result:
    from ..pipeline.first_pass import segment_scene
    from ..pipeline.keep import edits_kept
    from ..pipeline.prepare import prepare_scene
    from ..runtime.failures import warn_together
    from ..runtime.files import check_output
    from ..scene.names import find_scenes

    settings = arguments["settings"]
    say_preset(arguments, progress)
    scene, out = find_scenes([arguments["scene"]])[0], Path(arguments["segments"])
    raster = settings.features.feature_raster
    check_output(out, [scene, *([raster] if raster else [])], arguments["overwrite"])
    setup = prepare_scene(scene, settings, progress)
    resume_in = Path(arguments["resume_in"]) if arguments["resume_in"] else None
    with edits_kept(out, arguments["before"], "segments", progress):
        run = segment_scene(scene, out, settings, setup, progress, resume_in)
    warn_together({scene: run.warnings}, progress)
    result = {**run.to_dict(), "segmenter": setup.segmenter.name}
    del result["segmentation"]
    return result


def _describe(result: Result) -> str:
    covered = result["n_covered_px"] / result["n_valid_px"] if result["n_valid_px"] else 0.0
    segments = count(result["n_segments"], "segment")
    tiles = count(result["n_tiles"], "tile")
    return f"{segments} in {tiles}, {covered:.1%} covered, by {result['segmenter']}: {result['path']}"


COMMAND = Command(
    "segment",
    "Cut a raster into segments, and describe each by a vector (PFL).",
    _run,
    _describe,
    inputs=(
        Input("before", option=None),
        Input("resume_in", option=None),
        Input("scene", "A raster.", "SCENE", required=True),
        out_file("Segments file to write.", "segments"),
        PRESET,
    ),
    settings={
        "settings": SettingsOf(LabelSettings, parts=("scene", "area", "tiles", "segment", "features"), base=of_preset)
    },
    algorithms=("segment",),
)
