"""Unite what the parts of a class raster have in its blocks, holding no more than what still waits for a block."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import shapely

from .pieces import Pieces

MAX_VERTICES = 200_000
"""Vertices of a part's waiting pieces above which it stays in pieces: no GIS draws such a polygon with ease."""

MAX_WAITING = 4_000_000
"""Vertices of all waiting pieces together, 64 MB of coordinates; above it the part with most stays in pieces."""


class OpenParts:
    """Parts that reach into blocks still to come."""

    def __init__(self, crosses: np.ndarray, last_block: np.ndarray, finish: Callable[[np.ndarray], np.ndarray]) -> None:
        """Start with nothing waiting.

        Args:
            crosses: (n,) bool: the part lies in more than one block.
            last_block: (n,) the last block that holds a piece of the part.
            finish: applied to united polygons.
        """
        self._crosses, self._last_block, self._finish = crosses, last_block, finish
        self._waiting: dict[int, list[Pieces]] = {}
        self._n_vertices: dict[int, int] = {}
        self._n_waiting = 0
        self._cut: set[int] = set()

    @property
    def n_cut(self) -> int:
        """Parts that stayed in pieces."""
        return len(self._cut)

    def add(self, pieces: Pieces) -> Pieces:
        """Take pieces of a block, and return those that are ready: whole parts, and pieces that stay pieces."""
        ready = ~self._crosses[pieces.parts]
        released = []
        counts = shapely.get_num_coordinates(pieces.polygons)
        for i in np.flatnonzero(~ready).tolist():
            part = int(pieces.parts[i])
            if part in self._cut:
                ready[i] = True
                continue
            self._waiting.setdefault(part, []).append(pieces[np.array([i])])
            self._n_vertices[part] = self._n_vertices.get(part, 0) + int(counts[i])
            self._n_waiting += int(counts[i])
            if self._n_vertices[part] > MAX_VERTICES:
                released += self._release(part)
            elif self._n_waiting > MAX_WAITING:
                released += self._release(max(self._n_vertices, key=lambda each: (self._n_vertices[each], -each)))
        return _together([*released, pieces[ready]])

    def _release(self, part: int) -> list[Pieces]:
        self._cut.add(part)
        return self._take(part)

    def _take(self, part: int) -> list[Pieces]:
        self._n_waiting -= self._n_vertices.pop(part)
        return self._waiting.pop(part)

    def close(self, block: int, parts: np.ndarray) -> Iterator[Pieces]:
        """Yield the parts that end with a block, united.

        Args:
            block: its number; all its pieces were added.
            parts: of which it holds pieces.
        """
        ending = [int(part) for part in np.unique(parts[self._last_block[parts] == block]) if part in self._waiting]
        if not ending:
            return
        taken = [_together(self._take(part)) for part in ending]
        united = np.array([shapely.union_all(each.polygons) for each in taken])
        yield Pieces(self._finish(united), np.array(ending), np.stack([each.tallies.sum(axis=0) for each in taken]))


def _together(pieces: list[Pieces]) -> Pieces:
    if len(pieces) == 1:
        return pieces[0]
    return Pieces(*(np.concatenate([getattr(each, name) for each in pieces]) for name in Pieces.__annotations__))
