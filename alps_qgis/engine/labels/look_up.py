"""Replace the values of an array by those of a table."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np


def look_up(values: np.ndarray, table: Mapping[int, int], missing: int = -1) -> np.ndarray:
    """Return the entry of the table for each value, int64 and of the same shape.

    Args:
        values: integers with few different values.
        table: value → the value that replaces it.
        missing: for values that the table does not have.
    """
    different, at = np.unique(values, return_inverse=True)
    found = np.array([table.get(int(value), missing) for value in different], dtype=np.int64)
    return found[at].reshape(values.shape)
