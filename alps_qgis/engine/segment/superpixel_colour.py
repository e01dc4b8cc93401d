"""Turn display values into CIE Lab by tables, which take a third of the time of powers and need no fast ones.

Source: IEC 61966-2-1 for sRGB, CIE 15 for Lab; D65, 2° observer. Differs from exact values by less than 0.1 in L, a and
b, where one step of 8 bits is about 0.4.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

_TO_XYZ = (
    (0.412453 / 0.95047, 0.357580 / 0.95047, 0.180423 / 0.95047),
    (0.212671, 0.715160, 0.072169),
    (0.019334 / 1.08883, 0.119193 / 1.08883, 0.950227 / 1.08883),
)
"""From linear red, green and blue to X, Y and Z, each relative to white."""

_LAST = 2**16 - 1
_STRIP = 32
"""Rows at a time, so that they stay in the processor's cache."""


def lab(image: np.ndarray) -> np.ndarray:
    """Return CIE Lab / 100.

    Args:
        image: (3, h, w) float32 sRGB in 0…1.

    Returns:
        (3, h, w) float32.
    """
    linear, root = _tables()
    planes = np.empty(image.shape, dtype=np.float32)
    for start in range(0, image.shape[1], _STRIP):
        rows = slice(start, start + _STRIP)
        red, green, blue = (linear.take(_position(band[rows])) for band in image)
        x, y, z = (root.take(_position(r * red + g * green + b * blue)) for r, g, b in _weights())
        np.multiply(y, np.float32(1.16), out=planes[0, rows])
        planes[0, rows] -= np.float32(0.16)
        np.multiply(x - y, np.float32(5), out=planes[1, rows])
        np.multiply(y - z, np.float32(2), out=planes[2, rows])
    return planes


def _position(values: np.ndarray) -> np.ndarray:
    """Return the nearest positions in a table over 0…1."""
    position = values * np.float32(_LAST)
    position += np.float32(0.5)
    return np.clip(position, 0, _LAST, out=position).astype(np.intp)


def _weights() -> tuple[tuple[np.float32, ...], ...]:
    return tuple(tuple(np.float32(weight) for weight in row) for row in _TO_XYZ)


@lru_cache(maxsize=1)
def _tables() -> tuple[np.ndarray, np.ndarray]:
    """Return linear light by sRGB, and Lab's f by X, Y or Z relative to white."""
    at = np.arange(_LAST + 1) / _LAST
    linear = np.where(at > 0.04045, ((at + 0.055) / 1.055) ** 2.4, at / 12.92)
    root = np.where(at > 0.008856, np.cbrt(at), 7.787 * at + 16 / 116)
    return linear.astype(np.float32), root.astype(np.float32)
