"""Find the 4-connected components of a class raster block by block, keeping a few numbers for each and no pixels."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from skimage import measure

from ..scene.class_raster import UNCOVERED
from ..scene.grid import Window
from .groups import groups_of, unique_pairs

_MIN_RUN_PX = 4
"""Runs of equal pixels along rows are joined where they are this long on average; shorter ones take too much memory."""


@dataclass(frozen=True)
class Components:
    """The connected components of a class raster: areas of one class whose pixels share edges.

    A block border may cut a component into *fragments*; a component may have several in one block.

    Attributes:
        starts: (n_blocks + 1,) int64; the fragments of block i are numbered from starts[i] to starts[i + 1] − 1, in
            the order of `label_components`.
        of_fragment: (n_fragments,) component of each fragment.
        size: (n,) int64 pixels; components are numbered by their first pixel, row by row.
        class_id: (n,) int64.
        edges: (m, 2) pairs of components that share a pixel edge, if at least one of the two is small.
        lines: where fragments end along the lines between blocks.
        last: fragments of the last block, as `label_components` returns them; a scene of one block needs no others.
    """

    starts: np.ndarray
    of_fragment: np.ndarray
    size: np.ndarray
    class_id: np.ndarray
    edges: np.ndarray
    lines: BlockLines
    last: tuple[np.ndarray, int]


class BlockLines:
    """The pixel corners on the lines between blocks at which a fragment ends, on either side of the line.

    Attributes:
        rows: row of a line → (width + 1,) bool for each pixel corner on it.
        cols: column of a line → (height + 1,) bool.
    """

    def __init__(self, height: int, width: int) -> None:
        """Start without any line."""
        self._height, self._width = height, width
        self.rows: dict[int, np.ndarray] = {}
        self.cols: dict[int, np.ndarray] = {}

    def note(self, window: Window, labels: np.ndarray) -> None:
        """Note where the labels (h, w) of a block change along its four sides."""
        for row, side in ((window.row, labels[0]), (window.row_stop, labels[-1])):
            line = self.rows.setdefault(row, np.zeros(self._width + 1, bool))
            line[window.col : window.col_stop + 1] |= _ends(side)
        for col, side in ((window.col, labels[:, 0]), (window.col_stop, labels[:, -1])):
            line = self.cols.setdefault(col, np.zeros(self._height + 1, bool))
            line[window.row : window.row_stop + 1] |= _ends(side)

    def hold(self, xy: np.ndarray) -> np.ndarray:
        """Return (n,) bool: whether each pixel corner (n, 2) is off all lines, or a fragment ends at it."""
        x, y = xy.astype(np.int64).T
        result = np.ones(len(xy), bool)
        for across, along, lines in ((x, y, self.cols), (y, x, self.rows)):
            for line in np.intersect1d(across, list(lines)):
                on = across == line
                result[on] = lines[int(line)][along[on]]
        return result


def _ends(side: np.ndarray) -> np.ndarray:
    return np.concatenate([[True], side[1:] != side[:-1], [True]])


def run_begins(values: np.ndarray) -> np.ndarray:
    """Return (h, w) bool: whether a run of equal pixels along a row begins at a pixel."""
    begins = np.ones(values.shape, bool)
    np.not_equal(values[:, 1:], values[:, :-1], out=begins[:, 1:])
    return begins


def label_components(values: np.ndarray) -> tuple[np.ndarray, int]:
    """Number the 4-connected components of equal values of an array from 0, by their first pixel, row by row.

    Args:
        values: (h, w) integers; `UNCOVERED` pixels are not part of a component.

    Returns:
        (h, w) int32 numbers, `UNCOVERED` as before, and the number of components. The same values always give the same
        numbers, so that a second pass can count on them.
    """
    begins = run_begins(values)
    start = np.flatnonzero(begins)
    if len(start) * _MIN_RUN_PX > values.size:
        labels, n = measure.label(values, background=UNCOVERED, connectivity=1, return_num=True)
        return labels.astype(np.int32) - 1, int(n)
    run = np.cumsum(begins, dtype=np.int32).reshape(values.shape) - 1
    # Two runs that meet in neighbouring rows meet where one of them begins.
    meets = (values[1:] == values[:-1]) & (begins[1:] | begins[:-1])
    group = groups_of(len(start), np.stack([run[:-1][meets], run[1:][meets]], axis=1))
    first_run = np.unique(group, return_index=True)[1]
    counts = values.ravel()[start[first_run]] != UNCOVERED
    number = np.where(counts, np.cumsum(counts) - 1, UNCOVERED).astype(np.int32)
    labels = np.repeat(number[group], np.diff(np.append(start, values.size)))
    return labels.reshape(values.shape), int(counts.sum())


def find_components(
    read: Callable[[Window], np.ndarray],
    windows: Sequence[Window],
    small_px: int,
    done: Callable[[float], None] = lambda share: None,
) -> Components:
    """Find the components of a scene.

    Args:
        read: returns the (h, w) integer class ids of a window, `UNCOVERED` for pixels without a class.
        windows: blocks that cover the scene, in row-major order.
        small_px: neighbours are noted only for components of fewer pixels.
        done: called after each block with the share of blocks that are done.
    """
    search = _Search(windows[-1].row_stop, windows[-1].col_stop, small_px)
    for number, window in enumerate(windows):
        search.add(window, read(window))
        done((number + 1) / len(windows))
    return search.join()


@dataclass(frozen=True)
class _Side:
    """One side of a block: the fragment (numbered through the scene) and class id of each pixel, or `UNCOVERED`."""

    fragments: np.ndarray
    values: np.ndarray


class _Search:
    def __init__(self, height: int, width: int, small_px: int) -> None:
        self._width, self._small_px = width, small_px
        self._above = _Side(np.full(width, UNCOVERED, np.int64), np.full(width, UNCOVERED, np.int64))
        self._left: _Side | None = None
        self._starts = [0]
        self._sizes: list[np.ndarray] = []
        self._classes: list[np.ndarray] = []
        self._first: list[np.ndarray] = []
        self._same: list[np.ndarray] = []
        self._edges: list[np.ndarray] = []
        self._lines = BlockLines(height, width)
        self._last = np.empty((0, 0), np.int32), 0

    def add(self, window: Window, values: np.ndarray) -> None:
        """Add the next block."""
        labels, n = self._last = label_components(values)
        start = self._starts[-1]
        # By runs along the rows, of which there are far fewer than pixels.
        at = np.flatnonzero(run_begins(labels))
        length = np.diff(np.append(at, labels.size))
        counts = labels.ravel()[at] >= 0
        at, length = at[counts], length[counts]
        run = labels.ravel()[at]
        size = np.bincount(run, weights=length, minlength=n).astype(np.int64)
        row, col = np.divmod(at, labels.shape[1])
        first = np.full(n, np.iinfo(np.int64).max)
        np.minimum.at(first, run, (window.row + row) * self._width + window.col + col)
        class_id = np.empty(n, np.int64)
        class_id[run] = values.ravel()[at]
        self._sizes.append(size)
        self._classes.append(class_id)
        self._first.append(first)
        self._starts.append(start + n)
        self._edges.append(self._edges_inside(labels, size) + start)
        self._lines.note(window, labels)
        self._meet(window, labels, start, values)

    def _edges_inside(self, labels: np.ndarray, size: np.ndarray) -> np.ndarray:
        if self._small_px <= 1 or not len(size):
            return np.empty((0, 2), np.int64)
        # A large fragment makes its component large, so the pair can be left out already.
        small = size < self._small_px
        found = []
        for first, second in ((labels[:, :-1], labels[:, 1:]), (labels[:-1], labels[1:])):
            touch = (first != second) & (first >= 0) & (second >= 0)
            a, b = first[touch], second[touch]
            wanted = small[a] | small[b]
            found.append(unique_pairs(a[wanted], b[wanted]))
        return unique_pairs(*np.concatenate(found).T)

    def _meet(self, window: Window, labels: np.ndarray, start: int, values: np.ndarray) -> None:
        """Compare the upper and left side of a block with its neighbours there, and keep its lower and right side."""

        def side(at: Any) -> _Side:
            return _Side(np.where(labels[at] >= 0, labels[at].astype(np.int64) + start, UNCOVERED), values[at].copy())

        across = slice(window.col, window.col_stop)
        self._compare(_Side(self._above.fragments[across], self._above.values[across]), side(np.s_[0]))
        if window.col and self._left:
            self._compare(self._left, side(np.s_[:, 0]))
        below = side(np.s_[-1])
        self._above.fragments[across], self._above.values[across] = below.fragments, below.values
        self._left = side(np.s_[:, -1])

    def _compare(self, a: _Side, b: _Side) -> None:
        both = (a.fragments >= 0) & (b.fragments >= 0)
        same = both & (a.values == b.values)
        self._same.append(unique_pairs(a.fragments[same], b.fragments[same]))
        if self._small_px > 1:
            self._edges.append(unique_pairs(a.fragments[both & ~same], b.fragments[both & ~same]))

    def join(self) -> Components:
        """Join the fragments of all blocks into components, numbered by their first pixel."""
        first = np.concatenate(self._first)
        order = np.argsort(first)
        rank = np.empty(len(first), np.int64)
        rank[order] = np.arange(len(first))
        # `groups_of` numbers groups by their first member, so fragments are passed in the order of their first pixel.
        of_fragment = groups_of(len(first), rank[np.concatenate(self._same)])[rank]
        n = int(of_fragment.max()) + 1 if len(of_fragment) else 0
        size = np.zeros(n, np.int64)
        np.add.at(size, of_fragment, np.concatenate(self._sizes))
        class_id = np.empty(n, np.int64)
        class_id[of_fragment] = np.concatenate(self._classes)
        edges = of_fragment[np.concatenate(self._edges)]
        edges = edges[(size[edges] < self._small_px).any(axis=1)]
        return Components(
            starts=np.array(self._starts),
            of_fragment=of_fragment.astype(np.int32),
            size=size,
            class_id=class_id,
            edges=unique_pairs(*edges.T),
            lines=self._lines,
            last=self._last,
        )
