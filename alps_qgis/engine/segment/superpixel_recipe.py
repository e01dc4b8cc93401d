"""Hold the constants of the superpixels and their PFLs, and make the `pfl_kind` that identifies them."""

from __future__ import annotations

import hashlib
import json
import math
from dataclasses import asdict, dataclass, field

import numpy as np

from .superpixel_merge import MergeSettings

VERSION = 4
"""Raise it if the same constants give other PFLs than before, so that old codebooks are refused."""

MAX_PLANES = 5
"""Maximum number of colour planes for images with many bands; a PFL then has at most 128 numbers."""

MERGES = {
    "fine": MergeSettings(loss=0.15, min_px=16),
    "medium": MergeSettings(),
    "coarse": MergeSettings(loss=1.5, min_px=90, max_px=18000),
}
"""The partition by `SegmentSettings.detail`; docs/quality.md compares them. No superpixel is smaller than the segments
that a run drops by default, which would leave holes."""


@dataclass(frozen=True)
class Bins:
    """Centres of a soft histogram: `n` from `low` to `high`, evenly spaced."""

    n: int
    low: float
    high: float

    def position(self, values: np.ndarray, finer: int = 1) -> np.ndarray:
        """Return where values lie among the centres, from 0 to (n − 1) · `finer`, as float32."""
        last = (self.n - 1) * finer
        position = values - np.float32(self.low)
        position *= np.float32(last / (self.high - self.low))
        return np.asarray(np.clip(position, 0, last, out=position))


@dataclass(frozen=True)
class Recipe:
    """Every constant of the superpixels and their PFLs; its hash is part of `pfl_kind`.

    Weights are in the order of the supports: the superpixel itself, the window around it, the patch of similar colour.
    """

    merge: MergeSettings = field(default_factory=MergeSettings)
    """Constants of the partition."""

    colour_weights: tuple[float, float, float] = (0.6, 0.75, 1.05)
    roughness_weights: tuple[float, float, float] = (0.75, 0.6, 0.6)
    line_weight: float = 0.9

    light_bins: Bins = field(default_factory=lambda: Bins(8, 0.0, 1.0))
    """For the first plane: lightness, or the mean of the bands."""

    hue_bins: tuple[Bins, Bins] = field(default_factory=lambda: (Bins(7, -0.3, 0.3), Bins(8, -0.3, 0.4)))
    """For Lab's a and b."""

    spectral_bins: Bins = field(default_factory=lambda: Bins(7, -0.3, 0.3))
    """For every further plane of images that are not RGB."""

    roughness_bins: Bins = field(default_factory=lambda: Bins(6, -4.6, -1.2))
    """For the logarithm of the local standard deviation of the first plane: 0.01 to 0.3."""

    roughness_radius_px: int = 3
    line_halvings: tuple[int, ...] = (1, 2)
    """How often the image is halved before the directions of its edges are compared."""

    around_radius_px: int = 16
    """Half the side of the window around each pixel; together with the superpixel it stays within the halo."""

    alike_colour: float = 0.1
    """Colour difference (planes of order 1) above which neighbours share little; Lab's ΔE is 100 times as large."""

    alike_steps: int = 8
    """Rounds of sharing between neighbours; each round reaches one superpixel further."""

    def kind(self, n_bands: int) -> str:
        """Return the `pfl_kind` of this recipe for images of `n_bands` bands."""
        text = json.dumps({"version": VERSION, "n_bands": n_bands, **asdict(self)}, sort_keys=True)
        return f"superpixels:{hashlib.sha256(text.encode()).hexdigest()[:8]}:{self.pfl_size(n_bands)}"

    def pfl_size(self, n_bands: int) -> int:
        """Return the length D of a PFL of images of `n_bands` bands."""
        n_planes = min(n_bands, MAX_PLANES)
        n_bins = sum(bins.n for bins in colour_bins(n_planes, self)) + self.roughness_bins.n
        return 3 * n_bins + len(self.line_halvings)

    def column_weights(self, n_bands: int) -> np.ndarray:
        """Return the (D,) weight of each number of a PFL of images of `n_bands` bands."""
        n_planes = min(n_bands, MAX_PLANES)
        n_colours = sum(bins.n for bins in colour_bins(n_planes, self))
        # All colour planes together weigh as much as the three planes of Lab.
        fair = math.sqrt(3 / n_planes)
        weights = [fair * weight for weight in self.colour_weights for _ in range(n_colours)]
        weights += [weight for weight in self.roughness_weights for _ in range(self.roughness_bins.n)]
        return np.array(weights + [self.line_weight] * len(self.line_halvings))


def colour_bins(n_planes: int, recipe: Recipe) -> list[Bins]:
    """Return the bins of each colour plane."""
    if n_planes == 3:
        return [recipe.light_bins, *recipe.hue_bins]
    return [recipe.light_bins] + [recipe.spectral_bins] * (n_planes - 1)
