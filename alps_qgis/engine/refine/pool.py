"""Ask a network about the pixels of a scene, and pool its answers over the segments."""

from __future__ import annotations

import numpy as np

from ..predict.model import Predictor
from ..progress import Progress
from ..scene.grid import TileGrid
from ..scene.scene import Scene
from ..scene.stretch import Stretch
from .cover import Cover

TILE, HALO = 768, 64
"""Side of the tiles in pixels, and their overlap. Only the cores are pooled, so tile borders are not seen."""


def pool(scene: Scene, stretch: Stretch, cover: Cover, predictor: Predictor, progress: Progress) -> np.ndarray:
    """Return the mean probabilities of each segment.

    Args:
        scene: on the grid of its segments.
        stretch: that the network was trained with.
        cover: of the scene's segments.
        predictor: the network; it takes tiles of any size.
        progress: receives every tile.

    Returns:
        (n, C) float32; NaN for segments without a pixel of their own.
    """
    n_classes = len(predictor.facts.classes)
    sums = np.zeros((len(cover), n_classes), np.float64)
    n_px = np.zeros(len(cover), np.int64)
    grid = TileGrid(scene.height, scene.width, TILE, HALO, shift=False)
    tiles = list(grid)
    for done, tile in enumerate(tiles):
        progress.check()
        rows = cover.rows(tile.core)
        image, valid = scene.read(tile.window, stretch)
        inside = tile.core.slices(tile.window)
        counted = (rows >= 0) & valid[inside]
        if counted.any():
            found = probabilities(predictor, image)[:, inside[0], inside[1]]
            # A tile has few segments: counting those is far quicker than all of the scene for each class.
            here, at = np.unique(rows[counted], return_inverse=True)
            n_px[here] += np.bincount(at, minlength=len(here))
            for number in range(n_classes):
                sums[here, number] += np.bincount(at, found[number][counted], len(here))
        progress.show((done + 1) / len(tiles))
    with np.errstate(invalid="ignore", divide="ignore"):
        mean: np.ndarray = np.where(n_px[:, None] > 0, sums / n_px[:, None], np.nan).astype(np.float32)
    return mean


def probabilities(predictor: Predictor, image: np.ndarray) -> np.ndarray:
    """Return the (C, h, w) probabilities of one image, and of its mirror image: the mean of both is steadier."""
    height, width = image.shape[1:]
    multiple = predictor.facts.multiple
    right, below = -width % multiple, -height % multiple
    padded = np.pad(np.nan_to_num(image), ((0, 0), (0, below), (0, right)), mode="symmetric")[None]
    straight = predictor.probabilities(padded)[0]
    mirrored = predictor.probabilities(np.ascontiguousarray(padded[..., ::-1]))[0][..., ::-1]
    both: np.ndarray = (straight + mirrored)[:, :height, :width] / 2
    return both
