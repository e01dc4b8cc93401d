"""Give invalid pixels the values of the nearest valid ones, so that filters see no edge there."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from scipy import ndimage


def filled(values: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """Return values (n, h, w) in which every invalid pixel has those of the nearest valid one.

    Args:
        values: (n, h, w); returned as they are if there is nothing to fill, or nothing to fill it with.
        valid: (h, w) bool.
    """
    if valid.all() or not valid.any():
        return values
    rows, cols = _nearest(np.packbits(valid).tobytes(), valid.shape)
    return values[:, rows, cols]


@lru_cache(maxsize=1)
def _nearest(packed: bytes, shape: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
    """Return row and column of the nearest valid pixel. It is slow, and several steps fill the same tile."""
    valid = np.unpackbits(np.frombuffer(packed, np.uint8), count=shape[0] * shape[1]).reshape(shape)
    rows, cols = ndimage.distance_transform_edt(valid == 0, return_distances=False, return_indices=True)
    return rows, cols
