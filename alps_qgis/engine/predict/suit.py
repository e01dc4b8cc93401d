"""Find out whether a scene suits a model: its tiles, its ground resolution, and its values."""

from __future__ import annotations

import numpy as np

from ..errors import SettingsError
from ..scene.scene import Scene
from ..scene.stretch import Stretch
from .model import Facts

_MAX_RATIO = 1.5
_SAMPLE_PX = 65_536
_MAX_CLIPPED = 0.5
"""Share of values outside the stretch above which a scene is probably not like those of the training."""

_MIN_CONTRAST = 0.05
"""Part of the stretch that most values of a scene should fill."""


def tile_of(given: int | None, facts: Facts, default: int) -> int:
    """Return the side of the tiles.

    Raises:
        SettingsError: The model takes tiles of another size, or does not take squares.
    """
    if facts.fixed is None:
        tile = given or facts.tile or default
        return -(-tile // facts.multiple) * facts.multiple
    height, width = facts.fixed
    if height != width:
        raise SettingsError(f"{facts.name} takes images of {height} × {width} pixels; export it with square images.")
    if given not in (None, height):
        raise SettingsError(f"tile is {given}, but {facts.name} only takes {height}; leave out the tile size.")
    return height


def check_resolution(scene: Scene, facts: Facts) -> str:
    """Return a warning if the pixels of a scene are much larger or smaller than those of the training; else empty."""
    size = scene.grid.pixel_size_m()
    if size is None or facts.resolution_m is None:
        return ""
    here, there = float(np.sqrt(size[0] * size[1])), facts.resolution_m
    if max(here / there, there / here) <= _MAX_RATIO:
        return ""
    return (
        f"The pixels of {scene.path} are {here:.3g} m on the ground, but {facts.name} was trained on {there:.3g} m, so "
        f"objects look smaller than those it knows. Set the ground resolution to {there:.3g} m (RESOLUTION, "
        "--resolution)."
        if here > there
        else f"The pixels of {scene.path} are {here:.3g} m on the ground, but {facts.name} was trained on {there:.3g} "
        f"m, so objects look larger than those it knows. Set the ground resolution to {there:.3g} m (RESOLUTION, "
        "--resolution)."
    )


def stretch_of_model(scene: Scene, stretch: Stretch) -> Stretch | None:
    """Return the stretch of a model for the bands that are read; None if a single band has to serve for several."""
    if len(stretch.low) == scene.n_raw_bands:
        return stretch
    if scene.n_raw_bands == 1 and len(set(zip(stretch.low, stretch.high))) == 1:
        return Stretch(stretch.low[:1], stretch.high[:1], stretch.declared)
    return None


def check_values(scene: Scene, stretch: Stretch, facts: Facts) -> str:
    """Return a warning if the model's stretch leaves little of a scene to see; else empty."""
    raw = scene.sample(_SAMPLE_PX)
    if not raw.shape[1]:
        return ""
    if scene.scaling and stretch.declared:
        raw = scene.scaling.apply(raw)
    low, high = (np.array(ends)[:, None] for ends in (stretch.low, stretch.high))
    outside = float(((raw < low) | (raw > high)).mean())
    dark, light = np.percentile(stretch.apply(raw), (2, 98), axis=1)
    if outside <= _MAX_CLIPPED and float((light - dark).max()) >= _MIN_CONTRAST:
        return ""
    why = f"{outside:.0%} of its values lie outside it" if outside > _MAX_CLIPPED else "its values fill little of it"
    return (
        f"{scene.path} does not suit the stretch of {facts.name}: {why}. If sensor or units differ from those of the "
        "training, fit the stretch to the scene (STRETCH_FROM, --stretch-from scene)."
    )
