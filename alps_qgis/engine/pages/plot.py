"""Draw lines over a few places as SVG."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

_WIDTH, _HEIGHT = 400, 260
_LEFT, _RIGHT, _TOP, _BOTTOM = 58, 12, 34, 44
_COLORS = ("#3f7fbf", "#d9822b", "#4e9a58", "#9c4f96", "#c0392b", "#7f7f7f", "#17a2a2", "#8c6d31")
_MOST_TICKS = 5


@dataclass(frozen=True)
class Chart:
    """One plot.

    Attributes:
        title: above the plot.
        x_title: below the horizontal axis.
        places: labels along it.
        lines: name → one value for each place; None where there is none. The legend is left out for one line.
        marked: index of the place to point at; None for none.
        note: how to read it, for below the plot.
        at: where the places lie, ascending numbers; None spaces them evenly.
    """

    title: str
    x_title: str
    places: Sequence[str]
    lines: dict[str, Sequence[float | None]]
    marked: int | None = None
    note: str = ""
    at: Sequence[float] | None = None


def draw(chart: Chart) -> str:
    """Return the plot as an SVG element."""
    values = [value for line in chart.lines.values() for value in line if value is not None]
    ticks = _ticks(min(values), max(values)) if values else [0.0, 1.0]
    low, high = ticks[0], ticks[-1]

    at = chart.at or range(len(chart.places))
    width, margin = _WIDTH - _LEFT - _RIGHT, 0.5 / len(chart.places)

    def x(place: int) -> float:
        share = (at[place] - at[0]) / (at[-1] - at[0]) if len(at) > 1 else 0.5
        return _LEFT + width * (margin + (1 - 2 * margin) * share)

    def y(value: float) -> float:
        return _HEIGHT - _BOTTOM - (_HEIGHT - _TOP - _BOTTOM) * (value - low) / (high - low)

    parts = [_text(_WIDTH / 2, 16, chart.title, "middle", 13, "600")]
    for tick in ticks:
        parts.append(f'<path d="M{_LEFT} {y(tick):.1f}H{_WIDTH - _RIGHT}" stroke="#ddd"/>')
        parts.append(_text(_LEFT - 6, y(tick) + 4, f"{tick:.6g}", "end"))
    if chart.marked is not None:
        place = x(chart.marked)
        parts.append(f'<path d="M{place:.1f} {_TOP}V{_HEIGHT - _BOTTOM}" stroke="#d9822b" stroke-dasharray="4 3"/>')
    for number, label in enumerate(chart.places):
        parts.append(_text(x(number), _HEIGHT - _BOTTOM + 16, label, "middle"))
    parts.append(_text((_LEFT + _WIDTH - _RIGHT) / 2, _HEIGHT - 8, chart.x_title, "middle"))
    for number, (name, line) in enumerate(chart.lines.items()):
        color = _COLORS[number % len(_COLORS)]
        parts += _line([(x(i), y(value)) for i, value in enumerate(line) if value is not None], color)
        if len(chart.lines) > 1:
            parts.append(
                _text(
                    _LEFT + 6 + number * min(82, width / len(chart.lines)),
                    _TOP - 4,
                    f"● {name}",
                    "start",
                    11,
                    "400",
                    color,
                )
            )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" width="{_WIDTH}" '
        f'height="{_HEIGHT}" role="img" font-family="sans-serif">{"".join(parts)}</svg>'
    )


def _line(points: Sequence[tuple[float, float]], color: str) -> list[str]:
    path = "L".join(f"{x:.1f} {y:.1f}" for x, y in points)
    dots = [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{color}"/>' for x, y in points]
    return [f'<path d="M{path}" fill="none" stroke="{color}" stroke-width="2"/>', *dots] if points else []


def _text(x: float, y: float, text: str, anchor: str, size: int = 11, weight: str = "400", color: str = "#333") -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-size="{size}" font-weight="{weight}" '
        f'fill="{color}">{escape(text)}</text>'
    )


def _ticks(low: float, high: float) -> list[float]:
    """Return round values from at most `low` to at least `high`, evenly spaced."""
    if high - low < 1e-9 * max(abs(low), abs(high), 1e-9):
        low, high = low - 0.5 * (abs(low) or 1.0), high + 0.5 * (abs(high) or 1.0)
    power = 10 ** math.floor(math.log10((high - low) / _MOST_TICKS))
    step = next(power * factor for factor in (1, 2, 5, 10, 20) if (high - low) / (power * factor) <= _MOST_TICKS)
    return [step * n for n in range(math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9) + 1)]
