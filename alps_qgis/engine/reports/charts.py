"""Draw bars as SVG and maps of counts as pictures."""

from __future__ import annotations

import base64
import io
from collections.abc import Sequence
from html import escape

import numpy as np
from PIL import Image

_WIDTH, _HEIGHT = 400, 220
_LEFT, _BOTTOM, _TOP = 10, 40, 34
_ROW = 20
_NAME_WIDTH, _VALUE_WIDTH = 140, 90
_MOST_LABELS = 10
_COUNTS_PER_CELL = 8
_LEAST_CELLS = 12
_MAP = 384

_RAMP = np.array([[255, 255, 250], [254, 226, 145], [247, 146, 48], [190, 60, 40], [70, 10, 40]], np.float64)
"""From none to most, ever darker, so that it reads in grey and for all eyes too."""


def bars(title: str, names: Sequence[str], values: Sequence[float], colors: Sequence[str], shown: Sequence[str]) -> str:
    """Return horizontal bars, one for each name, with what `shown` says beside them."""
    height = _TOP + _ROW * max(len(names), 1) + 6
    longest = max([*values, 1e-12])
    room = _WIDTH - _NAME_WIDTH - _VALUE_WIDTH
    parts = [_title(title)]
    for n, (name, value, color, text) in enumerate(zip(names, values, colors, shown, strict=True)):
        y = _TOP + _ROW * n
        short = name if len(name) <= 20 else f"{name[:19]}…"
        parts.append(_text(_NAME_WIDTH - 6, y + 13, short, "end"))
        parts.append(
            f'<rect x="{_NAME_WIDTH}" y="{y + 2}" width="{max(room * value / longest, 1):.1f}" height="{_ROW - 5}" '
            f'fill="{escape(color)}" stroke="#00000033"><title>{escape(name)}: {escape(text)}</title></rect>'
        )
        parts.append(_text(_NAME_WIDTH + room * value / longest + 6, y + 13, text, "start"))
    return _svg(parts, height)


def columns(title: str, x_title: str, labels: Sequence[str], values: Sequence[int]) -> str:
    """Return upright columns side by side; of many labels only some are written."""
    base, room = _HEIGHT - _BOTTOM, _HEIGHT - _BOTTOM - _TOP
    step = (_WIDTH - 2 * _LEFT) / max(len(values), 1)
    most = max([*values, 1])
    every = -(-len(labels) // _MOST_LABELS)
    parts = [_title(title), f'<path d="M{_LEFT} {base}H{_WIDTH - _LEFT}" stroke="#888"/>']
    for n, (label, value) in enumerate(zip(labels, values, strict=True)):
        x = _LEFT + n * step
        if value:
            parts.append(
                f'<rect x="{x + 1:.1f}" y="{base - room * value / most:.1f}" width="{max(step - 2, 1):.1f}" '
                f'height="{room * value / most:.1f}" fill="#3f7fbf"><title>{escape(label)}: {value:,}</title></rect>'
            )
        if n % every == 0:
            parts.append(_text(x + step / 2, base + 14, label, "middle"))
    parts.append(_text(_WIDTH / 2, _HEIGHT - 6, x_title, "middle"))
    parts.append(_text(_WIDTH - _LEFT, _TOP - 3, f"highest: {most:,}", "end"))
    return _svg(parts, _HEIGHT)


def coarse(counts: np.ndarray) -> np.ndarray:
    """Unite cells of a map four by four until a cell has some counts on average, or few cells are left."""
    while counts.sum() < _COUNTS_PER_CELL * counts.size and min(counts.shape) > _LEAST_CELLS:
        height, width = counts.shape
        counts = counts.reshape(height // 2, 2, width // 2, 2).sum(axis=(1, 3))
    return counts


def heat(counts: np.ndarray, aspect: float = 1.0) -> str:
    """Return a map of counts as an image element, `aspect` times as high as wide; the darkest cell has the most."""
    share = counts / max(int(counts.max(initial=0)), 1)
    at = np.sqrt(share) * (len(_RAMP) - 1)
    low = np.minimum(at.astype(int), len(_RAMP) - 2)
    colors = _RAMP[low] + (_RAMP[low + 1] - _RAMP[low]) * (at - low)[..., None]
    width, height = (_MAP, round(_MAP * aspect)) if aspect <= 1 else (round(_MAP / aspect), _MAP)
    size = f'width="{max(width, 8)}" height="{max(height, 8)}"'
    return f'<img class="heat" alt="map of counts" {size} src="{png(np.rint(colors).astype(np.uint8))}">'


def png(image: np.ndarray, n_colors: int = 0) -> str:
    """Return a picture (h, w, 3) uint8 as a data URI; with `n_colors` above 0 it keeps as many."""
    picture = Image.fromarray(image)
    if n_colors:
        picture = picture.quantize(n_colors, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    file = io.BytesIO()
    picture.save(file, "PNG", optimize=True)
    return "data:image/png;base64," + base64.b64encode(file.getvalue()).decode()


def _svg(parts: list[str], height: int) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}" '
        f'role="img" font-family="sans-serif">{"".join(parts)}</svg>'
    )


def _title(text: str) -> str:
    return f'<text x="{_WIDTH / 2}" y="16" text-anchor="middle" font-size="13" font-weight="600">{escape(text)}</text>'


def _text(x: float, y: float, text: str, anchor: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-size="11" fill="#333">{escape(text)}</text>'
