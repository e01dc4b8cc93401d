"""Lay something with another grid or CRS over a scene: its coordinates become pixels of the scene, and back."""

from __future__ import annotations

import numpy as np
import shapely
from pyproj.exceptions import CRSError, ProjError

from ..errors import AlpsError
from ..scene.crs import moves, stay
from ..scene.grid import Window
from ..scene.raster_grid import RasterGrid
from .vectorize import to_pixel

_N_ALONG = 16
"""Points along each side of a window, and vertices at least this often across one: straight lines are curves in another
CRS."""

_STEP_PX = 32
"""Only each 32nd pixel is transformed to another CRS; those between follow from their neighbours. Over such a distance
no projection bends by a hundredth of a pixel."""

Bounds = tuple[float, float, float, float]
"""Left, bottom, right, top."""


class Overlay:
    """Where the pixels of a scene lie in another CRS.

    Attributes:
        grid: of the scene.
        same: whether the two CRSs have the same coordinates.
    """

    def __init__(self, grid: RasterGrid, crs: str | None, name: str, fault: type[AlpsError]) -> None:
        """Look up the transformation.

        Args:
            grid: of the scene.
            crs: of what is laid over it. If one of the two has none, both are taken to have the same.
            name: of what is laid over it, for messages.
            fault: class of the error.

        Raises:
            AlpsError: `fault`: PROJ has no transformation between the two.
        """
        self.grid = grid
        try:
            self._there, self._back = moves(grid.crs, crs) if grid.crs and crs else (stay, stay)
        except (CRSError, ProjError) as error:
            raise fault(
                f"The CRS of {name} cannot be transformed to that of the scene ({error}); reproject it first."
            ) from error
        self.same = self._there is stay

    def bounds(self, window: Window, margin: int = 1) -> Bounds | None:
        """Return the bounding box of a window in the other CRS; None if it has no position there.

        Args:
            window: of the scene.
            margin: additional pixels on every side.
        """
        along = np.linspace(0.0, 1.0, _N_ALONG + 1)
        left, top = window.col - margin, window.row - margin
        right, bottom = window.col_stop + margin, window.row_stop + margin
        x, y = left + along * (right - left), top + along * (bottom - top)
        sides = [
            np.stack(np.broadcast_arrays(*side), axis=1) for side in ((x, top), (x, bottom), (left, y), (right, y))
        ]
        points = self._there(self.grid.to_map(np.concatenate(sides).astype(float)))
        points = points[np.isfinite(points).all(axis=1)]
        if not len(points):
            return None
        low, high = points.min(axis=0), points.max(axis=0)
        return float(low[0]), float(low[1]), float(high[0]), float(high[1])

    def to_pixels(self, geometry: np.ndarray) -> np.ndarray:
        """Return geometries of the other CRS in pixel coordinates; without a position there they are empty."""
        moved = to_pixel(shapely.transform(geometry, self._back), self.grid)
        lost = ~np.isfinite(shapely.bounds(moved)).all(axis=1) & ~shapely.is_empty(moved)
        moved[lost] = shapely.Polygon()
        return moved

    def cut(self, geometry: np.ndarray, bounds: Bounds) -> np.ndarray:
        """Return polygons of the other CRS inside bounds, with enough vertices to be transformed one by one."""
        if self.same:
            return geometry
        left, bottom, right, top = bounds
        cut = shapely.clip_by_rect(geometry, left, bottom, right, top)
        return np.asarray(shapely.segmentize(cut, max(right - left, top - bottom) / (2 * _N_ALONG)))

    def centres(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Return (h, w) x and y of the centres of a window's pixels in the other CRS; infinite without a position."""
        rows, cols = _lattice(window.row, window.height), _lattice(window.col, window.width)
        some = self._move(rows, cols)
        here = np.arange(window.row, window.row_stop), np.arange(window.col, window.col_stop)
        if not np.isfinite(some).all():
            # Around points without a position, nothing can be said about neighbours.
            x, y = self._move(here[0].astype(float), here[1].astype(float))
            return x, y
        down, right = _between(here[0], rows), _between(here[1], cols)
        return down @ some[0] @ right.T, down @ some[1] @ right.T

    def _move(self, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
        """Return (2, n, m) x and y of the centres of pixels in the other CRS."""
        x, y = np.meshgrid(cols + 0.5, rows + 0.5)
        points = self._there(self.grid.to_map(np.stack([x.ravel(), y.ravel()], axis=1)))
        return np.asarray(points.T.reshape(2, len(rows), len(cols)))


def _lattice(start: int, length: int) -> np.ndarray:
    stop = start + length - 1
    return np.unique(np.append(np.arange(start, stop + 1, _STEP_PX), stop)).astype(float)


def _between(at: np.ndarray, lattice: np.ndarray) -> np.ndarray:
    """Return (n, m) the weights of the points of a lattice for each position, linear between neighbours."""
    weights = np.zeros((len(at), len(lattice)))
    if len(lattice) == 1:
        weights[:, 0] = 1.0
        return weights
    low = np.clip(np.searchsorted(lattice, at, side="right") - 1, 0, len(lattice) - 2)
    share = (at - lattice[low]) / (lattice[low + 1] - lattice[low])
    here = np.arange(len(at))
    weights[here, low], weights[here, low + 1] = 1 - share, share
    return weights
