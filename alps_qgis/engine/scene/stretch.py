"""Bring raw values to the display range 0…1."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..errors import SettingsError


@dataclass(frozen=True)
class Stretch:
    """The raw values that become 0 and 1, one pair for each raw band of a scene."""

    low: tuple[float, ...]
    high: tuple[float, ...]

    def apply(self, raw: np.ndarray) -> np.ndarray:
        """Return (n_bands, h, w) float32 display values in 0…1; a new array.

        Values outside low…high are clipped. Where low equals high, anything above is 1 and the rest 0. NaN stays.
        """
        # float32 holds every 16-bit integer exactly, but not a 32-bit one.
        exact = np.float32 if raw.dtype.itemsize <= 2 or raw.dtype == np.float32 else np.float64
        out = np.empty(raw.shape, dtype=np.float32)
        # Pixels that are not valid may hold anything: NaN, infinity, the smallest float.
        with np.errstate(over="ignore", invalid="ignore"):
            for band, (low, high) in enumerate(zip(self.low, self.high, strict=True)):
                if high > low:
                    values = raw[band].astype(exact)
                    values -= exact(low)
                    values *= exact(1 / (high - low))
                    np.clip(values, 0, 1, out=out[band], casting="same_kind")
                else:
                    out[band] = raw[band] > low
        return out

    def to_dict(self) -> dict[str, Any]:
        """Return plain values, ready for JSON."""
        return {"low": list(self.low), "high": list(self.high)}

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> Stretch:
        """Build a stretch from the values of `to_dict`."""
        return cls(tuple(map(float, values["low"])), tuple(map(float, values["high"])))


def parse_stretch(text: str) -> tuple[str, float, float]:
    """Return (kind, low, high) of the setting `stretch`; low and high are 0 where the kind has none.

    Raises:
        SettingsError: Unknown kind, or numbers that make no range.
    """
    kind, _, numbers = text.strip().partition(":")
    if kind in ("auto", "minmax", "none") and not numbers:
        return kind, 0.0, 0.0
    if kind not in ("percentile", "range"):
        raise SettingsError(f"Unknown stretch {text!r}; use auto, percentile:LOW,HIGH, minmax, range:LOW,HIGH or none.")
    try:
        low, high = (float(number) for number in numbers.split(","))
    except ValueError:
        raise SettingsError(f"The stretch {text!r} needs two numbers, for example {kind}:2,98.") from None
    if not (np.isfinite(low) and np.isfinite(high) and low < high):
        raise SettingsError(f"The stretch {text!r} needs a low number below a high one, for example {kind}:2,98.")
    if kind == "percentile" and not (low >= 0 and high <= 100):
        raise SettingsError(f"The percentiles of {text!r} must lie between 0 and 100.")
    return kind, low, high
