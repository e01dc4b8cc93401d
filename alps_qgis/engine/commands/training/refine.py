"""`alps refine`: better labels for scenes that `alps label` labelled, from a network that learns from those labels."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ...errors import SettingsError
from ...progress import Progress
from ...settings import REFINE_TRAINING, PolygonSettings, RefineSettings, TrainSettings
from ..command import SCENES, Arguments, Command, Input, Result, SettingsOf, count, out_folder


def _training(arguments: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the values of the training where none were given."""
    return REFINE_TRAINING


def _run(arguments: Arguments, progress: Progress) -> Result:
    from ...pipeline.refine import RefineFiles, RefinePlan, refine
    from ...runtime.files import make_folder
    from ...scene.names import SceneOutputs, find_scenes

    exact = {name: Path(path) for name, path in (arguments["files"] or {}).items()}
    if not (exact or arguments["labels"]):
        raise SettingsError("--labels is missing; give the folder in which `alps label` wrote the segments.")
    files = None
    if exact:
        outputs = SceneOutputs(exact["segments"], exact["classes"], exact["polygons"])
        files = RefineFiles(exact["segments_in"], outputs, exact["codebook"])
    plan = RefinePlan(
        find_scenes(arguments["scenes"]),
        Path(arguments["labels"] or ""),
        make_folder(Path(arguments["out"])),
        Path(arguments["codebook"]) if arguments["codebook"] else None,
        arguments["settings"],
        arguments["training"],
        arguments["polygons"],
        arguments["overwrite"],
        files,
    )
    return refine(plan, progress)


def _describe(result: Result) -> str:
    lines = []
    for row in result["rounds"]:
        lines.append(
            f"round {row['round']}: agreement {row['agreement']:.3f}, learned from {row['learned_share']:.0%} of the "
            f"area, {row['changed_share']:.1%} changed, {row['steps']:,} steps in {row['seconds'] / 60:.1f} minutes"
        )
    lines.append(result["why"])
    for scene in result["scenes"]:
        lines.append(f"{scene['input']}: {count(scene['n_changed'], 'segment')} of {scene['n_segments']:,} changed")
        lines += [f"  {scene[name]}" for name in ("segments", "classes", "polygons")]
    return "\n".join([*lines, result["codebook"]])


COMMAND = Command(
    "refine",
    "Refine labels without annotations: a network learns from the confident segments and corrects the doubtful ones.",
    _run,
    _describe,
    inputs=(
        SCENES,
        Input(
            "labels",
            "Folder in which `alps label` wrote the segments of these scenes.",
            "DIR",
            "--labels",
        ),
        Input("files", option=None),
        Input("codebook", "Their codebook. If not set: codebook.gpkg in that folder.", "FILE", "--codebook"),
        out_folder(),
    ),
    settings={
        "settings": SettingsOf(RefineSettings),
        "training": SettingsOf(TrainSettings, base=_training),
        "polygons": SettingsOf(PolygonSettings),
    },
    algorithms=("refine",),
)
