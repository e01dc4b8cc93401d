"""Decide the cluster of each segment from its PFL and from what a network predicts for its pixels."""

from __future__ import annotations

import numpy as np

from .columns import SegmentColumns

_FLOOR = 1e-6


def decide(
    segments: SegmentColumns,
    probability: np.ndarray,
    channel_of: np.ndarray,
    clusters: np.ndarray,
    fixed: np.ndarray,
    gap: float,
    trust: float,
) -> tuple[np.ndarray, np.ndarray]:
    """Return the new cluster and confidence of each segment.

    Both witnesses are multiplied: the network's probability to the power of `trust`, and a soft assignment that falls
    with the squared distance from the centroid. So a segment changes only if the centroids leave room for doubt. The
    distances are those from the centroids of the codebook in every round, so that rounds cannot drift away from it.

    Args:
        segments: of one scene.
        probability: (n, C) mean probability of each of the network's classes; NaN where no pixel was predicted.
        channel_of: (K,) the network's class of each centroid; −1 if it has none.
        clusters: (K,) the cluster of each centroid.
        fixed: (n,) bool: segments that keep their cluster.
        gap: unit of the distances, see `gap_of`.
        trust: weight of the network.

    Returns:
        (n,) int32 clusters and (n,) float32 confidences: 1 minus the ratio of the second largest to the largest
        product. Fixed segments, those without a PFL and those without a prediction keep both.
    """
    cluster, confidence = segments.cluster.copy(), segments.confidence.copy()
    known = ~fixed & np.isfinite(segments.distance).all(axis=1) & np.isfinite(probability).all(axis=1)
    if not known.any() or not len(clusters):
        return cluster, confidence
    seen = np.where(channel_of >= 0, probability[known][:, np.maximum(channel_of, 0)], 0)
    score = trust * np.log(np.maximum(seen, _FLOOR)) - segments.distance[known].astype(np.float64) / gap
    # The first of equal ones wins, as where clusters are assigned.
    best = score.argmax(axis=1)
    cluster[known] = clusters[best]
    top = np.take_along_axis(score, best[:, None], axis=1)[:, 0]
    np.put_along_axis(score, best[:, None], -np.inf, axis=1)
    confidence[known] = 1 - np.exp(score.max(axis=1) - top) if score.shape[1] > 1 else 1.0
    return cluster, confidence
