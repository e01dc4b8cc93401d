"""Draw lines over a few labelled positions as SVG."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from .template import render

_WIDTH, _HEIGHT = 400, 260
_LEFT, _RIGHT, _TOP, _BOTTOM = 58, 12, 34, 44
_COLORS = ("#3f7fbf", "#d9822b", "#4e9a58", "#9c4f96", "#c0392b", "#7f7f7f", "#17a2a2", "#8c6d31")
_MAX_TICKS = 5


@dataclass(frozen=True)
class Chart:
    """One plot.

    Attributes:
        title: above the plot.
        x_title: below the horizontal axis.
        labels: along the horizontal axis.
        lines: name → one value for each label; None for no value. A single line has no legend.
        marked: index of the label to point at; None for none.
        note: how to read it, for below the plot.
        positions: of the labels along the axis, ascending numbers; None spaces them evenly.
    """

    title: str
    x_title: str
    labels: Sequence[str]
    lines: dict[str, Sequence[float | None]]
    marked: int | None = None
    note: str = ""
    positions: Sequence[float] | None = None


def draw(chart: Chart) -> Markup:
    """Return the plot as an SVG element."""
    values = [value for line in chart.lines.values() for value in line if value is not None]
    ticks = _ticks(min(values), max(values)) if values else [0.0, 1.0]
    low, high = ticks[0], ticks[-1]

    at = chart.positions or range(len(chart.labels))
    width, margin = _WIDTH - _LEFT - _RIGHT, 0.5 / len(chart.labels)

    def x(index: int) -> float:
        share = (at[index] - at[0]) / (at[-1] - at[0]) if len(at) > 1 else 0.5
        return _LEFT + width * (margin + (1 - 2 * margin) * share)

    def y(value: float) -> float:
        return _HEIGHT - _BOTTOM - (_HEIGHT - _TOP - _BOTTOM) * (value - low) / (high - low)

    lines = [
        {
            "name": name,
            "color": _COLORS[number % len(_COLORS)],
            "points": [(x(i), y(value)) for i, value in enumerate(line) if value is not None],
            "legend_x": _LEFT + 6 + number * min(82, width / len(chart.lines)),
        }
        for number, (name, line) in enumerate(chart.lines.items())
    ]
    return render(
        "pages/plot.svg.j2",
        **{"width": _WIDTH, "height": _HEIGHT, "left": _LEFT, "right": _WIDTH - _RIGHT},
        **{"top": _TOP, "bottom": _HEIGHT - _BOTTOM},
        chart=chart,
        ticks=[(y(tick), f"{tick:.6g}") for tick in ticks],
        labels=[(x(index), label) for index, label in enumerate(chart.labels)],
        marked=None if chart.marked is None else x(chart.marked),
        lines=lines,
    )


def _ticks(low: float, high: float) -> list[float]:
    """Return round values from at most `low` to at least `high`, evenly spaced."""
    # All values are about the same; the axis still needs a range.
    if high - low < 1e-9 * max(abs(low), abs(high), 1e-9):
        low, high = low - 0.5 * (abs(low) or 1.0), high + 0.5 * (abs(high) or 1.0)
    power = 10 ** math.floor(math.log10((high - low) / _MAX_TICKS))
    step = next(power * factor for factor in (1, 2, 5, 10, 20) if (high - low) / (power * factor) <= _MAX_TICKS)
    # 1e-9: a value on a tick may be rounded to just beside it.
    return [step * n for n in range(math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9) + 1)]
