"""Fit one stretch to a whole collection; a stretch for each tile would show at the borders of tiles."""

from __future__ import annotations

import os
from collections.abc import Sequence

import numpy as np

from ..errors import BandError, SettingsError
from ..settings import SceneSettings
from .scene import Scene
from .sentinels import can_hold, holds, in_words, undeclared
from .stretch import Stretch

_SAMPLE_PX = 1_000_000
_MIN_SAMPLE_PX = 4096
_DEFAULT_PERCENTILES = (2.0, 98.0)


def fit_stretch(scenes: Sequence[Scene], settings: SceneSettings) -> Stretch:
    """Return the stretch of a collection. It does not depend on the order of the scenes.

    Percentiles and extremes come from decimated reads, in which every scene has a weight equal to its valid area. A
    scene without valid pixels does not count. If no scene has any, the stretch is 0…1. If scenes declare scale and
    offset, the stretch is in their units. Values that plausibly mean "no data" although nothing declares them do not
    count, and are noted. Files are closed after their sample is taken, and open again at the next read.

    Raises:
        SettingsError: The setting cannot be understood, or the collection is empty.
        BandError: The scenes have different numbers of bands or different data types.
        SceneError: A scene cannot be read.
    """
    kind, low, high = settings.stretch_rule()
    if not scenes:
        raise SettingsError("A stretch needs a scene; give at least one.")
    declared = use_scaling(scenes)
    _check_alike(scenes, declared)
    n_bands = scenes[0].n_raw_bands
    is_byte = all(np.dtype(scene.dtype) == np.uint8 for scene in scenes)
    if kind not in ("range", "none") and not (kind == "auto" and is_byte):
        low, high = {"auto": _DEFAULT_PERCENTILES, "minmax": (0.0, 100.0)}.get(kind, (low, high))
        return _fit_percentiles(scenes, low, high, declared)
    for scene in scenes:
        note_undeclared_nodata(scene)
    if kind == "range":
        return Stretch((low,) * n_bands, (high,) * n_bands, declared)
    ends = [_ends(scene, declared) for scene in scenes]
    lows, highs = np.min([low for low, _ in ends], axis=0), np.max([high for _, high in ends], axis=0)
    return Stretch(tuple(map(float, lows)), tuple(map(float, highs)), declared)


def _ends(scene: Scene, declared: bool) -> tuple[np.ndarray, np.ndarray]:
    if declared and scene.scaling and np.dtype(scene.dtype).kind in "iu":
        return scene.scaling.ends(scene.top)
    return np.zeros(scene.n_raw_bands), np.full(scene.n_raw_bands, float(scene.top))


def use_scaling(scenes: Sequence[Scene]) -> bool:
    """Return whether declared scale and offset are applied to a collection, and note where they are not.

    They are, unless some scenes declare a scale and others with whole numbers do not: their values would have different
    units.
    """
    scaled = [scene for scene in scenes if scene.scaling]
    if not scaled:
        return False
    bare = [scene for scene in scenes if not scene.scaling and np.dtype(scene.dtype).kind in "iu"]
    if bare and not all(scene.scaling and scene.scaling.is_shift_only for scene in scaled):
        for scene in scaled:
            scene.note(
                f"It declares {scene.scaling.words if scene.scaling else ''}, which are not applied, because "
                f"{os.path.basename(bare[0].path)} declares none; declare them for all scenes, with `gdal_edit.py "
                "-scale S -offset O FILE`."
            )
        return False
    return True


def note_stretch_of_codebook(scenes: Sequence[Scene], stretch: Stretch) -> None:
    """Note which scenes declare other units than a stretch that was fitted to other scenes."""
    for scene in scenes:
        note_undeclared_nodata(scene)
        if scene.scaling and not stretch.declared:
            scene.note(
                f"It declares {scene.scaling.words}, which are not applied, because the codebook was made from stored "
                "numbers; fit a new codebook to use them."
            )
        elif not scene.scaling and stretch.declared and np.dtype(scene.dtype).kind in "iu":
            scene.note(
                "The codebook was made from values with a declared scale and offset, but this scene declares none; if "
                "it should, declare them with `gdal_edit.py -scale S -offset O FILE`."
            )


def note_undeclared_nodata(scene: Scene) -> None:
    """Note values that plausibly mean "no data", from a small sample."""
    if can_hold(np.dtype(scene.dtype)):
        _without_undeclared(scene, scene.sample(_MIN_SAMPLE_PX))
        scene.close()


def _without_undeclared(scene: Scene, sample: np.ndarray) -> np.ndarray:
    """Return the (n_bands, m) values of a sample without pixels that plausibly mean "no data", and note these."""
    found = [undeclared(band) for band in sample]
    if not any(found):
        return sample
    odd = np.logical_or.reduce([holds(band, known) for band, known in zip(sample, found)])
    scene.note(in_words(sorted(set().union(*found)), float(odd.mean())))
    return sample[:, ~odd]


def _check_alike(scenes: Sequence[Scene], declared: bool) -> None:
    first = scenes[0]
    for other in scenes[1:]:
        if other.n_raw_bands != first.n_raw_bands:
            raise BandError(
                f"{first.path} gives {first.n_raw_bands} band(s) and {other.path} gives {other.n_raw_bands}, so they "
                "cannot share a stretch; choose the same bands for all, or label them separately."
            )
        # In declared units, the type in which values are stored does not matter.
        if other.dtype != first.dtype and not declared:
            raise BandError(
                f"{first.path} is {first.dtype} and {other.path} is {other.dtype}, so they cannot share a stretch; "
                "convert one, or label them separately."
            )


def _fit_percentiles(scenes: Sequence[Scene], low: float, high: float, declared: bool) -> Stretch:
    each = max(_MIN_SAMPLE_PX, _SAMPLE_PX // len(scenes))
    values, weights = [], []
    for scene in scenes:
        sample, share = scene.sample_with_share(each)
        sample = _without_undeclared(scene, sample)
        scene.close()
        if sample.shape[1]:
            values.append(scene.scaling.apply(sample) if declared and scene.scaling else sample)
            weights.append(np.full(sample.shape[1], share))
    n_bands = scenes[0].n_raw_bands
    if not values:
        return Stretch((0.0,) * n_bands, (1.0,) * n_bands, declared)
    pooled, weight = np.concatenate(values, axis=1), np.concatenate(weights)
    pairs = [_weighted_range(band, weight, low, high) for band in pooled]
    return Stretch(tuple(pair[0] for pair in pairs), tuple(pair[1] for pair in pairs), declared)


def _weighted_range(values: np.ndarray, weights: np.ndarray, low: float, high: float) -> tuple[float, float]:
    """Return two weighted percentiles; with equal weights they equal `numpy.percentile`.

    If both are the same value although others exist (a mostly empty scene), the minimum and maximum are returned.
    """
    # Weights break ties, so that the sums do not depend on the order of the scenes.
    order = np.lexsort((weights, values))
    ordered, weight = values[order].astype(np.float64), weights[order]
    before = np.cumsum(weight) - weight
    span = before[-1]
    if span <= 0:
        return float(ordered[0]), float(ordered[-1])
    at = np.interp(np.array([low, high]) / 100, before / span, ordered)
    if at[0] >= at[1]:
        at = ordered[[0, -1]]
    return float(at[0]), float(at[1])
