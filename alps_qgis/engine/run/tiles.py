"""Compute tiles: read, segment, cut to the core, vectorise; in this process or in several.

What a tile yields is split by size: polygons and PFLs go straight to a file in the run folder, the few numbers and
the overlaps that joining needs come back. So memory does not grow with the scene.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely

from ..errors import EngineError
from ..labels.vectorize import vectorize_layers
from ..progress import Progress
from ..scene.grid import Tile, TileGrid, Window
from ..scene.scene import Scene, open_scene
from ..scene.stretch import Stretch
from ..segment.protocol import Segmenter, TileSegments
from ..settings import SceneSettings
from .pool import process_pool


@dataclass(frozen=True)
class PackedLayers:
    """Label layers, compressed: label images shrink about twentyfold."""

    shape: tuple[int, ...]
    data: bytes

    @classmethod
    def pack(cls, layers: np.ndarray) -> PackedLayers:
        """Compress (n_layers, h, w) int32."""
        return cls(layers.shape, zlib.compress(np.ascontiguousarray(layers, dtype=np.int32).tobytes(), 1))

    def unpack(self) -> np.ndarray:
        """Return the layers again."""
        return np.frombuffer(zlib.decompress(self.data), dtype=np.int32).reshape(self.shape)


@dataclass(frozen=True)
class TileReport:
    """What joining needs to know of one tile.

    Attributes:
        tile: Which tile.
        area_core_px: (n,) pixels of each mask in the core.
        overlaps: the layers inside each neighbour's window, by the neighbour's (row, col).
        n_dropped: Masks that the gate dropped.
        n_valid_px: Valid pixels of the core.
        skipped: No valid pixel in the whole window; nothing was computed.
    """

    tile: Tile
    area_core_px: np.ndarray
    overlaps: dict[tuple[int, int], PackedLayers]
    n_dropped: int
    n_valid_px: int
    skipped: bool


@dataclass(frozen=True)
class TileParts:
    """What one tile contributes to the segments file; arrays have one row per mask of the tile.

    Attributes:
        pieces: (n,) MultiPolygons of the masks inside the core, in pixel coordinates; None outside it.
        wholes: (n,) the uncut mask where the tile saw it whole although it leaves the core; None elsewhere.
        area_m2: (n,) of the pieces; NaN without a CRS.
        whole_area: (n, 2) pixels and m² of the uncut masks.
        pfl: (n, D) float32.
        score: (n,) float32.
        stability: (n,) float32.
    """

    pieces: np.ndarray
    wholes: np.ndarray
    area_m2: np.ndarray
    whole_area: np.ndarray
    pfl: np.ndarray
    score: np.ndarray
    stability: np.ndarray

    def save(self, path: Path) -> None:
        """Write the parts as plain arrays."""
        arrays = {name: getattr(self, name) for name in ("area_m2", "whole_area", "pfl", "score", "stability")}
        for name in ("pieces", "wholes"):
            wkb = [cell or b"" for cell in shapely.to_wkb(getattr(self, name))]
            arrays[name] = np.frombuffer(b"".join(wkb), dtype=np.uint8)
            arrays[f"{name}_length"] = np.array([len(cell) for cell in wkb], dtype=np.int64)
        np.savez(path, **arrays)

    @classmethod
    def load(cls, path: Path) -> TileParts:
        """Read what `save` wrote."""
        with np.load(path, allow_pickle=False) as file:
            arrays = dict(file)
        for name in ("pieces", "wholes"):
            data, lengths = arrays[name].tobytes(), arrays.pop(f"{name}_length")
            ends = np.cumsum(lengths)
            wkb = [data[end - length : end] or None for end, length in zip(ends, lengths, strict=True)]
            arrays[name] = shapely.from_wkb(np.array(wkb, dtype=object))
        return cls(**arrays)


def parts_path(folder: Path, row: int, col: int) -> Path:
    """Return where the parts of a tile lie in the run folder."""
    return folder / f"tile_{row:05d}_{col:05d}.npz"


@dataclass(frozen=True)
class TileJob:
    """Everything a process needs to compute any tile of a scene; small and picklable."""

    scene_path: Path
    scene_settings: SceneSettings
    stretch: Stretch
    grid: TileGrid
    segmenter: Segmenter
    gate: float
    folder: Path

    def compute(self, scene: Scene, tile: Tile) -> TileReport:
        """Segment one tile, write its parts, and report."""
        image, valid = scene.read(tile.window, self.stretch)
        n_valid_px = int(valid[tile.core.slices(tile.window)].sum())
        if not valid.any():
            return TileReport(tile, np.empty(0, np.int64), {}, 0, 0, skipped=True)
        nominal_px = min(self.grid.tile, self.grid.height) * min(self.grid.tile, self.grid.width)
        segments = self.segmenter.segment(image, valid, self.gate * nominal_px)
        core = segments.layers[(slice(None), *tile.core.slices(tile.window))]
        area_core_px = _count(core, segments.n)
        self._parts(scene, tile, segments, core).save(parts_path(self.folder, tile.row, tile.col))
        overlaps = {
            (other.row, other.col): PackedLayers.pack(_crop(segments.layers, tile.window, other.window))
            for other in self.grid.around(tile)
        }
        return TileReport(tile, area_core_px, overlaps, segments.n_dropped, n_valid_px, skipped=False)

    def _parts(self, scene: Scene, tile: Tile, segments: TileSegments, core: np.ndarray) -> TileParts:
        n, window = segments.n, tile.window
        pieces = vectorize_layers(core, n, tile.core.row, tile.core.col)
        in_core, anywhere = _count(core, n), _count(segments.layers, n)
        leaves = (0 < in_core) & (in_core < anywhere)
        whole = leaves & ~_touches_border(segments, tile, self.grid) & (not self.segmenter.partition)
        whole_indices = np.flatnonzero(whole)
        layers = np.where(np.isin(segments.layers, whole_indices), segments.layers, -1)
        wholes = vectorize_layers(layers, n, window.row, window.col) if len(whole_indices) else np.full(n, None)
        return TileParts(
            pieces=pieces,
            wholes=wholes,
            area_m2=_area_m2(scene, core, n, tile.core.row),
            whole_area=np.stack([_count(layers, n), _area_m2(scene, layers, n, window.row)], axis=1),
            pfl=segments.pfl.astype(np.float32, copy=False),
            score=segments.score,
            stability=segments.stability,
        )


def compute_tiles(job: TileJob, workers: int, progress: Progress) -> Iterator[TileReport]:
    """Compute every tile, yielding reports in the order of the grid.

    Raises:
        EngineError: A worker process died.
    """
    tiles = list(job.grid)
    n_workers = min(workers, len(tiles))
    reports = _in_processes(job, tiles, n_workers, progress) if n_workers > 1 else _in_this_process(job, tiles)
    for done, report in enumerate(reports):
        yield report
        progress.show((done + 1) / len(tiles), f"Tile {done + 1} of {len(tiles)}")
        progress.check()


def _in_this_process(job: TileJob, tiles: list[Tile]) -> Iterator[TileReport]:
    with open_scene(job.scene_path, job.scene_settings) as scene:
        for tile in tiles:
            yield job.compute(scene, tile)


def _in_processes(job: TileJob, tiles: list[Tile], workers: int, progress: Progress) -> Iterator[TileReport]:
    with process_pool(workers, _open_in_worker, job) as pool:
        for future in pool.ordered(_compute_in_worker, ((tile,) for tile in tiles), progress):
            yield future.result()


_opened: tuple[TileJob, Scene] | None = None


def _open_in_worker(job: TileJob) -> None:
    global _opened
    _opened = (job, open_scene(job.scene_path, job.scene_settings))


def _compute_in_worker(tile: Tile) -> TileReport:
    if _opened is None:
        raise EngineError("A tile process was not set up; run again.")
    job, scene = _opened
    return job.compute(scene, tile)


def _count(layers: np.ndarray, n: int) -> np.ndarray:
    return np.bincount(layers.ravel() + 1, minlength=n + 1)[1:]


def _area_m2(scene: Scene, layers: np.ndarray, n: int, first_row: int) -> np.ndarray:
    rows = np.arange(first_row, first_row + layers.shape[1])
    area = scene.grid.pixel_area_m2(rows)
    if area is None:
        return np.full(n, np.nan)
    weights = np.broadcast_to(np.asarray(area)[None, :, None], layers.shape)
    return np.bincount(layers.ravel() + 1, weights=weights.ravel(), minlength=n + 1)[1:]


def _crop(layers: np.ndarray, window: Window, other: Window) -> np.ndarray:
    shared = window.intersection(other)
    if shared is None:
        return layers[:, :0, :0]
    return layers[(slice(None), *shared.slices(window))]


def _touches_border(segments: TileSegments, tile: Tile, grid: TileGrid) -> np.ndarray:
    """Return (n,) bool: the mask reaches an edge of the tile that is no edge of the scene, so it may go on."""
    layers, window = segments.layers, tile.window
    edges = []
    if window.row > 0:
        edges.append(layers[:, 0, :])
    if window.row + window.height < grid.height:
        edges.append(layers[:, -1, :])
    if window.col > 0:
        edges.append(layers[:, :, 0])
    if window.col + window.width < grid.width:
        edges.append(layers[:, :, -1])
    touched = np.zeros(segments.n + 1, dtype=bool)
    for edge in edges:
        touched[edge.ravel() + 1] = True
    return touched[1:]
