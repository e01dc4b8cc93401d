"""Declared scale and offset: what the stored numbers of a raster mean, for example reflectance."""

from __future__ import annotations

import math
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

import numpy as np
from rasterio.io import DatasetReader

_WHOLE = 1e-6
"""How close to a whole number an offset, in stored units, counts as whole."""

_MOST_SHOWN = 4
"""Different declarations that a sentence shows."""


@dataclass(frozen=True)
class Scaling:
    """Value = scale × (stored number + shift), for each band that is read.

    The shift is the declared offset divided by the scale. It is a whole number for most sensors (−1000 for Sentinel-2);
    then scenes with equal values but different offsets give exactly equal numbers.
    """

    scale: tuple[float, ...]
    shift: tuple[float, ...]

    def apply(self, raw: np.ndarray) -> np.ndarray:
        """Return (n, h, w) or (n, m) values: float32, or float64 where the stored type has more than 24 bits."""
        exact = raw.dtype.itemsize <= 2 or raw.dtype == np.float32
        out = np.empty(raw.shape, np.float32 if exact else np.float64)
        # Invalid pixels may hold any value.
        with np.errstate(over="ignore", invalid="ignore"):
            for band, (scale, shift) in enumerate(zip(self.scale, self.shift, strict=True)):
                out[band] = (raw[band].astype(np.float64) + shift) * scale
        return out

    def ends(self, top: float) -> tuple[np.ndarray, np.ndarray]:
        """Return the lowest and the highest value of each band if stored numbers go from 0 to `top`."""
        values = np.array(self.scale) * (np.array([[0.0], [top]]) + np.array(self.shift))
        return values.min(axis=0), values.max(axis=0)

    @property
    def is_shift_only(self) -> bool:
        """Whether values have the unit of the stored numbers."""
        return all(scale == 1 for scale in self.scale)

    @property
    def words(self) -> str:
        """The numbers as a file declares them, for messages."""
        pairs = dict.fromkeys((f"{a:g}", f"{a * b:g}") for a, b in zip(self.scale, self.shift))
        return ", ".join(f"scale {scale} and offset {offset}" for scale, offset in pairs)

    def to_dict(self) -> dict[str, Any]:
        """Return plain values, ready for JSON."""
        offset = [float(f"{a * b:.12g}") for a, b in zip(self.scale, self.shift)]
        return {"scale": list(self.scale), "offset": offset}


def declared_scaling(dataset: DatasetReader, bands: tuple[int, ...]) -> tuple[Scaling | None, list[str]]:
    """Return the declared scale and offset of these bands, None if there are none, and notes for the user."""
    pairs = [(float(dataset.scales[band - 1]), float(dataset.offsets[band - 1])) for band in bands]
    if all(pair == (1.0, 0.0) for pair in pairs):
        return None, []
    for band, (scale, offset) in zip(bands, pairs):
        if not (math.isfinite(scale) and math.isfinite(offset)) or scale == 0:
            return None, [
                f"Band {band} declares the scale {scale:g} and the offset {offset:g}, which are not valid; the scales "
                "and offsets of all bands are ignored."
            ]
    return Scaling(tuple(scale for scale, _ in pairs), tuple(_shift(*pair) for pair in pairs)), []


def scaling_in_words(applied: Collection[Scaling], n_scenes: int) -> str:
    """Return a sentence on the declared scales and offsets that are applied to some scenes of a run."""
    shown = list(dict.fromkeys(scaling.words for scaling in applied))
    words = "; ".join(shown[:_MOST_SHOWN]) + ("; …" if len(shown) > _MOST_SHOWN else "")
    if n_scenes == 1:
        return f"The declared {words} are applied."
    return f"The declared scale and offset are applied to {len(applied):,} of {n_scenes:,} scenes: {words}."


def _shift(scale: float, offset: float) -> float:
    shift = offset / scale
    return float(round(shift)) if abs(shift - round(shift)) <= _WHOLE * max(1.0, abs(shift)) else shift
