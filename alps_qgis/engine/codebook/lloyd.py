"""Run weighted k-means from a start, with the same result each time.

k-means++ with several candidates for each centre (Arthur and Vassilvitskii 2007), then Lloyd's algorithm, which
compares a PFL with the centres only where another one may have come nearer (Hamerly 2010). Distances are products of
matrices in single precision. scikit-learn's k-means does the same, but takes a second to import, and longer than its
steps to check its input again and again.
"""

from __future__ import annotations

import math

import numpy as np

from ..progress import Progress

MAX_STEPS = 300
_STEPS_PER_CHECK = 10
"""Steps between two checks whether the user cancelled."""

_SETTLED = 1e-4
"""Centres are settled if their squared movement is below this share of the mean variance."""

_CHUNK = 4096
"""PFLs that are compared with all centres at a time."""

_SLACK = 1e-4
"""What distances lose to rounding, as a share of the length of the longest PFL; far more than they really do."""


def lloyd(
    pfl: np.ndarray, weights: np.ndarray, k: int, seed: int, progress: Progress, steps: int = MAX_STEPS
) -> tuple[np.ndarray, float]:
    """Return centres and inertia of one start.

    Args:
        pfl: (n, D) float32 with at least `k` different rows.
        weights: (n,) positive, with a mean of about 1.
        k: number of centres.
        seed: of the start.
        progress: may cancel between steps.
        steps: maximum number of moves of the centres.

    Returns:
        (k, D) float32, and the sum of weights times squared distances.
    """
    progress.check()
    middle, rows = _centred(pfl)
    start = _plus_plus(rows, np.asarray(weights, np.float64), k, np.random.default_rng(seed))
    return settle(pfl, weights, start + middle, progress, steps)


def settle(
    pfl: np.ndarray, weights: np.ndarray, centres: np.ndarray, progress: Progress, steps: int = MAX_STEPS
) -> tuple[np.ndarray, float]:
    """Move centres (k, D) until they are the means of their clusters; see `lloyd`."""
    middle, rows = _centred(pfl)
    weights, centres = np.asarray(weights, np.float64), centres - middle
    settled = _SETTLED * float(rows.var(axis=0, dtype=np.float64).mean())
    clusters = _Clusters(rows, weights, centres)
    for step in range(steps):
        if step % _STEPS_PER_CHECK == 0:
            progress.check()
        moved = clusters.means()
        movement = float(((moved - clusters.centres) ** 2).sum())
        changed = clusters.move(moved)
        if movement <= settled or not changed:
            break
    centres, labels = clusters.centres, clusters.labels
    apart = rows - centres.take(labels, axis=0)
    return centres + middle, float(weights @ np.einsum("nd,nd->n", apart, apart))


def _centred(pfl: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the mean (D,), and the rows without it: small numbers lose less to rounding."""
    middle = pfl.mean(axis=0, dtype=np.float64).astype(np.float32)
    return middle, pfl - middle


def _plus_plus(rows: np.ndarray, weights: np.ndarray, k: int, generator: np.random.Generator) -> np.ndarray:
    """Return (k, D) rows that are far from each other: each the best of a few drawn by their squared distance."""
    n_tried = 2 + int(math.log(k))
    norms = np.einsum("nd,nd->n", rows, rows)
    chosen = [_drawn(weights, generator.random(1))[0]]
    nearest = _squared(rows[chosen], rows, norms)[0]
    while len(chosen) < k:
        tried = _drawn(weights * nearest, generator.random(n_tried))
        squared = np.minimum(_squared(rows[tried], rows, norms), nearest)
        best = int((squared @ weights).argmin())
        chosen.append(tried[best])
        nearest = squared[best]
    return rows[chosen]


def _drawn(shares: np.ndarray, at: np.ndarray) -> np.ndarray:
    """Return the positions that numbers in 0…1 draw; never one whose share is 0, if there is another."""
    reached = np.cumsum(shares)
    return np.minimum(np.searchsorted(reached, at * reached[-1], side="right"), len(shares) - 1)


def _squared(some: np.ndarray, rows: np.ndarray, norms: np.ndarray) -> np.ndarray:
    """Return (m, n) float64 squared distances of some rows to all; `norms` are those of all rows."""
    squared = (some @ rows.T).astype(np.float64)
    squared *= -2
    squared += norms
    squared += np.einsum("md,md->m", some, some)[:, None]
    return np.maximum(squared, 0, out=squared)


class _Clusters:
    """The nearest centre of each row, which is looked for again only where another one may have come nearer.

    A row keeps an upper bound of the distance to its own centre, and a lower bound of that to all others; when centres
    move, both change by at most as much (Hamerly, "Making k-means even faster", 2010). Sums of clusters change by the
    rows that change their cluster.
    """

    def __init__(self, rows: np.ndarray, weights: np.ndarray, centres: np.ndarray) -> None:
        self._rows, self._weights = rows, weights
        self._norms = np.einsum("nd,nd->n", rows, rows)
        # What distances lose to rounding; a row this close to changing is looked at again.
        self._slack = _SLACK * float(np.sqrt(self._norms.max(initial=0)))
        self.centres = centres
        n, k = len(rows), len(centres)
        self.labels = np.zeros(n, np.intp)
        self._own, self._other = np.zeros(n), np.zeros(n)
        self._look(np.arange(n))
        self._total, self._sums = np.zeros(k), np.zeros(centres.shape)
        self._add(slice(None), self.labels, 1)

    def means(self) -> np.ndarray:
        """Return the weighted means; an empty cluster moves to the row that adds most to the inertia."""
        total, sums = self._total, self._sums
        empty = np.flatnonzero(np.bincount(self.labels, minlength=len(total)) == 0)
        if len(empty):
            apart = self._rows - self.centres.take(self.labels, axis=0)
            squared = np.einsum("nd,nd->n", apart, apart)
            farthest = np.argsort(-(self._weights * squared), kind="stable")[: len(empty)]
            total, sums = total.copy(), sums.copy()
            sums[empty], total[empty] = self._rows[farthest], 1
        return (sums / total[:, None]).astype(np.float32)

    def move(self, centres: np.ndarray) -> bool:
        """Move the centres; return whether a row changed its cluster."""
        moves = np.sqrt(((centres - self.centres).astype(np.float64) ** 2).sum(axis=1))
        self.centres = centres
        self._own += moves[self.labels]
        self._other -= moves.max(initial=0)
        rows = np.flatnonzero(self._own + self._slack >= self._other)
        before = self.labels[rows]
        self._look(rows)
        changed = np.flatnonzero(self.labels[rows] != before)
        if not len(changed):
            return False
        rows, before = rows[changed], before[changed]
        self._add(rows, before, -1)
        self._add(rows, self.labels[rows], 1)
        return True

    def _look(self, some: np.ndarray) -> None:
        """Look for the nearest centre of some rows, the first if equal."""
        lengths = np.einsum("kd,kd->k", self.centres, self.centres)
        turned = np.ascontiguousarray(-2 * self.centres.T)
        for start in range(0, len(some), _CHUNK):
            part = some[start : start + _CHUNK]
            score = self._rows[part] @ turned
            score += lengths
            nearest = score.argmin(axis=1)
            # numpy finds minima of columns many times faster than those of rows.
            score = np.ascontiguousarray(score.T)
            own, norms = score.min(axis=0), self._norms[part]
            score[nearest, np.arange(len(part))] = np.inf
            self.labels[part] = nearest
            self._own[part] = np.sqrt(np.maximum(own + norms, 0))
            self._other[part] = np.sqrt(np.maximum(score.min(axis=0) + norms, 0))

    def _add(self, some: np.ndarray | slice, labels: np.ndarray, sign: int) -> None:
        """Add rows to the sums of their clusters, or take them away."""
        k = len(self._total)
        rows, weights = self._rows[some], sign * self._weights[some]
        self._total += np.bincount(labels, weights=weights, minlength=k)
        for start in range(0, len(rows), _CHUNK):
            part = slice(start, start + _CHUNK)
            member = np.zeros((len(labels[part]), k))
            member[np.arange(len(member)), labels[part]] = weights[part]
            self._sums += member.T @ rows[part].astype(np.float64)
