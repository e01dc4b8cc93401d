"""Give every segment the cluster of its nearest centroid, and a confidence."""

from __future__ import annotations

from functools import cache

import numpy as np
from threadpoolctl import ThreadpoolController

from ..errors import PflKindError
from ..tables.codebook import Codebook

_CHUNK = 16_384
_CANDIDATES = 3
"""Number of centroids that a fast formula selects; only their distances are computed exactly."""


def assign(pfl: np.ndarray, codebook: Codebook, pfl_kind: str | None = None) -> tuple[np.ndarray, np.ndarray]:
    """Return the cluster of each PFL and a confidence.

    Each result depends on its own PFL only, so chunks and order never matter. If centroids are equally near, the lower
    cluster wins.

    Args:
        pfl: (n, D) float32.
        codebook: centroids to choose from.
        pfl_kind: kind of these PFLs; None if the caller has compared it already.

    Returns:
        (n,) int32 clusters, and (n,) float32 in 0…1: (d₂ − d₁) / d₂ with the distances to the nearest and the
        second nearest centroid; 0 if both are 0, 1 if the codebook has a single centroid. Cluster −1 and confidence
        NaN if a PFL is not finite, or if the codebook has no centroids.

    Raises:
        PflKindError: The PFLs have another kind or dimension than the codebook.
    """
    if pfl_kind is not None:
        check_kind(pfl_kind, codebook)
    n, centroids = len(pfl), codebook.centroids
    clusters = np.full(n, -1, np.int32)
    confidence = np.full(n, np.nan, np.float32)
    if not n or not len(centroids):
        return clusters, confidence
    check_dimension(pfl.shape[1], codebook)
    # One thread, since this runs in several processes at once. More would not change results: the distances that
    # decide are computed below, without BLAS.
    with one_thread().limit(limits=1):
        for start in range(0, n, _CHUNK):
            part = slice(start, start + _CHUNK)
            nearest, confidence[part] = _nearest(np.asarray(pfl[part], np.float32), centroids)
            clusters[part] = np.where(nearest >= 0, codebook.clusters[nearest], -1)
    return clusters, confidence


def check_kind(pfl_kind: str, codebook: Codebook) -> None:
    """Refuse PFLs of another kind than those of a codebook.

    Raises:
        PflKindError: They are of another kind.
    """
    if pfl_kind != codebook.pfl_kind:
        raise PflKindError(
            f"The segments have PFLs of the kind {pfl_kind!r}, but the codebook is for {codebook.pfl_kind!r}; use a "
            "codebook that was fitted on such segments, or segment again with the codebook's segmenter, and with "
            "--features plain if its kind does not name an encoder."
        )


def check_dimension(dimension: int, codebook: Codebook) -> None:
    """Refuse PFLs of another length than those of a codebook.

    Raises:
        PflKindError: They are of another length.
    """
    if dimension != codebook.centroids.shape[1]:
        raise PflKindError(
            f"The segments have PFLs of {dimension} dimensions, but the codebook has {codebook.centroids.shape[1]}; "
            "use a codebook that was fitted on such segments."
        )


@cache
def one_thread() -> ThreadpoolController:
    """Return what sets the threads of numpy's library; to look for it takes longer than to assign a small scene."""
    return ThreadpoolController()


def _nearest(pfl: np.ndarray, centroids: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the index of the nearest centroid (−1 for PFLs that are not finite) and the confidence."""
    finite = np.isfinite(pfl).all(axis=1)
    pfl = np.where(finite[:, None], pfl, np.float32(0))
    n_candidates = min(_CANDIDATES, len(centroids))
    candidates = _candidates(pfl, centroids, n_candidates)
    difference = pfl[:, None, :].astype(np.float64) - centroids[candidates]
    distance = np.sqrt(np.einsum("nkd,nkd->nk", difference, difference))
    # Candidates ascend, and a stable sort keeps the lower index first if distances are equal.
    order = np.argsort(distance, axis=1, kind="stable")
    nearest = np.take_along_axis(candidates, order[:, :1], axis=1)[:, 0]
    if n_candidates == 1:
        confidence = np.ones(len(pfl))
    else:
        first, second = np.take_along_axis(distance, order[:, :2], axis=1).T
        confidence = np.divide(second - first, second, out=np.zeros(len(pfl)), where=second > 0)
    return np.where(finite, nearest, -1), np.where(finite, confidence, np.nan).astype(np.float32)


def _candidates(pfl: np.ndarray, centroids: np.ndarray, n_candidates: int) -> np.ndarray:
    """Return (n, n_candidates) indices of the centroids nearest by |c|² − 2 x·c, ascending by index."""
    if n_candidates == len(centroids):
        return np.broadcast_to(np.arange(n_candidates), (len(pfl), n_candidates))
    # |x|² is left out: it is the same for all centroids. Centring keeps the products small, so float32 loses less.
    middle = centroids.mean(axis=0, dtype=np.float64).astype(np.float32)
    moved = centroids - middle
    score = (moved * moved).sum(axis=1) - 2 * ((pfl - middle) @ moved.T)
    found = np.empty((len(pfl), n_candidates), dtype=np.intp)
    everyone = np.arange(len(pfl))
    # argmin takes the first of equal values; the order of np.argpartition is not defined.
    for rank in range(n_candidates):
        found[:, rank] = score.argmin(axis=1)
        score[everyone, found[:, rank]] = np.inf
    return np.sort(found, axis=1)
