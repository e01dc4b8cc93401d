"""Unite the fragments of components, keeping only fragments of components that continue in later blocks."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import shapely

from .fragments import Fragments

MAX_VERTICES = 200_000
"""Maximum number of vertices in the waiting fragments of a component; beyond it they remain separate polygons.

A GIS would draw a larger polygon slowly.
"""

MAX_WAITING = 4_000_000
"""Maximum number of vertices in all waiting fragments, 64 MB; beyond it those of the largest component are separate."""


class OpenComponents:
    """Components that continue in later blocks."""

    def __init__(self, crosses: np.ndarray, last_block: np.ndarray, finish: Callable[[np.ndarray], np.ndarray]) -> None:
        """Start without waiting fragments.

        Args:
            crosses: (n,) bool: whether the component lies in more than one block.
            last_block: (n,) the last block that holds a fragment of the component.
            finish: applied to united polygons.
        """
        self._crosses, self._last_block, self._finish = crosses, last_block, finish
        self._waiting: dict[int, list[Fragments]] = {}
        self._n_vertices: dict[int, int] = {}
        self._n_waiting = 0
        self._cut: set[int] = set()

    @property
    def n_cut(self) -> int:
        """Number of components whose fragments remained separate."""
        return len(self._cut)

    def add(self, fragments: Fragments) -> Fragments:
        """Add fragments of a block, and return what is ready: whole components, and fragments that remain separate."""
        ready = ~self._crosses[fragments.components]
        released = []
        counts = shapely.get_num_coordinates(fragments.polygons)
        for i in np.flatnonzero(~ready).tolist():
            component = int(fragments.components[i])
            if component in self._cut:
                ready[i] = True
                continue
            self._waiting.setdefault(component, []).append(fragments[np.array([i])])
            self._n_vertices[component] = self._n_vertices.get(component, 0) + int(counts[i])
            self._n_waiting += int(counts[i])
            if self._n_vertices[component] > MAX_VERTICES:
                released += self._release(component)
            elif self._n_waiting > MAX_WAITING:
                # The number of a component breaks ties, so that the result never depends on the order of a dictionary.
                released += self._release(max(self._n_vertices, key=lambda each: (self._n_vertices[each], -each)))
        return Fragments.together([*released, fragments[ready]])

    def _release(self, component: int) -> list[Fragments]:
        self._cut.add(component)
        return self._take(component)

    def _take(self, component: int) -> list[Fragments]:
        self._n_waiting -= self._n_vertices.pop(component)
        return self._waiting.pop(component)

    def close(self, block: int, components: np.ndarray) -> Iterator[Fragments]:
        """Yield the components that end with a block, united.

        Args:
            block: its number; all its fragments must have been added.
            components: those with fragments in the block.
        """
        ending = [
            int(component)
            for component in np.unique(components[self._last_block[components] == block])
            if component in self._waiting
        ]
        if not ending:
            return
        taken = [Fragments.together(self._take(component)) for component in ending]
        united = np.array([shapely.union_all(each.polygons) for each in taken])
        yield Fragments(self._finish(united), np.array(ending), np.stack([each.tallies.sum(axis=0) for each in taken]))
