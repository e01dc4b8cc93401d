"""Apply a minimum mapping unit to connected components: on a graph of which of them touch, without any pixel."""

from __future__ import annotations

import numpy as np

from .groups import groups_of, unique_pairs

_GROWTH = 4


def sieve(size: np.ndarray, class_id: np.ndarray, edges: np.ndarray, min_unit_px: int) -> tuple[np.ndarray, np.ndarray]:
    """Let connected components of fewer pixels join their largest neighbour.

    A component without a neighbour stays, however small. The limit grows from turn to turn, so that small components
    among small components join each other before they join a large one. A small component is left only where none of
    its neighbours reaches the limit either. Of equally large neighbours the one of the lower class id is joined, then
    the one whose first pixel comes first; all components of a turn join at once, so no order of work matters.

    Args:
        size: (n,) int64 pixels of each component, components numbered by their first pixel, row by row.
        class_id: (n,) integers.
        edges: (m, 2) pairs of components that share a pixel edge, each pair once; those of two components that both
            reach the limit may be missing. The two always differ in class.
        min_unit_px: smallest component that stays; 0 and 1 change nothing.

    Returns:
        (n,) which component of the result each component belongs to, numbered by the first pixel again, and their (k,)
        class ids.
    """
    graph = _Graph(size, class_id, edges)
    belongs = np.arange(len(size))
    step = 2
    while step < min_unit_px:
        joined = graph.join_small(step)
        belongs = belongs if joined is None else joined[belongs]
        step *= _GROWTH
    while min_unit_px > 1:
        # A component whose largest neighbour was itself too small joins in a later turn; each turn leaves fewer.
        joined = graph.join_small(min_unit_px)
        if joined is None:
            break
        belongs = joined[belongs]
    return belongs, graph.class_id


class _Graph:
    def __init__(self, size: np.ndarray, class_id: np.ndarray, edges: np.ndarray) -> None:
        self.size, self.class_id, self.edges = size, class_id, edges

    def join_small(self, limit: int) -> np.ndarray | None:
        """Join each component below the limit to its largest neighbour, where that one reaches it.

        Returns:
            (n,) new number of each component; None where nothing joined.
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
        # Whatever touches in the same class is one component now, not only the two that joined.
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
