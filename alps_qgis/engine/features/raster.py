"""Read a feature raster as a scene's pixels see it: any CRS, extent and pixel size.

A pixel of the scene takes the bilinear mean of the four nearest cells. Pooling is linear, so nothing is resampled: the
weights of the cells are added up for each segment first, and one sparse product gives the means of all bands. Cells
without a value in a band do not count for this band. Which cells a pixel takes depends on its position alone, never on
the tile.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import rasterio
from pyproj.exceptions import CRSError, ProjError
from rasterio.enums import ColorInterp
from scipy import sparse

from ..errors import SceneError
from ..scene.crs import Move, moves, stay
from ..scene.grid import Window
from ..scene.raster_grid import RasterGrid
from ..scene.scene import Scene, open_scene
from ..scene.sources import environment, open_dataset
from ..settings import SceneSettings

_LATTICE_PX = 16
"""Between pixels this far apart, positions in another CRS are interpolated; the error is far below a pixel."""

_STRIP_PX, _STRIP_VALUES = 1_000_000, 8_000_000
"""Pixels of the scene, and values of the cells under them, that are held at a time."""

_N_ALONG = 33
_PROBE_PX, _PROBE_STEP = 16, 2
_MIN_SUPPORT_PX = 0.5
"""Pixels that a segment needs under cells with values."""


def open_raster(path: str | Path, allow_remote: bool = False) -> Scene:
    """Open a feature raster with all its bands; use it as a context manager, or close it.

    Raises:
        SceneError: The file is missing, remote or not a raster, or its numbers are classes.
    """
    with rasterio.Env(**environment(allow_remote)):
        dataset, name = open_dataset(path, allow_remote)
        with dataset:
            meaning = dataset.colorinterp
    if ColorInterp.palette in meaning:
        raise SceneError(
            f"{name} has a colour table, so its numbers are classes, which have no mean; give a feature raster of "
            "measurements, or one band of 0 and 1 for each class."
        )
    bands = tuple(band for band, each in enumerate(meaning, start=1) if each != ColorInterp.alpha)
    return open_scene(path, SceneSettings(bands=bands or None, allow_remote=allow_remote))


class FeatureRaster:
    """A feature raster under a scene.

    Attributes:
        n_bands: its bands.
        step: of its cells, every `step`-th is read, where they are much smaller than the pixels of the scene.
    """

    def __init__(self, raster: Scene, grid: RasterGrid, scene: str) -> None:
        """Take over an open raster.

        Args:
            raster: as `open_raster` returns it.
            grid: of the scene, as it is read.
            scene: its name, for messages.

        Raises:
            SceneError: The two do not overlap, or a CRS is missing.
        """
        self._raster, self._grid = raster, grid
        self.n_bands = raster.n_raw_bands
        # Exact for numbers of up to 16 bits; larger ones, such as heights in millimetres, need more digits.
        self._dtype = np.result_type(raster.dtype, np.float32)
        self._move = _move_between(grid, raster.grid, scene, raster.path)
        corners = np.linspace(0, 1, _N_ALONG) * np.array([[grid.height], [grid.width]])
        x, y = self._exact(*corners)
        there = np.isfinite(x) & np.isfinite(y)
        size = np.array([raster.width, raster.height])
        found = np.stack([x[there], y[there]], axis=1)
        if not len(found) or (found.max(axis=0) <= 0).any() or (found.min(axis=0) >= size).any():
            raise SceneError(
                f"The feature raster {raster.path} does not overlap {scene}; give one that covers the same ground, or "
                "correct the CRS of one of the two."
            )
        ratio = self._cells_per_pixel()
        # The largest power of two at which cells are not larger than pixels.
        self.step = 2 ** int(math.log2(min(max(ratio, 1.0), raster.height, raster.width)) + 1e-6)
        self._density = (ratio / self.step) ** 2
        self._cells = -(-raster.height // self.step), -(-raster.width // self.step)

    def means(self, window: Window, layers: np.ndarray, n: int) -> np.ndarray:
        """Return the mean of each band under each mask.

        Args:
            window: of the scene.
            layers: (n_layers, h, w) int32 indices of masks in the window, −1 without a mask; see `TileSegments`.
            n: number of masks.

        Returns:
            (n, n_bands) float64; NaN for masks without a value in a band.

        Raises:
            SceneError: The raster cannot be read.
        """
        total, support = np.zeros((n, self.n_bands)), np.zeros((n, self.n_bands))
        for strip in self._strips(window):
            part = layers[(slice(None), *strip.slices(window))]
            weights, cells = self._weights(strip, part, n)
            if weights is None:
                continue
            values, there = self._read(cells)
            complete = there.all(axis=0)
            if (there.any(axis=0) == complete).all():
                if not complete.all():
                    weights, values = weights[:, complete], values[:, complete]
                total += weights @ values.T
                support += np.asarray(weights.sum(axis=1)).reshape(n, 1)
            else:
                total += weights @ np.where(there, values, 0).T
                support += weights @ there.T.astype(np.float64)
        with np.errstate(invalid="ignore", divide="ignore"):
            means = total / support
        means[support < _MIN_SUPPORT_PX] = np.nan
        return means

    def sample(self, n_probes: int) -> np.ndarray:
        """Return values (n, n_bands) of small windows, evenly spread over the scene; NaN where a band has none.

        They are float32 where this holds every number of the raster.
        """
        found = [np.empty((0, self.n_bands), self._dtype)]
        sides = min(_PROBE_PX, self._grid.height), min(_PROBE_PX, self._grid.width)
        rows, cols = (
            sorted({round(share * (size - side)) for share in np.linspace(0, 1, n_probes + 2)[1:-1]})
            for size, side in zip((self._grid.height, self._grid.width), sides, strict=True)
        )
        for row in rows:
            for col in cols:
                window = Window(row, col, *sides)
                points = np.full((1, *sides), -1, np.int32)
                some = points[:, ::_PROBE_STEP, ::_PROBE_STEP]
                some[...] = np.arange(some.size).reshape(some.shape)
                values = self.means(window, points, some.size).astype(self._dtype)
                found.append(values[np.isfinite(values).any(axis=1)])
        return np.concatenate(found)

    def _cells_per_pixel(self) -> float:
        """Return how many cells lie along the side of a pixel at the centre of the scene."""
        row, col = self._grid.height / 2, self._grid.width / 2
        x, y = self._exact(np.array([row, row + 1]), np.array([col, col + 1]))
        area = abs((x[0, 1] - x[0, 0]) * (y[1, 0] - y[0, 0]) - (x[1, 0] - x[0, 0]) * (y[0, 1] - y[0, 0]))
        return math.sqrt(area) if math.isfinite(area) else 1.0

    def _strips(self, window: Window) -> Iterator[Window]:
        of_cells = int(_STRIP_VALUES / (window.width * max(self._density, 1e-6) * self.n_bands))
        height = max(1, min(_STRIP_PX // window.width, of_cells))
        for row in range(window.row, window.row_stop, height):
            yield Window(row, window.col, min(height, window.row_stop - row), window.width)

    def _exact(self, rows: np.ndarray, cols: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return x and y (rows, cols) in the raster's pixels of positions in the scene."""
        y, x = np.meshgrid(rows, cols, indexing="ij")
        with np.errstate(invalid="ignore", over="ignore"):
            points = self._move(self._grid.to_map(np.stack([x.ravel(), y.ravel()], axis=1)))
            points = self._raster.grid.to_pixel(points)
        return points[:, 0].reshape(x.shape), points[:, 1].reshape(x.shape)

    def _positions(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Return x and y (h, w) in the raster's pixels of the centres of a window's pixels."""
        rows, cols = _Between(window.row, window.height), _Between(window.col, window.width)
        x, y = self._exact(rows.nodes, cols.nodes)
        with np.errstate(invalid="ignore"):
            return rows.blend(cols.blend(x.T).T), rows.blend(cols.blend(y.T).T)

    def _weights(self, window: Window, layers: np.ndarray, n: int) -> tuple[sparse.csr_matrix | None, Window]:
        """Return the weight (n, cells) of each cell under each mask, and the window of the cells."""
        x, y = self._positions(window)
        with np.errstate(invalid="ignore"):
            inside = (x >= 0) & (y >= 0) & (x <= self._raster.width) & (y <= self._raster.height)
        owner, pixel = [], []
        flat = np.flatnonzero(inside)
        for layer in layers.reshape(len(layers), -1):
            found = flat[layer[flat] >= 0]
            owner.append(layer[found])
            pixel.append(found)
        owners, pixels = np.concatenate(owner), np.concatenate(pixel)
        if not len(pixels):
            return None, Window(0, 0, 0, 0)
        down, right = (
            _nearest_two(position.ravel()[pixels] / self.step, size)
            for position, size in zip((y, x), self._cells, strict=True)
        )
        top, left = (int(first.min()) for first, _, _ in (down, right))
        height, width = (
            int(second.max()) + 1 - start for (_, second, _), start in zip((down, right), (top, left), strict=True)
        )
        weights = sparse.csr_matrix((n, height * width))
        for rows, row_share in ((down[0], 1 - down[2]), (down[1], down[2])):
            for cols, col_share in ((right[0], 1 - right[2]), (right[1], right[2])):
                share = row_share * col_share
                some = share > 0
                cell = (rows[some] - top) * width + cols[some] - left
                weights = (
                    weights + sparse.coo_matrix((share[some], (owners[some], cell)), shape=(n, height * width)).tocsr()
                )
        return weights, Window(top, left, height, width)

    def _read(self, cells: Window) -> tuple[np.ndarray, np.ndarray]:
        """Return values (n_bands, cells), and whether a cell has a value in each band (n_bands, cells)."""
        step, raster = self.step, self._raster
        shape = (cells.height, cells.width)
        if step == 1:
            values, valid = self._values(cells)
        else:
            values, valid = np.empty((self.n_bands, *shape), self._dtype), np.empty((self.n_bands, *shape), bool)
            # The last cells may be cut by the edge of the raster.
            rows = np.minimum(np.arange(cells.row, cells.row + cells.height) * step + step // 2, raster.height - 1)
            cols = np.minimum(np.arange(cells.col, cells.col + cells.width) * step + step // 2, raster.width - 1)
            width = int(cols[-1] - cols[0]) + 1
            some = max(1, _STRIP_VALUES // (width * step * self.n_bands))
            for start in range(0, cells.height, some):
                taken = rows[start : start + some]
                strip = Window(int(taken[0]), int(cols[0]), int(taken[-1] - taken[0]) + 1, width)
                at = (slice(None), *np.ix_(taken - taken[0], cols - cols[0]))
                found, there = self._values(strip)
                values[:, start : start + some], valid[:, start : start + some] = found[at], there[at]
        return values.reshape(self.n_bands, -1), valid.reshape(self.n_bands, -1)

    def _values(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        raw, there = self._raster.read_measurements(window)
        scaling = self._raster.scaling
        values = (scaling.apply(raw) if scaling else raw).astype(self._dtype, copy=False)
        return values, there & np.isfinite(values)


class _Between:
    """Interpolate along one axis between nodes that lie on a lattice of the whole scene."""

    def __init__(self, start: int, size: int) -> None:
        first = start // _LATTICE_PX
        last = (start + size - 1) // _LATTICE_PX + 1
        self.nodes = np.arange(first, last + 1, dtype=np.float64) * _LATTICE_PX
        position = (np.arange(start, start + size) + 0.5) / _LATTICE_PX - first
        self._before = position.astype(np.int64)
        self._share = position - self._before

    def blend(self, values: np.ndarray) -> np.ndarray:
        """Return (size, m) values between those of the nodes (n, m)."""
        share = self._share[:, None]
        return np.asarray(values[self._before] * (1 - share) + values[self._before + 1] * share)


def _nearest_two(position: np.ndarray, size: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the cells before and after each position, and the share of the second; the outer cells repeat."""
    position = np.clip(position - 0.5, 0, size - 1)
    before = np.minimum(position.astype(np.int64), size - 1)
    after = np.minimum(before + 1, size - 1)
    return before, after, position - before


def _move_between(scene: RasterGrid, raster: RasterGrid, name: str, path: str) -> Move:
    for grid, which in ((raster, path), (scene, name)):
        if grid.georeferencing == "rpcs":
            raise SceneError(f"{which} has RPCs only, so no feature raster fits; orthorectify it first.")
    if raster.crs is None and scene.crs is None:
        # Both count in the same plane, or in pixels from their upper left corner.
        return stay
    if raster.crs is None or scene.crs is None:
        which, other = (path, name) if raster.crs is None else (name, path)
        raise SceneError(
            f"{which} has no CRS, but {other} has one, so a feature raster and a scene cannot be laid over each other; "
            "assign the CRS of its coordinates to it."
        )
    try:
        return moves(scene.crs, raster.crs)[0]
    except (CRSError, ProjError) as error:
        raise SceneError(
            f"The CRS of {name} cannot be transformed to that of the feature raster {path} ({error}); reproject one of "
            "the two."
        ) from error
