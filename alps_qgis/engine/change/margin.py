"""Measure how clearly a segment is of one class rather than of another.

A segment between two classes may get either of them, by a little noise. Its change is not worth telling.
"""

from __future__ import annotations

import numpy as np

from ..tables.codebook import Codebook


class Margins:
    """Distances of PFLs from the clusters of classes."""

    def __init__(self, codebook: Codebook) -> None:
        """Sort the centroids by class."""
        owner = codebook.resolve().of_cluster
        classes = np.array([owner[cluster] for cluster in codebook.clusters.tolist()], np.int64)
        self._of = {int(each): codebook.centroids[classes == each] for each in np.unique(classes)}

    def of(self, pfl: np.ndarray, own: np.ndarray, other: np.ndarray) -> np.ndarray:
        """Return (n,) by how much each segment is nearer to its own class than to the other, as a share.

        1 is its own centre, 0 the middle between the two. Infinite for a segment without a PFL, and if one of the
        classes has no cluster: a user chose such a class.

        Args:
            pfl: (n, D).
            own: (n,) class_id of each segment.
            other: (n,) class_id to compare with.
        """
        near, far = self._distance(pfl, own), self._distance(pfl, other)
        margin = 1 - np.divide(near, far, out=np.ones(len(near)), where=far > 0)
        return np.where(np.isfinite(near) & np.isfinite(far), margin, np.inf)

    def _distance(self, pfl: np.ndarray, classes: np.ndarray) -> np.ndarray:
        distance = np.full(len(pfl), np.nan)
        for each in np.unique(classes):
            which = classes == each
            centroids = self._of.get(int(each))
            # Where users drew all segments, no row has a PFL of any length.
            if centroids is not None and pfl.shape[1]:
                apart = [np.linalg.norm(pfl[which].astype(float) - centroid, axis=1) for centroid in centroids]
                distance[which] = np.min(apart, axis=0)
        return distance
