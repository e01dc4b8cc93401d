"""Choose the segments whose labels would help most: doubtful, large, and different from each other."""

from __future__ import annotations

import numpy as np

from ...codebook.lloyd import lloyd
from ...progress import SILENT
from .classify import Scaling

_CANDIDATES = 10
"""For each segment that is wanted, this many doubtful ones are compared; with more, the doubt would hardly count."""

_STEPS = 15


def next_labels(
    scaling: Scaling, pfl: np.ndarray, free: np.ndarray, margin: np.ndarray, area: np.ndarray, n: int
) -> np.ndarray:
    """Return the rows of up to n segments to label next, the most doubtful first.

    The doubt of a segment, 1 less its margin, is multiplied by the root of its area: a large segment matters more to
    the map, and is more often of one class. The most doubtful ones are clustered, and each cluster gives the one
    nearest to its centre, so that the questions differ.

    Args:
        scaling: of the PFLs.
        pfl: (N, D) of all segments.
        free: (m,) rows of the segments without a label, whose PFLs are finite.
        margin: (m,) the probability of the best class less that of the second.
        area: (m,) of each segment.
        n: how many.
    """
    doubt = (1.0 - margin.astype(np.float64)) * np.sqrt(np.maximum(area.astype(np.float64), 1.0))
    order = np.argsort(-doubt, kind="stable")[: _CANDIDATES * n]
    if len(order) <= n:
        return free[order]
    rows = scaling(pfl[free[order]])
    k = min(n, len(np.unique(rows, axis=0)))
    centres, _ = lloyd(rows, np.ones(len(rows)), k, 0, SILENT, _STEPS)
    distance = (rows**2).sum(axis=1)[:, None] - 2 * rows @ centres.T + (centres**2).sum(axis=1)
    owner = distance.argmin(axis=1)
    # The order is that of the doubt, so of several nearest ones the most doubtful is taken.
    chosen = [
        members[distance[members, each].argmin()] for each in range(k) if len(members := np.flatnonzero(owner == each))
    ]
    return free[order[np.sort(chosen)]]
