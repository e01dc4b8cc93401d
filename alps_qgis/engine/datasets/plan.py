"""What to export as a data set, and what the user says about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..settings import AboutSettings, DatasetSettings, SceneSettings


@dataclass(frozen=True)
class ExportPlan:
    """What to export.

    Attributes:
        scenes: rasters, folders, patterns or lists.
        labels: class rasters, or folders of them.
        instances: layers of polygons, or folders of them.
        out: the data set's folder.
        settings: of the data set.
        scene_settings: how scenes are read.
        about: what the user says about it.
        class_field: column of the class in layers.
        names: names of class numbers, instead of the rasters' own.
        preset: the name of the preset that the settings are from.
        overwrite: a data set that exists may be replaced.
        split_files: lists of the scenes of each split, or folders of them; empty to draw the split.
    """

    scenes: tuple[str, ...]
    labels: tuple[str, ...]
    instances: tuple[str, ...]
    out: Path
    settings: DatasetSettings = DatasetSettings()
    scene_settings: SceneSettings = SceneSettings()
    about: AboutSettings = AboutSettings()
    class_field: str | None = None
    names: Mapping[int, str] | None = None
    preset: str = "none"
    overwrite: bool = False
    split_files: tuple[str, ...] = ()
