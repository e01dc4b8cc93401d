"""Turn the values of a volume into bytes, with one intensity window for all slices."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..settings import SliceSettings
from .volume import Volume

NO_VALUE = 0
"""Byte of a voxel that has no value: NaN, infinite, empty, or DICOM padding. The window takes 1 to 255."""

_SAMPLE = 4_000_000


@dataclass(frozen=True)
class IntensityWindow:
    """The values between which a volume is shown.

    Attributes:
        low: shown as 1, as is everything below.
        high: shown as 255, as is everything above.
        inverted: low values are bright.
        empty: a value that stands for no value; None if there is none.
    """

    low: float
    high: float
    inverted: bool = False
    empty: float | None = None

    def to_bytes(self, values: np.ndarray) -> np.ndarray:
        """Return uint8 of the same shape."""
        finite = np.isfinite(values) if self.empty is None else np.isfinite(values) & (values != self.empty)
        span = self.high - self.low
        share = np.clip((np.where(finite, values, self.low).astype(np.float64) - self.low) / span, 0.0, 1.0)
        if self.inverted:
            share = 1.0 - share
        return np.where(finite, np.rint(share * 254) + 1, NO_VALUE).astype(np.uint8)


def fit_intensity_window(volume: Volume, settings: SliceSettings) -> IntensityWindow:
    """Return the window that was asked for, or that of the percentiles over the whole volume.

    Percentiles are taken over at most four million evenly spread voxels. If both are the same value, the minimum and
    the maximum are taken instead.

    Raises:
        SettingsError: The window has no width, or the percentiles do not make a range.
    """
    if settings.window is not None:
        centre, width = settings.window
        return IntensityWindow(centre - width / 2, centre + width / 2, volume.inverted, settings.empty)
    values = volume.sample(_SAMPLE)
    if settings.empty is not None:
        values = values[values != settings.empty]
    if not values.size:
        return IntensityWindow(0.0, 1.0, volume.inverted, settings.empty)
    low, high = (float(value) for value in np.percentile(values, settings.percentiles))
    if low >= high:
        low, high = float(values.min()), float(values.max())
    # All voxels may have one value; the window still needs a width.
    return IntensityWindow(low, high if high > low else low + 1.0, volume.inverted, settings.empty)
