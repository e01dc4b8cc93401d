"""Find values that mean "no data" although the file does not declare them."""

from __future__ import annotations

import numpy as np

HUGE = 1e36
"""No sensor measures a number of this size; files use ±3.4028235e38, 1.70141e38 and 9.96921e36 for "no data"."""

_KNOWN = (
    -9999.0, -99999.0, -999999.0, -32768.0, -2147483647.0, -2147483648.0, 2147483647.0, 4294967295.0, 1e20, -1e20,
    1e30, -1e30,
)  # fmt: skip
"""Values that programs write for "no data". Data may hold them too, so where they are counts."""

_WIDE = 4
"""A number of two bytes without a sign is never one of them."""


def can_hold(dtype: np.dtype) -> bool:
    """Return whether values of a type may be one of the known ones."""
    return dtype.kind in "if" or (dtype.kind == "u" and dtype.itemsize >= _WIDE)


def not_huge(raw: np.ndarray) -> np.ndarray:
    """Return bool: which floats are finite and not as huge as only "no data" is."""
    if raw.dtype.itemsize <= 2:
        return np.isfinite(raw)
    # NaN is not less than anything.
    with np.errstate(invalid="ignore"):
        return np.abs(raw) < HUGE


def is_huge(raw: np.ndarray) -> np.ndarray:
    """Return bool: which floats are finite, but as huge as only "no data" is."""
    return np.zeros(raw.shape, bool) if raw.dtype.kind != "f" else np.isfinite(raw) & ~not_huge(raw)


def undeclared(values: np.ndarray) -> list[float]:
    """Return the known values in one band that lie far from all others, so that they plausibly mean "no data".

    Far is outside the range of the other values, by more than half of their spread (2–98 %).

    Args:
        values: (n,) valid values.
    """
    if not can_hold(values.dtype) or not len(values):
        return []
    present = [known for known in _KNOWN if (values == _as(values.dtype, known)).any()]
    if not present:
        return []
    rest = without(values, present).astype(np.float64)
    if not len(rest):
        return []
    low, high = np.percentile(rest, (2, 98))
    far = (high - low) / 2
    return [known for known in present if max(rest.min() - known, known - rest.max()) > far]


def in_words(values: list[float], share: float) -> str:
    """Return the sentence that tells the user of undeclared values, and how to declare them."""
    shown = [f"{value:.0f}" if abs(value) < HUGE**0.5 else f"{value:g}" for value in values]
    return (
        f"{share:.1%} of the pixels hold {' or '.join(shown)}, far from all other values, but the file does not "
        "declare it as nodata. It counts as data, and the stretch leaves it out. If it means no data, declare it: "
        f"`gdal_edit.py -a_nodata {shown[0]} FILE`, or in QGIS Raster > Conversion > Translate, “Assign a specified "
        "NoData value”."
    )


def without(values: np.ndarray, known: list[float]) -> np.ndarray:
    """Return the values of one band that are none of the known ones."""
    return values[~holds(values, known)]


def holds(values: np.ndarray, known: list[float]) -> np.ndarray:
    """Return bool: which values are one of the known ones."""
    found = np.zeros(values.shape, bool)
    for each in known:
        found |= values == _as(values.dtype, each)
    return found


def _as(dtype: np.dtype, value: float) -> float | np.generic:
    return np.dtype(dtype).type(value) if dtype.kind == "f" else value


def spellings(dtype: np.dtype, nodata: float) -> float:
    """Return the value of an integer type that a nodata value means, written with fewer digits or as a float."""
    limits = np.iinfo(dtype)
    for limit in (limits.min, limits.max):
        if limit and dtype.itemsize >= _WIDE and abs(nodata - limit) <= 1e-5 * abs(limit):
            return limit
    return nodata
