"""Choose the segments that a network learns from."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np


def confident_segments(
    classes: Sequence[np.ndarray],
    confidence: Sequence[np.ndarray],
    area: Sequence[np.ndarray],
    chosen: Sequence[np.ndarray],
    share: float,
) -> list[np.ndarray]:
    """Return which segments of each scene to learn from: the most confident ones of each class, by area.

    The share counts within each class, over all scenes together. One threshold for all classes would leave little of
    those that lie close to another one.

    Args:
        classes: (n,) class of each segment of each scene; −1 for none.
        confidence: (n,) of the same; NaN counts as the lowest.
        area: (n,) pixels.
        chosen: (n,) bool: a user chose the class. These segments always count, and are not part of the share.
        share: of the area of a class.
    """
    ends = np.cumsum([len(each) for each in classes])[:-1]
    every, sure = np.concatenate(list(classes)), np.nan_to_num(np.concatenate(list(confidence)), nan=-1.0)
    weight, named = np.concatenate(list(area)), np.concatenate(list(chosen))
    taken = named & (every >= 0)
    for number in np.unique(every[(every >= 0) & ~named]):
        here = np.flatnonzero((every == number) & ~named)
        # Stable, so that equal confidences are taken in the order of the files.
        order = here[np.argsort(-sure[here], kind="stable")]
        before = np.cumsum(weight[order]) - weight[order]
        taken[order[before < share * weight[order].sum()]] = True
    return np.split(taken, ends)
