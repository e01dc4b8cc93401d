"""Rank the segments whose class is doubtful, so that a person looks at those first.

Three signs of doubt: another class is nearly as near as its own (margin), the segments around it are of other classes
(neighbours), and it is far from everything that its class holds (outlier).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.spatial import cKDTree

from ..runtime.json_values import whole
from .asks import MAYBE_CLASS, REFS, Ask, Exploration, segment_values
from .collection import Collection
from .margins import margins

REASONS = ("margin", "neighbours", "outlier")

_WEIGHTS = np.array([1.0, 0.5, 0.25])
"""Of the three signs; measured (docs/working-with-classes.md)."""

MAX_RANKED = 20_000
"""Nobody looks through more; to order a million takes a second."""

_NEIGHBOURS = 8
_TURN = 0.01
"""By how much a segment falls back for each one before it that is doubtful in the same way."""


@dataclass(frozen=True)
class Doubts:
    """What speaks against the class of each segment.

    Attributes:
        rows: (m,) the segments that can be doubtful: with a PFL and a class that the user did not choose.
        signs: (m, 3) float32 in 0…1: margin, neighbours, outlier.
        doubt: (m,) float32 in 0…1, the weighted mean of the signs.
        other_class: (m,) int32 nearest other class, −1 if there is none.
    """

    rows: np.ndarray
    signs: np.ndarray
    doubt: np.ndarray
    other_class: np.ndarray

    def reasons(self, at: np.ndarray) -> list[str]:
        """Return the sign that stands out most for some of the segments, by their position in `rows`."""
        if not len(self.rows):
            return []
        typical = self.signs.mean(axis=0, dtype=np.float64)
        return [REASONS[each] for each in np.argmax(self.signs[at] - typical, axis=1)]


class DoubtfulSegments:
    """Finds doubtful segments again and again while the classes change; what stays is computed once."""

    def __init__(self, collection: Collection) -> None:
        """Take a collection; nothing is computed yet."""
        self._collection = collection
        self._around: np.ndarray | None = None
        self._margins: tuple[Any, np.ndarray, np.ndarray, np.ndarray] | None = None
        self._doubts: tuple[int, Doubts] | None = None

    def doubts(self) -> Doubts:
        """Return the doubts with the classes as they are now."""
        collection = self._collection
        if self._doubts is not None and self._doubts[0] == collection.version:
            return self._doubts[1]
        margin, outlier, other_class = self._of_clusters()
        class_of = collection.class_of()
        rows = np.flatnonzero(collection.described & (class_of >= 0) & (collection.override < 0))
        signs = np.column_stack([margin[rows], self._neighbours(rows), outlier[rows]]).astype(np.float32)
        doubt = (signs @ (_WEIGHTS / _WEIGHTS.sum())).astype(np.float32)
        found = Doubts(rows, signs, doubt, other_class[rows])
        self._doubts = (collection.version, found)
        return found

    def ranked(self, class_id: int | None = None, skip: Sequence[int] | np.ndarray = ()) -> np.ndarray:
        """Return positions in `doubts().rows`, the most doubtful first, at most `MAX_RANKED`.

        Segments that waver between the same two classes in the same file take turns with others, so that the first
        screens do not show the same case again and again.

        Args:
            class_id: only segments of this class; None for all.
            skip: rows that were looked at already.
        """
        doubts, collection = self.doubts(), self._collection
        at = self._wanted(class_id, skip)
        if len(at) > MAX_RANKED:
            lowest = np.partition(doubts.doubt[at], len(at) - MAX_RANKED)[len(at) - MAX_RANKED]
            at = at[doubts.doubt[at] >= lowest]
        at = at[np.argsort(-doubts.doubt[at], kind="stable")][:MAX_RANKED]
        rows = doubts.rows[at]
        kinds = np.column_stack([collection.class_of()[rows], doubts.other_class[at], collection.file[rows]])
        group = np.unique(kinds, axis=0, return_inverse=True)[1].reshape(-1)
        by_group = np.argsort(group, kind="stable")
        turn = np.empty(len(at), np.int64)
        turn[by_group] = np.arange(len(at)) - np.searchsorted(group[by_group], group[by_group])
        return at[np.argsort(-doubts.doubt[at] / (1.0 + _TURN * turn), kind="stable")]

    def count(self, class_id: int | None = None, skip: Sequence[int] | np.ndarray = ()) -> int:
        """Return the number of segments that can be doubtful, also of those that are not ranked."""
        return len(self._wanted(class_id, skip))

    def _wanted(self, class_id: int | None, skip: Sequence[int] | np.ndarray) -> np.ndarray:
        doubts = self.doubts()
        wanted = np.ones(len(doubts.rows), bool)
        seen = np.asarray(skip, np.int64)
        at = np.searchsorted(doubts.rows, seen)
        there = at < len(doubts.rows)
        at, seen = at[there], seen[there]
        wanted[at[doubts.rows[at] == seen]] = False
        if class_id is not None:
            wanted &= self._collection.class_of()[doubts.rows] == class_id
        return np.flatnonzero(wanted)

    def _of_clusters(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return margin, outlier and nearest other class of all segments by the class of their cluster.

        Corrections of single segments do not change them.
        """
        collection = self._collection
        of_cluster = collection.resolved.of_cluster
        key = tuple(of_cluster.items())
        if self._margins is None or self._margins[0] != key:
            n = len(collection)
            margin, outlier = np.zeros(n, np.float32), np.zeros(n, np.float32)
            other_class = np.full(n, -1, np.int32)
            rows = np.flatnonzero(collection.described & np.isin(collection.cluster, list(of_cluster)))
            numbers = np.array([of_cluster[each] for each in sorted(of_cluster)], np.int64)
            class_ids = numbers[np.searchsorted(sorted(of_cluster), collection.cluster[rows])] if len(rows) else rows
            found = margins(collection, rows, class_ids)
            margin[rows], other_class[rows] = found.doubt, found.other_class
            outlier[rows] = _far(found.own, class_ids)
            self._margins = (key, margin, outlier, other_class)
        return self._margins[1:]

    def _neighbours(self, rows: np.ndarray) -> np.ndarray:
        """Return the share of the segments around each one that have another class."""
        if self._around is None:
            self._around = _around(self._collection)
        class_of, differ = self._collection.class_of(), np.zeros(len(rows), np.float32)
        if not len(rows):
            return differ
        known = np.zeros(len(rows), np.float32)
        for column in self._around.T:
            beside = column[rows]
            other = np.where(beside >= 0, class_of[beside], -1)
            known += other >= 0
            differ += (other >= 0) & (other != class_of[rows])
        return np.divide(differ, known, out=np.zeros_like(differ), where=known > 0)


def _far(own: np.ndarray, class_ids: np.ndarray) -> np.ndarray:
    """Return the share of all segments that are nearer to their centre, as a multiple of the spread of their class."""
    if not len(own):
        return own
    different, at = np.unique(class_ids, return_inverse=True)
    squares = np.bincount(at, own.astype(np.float64) ** 2, minlength=len(different))
    spread = np.sqrt(squares / np.bincount(at, minlength=len(different)))[at]
    ratio = np.divide(own, spread, out=np.zeros_like(spread), where=spread > 0)
    order = np.sort(ratio)
    return (np.searchsorted(order, ratio, side="left") / len(order)).astype(np.float32)


def _around(collection: Collection) -> np.ndarray:
    """Return (n, 8) int32 rows of the segments of the same file whose inner points are nearest; −1 where too few."""
    found = np.full((len(collection), _NEIGHBOURS), -1, np.int32)
    for one in collection.files:
        rows = np.arange(one.rows.start, one.rows.stop)
        rows = rows[np.isfinite(collection.center[rows]).all(axis=1)]
        if len(rows) < 2:
            continue
        points = collection.center[rows]
        near = cKDTree(points).query(points, k=min(_NEIGHBOURS + 1, len(rows)))[1]
        # A segment is its own nearest neighbour, but several may have one point; then any of them may come first.
        own = near == np.arange(len(rows))[:, None]
        own[~own.any(axis=1), -1] = True
        others = near[~own].reshape(len(rows), -1)
        found[rows, : others.shape[1]] = rows[others]
    return found


def doubtful_of(exploration: Exploration) -> DoubtfulSegments:
    """Return what finds doubtful segments in a session, made once."""
    found: DoubtfulSegments = exploration.kept.setdefault("doubtful", DoubtfulSegments(exploration.collection))
    return found


def _doubtful(exploration: Exploration, arguments: dict[str, Any]) -> dict[str, Any]:
    collection, finder = exploration.collection, doubtful_of(exploration)
    skip, class_id = collection.rows_of(arguments.get("skip", [])), arguments.get("class_id")
    ranked = finder.ranked(class_id, skip)
    offset = arguments.get("offset", 0)
    at, doubts = ranked[offset : offset + arguments.get("n", 50)], finder.doubts()
    segments = segment_values(collection, doubts.rows[at], doubts.doubt[at])
    for values, reason, other in zip(segments, doubts.reasons(at), doubts.other_class[at].tolist(), strict=True):
        values |= {"reason": reason, "other_class": other if other >= 0 else None}
    return {"segments": segments, "total": finder.count(class_id, skip)}


_COUNT = whole(0, 10**7)

ASKS = {
    "doubtful": Ask(_doubtful, optionally={"n": _COUNT, "offset": _COUNT, "skip": REFS, "class_id": MAYBE_CLASS}),
}
