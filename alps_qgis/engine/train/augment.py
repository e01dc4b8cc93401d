"""Change crops as overhead images differ: direction, light, and size on the ground."""

from __future__ import annotations

import numpy as np

from ..settings import NOT_COVERED, TrainSettings


def resized(image: np.ndarray, label: np.ndarray, side: int) -> tuple[np.ndarray, np.ndarray]:
    """Return a square crop with `side` pixels: bilinear with smoothing for the image, nearest for the label."""
    if label.shape == (side, side):
        return image, label
    import torch

    tensor = torch.from_numpy(np.ascontiguousarray(image))[None]
    smooth = torch.nn.functional.interpolate(
        tensor, size=(side, side), mode="bilinear", align_corners=False, antialias=True
    )
    at = ((np.arange(side) + 0.5) * label.shape[0] / side).astype(int)
    return smooth[0].numpy(), label[at[:, None], at]


def augment(
    image: np.ndarray, label: np.ndarray, settings: TrainSettings, rng: np.random.Generator
) -> tuple[np.ndarray, np.ndarray]:
    """Flip, turn and recolour a square crop, as the settings allow; new arrays.

    Args:
        image: (n_bands, side, side) float32 in 0…1.
        label: (side, side) uint8.
        settings: of the training.
        rng: of this sample. As many numbers are drawn whatever the settings, so that one does not change the others.
    """
    turns, over, across = int(rng.integers(0, 4)), rng.random() < 0.5, rng.random() < 0.5
    if settings.turns:
        image, label = np.rot90(image, turns, (1, 2)), np.rot90(label, turns)
    if settings.flips and over:
        image, label = image[:, ::-1], label[::-1]
    if settings.flips and across:
        image, label = image[:, :, ::-1], label[:, ::-1]
    image = _recoloured(image, label, settings.color, rng.uniform(-1, 1, 4 + len(image)))
    return np.ascontiguousarray(image, np.float32), np.ascontiguousarray(label)


def _recoloured(image: np.ndarray, label: np.ndarray, strength: float, drawn: np.ndarray) -> np.ndarray:
    """Change contrast, brightness, gamma, the weight of each band and, of three bands, saturation."""
    if not strength:
        return image
    contrast, brightness, gamma, saturation = drawn[:4] * strength
    shown = image
    if len(image) == 3:
        grey = shown.mean(axis=0, keepdims=True)
        shown = grey + (shown - grey) * (1 + saturation)
    counted = label != NOT_COVERED
    middle = float(image[:, counted].mean()) if counted.any() else 0.5
    weights = 1 + drawn[4:, None, None] * strength / 4
    shown = ((shown - middle) * (1 + contrast) + middle) * weights + brightness / 2
    return np.clip(shown, 0, 1) ** np.float32(2**gamma)
