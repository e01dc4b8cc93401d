"""Follow the borders of labels along pixel edges, all at once.

GDAL does it pixel by pixel and makes a Python object of each vertex, which takes three times as long. The result is the
same, vertex by vertex: every ring begins at its upper left corner, and goes down round a shell and right round a hole.

A vertex of a ring is a pixel corner and one of the four pixels round it, of which it is the label's. The label turns
there, because the two pixels beside this one differ from it (convex), or because only the opposite one does (concave).
Each direction in which borders leave such corners has as many corners at which they arrive, in the same order along
their lines, and these pairs are the edges.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components, depth_first_order

_UPPER_LEFT, _UPPER_RIGHT, _LOWER_LEFT, _LOWER_RIGHT = range(4)
_PIXELS = range(4)
"""The pixels round a corner. The opposite one of each is 3 minus its number."""

_LEAVING = {
    # Direction: the pixel of convex corners where a border leaves and arrives, and whether its line is a column. At
    # concave corners, it is the pixel beside that one on the line's other side.
    "down": (_LOWER_RIGHT, _UPPER_RIGHT, True),
    "up": (_UPPER_LEFT, _LOWER_LEFT, True),
    "right": (_UPPER_RIGHT, _UPPER_LEFT, False),
    "left": (_LOWER_LEFT, _LOWER_RIGHT, False),
}


@dataclass(frozen=True)
class Outlines:
    """Rings of labels, as `shapely.from_ragged_array` takes them.

    Attributes:
        labels: (n,) labels with an outline, ascending; the others are left out.
        points: (m, 2) x and y of all vertices, in pixels.
        rings: offsets of the rings in the points.
        polygons: (n + 1,) offsets of the labels in the rings; the first ring of each is its shell.
    """

    labels: np.ndarray
    points: np.ndarray
    rings: np.ndarray
    polygons: np.ndarray


def outlines(layer: np.ndarray, n: int) -> Outlines:
    """Return the outlines of labels that are one piece, and whose pixels never meet at a corner alone.

    Args:
        layer: (h, w) int32 labels from 0 to n − 1; −1 for none.
        n: number of labels.
    """
    height, width = layer.shape
    padded = np.full((height + 2, width + 2), -1, np.int32)
    padded[1:-1, 1:-1] = layer
    beside, below = padded[:, 1:] == padded[:, :-1], padded[1:] == padded[:-1]
    # Elsewhere, the border is straight, or there is none.
    turns = ~((beside[:-1] & beside[1:]) | (below[:, :-1] & below[:, 1:]))
    corner = np.flatnonzero(turns)
    y, x = np.divmod(corner, width + 1)
    pixel = [padded[y + row, x + col] for row in (0, 1) for col in (0, 1)]
    fits = np.ones(n + 1, bool)
    fits[-1] = False
    for one, other in ((_UPPER_LEFT, _UPPER_RIGHT), (_UPPER_RIGHT, _UPPER_LEFT)):
        touching = (pixel[one] == pixel[3 - one]) & (pixel[one] != pixel[other]) & (pixel[one] != pixel[3 - other])
        fits[pixel[one][touching]] = False
    fits[-1] = False
    convex, concave = _turns(pixel, fits)
    # Of each corner and pixel, whether it is a vertex, and then its number.
    is_vertex = np.stack([convex[each] | concave[each] for each in _PIXELS], axis=1)
    number = np.cumsum(is_vertex.ravel(), dtype=np.int32).reshape(is_vertex.shape) - 1
    after = _followers(convex, concave, number, x)
    at, which = np.nonzero(is_vertex)
    label = np.choose(which, [each[at] for each in pixel])
    return _rings(after, label, which == _UPPER_LEFT, np.stack([x[at], y[at]], axis=1), n)


def _turns(pixel: list[np.ndarray], fits: np.ndarray) -> tuple[list[np.ndarray], list[np.ndarray]]:
    """Return, for each pixel round the corners, whether its label turns there: convex, and concave."""
    convex, concave = [], []
    for each in _PIXELS:
        own, opposite = pixel[each], pixel[3 - each]
        one, other = (pixel[beside] for beside in _PIXELS if beside not in (each, 3 - each))
        wanted = fits[own]
        convex.append(wanted & (own != one) & (own != other))
        concave.append(wanted & (own == one) & (own == other) & (own != opposite))
    return convex, concave


def _followers(convex: list[np.ndarray], concave: list[np.ndarray], number: np.ndarray, x: np.ndarray) -> np.ndarray:
    """Return the vertex after each vertex."""
    after = np.empty(int(number[-1, -1]) + 1 if len(number) else 0, np.int32)
    by_column = np.argsort(x.astype(np.uint16) if x.size and x.max() < 2**16 else x, kind="stable")
    for leaves, arrives, is_column in _LEAVING.values():
        # The border is between two pixels beside each other, and ends on its own side of both of them.
        start = _vertices(convex[leaves], concave[_across(leaves, is_column)], number, leaves, is_column)
        stop = _vertices(convex[arrives], concave[_across(arrives, is_column)], number, arrives, is_column)
        if is_column:
            start, stop = start[by_column], stop[by_column]
        after[start[start >= 0]] = stop[stop >= 0]
    return after


def _across(pixel: int, is_column: bool) -> int:
    """Return the pixel on the same side of a line, and on the other side of the corner."""
    return pixel ^ (2 if is_column else 1)


def _vertices(convex: np.ndarray, concave: np.ndarray, number: np.ndarray, pixel: int, is_column: bool) -> np.ndarray:
    """Return the vertex at each corner; −1 for none."""
    return np.where(convex, number[:, pixel], np.where(concave, number[:, _across(pixel, is_column)], np.int32(-1)))


def _rings(after: np.ndarray, label: np.ndarray, is_upper_left: np.ndarray, xy: np.ndarray, n: int) -> Outlines:
    """Put the vertices in the order of their rings."""
    if not len(after):
        return Outlines(np.empty(0, np.intp), np.empty((0, 2)), np.zeros(1, np.intp), np.zeros(1, np.intp))
    n_vertices = len(after)
    graph = csr_array((np.ones(n_vertices, np.int8), after, np.arange(n_vertices + 1)))
    n_rings, ring = connected_components(graph, directed=False)
    # Vertices are numbered row by row, so the first of a ring is its upper left one.
    first = np.full(n_rings, n_vertices)
    np.minimum.at(first, ring, np.arange(n_vertices))
    is_hole = is_upper_left[first]
    n_shells = np.bincount(label[first[~is_hole]], minlength=n)
    wanted = np.flatnonzero(n_shells[label[first]] == 1)
    order = wanted[np.lexsort((first[wanted], is_hole[wanted], label[first[wanted]]))]
    if not len(order):
        return _rings(after[:0], label, is_upper_left, xy, n)
    # One path through all rings: each ends where the next one begins.
    before = np.empty(n_vertices, np.int32)
    before[after] = np.arange(n_vertices, dtype=np.int32)
    path = after.copy()
    last = before[first[order]]
    path[last] = np.append(first[order[1:]], last[-1])
    graph = csr_array((np.ones(n_vertices, np.int8), path, np.arange(n_vertices + 1)))
    found = depth_first_order(graph, first[order[0]], return_predecessors=False)
    length = np.bincount(ring, minlength=n_rings)[order]
    stops = np.cumsum(length)
    # Each ring ends with its first vertex.
    closed = np.insert(found, stops, first[order])
    labels, n_of_label = np.unique(label[first[order]], return_counts=True)
    offsets = np.append(0, stops + np.arange(1, len(order) + 1))
    return Outlines(labels, xy[closed].astype(np.float64), offsets, np.append(0, np.cumsum(n_of_label)))
