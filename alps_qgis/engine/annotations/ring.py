"""The corners of a box that a file gives as a ring of points."""

from __future__ import annotations

import math
from collections.abc import Sequence

_CLOSING_PX = 1.0
_CLOSING_SHARE = 0.05
"""A last point this near to the first one closes the ring: in pixels, since files round, and as a share of the box's
longer side, so that small boxes keep their corners."""


def opened(values: Sequence[float]) -> list[float]:
    """Return the x, y of a ring without the points at its end that repeat the first one, up to rounding.

    A ring of four points is never shortened.
    """
    ring = list(values)
    spans = [max(axis) - min(axis) for axis in (ring[::2], ring[1::2])]
    near = min(_CLOSING_PX, _CLOSING_SHARE * max(spans))
    while len(ring) > 8 and all(abs(last - first) <= near for last, first in zip(ring[-2:], ring[:2])):
        del ring[-2:]
    return ring


def uncrossed(values: Sequence[float]) -> list[float]:
    """Return four corners in order around their middle where the outline crosses itself, else as they are."""
    x, y = values[::2], values[1::2]
    turns = [(x[i - 1] - x[i - 2]) * (y[i] - y[i - 1]) - (y[i - 1] - y[i - 2]) * (x[i] - x[i - 1]) for i in range(4)]
    # Of an outline that crosses itself two corners turn left and two right; one that is only dented has three and one.
    if not (sum(turn > 0 for turn in turns) == 2 == sum(turn < 0 for turn in turns)):
        return list(values)
    middle = sum(x) / 4, sum(y) / 4
    order = sorted(range(4), key=lambda i: math.atan2(y[i] - middle[1], x[i] - middle[0]))
    return [value for i in order for value in (x[i], y[i])]
