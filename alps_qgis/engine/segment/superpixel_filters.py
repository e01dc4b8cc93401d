"""Filter planes with sums of shifted copies, a few rows at a time.

A sum of two shifted copies costs one addition for each pixel, and the rows of a strip stay in the processor's cache. So
these filters take a fifth of the time of general ones, which multiply by every weight of a kernel.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

_STRIP = 64
"""Rows that are filtered at a time."""


def gradient_energy(planes: np.ndarray, steps: int) -> np.ndarray:
    """Return the squared gradient of all planes together, after smoothing.

    Smoothing is binomial, which a Gaussian of the variance `steps` / 4 resembles; the gradient is Sobel's.

    Args:
        planes: (C, h, w) float32.
        steps: sums of two neighbours in each direction; even.

    Returns:
        (h, w) float32.
    """
    total = np.zeros(planes.shape[1:], dtype=np.float32)
    for plane in planes:
        for rows, down, right in _gradients(plane, steps):
            np.multiply(down, down, out=down)
            np.multiply(right, right, out=right)
            down += right
            total[rows] += down
    return total


def structure(plane: np.ndarray, steps: int, window: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the structure tensor of a plane: sums over windows of the products of its gradients.

    Args:
        plane: (h, w) float32.
        steps: of smoothing before the gradient; see `gradient_energy`.
        window: side of the windows; odd.

    Returns:
        Three (h, w) float32: down × down, right × right, and down × right.
    """
    products = np.empty((3, *plane.shape), dtype=np.float32)
    for rows, down, right in _gradients(plane, steps):
        np.multiply(down, down, out=products[0, rows])
        np.multiply(right, right, out=products[1, rows])
        np.multiply(down, right, out=products[2, rows])
    dd, rr, dr = (box_mean(product, window) for product in products)
    return dd, rr, dr


def box_mean(plane: np.ndarray, size: int) -> np.ndarray:
    """Return the mean in a square window of odd `size` around each pixel; edges are mirrored; (h, w) float32."""
    around = size // 2
    out = np.empty(plane.shape, dtype=np.float32)
    for rows, strip in _strips(plane, around):
        summed = _sum_of(_sum_of(strip, size, 0), size, 1)
        np.multiply(summed, np.float32(1 / size**2), out=out[rows])
    return out


def halved(plane: np.ndarray) -> np.ndarray:
    """Return the means of squares of 2 × 2 pixels; a last odd row or column counts twice."""
    height, width = plane.shape
    if height % 2 or width % 2:
        plane = np.pad(plane, ((0, height % 2), (0, width % 2)), mode="edge")
    rows = plane[::2] + plane[1::2]
    return np.asarray((rows[:, ::2] + rows[:, 1::2]) * np.float32(0.25))


def window_sums(grids: np.ndarray, size: int) -> np.ndarray:
    """Return the sums in square windows of odd `size` of (k, h, w) grids, which count as 0 outside."""
    around = size // 2
    padded = np.pad(grids, ((0, 0), (around, around), (around, around)))
    return _sum_of(_sum_of(padded, size, 1), size, 2)


def _gradients(plane: np.ndarray, steps: int) -> Iterator[tuple[slice, np.ndarray, np.ndarray]]:
    """Yield the rows of a strip, and its gradients downwards and to the right."""
    # Sobel's filter is two more sums across the direction of the difference, and one along it.
    scale = np.float32(0.25**steps)
    for rows, strip in _strips(plane, steps // 2 + 1):
        for _ in range(steps + 1):
            strip = strip[1:] + strip[:-1]
        for _ in range(steps + 1):
            strip = strip[:, 1:] + strip[:, :-1]
        strip *= scale
        down, right = strip[1:] - strip[:-1], strip[:, 1:] - strip[:, :-1]
        yield rows, down[:, 1:] + down[:, :-1], right[1:] + right[:-1]


def _strips(plane: np.ndarray, around: int) -> Iterator[tuple[slice, np.ndarray]]:
    """Yield rows of a plane, and its values there with `around` more pixels on every side, mirrored at the edges."""
    height, width = plane.shape
    row = np.pad(np.arange(height), around, mode="symmetric")
    for start in range(0, height, _STRIP):
        stop = min(start + _STRIP, height)
        strip = plane.take(row[start : stop + 2 * around], axis=0)
        yield slice(start, stop), np.pad(strip, ((0, 0), (around, around)), mode="symmetric")


def _sum_of(values: np.ndarray, size: int, axis: int) -> np.ndarray:
    """Return the sums of `size` neighbours along an axis, which becomes shorter by `size` − 1."""
    # Sums of 1, 2, 4 … neighbours, of which the binary digits of the size choose some.
    parts, at, power = [], 0, 1
    while True:
        if size & power:
            parts.append(_shifted(values, at, axis))
            at += power
        if 2 * power > size:
            break
        values = _first(values, values.shape[axis] - power, axis) + _shifted(values, power, axis)
        power *= 2
    n = parts[-1].shape[axis]
    total = _first(parts[0], n, axis)
    for part in parts[1:]:
        total = total + _first(part, n, axis)
    return total


def _shifted(values: np.ndarray, by: int, axis: int) -> np.ndarray:
    return values[(slice(None),) * axis + (slice(by, None),)]


def _first(values: np.ndarray, n: int, axis: int) -> np.ndarray:
    return values[(slice(None),) * axis + (slice(0, n),)]
