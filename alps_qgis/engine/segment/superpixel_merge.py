"""Partition a tile into superpixels: slide to the valleys of the gradient, then merge the most similar neighbours.

Both steps are local, so that a superpixel depends on the pixels near it and not on the tile with which it was read:

1. *Toboggan*: every pixel slides to its 4-neighbour of lowest gradient until it reaches a valley; pixels of one
   valley are one basin (Fairfield 1990; the watershed without its queue).
2. *Ward merging*: neighbours that are each other's best partner merge while the loss, the growth of the summed
   squared deviation in colour and position, stays below a threshold (mutual best fit of Baatz and Schaepe 2000).
   Ward's loss is reducible, so merging all mutual best pairs at once gives the same result as merging one by one.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage, sparse
from scipy.sparse import csgraph

MAX_ROUNDS = 200
"""Maximum number of rounds of merging; real images need about 40."""

PLATEAU_PX = 4
"""Flat areas start as squares of this side; a single basin for a lake would depend on where the tile cuts the lake."""


@dataclass(frozen=True)
class MergeSettings:
    """Constants of the partition; part of the recipe."""

    sigma_px: float = 1.0
    """Smoothing before the gradient, in pixels."""

    loss: float = 0.5
    """Maximum growth of the summed squared deviation in one merge (colour planes of order 1)."""

    position_weight: float = 0.002
    """Weight of a pixel of distance, relative to colour; keeps superpixels of flat areas compact."""

    min_px: int = 30
    """Smaller superpixels join their most similar neighbour."""

    max_px: int = 6000
    """Superpixels do not grow beyond this."""


def partition(planes: np.ndarray, valid: np.ndarray, settings: MergeSettings, max_area_px: float) -> np.ndarray:
    """Return the superpixel of each pixel.

    Args:
        planes: (C, h, w) float32 colour planes of order 1.
        valid: (h, w) bool.
        settings: constants of the partition.
        max_area_px: another limit on the size, the gate of the run.

    Returns:
        (h, w) int32: 0…n-1 numbered by first pixel in row-major order, each 4-connected; -1 where not valid.
    """
    basins = toboggan(_gradient(planes, settings.sigma_px), valid)
    inside = basins >= 0
    if not inside.any():
        return basins
    index = basins[inside]
    regions = Regions.of_basins(planes[:, inside], np.nonzero(inside), index, settings.position_weight)
    regions.first, regions.second = neighbours(basins, len(regions.area))
    regions.merge_alike(settings.loss, min(settings.max_px, max_area_px))
    regions.merge_small(settings.min_px)
    labels = np.full(valid.shape, -1, dtype=np.int32)
    labels[inside] = _number_by_first_pixel(regions.root[index])
    return labels


def toboggan(gradient: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """Return the basin of each pixel: where it ends when it slides down the gradient.

    If gradients are equal, a pixel slides up, else left, but not across the lines of a grid of `PLATEAU_PX`, so that
    plateaus become squares.

    Args:
        gradient: (h, w) float32, not negative.
        valid: (h, w) bool; slides neither start nor end elsewhere.

    Returns:
        (h, w) int32 basins 0…n-1, each 4-connected; -1 where not valid.
    """
    # Pixels never slide up to infinity, so slides do not enter invalid pixels.
    height = np.where(valid, gradient, np.inf).astype(np.float32)
    own = np.arange(height.size, dtype=np.int32).reshape(height.shape)
    lowest, target = height.copy(), own.copy()
    head, tail, every = slice(None, -1), slice(1, None), slice(None)
    no_tie = np.zeros(1, dtype=bool)
    up = (np.arange(1, height.shape[0]) % PLATEAU_PX > 0)[:, None]
    left = (np.arange(1, height.shape[1]) % PLATEAU_PX > 0)[None]
    for here, there, may_tie in (
        ((tail, every), (head, every), up),
        ((every, tail), (every, head), left),
        ((every, head), (every, tail), no_tie),
        ((head, every), (tail, every), no_tie),
    ):
        lower = height[there] < lowest[here]
        # Ties only go up and left: in all four directions, two equal pixels would slide to each other for ever.
        if may_tie.any():
            lower |= (height[there] == height[here]) & (target[here] == own[here]) & may_tie
        lowest[here] = np.where(lower, height[there], lowest[here])
        target[here] = np.where(lower, own[there], target[here])
    target[~valid] = own[~valid]
    slide = target.ravel()
    # Pointer jumping: each round doubles the length of a slide.
    while True:
        further = slide[slide]
        if np.array_equal(further, slide):
            break
        slide = further
    is_end = (slide == own.ravel()) & valid.ravel()
    number = np.cumsum(is_end, dtype=np.int32) - 1
    basins = number[slide].reshape(height.shape)
    basins[~valid] = -1
    return basins


def _gradient(planes: np.ndarray, sigma_px: float) -> np.ndarray:
    """Return the (h, w) squared gradient of all planes together."""
    total = np.zeros(planes.shape[1:], dtype=np.float32)
    for plane in planes:
        smooth = ndimage.gaussian_filter(plane, sigma_px, truncate=3.0)
        total += ndimage.sobel(smooth, 0) ** 2 + ndimage.sobel(smooth, 1) ** 2
    return total


def neighbours(labels: np.ndarray, n: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the pairs of 4-adjacent labels, each once, the smaller label first."""
    keys = []
    for a, b in ((labels[:, :-1], labels[:, 1:]), (labels[:-1], labels[1:])):
        border = (a != b) & (a >= 0) & (b >= 0)
        low, high = a[border].astype(np.int64), b[border].astype(np.int64)
        keys.append(np.minimum(low, high) * n + np.maximum(low, high))
    key = _distinct(np.concatenate(keys))
    return key // n, key % n


def _distinct(keys: np.ndarray) -> np.ndarray:
    """Return the sorted distinct keys; faster than `np.unique` on large arrays with few repeats."""
    keys = np.sort(keys)
    return keys[np.r_[True, keys[1:] != keys[:-1]]] if keys.size else keys


def _number_by_first_pixel(values: np.ndarray) -> np.ndarray:
    """Return `values` (n,) renumbered 0…m-1 in order of first appearance."""
    size = int(values.max()) + 1
    first = np.full(size, values.size, dtype=np.int64)
    np.minimum.at(first, values, np.arange(values.size))
    order = np.argsort(first, kind="stable")
    number = np.empty(size, dtype=np.int32)
    number[order] = np.arange(size, dtype=np.int32)
    return number[values]


class Regions:
    """The regions during merging: sums of colour and position, areas, neighbours, and the region of each basin."""

    def __init__(self, sums: np.ndarray, area: np.ndarray) -> None:
        self.sums = sums
        self.area = area
        self.root = np.arange(area.size)
        self.first = self.second = np.zeros(0, dtype=np.int64)

    @classmethod
    def of_basins(
        cls, colours: np.ndarray, position: tuple[np.ndarray, ...], index: np.ndarray, position_weight: float
    ) -> Regions:
        """Sum colours (C, n_px) and positions of pixels over each basin; `index` (n_px,) is the basin of a pixel."""
        n = int(index.max()) + 1
        weighted = [*colours, *(position_weight * along for along in position)]
        rows = [np.bincount(index, weights=values, minlength=n) for values in weighted]
        return cls(np.stack(rows), np.bincount(index, minlength=n).astype(np.float64))

    def _losses(self) -> np.ndarray:
        """Return the loss of merging each pair of neighbours.

        Source: Ward 1963, doi:10.1080/01621459.1963.10500845.
        """
        mean = self.sums / self.area
        distance = np.zeros(self.first.size)
        for values in mean:
            step = values[self.first] - values[self.second]
            distance += step * step
        a, b = self.area[self.first], self.area[self.second]
        # Break ties by a hash. In the order of rows, each row of a flat area would merge one pair in a round.
        scattered = ((self.first * 2_654_435_761 + self.second * 2_246_822_519) & 0xFFFF) * 1e-12 + 1
        return distance * (a * b / (a + b)) * scattered

    def merge_alike(self, most_loss: float, max_px: float) -> None:
        """Merge mutual best partners until every other merge would cost `most_loss` or more, or exceed `max_px`."""
        for _ in range(MAX_ROUNDS):
            loss = self._losses()
            may = np.nonzero((loss < most_loss) & (self.area[self.first] + self.area[self.second] <= max_px))[0]
            if may.size == 0:
                return
            may = may[np.argsort(loss[may], kind="stable")]
            # Pairs are ranked by loss; the best pair of a region is the lowest rank that names it.
            rank = np.arange(may.size)
            best = np.full(self.area.size, may.size)
            np.minimum.at(best, self.first[may], rank)
            np.minimum.at(best, self.second[may], rank)
            pairs = may[(best[self.first[may]] == rank) & (best[self.second[may]] == rank)]
            target = np.arange(self.area.size)
            target[self.second[pairs]] = self.first[pairs]
            self._merge_into(target)

    def merge_small(self, min_px: int) -> None:
        """Let every region of fewer than `min_px` pixels join the neighbour with the lowest loss, if it has any."""
        for _ in range(MAX_ROUNDS):
            loss = self._losses()
            small = self.area < min_px
            may = np.nonzero(small[self.first] | small[self.second])[0]
            if may.size == 0:
                return
            may = may[np.argsort(loss[may], kind="stable")]
            rank = np.arange(may.size)
            best = np.full(self.area.size, may.size)
            np.minimum.at(best, self.first[may], rank)
            np.minimum.at(best, self.second[may], rank)
            chosen = may[best[small & (best < may.size)]]
            # Choices may form chains (a joins b, b joins c), so whole connected components merge.
            n = self.area.size
            graph = sparse.coo_matrix((np.ones(chosen.size), (self.first[chosen], self.second[chosen])), shape=(n, n))
            self._merge_into(csgraph.connected_components(graph, directed=False)[1])

    def _merge_into(self, target: np.ndarray) -> None:
        """Join all regions of equal `target` (n,) and renumber them."""
        used = np.zeros(self.area.size, dtype=bool)
        used[target] = True
        number = (np.cumsum(used) - 1)[target]
        n = int(used.sum())
        self.area = np.bincount(number, weights=self.area, minlength=n)
        self.sums = np.stack([np.bincount(number, weights=row, minlength=n) for row in self.sums])
        self.root = number[self.root]
        a, b = number[self.first], number[self.second]
        apart = a != b
        a, b = a[apart], b[apart]
        key = _distinct(np.minimum(a, b) * n + np.maximum(a, b))
        self.first, self.second = key // n, key % n
