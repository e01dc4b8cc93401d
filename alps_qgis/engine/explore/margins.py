"""Measure how near each segment is to the centres of its own class and of the others."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..codebook.assign import one_thread
from .collection import Collection

_CHUNK = 65_536


@dataclass(frozen=True)
class Margins:
    """Distances of some segments to the nearest centres.

    Attributes:
        own: (n,) float32 to the nearest centroid of its own class; infinite if that has no cluster.
        other: (n,) float32 to the nearest centroid of another class; infinite if there is none.
        other_class: (n,) int32 class_id of that one, −1 if there is none.
    """

    own: np.ndarray
    other: np.ndarray
    other_class: np.ndarray

    @property
    def doubt(self) -> np.ndarray:
        """(n,) float32 in 0…1: 0 at the centre of its class, 1 where another class is as near or nearer."""
        known = np.isfinite(self.own) & np.isfinite(self.other)
        found = np.divide(self.own, self.other, out=np.zeros_like(self.own), where=known & (self.other > 0))
        return np.where(np.isfinite(self.other) & ~np.isfinite(self.own), 1.0, np.clip(found, 0.0, 1.0)).astype(
            np.float32
        )


def margins(collection: Collection, rows: np.ndarray, class_ids: np.ndarray) -> Margins:
    """Return the margins of segments that have a PFL.

    Args:
        collection: the segments, with the classes as they are now.
        rows: of the segments.
        class_ids: (len(rows),) class of each; −1 for none.
    """
    codebook, of_cluster = collection.codebook, collection.resolved.of_cluster
    n = len(rows)
    own, other = np.full(n, np.inf, np.float32), np.full(n, np.inf, np.float32)
    other_class = np.full(n, -1, np.int32)
    class_of_centre = np.array([of_cluster[int(cluster)] for cluster in codebook.clusters], np.int64)
    if not len(class_of_centre) or not n:
        return Margins(own, other, other_class)
    order = np.argsort(class_of_centre, kind="stable")
    ids, starts = np.unique(class_of_centre[order], return_index=True)
    middle = codebook.centroids.mean(axis=0, dtype=np.float64).astype(np.float32)
    centres = (codebook.centroids - middle)[order]
    lengths = np.einsum("kd,kd->k", centres, centres)
    with one_thread().limit(limits=1):
        for start in range(0, n, _CHUNK):
            part = slice(start, start + _CHUNK)
            moved = collection.pfl[rows[part]] - middle
            # Squared distances without the length of the PFL itself, which is added last.
            nearest = np.minimum.reduceat(lengths - 2 * (moved @ centres.T), starts, axis=1)
            nearest += np.einsum("nd,nd->n", moved, moved)[:, None]
            distance = np.sqrt(np.maximum(nearest, 0.0))
            at = np.minimum(np.searchsorted(ids, class_ids[part]), len(ids) - 1)
            everyone = np.arange(len(at))
            has_centre = ids[at] == class_ids[part]
            own[part] = np.where(has_centre, distance[everyone, at], np.inf)
            distance[everyone[has_centre], at[has_centre]] = np.inf
            best = distance.argmin(axis=1)
            other[part] = distance[everyone, best]
            other_class[part] = np.where(np.isfinite(other[part]), ids[best], -1)
    return Margins(own, other, other_class)
