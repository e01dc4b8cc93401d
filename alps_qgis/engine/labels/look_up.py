"""Replace the values of an array by those of a table."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

_SPAN = 2**20
"""Values that lie this near to each other are looked up in an array, which is quicker than to sort them."""


def look_up(values: np.ndarray, table: Mapping[int, int], missing: int = -1) -> np.ndarray:
    """Return the entry of the table for each value, int64 and of the same shape.

    Args:
        values: integers with few different values.
        table: value → the value that replaces it.
        missing: for values that the table does not have.
    """
    if not values.size:
        return np.empty(values.shape, np.int64)
    low, high = int(values.min()), int(values.max())
    if high - low < _SPAN:
        entries = np.full(high - low + 1, missing, np.int64)
        for value, entry in table.items():
            if low <= value <= high:
                entries[value - low] = entry
        return np.asarray(entries[values.astype(np.int64) - low])
    different, at = np.unique(values, return_inverse=True)
    found = np.array([table.get(int(value), missing) for value in different], dtype=np.int64)
    return found[at].reshape(values.shape)
