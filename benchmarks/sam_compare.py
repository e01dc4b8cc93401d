"""Compare the masks of two ways to run SAM: candidates, pixels, features and the class map they would give."""

from __future__ import annotations

from typing import Any

import numpy as np
from scipy.cluster.vq import kmeans2
from scipy.optimize import linear_sum_assignment
from scipy.spatial.distance import cdist

from alps_qgis.engine.segment.pfl import EmbeddingGrid, pool_pfl
from benchmarks.sam_arms import Outcome

PIXELS_AT_ONCE = 1 << 16
N_CLASSES = 16
GATE = 0.3
NOT_COVERED = 255


def compare(ours: Outcome, reference: Outcome, shape: tuple[int, int], side_px: int) -> dict[str, Any]:
    """Return how far the masks of one tile (height, width) agree with those of the reference."""
    both = sorted(set(ours.masks) & set(reference.masks))
    united = ours.candidates | reference.candidates
    figures: dict[str, Any] = {
        "n_masks": len(ours.masks),
        "n_masks_reference": len(reference.masks),
        "n_candidates": len(ours.candidates),
        "n_candidates_reference": len(reference.candidates),
        "candidates_jaccard": len(ours.candidates & reference.candidates) / len(united) if united else 1.0,
        "identical_share": _share(np.array_equal(ours.masks[key], reference.masks[key]) for key in both),
        "miou": hungarian_miou(list(ours.masks.values()), list(reference.masks.values())),
    }
    features = [_features(outcome, shape, side_px) for outcome in (ours, reference)]
    if both:
        a, b = (np.array([part[key] for key in both]) for part in features)
        figures["pfl_error"] = float((np.linalg.norm(a - b, axis=1) / np.linalg.norm(b, axis=1)).max())
    figures["class_agreement"] = _class_agreement(ours, reference, features, shape)
    return figures


def hungarian_miou(ours: list[np.ndarray], reference: list[np.ndarray]) -> float:
    """Return the mean IoU of the best one-to-one matching; masks without a partner count as 0."""
    if not ours or not reference:
        return float(len(ours) == len(reference))
    a, b = (np.array([mask.ravel() for mask in masks]) for masks in (ours, reference))
    common = np.zeros((len(a), len(b)))
    for start in range(0, a.shape[1], PIXELS_AT_ONCE):
        part = slice(start, start + PIXELS_AT_ONCE)
        common += a[:, part].astype(np.float32) @ b[:, part].astype(np.float32).T
    iou = common / np.maximum(a.sum(axis=1)[:, None] + b.sum(axis=1)[None] - common, 1)
    return float(iou[linear_sum_assignment(-iou)].sum() / max(len(a), len(b)))


def _features(outcome: Outcome, shape: tuple[int, int], side_px: int) -> dict[Any, np.ndarray]:
    grid = EmbeddingGrid(*shape, side_px, outcome.embedding.shape[1])
    masks = {key: mask for key, mask in outcome.masks.items() if mask.any()}
    return dict(zip(masks, pool_pfl(list(masks.values()), outcome.embedding, grid), strict=True))


def _class_agreement(
    ours: Outcome, reference: Outcome, features: list[dict[Any, np.ndarray]], shape: tuple[int, int]
) -> float | None:
    """Return the share of pixels with the same class, by centroids that the reference's PFLs gave."""
    pfl = np.array(list(features[1].values()))
    if len(pfl) < N_CLASSES:
        return None
    centroids, _ = kmeans2(pfl, N_CLASSES, minit="++", seed=0)
    maps = []
    for outcome, vectors in zip((ours, reference), features, strict=True):
        painted = np.full(shape, NOT_COVERED, dtype=np.uint8)
        kept = [key for key in vectors if outcome.masks[key].sum() <= GATE * painted.size]
        for key in sorted(kept, key=lambda key: (-outcome.masks[key].sum(), key)):
            painted[outcome.masks[key]] = np.argmin(cdist(vectors[key][None], centroids))
        maps.append(painted)
    return float((maps[0] == maps[1]).mean())


def _share(values: Any) -> float:
    found = list(values)
    return sum(found) / len(found) if found else 1.0
