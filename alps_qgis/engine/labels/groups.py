"""Make groups from pairs of things that belong together."""

from __future__ import annotations

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components


def groups_of(n: int, pairs: np.ndarray) -> np.ndarray:
    """Return the group (n,) of each of n things, given (m, 2) pairs that belong together.

    Groups are numbered by their first member, so the order of the pairs does not change the numbers.
    """
    if n == 0:
        return np.empty(0, dtype=np.int64)
    graph = coo_array((np.ones(len(pairs), dtype=np.int8), (pairs[:, 0], pairs[:, 1])), shape=(n, n))
    _, component = connected_components(graph, directed=False)
    _, first, inverse = np.unique(component, return_index=True, return_inverse=True)
    rank = np.empty(len(first), dtype=np.int64)
    rank[np.argsort(first)] = np.arange(len(first))
    return rank[inverse]


def unique_pairs(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Return (m, 2) int64: each unordered pair of numbers below 2³¹ once, the lower number first."""
    # Two numbers in one of 64 bits: np.unique on whole rows is many times slower.
    key = np.unique(np.minimum(a, b).astype(np.int64) << 32 | np.maximum(a, b).astype(np.int64))
    return np.stack([key >> 32, key & 0xFFFFFFFF], axis=1)
