"""Describe superpixels by one PFL each: colour, roughness and lines of the superpixel and of its surroundings.

Colour and roughness are square roots of soft histograms, so that the Euclidean distance between two PFLs is a sum of
Hellinger distances. These treat dark and bright, rare and frequent values alike. Each histogram is taken over three
supports: the superpixel, the square window around its pixels, and the patch of similar colour to which it belongs.

A patch has no border: neighbours share their histograms a few times, and share more if their colours are similar
(anisotropic diffusion on the graph of superpixels; Perona and Malik 1990, doi:10.1109/34.56205). Regions with borders,
made by further merging, are not more accurate, and depend on where a tile cuts them.

The weights are constants of the recipe, never statistics of a tile or scene, so that PFLs of all tiles and scenes can
be compared.
"""

from __future__ import annotations

import numpy as np
from scipy import fft, ndimage, sparse
from skimage.color import rgb2lab

from .superpixel_merge import neighbours
from .superpixel_recipe import MAX_PLANES, Bins, Recipe, colour_bins


def colour_planes(image: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """Return planes in which distances between colours are about as large as people see them.

    Three bands become CIE Lab / 100. Any other number becomes the first terms of the cosine transform across bands:
    brightness first, then finer and finer spectral shape (for three bands this would be Ohta's I1 I2 I3).

    Args:
        image: (n_bands, h, w) float32 in 0…1.
        valid: (h, w) bool.

    Returns:
        (C, h, w) float32; invalid pixels take the colour of the nearest valid one, so that filters see no edge there.
    """
    if image.shape[0] == 3:
        planes = np.moveaxis(rgb2lab(np.moveaxis(image, 0, -1)), -1, 0) / 100
    else:
        planes = fft.dct(image, axis=0, norm="ortho")[:MAX_PLANES] / np.sqrt(image.shape[0])
    planes = np.ascontiguousarray(planes, dtype=np.float32)
    if valid.all() or not valid.any():
        return planes
    rows, cols = ndimage.distance_transform_edt(~valid, return_distances=False, return_indices=True)
    return planes[:, rows, cols]


def pool_pfl(planes: np.ndarray, labels: np.ndarray, recipe: Recipe) -> np.ndarray:
    """Return the PFL of each superpixel.

    Args:
        planes: (C, h, w) float32 of `colour_planes`.
        labels: (h, w) int32, 0…n-1, -1 outside.
        recipe: scales and weights.

    Returns:
        (n, D) float32.
    """
    bins = colour_bins(len(planes), recipe)
    n = int(labels.max()) + 1
    if n == 0:
        return np.zeros((0, recipe.pfl_size(len(planes))), dtype=np.float32)
    supports = _Supports(labels, n, recipe)
    supports.find_patches(planes, recipe)
    rough = roughness(planes[0], recipe.roughness_radius_px)
    colour = [supports.histograms(plane, b) for plane, b in zip(planes, bins)]
    blocks = [histograms[support] for support in range(3) for histograms in colour]
    blocks += supports.histograms(rough, recipe.roughness_bins)
    blocks += [supports.mean(lines(planes[0], scale))[:, None] for scale in recipe.line_scales_px]
    return (np.concatenate(blocks, axis=1) * recipe.column_weights(len(planes))).astype(np.float32)


def roughness(plane: np.ndarray, radius_px: int) -> np.ndarray:
    """Return the logarithm of the standard deviation in a square window around each pixel; (h, w) float32."""
    size = 2 * radius_px + 1
    mean = ndimage.uniform_filter(plane, size)
    power = ndimage.uniform_filter(plane * plane, size)
    # Rounding may make a variance slightly negative. 0.005 keeps the logarithm finite: one step of 8 bits is 0.004.
    return np.log(np.sqrt(np.maximum(power - mean * mean, 0)) + np.float32(0.005))


def lines(plane: np.ndarray, scale_px: float) -> np.ndarray:
    """Return how much edges agree on one direction: 0 for none or isotropic texture, 1 for straight stripes.

    Source: coherence of the structure tensor (Bigün and Granlund 1987), windows of twice the gradient's scale.

    Returns:
        (h, w) float32.
    """
    smooth = ndimage.gaussian_filter(plane, scale_px, truncate=3.0)
    down, right = ndimage.sobel(smooth, 0) / 8, ndimage.sobel(smooth, 1) / 8
    window = 2 * int(3.5 * scale_px) - 1
    dd, rr, dr = (ndimage.uniform_filter(p, window) for p in (down * down, right * right, down * right))
    return np.hypot(dd - rr, 2 * dr) / (dd + rr + np.float32(1e-5))


class _Supports:
    """The pixels over which the histograms of a superpixel are taken: its own, those around it, and its patch."""

    def __init__(self, labels: np.ndarray, n: int, recipe: Recipe) -> None:
        self._inside = labels >= 0
        self._labels = labels
        self._index = labels[self._inside].astype(np.int64)
        self._n = n
        self._area = np.bincount(self._index, minlength=n).astype(np.float64)
        self._share = sparse.identity(n, format="csr")
        self._steps = recipe.alike_steps
        # Windows are sums over cells of 4 × 4 pixels: a sixteenth of the work, and edges move by two pixels at most.
        side = recipe.cell_px
        height, width = labels.shape
        self._grid = (-(-height // side), -(-width // side))
        rows, cols = np.arange(height) // side, np.arange(width) // side
        self._cell = (rows[:, None] * self._grid[1] + cols)[self._inside]
        self._window = 2 * round(recipe.around_radius_px / side) + 1
        n_cells = self._grid[0] * self._grid[1]
        ones = np.ones(self._index.size, dtype=np.float64)
        shape = (n, n_cells)
        self._pixels_in_cells = sparse.coo_matrix((ones, (self._index, self._cell)), shape=shape).tocsr()
        self._n_around = self._around(np.bincount(self._cell, minlength=n_cells)[:, None].astype(np.float64))

    def find_patches(self, planes: np.ndarray, recipe: Recipe) -> None:
        """Decide how much superpixels share with each neighbour: more if it is large and similar in mean colour."""
        means = np.stack([self.mean(plane) for plane in planes])
        first, second = neighbours(self._labels, self._n)
        squared = ((means[:, first] - means[:, second]) ** 2).sum(axis=0)
        alike = np.exp(-squared / (2 * recipe.alike_colour**2))
        own = np.arange(self._n)
        values = np.concatenate([alike * self._area[second], alike * self._area[first], self._area])
        positions = (np.concatenate([first, second, own]), np.concatenate([second, first, own]))
        share = sparse.coo_matrix((values, positions), shape=(self._n, self._n)).tocsr()
        self._share = sparse.diags(1 / np.asarray(share.sum(axis=1)).ravel()) @ share

    def mean(self, plane: np.ndarray) -> np.ndarray:
        """Return the (n,) mean of a plane over each superpixel."""
        return np.bincount(self._index, weights=plane[self._inside], minlength=self._n) / self._area

    def histograms(self, plane: np.ndarray, bins: Bins) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return square roots of soft histograms (n, bins) of the superpixel, of its surroundings and of its patch.

        A value counts in its two nearest bins, and more in the nearer one.
        """
        position = (plane[self._inside] - np.float32(bins.low)) * np.float32((bins.n - 1) / (bins.high - bins.low))
        position = np.clip(position, 0, bins.n - 1)
        left = np.minimum(position.astype(np.int64), bins.n - 2)
        right_share = position - left
        own = _count(self._index, left, right_share, self._n, bins.n)
        in_cells = _count(self._cell, left, right_share, self._grid[0] * self._grid[1], bins.n)
        around = self._around(in_cells) / self._n_around
        own = own / self._area[:, None]
        patch = own
        for _ in range(self._steps):
            patch = self._share @ patch
        return np.sqrt(own), np.sqrt(np.maximum(around, 0)), np.sqrt(np.maximum(patch, 0))

    def _around(self, in_cells: np.ndarray) -> np.ndarray:
        """Return (n, k) sums, over the pixels of each superpixel, of the counts (n_cells, k) in their windows."""
        grid = in_cells.reshape(*self._grid, -1)
        summed = ndimage.uniform_filter(grid, (self._window, self._window, 1), mode="constant")
        return np.asarray(self._pixels_in_cells @ summed.reshape(in_cells.shape))


def _count(owner: np.ndarray, left: np.ndarray, right_share: np.ndarray, n: int, n_bins: int) -> np.ndarray:
    """Return (n, n_bins) soft counts of pixels by their owner."""
    position = owner * n_bins + left
    counts = np.bincount(position, weights=1 - right_share, minlength=n * n_bins)
    counts += np.bincount(position + 1, weights=right_share, minlength=n * n_bins)
    return np.maximum(counts, 0).reshape(n, n_bins)
