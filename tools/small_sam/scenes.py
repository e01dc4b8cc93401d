"""Training data of the small SAM: crops of procedural scenes with exact objects, in many looks and scales."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from scipy import ndimage
from torch.nn import functional

from alps_qgis.engine.sample.sample_scene import render_objects

SCENE_SIZE = (512, 768)
FIRST_TRAINING_SEED = 1000
FIRST_TEST_SEED = 90_000
"""Scenes from here on are never trained on."""

REACH = (0.42, 1.1)
"""Sides of the crops in sides of the model: objects are then as large in a tile as the published models see them."""


@dataclass(frozen=True)
class Crops:
    """Images with exact objects.

    Attributes:
        images: (n, side, side, 3) uint8.
        objects: (n, side, side) uint8 numbers from 1 on, by image; 0 where there is nothing.
    """

    images: np.ndarray
    objects: np.ndarray

    def __len__(self) -> int:
        return len(self.images)


class Scenes:
    """Rendered scenes, kept in a file so that another training run need not render them again."""

    def __init__(self, n_scenes: int, cache: Path) -> None:
        if not cache.exists():
            rendered = [render_objects(SCENE_SIZE, FIRST_TRAINING_SEED + index)[:2] for index in range(n_scenes)]
            cache.parent.mkdir(parents=True, exist_ok=True)
            np.savez(cache, images=np.stack([r[0] for r in rendered]), objects=np.stack([r[1] for r in rendered]))
        with np.load(cache) as arrays:
            self.images, self.objects = arrays["images"], arrays["objects"]

    def crops(self, n: int, side: int, seed: int) -> Crops:
        """Draw crops of random places, scales, turns and looks."""
        rng = np.random.default_rng(seed)
        drawn = Crops(np.empty((n, side, side, 3), np.uint8), np.empty((n, side, side), np.uint8))
        for index in range(n):
            drawn.images[index], drawn.objects[index] = self._crop(rng, side)
        return drawn

    def _crop(self, rng: np.random.Generator, side: int) -> tuple[np.ndarray, np.ndarray]:
        index = int(rng.integers(len(self.images)))
        reach = int(np.exp(rng.uniform(*np.log(REACH))) * side)
        top, left = (int(rng.integers(0, size - reach + 1)) for size in SCENE_SIZE)
        where = (slice(top, top + reach), slice(left, left + reach))
        turns = int(rng.integers(4))
        image, objects = (np.rot90(array[index][where], turns) for array in (self.images, self.objects))
        if rng.integers(2):
            image, objects = image[:, ::-1], objects[:, ::-1]
        pixels = torch.from_numpy(np.ascontiguousarray(image)).permute(2, 0, 1)[None].float()
        rgb = functional.interpolate(pixels, (side, side), mode="bilinear", antialias=True)[0].permute(1, 2, 0).numpy()
        at = ((np.arange(side) + 0.5) * reach / side).astype(int)
        objects = objects[np.ix_(at, at)]
        ids, numbers = np.unique(objects, return_inverse=True)
        numbers = numbers.reshape(objects.shape) + (ids[0] != 0)
        return (_vary(rng, rgb / 255, objects) * 255).round(), numbers


def _vary(rng: np.random.Generator, rgb: np.ndarray, objects: np.ndarray) -> np.ndarray:
    """Return another look of an image (side, side, 3) in 0…1: colours of its objects, light, optics, noise."""
    if rng.random() < 0.6:
        n_objects = int(objects.max()) + 1
        tint = 1 + rng.normal(0, 0.22, (n_objects, 1)) + rng.normal(0, rng.uniform(0, 0.16), (n_objects, 3))
        tint = np.clip(tint, 0.3, 2.2).astype(np.float32)[objects]
        # Borders are never sharp to the pixel.
        rgb = rgb * np.stack([ndimage.gaussian_filter(tint[..., band], 0.6) for band in range(3)], axis=-1)
    if rng.random() < 0.8:
        grey = rgb.mean(axis=2, keepdims=True)
        rgb = grey + (rgb - grey) * rng.uniform(0.0 if rng.random() < 0.2 else 0.5, 1.4)
        rgb = np.clip(rgb, 0, 1) ** np.exp(rng.normal(0, 0.25))
        rgb = (rgb - 0.4) * rng.uniform(0.65, 1.45) + 0.4 + rng.normal(0, 0.06)
        rgb = rgb * (1 + rng.normal(0, 0.08, 3))
    if rng.random() < 0.3:
        blur = rng.uniform(0.3, 1.2)
        rgb = ndimage.gaussian_filter(rgb, (blur, blur, 0))
    if rng.random() < 0.4:
        rgb = rgb + rng.normal(0, rng.uniform(0, 0.05), rgb.shape)
    return np.clip(rgb, 0, 1).astype(np.float32)
