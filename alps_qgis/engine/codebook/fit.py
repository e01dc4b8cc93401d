"""Fit a codebook: k-means over the PFLs of all scenes, with the same result for any order of input.

Mode `lloyd`, the default, is full-batch Lloyd on the sample (`sample.py`), weighted by area, from the best of several
k-means++ starts.
Mode `paper` is the mini-batch k-means of the published ALPS code: Sculley, "Web-scale k-means clustering", WWW 2010
(doi:10.1145/1772690.1772862). The paper itself cites Cohen-Addad, Guedj, Kanade and Rom, "Online k-means clustering",
AISTATS 2021, whose algorithm keeps exponentially many experts and cannot be run.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from typing import Any

import numpy as np
from threadpoolctl import threadpool_limits

from ..classes import ClassRow, automatic_name
from ..errors import CodebookError
from ..palette import palette
from ..progress import SILENT, Progress
from ..settings import CodebookSettings
from ..tables.codebook import Codebook
from .assign import assign
from .lloyd import lloyd, settle
from .sample import PflSample

_PAPER_BATCH = 1024
_PAPER_PASSES = 5
_PAPER_POOL = 50_000
"""PFLs from all scenes for k-means++ in mode `paper`; the published code takes them from the first images only."""

_START_ROWS = 16_000
"""PFLs on which k-means begins. Starts on 8,000 of them do not always lead to the lowest inertia of all."""

_TRIED_STEPS, _SETTLED_SHARE = 8, 2
"""Each start moves this often, then half of them go on: earlier, or fewer of them, miss the lowest inertia."""

_FINISHED = 3
"""The best starts go on with all PFLs."""

_MORE_STARTS = 12
"""Few PFLs get up to this many times the starts, which then cost next to nothing: seeds matter most for them."""


def fit_codebook(
    sample: PflSample,
    settings: CodebookSettings,
    progress: Progress = SILENT,
    provenance: dict[str, Any] | None = None,
) -> Codebook:
    """Fit a codebook on a sample.

    Clusters are ordered by the area they cover in the sample; the largest is 0. The rows count the segments of the
    sample until `Statistics` replaces these numbers by those of all segments.

    Args:
        sample: PFLs of all scenes.
        settings: K, seed, sample size, mode.
        progress: receives a warning about a reduced K; may cancel between steps.
        provenance: further entries for the codebook's settings (stretch, segmenter …).

    Raises:
        SettingsError: A setting is out of range.
        CodebookError: The sample is empty.
    """
    pfl, weights = sample.arrays()
    if sample.n_unusable:
        progress.warn(
            f"{sample.n_unusable} of {sample.n_seen} segments have no usable PFL and were left out of the fit."
        )
    if not len(pfl):
        raise CodebookError(
            "The scenes have no segments to fit a codebook on; raise the gate or lower the minimum area."
        )
    k = _reduced(settings.clusters, sample, progress)
    with one_thread():
        if settings.mode == "paper":
            centroids = _fit_paper(pfl, k, settings.seed, progress)
        else:
            centroids = _fit_lloyd(pfl, weights, k, settings, progress)
        centroids, labels = _tidy(pfl, weights, centroids, progress)
    kept = {**(provenance or {}), "codebook": asdict(settings), "seed": settings.seed, "n_sample": len(pfl)}
    return Codebook(centroids, sample.pfl_kind, _rows(pfl, weights, centroids, labels), kept)


@contextmanager
def one_thread() -> Iterator[None]:
    """Limit the libraries to one thread: several add up floats in changing order, so k-means would differ each time."""
    with threadpool_limits(limits=1), warnings.catch_warnings():
        # By its words: the class of the warning is in scikit-learn, which takes a second to import.
        warnings.filterwarnings("ignore", message=".*(did not converge|distinct clusters)")
        yield


def _reduced(clusters: int, sample: PflSample, progress: Progress) -> int:
    n_distinct = sample.n_distinct()
    if n_distinct >= clusters:
        return clusters
    progress.warn(
        f"{clusters} clusters are wanted, but the number of different segments is only 1; the codebook has 1 cluster."
        if n_distinct == 1
        else f"{clusters} clusters are wanted, but the number of different segments is only {n_distinct}; the codebook "
        f"has {n_distinct} clusters."
    )
    return n_distinct


def _fit_lloyd(
    pfl: np.ndarray, weights: np.ndarray, k: int, settings: CodebookSettings, progress: Progress
) -> np.ndarray:
    """Return the (k, D) centroids with the lowest inertia; those of the first start if equal.

    Every start is tried on a part of the sample, which is in the order of its hash, and the best ones go on with all of
    it. So there can be many starts, and seeds hardly matter (docs/quality.md).
    """
    # With a mean of 1, float32 sums are exact enough, whatever the unit of the weights.
    weights = weights / weights.mean()
    part = slice(None, _START_ROWS)
    if len(pfl) > _START_ROWS and len(np.unique(pfl[part], axis=0)) < k:
        part = slice(None)
    n_starts = settings.restarts * max(1, min(_MORE_STARTS, _START_ROWS // len(pfl)))
    some, theirs = pfl[part], weights[part]
    found = []
    for start, seed in enumerate(np.random.SeedSequence(settings.seed).generate_state(n_starts)):
        progress.show(start / n_starts, f"Fitting {k} clusters, start {start + 1} of {n_starts}")
        found.append(lloyd(some, theirs, k, int(seed), progress, _TRIED_STEPS))
    n_settled = max(_FINISHED, n_starts // _SETTLED_SHARE)
    found = [settle(some, theirs, centroids, progress) for centroids, _ in _lowest(found)[:n_settled]]
    if len(some) < len(pfl):
        found = [settle(pfl, weights, centroids, progress) for centroids, _ in _lowest(found)[:_FINISHED]]
    progress.show(1.0)
    return _lowest(found)[0][0]


def _lowest(found: list[tuple[np.ndarray, float]]) -> list[tuple[np.ndarray, float]]:
    """Return pairs of centroids and inertia by inertia; the first one first if equal."""
    return sorted(found, key=lambda each: each[1])


def _fit_paper(pfl: np.ndarray, k: int, seed: int, progress: Progress) -> np.ndarray:
    """Return (k, D) centroids of mini-batch k-means over several shuffled passes; every segment counts once."""
    # scikit-learn takes a second to import, and only this mode needs it.
    from sklearn.cluster import MiniBatchKMeans, kmeans_plusplus

    random = np.random.default_rng(seed)
    # The sample is in the order of its hash, so its first rows come from all scenes.
    start, _ = kmeans_plusplus(pfl[:_PAPER_POOL], min(k, len(pfl)), random_state=seed)
    model = MiniBatchKMeans(k, init=start, n_init=1, batch_size=_PAPER_BATCH, reassignment_ratio=0, random_state=seed)
    for turn in range(_PAPER_PASSES):
        progress.show(turn / _PAPER_PASSES, f"Fitting {k} clusters, pass {turn + 1} of {_PAPER_PASSES}")
        order = random.permutation(len(pfl))
        for first in range(0, len(pfl), _PAPER_BATCH):
            progress.check()
            model.partial_fit(pfl[order[first : first + _PAPER_BATCH]])
    progress.show(1.0)
    return np.asarray(model.cluster_centers_, np.float32)


def _tidy(
    pfl: np.ndarray, weights: np.ndarray, centroids: np.ndarray, progress: Progress
) -> tuple[np.ndarray, np.ndarray]:
    """Drop centroids without segments and order the others by area; return them with the (n,) labels."""
    labels = nearest_centroids(pfl, centroids)
    area = np.bincount(labels, weights=weights, minlength=len(centroids))
    used = np.flatnonzero(area > 0)
    if len(used) < len(centroids):
        progress.warn(f"{len(centroids) - len(used)} clusters remained empty; the codebook has {len(used)}.")
    # lexsort takes its main key last. Coordinates decide between equal areas, so that k-means' numbering never does.
    keys = (*centroids[used].T[::-1], -area[used])
    order = used[np.lexsort(keys)]
    rank = np.full(len(centroids), -1)
    rank[order] = np.arange(len(order))
    return np.ascontiguousarray(centroids[order], np.float32), rank[labels]


def nearest_centroids(pfl: np.ndarray, centroids: np.ndarray) -> np.ndarray:
    """Return the (n,) index of the centroid nearest to each PFL."""
    labels, _ = assign(pfl, Codebook(np.asarray(centroids, np.float32), "", ()))
    return labels


def _rows(pfl: np.ndarray, weights: np.ndarray, centroids: np.ndarray, labels: np.ndarray) -> tuple[ClassRow, ...]:
    difference = pfl - centroids[labels]
    squared = np.einsum("nd,nd->n", difference, difference, dtype=np.float64)
    total = np.bincount(labels, weights=weights, minlength=len(centroids))
    spread = np.sqrt(np.bincount(labels, weights=weights * squared, minlength=len(centroids)) / total)
    counts = np.bincount(labels, minlength=len(centroids))
    return tuple(
        ClassRow(
            cluster=cluster,
            class_id=cluster,
            class_name=automatic_name(cluster),
            color=color,
            n_segments=int(counts[cluster]),
            area_m2=None,
            # Six digits: the rest may differ from machine to machine.
            spread=float(f"{spread[cluster]:.6g}"),
        )
        for cluster, color in enumerate(palette(len(centroids)))
    )
