"""Run weighted k-means from a start, with the same result each time.

k-means++ with several candidates for each centre (Arthur and Vassilvitskii 2007), then Lloyd's algorithm. Distances are
products of matrices in single precision. scikit-learn's k-means does the same, but takes a second to import, and longer
than its steps to check its input again and again.
"""

from __future__ import annotations

import math

import numpy as np

from ..progress import Progress

_MAX_STEPS = 300
_STEPS_PER_CHECK = 10
"""Steps between two checks whether the user cancelled."""

_SETTLED = 1e-4
"""Centres are settled if their squared movement is below this share of the mean variance."""

_CHUNK = 4096
"""PFLs that are compared with all centres at a time."""


def lloyd(pfl: np.ndarray, weights: np.ndarray, k: int, seed: int, progress: Progress) -> tuple[np.ndarray, float]:
    """Return centres and inertia of one start.

    Args:
        pfl: (n, D) float32 with at least `k` different rows.
        weights: (n,) positive, with a mean of about 1.
        k: number of centres.
        seed: of the start.
        progress: may cancel between steps.

    Returns:
        (k, D) float32, and the sum of weights times squared distances.
    """
    progress.check()
    middle, rows = _centred(pfl)
    start = _plus_plus(rows, np.asarray(weights, np.float64), k, np.random.default_rng(seed))
    return settle(pfl, weights, start + middle, progress)


def settle(pfl: np.ndarray, weights: np.ndarray, centres: np.ndarray, progress: Progress) -> tuple[np.ndarray, float]:
    """Move centres (k, D) until they are the means of their clusters; see `lloyd`."""
    middle, rows = _centred(pfl)
    weights, centres = np.asarray(weights, np.float64), centres - middle
    settled = _SETTLED * float(rows.var(axis=0, dtype=np.float64).mean())
    norms = np.einsum("nd,nd->n", rows, rows)
    labels, squared = _nearest(rows, norms, centres)
    for step in range(_MAX_STEPS):
        if step % _STEPS_PER_CHECK == 0:
            progress.check()
        moved = _means(rows, weights, labels, squared, centres)
        movement = float(((moved - centres) ** 2).sum())
        centres, before = moved, labels
        labels, squared = _nearest(rows, norms, centres)
        if movement <= settled or np.array_equal(labels, before):
            break
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


def _nearest(rows: np.ndarray, norms: np.ndarray, centres: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the nearest centre of each row, the first if equal, and about the squared distance to it; both (n,)."""
    labels = np.empty(len(rows), np.intp)
    squared = np.empty(len(rows), np.float32)
    lengths = np.einsum("kd,kd->k", centres, centres)
    turned = np.ascontiguousarray(-2 * centres.T)
    for start in range(0, len(rows), _CHUNK):
        part = slice(start, start + _CHUNK)
        score = rows[part] @ turned
        score += lengths
        found = score.argmin(axis=1)
        # Many times faster than another search for the minimum.
        labels[part], squared[part] = found, score[np.arange(len(found)), found]
    squared += norms
    return labels, np.maximum(squared, 0, out=squared)


def _means(
    rows: np.ndarray, weights: np.ndarray, labels: np.ndarray, squared: np.ndarray, centres: np.ndarray
) -> np.ndarray:
    """Return the weighted means of the clusters; an empty cluster moves to the row that adds most to the inertia."""
    k = len(centres)
    total = np.bincount(labels, weights=weights, minlength=k)
    sums = np.zeros(centres.shape)
    for start in range(0, len(rows), _CHUNK):
        part = slice(start, start + _CHUNK)
        member = np.zeros((len(labels[part]), k), np.float32)
        member[np.arange(len(member)), labels[part]] = weights[part]
        sums += member.T @ rows[part]
    empty = np.flatnonzero(total == 0)
    if len(empty):
        farthest = np.argsort(-(weights * squared), kind="stable")[: len(empty)]
        sums[empty], total[empty] = rows[farthest], 1
    return (sums / total[:, None]).astype(np.float32)
