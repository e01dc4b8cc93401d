"""Add segments that arrive later to a codebook: find those far from all its clusters, and the groups among them.

A segment is far if its distance from the nearest centre is more than `far` times the spread (RMS distance) of that
cluster, or of all clusters together if that is larger. By Markov's inequality on the squared distance, at most 1/far²
of the segments that a cluster was fitted on are far, whatever their distribution.

A new cluster starts where a segment has at least `support` far segments, itself included, within the same distance: a
core point of DBSCAN (Ester, Kriegel, Sander and Xu, KDD 1996), so that single odd segments make no class. It then moves
to the mean of the far segments within the distance, as in DP-means (Kulis and Jordan, "Revisiting k-means: New
algorithms via Bayesian nonparametrics", ICML 2012), where the squared distance is the price λ of a cluster.
Deviation: DP-means starts clusters in the order of the data; here the densest place comes first, and the order of the
segments never matters.

Old centres stay, or move as in online k-means (MacQueen 1967) with the rate 1/n of each centre.
`MiniBatchKMeans.partial_fit` of scikit-learn has the same rule, but cannot start from the counts of an earlier fit.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from threadpoolctl import threadpool_limits

from ..classes import MAX_CLASS_ID, ClassRow, clean_name
from ..errors import CodebookError
from ..palette import color_at
from ..settings import UpdateSettings
from ..tables.codebook import Codebook
from .assign import assign
from .sample import PflSample

_CHUNK = 1024
_MAX_STEPS = 20


class Arrivals:
    """Sorts the segments of a stream into those near a cluster and those far from all, and sums up the near ones.

    Memory holds the sums of each cluster only.

    Attributes:
        n: segments seen.
        n_far: of these, segments far from all clusters.
    """

    def __init__(self, codebook: Codebook, far: float) -> None:
        self.codebook = codebook
        self.reach = reach_of(codebook, far)
        self.n = self.n_far = 0
        self._sum = np.zeros(codebook.centroids.shape, np.float64)
        self._count = np.zeros(len(codebook.centroids), np.int64)

    def far(self, pfl: np.ndarray, pfl_kind: str) -> np.ndarray:
        """Count some segments, and return (n,) bool: which are far from all clusters.

        Args:
            pfl: (n, D) float32.
            pfl_kind: kind of these PFLs.

        Raises:
            PflKindError: The PFLs have another kind or dimension than the codebook.
        """
        clusters, _ = assign(pfl, self.codebook, pfl_kind)
        usable = clusters >= 0
        index = np.searchsorted(self.codebook.clusters, np.where(usable, clusters, self.codebook.clusters[0]))
        difference = pfl.astype(np.float64) - self.codebook.centroids[index]
        distance = np.sqrt(np.einsum("nd,nd->n", difference, difference))
        far = usable & (distance > self.reach[index])
        near = usable & ~far
        np.add.at(self._sum, index[near], pfl[near].astype(np.float64))
        self._count += np.bincount(index[near], minlength=len(self._count))
        self.n += len(pfl)
        self.n_far += int(far.sum())
        return far

    def moved(self) -> np.ndarray:
        """Return (K, D) float32: the old centres after all near segments, each with the rate 1/n of its centre."""
        rows = {row.cluster: row for row in reversed(self.codebook.rows)}
        before = np.array([max(rows[int(cluster)].n_segments, 1) for cluster in self.codebook.clusters])
        total = (before + self._count)[:, None]
        return ((self.codebook.centroids * before[:, None].astype(np.float64) + self._sum) / total).astype(np.float32)


def reach_of(codebook: Codebook, far: float) -> np.ndarray:
    """Return (K,) float64: the distance from each centre beyond which a segment is far.

    Raises:
        CodebookError: The codebook has no clusters, or does not say how far their segments spread.
    """
    if not len(codebook.centroids):
        raise CodebookError("The codebook has no clusters to add to; fit a new one instead.")
    rows = {row.cluster: row for row in reversed(codebook.rows)}
    known = [rows[int(cluster)] for cluster in codebook.clusters]
    spread = np.array([np.nan if row.spread is None else row.spread for row in known])
    if not np.isfinite(spread).any():
        raise CodebookError(
            "The column `spread` of the codebook is empty, so nothing says which segments are far; fit a new one."
        )
    return far * np.fmax(spread, _together(spread, np.array([max(row.n_segments, 1) for row in known])))


def _together(spread: np.ndarray, n: np.ndarray) -> float:
    """Return the spread of all clusters together; those whose spread is unknown do not count."""
    counted = np.isfinite(spread)
    return float(np.sqrt(np.average(spread[counted] ** 2, weights=n[counted])))


@dataclass(frozen=True)
class NewClusters:
    """Groups among the far segments.

    Attributes:
        centroids: (m, D) float32, the largest area first.
        spread: (m,) RMS distances of their segments.
        n_left_out: groups that were large enough, but more than allowed.
    """

    centroids: np.ndarray
    spread: np.ndarray
    n_left_out: int = 0


def find_groups(sample: PflSample, reach: float, settings: UpdateSettings) -> NewClusters:
    """Return the groups of at least `support` similar segments in a sample of the far ones.

    Args:
        sample: of the far segments; where it holds only a share of them, `support` shrinks by that share.
        reach: maximum distance of a segment from the centre of its group.
        settings: support, and maximum number of new clusters.
    """
    pfl, weights = sample.arrays()
    empty = NewClusters(np.empty((0, pfl.shape[1] if pfl.size else 0), np.float32), np.empty(0))
    support = max(2, int(np.ceil(settings.support * len(pfl) / max(sample.n_seen - sample.n_unusable, 1))))
    if len(pfl) < support:
        return empty
    # Products of matrices may differ in their last digits with the number of threads.
    with threadpool_limits(limits=1):
        centres, owner, squared = _settled(pfl, weights, _densest(pfl, reach, support), reach)
    inside = owner >= 0
    counts = np.bincount(owner[inside], minlength=len(centres))
    area = np.bincount(owner[inside], weights=weights[inside], minlength=len(centres))
    total = np.bincount(owner[inside], weights=(weights * squared)[inside], minlength=len(centres))
    kept = np.flatnonzero(counts >= support)
    # lexsort takes its main key last; coordinates decide between equal areas.
    kept = kept[np.lexsort((*centres[kept].T[::-1], -area[kept]))] if len(kept) else kept
    left_out = max(len(kept) - settings.new_clusters, 0)
    kept = kept[: settings.new_clusters]
    return NewClusters(centres[kept].astype(np.float32), np.sqrt(total[kept] / area[kept]), left_out)


def _densest(pfl: np.ndarray, reach: float, support: int) -> np.ndarray:
    """Return (m, D) float64: segments with at least `support` others around them, the most first."""
    free = np.ones(len(pfl), bool)
    count = np.zeros(len(pfl), np.int64)
    for start in range(0, len(pfl), _CHUNK):
        count[start : start + _CHUNK] = (_squared(pfl[start : start + _CHUNK], pfl) <= reach**2).sum(axis=1)
    chosen: list[int] = []
    while True:
        densest = int(np.where(free, count, -1).argmax())
        if not free[densest] or count[densest] < support:
            return pfl[chosen].astype(np.float64)
        chosen.append(densest)
        members = np.flatnonzero(free & (_squared(pfl[[densest]], pfl)[0] <= reach**2))
        # Rounding may leave a segment outside its own reach of 0.
        members = np.union1d(members, [densest])
        free[members] = False
        for start in range(0, len(members), _CHUNK):
            count -= (_squared(pfl[members[start : start + _CHUNK]], pfl) <= reach**2).sum(axis=0)


def _settled(
    pfl: np.ndarray, weights: np.ndarray, centres: np.ndarray, reach: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Move centres to the weighted mean of the segments within reach until the owners stay the same.

    Returns:
        Centres (m, D), owner of each segment (−1 for none), and its squared distance.
    """
    owner = np.full(len(pfl), -1)
    squared = np.zeros(len(pfl))
    if not len(centres):
        return centres, owner, squared
    for _ in range(_MAX_STEPS):
        distances = np.concatenate(
            [_squared(pfl[start : start + _CHUNK], centres) for start in range(0, len(pfl), _CHUNK)]
        )
        nearest = distances.argmin(axis=1)
        squared = distances[np.arange(len(pfl)), nearest]
        found = np.where(squared <= reach**2, nearest, -1)
        if np.array_equal(found, owner):
            break
        owner, inside = found, found >= 0
        total = np.bincount(owner[inside], weights=weights[inside], minlength=len(centres))
        sums = np.zeros(centres.shape)
        np.add.at(sums, owner[inside], pfl[inside] * weights[inside, None])
        centres = np.where(total[:, None] > 0, sums / np.where(total > 0, total, 1)[:, None], centres)
    return centres, owner, squared


def _squared(rows: np.ndarray, others: np.ndarray) -> np.ndarray:
    rows, others = rows.astype(np.float64), others.astype(np.float64)
    squared = (rows**2).sum(axis=1)[:, None] + (others**2).sum(axis=1) - 2 * (rows @ others.T)
    return np.asarray(np.maximum(squared, 0))


def grown(codebook: Codebook, found: NewClusters, centroids: np.ndarray | None = None) -> Codebook:
    """Return the codebook with new clusters behind its own; names, colours and numbers of old rows stay.

    A new cluster gets the next free number, class_id, name and colour. Its segments are not counted yet.

    Args:
        codebook: the old one.
        found: the new clusters.
        centroids: (K, D) of the old clusters; None if they stay.

    Raises:
        CodebookError: A class raster has no value left for a new class.
    """
    first = codebook.n_clusters
    if first + len(found.centroids) > MAX_CLASS_ID + 1:
        raise CodebookError(f"A codebook can hold {MAX_CLASS_ID + 1} clusters; this one has no room for more.")
    rows = list(codebook.rows)
    for cluster, spread in enumerate(found.spread.tolist(), first):
        rows.append(_row(cluster, float(f"{spread:.6g}"), rows))
    clusters = np.concatenate([codebook.clusters, np.arange(first, first + len(found.centroids), dtype=np.int32)])
    kept = codebook.centroids if centroids is None else centroids
    return replace(
        codebook,
        centroids=np.concatenate([kept, found.centroids]) if len(found.centroids) else kept,
        rows=tuple(rows),
        clusters=clusters.astype(np.int32),
        n_clusters=first + len(found.centroids),
    )


def _row(cluster: int, spread: float, rows: list[ClassRow]) -> ClassRow:
    taken = {row.class_id for row in rows} | {row.cluster for row in rows if row.class_id is None}
    class_id = cluster if cluster not in taken else _first_free(taken, cluster)
    names = {clean_name(row.class_name) for row in rows}
    # A name that exists would merge the new class with the old one.
    number = next(n for n in range(cluster + 1, cluster + len(names) + 2) if f"Class {n}" not in names)
    colors = {(row.color or "").strip().lower()[:7] for row in rows}
    color = next((color_at(n) for n in range(cluster, cluster + len(rows) + 1) if color_at(n) not in colors), None)
    return ClassRow(cluster, class_id, f"Class {number}", color or color_at(cluster), 0, None, spread)


def _first_free(taken: set[int | None], start: int) -> int:
    """Return the first class_id that no row has, from `start` up, then from 0.

    Raises:
        CodebookError: All are taken.
    """
    for class_id in (*range(start, MAX_CLASS_ID + 1), *range(start)):
        if class_id not in taken:
            return class_id
    raise CodebookError("Every class_id from 0 to 65534 is taken; delete classes that no cluster needs.")
