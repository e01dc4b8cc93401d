"""Replace the values of an array by what a table says of them."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np


def look_up(values: np.ndarray, table: Mapping[int, int], missing: int = -1) -> np.ndarray:
    """Return what the table has for each value, int64 and of the same shape.

    Args:
        values: integers; few different ones.
        table: value → what stands for it.
        missing: for values that the table does not have.
    """
    different, at = np.unique(values, return_inverse=True)
    found = np.array([table.get(int(value), missing) for value in different], dtype=np.int64)
    return found[at].reshape(values.shape)
