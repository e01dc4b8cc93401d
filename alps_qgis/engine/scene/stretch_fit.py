"""Fit one stretch to a whole collection; a stretch for each tile would show at the borders of tiles."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..errors import BandError, SettingsError
from ..settings import SceneSettings
from .scene import Scene
from .stretch import Stretch

_SAMPLE_PX = 1_000_000
_MIN_SAMPLE_PX = 4096
_DEFAULT_PERCENTILES = (2.0, 98.0)


def fit_stretch(scenes: Sequence[Scene], settings: SceneSettings) -> Stretch:
    """Return the stretch of a collection. It does not depend on the order of the scenes.

    Percentiles and extremes come from decimated reads, in which every scene has a weight equal to its valid area. A
    scene without valid pixels does not count. If no scene has any, the stretch is 0…1. Files are closed after their
    sample is taken, and open again at the next read.

    Raises:
        SettingsError: The setting cannot be understood, or the collection is empty.
        BandError: The scenes have different numbers of bands or different data types.
        SceneError: A scene cannot be read.
    """
    kind, low, high = settings.stretch_rule()
    if not scenes:
        raise SettingsError("A stretch needs a scene; give at least one.")
    _check_alike(scenes)
    n_bands, dtype = scenes[0].n_raw_bands, np.dtype(scenes[0].dtype)
    if kind == "range":
        return Stretch((low,) * n_bands, (high,) * n_bands)
    if kind == "none" or (kind == "auto" and dtype == np.uint8):
        top = max(scene.top for scene in scenes)
        return Stretch((0.0,) * n_bands, (top,) * n_bands)
    if kind == "auto":
        low, high = _DEFAULT_PERCENTILES
    if kind == "minmax":
        low, high = 0.0, 100.0
    return _fit_percentiles(scenes, low, high)


def _check_alike(scenes: Sequence[Scene]) -> None:
    first = scenes[0]
    for other in scenes[1:]:
        if other.n_raw_bands != first.n_raw_bands:
            raise BandError(
                f"{first.path} gives {first.n_raw_bands} band(s) and {other.path} gives {other.n_raw_bands}, so they "
                "cannot share a stretch; choose the same bands for all, or label them separately."
            )
        if other.dtype != first.dtype:
            raise BandError(
                f"{first.path} is {first.dtype} and {other.path} is {other.dtype}, so they cannot share a stretch; "
                "convert one, or label them separately."
            )


def _fit_percentiles(scenes: Sequence[Scene], low: float, high: float) -> Stretch:
    each = max(_MIN_SAMPLE_PX, _SAMPLE_PX // len(scenes))
    values, weights = [], []
    for scene in scenes:
        sample, share = scene.sample_with_share(each)
        scene.close()
        if sample.shape[1]:
            values.append(sample)
            weights.append(np.full(sample.shape[1], share))
    n_bands = scenes[0].n_raw_bands
    if not values:
        return Stretch((0.0,) * n_bands, (1.0,) * n_bands)
    pooled, weight = np.concatenate(values, axis=1), np.concatenate(weights)
    pairs = [_weighted_range(band, weight, low, high) for band in pooled]
    return Stretch(tuple(pair[0] for pair in pairs), tuple(pair[1] for pair in pairs))


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
