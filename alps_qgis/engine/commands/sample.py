"""`alps sample`: a procedural scene with its true labels."""

from __future__ import annotations

from pathlib import Path

from ..progress import Progress
from ..settings import SampleSceneSettings
from .command import Arguments, Command, Result, SettingsOf, out_folder


def _run(arguments: Arguments, progress: Progress) -> Result:
    from ..runtime.files import check_output, make_folder
    from ..sample.sample_scene import make_sample_scene

    out = make_folder(Path(arguments["out"]))
    scene, truth = out / "sample.tif", out / "sample_truth.tif"
    for path in (scene, truth):
        check_output(path, [], arguments["overwrite"])
    make_sample_scene(scene, truth, seed=arguments["settings"].seed)
    return {"scene": str(scene), "truth": str(truth)}


def _describe(result: Result) -> str:
    return f"Scene: {result['scene']}\nTrue labels: {result['truth']}"


COMMAND = Command(
    "sample",
    "Write a procedural sample scene with its true labels.",
    _run,
    _describe,
    inputs=(out_folder("Folder for the scene and its labels. It is created if it does not exist."),),
    settings={"settings": SettingsOf(SampleSceneSettings)},
    why_no_algorithm="the plugin brings a sample scene",
)
