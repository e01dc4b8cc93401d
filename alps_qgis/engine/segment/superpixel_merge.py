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
from scipy import sparse
from scipy.sparse import csgraph

from .superpixel_filters import gradient_energy

MAX_ROUNDS = 200
"""Maximum number of rounds of merging; real images need about 40."""

PLATEAU_PX = 4
"""Flat areas start as squares of this side; a single basin for a lake would depend on where the tile cuts the lake."""

_STRIP = 32
"""Rows that are compared at a time, so that they stay in the processor's cache."""


@dataclass(frozen=True)
class MergeSettings:
    """Constants of the partition; part of the recipe."""

    smoothing: int = 4
    """Steps of binomial smoothing before the gradient; 4 are like a Gaussian of 1 pixel."""

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
    basins = toboggan(gradient_energy(planes, settings.smoothing), valid)
    inside = basins >= 0
    if not inside.any():
        return basins
    if inside.all():
        colours, position, index = (
            planes.reshape(len(planes), -1),
            np.indices(valid.shape).reshape(2, -1),
            basins.ravel(),
        )
    else:
        colours, position, index = planes[:, inside], np.stack(np.nonzero(inside)), basins[inside]
    # Conversions of indices take longer than the steps that need them.
    index = index.astype(np.intp)
    regions = Regions.of_basins(colours, position, index, settings.position_weight)
    regions.first, regions.second = neighbours(basins)
    regions.merge_alike(settings.loss, min(settings.max_px, max_area_px))
    regions.merge_small(settings.min_px)
    number = _number_by_first_pixel(regions.root, index)
    if inside.all():
        return number.take(index).reshape(valid.shape)
    labels = np.full(valid.shape, -1, dtype=np.int32)
    labels[inside] = number.take(index)
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
    height, width = gradient.shape
    everywhere = bool(valid.all())
    # Pixels never slide up to infinity, so slides enter neither invalid pixels nor the frame.
    high = np.full((height + 2, width + 2), np.inf, dtype=np.float32)
    high[1:-1, 1:-1] = gradient if everywhere else np.where(valid, gradient, np.inf)
    steps = _steps(width)
    may_up = (np.arange(height) % PLATEAU_PX > 0)[:, None]
    may_left = (np.arange(width) % PLATEAU_PX > 0)[None]
    target = np.arange(height * width, dtype=np.intp).reshape(height, width)
    for start in range(0, height, _STRIP):
        stop = min(start + _STRIP, height)
        here, left, right = (high[start + 1 : stop + 1, 1 + by : width + 1 + by] for by in (0, -1, 1))
        up, down = high[start:stop, 1:-1], high[start + 2 : stop + 2, 1:-1]
        lowest = np.minimum(np.minimum(up, left), np.minimum(right, down))
        tests = (
            up == lowest,
            left == lowest,
            right == lowest,
            lowest < here,
            (left == here) & may_left,
            (up == here) & may_up[start:stop],
        )
        code = np.zeros(here.shape, dtype=np.uint8)
        for bit, test in enumerate(tests):
            code |= test.view(np.uint8) << np.uint8(bit)
        target[start:stop] += steps.take(code)
    slide = target.ravel()
    own = np.arange(slide.size)
    if not everywhere:
        outside = np.flatnonzero(~valid)
        slide[outside] = outside
    is_end = slide == own
    # Pointer jumping: each round doubles the length of a slide.
    while not is_end.take(slide).all():
        slide = slide.take(slide)
    if not everywhere:
        is_end[outside] = False
    number = np.cumsum(is_end, dtype=np.int32) - np.int32(1)
    basins = number.take(slide).reshape(height, width)
    if not everywhere:
        basins[~valid] = -1
    return basins


def _steps(width: int) -> np.ndarray:
    """Return where a pixel slides to, as the distance in a raveled image, for each outcome of the tests in `toboggan`.

    Ties only go up and left: in all four directions, two equal pixels would slide to each other for ever.
    """
    steps = np.zeros(64, dtype=np.intp)
    for code in range(64):
        up, left, right, lower, tie_left, tie_up = (bool(code >> bit & 1) for bit in range(6))
        if lower:
            steps[code] = -width if up else -1 if left else 1 if right else width
        else:
            steps[code] = -width if tie_up else -1 if tie_left else 0
    return steps


def neighbours(labels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the pairs of 4-adjacent labels, each once, the smaller label first."""
    keys = []
    for a, b in ((labels[:, :-1], labels[:, 1:]), (labels[:-1], labels[1:])):
        at = np.flatnonzero(a != b)
        a, b = np.take(a, at), np.take(b, at)
        if a.size and min(a.min(), b.min()) < 0:
            inside = np.minimum(a, b) >= 0
            a, b = a[inside], b[inside]
        keys.append(_pair_keys(a, b))
    return _distinct_pairs(np.concatenate(keys))


def _pair_keys(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Return one int64 for each pair of numbers below 2³¹, the smaller number in its upper half."""
    return np.minimum(a, b).astype(np.int64) << 32 | np.maximum(a, b).astype(np.int64)


def _distinct_pairs(keys: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the distinct pairs of these keys in ascending order; faster than `np.unique` where few repeat."""
    keys = np.sort(keys)
    first = np.ones(keys.size, dtype=bool)
    np.not_equal(keys[1:], keys[:-1], out=first[1:])
    keys = keys[first]
    return keys >> 32, keys & 0xFFFFFFFF


def _number_by_first_pixel(region: np.ndarray, basin: np.ndarray) -> np.ndarray:
    """Return (n_basins,) int32: the regions of the basins, renumbered 0…m-1 by their first pixel.

    Args:
        region: (n_basins,) region of each basin.
        basin: (n_px,) basin of each pixel.
    """
    first_of_basin = np.full(region.size, basin.size)
    np.minimum.at(first_of_basin, basin, np.arange(basin.size))
    first = np.full(int(region.max()) + 1, basin.size)
    np.minimum.at(first, region, first_of_basin)
    number = np.empty(first.size, dtype=np.int32)
    number[np.argsort(first, kind="stable")] = np.arange(first.size, dtype=np.int32)
    return number.take(region)


class Regions:
    """The regions during merging: sums of colour and position, areas, neighbours, and the region of each basin."""

    def __init__(self, sums: np.ndarray, area: np.ndarray) -> None:
        self.sums = sums
        self.area = area
        self.root = np.arange(area.size)
        self.first = self.second = np.zeros(0, dtype=np.int64)

    @classmethod
    def of_basins(cls, colours: np.ndarray, position: np.ndarray, index: np.ndarray, position_weight: float) -> Regions:
        """Sum colours (C, n_px) and positions of pixels over each basin; `index` (n_px,) is the basin of a pixel."""
        n = int(index.max()) + 1
        weighted = [*colours, *(position_weight * along for along in position)]
        rows = [np.bincount(index, weights=values, minlength=n) for values in weighted]
        return cls(np.stack(rows), np.bincount(index, minlength=n).astype(np.float64))

    def _losses(self) -> np.ndarray:
        """Return the loss of merging each pair of neighbours.

        Source: Ward 1963, doi:10.1080/01621459.1963.10500845.
        """
        # Regions as rows: a region's values are then read together, which is many times faster than one by one.
        mean = np.ascontiguousarray((self.sums / self.area).T)
        step = mean.take(self.first, axis=0)
        step -= mean.take(self.second, axis=0)
        distance = np.einsum("ij,ij->i", step, step)
        a, b = self.area.take(self.first), self.area.take(self.second)
        # Break ties by a hash. In the order of rows, each row of a flat area would merge one pair in a round.
        scattered = ((self.first * 2_654_435_761 + self.second * 2_246_822_519) & 0xFFFF) * 1e-12 + 1
        return np.asarray(distance * (a * b / (a + b)) * scattered)

    def merge_alike(self, most_loss: float, max_px: float) -> None:
        """Merge mutual best partners until every other merge would cost `most_loss` or more, or exceed `max_px`."""
        for _ in range(MAX_ROUNDS):
            loss = self._losses()
            may = np.flatnonzero(loss < most_loss)
            may = may[self.area.take(self.first[may]) + self.area.take(self.second[may]) <= max_px]
            if may.size == 0:
                return
            first, second = self.first.take(may), self.second.take(may)
            best = self._best(first, second, loss.take(may))
            rank = np.arange(may.size)
            mutual = np.flatnonzero(best.take(first) == rank)
            mutual = mutual[best.take(second.take(mutual)) == mutual]
            target = np.arange(self.area.size)
            target[second[mutual]] = first[mutual]
            self._merge_into(target)

    def merge_small(self, min_px: int) -> None:
        """Let every region of fewer than `min_px` pixels join the neighbour with the lowest loss, if it has any."""
        for _ in range(MAX_ROUNDS):
            small = self.area < min_px
            may = np.flatnonzero(small[self.first] | small[self.second])
            if may.size == 0:
                return
            best = self._best(self.first[may], self.second[may], self._losses()[may])
            chosen = may[best[small & (best < may.size)]]
            # Choices may form chains (a joins b, b joins c), so whole connected components merge.
            n = self.area.size
            graph = sparse.coo_matrix((np.ones(chosen.size), (self.first[chosen], self.second[chosen])), shape=(n, n))
            self._merge_into(csgraph.connected_components(graph, directed=False)[1])

    def _best(self, first: np.ndarray, second: np.ndarray, loss: np.ndarray) -> np.ndarray:
        """Return for each region the pair of the lowest loss that names it, the first if equal; their number for none.

        Sorting all pairs by loss takes most of the time of a merge, and minima do not need it.
        """
        lowest = np.full(self.area.size, np.inf)
        np.minimum.at(lowest, first, loss)
        np.minimum.at(lowest, second, loss)
        best = np.full(self.area.size, loss.size)
        for regions in (first, second):
            reached = np.flatnonzero(lowest.take(regions) == loss)
            np.minimum.at(best, regions.take(reached), reached)
        return best

    def _merge_into(self, target: np.ndarray) -> None:
        """Join all regions of equal `target` (n,) and renumber them."""
        used = np.zeros(self.area.size, dtype=bool)
        used[target] = True
        number = (np.cumsum(used) - 1)[target]
        n = int(used.sum())
        self.area = np.bincount(number, weights=self.area, minlength=n)
        self.sums = np.stack([np.bincount(number, weights=row, minlength=n) for row in self.sums])
        self.root = number[self.root]
        a, b = number.take(self.first), number.take(self.second)
        apart = np.flatnonzero(a != b)
        self.first, self.second = _distinct_pairs(_pair_keys(a.take(apart), b.take(apart)))
