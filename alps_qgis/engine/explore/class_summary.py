"""Sum up each class of a collection: what the list of classes shows."""

from __future__ import annotations

from typing import Any

import numpy as np

from .collection import Collection


def class_summary(collection: Collection) -> list[dict[str, Any]]:
    """Return number, name, colour, clusters, size, share and confidence of each class, ascending by class_id.

    The share is of the area of all segments that have a class: their ground area, or their pixels if the ground area
    of one is unknown.
    """
    classes = collection.resolved.classes
    ids = np.array([each.class_id for each in classes], np.int64)
    class_of = collection.class_of()
    at = np.searchsorted(ids, class_of)
    known = class_of >= 0
    n = len(ids) + 1
    # Segments without a class are counted in a class of their own, which is left out.
    at = np.where(known, at, len(ids))
    n_segments = np.bincount(at, minlength=n)
    area_px = np.bincount(at, collection.area_px, minlength=n)
    area_m2 = np.bincount(at, collection.area_m2, minlength=n)
    confidence = np.asarray(collection.confidence, np.float64)
    sure = np.isfinite(confidence)
    weight = np.where(sure, collection.area_px, 0)
    weights = np.bincount(at, weight, minlength=n)
    sums = np.bincount(at, np.where(sure, confidence, 0.0) * weight, minlength=n)
    area = area_m2 if np.isfinite(area_m2[: len(ids)]).all() else area_px
    total = float(area[: len(ids)].sum())
    return [
        {
            "class_id": each.class_id,
            "name": each.name,
            "color": each.color,
            "clusters": list(each.clusters),
            "n_segments": int(n_segments[i]),
            "area_px": int(area_px[i]),
            "area_m2": float(area_m2[i]) if np.isfinite(area_m2[i]) else None,
            "share": float(area[i]) / total if total > 0 else 0.0,
            "confidence": float(sums[i] / weights[i]) if weights[i] > 0 else None,
        }
        for i, each in enumerate(classes)
    ]
