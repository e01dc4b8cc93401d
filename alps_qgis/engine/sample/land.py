"""Paint the land of the sample scene: fields with their rows, meadows, water and roads."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .canvas import CROPS, GRASS, ROAD, SOIL, WATER, Canvas, distance_to_line, smooth_noise


@dataclass(frozen=True)
class FieldKind:
    """How one kind of field looks from the air.

    Attributes:
        color: mean colour of the plants, or of the soil if there are none.
        between: colour that shows between the rows.
        row_px: distance of the rows; 0 if none can be seen.
        contrast: how much of `between` shows.
        patches: strength of the blotches that soil and water leave.
        label: its class.
    """

    color: tuple[float, float, float]
    between: tuple[float, float, float]
    row_px: float
    contrast: float
    patches: float
    label: int


FIELD_KINDS = {
    "wheat": FieldKind((0.36, 0.46, 0.23), (0.30, 0.40, 0.20), 5.0, 0.35, 0.030, CROPS),
    "barley": FieldKind((0.74, 0.66, 0.44), (0.65, 0.56, 0.37), 6.0, 0.45, 0.030, CROPS),
    "rapeseed": FieldKind((0.74, 0.70, 0.30), (0.61, 0.62, 0.28), 7.0, 0.35, 0.035, CROPS),
    "maize": FieldKind((0.27, 0.40, 0.18), (0.47, 0.40, 0.29), 4.6, 0.55, 0.028, CROPS),
    "beets": FieldKind((0.30, 0.45, 0.17), (0.43, 0.38, 0.26), 5.4, 0.45, 0.030, CROPS),
    "sprouts": FieldKind((0.44, 0.47, 0.27), (0.53, 0.45, 0.34), 6.5, 0.70, 0.030, CROPS),
    "ploughed": FieldKind((0.50, 0.41, 0.32), (0.43, 0.34, 0.26), 8.0, 0.55, 0.038, SOIL),
    "fallow": FieldKind((0.61, 0.53, 0.42), (0.55, 0.47, 0.36), 7.0, 0.35, 0.032, SOIL),
    "meadow": FieldKind((0.40, 0.49, 0.26), (0.46, 0.53, 0.31), 17.0, 0.30, 0.030, GRASS),
    "pasture": FieldKind((0.43, 0.48, 0.28), (0.40, 0.45, 0.26), 0.0, 0.0, 0.045, GRASS),
}
SHARES = {
    **{"wheat": 0.18, "barley": 0.16, "rapeseed": 0.09, "maize": 0.15, "beets": 0.09, "sprouts": 0.06},
    **{"ploughed": 0.10, "fallow": 0.05, "meadow": 0.07, "pasture": 0.05},
}


@dataclass(frozen=True)
class Parcel:
    """A field: its rectangle in the turned coordinates of its block, and what grows there."""

    u0: float
    u1: float
    v0: float
    v1: float
    kind: str


def split(canvas: Canvas, box: tuple[float, float, float, float], max_side: float) -> list[tuple[float, ...]]:
    """Cut a rectangle (u0, u1, v0, v1) into parcels by halving it crosswise, as inheritance did."""
    u0, u1, v0, v1 = box
    width, height = u1 - u0, v1 - v0
    # Parcels are longer than wide, as plough and tractor prefer.
    if max(width / 1.7, height) < max_side * canvas.rng.uniform(0.8, 1.35):
        return [box]
    at = canvas.rng.uniform(0.36, 0.64)
    if width / 1.7 > height:
        middle = u0 + at * width
        halves = [(u0, middle, v0, v1), (middle, u1, v0, v1)]
    else:
        middle = v0 + at * height
        halves = [(u0, u1, v0, middle), (u0, u1, middle, v1)]
    return [parcel for half in halves for parcel in split(canvas, half, max_side)]


def paint_fields(canvas: Canvas, block: np.ndarray, angle_deg: float) -> list[Parcel]:
    """Paint the fields of one block of land, whose rows run along `angle_deg`.

    Args:
        canvas: changed in place.
        block: (h, w) bool, the land of this block.
        angle_deg: direction of the longer sides.
    """
    angle = np.deg2rad(angle_deg)
    bend = 5 * smooth_noise(canvas, 420, 1)
    u = canvas.cols * np.cos(angle) + canvas.rows * np.sin(angle)
    v = canvas.rows * np.cos(angle) - canvas.cols * np.sin(angle) + bend
    if not block.any():
        return []
    bounds = (float(u[block].min()), float(u[block].max()) + 1, float(v[block].min()), float(v[block].max()) + 1)
    blotches, fine = canvas.noise(90, 4), canvas.noise(5, 2)
    parcels: list[Parcel] = []
    for u0, u1, v0, v1 in split(canvas, bounds, 235):
        kind = _choose(canvas, parcels, (u0, u1, v0, v1))
        parcels.append(Parcel(u0, u1, v0, v1, kind))
        x, y = _corners(parcels[-1], angle)
        # 25 px more, for the bend of the borders.
        box = canvas.box(float(x.mean()), float(y.mean()), float(np.hypot(np.ptp(x), np.ptp(y)) / 2) + 25)
        if box is None:
            continue
        part_u, part_v = u[box], v[box]
        mask = block[box] & (part_u >= u0) & (part_u < u1) & (part_v >= v0) & (part_v < v1)
        if mask.any():
            pixels = (part_u[mask], part_v[mask], blotches[box][mask], fine[box][mask])
            color, label, is_margin = _field(canvas, parcels[-1], *pixels)
            canvas.rgb[box][mask] = color
            canvas.labels[box][mask] = label
            canvas.objects[box][mask] = np.where(is_margin, 0, canvas.add("field"))
    return parcels


def _corners(parcel: Parcel, angle: float) -> tuple[np.ndarray, np.ndarray]:
    """Return x and y of a parcel's corners, without the bend of its borders."""
    u = np.array([parcel.u0, parcel.u1, parcel.u0, parcel.u1])
    v = np.array([parcel.v0, parcel.v0, parcel.v1, parcel.v1])
    return u * np.cos(angle) - v * np.sin(angle), u * np.sin(angle) + v * np.cos(angle)


def _choose(canvas: Canvas, parcels: list[Parcel], box: tuple[float, ...]) -> str:
    """Draw what grows in a parcel; neighbours differ, so that the fields can be told apart."""
    u0, u1, v0, v1 = box
    near = {p.kind for p in parcels if p.u0 <= u1 + 9 and p.u1 >= u0 - 9 and p.v0 <= v1 + 9 and p.v1 >= v0 - 9}
    kinds = [kind for kind in SHARES if kind not in near] or list(SHARES)
    weights = np.array([SHARES[kind] for kind in kinds])
    return str(canvas.rng.choice(kinds, p=weights / weights.sum()))


def _field(
    canvas: Canvas, parcel: Parcel, u: np.ndarray, v: np.ndarray, blotches: np.ndarray, fine: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return colours (n, 3), labels (n,) and margin (n,) bool of a parcel's pixels.

    The pixels are given by their turned coordinates and noise.
    """
    kind, rng = FIELD_KINDS[parcel.kind], canvas.rng
    edge = np.minimum(np.minimum(u - parcel.u0, parcel.u1 - u), np.minimum(v - parcel.v0, parcel.v1 - v))
    ends = np.minimum(u - parcel.u0, parcel.u1 - u)
    headland = ends < 20  # where the tractor turns, rows run across
    across = np.where(headland, u, v)
    tint = 1 + rng.normal(0, 0.035) + rng.normal(0, 0.012, 3)
    strength = blotches * kind.patches
    if kind.row_px:
        wave = 0.5 + 0.5 * np.sin(2 * np.pi * across / kind.row_px + 0.7 * fine)
        lanes = np.floor(across / (kind.row_px * rng.choice([4, 6]))).astype(int)
        lane_tint = rng.normal(0, 0.016, int(lanes.max() - lanes.min()) + 1)[lanes - lanes.min()]
        between = np.clip(wave * kind.contrast * (1 + 0.35 * blotches), 0, 1)
    else:
        between, lane_tint = np.zeros_like(u), 0.0
    color = np.array(kind.color) + (np.array(kind.between) - kind.color) * between[:, None]
    color *= tint * (1 + strength + lane_tint + 0.022 * fine)[:, None]
    if kind.label == CROPS and kind.row_px:
        wheels = np.abs((v - parcel.v0) % 62 - 31)  # tramlines every 25 m
        track = np.exp(-(((wheels - 2.4) / 1.0) ** 2)) * ~headland
        color += (np.array([0.47, 0.41, 0.31]) - color) * (0.50 * track)[:, None]
    margin = np.clip((4.2 + 1.3 * fine - edge) / 2, 0, 1)
    grass = np.array([0.43, 0.47, 0.29]) * (1 + 0.06 * fine + 0.04 * blotches)[:, None]
    color += (grass - color) * margin[:, None]
    return color, np.where(margin > 0.5, GRASS, kind.label), margin > 0.5


def paint_grass(canvas: Canvas, where: np.ndarray) -> None:
    """Paint unmown grass where the mask (h, w) says."""
    tone = 1 + 0.06 * canvas.noise(36, 4)[where] + 0.035 * canvas.noise(3, 1)[where]
    dry = np.clip(0.12 * canvas.noise(150, 2)[where], 0, 0.3)
    grass = np.array([0.39, 0.47, 0.26], np.float32) * tone[:, None]
    grass += (np.array([0.56, 0.53, 0.35], np.float32) - grass) * dry[:, None]
    canvas.rgb[where] = grass
    canvas.labels[where] = GRASS
    canvas.objects[where] = canvas.add("meadow")


def paint_water(canvas: Canvas, inward_px: np.ndarray) -> None:
    """Paint water where `inward_px` (h, w), the distance from the bank into the water, is positive."""
    where = inward_px > -14
    inward = inward_px[where]
    drift, ripples = canvas.noise(120, 2)[where], canvas.noise(3, 2)[where]
    shallow, deep = np.array([0.34, 0.39, 0.30], np.float32), np.array([0.16, 0.26, 0.28], np.float32)
    color = shallow + (deep - shallow) * np.sqrt(np.clip(inward / 26, 0, 1))[:, None]
    color *= (1 + 0.05 * drift + 0.022 * ripples)[:, None]
    reeds = np.clip(1 - np.abs(inward + 2.5 + 1.6 * drift) / 4.5, 0, 1)
    ground, labels = canvas.rgb[where], canvas.labels[where]
    ground += (np.array([0.42, 0.44, 0.26], np.float32) * (1 + 0.10 * ripples[:, None]) - ground) * reeds[:, None]
    ground += (color - ground) * np.clip(inward + 0.5, 0, 1)[:, None]
    labels[reeds > 0.5] = GRASS
    labels[inward > 0] = WATER
    canvas.rgb[where], canvas.labels[where] = ground, labels
    canvas.objects[where] = np.where(inward > 0, canvas.add("water"), np.where(reeds > 0.5, 0, canvas.objects[where]))


def paint_road(canvas: Canvas, line: np.ndarray, width_px: float, kind: str) -> None:
    """Paint a road along a polyline.

    Args:
        canvas: changed in place.
        line: (n, 2) points (x, y).
        width_px: of the paved part.
        kind: `main` (asphalt with markings), `street` or `track` (gravel with a green middle).
    """
    half = width_px / 2
    distances = distance_to_line(canvas, line, half + 8)
    where = np.isfinite(distances)
    away, grain, wear = distances[where], canvas.noise(2, 1)[where], canvas.noise(50, 3)[where]
    ground, labels = canvas.rgb[where], canvas.labels[where]
    verge = np.clip(half + 4 + wear - away, 0, 1) * 0.8
    ground += (np.array([0.45, 0.48, 0.30], np.float32) * (1 + 0.06 * grain[:, None]) - ground) * verge[:, None]
    labels[verge > 0.4] = GRASS
    if kind == "track":
        color = np.tile(np.array([0.66, 0.61, 0.51], np.float32), (away.size, 1))
        green = np.exp(-((away / (0.16 * width_px)) ** 2)) * 0.65
        color += (np.array([0.46, 0.48, 0.31], np.float32) - color) * green[:, None]
    else:
        color = np.tile(
            np.array([0.52, 0.52, 0.52] if kind == "main" else [0.58, 0.57, 0.56], np.float32), (away.size, 1)
        )
        color -= 0.03 * np.exp(-(((away - 0.24 * width_px) / (0.10 * width_px)) ** 2))[:, None]  # worn by wheels
    color *= (1 + 0.028 * grain + 0.025 * wear)[:, None]
    if kind == "main":
        edges = np.exp(-(((away - (half - 1.6)) / 0.45) ** 2)) * 0.6
        dashes = np.exp(-((away / 0.5) ** 2)) * (_along(canvas, line, where) % 30 < 13) * 0.85
        color += (0.86 - color) * np.maximum(edges, dashes)[:, None]
    ground += (color - ground) * np.clip(half + 0.5 - away, 0, 1)[:, None]
    labels[away <= half] = ROAD
    canvas.rgb[where], canvas.labels[where] = ground, labels
    objects = np.where(verge > 0.4, 0, canvas.objects[where])
    canvas.objects[where] = np.where(away <= half, canvas.add("road"), objects)


def _along(canvas: Canvas, line: np.ndarray, where: np.ndarray) -> np.ndarray:
    """Return how far along a mostly straight line the pixels of a mask lie, in pixels."""
    start, end = line[0], line[-1]
    direction = (end - start) / np.hypot(*(end - start))
    return (canvas.cols[where] - start[0]) * direction[0] + (canvas.rows[where] - start[1]) * direction[1]
