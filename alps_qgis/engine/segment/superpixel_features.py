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
from scipy import fft, sparse

from ..features.fill import filled
from ..scene.grid import CELL_PX
from .superpixel_cells import Cells, sums_to_histograms
from .superpixel_colour import lab
from .superpixel_filters import box_mean, halved, structure
from .superpixel_merge import neighbours
from .superpixel_recipe import MAX_PLANES, Bins, Recipe, colour_bins

_LEVELS = 16
"""Levels that are told apart between two bins of a histogram."""

_LINE_SMOOTHING, _LINE_WINDOW = 4, 7
"""Steps of smoothing and side of the windows of `lines`, in pixels of the plane that was halved."""


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
        planes = lab(image)
    else:
        planes = fft.dct(image, axis=0, norm="ortho")[:MAX_PLANES] / np.sqrt(image.shape[0])
    return filled(np.ascontiguousarray(planes, dtype=np.float32), valid)


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
    cells = Cells(labels, n, 2 * round(recipe.around_radius_px / CELL_PX) + 1)
    counts = _Counts(labels, n)
    found = [counts.histograms(plane, b) for plane, b in zip(planes, bins)]
    own = [histograms for histograms, _ in found]
    share = _shares(labels, np.stack([means for _, means in found]), counts.area, recipe)
    around = [cells.histograms(plane, b) for plane, b in zip(planes, bins)]
    rough = cells.histograms(roughness(planes[0], recipe.roughness_radius_px), recipe.roughness_bins)
    own_rough = sums_to_histograms(cells.within(rough))
    ends = np.cumsum([b.n for b in bins])
    in_windows = np.split(cells.around(np.concatenate([*around, rough])), ends, axis=1)
    windows = [sums_to_histograms(sums) for sums in in_windows]
    patch = np.concatenate([*own, own_rough], axis=1)
    for _ in range(recipe.alike_steps):
        patch = share @ patch
    colour = int(ends[-1])
    histograms = [*own, *windows[:-1], patch[:, :colour], own_rough, windows[-1], patch[:, colour:]]
    straight = [cells.mean(_in_cells(lines(planes[0], n_halved), n_halved)) for n_halved in recipe.line_halvings]
    blocks = [np.sqrt(np.concatenate(histograms, axis=1)), np.stack(straight, axis=1)]
    return (np.concatenate(blocks, axis=1) * recipe.column_weights(len(planes))).astype(np.float32)


def roughness(plane: np.ndarray, radius_px: int) -> np.ndarray:
    """Return the logarithm of the standard deviation in a square window around each pixel; (h, w) float32."""
    size = 2 * radius_px + 1
    # Small numbers, so that their squares lose little to rounding.
    centred = plane - np.float32(0.5)
    mean = box_mean(centred, size)
    variance = box_mean(centred * centred, size)
    variance -= mean * mean
    # Rounding may make a variance slightly negative. 0.005 keeps the logarithm finite: one step of 8 bits is 0.004.
    deviation = np.sqrt(np.maximum(variance, 0, out=variance), out=variance)
    deviation += np.float32(0.005)
    return np.asarray(np.log(deviation, out=deviation))


def lines(plane: np.ndarray, n_halved: int) -> np.ndarray:
    """Return how much edges agree on one direction: 0 for none or isotropic texture, 1 for straight stripes.

    Source: coherence of the structure tensor (Bigün and Granlund 1987), windows of twice the gradient's scale.

    Args:
        plane: (h, w) float32.
        n_halved: how often the plane is halved before.

    Returns:
        (h / 2ⁿ, w / 2ⁿ) float32, rounded up.
    """
    for _ in range(n_halved):
        plane = halved(plane)
    dd, rr, dr = structure(plane, _LINE_SMOOTHING, _LINE_WINDOW)
    # What is below this is noise: a thousandth of the range on three pixels.
    noise = np.float32(64e-5 * 4**n_halved)
    return np.asarray(np.hypot(dd - rr, 2 * dr) / (dd + rr + noise))


def _in_cells(values: np.ndarray, n_halved: int) -> np.ndarray:
    """Return values of a plane that was halved as one for each cell."""
    for _ in range(CELL_PX.bit_length() - 1 - n_halved):
        values = halved(values)
    return values


def _shares(labels: np.ndarray, means: np.ndarray, area: np.ndarray, recipe: Recipe) -> sparse.csr_matrix:
    """Return (n, n) how much superpixels share with each neighbour: more if it is large and similar in mean colour."""
    first, second = neighbours(labels)
    squared = ((means[:, first] - means[:, second]) ** 2).sum(axis=0)
    alike = np.exp(-squared / (2 * recipe.alike_colour**2))
    own = np.arange(area.size)
    values = np.concatenate([alike * area[second], alike * area[first], area])
    positions = (np.concatenate([first, second, own]), np.concatenate([second, first, own]))
    share = sparse.coo_matrix((values, positions), shape=(area.size, area.size)).tocsr()
    return sparse.diags(1 / np.asarray(share.sum(axis=1)).ravel()) @ share


class _Counts:
    """Counts the colours of superpixels."""

    def __init__(self, labels: np.ndarray, n: int) -> None:
        self._inside = None if labels.min() >= 0 else labels >= 0
        self._index = self._pixels(labels).astype(np.intp)
        self.area = np.bincount(self._index, minlength=n).astype(np.float64)

    def _pixels(self, plane: np.ndarray) -> np.ndarray:
        return plane.ravel() if self._inside is None else plane[self._inside]

    def histograms(self, plane: np.ndarray, bins: Bins) -> tuple[np.ndarray, np.ndarray]:
        """Return soft histograms (n, bins), and (n,) means.

        A value counts in its two nearest bins, and more in the nearer one. Values are rounded to a sixteenth of the
        distance between bins, so that pixels can be counted instead of weighted.
        """
        n_levels = (bins.n - 1) * _LEVELS + 1
        level = bins.position(self._pixels(plane), _LEVELS)
        level += np.float32(0.5)
        position = level.astype(np.intp)
        position += self._index * n_levels
        n = self.area.size
        counts = np.bincount(position, minlength=n * n_levels).reshape(n, n_levels) / self.area[:, None]
        at = np.arange(n_levels) / _LEVELS
        soft = np.maximum(0, 1 - np.abs(at[:, None] - np.arange(bins.n)))
        return counts @ soft, counts @ (bins.low + at * ((bins.high - bins.low) / (bins.n - 1)))
