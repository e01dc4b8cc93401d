"""Choose colours that tell classes apart.

Standard library only and Python 3.9-compatible, because QGIS restyles with it too.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Iterator

Lab = tuple[float, float, float]

_FIRST = (
    *("#3d7ab8", "#e0883a", "#4f9a4a", "#c94f4f", "#8d6ab5", "#8c6350", "#dd86bd", "#7b7f86"),
    *("#bcbd3f", "#3fb3c2", "#1f4e5f", "#f2c94c", "#9bd48a", "#a6c8ec", "#6b1f3a", "#f4b6a0"),
)
"""Chosen by eye: most codebooks have 16 clusters, and a search for the largest distances gives neon colours."""

_STEPS = tuple(range(15, 256, 24))
"""Channel values of the further candidates."""

_LIGHTNESS = (30.0, 88.0)
"""CIE L* of a colour that stands out from both white paper and black imagery."""

_MAX_CHROMA = 75.0
"""More saturated ones outshine a whole map."""


def palette(n: int) -> list[str]:
    """Return `n` colours as `#rrggbb`, each as far as possible from all before it.

    The same at every call, and a longer palette starts with the shorter one. Past the candidates (more than 700)
    colours repeat.
    """
    return [color_at(index) for index in range(n)]


def color_at(index: int) -> str:
    """Return one colour of the palette; any index from 0 has one."""
    if 0 <= index < len(_FIRST):
        # The search for the others takes a quarter of a second.
        return _FIRST[index]
    colors = _ordered_colors()
    return colors[index % len(colors)]


@lru_cache(maxsize=1)
def _ordered_colors() -> tuple[str, ...]:
    """Order the candidates by farthest-point search in CIE L*a*b*, where distance is about what the eye sees."""
    candidates = {color: _lab(*_channels(color)) for color in _FIRST}
    candidates.update(_candidates())
    distance = dict.fromkeys(candidates, float("inf"))
    ordered: list[str] = []
    while distance:
        if len(ordered) < len(_FIRST):
            chosen = _FIRST[len(ordered)]
        else:
            # The name of the colour breaks ties, so that the order is the same everywhere.
            chosen = max(distance, key=lambda color: (distance[color], color))
        ordered.append(chosen)
        del distance[chosen]
        here = candidates[chosen]
        for color, nearest in distance.items():
            there = candidates[color]
            # Squares are in the same order as distances.
            squared = (here[0] - there[0]) ** 2 + (here[1] - there[1]) ** 2 + (here[2] - there[2]) ** 2
            if squared < nearest:
                distance[color] = squared
    return tuple(ordered)


def _channels(color: str) -> tuple[int, int, int]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def _candidates() -> Iterator[tuple[str, Lab]]:
    for red in _STEPS:
        for green in _STEPS:
            for blue in _STEPS:
                lab = _lab(red, green, blue)
                if _LIGHTNESS[0] <= lab[0] <= _LIGHTNESS[1] and lab[1] ** 2 + lab[2] ** 2 <= _MAX_CHROMA**2:
                    yield f"#{red:02x}{green:02x}{blue:02x}", lab


def _lab(red: int, green: int, blue: int) -> Lab:
    """Return CIE L*a*b* of an sRGB colour under D65. Source: IEC 61966-2-1 and CIE 15."""
    r, g, b = (_linear(value / 255) for value in (red, green, blue))
    x = (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505
    y = 0.2126 * r + 0.7152 * g + 0.0722 * b
    z = (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089
    fx, fy, fz = (_cube_root(value) for value in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def _linear(value: float) -> float:
    return float(value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4)


def _cube_root(value: float) -> float:
    return float(value ** (1 / 3) if value > 0.008856 else 7.787 * value + 16 / 116)
