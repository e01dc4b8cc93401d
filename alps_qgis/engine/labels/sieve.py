"""Apply a minimum mapping unit to connected components, using only the graph of components that touch."""

from __future__ import annotations

import numpy as np

from .groups import groups_of, unique_pairs

_GROWTH = 4


def sieve(size: np.ndarray, class_id: np.ndarray, edges: np.ndarray, min_unit_px: int) -> tuple[np.ndarray, np.ndarray]:
    """Let connected components of fewer pixels join their largest neighbour.

    A component without a neighbour remains, however small. The limit grows from turn to turn, so that small components
    among small components join each other before they join a large one. A small component remains only if none of its
    neighbours reaches the limit either. If neighbours are equally large, the lower class id wins, then the component
    whose first pixel comes first. All components of a turn join at once, so the order of work does not matter.

    Args:
        size: (n,) int64 pixels of each component, components numbered by their first pixel, row by row.
        class_id: (n,) integers.
        edges: (m, 2) pairs of components that share a pixel edge, each pair once, and always of different classes.
            Pairs in which both components reach the limit may be missing.
        min_unit_px: minimum size of a component; 0 and 1 change nothing.

    Returns:
        (n,) the component of the result to which each component belongs, again numbered by the first pixel, and their
        (k,) class ids.
    """
    graph = _Graph(size, class_id, edges)
    belongs = np.arange(len(size))
    step = 2
    while step < min_unit_px:
        joined = graph.join_small(step)
        belongs = belongs if joined is None else joined[belongs]
        step *= _GROWTH
    while min_unit_px > 1:
        # If the largest neighbour was itself too small, a component joins in a later turn. Each turn leaves fewer.
        joined = graph.join_small(min_unit_px)
        if joined is None:
            break
        belongs = joined[belongs]
    return belongs, graph.class_id


class _Graph:
    def __init__(self, size: np.ndarray, class_id: np.ndarray, edges: np.ndarray) -> None:
        self.size, self.class_id, self.edges = size, class_id, edges

    def join_small(self, limit: int) -> np.ndarray | None:
        """Join each component below the limit to its largest neighbour, if that one reaches the limit.

        Returns:
            (n,) new number of each component; None if nothing was joined.
        """
        small, large = np.concatenate([self.edges, self.edges[:, ::-1]]).T
        joins = (self.size[small] < limit) & (self.size[large] >= limit)
        small, large = small[joins], large[joins]
        if not len(small):
            return None
        order = np.lexsort((large, self.class_id[large], -self.size[large], small))
        small, large = small[order], large[order]
        best = np.concatenate([[True], small[1:] != small[:-1]])
        class_id = self.class_id.copy()
        class_id[small[best]] = self.class_id[large[best]]
        # All touching components of one class are one component now, not only the two that were joined.
        same = class_id[self.edges[:, 0]] == class_id[self.edges[:, 1]]
        belongs = groups_of(len(class_id), self.edges[same])
        n = int(belongs.max()) + 1
        merged = np.zeros(n, np.int64)
        np.add.at(merged, belongs, self.size)
        self.size = merged
        self.class_id = np.empty(n, class_id.dtype)
        self.class_id[belongs] = class_id
        self.edges = unique_pairs(*belongs[self.edges[~same]].T)
        return belongs
