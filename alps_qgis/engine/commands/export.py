"""`alps export`: a data set of labelled scenes, for training."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from ..progress import Progress
from ..settings import (
    DATASET_IMAGES,
    DATASET_LAYOUTS,
    DATASET_PRESETS,
    DATASET_SPLITS,
    DatasetSettings,
    SceneSettings,
)
from .given import Arguments, may_overwrite, read_settings
from .options import add_overwrite, add_scene, command, shares, take

NAME = "export"

NOT_GIVEN = argparse.SUPPRESS
"""The preset, or the settings' own default, decides."""

_ABOUT = ("title", "description", "licence", "source")


def add(commands: Any) -> None:
    """Add the command."""
    text = "Scenes and their labels in, a data set for training out: chips, masks, split, description."
    parser = command(commands, NAME, text, _build)
    parser.add_argument("scenes", nargs="+", metavar="SCENE", help="raster, folder, pattern, or list (.txt)")
    parser.add_argument("--labels", nargs="+", default=[], metavar="CLASSES", help="class rasters, or their folder")
    parser.add_argument(
        "--instances", nargs="+", default=[], metavar="LAYER", help="polygons with a class: one layer, or a folder"
    )
    parser.add_argument("--class-field", metavar="NAME", help="column of the class; else class_name, class, label …")
    parser.add_argument("--names", metavar="JSON", help='names of class numbers: {"0": "water", …} or a file')
    parser.add_argument("--out", required=True, metavar="DIR", help="folder of the data set")
    default = DatasetSettings()
    group = parser.add_argument_group("data set", "What is not given is the preset's, else as named in brackets.")
    group.add_argument("--preset", choices=tuple(DATASET_PRESETS), default="none")
    group.add_argument("--layout", choices=DATASET_LAYOUTS, default=NOT_GIVEN, help=f"[{default.layout}]")
    group.add_argument("--images", choices=DATASET_IMAGES, default=NOT_GIVEN, help="[tif for pairs, else png]")
    _number(group, "--chip", default.chip, "side of a chip; 0 takes whole scenes")
    _number(group, "--overlap", default.overlap, "pixels that neighbouring chips share")
    group.add_argument("--pad", action="store_true", default=NOT_GIVEN, help="fill up chips of small scenes")
    group.add_argument(
        "--min-covered",
        type=float,
        default=NOT_GIVEN,
        metavar="SHARE",
        help=f"least share with a class [{default.min_covered}]",
    )
    _number(group, "--min-instance", default.min_instance_px, "least pixels of an instance", dest="min_instance_px")
    group.add_argument(
        "--split", type=shares, default=NOT_GIVEN, metavar="A,B,C",
        help=f"shares of train, val, test [{','.join(map(str, default.split))}]",
    )  # fmt: skip
    group.add_argument("--split-by", choices=DATASET_SPLITS, default=NOT_GIVEN, help=f"[{default.split_by}]")
    _number(group, "--block", default.block, "side of a block; 0 takes four chips")
    group.add_argument("--seed", type=int, default=NOT_GIVEN, help=f"of the split [{default.seed}]")
    group.add_argument("--ignore", nargs="+", default=NOT_GIVEN, metavar="CLASS", help="classes that become 255")
    for name in _ABOUT:
        group.add_argument(f"--{name}", default="", metavar="TEXT", help="for the data set's README")
    add_scene(parser)
    add_overwrite(parser)


def _number(group: Any, option: str, default: int, text: str, **more: Any) -> None:
    group.add_argument(option, type=int, default=NOT_GIVEN, metavar="PX", help=f"{text} [{default}]", **more)


def _build(options: dict[str, Any]) -> dict[str, Any]:
    names = ("scenes", "labels", "instances", "class_field", "names", "out", "preset", "overwrite")
    return {
        **{name: options[name] for name in names},
        "about": {name: options[name] for name in _ABOUT},
        "settings": take(options, DatasetSettings()),
        "scene": take(options, SceneSettings()),
    }


def job(arguments: Arguments, progress: Progress) -> dict[str, Any]:
    """Export a data set; see `ExportPlan`."""
    from ..datasets.class_table import read_names
    from ..datasets.export import export
    from ..datasets.plan import About, ExportPlan
    from ..errors import SettingsError

    preset = arguments.get("preset") or "none"
    if preset not in DATASET_PRESETS:
        raise SettingsError(f"There is no preset {preset!r}; choose {', '.join(DATASET_PRESETS)}.")
    settings = {**DATASET_PRESETS[preset], **(arguments.get("settings") or {})}
    plan = ExportPlan(
        tuple(map(str, arguments["scenes"])),
        tuple(map(str, arguments.get("labels") or ())),
        tuple(map(str, arguments.get("instances") or ())),
        Path(arguments["out"]),
        read_settings(DatasetSettings, settings),
        read_settings(SceneSettings, arguments.get("scene")),
        read_settings(About, arguments.get("about")),
        arguments.get("class_field") or None,
        read_names(arguments.get("names") or None),
        preset,
        may_overwrite(arguments),
    )
    return export(plan, progress)


def describe(result: dict[str, Any]) -> str:
    """Say what was written, and what was left out."""
    chips = ", ".join(f"{n:,} {split}" for split, n in result["n_chips"].items())
    lines = [
        f"{chips} chips of {result['n_scenes']} scenes, {result['n_classes']} classes, "
        f"{result['n_instances']:,} instances: {result['dataset']}",
        f"left out: {result['n_straddling']:,} chips in two splits, {result['n_uncovered']:,} with too little covered, "
        f"{result['n_small_instances']:,} small pieces of instances",
    ]
    lines += [f"{scene}: no labels" for scene in result["unlabelled"]]
    lines += [f"{failure['input']}: failed ({failure['code']}): {failure['message']}" for failure in result["failed"]]
    return "\n".join(lines)
