"""`alps predict`: rasters and a trained network in, class rasters, confidence and polygons out."""

from __future__ import annotations

from pathlib import Path

from ..errors import OutputError
from ..progress import Progress
from ..settings import PredictSettings
from .command import SCENES, Arguments, Command, Input, Result, SettingsOf, count, out_folder


def _run(arguments: Arguments, progress: Progress) -> Result:
    from ..pipeline.predict import PredictPlan, predict
    from ..pipeline.predict_scene import PredictOutputs
    from ..runtime.files import make_folder
    from ..scene.names import distinct_stems, find_scenes

    scenes, exact = find_scenes(arguments["scenes"], arguments["settings"].scene.allow_remote), arguments["outputs"]
    if exact:
        if len(scenes) != 1:
            raise OutputError(f"Exact output names work for one scene, not for {len(scenes)}; give a folder instead.")
        names = {name: Path(path) for name, path in exact.items() if path}
        outputs = {scenes[0]: PredictOutputs(**names)}
    else:
        out, stems = make_folder(Path(arguments["out"])), distinct_stems(scenes)
        wanted = {"polygons": not arguments["no_polygons"], "confidence": arguments["confidence"]}
        outputs = {scene: PredictOutputs.beside(out, stems[scene], **wanted) for scene in scenes}
    plan = PredictPlan(
        outputs,
        Path(arguments["model"]).expanduser(),
        arguments["settings"],
        arguments["overwrite"],
        Path(arguments["areas"]) if arguments["areas"] else None,
        Path(arguments["resume_in"]) if arguments["resume_in"] else None,
    )
    return predict(plan, progress)


def _describe(result: Result) -> str:
    lines = []
    for scene in result["scenes"]:
        sure = scene["mean_confidence"]
        parts = [count(scene["n_tiles"], "tile"), "no valid pixels" if sure is None else f"mean confidence {sure:.0%}"]
        if scene["n_polygons"] is not None:
            parts.append(count(scene["n_polygons"], "polygon"))
        lines.append(f"{scene['input']}: {', '.join(parts)}")
        lines += [f"  {scene[name]}" for name in ("classes", "confidence", "polygons") if scene[name]]
    lines += [f"{failure['input']}: failed ({failure['code']}): {failure['message']}" for failure in result["failed"]]
    lines += [result["areas"]] if result["areas"] else []
    model = result["model"]
    lines.append(f"{count(len(result['classes']), 'class')} by {model['name']} on {model['device']}")
    return "\n".join(lines)


COMMAND = Command(
    "predict",
    "Predict the classes of rasters with a trained network: write class rasters, polygons and confidence.",
    _run,
    _describe,
    inputs=(
        SCENES,
        Input(
            "model",
            "Folder of a training, its model.onnx or model.safetensors, or an ONNX file of another program.",
            "MODEL",
            "--model",
            required=True,
        ),
        out_folder(),
        Input("outputs", option=None),
        Input("resume_in", option=None),
        Input(
            "confidence", "Also write a raster of the confidence of each pixel, in per cent.", option="--confidence",
            flag=True, default=False,
        ),
        Input("no_polygons", "Do not write polygons.", option="--no-polygons", flag=True, default=False),
        Input("areas", "Also write a table of class areas (.csv or .gpkg).", "FILE", "--areas"),
    ),
    settings={"settings": SettingsOf(PredictSettings)},
    algorithms=("predict",),
)  # fmt: skip
