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
        tuple(map(str, arguments["split_files"])),
    )
    return export(plan, progress)


def _describe(result: Result) -> str:
    chips = ", ".join(f"{n:,} {split}" for split, n in result["n_chips"].items())
    lines = [
        f"chips: {chips}, from {count(result['n_scenes'], 'scene')}, with {count(result['n_classes'], 'class')} and "
        f"{count(result['n_instances'], 'instance')}: {result['dataset']}",
        f"left out: {count(result['n_straddling'], 'chip')} in two splits, "
        f"{count(result['n_uncovered'], 'chip')} with too few labelled pixels, "
        f"{count(result['n_small_instances'], 'instance')} too small in a chip",
    ]
    lines += [f"{scene}: not in the split" for scene in result["not_in_split"]]
    lines += [f"{scene}: no labels" for scene in result["unlabelled"]]
    lines += [f"{failure['input']}: failed ({failure['code']}): {failure['message']}" for failure in result["failed"]]
    return "\n".join(lines)


COMMAND = Command(
    "export",
    "Export scenes and their labels as a training data set: chips, masks, splits, description.",
    _run,
    _describe,
    inputs=(
        SCENES,
        Input("labels", "Class rasters, or folders of them.", "CLASSES", "--labels", many=True, default=()),
        Input(
            "instances",
            "Polygons with classes: a layer, or a folder of layers.",
            "LAYER",
            "--instances",
            many=True,
            default=(),
        ),
        Input(
            "class_field",
            "Field with the class. If not set: class_name, class, label …",
            "NAME",
            "--class-field",
        ),
        Input("names", 'Names of the class numbers: {"0": "water", …}, or a file.', "JSON", "--names"),
        Input(
            "split_files",
            "Your own split instead of one that is drawn: lists (train.txt, val.txt and test.txt, or one list with a "
            "name and a split on each line), a folder of lists, or a folder with the folders train, val and test.",
            "LIST",
            "--split-file",
            many=True,
            default=(),
        ),
        out_folder("Folder of the data set."),
        Input(
            "preset",
            "Settings of a published data set. Options that you give override them.",
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
