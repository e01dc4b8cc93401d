"""`alps export`: a data set of labelled scenes, for training."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..errors import SettingsError
from ..progress import Progress
from ..settings import DATASET_PRESETS, AboutSettings, DatasetSettings, SceneSettings
from .command import SCENES, Arguments, Command, Input, Result, SettingsOf, count, out_folder


def _preset(arguments: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the values of the preset; options that the user gave override them."""
    preset = arguments["preset"]
    if preset not in DATASET_PRESETS:
        raise SettingsError(f"The preset {preset!r} does not exist; use one of {', '.join(DATASET_PRESETS)}.")
    return DATASET_PRESETS[preset]


def _run(arguments: Arguments, progress: Progress) -> Result:
    from ..datasets.class_table import read_names
    from ..datasets.export import export
    from ..datasets.plan import ExportPlan

    plan = ExportPlan(
        tuple(map(str, arguments["scenes"])),
        tuple(map(str, arguments["labels"])),
        tuple(map(str, arguments["instances"])),
        Path(arguments["out"]),
        arguments["settings"],
        arguments["scene"],
        arguments["about"],
        arguments["class_field"] or None,
        read_names(arguments["names"] or None),
        arguments["preset"],
        arguments["overwrite"],
    )
    return export(plan, progress)


def _describe(result: Result) -> str:
    chips = ", ".join(f"{n:,} {split}" for split, n in result["n_chips"].items())
    lines = [
        f"chips: {chips}, from {count(result['n_scenes'], 'scene')}, with {count(result['n_classes'], 'class')} and "
        f"{count(result['n_instances'], 'instance')}: {result['dataset']}",
        f"left out: {count(result['n_straddling'], 'chip')} in two splits, "
        f"{count(result['n_uncovered'], 'chip')} with too few labelled pixels, "
        f"{count(result['n_small_instances'], 'instance')} of which a chip shows too little",
    ]
    lines += [f"{scene}: no labels" for scene in result["unlabelled"]]
    lines += [f"{failure['input']}: failed ({failure['code']}): {failure['message']}" for failure in result["failed"]]
    return "\n".join(lines)


COMMAND = Command(
    "export",
    "Make a data set for training from scenes and their labels: chips, masks, split, description.",
    _run,
    _describe,
    inputs=(
        SCENES,
        Input("labels", "class rasters, or their folders", "CLASSES", "--labels", many=True, default=()),
        Input(
            "instances",
            "polygons with a class: one layer, or a folder",
            "LAYER",
            "--instances",
            many=True,
            default=(),
        ),
        Input(
            "class_field",
            "column of the class; if not given: class_name, class, label …",
            "NAME",
            "--class-field",
        ),
        Input("names", 'names of class numbers: {"0": "water", …} or a file', "JSON", "--names"),
        out_folder("folder of the data set"),
        Input(
            "preset",
            "settings of a published data set; options that you give override it",
            option="--preset",
            choices=tuple(DATASET_PRESETS),
            default="none",
        ),
    ),
    settings={
        "settings": SettingsOf(DatasetSettings, base=_preset),
        "scene": SettingsOf(SceneSettings),
        "about": SettingsOf(AboutSettings),
    },
    algorithms=("exportdataset",),
)
