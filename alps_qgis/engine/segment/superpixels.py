"""Cut a tile into superpixels: the embedded default, without torch and without a download.

Graph-based superpixels (Felzenszwalb and Huttenlocher 2004) partition the valid pixels of a tile; the PFL of each
describes its colour, texture and surroundings (`superpixel_features.py`).
"""

from __future__ import annotations

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from skimage.segmentation import felzenszwalb

from ..errors import BandError
from .protocol import TileSegments
from .superpixel_features import Recipe, colour_planes, pool_pfl

HALO_PX = 32


class SuperpixelSegmenter:
    """Partition all valid pixels of a tile into superpixels and pool a PFL for each.

    Every valid pixel belongs to exactly one superpixel, so the class map of a scene has no holes. Results depend on
    the pixels alone: no statistics of the tile enter, so the same ground gives the same PFL in every tile.
    """

    name = "superpixels"
    default_halo = HALO_PX
    parallel = True

    def __init__(self, n_bands: int = 3, recipe: Recipe | None = None) -> None:
        """Prepare for images of `n_bands` bands; three are taken as red, green and blue.

        Raises:
            BandError: `n_bands` is below 1.
        """
        if n_bands < 1:
            raise BandError(f"Superpixels need at least 1 band, not {n_bands}; choose the bands of the scene.")
        self.n_bands = n_bands
        self.recipe = recipe or Recipe()
        self.pfl_kind = self.recipe.kind(n_bands)

    def segment(self, image: np.ndarray, valid: np.ndarray, max_area_px: float) -> TileSegments:
        """Return the superpixels of one tile; see `Segmenter.segment`.

        Raises:
            BandError: The image has another number of bands than this segmenter was made for.
        """
        if image.shape[0] != self.n_bands:
            raise BandError(f"The tile has {image.shape[0]} bands, the segmenter expects {self.n_bands}.")
        valid = np.asarray(valid, dtype=bool)
        planes = colour_planes(image, valid)
        labels = partition(planes, valid, self.recipe)
        labels, n_dropped = _gate(labels, max_area_px)
        pfl = pool_pfl(planes, valid, labels, self.recipe)
        unknown = np.full(len(pfl), np.nan, dtype=np.float32)
        return TileSegments(labels[None], pfl, unknown, unknown.copy(), n_dropped)


def partition(planes: np.ndarray, valid: np.ndarray, recipe: Recipe) -> np.ndarray:
    """Return the superpixel of each pixel.

    Args:
        planes: (C, h, w) float32 colour planes of order 1.
        valid: (h, w) bool.
        recipe: scale, smoothing and least size.

    Returns:
        (h, w) int32, 0…n-1 in row-major order of first appearance, 4-connected; -1 where not valid.
    """
    if not valid.any():
        return np.full(valid.shape, -1, dtype=np.int32)
    stack = np.moveaxis(planes, 0, -1).astype(np.float64)
    raw = felzenszwalb(stack, scale=recipe.scale, sigma=recipe.sigma, min_size=recipe.min_size_px, channel_axis=-1)
    return _relabel(_connected(raw, valid))


def _connected(raw: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """Split labels into 4-connected parts of valid pixels and return them 0…n-1, -1 where not valid."""



    index = np.arange(raw.size).reshape(raw.shape)
    across = (raw[:, 1:] == raw[:, :-1]) & valid[:, 1:] & valid[:, :-1]
    down = (raw[1:] == raw[:-1]) & valid[1:] & valid[:-1]
    a = np.concatenate([index[:, :-1][across], index[:-1][down]])
    b = np.concatenate([index[:, 1:][across], index[1:][down]])
    graph = coo_matrix((np.ones(a.size, dtype=np.int8), (a, b)), shape=(raw.size, raw.size))
    _, component = connected_components(graph, directed=False)
    labels = component.reshape(raw.shape).astype(np.int32)
    labels[~valid] = -1
    return labels


def _relabel(labels: np.ndarray) -> np.ndarray:
    """Number the labels 0…n-1 by their first pixel in row-major order; -1 stays."""
    inside = labels[labels >= 0]
    values, first = np.unique(inside, return_index=True)
    rank = np.empty(values.size, dtype=np.int32)
    rank[np.argsort(first, kind="stable")] = np.arange(values.size, dtype=np.int32)
    table = np.full(int(values[-1]) + 1 if values.size else 1, -1, dtype=np.int32)
    table[values] = rank
    return np.where(labels >= 0, table[np.maximum(labels, 0)], np.int32(-1))


def _gate(labels: np.ndarray, max_area_px: float) -> tuple[np.ndarray, int]:
    """Drop superpixels of more than `max_area_px` pixels; return the labels and how many were dropped."""
    area = np.bincount(labels[labels >= 0])
    keep = area <= max_area_px
    if keep.all():
        return labels, 0
    table = np.where(keep, np.cumsum(keep) - 1, -1).astype(np.int32)
    return np.where(labels >= 0, table[np.maximum(labels, 0)], np.int32(-1)), int((~keep).sum())
