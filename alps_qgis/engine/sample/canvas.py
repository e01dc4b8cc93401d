"""The canvas of the sample scene: colour, labels and shadow, and the noise that gives everything its texture."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from scipy import ndimage

BUILDING, ROAD, WATER, TREES, GRASS, CROPS, SOIL = range(7)

SUN = np.array([0.50, 0.87])
"""Unit vector towards the sun in pixels (x to the right, y down): south-south-east, as on a summer's morning."""

SHADOW_PER_HEIGHT = 1.05
"""Length of a shadow over the height that casts it: the sun stands 44° high."""


@dataclass
class Canvas:
    """What the painters share; they change it in place.

    Attributes:
        rgb: (h, w, 3) float32 reflectance in 0…1.
        labels: (h, w) uint8 class ids.
        shade: (h, w) float32 share of direct sunlight that reaches the ground, 0…1.
        rng: the one source of randomness.
        objects: (h, w) int32, which object a pixel belongs to; 0 for none. Counting them takes no randomness.
        kinds: kind of each object, from object 1 on.
    """

    rgb: np.ndarray
    labels: np.ndarray
    shade: np.ndarray
    rng: np.random.Generator
    rows: np.ndarray = field(init=False)
    cols: np.ndarray = field(init=False)
    objects: np.ndarray = field(init=False)
    kinds: list[str] = field(init=False, default_factory=list)
    _noise: dict[tuple[float, int], np.ndarray] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        h, w = self.labels.shape
        self.rows, self.cols = np.mgrid[0:h, 0:w].astype(np.float32)
        self.objects = np.zeros((h, w), np.int32)

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width in pixels."""
        return self.labels.shape  # type: ignore[return-value]

    def add(self, kind: str) -> int:
        """Return the id of a new object."""
        self.kinds.append(kind)
        return len(self.kinds)

    def noise(self, scale_px: float, octaves: int) -> np.ndarray:
        """Return the canvas's own `smooth_noise` of a kind, the same at every call; not to be changed."""
        kind = (scale_px, octaves)
        if kind not in self._noise:
            self._noise[kind] = smooth_noise(self, scale_px, octaves)
        return self._noise[kind]

    def box(self, x: float, y: float, radius: float) -> tuple[slice, slice] | None:
        """Return the part of the canvas within `radius` of a point; None if it lies outside."""
        h, w = self.shape
        top, bottom = max(int(y - radius), 0), min(int(y + radius) + 2, h)
        left, right = max(int(x - radius), 0), min(int(x + radius) + 2, w)
        return (slice(top, bottom), slice(left, right)) if top < bottom and left < right else None

    def blend(self, where: tuple[slice, slice], color: np.ndarray, alpha: np.ndarray) -> None:
        """Lay a colour over a part of the canvas; `alpha` (h, w) is its opacity."""
        part = self.rgb[where]
        part += (color - part) * alpha[..., None]


def new_canvas(shape: tuple[int, int], seed: int) -> Canvas:
    """Return an empty canvas in full sunlight."""
    return Canvas(
        rgb=np.zeros((*shape, 3), np.float32),
        labels=np.full(shape, GRASS, np.uint8),
        shade=np.ones(shape, np.float32),
        rng=np.random.default_rng(seed),
    )


def separate(objects: np.ndarray, kinds: list[str], min_px: int = 12) -> tuple[np.ndarray, list[str]]:
    """Number the connected components of objects (h, w) from 1 on; those below `min_px` pixels become 0."""
    apart, new_kinds = np.zeros_like(objects), []
    for index, box in enumerate(ndimage.find_objects(objects)):
        if box is None:
            continue
        components, n_components = ndimage.label(objects[box] == index + 1)
        sizes = np.bincount(components.ravel())
        for component in range(1, n_components + 1):
            if sizes[component] >= min_px:
                new_kinds.append(kinds[index])
                apart[box][components == component] = len(new_kinds)
    return apart, new_kinds


def smooth_noise(canvas: Canvas, scale_px: float, octaves: int = 3) -> np.ndarray:
    """Return (h, w) float32 value noise of standard deviation 1: blotches of `scale_px` and finer ones on them."""
    h, w = canvas.shape
    total = np.zeros((h, w), np.float32)
    for octave in range(octaves):
        step = max(scale_px / 2**octave, 1.0)
        coarse = canvas.rng.standard_normal((int(h / step) + 4, int(w / step) + 4)).astype(np.float32)
        at = [canvas.rows[:, :1] / step + 1, canvas.cols[:1] / step + 1]
        # Each octave is half as wide and about half as strong: the spectrum of natural textures.
        total += 0.55**octave * _sample_grid(coarse, at[0].ravel(), at[1].ravel())
    return (total - total.mean()) / (total.std() + 1e-6)


def _sample_grid(coarse: np.ndarray, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
    """Interpolate a grid at the crossings of `rows` and `cols`; separable, smooth and without overshoot."""
    values = coarse
    for axis, at in enumerate((rows, cols)):
        base = np.floor(at).astype(int)
        t = at - base
        # Smoothstep: the slope is 0 at the grid points, so no edges show there.
        t = np.expand_dims(t * t * (3 - 2 * t), 1 - axis).astype(np.float32)
        low = values.take(base, axis)
        values = low + (values.take(base + 1, axis) - low) * t
    return values


def distance_to_line(canvas: Canvas, line: np.ndarray, reach_px: float) -> np.ndarray:
    """Return (h, w) float32 distances in pixels from a polyline of (n, 2) points (x, y); inf beyond the reach."""
    h, w = canvas.shape
    far = np.full((h, w), np.inf, np.float32)
    # Denser than pixels, so that the line has no gaps.
    points = densify(line, 0.4)
    points = points[(points >= 0).all(axis=1) & (points[:, 0] < w) & (points[:, 1] < h)]
    if not len(points):
        return far
    # Only the box around the line: the transform is slow.
    left, top = np.maximum(points.min(axis=0) - reach_px, 0).astype(int)
    right, bottom = (points.max(axis=0) + reach_px + 1).astype(int)
    where = (slice(top, bottom), slice(left, right))
    off = np.ones(far[where].shape, bool)
    off[points[:, 1].astype(int) - top, points[:, 0].astype(int) - left] = False
    away = ndimage.distance_transform_edt(off).astype(np.float32)
    away[away > reach_px] = np.inf
    far[where] = away
    return far


def densify(line: np.ndarray, step_px: float) -> np.ndarray:
    """Return points every `step_px` along a polyline."""
    lengths = np.r_[0, np.hypot(*np.diff(line, axis=0).T).cumsum()]
    at = np.arange(0, lengths[-1], step_px)
    return np.stack([np.interp(at, lengths, line[:, axis]) for axis in (0, 1)], axis=1)


def step(axis: np.ndarray, at: float) -> tuple[np.ndarray, np.ndarray]:
    """Return the point (x, y) of a densified polyline that lies `at` points along, and its unit tangent."""
    here, last = min(int(at), len(axis) - 1), len(axis) - 1
    tangent = axis[min(here + 4, last)] - axis[max(here - 4, 0)]
    return axis[here], tangent / max(float(np.hypot(*tangent)), 1e-6)


def curve(points: np.ndarray) -> np.ndarray:
    """Return a smooth polyline through the points (Catmull–Rom)."""
    padded = np.vstack([2 * points[0] - points[1], points, 2 * points[-1] - points[-2]])
    t = np.linspace(0, 1, 24, endpoint=False)[:, None]
    curves = []
    for a, b, c, d in zip(padded, padded[1:], padded[2:], padded[3:]):
        curves.append(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3))
    return np.vstack([*curves, points[-1:]])
