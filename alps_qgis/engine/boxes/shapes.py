"""The shapes an object may have in its box: a rounded rectangle, or a turned rectangle inside the box."""

from __future__ import annotations

import math

import numpy as np
from scipy.ndimage import gaussian_filter

from .frame import position_in

RATIOS = (0.8, 0.6, 0.45, 0.33, 0.25, 0.18)
"""Width by length of the turned rectangles."""

LEVELS = 5
"""Levels of each colour channel when shapes are compared."""

SURE_BITS = 20.0
"""Weight of the information (bits per pixel) that a shape gives about the colours, when shapes are compared."""

AS_GIVEN = 2.0
"""How much likelier the box itself is than all turned rectangles together, before the image is looked at."""

ROUNDNESS, STEEPNESS, SIZE = 5.0, 6.0, 0.98
_INSET = 0.95
_MIN_PX = 5


def rounded(u: np.ndarray, v: np.ndarray) -> np.ndarray:
    """Return how likely an object that fills its box covers a position, 0…1: certain inside, doubtful in corners.

    Args:
        u, v: as `position_in` gives them.
    """
    distance = (np.abs(u) ** ROUNDNESS + np.abs(v) ** ROUNDNESS) ** (1 / ROUNDNESS)
    return np.asarray(1 / (1 + np.exp(np.clip(STEEPNESS * (distance - SIZE), -30, 30))))


def turned(bbox: np.ndarray) -> list[np.ndarray]:
    """Return the corners (4, 2) of rectangles whose bounding box is given.

    With sides a and ρa and angle θ the bounding box is a(cos θ + ρ sin θ) wide and a(sin θ + ρ cos θ) high, so that a
    ratio ρ leaves one angle, and its mirror image.

    Args:
        bbox: (4, 2), axis-aligned.
    """
    low, high = bbox.min(axis=0), bbox.max(axis=0)
    centre, (width, height) = (low + high) / 2, high - low
    found = []
    for ratio in RATIOS:
        above, below = 1 - ratio * width / height, width / height - ratio
        # At angles below 3° the turned rectangle is about the box itself.
        if below == 0 or not 0.05 < above / below < 20:
            continue
        angle = math.atan(above / below)
        length = width / (math.cos(angle) + ratio * math.sin(angle))
        for sign in (1, -1):
            along = np.array([math.cos(angle), sign * math.sin(angle)]) * length / 2
            across = np.array([-sign * math.sin(angle), math.cos(angle)]) * length * ratio / 2
            found.append(
                np.array(
                    [centre - along - across, centre + along - across, centre + along + across, centre - along + across]
                )
            )
    return found


def likely_cover(box: np.ndarray, oriented: bool, colours: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return how likely the object of a box covers each pixel, 0…1, from its shape alone.

    An axis-aligned box may be the bounding box of a turned object. How likely that is depends on how well a turned
    rectangle separates the colours inside it from those around it.

    Args:
        box: (4, 2) corners.
        oriented: the box itself gives the direction of the object.
        colours: (h, w, n) around the box.
        x: (1, w) of pixel centres; `y`: (h, 1).
    """
    u, v = position_in(box, x, y)
    cover = rounded(u, v)
    others = [] if oriented else turned(box)
    if not others:
        return cover
    index = _levels(gaussian_filter(colours, (0.7, 0.7, 0)))
    positions = [(u, v), *(position_in(other, x, y) for other in others)]
    bits = np.array([_information(index, (np.abs(s) <= _INSET) & (np.abs(t) <= _INSET)) for s, t in positions])
    # Less the maximum, so that exp() cannot overflow.
    weight = np.exp(SURE_BITS * (bits - bits.max()))
    weight[0] *= AS_GIVEN * len(others)
    weight /= weight.sum()
    return np.asarray(sum(share * rounded(s, t) for share, (s, t) in zip(weight, positions, strict=True)))


def _levels(colours: np.ndarray) -> np.ndarray:
    """Return the (h, w) index of each colour, with a few levels for each channel."""
    flat = colours.reshape(-1, colours.shape[2])
    low, high = np.percentile(flat, 2, axis=0), np.percentile(flat, 98, axis=0)
    levels = np.clip(((colours - low) / np.maximum(high - low, 15.0) * LEVELS).astype(int), 0, LEVELS - 1)
    index = levels[..., 0]
    for channel in range(1, levels.shape[2]):
        index = index * LEVELS + levels[..., channel]
    return np.asarray(index)


def _information(index: np.ndarray, inside: np.ndarray) -> float:
    """Return the mutual information, in bits a pixel, between the colour of a pixel and whether it is inside."""
    counts = np.bincount(index.ravel())
    within = np.bincount(index[inside], minlength=len(counts))
    n, n_within = counts.sum(), within.sum()
    if n_within < _MIN_PX or n - n_within < _MIN_PX:
        return -1.0
    without = (n - n_within) / n * _entropy(counts - within)
    return _entropy(counts) - n_within / n * _entropy(within) - without


def _entropy(counts: np.ndarray) -> float:
    share = counts[counts > 0] / counts.sum()
    return float(-(share * np.log2(share)).sum())
