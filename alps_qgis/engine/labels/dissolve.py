"""Unite what the components of a class raster have in its blocks, holding no more than what still waits for a block."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import shapely

from .regions import Regions

MAX_VERTICES = 200_000
"""Vertices of a component's waiting regions above which they stay apart: no GIS draws such a polygon with ease."""

MAX_WAITING = 4_000_000
"""Vertices of all waiting regions together, 64 MB of points; above it those of the largest component stay apart."""


class OpenComponents:
    """Components that reach into blocks still to come."""

    def __init__(self, crosses: np.ndarray, last_block: np.ndarray, finish: Callable[[np.ndarray], np.ndarray]) -> None:
        """Start with nothing waiting.

        Args:
            crosses: (n,) bool: the component lies in more than one block.
            last_block: (n,) the last block that holds a region of the component.
            finish: applied to united polygons.
        """
        self._crosses, self._last_block, self._finish = crosses, last_block, finish
        self._waiting: dict[int, list[Regions]] = {}
        self._n_vertices: dict[int, int] = {}
        self._n_waiting = 0
        self._cut: set[int] = set()

    @property
    def n_cut(self) -> int:
        """Components whose regions stayed apart."""
        return len(self._cut)

    def add(self, regions: Regions) -> Regions:
        """Take regions of a block, and return what is ready: whole components, and regions that stay apart."""
        ready = ~self._crosses[regions.components]
        released = []
        counts = shapely.get_num_coordinates(regions.polygons)
        for i in np.flatnonzero(~ready).tolist():
            component = int(regions.components[i])
            if component in self._cut:
                ready[i] = True
                continue
            self._waiting.setdefault(component, []).append(regions[np.array([i])])
            self._n_vertices[component] = self._n_vertices.get(component, 0) + int(counts[i])
            self._n_waiting += int(counts[i])
            if self._n_vertices[component] > MAX_VERTICES:
                released += self._release(component)
            elif self._n_waiting > MAX_WAITING:
                released += self._release(max(self._n_vertices, key=lambda each: (self._n_vertices[each], -each)))
        return Regions.together([*released, regions[ready]])

    def _release(self, component: int) -> list[Regions]:
        self._cut.add(component)
        return self._take(component)

    def _take(self, component: int) -> list[Regions]:
        self._n_waiting -= self._n_vertices.pop(component)
        return self._waiting.pop(component)

    def close(self, block: int, components: np.ndarray) -> Iterator[Regions]:
        """Yield the components that end with a block, united.

        Args:
            block: its number; all its regions were added.
            components: of which it holds regions.
        """
        ending = [
            int(component)
            for component in np.unique(components[self._last_block[components] == block])
            if component in self._waiting
        ]
        if not ending:
            return
        taken = [Regions.together(self._take(component)) for component in ending]
        united = np.array([shapely.union_all(each.polygons) for each in taken])
        yield Regions(self._finish(united), np.array(ending), np.stack([each.tallies.sum(axis=0) for each in taken]))
