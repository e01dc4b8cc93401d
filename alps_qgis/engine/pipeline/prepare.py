"""Prepare to segment: fit the stretch, and build the segmenter."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from ..features.encoder.choose import Known, choose_encoder
from ..features.encoder.record import Encoder
from ..features.features import find_features
from ..progress import Progress
from ..scene.grid import TileGrid
from ..scene.scaling import scaling_in_words
from ..scene.scene import Scene, open_scene
from ..scene.stretch_fit import fit_stretch
from ..segment.protocol import Segmenter
from ..segment.registry import SUPERPIXELS, build_segmenter, resolve_segmenter
from ..settings import LabelSettings, TileSettings
from ..tables.area import find_area
from .run import Setup, scalings


def prepare_scene(scene_path: Path, settings: LabelSettings, progress: Progress) -> Setup:
    """Return stretch and segmenter for a single scene."""
    with open_scene(scene_path, settings.scene, settings.area.resolution) as scene:
        # Before the stretch is fitted, which takes a while.
        find_area(scene, settings.area)
        before = len(scene.notes)
        stretch = fit_stretch([scene], settings.scene)
        for note in scene.notes[before:]:
            progress.warn(f"{scene_path.name}: {note}")
        features = find_features(settings.features, settings.scene.allow_remote, {scene_path: scene}, _raise)
        segmenter = build(settings, scene.n_bands, progress)
        encoder = encoder_for(settings, segmenter, [scene], None, progress)
        setup = Setup(stretch, segmenter, scalings([scene], stretch), features, encoder)
        say_scaling(setup, 1, progress)
        return setup


def _raise(_scene: Path) -> AbstractContextManager[None]:
    return nullcontext()


def say_scaling(setup: Setup, n_scenes: int, progress: Progress) -> None:
    """Log which declared scales and offsets are applied, if any."""
    if setup.scalings:
        progress.say(scaling_in_words(setup.scalings.values(), n_scenes))


def build(settings: LabelSettings, n_bands: int, progress: Progress) -> Segmenter:
    """Build the segmenter of the settings, and log which one it is and why."""
    choice = resolve_segmenter(settings.segment, n_bands)
    progress.say(f"Segmenter: {choice.reason}")
    return build_segmenter(choice, settings.segment, n_bands)


def encoder_for(
    settings: LabelSettings, segmenter: Segmenter, scenes: Collection[Scene], known: Known | None, progress: Progress
) -> Encoder | None:
    """Return the encoder that describes the segments, and log that it does; see `choose_encoder`."""
    return choose_encoder(settings.segment.features, segmenter.name == SUPERPIXELS, scenes, known, progress)


def halo_of(settings: TileSettings, segmenter: Segmenter) -> int:
    """Return the halo in pixels: that of the settings, else the segmenter's default."""
    return segmenter.default_halo if settings.halo is None else settings.halo


def check_tiles(settings: TileSettings, segmenter: Segmenter) -> None:
    """Refuse tiles without a core before any scene is touched.

    Raises:
        SettingsError: The tile is not larger than its two halos.
    """
    TileGrid(1, 1, settings.tile, halo_of(settings, segmenter))
