"""Measure whether borders are in the right positions: the boundary F measure."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from scipy.ndimage import distance_transform_edt

from ..labels.blocks import blocks, widened
from ..labels.look_up import look_up
from ..progress import Progress
from ..scene.class_raster import read_class_raster
from ..scene.raster_grid import RasterGrid
from .confusion import Confusion, read_both
from .metrics import finite
from .truth import TruthRaster

_VOID, _OTHER = -2, -1


MAX_TOLERANCE_PX = 1000.0


@dataclass(frozen=True)
class Tolerance:
    """How far a border may be from its true position, as a Euclidean distance.

    Csurka et al. use 0.75 % of the image's diagonal, as does DAVIS (Perazzi et al. 2016). Since scenes may have any
    size, a number of pixels is possible too.

    Attributes:
        px: in pixels; None for a share.
        share: of each scene's diagonal, but at most 1000 pixels; None for pixels.
    """

    px: float | None = None
    share: float | None = None

    def of(self, grid: RasterGrid) -> float:
        """Return the distance in pixels of a scene."""
        if self.share is None:
            return self.px or 0.0
        return min(self.share * math.hypot(grid.height, grid.width), MAX_TOLERANCE_PX)


@dataclass(frozen=True)
class BoundaryScores:
    """Boundary F under one mapping.

    Attributes:
        of_class: (T) F of each class; None for a class without a boundary in the truth.
        mean: over the classes that count in means; None if none of them has a boundary.
    """

    of_class: list[float | None]
    mean: float | None


def boundary_scores(
    counted: Confusion, mapping: np.ndarray, in_mean: np.ndarray, tolerance: Tolerance, progress: Progress
) -> BoundaryScores:
    """Return the F measure of boundaries, of all scenes together (Csurka et al. 2013, doi:10.5244/C.27.32).

    A pixel is on the boundary of its class if one of its four neighbours has another class or is uncovered. Precision
    is the share of the labels' boundary pixels with a boundary pixel of the truth within the tolerance; recall is the
    share of the truth's boundary pixels with one of the labels. Borders with pixels that do not count are ignored.
    Scenes are read in blocks with a margin, so memory does not grow with them.

    Args:
        counted: which pixels count, and as which class.
        mapping: (L,) class of each label, −1 for none.
        in_mean: (T,) bool.
        tolerance: how far a border may be from its true position.
        progress: receives every block that is done.
    """
    n_classes = len(counted.values)
    hits, totals = np.zeros((2, n_classes), np.int64), np.zeros((2, n_classes), np.int64)
    for (label_path, truth_path), part in progress.over(counted.pairs):
        with read_class_raster(label_path) as raster, TruthRaster(truth_path) as reference:
            tolerance_px = tolerance.of(raster.grid)
            windows = list(blocks(raster.grid))
            for done, core in enumerate(windows):
                part.check()
                # One pixel more than the tolerance: whether a pixel is on a border depends on its neighbours.
                window = widened(core, math.ceil(tolerance_px) + 1, raster.grid)
                found, true = read_both(raster, reference, counted.as_color, window)
                maps = _classes(counted, mapping, found, true)
                _add(maps, core.slices(window), tolerance_px, hits, totals)
                part.show((done + 1) / len(windows))
    precision, recall = (np.divide(h, t, out=np.zeros(n_classes), where=t > 0) for h, t in zip(hits, totals))
    f = np.divide(2 * precision * recall, precision + recall, out=np.zeros(n_classes), where=precision + recall > 0)
    f[totals[1] == 0] = np.nan
    used = f[in_mean & (totals[1] > 0)]
    return BoundaryScores(finite(f), float(used.mean()) if len(used) else None)


def _classes(
    counted: Confusion, mapping: np.ndarray, found: np.ndarray, true: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return labels and truth (h, w) as indices of classes; void if the truth does not count."""
    said = {label: int(index) for label, index in zip(counted.labels, mapping)}
    truth = look_up(true, counted.same_class, _VOID)
    labels = look_up(found, said, _OTHER)
    return np.where(truth == _VOID, _VOID, labels), truth


def _add(
    maps: tuple[np.ndarray, np.ndarray],
    core: tuple[slice, slice],
    tolerance_px: float,
    hits: np.ndarray,
    totals: np.ndarray,
) -> None:
    borders = [_on_border(each) for each in maps]
    for index in np.union1d(*[np.unique(each[border]) for each, border in zip(maps, borders)]):
        if index < 0:
            continue
        mine, theirs = ((each == index) & border for each, border in zip(maps, borders))
        for row, (points, others) in enumerate(((mine, theirs), (theirs, mine))):
            inside = points[core]
            totals[row, index] += np.count_nonzero(inside)
            # A distance transform of nothing has no meaning, and such pixels have no hit.
            if others.any():
                hits[row, index] += np.count_nonzero(inside & (distance_transform_edt(~others)[core] <= tolerance_px))


def _on_border(classes: np.ndarray) -> np.ndarray:
    """Return (h, w) bool: True if a neighbour has another class and neither of the two is void."""
    border = np.zeros(classes.shape, bool)
    for first, second in (
        ((slice(None, -1), slice(None)), (slice(1, None), slice(None))),
        ((slice(None), slice(None, -1)), (slice(None), slice(1, None))),
    ):
        differs = (classes[first] != classes[second]) & (classes[first] != _VOID) & (classes[second] != _VOID)
        border[first] |= differs
        border[second] |= differs
    return border
