"""Scale the bands of a feature raster, alike for all scenes of a collection.

Bands may have any unit: metres, shares, the bytes of an embedding. So each band is scaled by itself, by the range from
its 2nd to its 98th percentile, which a few wild values do not change. A codebook keeps the scaling and applies it to
every later scene, as it does with the stretch.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
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

    def centred(self, values: np.ndarray) -> np.ndarray:
        """Return values (n, n_bands) less the middle, float64; NaN stays.

        Only then float32 holds what matters of bands that lie far from zero.
        """
        return np.asarray(values, np.float64) - np.array(self.centre)

    def scaled(self, centred: np.ndarray) -> np.ndarray:
        """Return values (n, n_bands) that `centred` returned in deviations; NaN becomes 0, the middle."""
        scale = np.array(self.scale)
        inverse = np.divide(1.0, scale, out=np.zeros_like(scale), where=scale > 0)
        return np.clip(np.nan_to_num(np.asarray(centred, np.float64) * inverse, nan=0.0), -LIMIT, LIMIT)

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


def scaling_of(samples: Sequence[np.ndarray]) -> FeatureScaling | None:
    """Return the scaling of samples (n, n_bands) of all scenes, whatever their order; None if they have no values.

    NaN does not count. A band without any value is turned off.
    """
    bands = [_of_band(samples, band) for band in range(samples[0].shape[1])]
    if all(band is None for band in bands):
        return None
    known = [band or (0.0, 0.0) for band in bands]
    return FeatureScaling(tuple(centre for centre, _ in known), tuple(scale for _, scale in known))


def _of_band(samples: Sequence[np.ndarray], band: int) -> tuple[float, float] | None:
    """Return the centre and scale of one band. One at a time: all bands of many scenes may be gigabytes."""
    values = np.concatenate([np.asarray(each[:, band], np.float64) for each in samples])
    # In the order of their size, values add up to the same sum for every order of scenes.
    values = np.sort(values[np.isfinite(values)])
    if not len(values):
        return None
    low, centre, high = (float(each) for each in np.percentile(values, _PERCENTILES))
    scale = (high - low) / _DEVIATIONS
    if not high > low:
        # The standard deviation is for a band that is nearly always the same, such as heights of few buildings. The
        # mean of equal numbers may differ from them by rounding, which does not count as a deviation.
        scale = float((values - centre).std()) if values[0] < values[-1] else 0.0
    return _rounded(centre, scale)


def _rounded(centre: float, scale: float) -> tuple[float, float]:
    """Return both to the sixth digit of the scale: the rest may differ from machine to machine.

    Six digits of the centre would be too few for a band that lies far from zero, such as northings or dates.
    """
    scale = float(f"{scale:.6g}")
    if not scale > 0:
        return float(f"{centre:.6g}"), 0.0
    # Zero has no sign in the codebook.
    return round(centre, 6 - math.floor(math.log10(scale))) + 0.0, scale
