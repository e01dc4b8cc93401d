"""Paint the village of the sample scene: lots, roofs lit by the sun, their shadows, and cars."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage
from scipy.spatial import cKDTree

from .canvas import BUILDING, GRASS, ROAD, SHADOW_PER_HEIGHT, SUN, Canvas, densify, step

ROOFS = {
    "red tiles": (0.62, 0.34, 0.25),
    "orange tiles": (0.72, 0.45, 0.31),
    "brown tiles": (0.46, 0.32, 0.26),
    "slate": (0.36, 0.37, 0.40),
    "metal": (0.66, 0.69, 0.71),
    "gravel": (0.70, 0.68, 0.64),
}


@dataclass(frozen=True)
class House:
    """One building with a rectangular plan.

    Attributes:
        x: centre, in pixels.
        y: centre, in pixels.
        angle: direction of the ridge in radians.
        length_px: along the ridge.
        width_px: across it.
        height_px: of the eaves above the ground.
        roof: key of `ROOFS`.
        form: `gable`, `hip` or `flat`.
        front: point (x, y) of the street that it faces.
    """

    x: float
    y: float
    angle: float
    length_px: float
    width_px: float
    height_px: float
    roof: str
    form: str
    front: tuple[float, float]

    @property
    def reach_px(self) -> float:
        """Radius of a circle around the plan."""
        return 0.5 * float(np.hypot(self.length_px, self.width_px))

    def local(self, canvas: Canvas, where: tuple[slice, slice]) -> tuple[np.ndarray, np.ndarray]:
        """Return coordinates along and across the ridge for a part of the canvas, from the centre."""
        dx, dy = canvas.cols[where] - self.x, canvas.rows[where] - self.y
        cos, sin = np.cos(self.angle), np.sin(self.angle)
        return dx * cos + dy * sin, dy * cos - dx * sin


def place_houses(canvas: Canvas, street: np.ndarray, placed: list[House], blocked: np.ndarray) -> None:
    """Add houses on both sides of a street.

    Args:
        canvas: gives the size and the randomness.
        street: (n, 2) axis of the street.
        placed: all houses so far; new ones are appended and keep clear of them.
        blocked: (h, w) bool, where no house may stand.
    """
    rng = canvas.rng
    axis = densify(street, 1.0)
    for side in (-1.0, 1.0):
        at = int(rng.uniform(18, 40))
        while at < len(axis) - 12:
            front, tangent = step(axis, at)
            house = _draw_house(canvas, front, float(np.arctan2(tangent[1], tangent[0])), side)
            if _fits(canvas, house, placed, blocked):
                placed.append(house)
            at += int(rng.uniform(46, 66))


def _draw_house(canvas: Canvas, front: np.ndarray, direction: float, side: float) -> House:
    rng = canvas.rng
    farm = rng.random() < 0.16
    length, width = (rng.uniform(50, 76), rng.uniform(27, 36)) if farm else (rng.uniform(24, 36), rng.uniform(19, 25))
    across = rng.random() < 0.35
    roof = str(rng.choice(list(ROOFS), p=[0.30, 0.22, 0.16, 0.16, 0.08, 0.08]))
    form = "flat" if roof == "gravel" else ("hip" if rng.random() < 0.3 and not farm else "gable")
    if farm and form != "flat":
        roof = str(rng.choice(["metal", "red tiles", "brown tiles"]))
    setback = 20 + (length if across else width) / 2 + rng.uniform(2, 12)
    normal = direction + side * np.pi / 2
    return House(
        x=float(front[0] + setback * np.cos(normal)),
        y=float(front[1] + setback * np.sin(normal)),
        angle=direction + (np.pi / 2 if across else 0) + rng.normal(0, 0.03),
        length_px=length,
        width_px=width,
        height_px=rng.uniform(13, 17) if farm else rng.uniform(10, 16),
        roof=roof,
        form=form,
        front=(float(front[0]), float(front[1])),
    )


def _fits(canvas: Canvas, house: House, placed: list[House], blocked: np.ndarray) -> bool:
    h, w = canvas.shape
    reach = house.reach_px
    if not (reach < house.x < w - reach and reach < house.y < h - reach):
        return False
    if any(np.hypot(house.x - o.x, house.y - o.y) < reach + o.reach_px + 5 for o in placed):
        return False
    where = canvas.box(house.x, house.y, reach)
    if where is None:
        return False
    along, across = house.local(canvas, where)
    plan = (np.abs(along) < house.length_px / 2 + 3) & (np.abs(across) < house.width_px / 2 + 3)
    return not bool(blocked[where][plan].any())


def paint_lots(canvas: Canvas, houses: list[House], area: np.ndarray) -> None:
    """Paint gardens: a pixel of `area` (h, w) bool belongs to the nearest house, and gets its lawn and hedge."""
    rows, cols = np.nonzero(area)
    if not houses or not rows.size:
        return
    tree = cKDTree([(house.x, house.y) for house in houses])
    away, owner = tree.query(np.stack([cols, rows], axis=1), k=min(2, len(houses)))
    if away.ndim == 1:
        away, owner = np.stack([away, away + 99], axis=1), owner[:, None]
    border = (away[:, 1] - away[:, 0]) / 2
    rng = canvas.rng
    tint = rng.normal(0, 0.07, (len(houses), 1)) + rng.normal(0, 0.015, (len(houses), 3))
    lawn = np.array([0.42, 0.49, 0.30]) * (1 + tint)
    yard = rng.random(len(houses)) < 0.3
    noise, fine = canvas.noise(16, 3)[area], canvas.noise(3, 1)[area]
    color = lawn[owner[:, 0]] * (1 + 0.08 * noise + 0.035 * fine)[:, None]
    reach = np.array([house.reach_px for house in houses])[owner[:, 0]]
    paved = yard[owner[:, 0]] & (away[:, 0] < reach + 7 + 3 * noise)
    color[paved] = (np.array([0.62, 0.59, 0.55]) * (1 + 0.03 * noise + 0.02 * fine)[:, None])[paved]
    bed = (noise > 2.1) & ~paved
    color[bed] = (np.array([0.45, 0.37, 0.28]) * (1 + 0.08 * fine)[:, None])[bed]
    hedge = np.clip(1.5 - border, 0, 1)[:, None] * (rng.random(len(houses)) < 0.6)[owner[:, 0]][:, None]
    color += (np.array([0.22, 0.31, 0.15]) * (1 + 0.15 * fine)[:, None] - color) * hedge
    canvas.rgb[area] = color
    canvas.labels[area] = np.where(paved, ROAD, GRASS)
    lots = np.array([canvas.add("lot") for _ in houses])
    canvas.objects[area] = np.where(paved, 0, lots[owner[:, 0]])


def paint_drive(canvas: Canvas, house: House) -> None:
    """Pave the way from the street to the house."""
    start, end = np.array(house.front), np.array([house.x, house.y])
    length = float(np.hypot(*(end - start)))
    x, y = (start + end) / 2
    where = canvas.box(float(x), float(y), length / 2 + 6)
    if where is None:
        return
    direction = (end - start) / length
    dx, dy = canvas.cols[where] - start[0], canvas.rows[where] - start[1]
    along, across = dx * direction[0] + dy * direction[1], dy * direction[0] - dx * direction[1]
    alpha = np.clip(np.minimum(np.minimum(along, length - along), 4.4 - np.abs(across)) + 0.5, 0, 1)
    grey = np.array([0.64, 0.61, 0.57], np.float32) * np.float32(canvas.rng.uniform(0.9, 1.05))
    canvas.blend(where, grey, alpha)
    canvas.labels[where][alpha > 0.5] = ROAD
    canvas.objects[where][alpha > 0.5] = 0


def cast_shadow(canvas: Canvas, house: House) -> None:
    """Take the sunlight from the ground behind a house."""
    reach = house.height_px * SHADOW_PER_HEIGHT
    where = canvas.box(house.x, house.y, house.reach_px + reach + 2)
    if where is None:
        return
    along, across = house.local(canvas, where)
    cos, sin = np.cos(house.angle), np.sin(house.angle)
    toward = SUN[0] * cos + SUN[1] * sin, SUN[1] * cos - SUN[0] * sin
    shadow = np.zeros(along.shape, np.float32)
    # The shadow is the plan of the house, swept away from the sun.
    for away in np.arange(0, reach, 0.75):
        a, b = np.abs(along + toward[0] * away), np.abs(across + toward[1] * away)
        inside = np.minimum(house.length_px / 2 - a, house.width_px / 2 - b) + 0.5
        np.maximum(shadow, np.clip(inside, 0, 1), out=shadow)
    np.minimum(canvas.shade[where], 1 - shadow, out=canvas.shade[where])


def apply_shade(canvas: Canvas) -> None:
    """Darken the ground where the sun does not reach; what light is left there comes from the blue sky."""
    direct = ndimage.gaussian_filter(canvas.shade, 0.7)[..., None]
    sky = np.array([0.36, 0.40, 0.47], np.float32)
    canvas.rgb *= sky + (1 - sky) * direct


def paint_roof(canvas: Canvas, house: House) -> None:
    """Paint a roof, each of its faces as bright as its tilt to the sun makes it."""
    where = canvas.box(house.x, house.y, house.reach_px + 2)
    if where is None:
        return
    rng = canvas.rng
    along, across = house.local(canvas, where)
    ends, sides = house.length_px / 2 - np.abs(along), house.width_px / 2 - np.abs(across)
    alpha = np.clip(np.minimum(ends, sides) + 0.5, 0, 1)
    base = np.array(ROOFS[house.roof]) * (1 + rng.normal(0, 0.05) + rng.normal(0, 0.012, 3))
    cos, sin = np.cos(house.angle), np.sin(house.angle)
    sun_along, sun_across = SUN[0] * cos + SUN[1] * sin, SUN[1] * cos - SUN[0] * sin
    light = 1 + 0.36 * np.tanh(across / 0.7) * sun_across
    if house.form == "hip":
        light = np.where(ends < sides, 1 + 0.36 * np.sign(along) * sun_along, light)
    if house.form == "flat":
        light = np.where(np.minimum(ends, sides) < 1.6, 1.13, 1.0)
    else:
        light = light + 0.10 * np.exp(-((across / 0.8) ** 2)) * (
            ends > (0 if house.form == "gable" else house.width_px / 2)
        )
    if house.roof == "metal":
        light = light * (1 + 0.035 * np.sin(2 * np.pi * along / 3.1))
    weather = rng.normal(0, 0.025, along.shape)
    color = base * (light * (1 + weather))[..., None]
    color = _furnish(canvas, house, color, along, across)
    canvas.blend(where, color.astype(np.float32), alpha.astype(np.float32))
    canvas.labels[where][alpha > 0.5] = BUILDING
    canvas.objects[where][alpha > 0.5] = canvas.add("house")


def _furnish(canvas: Canvas, house: House, color: np.ndarray, along: np.ndarray, across: np.ndarray) -> np.ndarray:
    """Put a chimney, solar panels or ventilation on a roof."""
    rng = canvas.rng

    def lay(a: float, b: float, half_a: float, half_b: float, tone: tuple[float, float, float]) -> None:
        inside = np.minimum(half_a - np.abs(along - a), half_b - np.abs(across - b))
        opacity = np.clip(inside + 0.5, 0, 1)[..., None]
        color[...] += (np.array(tone) - color) * opacity

    if house.form == "flat":
        for _ in range(rng.integers(1, 4)):
            a, b = rng.uniform(-0.3, 0.3) * house.length_px, rng.uniform(-0.25, 0.25) * house.width_px
            lay(a - 1.2, b - 1.6, 2.4, 2.2, (0.42, 0.41, 0.41))
            lay(a, b, 2.2, 2.0, (0.80, 0.80, 0.78))
        return color
    sunny = 1.0 if -SUN[0] * np.sin(house.angle) + SUN[1] * np.cos(house.angle) > 0 else -1.0
    if rng.random() < 0.22:
        depth = house.width_px / 2
        lay(0, sunny * depth * 0.52, house.length_px * rng.uniform(0.25, 0.4), depth * 0.32, (0.16, 0.19, 0.29))
    elif house.roof != "metal":
        a = rng.uniform(-0.3, 0.3) * house.length_px
        lay(a - 0.6, -sunny * 2.6, 1.3, 1.6, (0.26, 0.20, 0.18))
        lay(a, -sunny * 1.2, 1.2, 1.2, (0.60, 0.50, 0.44))
    return color


def paint_car(canvas: Canvas, x: float, y: float, angle: float) -> None:
    """Paint a car with its shadow."""
    where = canvas.box(x, y, 12)
    if where is None:
        return
    cos, sin = np.cos(angle), np.sin(angle)
    dx, dy = canvas.cols[where] - x, canvas.rows[where] - y
    tone = canvas.rng.choice(
        [[0.9, 0.9, 0.9], [0.2, 0.2, 0.22], [0.62, 0.64, 0.66], [0.66, 0.15, 0.13], [0.2, 0.3, 0.5]]
    )
    for shift, color, opacity in [(1.9, [0.13, 0.13, 0.15], 0.6), (0.0, tone, 1.0)]:
        a, b = (
            (dx + SUN[0] * shift) * cos + (dy + SUN[1] * shift) * sin,
            (dy + SUN[1] * shift) * cos - (dx + SUN[0] * shift) * sin,
        )
        alpha = np.clip(np.minimum(5.4 - np.abs(a), 2.3 - np.abs(b)) + 0.5, 0, 1) * opacity
        canvas.blend(where, np.array(color, np.float32), alpha.astype(np.float32))
        if shift == 0:
            canvas.objects[where][alpha > 0.5] = canvas.add("car")
            glass = np.clip(np.minimum(0.9 - np.abs(a - 1.6), 1.7 - np.abs(b)) + 0.5, 0, 1) * 0.7
            canvas.blend(where, np.array([0.15, 0.17, 0.2], np.float32), glass.astype(np.float32))
