"""`alps pretrain`: a network trained on pseudo labels; `alps finetune` has the same inputs and settings."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ...progress import Progress
from ...settings import (
    LOAD_MODES,
    TRAIN_PRESET_HELP,
    TRAIN_PRESETS,
    SceneSettings,
    TrainSettings,
    merged,
    train_preset,
)
from ..command import Arguments, Command, Input, Result, SettingsOf, out_folder, share


def _base(arguments: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the values of the preset, and the network of the model that the training begins with."""
    base = train_preset(arguments["preset"])
    if not arguments["start"]:
        return base
    from ...networks.record import read_record

    return merged(base, {"network": read_record(arguments["start"]).network})


TRAINING_INPUTS = (
    Input(
        "data",
        "Folder of a data set that `alps export` wrote (layout mmsegmentation or pairs); or scenes, with --labels.",
        "DATA",
        many=True,
        required=True,
    ),
    Input("labels", "Class rasters of the scenes, or folders of them.", "CLASSES", "--labels", many=True, default=()),
    Input("names", 'Names of the class numbers: {"0": "water", …}, or a file.', "JSON", "--names"),
    out_folder("Folder of the model. The same command with the same folder continues a training that was interrupted."),
    Input(
        "start",
        "Model whose weights are loaded: the folder of an earlier training. If not set: random weights.",
        "RUN",
        "--from",
    ),
    Input(
        "load",
        "Which of its weights: overall (all that fit), backbone (the encoder; for other classes), or head.",
        option="--load",
        choices=LOAD_MODES,
        default="overall",
    ),
    Input("backbone", "File with weights of the backbone alone.", "FILE", "--backbone"),
    Input("preset", TRAIN_PRESET_HELP, option="--preset", choices=tuple(TRAIN_PRESETS), default="none"),
)

TRAINING_SETTINGS = {"settings": SettingsOf(TrainSettings, base=_base), "scene": SettingsOf(SceneSettings)}


def run(kind: str, arguments: Arguments, progress: Progress) -> Result:
    """Train a network of a kind."""
    from ...datasets.class_table import read_names
    from ...train.plan import TrainPlan
    from ...train.run import train

    plan = TrainPlan(
        tuple(map(str, arguments["data"])),
        Path(arguments["out"]),
        arguments["settings"],
        tuple(map(str, arguments["labels"])),
        arguments["scene"],
        kind,
        arguments["start"] or None,
        arguments["load"],
        arguments["backbone"] or None,
        read_names(arguments["names"] or None),
        arguments["overwrite"],
    )
    return train(plan, progress)


def describe(result: Result) -> str:
    """Return the result in a few lines."""
    weights = f"{result['n_loaded']:,} weights loaded" if result["n_loaded"] else "begun with random weights"
    lines = [
        f"model: {result['model']}",
        f"{result['network']}, {result['steps']:,} steps in {result['seconds'] / 60:.1f} minutes, {weights}",
        f"held-out mean IoU {share(result['miou'])}, of the weights of step {result['best_step']}",
    ]
    if result["resumed_from"] is not None:
        lines.append(f"continued from step {result['resumed_from']:,}")
    return "\n".join(lines)


def _run(arguments: Arguments, progress: Progress) -> Result:
    return run("pretrain", arguments, progress)


COMMAND = Command(
    "pretrain",
    "Train a network on labels without annotations: an exported data set, or scenes that `alps label` labelled.",
    _run,
    describe,
    inputs=TRAINING_INPUTS,
    settings=TRAINING_SETTINGS,
    algorithms=("pretrain",),
)
