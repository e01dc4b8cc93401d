"""Compare PFLs by the direction in which they differ from the average segment.

Two segments are as alike as the cosine of the angle between their directions. Before that, numbers in which segments of
one cluster differ anyway count less: PFLs are whitened half-way by the covariance inside clusters. On labelled sets,
this finds more segments of the same true class than distances do (docs/working-with-classes.md has the figures).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..codebook.assign import one_thread
from ..progress import SILENT, Progress
from .collection import Collection

_SAMPLE = 50_000
"""Segments from which mean and covariance are computed."""

_CHUNK = 65_536


@dataclass(frozen=True)
class Directions:
    """The directions of all segments of a collection, without a second copy of their PFLs.

    Attributes:
        collection: the segments.
        mean: (D,) float32 PFL of the average segment.
        whiten: (D, D) float32; the direction of a PFL x is that of (x − mean) @ whiten.
        inverse_length: (n,) float32, 1 / length before it is brought to length 1; 0 for a segment without direction.
    """

    collection: Collection
    mean: np.ndarray
    whiten: np.ndarray
    inverse_length: np.ndarray

    def of(self, rows: np.ndarray) -> np.ndarray:
        """Return the directions of some segments, (len(rows), D) float32 of length 1, or 0 without a direction."""
        with one_thread().limit(limits=1):
            moved = (np.nan_to_num(self.collection.pfl[rows]) - self.mean) @ self.whiten
        return np.asarray(moved * self.inverse_length[rows, None])

    def cosines(self, direction: np.ndarray) -> np.ndarray:
        """Return the cosine of the angle between a direction of any length and that of each segment, (n,) float32.

        It is 0 for a segment without a direction.
        """
        length = float(np.linalg.norm(direction))
        if not length:
            return np.zeros(len(self.collection), np.float32)
        # One product with the PFLs as they are: whitening them all would take a second array of their size.
        weights = (self.whiten @ (direction / length)).astype(np.float32)
        with one_thread().limit(limits=1):
            found = self.collection.pfl @ weights
        found -= np.float32(self.mean @ weights)
        found *= self.inverse_length
        if not self.collection.described.all():
            found[~self.collection.described] = 0.0
        return np.asarray(found)


def find_directions(collection: Collection, progress: Progress = SILENT) -> Directions:
    """Find the mean, the whitening and the lengths of a collection. The result does not depend on classes."""
    described = np.flatnonzero(collection.described)
    dimension = collection.pfl.shape[1]
    inverse_length = np.zeros(len(collection), np.float32)
    if not len(described):
        return Directions(
            collection, np.zeros(dimension, np.float32), np.eye(dimension, dtype=np.float32), inverse_length
        )
    sample = described[np.unique(np.linspace(0, len(described) - 1, min(_SAMPLE, len(described))).astype(np.int64))]
    mean = collection.pfl[sample].mean(axis=0, dtype=np.float64).astype(np.float32)
    with one_thread().limit(limits=1):
        whiten = _whitening(collection, sample)
        for start in range(0, len(collection), _CHUNK):
            progress.check()
            part = slice(start, start + _CHUNK)
            moved = (collection.pfl[part] - mean) @ whiten
            length = np.sqrt(np.einsum("nd,nd->n", moved, moved))
            with np.errstate(invalid="ignore"):
                np.divide(1.0, length, out=inverse_length[part], where=length > 1e-12, casting="same_kind")
            progress.show(min(start + _CHUNK, len(collection)) / len(collection))
    return Directions(collection, mean, whiten, inverse_length)


def _whitening(collection: Collection, sample: np.ndarray) -> np.ndarray:
    """Return (D, D) with which the covariance inside clusters, with its mean variance added, becomes the identity."""
    codebook = collection.codebook
    rows = sample[np.isin(collection.cluster[sample], codebook.clusters)]
    dimension = collection.pfl.shape[1]
    if len(rows) < 2:
        return np.eye(dimension, dtype=np.float32)
    centroids = codebook.centroids[np.searchsorted(codebook.clusters, collection.cluster[rows])]
    inside = (collection.pfl[rows] - centroids).astype(np.float64)
    variances, axes = np.linalg.eigh(inside.T @ inside / len(rows))
    variances = np.maximum(variances, 0.0)
    added = variances.mean()
    if not added > 0:
        return np.eye(dimension, dtype=np.float32)
    return (axes / np.sqrt(variances + added) @ axes.T).astype(np.float32)
