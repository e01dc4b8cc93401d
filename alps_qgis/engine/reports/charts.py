"""Draw bars as SVG and maps of counts as pictures."""

from __future__ import annotations

import base64
import io
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from markupsafe import Markup
from PIL import Image

from ..pages.template import render

_WIDTH, _HEIGHT = 400, 220
_LEFT, _BOTTOM, _TOP = 10, 40, 34
_ROW = 20
_NAME_WIDTH, _VALUE_WIDTH = 140, 90
_MAX_LABELS = 10
_COUNTS_PER_CELL = 8
_MIN_CELLS = 12
_MAP = 384

_RAMP = np.array([[255, 255, 250], [254, 226, 145], [247, 146, 48], [190, 60, 40], [70, 10, 40]], np.float64)
"""From no counts to the maximum, ever darker, so that it also works in grey and for colour-blind readers."""


@dataclass(frozen=True)
class Picture:
    """A picture for a page: its address, which holds the pixels, and the size to show it in."""

    source: str
    width: int
    height: int


def bars(
    title: str, names: Sequence[str], values: Sequence[float], colors: Sequence[str], shown: Sequence[str]
) -> Markup:
    """Return horizontal bars as SVG, one for each name, with the text of `shown` beside it."""
    longest = max([*values, 1e-12])
    room = _WIDTH - _NAME_WIDTH - _VALUE_WIDTH
    return render(
        "reports/bars.svg.j2",
        title=title,
        width=_WIDTH,
        height=_TOP + _ROW * max(len(names), 1) + 6,
        left=_NAME_WIDTH,
        bar_height=_ROW - 5,
        bars=[
            {
                "y": _TOP + _ROW * n,
                "length": room * value / longest,
                "name": name,
                "short_name": name if len(name) <= 20 else f"{name[:19]}…",
                "color": color,
                "shown": text,
            }
            for n, (name, value, color, text) in enumerate(zip(names, values, colors, shown, strict=True))
        ],
    )


def columns(title: str, x_title: str, labels: Sequence[str], values: Sequence[int]) -> Markup:
    """Return upright columns side by side as SVG; if there are many labels, only some are shown."""
    base = _HEIGHT - _BOTTOM
    step = (_WIDTH - 2 * _LEFT) / max(len(values), 1)
    maximum = max([*values, 1])
    return render(
        "reports/columns.svg.j2",
        **{"title": title, "x_title": x_title, "width": _WIDTH, "height": _HEIGHT},
        **{"left": _LEFT, "right": _WIDTH - _LEFT, "top": _TOP, "base": base, "step": step, "maximum": maximum},
        every=-(-len(labels) // _MAX_LABELS),
        columns=[
            {"x": _LEFT + n * step, "height": (base - _TOP) * value / maximum, "label": label, "value": value}
            for n, (label, value) in enumerate(zip(labels, values, strict=True))
        ],
    )


def coarse(counts: np.ndarray) -> np.ndarray:
    """Merge cells of a map, 2 × 2 at a time, until cells have enough counts on average or few cells are left."""
    while counts.sum() < _COUNTS_PER_CELL * counts.size and min(counts.shape) > _MIN_CELLS:
        height, width = counts.shape
        counts = counts.reshape(height // 2, 2, width // 2, 2).sum(axis=(1, 3))
    return counts


def heat(counts: np.ndarray, aspect: float = 1.0, side: int = _MAP) -> Picture:
    """Return a map of counts or shares, `aspect` times as high as wide; the darkest cell has the most.

    Args:
        counts: (rows, columns), 0 or more.
        aspect: height over width.
        side: the longer side in pixels.
    """
    # The square root keeps cells with few counts visible.
    colors = _ramp(np.sqrt(counts / (counts.max(initial=0) or 1)))
    width, height = (side, round(side * aspect)) if aspect <= 1 else (round(side / aspect), side)
    return Picture(png(np.rint(colors).astype(np.uint8)), max(width, 8), max(height, 8))


def scale() -> Picture:
    """Return the colours of `heat`, from nothing to the maximum, as a bar. Positions are shares of the maximum."""
    return Picture(png(np.rint(_ramp(np.sqrt(np.linspace(0, 1, 64)))[None]).astype(np.uint8)), 128, 10)


def _ramp(shares: np.ndarray) -> np.ndarray:
    """Return colours (…, 3) float64 for values of 0…1."""
    at = shares * (len(_RAMP) - 1)
    low = np.minimum(at.astype(int), len(_RAMP) - 2)
    return np.asarray(_RAMP[low] + (_RAMP[low + 1] - _RAMP[low]) * (at - low)[..., None])


def png(image: np.ndarray, n_colors: int = 0) -> str:
    """Return a picture (h, w, 3) uint8 as a data URI, reduced to `n_colors` colours if that is above 0."""
    picture = Image.fromarray(image)
    if n_colors:
        picture = picture.quantize(n_colors, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    file = io.BytesIO()
    picture.save(file, "PNG", optimize=True)
    return "data:image/png;base64," + base64.b64encode(file.getvalue()).decode()
