"""Describe superpixels: colour, texture and surroundings as one PFL.

The PFL is a row of blocks, each scaled by a fixed weight so that plain Euclidean k-means balances them. Weights and
scales are constants of the recipe, never statistics of a tile, so PFLs of all tiles and scenes are comparable.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field

import numpy as np
from scipy import fft, ndimage
from skimage.color import rgb2lab

from .superpixel_merge import MergeSettings

VERSION = 1
MAX_PLANES = 6


@dataclass(frozen=True)
class Recipe:
    """Every constant of the superpixels and their PFLs; its hash is part of `pfl_kind`."""

    merge: MergeSettings = field(default_factory=MergeSettings)
    """Constants of the partition."""

    n_bins: int = 8
    """Bins of each soft colour histogram."""

    def kind(self, n_bands: int) -> str:
        """Return the `pfl_kind` of this recipe for images of `n_bands` bands."""
        text = json.dumps({"version": VERSION, "n_bands": n_bands, **asdict(self)}, sort_keys=True)
        return f"superpixels:{hashlib.sha256(text.encode()).hexdigest()[:8]}:{pfl_size(n_bands, self)}"


def n_planes(n_bands: int) -> int:
    """Return the number of colour planes of an image of `n_bands` bands."""
    return min(n_bands, MAX_PLANES)


def pfl_size(n_bands: int, recipe: Recipe) -> int:
    """Return the length D of a PFL."""
    planes = n_planes(n_bands)
    return 2 * planes + 1 + 2 * 2 + planes * recipe.n_bins + 2 * planes


def colour_planes(image: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """Return planes whose distances resemble how different colours look.

    Three bands become CIE Lab / 100. Any other number becomes the first six terms of the cosine transform across
    bands: brightness first, then ever finer spectral shape (for three bands this would be Ohta's I1 I2 I3).

    Args:
        image: (n_bands, h, w) float32 in 0…1.
        valid: (h, w) bool.

    Returns:
        (C, h, w) float32; 0 where not valid.
    """
    if image.shape[0] == 3:
        planes = np.moveaxis(rgb2lab(np.moveaxis(image, 0, -1)), -1, 0) / 100
    else:
        planes = fft.dct(image, axis=0, norm="ortho")[:MAX_PLANES] / np.sqrt(image.shape[0])
    planes = np.ascontiguousarray(planes, dtype=np.float32)
    planes[:, ~valid] = 0
    return planes


def pool_pfl(planes: np.ndarray, valid: np.ndarray, labels: np.ndarray, recipe: Recipe) -> np.ndarray:
    """Return the PFL of each superpixel.

    Args:
        planes: (C, h, w) float32 of `colour_planes`.
        valid: (h, w) bool.
        labels: (h, w) int32, 0…n-1, -1 outside.
        recipe: bins and weights.

    Returns:
        (n, D) float32.
    """
    inside = labels >= 0
    index = labels[inside]
    n = int(index.max()) + 1 if index.size else 0
    if n == 0:
        return np.zeros((0, pfl_size_of_planes(len(planes), recipe)), dtype=np.float32)
    area = np.bincount(index, minlength=n).astype(np.float64)

    def mean(values: np.ndarray) -> np.ndarray:
        return np.bincount(index, weights=values[inside], minlength=n) / area

    means = np.stack([mean(p) for p in planes], axis=1)
    squares = np.stack([mean(p * p) for p in planes], axis=1)
    deviations = np.sqrt(np.maximum(squares - means**2, 0))
    light = planes[0]
    gradient = mean(ndimage.gaussian_gradient_magnitude(light, 1.0))
    share = ndimage.uniform_filter(valid.astype(np.float32), 49)
    contrast = []
    for size in (5, 17):
        weight = np.maximum(ndimage.uniform_filter(valid.astype(np.float32), size), 1e-6)
        local = ndimage.uniform_filter(light, size) / weight
        power = ndimage.uniform_filter(light * light, size) / weight
        contrast.append(mean(np.sqrt(np.maximum(power - local**2, 0))))
        contrast.append(mean(light - local))
    around = np.stack([mean(ndimage.uniform_filter(p, 49) / np.maximum(share, 1e-6)) for p in planes], axis=1)
    histograms = [_soft_histogram(p[inside], index, area, recipe.n_bins, 0 if i == 0 else -0.5) for i, p in enumerate(planes)]
    blocks = [
        2.0 * means,
        4.0 * deviations,
        8.0 * gradient[:, None],
        4.0 * np.stack(contrast, axis=1),
        0.5 * np.concatenate(histograms, axis=1),
        2.0 * around,
        2.0 * np.abs(means - around),
    ]
    return np.concatenate(blocks, axis=1).astype(np.float32)


def pfl_size_of_planes(planes: int, recipe: Recipe) -> int:
    """Return the length D of a PFL of images with that many colour planes."""
    return pfl_size(planes, recipe)


def _soft_histogram(values: np.ndarray, index: np.ndarray, area: np.ndarray, n_bins: int, low: float) -> np.ndarray:
    """Return (n, n_bins) square roots of histograms in which a value counts in its two nearest bins."""
    position = np.clip((values - low) * (n_bins - 1), 0, n_bins - 1)
    left = np.minimum(position.astype(np.int64), n_bins - 2)
    right_share = position - left
    flat = index.astype(np.int64) * n_bins + left
    size = area.size * n_bins
    counts = np.bincount(flat, weights=1 - right_share, minlength=size)
    counts += np.bincount(flat + 1, weights=right_share, minlength=size)
    return np.sqrt(np.maximum(counts.reshape(-1, n_bins), 0) / area[:, None])
