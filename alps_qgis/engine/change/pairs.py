"""Decide where the ground changed: by pairs of segments, one of each date, so that a small shift is not a change."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..labels.blocks import blocks, widened
from ..labels.top_segments import TopSegments
from ..progress import Progress
from ..scene.raster_grid import RasterGrid
from ..settings import ChangeSettings
from ..tables.codebook import Codebook
from .dates import Date
from .margin import Margins

_NOTHING = -1
_OUTSIDE = -2
"""Class of pixels outside of the grid: unlike `_NOTHING`, no pixel that is compared can have it."""


@dataclass(frozen=True)
class Flow:
    """Ground that was one class and is one class now.

    Attributes:
        before: class_id at the earlier date.
        after: class_id at the later date.
        n_px: pixels.
        area_m2: their ground area; NaN if it is unknown.
    """

    before: int
    after: int
    n_px: int
    area_m2: float


class Changes:
    """Which pairs of segments changed, and the ground of each change.

    Attributes:
        flows: ground by class before and after, the changes with most ground first, then what stayed.
    """

    def __init__(self, pairs: _Pairs, stayed: _Stayed, settings: ChangeSettings) -> None:
        """Decide.

        Args:
            pairs: what was counted of pairs of segments with different classes.
            stayed: ground where both dates have the same class.
            settings: which share of a pair must have changed.
        """
        self._earlier, self._later = np.unique(pairs.earlier), np.unique(pairs.later)
        key = self._key(pairs.earlier, pairs.later)
        keys, at = np.unique(key, return_inverse=True)
        n, far = np.bincount(at, pairs.n_px, len(keys)), np.bincount(at, pairs.n_far, len(keys))
        changed = (far >= settings.changed * n) & (far > 0)
        self._changed = keys[changed]
        found: dict[tuple[int, int], list[float]] = {}
        for before, after, of, pixels, area in zip(
            pairs.before.tolist(), pairs.after.tolist(), at.tolist(), pairs.n_px.tolist(), pairs.area_m2.tolist(),
            strict=True,
        ):  # fmt: skip
            # What is not a change, but a shift, has the class of the later date.
            entry = found.setdefault((before if changed[of] else after, after), [0, 0.0])
            entry[0] += pixels
            entry[1] += area
        for class_id in np.flatnonzero(stayed.n_px).tolist():
            entry = found.setdefault((class_id, class_id), [0, 0.0])
            entry[0] += int(stayed.n_px[class_id])
            entry[1] += float(stayed.area_m2[class_id])
        flows = [Flow(*pair, int(pixels), area) for pair, (pixels, area) in found.items()]
        self.flows = sorted(flows, key=lambda flow: (flow.before == flow.after, -flow.n_px, flow.before, flow.after))

    def _key(self, earlier: np.ndarray, later: np.ndarray) -> np.ndarray:
        at = np.searchsorted(self._earlier, earlier)
        return np.asarray(at * max(len(self._later), 1) + np.searchsorted(self._later, later), np.int64)

    def at(self, before: TopSegments, after: TopSegments) -> np.ndarray:
        """Return (h, w) bool: the pixels of a window that changed."""
        classes = before.painted(_NOTHING), after.painted(_NOTHING)
        changed = (classes[0] != classes[1]) & (classes[0] >= 0) & (classes[1] >= 0)
        if changed.any():
            ids = [top.ids[top.at[changed]] for top in (before, after)]
            changed[changed] = np.isin(self._key(*ids), self._changed)
        return changed


def find_changes(
    before: Date, after: Date, grid: RasterGrid, codebook: Codebook, settings: ChangeSettings, progress: Progress
) -> Changes:
    """Compare two dates. Memory grows with the number of pairs of segments that overlap, not with the pixels.

    Two segments, one of each date, are a pair where they overlap and have different classes. A pixel of a pair may be a
    matter of shift: the later class was there within the tolerance before, and the earlier class is there within it
    now. If enough pixels of a pair are not, and both segments are clearly of their class rather than of the other, all
    of it changed; otherwise none of it.

    Args:
        before, after: the two dates.
        grid: on which they are compared.
        codebook: of both dates.
        settings: tolerance, margin, and the share of a pair that must not be a matter of shift.
        progress: receives every block that is done.
    """
    row_area = grid.pixel_area_m2(np.arange(grid.height))
    known = row_area is not None and bool(np.isfinite(row_area).all())
    areas = row_area if row_area is not None and known else np.full(grid.height, np.nan)
    offsets, margin = _disk(settings.tolerance), math.ceil(settings.tolerance)
    margins = Margins(codebook)
    n_classes = max((each.class_id for each in codebook.resolve().classes), default=-1) + 1
    stayed = _Stayed(np.zeros(n_classes, np.int64), np.zeros(n_classes))
    found: list[_Pairs] = []
    windows = list(blocks(grid))
    for done, core in enumerate(windows):
        progress.check()
        window = widened(core, margin, grid)
        if before.touches(window) and after.touches(window):
            (earlier, earlier_pfl), (later, later_pfl) = (date.read_described(window) for date in (before, after))
            weights = areas[core.row : core.row_stop]
            pairs, (first, second) = _compare((earlier, later), core.slices(window), offsets, margin, weights, stayed)
            clear = margins.of(earlier_pfl[first], pairs.before, pairs.after) >= settings.margin
            clear &= margins.of(later_pfl[second], pairs.after, pairs.before) >= settings.margin
            found.append(replace(pairs, n_far=np.where(clear, pairs.n_far, 0)))
        progress.show((done + 1) / len(windows))
    return Changes(_Pairs.together(found), stayed, settings)


@dataclass(frozen=True)
class _Stayed:
    """Ground that has the same class at both dates, by class_id."""

    n_px: np.ndarray
    area_m2: np.ndarray


@dataclass(frozen=True)
class _Pairs:
    """What was counted of pairs of segments: (n,) arrays. A pair may have several rows.

    Attributes:
        earlier, later: FID of both.
        before, after: their classes.
        n_px: pixels where they overlap.
        n_far: those of them that are neither a matter of shift nor of the margin.
        area_m2: ground area of all; NaN if it is unknown.
    """

    earlier: np.ndarray
    later: np.ndarray
    before: np.ndarray
    after: np.ndarray
    n_px: np.ndarray
    n_far: np.ndarray
    area_m2: np.ndarray

    @classmethod
    def together(cls, some: Sequence[_Pairs]) -> _Pairs:
        """Return the rows of several as one."""
        if not some:
            whole = np.empty(0, np.int64)
            return cls(whole, whole, whole, whole, whole, whole, np.empty(0))
        return cls(*(np.concatenate(arrays) for arrays in zip(*(vars(each).values() for each in some), strict=True)))


def _compare(
    tops: tuple[TopSegments, TopSegments],
    core: tuple[slice, slice],
    offsets: np.ndarray,
    margin: int,
    row_area: np.ndarray,
    stayed: _Stayed,
) -> tuple[_Pairs, tuple[np.ndarray, np.ndarray]]:
    """Return the pairs of one block, with the index of both segments of each; and add to what stayed.

    Args:
        tops: segments of both dates on a window around the block.
        core: the block in that window.
        offsets: (k, 2) rows and columns of the pixels within the tolerance.
        margin: maximum of these.
        row_area: (h,) ground area of a pixel in each row of the block.
        stayed: is added to.
    """
    before, after = (np.pad(top.painted(_NOTHING), margin, constant_values=_OUTSIDE) for top in tops)
    inside = tuple(slice(part.start + margin, part.stop + margin) for part in core)
    earlier, later = before[inside], after[inside]
    both = (earlier >= 0) & (later >= 0)
    same = both & (earlier == later)
    rows, _ = np.nonzero(same)
    stayed.n_px[:] += np.bincount(later[same], minlength=len(stayed.n_px))
    stayed.area_m2[:] += np.bincount(later[same], row_area[rows], len(stayed.n_px))
    rows, cols = np.nonzero(both & (earlier != later))
    here = (rows + inside[0].start) * before.shape[1] + cols + inside[1].start
    was, now = (np.zeros(len(here), bool) for _ in range(2))
    steps = offsets[:, 0] * before.shape[1] + offsets[:, 1]
    old, new = before.ravel(), after.ravel()
    for step in steps.tolist():
        was |= old[here + step] == new[here]
        now |= new[here + step] == old[here]
    at = [top.at[core][rows, cols].astype(np.int64) for top in tops]
    pair, of = np.unique(at[0] * max(len(tops[1].values), 1) + at[1], return_inverse=True)
    first, second = np.divmod(pair, max(len(tops[1].values), 1))
    pairs = _Pairs(
        tops[0].ids[first],
        tops[1].ids[second],
        tops[0].values[first],
        tops[1].values[second],
        np.bincount(of, minlength=len(pair)),
        np.bincount(of[~(was & now)], minlength=len(pair)),
        np.bincount(of, row_area[rows], len(pair)),
    )
    return pairs, (first, second)


def _disk(radius: float) -> np.ndarray:
    """Return (k, 2) the offsets, rows and columns, of the pixels whose centres are within a radius."""
    reach = math.floor(radius)
    rows, cols = np.mgrid[-reach : reach + 1, -reach : reach + 1]
    near = np.hypot(rows, cols) <= radius
    return np.stack([rows[near], cols[near]], axis=1)
