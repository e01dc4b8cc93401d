"""Scale the bands of a feature raster, alike for all scenes of a collection.

Bands may have any unit: metres, shares, the bytes of an embedding. So each band is scaled by itself, by the range from
its 2nd to its 98th percentile, which a few wild values do not change. A codebook keeps the scaling and applies it to
every later scene, as it does with the stretch.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..runtime.json_values import items, number, record

_PERCENTILES = (2.0, 50.0, 98.0)
_DEVIATIONS = 4.107
"""Standard deviations from the 2nd to the 98th percentile of a normal distribution."""

LIMIT = 4.0
"""Values further from the middle than this many deviations count as this far away."""

_VALUES = items(number(), low=1, high=2**16)
_SCALING = record({"centre": _VALUES, "scale": _VALUES})


@dataclass(frozen=True)
class FeatureScaling:
    """The middle and the usual deviation of each band; a deviation of 0 turns a band off, since it is constant."""

    centre: tuple[float, ...]
    scale: tuple[float, ...]

    @property
    def n_bands(self) -> int:
        """Number of bands."""
        return len(self.centre)

    def apply(self, values: np.ndarray) -> np.ndarray:
        """Return values (n, n_bands) in deviations from the middle; NaN becomes 0, the middle."""
        scale = np.array(self.scale)
        inverse = np.divide(1.0, scale, out=np.zeros_like(scale), where=scale > 0)
        moved = (np.asarray(values, np.float64) - np.array(self.centre)) * inverse
        return np.clip(np.nan_to_num(moved, nan=0.0), -LIMIT, LIMIT)

    def to_dict(self) -> dict[str, Any]:
        """Return plain values, ready for JSON."""
        return {"centre": list(self.centre), "scale": list(self.scale)}

    @staticmethod
    def check(values: Any, where: str) -> None:
        """Check what `from_dict` takes; a schema of `json_values`."""
        _SCALING(values, where)
        if len(values["centre"]) != len(values["scale"]):
            raise ValueError(f"`{where}` has {len(values['centre'])} centres and {len(values['scale'])} scales")

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> FeatureScaling:
        """Build a scaling from the values of `to_dict`."""
        return cls(tuple(map(float, values["centre"])), tuple(map(float, values["scale"])))


def scaling_of(samples: Iterable[np.ndarray]) -> FeatureScaling | None:
    """Return the scaling of samples (n, n_bands) of all scenes, whatever their order; None if they are empty."""
    values = np.concatenate([np.asarray(each, np.float64) for each in samples])
    if not len(values):
        return None
    low, centre, high = np.percentile(values, _PERCENTILES, axis=0)
    # The standard deviation is for a band that is nearly always the same, such as heights of few buildings. In the
    # order of their size, values add up to the same sum for every order of scenes.
    scale = np.where(high > low, (high - low) / _DEVIATIONS, np.sort(values, axis=0).std(axis=0))
    return FeatureScaling(_rounded(centre), _rounded(scale))


def _rounded(values: np.ndarray) -> tuple[float, ...]:
    # Six digits: the rest may differ from machine to machine.
    return tuple(float(f"{value:.6g}") for value in values)
