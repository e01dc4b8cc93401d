"""Map raw values to the display range 0…1."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..runtime.json_values import flag, items, number, record

_VALUES = items(number(), low=1, high=2**16)
_STRETCH = record({"low": _VALUES, "high": _VALUES}, {"declared": flag})


@dataclass(frozen=True)
class Stretch:
    """The values that become 0 and 1, one pair for each raw band of a scene.

    Attributes:
        low: becomes 0.
        high: becomes 1.
        declared: whether the values are in the units that the scenes declare by scale and offset; otherwise they are
            stored numbers, as in codebooks of earlier versions.
    """

    low: tuple[float, ...]
    high: tuple[float, ...]
    declared: bool = False

    def apply(self, raw: np.ndarray) -> np.ndarray:
        """Return (n_bands, h, w) float32 display values in 0…1; a new array.

        Values outside low…high are clipped. If low equals high, larger values become 1 and the rest 0. NaN stays NaN.
        """
        # float32 holds every 16-bit integer exactly, but not a 32-bit one.
        exact = np.float32 if raw.dtype.itemsize <= 2 or raw.dtype == np.float32 else np.float64
        out = np.empty(raw.shape, dtype=np.float32)
        # Invalid pixels may hold any value: NaN, infinity, the smallest float.
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
        values = {"low": list(self.low), "high": list(self.high)}
        return {**values, "declared": True} if self.declared else values

    @staticmethod
    def check(values: Any, where: str) -> None:
        """Check what `from_dict` takes; a schema of `json_values`."""
        _STRETCH(values, where)
        if len(values["low"]) != len(values["high"]):
            raise ValueError(f"`{where}` has {len(values['low'])} low and {len(values['high'])} high values")
        for low, high in zip(values["low"], values["high"]):
            if low > high:
                raise ValueError(f"`{where}` has the low value {low:g} above the high value {high:g}")

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> Stretch:
        """Build a stretch from the values of `to_dict`."""
        return cls(tuple(map(float, values["low"])), tuple(map(float, values["high"])), values.get("declared", False))
