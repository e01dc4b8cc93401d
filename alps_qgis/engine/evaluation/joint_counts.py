"""Count how often two values occur at the same position of two arrays."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np


def joint_counts(
    true: np.ndarray, found: np.ndarray, check: Callable[[np.ndarray], None]
) -> Iterator[tuple[tuple[int, int], int]]:
    """Yield ((true value, found value), number of positions) for each pair that occurs.

    Args:
        true: whole numbers.
        found: whole numbers, of the same shape.
        check: called with the different true values before a table of all pairs is made, which could be huge; it may
            raise.
    """
    true_values, true_codes = np.unique(true, return_inverse=True)
    check(true_values)
    found_values, found_codes = np.unique(found, return_inverse=True)
    shape = (len(true_values), len(found_values))
    table = np.bincount(true_codes.ravel() * shape[1] + found_codes.ravel(), minlength=shape[0] * shape[1])
    for i, j in zip(*np.nonzero(table.reshape(shape))):
        yield (int(true_values[i]), int(found_values[j])), int(table[i * shape[1] + j])
