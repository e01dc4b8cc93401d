"""What refining holds of a segments file in memory: a few numbers of each segment, and no polygons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ..labels.class_owners import ClassOwners
from ..tables.codebook import Codebook
from ..tables.segments import read_segments

_CHUNK = 4096


@dataclass(frozen=True)
class SegmentColumns:
    """The segments of one scene, in the order of their file.

    Attributes:
        cluster: (n,) int32; −1 for segments that users drew.
        confidence: (n,) float32; NaN if unknown.
        override: (n,) int64 class_override; −1 for none.
        area: (n,) float64 pixels.
        distance: (n, K) float32 squared distances from the centroids, in the order of `Codebook.clusters`; NaN without
            a PFL.
    """

    cluster: np.ndarray
    confidence: np.ndarray
    override: np.ndarray
    area: np.ndarray
    distance: np.ndarray

    def __len__(self) -> int:
        return len(self.cluster)

    def with_labels(self, cluster: np.ndarray, confidence: np.ndarray) -> SegmentColumns:
        """Return the same segments with other clusters and confidences."""
        return replace(self, cluster=cluster, confidence=confidence)

    def chosen(self, owners: ClassOwners) -> np.ndarray:
        """Return (n,) bool: segments whose class a user chose."""
        return owners.named(self.override) >= 0


def read_columns_of(segments: Path, codebook: Codebook) -> SegmentColumns:
    """Read the columns, and compute the distances.

    Raises:
        SegmentsError: The file is not a segments file.
    """
    found: list[tuple[np.ndarray, ...]] = []
    k = len(codebook.centroids)
    centroids = codebook.centroids.astype(np.float64)
    for batch in read_segments(segments, geometry=False, drawn=True, chunk=_CHUNK):
        distance = np.full((len(batch), k), np.nan, np.float32)
        if k and batch.pfl.shape[1] == centroids.shape[1]:
            pfl = batch.pfl.astype(np.float64)
            # One centroid at a time: the differences of all of them together would be large.
            for number, centroid in enumerate(centroids):
                distance[:, number] = ((pfl - centroid) ** 2).sum(axis=1)
        columns = [batch[name] for name in ("cluster", "confidence", "class_override", "area_px")]
        found.append((*columns, distance))
    if not found:
        found.append((*(np.empty(0) for _ in range(4)), np.empty((0, k), np.float32)))
    cluster, confidence, override, area, distance = (np.concatenate(part) for part in zip(*found))
    return SegmentColumns(
        cluster.astype(np.int32),
        confidence.astype(np.float32),
        override.astype(np.int64),
        np.maximum(area.astype(np.float64), 0),
        distance,
    )


def gap_of(scenes: Sequence[SegmentColumns]) -> float:
    """Return the median difference between the second smallest and the smallest squared distance of all segments.

    It is the unit in which distances are weighed against the network: how far a typical segment is from changing its
    cluster.
    """
    gaps = []
    for scene in scenes:
        known = scene.distance[np.isfinite(scene.distance).all(axis=1)] if scene.distance.shape[1] > 1 else None
        if known is not None and len(known):
            nearest = np.partition(known, 1, axis=1)[:, :2]
            gaps.append(nearest[:, 1] - nearest[:, 0])
    median = float(np.median(np.concatenate(gaps))) if gaps else 0.0
    return median if median > 0 else 1.0
