"""Join what tile borders cut: decide which masks of neighbouring tiles are one object.

Every tile keeps only what lies in its core, and the cores partition the scene, so no pixel belongs to two tiles and
duplicates cannot occur. An object across a core border is then cut into fragments, one in each core. Both tiles
see the object in their overlap, and there the masks are compared. All pairs of all tiles are decided first and joined
at once, so the order in which tiles are computed does not matter.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..scene.grid import Tile, Window

JOIN_IOU = 0.5
"""Minimum IoU, inside the overlap of the tiles, for two masks to be one object."""

JOIN_SPAN = 0.6
"""Or: minimum share of the longer crossing of the core border along which both masks cross it."""


@dataclass(frozen=True)
class Overlap:
    """What one tile saw in the window that it shares with a neighbour.

    Attributes:
        tile: the tile.
        layers: (n_layers, h, w) int32 masks of the tile, cut to the shared window.
        area_core_px: (n,) pixels of each mask in the core of the tile.
    """

    tile: Tile
    layers: np.ndarray
    area_core_px: np.ndarray

    @property
    def n(self) -> int:
        """Number of masks of the whole tile."""
        return len(self.area_core_px)


@dataclass(frozen=True)
class Matches:
    """The outcome for one pair of tiles a, b.

    Attributes:
        pairs: (m, 2) indices (mask of a, mask of b) to be joined.
        cut_a: (n_a,) bool; whether the mask continues in the core of b without joining a mask there.
        cut_b: (n_b,) bool; the same for the masks of b.
    """

    pairs: np.ndarray
    cut_a: np.ndarray
    cut_b: np.ndarray


def match(a: Overlap, b: Overlap, shared: Window, min_area_px: int) -> Matches:
    """Find the masks of two neighbouring tiles that are one object.

    Args:
        a: the shared window as the first tile sees it.
        b: the shared window as the second tile sees it.
        shared: intersection of the windows of the two tiles.
        min_area_px: a smaller fragment joins the mask that covers most of it in the other tile, even if the two do not
            match, since it would be dropped alone.
    """
    in_core_a, in_core_b = _core_mask(a.tile, shared), _core_mask(b.tile, shared)
    both = _contingency(a, b)
    area_a, area_b = _areas(a), _areas(b)
    iou = both.count / np.maximum(area_a[both.a] + area_b[both.b] - both.count, 1)
    agree = iou >= JOIN_IOU
    crossing = _crossings(a, b, in_core_a, in_core_b)
    pairs = [_pairs(both, agree), _pairs(crossing.shared, crossing.agree)]
    pairs += [_absorb(both, a, min_area_px, side=0), _absorb(both, b, min_area_px, side=1)]
    joined = np.unique(np.concatenate(pairs), axis=0)
    # A mask without pixels in its own core belongs to the other tile completely.
    joined = joined[(a.area_core_px[joined[:, 0]] > 0) & (b.area_core_px[joined[:, 1]] > 0)]
    cut_a = _areas(a, in_core_b) > 0
    cut_a[joined[:, 0]] = False
    cut_b = _areas(b, in_core_a) > 0
    cut_b[joined[:, 1]] = False
    return Matches(joined, cut_a & (a.area_core_px > 0), cut_b & (b.area_core_px > 0))


@dataclass(frozen=True)
class _Counts:
    """Sparse contingency table: masks a[k] and b[k] have count[k] pixels in common."""

    a: np.ndarray
    b: np.ndarray
    count: np.ndarray


@dataclass(frozen=True)
class _Crossings:
    shared: _Counts
    agree: np.ndarray


def _core_mask(tile: Tile, shared: Window) -> np.ndarray:
    mask = np.zeros((shared.height, shared.width), dtype=bool)
    core = tile.core.intersection(shared)
    if core is not None:
        mask[core.slices(shared)] = True
    return mask


def _areas(view: Overlap, where: np.ndarray | None = None) -> np.ndarray:
    layers = view.layers if where is None else view.layers[:, where]
    return np.bincount(layers.ravel() + 1, minlength=view.n + 1)[1:]


def _contingency(a: Overlap, b: Overlap, at: np.ndarray | None = None) -> _Counts:
    codes = []
    for layer_a in a.layers:
        for layer_b in b.layers:
            both = (layer_a >= 0) & (layer_b >= 0)
            if at is not None:
                both &= at
            codes.append(layer_a[both].astype(np.int64) * b.n + layer_b[both])
    code, count = np.unique(np.concatenate(codes or [np.empty(0, np.int64)]), return_counts=True)
    return _Counts(code // max(b.n, 1), code % max(b.n, 1), count)


def _pairs(counts: _Counts, keep: np.ndarray) -> np.ndarray:
    return np.stack([counts.a[keep], counts.b[keep]], axis=1)


def _absorb(both: _Counts, view: Overlap, min_area_px: int, side: int) -> np.ndarray:
    """Pair each fragment that is too small with the mask of the other tile that has most pixels in common with it."""
    own, other = (both.a, both.b) if side == 0 else (both.b, both.a)
    small = (view.area_core_px[own] > 0) & (view.area_core_px[own] < min_area_px)
    own, other, count = own[small], other[small], both.count[small]
    # If two masks have the same number of pixels in common, the lower index wins.
    order = np.lexsort((other, -count, own))
    own, first = np.unique(own[order], return_index=True)
    pair = np.stack([own, other[order][first]], axis=1)
    return pair if side == 0 else pair[:, ::-1]


def _crossings(a: Overlap, b: Overlap, in_core_a: np.ndarray, in_core_b: np.ndarray) -> _Crossings:
    """Compare where the two tiles see masks cross the border between their cores.

    A mask crosses at a pair of adjacent pixels, one in each core, if it contains both.
    """
    tables, spans_a, spans_b = [], np.zeros(a.n, np.int64), np.zeros(b.n, np.int64)
    for axis in (0, 1):
        near, far = (slice(None, -1), slice(1, None))
        first = (near, slice(None)) if axis == 0 else (slice(None), near)
        second = (far, slice(None)) if axis == 0 else (slice(None), far)
        border = (in_core_a[first] & in_core_b[second]) | (in_core_b[first] & in_core_a[second])
        if not border.any():
            continue
        cross_a, cross_b = (_crossing_view(view, first, second, border) for view in (a, b))
        tables.append(_contingency(cross_a, cross_b))
        spans_a += _areas(cross_a)
        spans_b += _areas(cross_b)
    if not tables:
        empty = np.empty(0, np.int64)
        return _Crossings(_Counts(empty, empty, empty), np.empty(0, bool))
    code = np.concatenate([table.a * b.n + table.b for table in tables])
    code, inverse = np.unique(code, return_inverse=True)
    count = np.bincount(inverse, weights=np.concatenate([t.count for t in tables]), minlength=len(code))
    shared = _Counts(code // max(b.n, 1), code % max(b.n, 1), count)
    longer = np.maximum(spans_a[shared.a], spans_b[shared.b])
    return _Crossings(shared, count >= JOIN_SPAN * np.maximum(longer, 1))


def _crossing_view(view: Overlap, first: tuple, second: tuple, border: np.ndarray) -> Overlap:
    crossing = [np.where(border & (layer[first] == layer[second]), layer[first], -1) for layer in view.layers]
    layers = np.stack(crossing) if crossing else np.empty((0, *border.shape), np.int32)
    return replace(view, layers=layers)
