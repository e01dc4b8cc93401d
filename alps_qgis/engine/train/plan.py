"""What to train: the data, where the weights begin, and where the model goes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..settings import SceneSettings, TrainSettings
from .source import TrainingSource


@dataclass(frozen=True)
class TrainPlan:
    """What to train.

    Attributes:
        data: the folder of one exported data set; or scenes, as files, folders, patterns or lists.
        out: the model folder.
        settings: of the training.
        labels: class rasters of the scenes, or folders of them; empty for a data set.
        scene_settings: how scenes are read; an exported data set has its own.
        kind: `pretrain`, `finetune` or `refine`; it is recorded with the model.
        start: a model whose weights are loaded; None to begin with random ones.
        load: which of its weights: `overall`, `backbone` or `head`.
        backbone: a file with weights of the backbone; None for random ones.
        names: names of class numbers, instead of the rasters' own.
        overwrite: a model that exists may be replaced, and a training that was interrupted may be given up.
        source: the samples, instead of those of `data`.
    """

    data: tuple[str, ...]
    out: Path
    settings: TrainSettings = TrainSettings()
    labels: tuple[str, ...] = ()
    scene_settings: SceneSettings = SceneSettings()
    kind: str = "pretrain"
    start: str | None = None
    load: str = "overall"
    backbone: str | None = None
    names: Mapping[int, str] | None = None
    overwrite: bool = False
    source: TrainingSource | None = None
