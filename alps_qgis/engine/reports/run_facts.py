"""Hold what a run knows at its end about itself and its results, for the report on the run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..labels.class_figures import ClassFigures
from ..scene.stretch import Stretch
from ..settings import SceneSettings
from ..tables.codebook import Codebook
from .run_sample import RunSample


@dataclass(frozen=True)
class SceneFacts:
    """What a run knows about one scene.

    Attributes:
        path: the scene.
        classes: its class raster, where it lies now.
        figures: of its classes.
        sample: segments to show.
        n_segments: all of them.
        n_polygons: class polygons.
        covered_share: share of the valid pixels that have a class.
    """

    path: Path
    classes: Path
    figures: tuple[ClassFigures, ...]
    sample: RunSample
    n_segments: int
    n_polygons: int
    covered_share: float


@dataclass(frozen=True)
class RunFacts:
    """What a run knows about itself.

    Attributes:
        scenes: name → facts.
        codebook: with the counts of this run.
        given: the codebook comes from an earlier run.
        settings: values as outputs record them, in groups.
        scene_settings: how scenes are read.
        stretch: of all scenes.
        segmenter: name of the segmenter that ran.
        failed: a sentence for each scene that was left out.
        warnings: of the run.
        durations: name of a stage → seconds.
        versions: of the engine and of what it computes with.
    """

    scenes: Mapping[str, SceneFacts]
    codebook: Codebook
    given: bool
    settings: Mapping[str, Any]
    scene_settings: SceneSettings
    stretch: Stretch
    segmenter: str
    failed: Sequence[str] = ()
    warnings: Sequence[str] = ()
    durations: Mapping[str, float] = field(default_factory=dict)
    versions: Mapping[str, str] = field(default_factory=dict)
