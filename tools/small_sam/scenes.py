"""Training data of the small SAM: crops of procedural scenes with exact objects, in many looks and scales."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from scipy import ndimage
from torch.nn import functional

from alps_qgis.engine.sample_scene import render_objects

SCENE_SIZE = (512, 768)
FIRST_TRAINING_SEED = 1000
FIRST_TEST_SEED = 90_000
"""Scenes from here on are never trained on."""

LEAST_OBJECT_PX = 16
"""Pixels of the model that an object needs inside a crop to be worth a prompt."""


@dataclass(frozen=True)
class Example:
    """One crop with its prompts.

    Attributes:
        rgb: (3, side, side) float32 in 0…255.
        points: (n, 2) float32 x, y in pixels.
        masks: (n, side/2, side/2) float32 share of each cell that the point's object covers.
        known: (n,) bool; False where the point lies on nothing, whose masks should be thought bad.
    """

    rgb: torch.Tensor
    points: torch.Tensor
    masks: torch.Tensor
    known: torch.Tensor


class Scenes:
    """Rendered scenes, kept in a file so that another training run need not render them again."""

    def __init__(self, n_scenes: int, cache: Path) -> None:
        if not cache.exists():
            rendered = [render_objects(SCENE_SIZE, FIRST_TRAINING_SEED + index)[:2] for index in range(n_scenes)]
            cache.parent.mkdir(parents=True, exist_ok=True)
            np.savez(cache, images=np.stack([r[0] for r in rendered]), objects=np.stack([r[1] for r in rendered]))
        with np.load(cache) as arrays:
            self.images, self.objects = arrays["images"], arrays["objects"]

    def example(self, rng: np.random.Generator, side: int, n_prompts: int) -> Example:
        """Draw a crop of a random scale, turn and look, and prompts in it."""
        index = int(rng.integers(len(self.images)))
        reach = int(np.exp(rng.uniform(np.log(0.55), np.log(2.0))) * side)
        top, left = (int(rng.integers(0, size - reach + 1)) for size in SCENE_SIZE)
        where = (slice(top, top + reach), slice(left, left + reach))
        image, objects = self.images[index][where], self.objects[index][where]
        turns, flip = int(rng.integers(4)), bool(rng.integers(2))
        image, objects = np.rot90(image, turns), np.rot90(objects, turns)
        if flip:
            image, objects = image[:, ::-1], objects[:, ::-1]
        pixels = torch.from_numpy(np.ascontiguousarray(image)).permute(2, 0, 1)[None].float()
        rgb = functional.interpolate(pixels, (side, side), mode="bilinear", antialias=True)[0].permute(1, 2, 0).numpy()
        at = ((np.arange(side) + 0.5) * reach / side).astype(int)
        objects = np.ascontiguousarray(objects[np.ix_(at, at)])
        return _prompted(rng, _vary(rng, rgb / 255, objects), objects, n_prompts)


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


def _prompted(rng: np.random.Generator, rgb: np.ndarray, objects: np.ndarray, n_prompts: int) -> Example:
    """Draw prompts: half of them anywhere, half of them in one object after another, so that small ones count too."""
    side = objects.shape[0]
    sizes = np.bincount(objects.ravel())
    sizes[0] = 0
    large = np.flatnonzero(sizes >= LEAST_OBJECT_PX)
    flat = np.empty(n_prompts, np.int64)
    n_anywhere = n_prompts // 2 if large.size else n_prompts
    flat[:n_anywhere] = rng.integers(0, side * side, n_anywhere)
    order = np.argsort(objects.ravel(), kind="stable")
    ends = np.cumsum(np.bincount(objects.ravel()))
    for position, chosen in enumerate(rng.choice(large, n_prompts - n_anywhere) if large.size else []):
        flat[n_anywhere + position] = order[rng.integers(ends[chosen - 1], ends[chosen])]
    owners = objects.ravel()[flat]
    masks = torch.from_numpy((objects[None] == owners[:, None, None]).astype(np.float32))
    return Example(
        rgb=torch.from_numpy(rgb.transpose(2, 0, 1) * np.float32(255)),
        points=torch.from_numpy(np.stack([flat % side, flat // side], axis=1).astype(np.float32)),
        masks=functional.avg_pool2d(masks[None], 2)[0],
        known=torch.from_numpy(sizes[owners] >= LEAST_OBJECT_PX),
    )
