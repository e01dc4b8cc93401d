"""Paint the trees of the sample scene: lit crowns with shadows, alone, in rows and as woodland."""

from __future__ import annotations

import numpy as np

from .canvas import SHADOW_PER_HEIGHT, SUN, TREES, Canvas, densify, step

LEAVES = np.array([[0.31, 0.41, 0.19], [0.36, 0.45, 0.22], [0.27, 0.37, 0.19], [0.42, 0.46, 0.25], [0.34, 0.40, 0.24]])
NEEDLES = np.array([[0.20, 0.30, 0.19], [0.18, 0.27, 0.19], [0.23, 0.32, 0.21]])


def paint_tree(
    canvas: Canvas, x: float, y: float, radius: float, height: float, conifer: bool = False, wood: int = 0
) -> None:
    """Paint one tree: first its shadow on whatever lies behind it, then its crown.

    It is an object of its own unless `wood` is the id of the wood that it belongs to.
    """
    rng = canvas.rng
    _cast(canvas, x, y, radius, height)
    where = canvas.box(x, y, radius * 1.35)
    if where is None:
        return
    dx, dy = canvas.cols[where] - x, canvas.rows[where] - y
    around = np.arctan2(dy, dx)
    lobes = rng.integers(4, 9)
    phase = rng.uniform(0, 2 * np.pi, 3)
    outline = radius * (
        1 + 0.09 * np.sin(lobes * around + phase[0]) + 0.07 * np.sin((lobes + 3) * around + phase[1])
        + 0.05 * np.sin(2 * around + phase[2])
    )  # fmt: skip
    away = np.hypot(dx, dy)
    alpha = np.clip((outline - away) / 1.2 + 0.5, 0, 1)
    rise = np.sqrt(np.clip(1 - (away / np.maximum(outline, 1)) ** 2, 0, 1))
    facing = (dx * SUN[0] + dy * SUN[1]) / max(radius, 1)
    clumps = rng.normal(0, 1, (alpha.shape[0] // 2 + 2, alpha.shape[1] // 2 + 2)).repeat(2, 0).repeat(2, 1)
    texture = clumps[: alpha.shape[0], : alpha.shape[1]] * 0.13 + rng.normal(0, 0.07, alpha.shape)
    light = 0.60 + 0.34 * rise + 0.40 * facing + texture * (0.6 if conifer else 1.0)
    if conifer:
        light += 0.10 * np.sin(around * 9 + phase[0]) * (away / radius) - 0.10
    palette = NEEDLES if conifer else LEAVES
    color = palette[rng.integers(len(palette))] * (1 + rng.normal(0, 0.06) + rng.normal(0, 0.02, 3))
    shaded = color * np.clip(light, 0.32, 1.5)[..., None]
    canvas.blend(where, shaded.astype(np.float32), alpha.astype(np.float32))
    canvas.labels[where][alpha > 0.5] = TREES
    canvas.objects[where][alpha > 0.5] = wood or canvas.add("tree")


def _cast(canvas: Canvas, x: float, y: float, radius: float, height: float) -> None:
    """Darken what lies in the shadow of a crown: an ellipse, drawn out away from the sun."""
    middle = height * SHADOW_PER_HEIGHT * 0.62
    cx, cy = x - SUN[0] * middle, y - SUN[1] * middle
    where = canvas.box(cx, cy, radius * 1.9)
    if where is None:
        return
    dx, dy = canvas.cols[where] - cx, canvas.rows[where] - cy
    along, across = dx * SUN[0] + dy * SUN[1], dy * SUN[0] - dx * SUN[1]
    away = np.hypot(along / 1.45, across / 0.96)
    alpha = np.clip((radius - away) / 1.6 + 0.5, 0, 1) * 0.60
    canvas.rgb[where] *= 1 - alpha[..., None] * np.array([1.02, 1.0, 0.86], np.float32)


def paint_woodland(canvas: Canvas, where: np.ndarray, conifers: np.ndarray) -> None:
    """Fill the mask (h, w) with trees; `conifers` (h, w) bool says where they keep their needles."""
    floor = np.array([0.19, 0.25, 0.14], np.float32)
    canvas.rgb[where] = floor * (1 + 0.12 * canvas.noise(5, 2)[where])[:, None]
    canvas.labels[where] = TREES
    wood = canvas.add("wood")
    canvas.objects[where] = wood
    h, w = canvas.shape
    step = 12.5
    points = np.stack(np.meshgrid(np.arange(step / 2, w, step), np.arange(step / 2, h, step)), axis=-1).reshape(-1, 2)
    points = points + canvas.rng.uniform(-0.45, 0.45, points.shape) * step
    # In random order: in order of rows, every crown would cover the one behind it in the same way.
    for x, y in canvas.rng.permutation(points):
        row, col = int(np.clip(y, 0, h - 1)), int(np.clip(x, 0, w - 1))
        if where[row, col]:
            conifer = bool(conifers[row, col])
            radius = canvas.rng.uniform(6, 8.5) if conifer else canvas.rng.gamma(18, 0.56)
            paint_tree(canvas, x, y, radius, radius * 1.15, conifer, wood)


def paint_row(
    canvas: Canvas, line: np.ndarray, spacing_px: float, radius_px: float, away_px: float, gaps: float
) -> None:
    """Plant trees along a polyline, `away_px` to its right (left when negative); `gaps` is the share left out."""
    axis = densify(line, 1.0)
    at = canvas.rng.uniform(0, spacing_px)
    while at < len(axis) - 1:
        here, (tx, ty) = step(axis, at)
        if canvas.rng.random() > gaps:
            x, y = here + np.array([-ty, tx]) * away_px + canvas.rng.normal(0, 1.2, 2)
            radius = radius_px * canvas.rng.uniform(0.75, 1.25)
            paint_tree(canvas, x, y, radius, radius * 2.1)
        at += spacing_px * canvas.rng.uniform(0.85, 1.2)
