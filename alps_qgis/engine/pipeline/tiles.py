"""Compute tiles: read, segment, cut to the core, vectorise.

The result of a tile goes into a file in the run folder: polygons, PFLs, and what joining needs. Only a few numbers are
returned, so memory does not grow with the scene. A tile may be computed on any machine that sees the folder, twice or
late: its file is always the same.
"""

from __future__ import annotations

import hashlib
import io
import os
import zlib
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from ..errors import OutputError, SceneError
from ..features.encoder.network import means_under
from ..features.encoder.record import Encoder
from ..features.features import Features
from ..labels.vectorize import vectorize_layers
from ..runtime.executor import Steps
from ..runtime.files import check_still_there
from ..scene.area import Area
from ..scene.grid import Tile, TileGrid, TileIndex, Window
from ..scene.scene import Scene, open_scene
from ..scene.stretch import Stretch
from ..segment.protocol import Segmenter, TileSegments
from ..settings import SceneSettings

_OPEN_SCENES = 4
"""Maximum number of scenes that a process keeps open."""


@dataclass(frozen=True)
class TileReport:
    """Figures of a computed tile.

    Attributes:
        n: number of masks.
        n_dropped: masks that the gate dropped.
        n_valid_px: valid pixels of the core.
        skipped: whether the window has no valid pixels; then nothing was computed, and the tile has no file.
        note: what differed from the settings, for example that the CPU was used; empty if nothing did.
    """

    n: int
    n_dropped: int
    n_valid_px: int
    skipped: bool = False
    note: str = ""

    def to_dict(self) -> dict[str, Any]:
        """Return plain values, ready for JSON."""
        return asdict(self)

    @classmethod
    def from_dict(cls, values: Any) -> TileReport | None:
        """Read what `to_dict` returned; None if the values are something else."""
        try:
            report = cls(**values)
        except TypeError:
            return None
        kinds = [type(value) for value in asdict(report).values()]
        return report if kinds == [int, int, int, bool, str] else None


@dataclass(frozen=True)
class TileParts:
    """What one tile contributes to the segments file; arrays have one row for each mask of the tile.

    Attributes:
        fragments: (n,) MultiPolygons of the masks inside the core, in pixel coordinates; None for masks outside it.
        wholes: (n,) the uncut mask, if the tile saw all of it although it leaves the core; else None.
        area_m2: (n,) of the fragments; NaN without a CRS.
        whole_area: (n, 2) pixels and m² of the uncut masks.
        pfl: (n, D) float32: the segmenter's own, then the numbers of the encoder if there is one, then the means of
            the bands of a feature raster if there is one, not yet scaled.
        score: (n,) float32.
        stability: (n,) float32.
    """

    fragments: np.ndarray
    wholes: np.ndarray
    area_m2: np.ndarray
    whole_area: np.ndarray
    pfl: np.ndarray
    score: np.ndarray
    stability: np.ndarray


_POLYGONS = {"fragments": "pieces", "wholes": "wholes"}
"""Fields with polygons, and their names in the file of a tile."""

_NUMBERS = ("area_m2", "whole_area", "pfl", "score", "stability")


def tile_bytes(
    parts: TileParts,
    area_core_px: np.ndarray,
    overlaps: dict[TileIndex, np.ndarray],
    inside: np.ndarray | None = None,
) -> bytes:
    """Return the content of a tile's file: plain arrays, equal for equal tiles.

    Args:
        parts: for the segments file.
        area_core_px: (n,) pixels of each mask in the core.
        overlaps: (n_layers, h, w) int32 layers inside the window of each neighbour.
        inside: (n, 2) bool: whether a pixel of the fragment, and of the uncut mask, belongs to the area that is
            labelled; None if the whole scene is.
    """
    arrays = {name: getattr(parts, name) for name in _NUMBERS}
    arrays["area_core_px"] = area_core_px
    if inside is not None:
        arrays["inside"] = inside
    for attribute, name in _POLYGONS.items():
        wkb = [cell or b"" for cell in shapely.to_wkb(getattr(parts, attribute))]
        arrays[name] = np.frombuffer(b"".join(wkb), dtype=np.uint8)
        arrays[f"{name}_length"] = np.array([len(cell) for cell in wkb], dtype=np.int64)
    for neighbour, layers in overlaps.items():
        # Label images become about twenty times smaller.
        packed = zlib.compress(np.ascontiguousarray(layers, dtype=np.int32).tobytes(), 1)
        name = _overlap_name(neighbour)
        arrays[name] = np.frombuffer(packed, dtype=np.uint8)
        arrays[f"{name}_shape"] = np.array(layers.shape, dtype=np.int64)
    buffer = io.BytesIO()
    np.savez(buffer, **arrays)
    return buffer.getvalue()


def load_parts(path: Path) -> TileParts:
    """Read the part of a tile's file that goes into the segments file."""
    with np.load(path, allow_pickle=False) as file:
        values = {name: file[name] for name in _NUMBERS}
        for attribute, name in _POLYGONS.items():
            data, lengths = file[name].tobytes(), file[f"{name}_length"]
            ends = np.cumsum(lengths)
            wkb = [data[end - length : end] or None for end, length in zip(ends, lengths, strict=True)]
            values[attribute] = shapely.from_wkb(np.array(wkb, dtype=object))
    return TileParts(**values)


def load_pfl_dim(path: Path) -> int:
    """Read how long a PFL is."""
    with np.load(path, allow_pickle=False) as file:
        return int(file["pfl"].shape[1])


def load_areas(path: Path) -> np.ndarray:
    """Read the pixels that each mask has in the core."""
    with np.load(path, allow_pickle=False) as file:
        return np.asarray(file["area_core_px"])


def load_inside(path: Path) -> np.ndarray:
    """Read (n, 2) which fragments, and which uncut masks, have a pixel in the area that is labelled."""
    with np.load(path, allow_pickle=False) as file:
        return np.asarray(file["inside"], bool)


def load_overlap(path: Path, neighbour: TileIndex) -> np.ndarray:
    """Read the (n_layers, h, w) layers inside the window of a neighbour."""
    with np.load(path, allow_pickle=False) as file:
        name = _overlap_name(neighbour)
        data = zlib.decompress(file[name].tobytes())
        return np.frombuffer(data, dtype=np.int32).reshape(file[f"{name}_shape"])


def _overlap_name(neighbour: TileIndex) -> str:
    return f"overlap_{neighbour.row}_{neighbour.col}"


def tile_path(folder: Path, index: TileIndex) -> Path:
    """Return the path of a tile's file in the folder of the scene."""
    return folder / f"tile_{index.row:05d}_{index.col:05d}.npz"


@dataclass(frozen=True)
class TileJob:
    """What is needed to compute any tile of a scene, except the segmenter; small and picklable.

    Attributes:
        stamp: of the scene when the run began; a scene with another stamp is refused.
        gate: see `SegmentSettings.gate`.
        folder: for the files of the tiles.
        resolution: at which the scene is read; None for that of its file.
        area: part of the scene to label; None for all of it.
        keeps_whole: whether a mask that leaves the core of its tile may stay uncut.
        features: raster that describes masks besides their own PFLs; None for none.
        encoder: network that describes masks besides their own PFLs; None for none.
    """

    scene_path: Path
    scene_settings: SceneSettings
    stamp: str
    stretch: Stretch
    grid: TileGrid
    gate: float
    folder: Path
    resolution: float | None = None
    area: Area | None = None
    keeps_whole: bool = True
    features: Features | None = None
    encoder: Encoder | None = None

    def tiles(self) -> list[TileIndex]:
        """Return the tiles whose masks may have a part in the area, in the order of the grid."""
        if self.area is None:
            return [tile.index for tile in self.grid]
        seen = ((tile.index, tile.window if self.keeps_whole else tile.core) for tile in self.grid)
        return [index for index, window in seen if self.area.touches(window)]

    def open_scene(self) -> Scene:
        """Open the scene as the tiles see it."""
        return open_scene(self.scene_path, self.scene_settings, self.resolution)

    def check_unchanged(self) -> None:
        """Refuse a scene that another program changed since the run began.

        Raises:
            SceneError: The size or modification time of a file changed.
        """
        if self.features is not None:
            self.features.check_unchanged()
        with self.open_scene() as now:
            if now.stamp != self.stamp:
                raise SceneError(f"{self.scene_path} changed while it was read; run again when nothing writes to it.")


@dataclass(frozen=True)
class _Read:
    """Tiles that were read, with the image (n_bands, h, w) and the valid mask (h, w) of each."""

    job: TileJob
    segmenter: Segmenter
    scene: Scene
    tiles: list[Tile]
    images: list[tuple[np.ndarray, np.ndarray]]


@dataclass(frozen=True)
class _Cut:
    """Tiles that were cut into masks; None for a tile without valid pixels."""

    read: _Read
    segments: list[TileSegments | None]


def _read_tiles(job: TileJob, segmenter: Segmenter, indices: Sequence[TileIndex]) -> _Read:
    scene = shared_scene(job.scene_path, job.scene_settings, job.resolution, job.stamp)
    tiles = [job.grid.tile_at(*index) for index in indices]
    return _Read(job, segmenter, scene, tiles, [scene.read(tile.window, job.stretch) for tile in tiles])


def _cut_tiles(read: _Read) -> _Cut:
    grid = read.job.grid
    max_area_px = read.job.gate * min(grid.tile, grid.height) * min(grid.tile, grid.width)
    some = [index for index, (_, valid) in enumerate(read.images) if valid.any()]
    images, valids = ([read.images[index][each] for index in some] for each in (0, 1))
    segments: list[TileSegments | None] = [None] * len(read.tiles)
    for index, cut in zip(some, read.segmenter.segment_all(images, valids, max_area_px), strict=True):
        segments[index] = _encoded(read, read.tiles[index].window, *read.images[index], cut)
    return _Cut(read, segments)


def _encoded(read: _Read, window: Window, image: np.ndarray, valid: np.ndarray, cut: TileSegments) -> TileSegments:
    """Append the numbers of the encoder. It needs memory as cutting does, so it belongs to the same step."""
    if read.job.encoder is None:
        return cut
    means = means_under(read.job.encoder, image, valid, window, cut.layers, cut.n)
    return replace(cut, pfl=np.concatenate([cut.pfl, means], axis=1, dtype=np.float32))


def _keep_tiles(cut: _Cut) -> list[tuple[TileReport, str | None]]:
    read = cut.read
    none = TileReport(0, 0, 0, skipped=True), None
    return [
        none if segments is None else _keep(read, tile, valid, segments)
        for tile, (_, valid), segments in zip(read.tiles, read.images, cut.segments, strict=True)
    ]


compute_tiles = Steps(_read_tiles, _cut_tiles, _keep_tiles)
"""Read tiles, cut them into masks, and write their files: `(job, segmenter, indices)` → report and SHA-256 of each.

Raises SceneError if the scene cannot be read, and OutputError if a file cannot be written.
"""


def _keep(read: _Read, tile: Tile, valid: np.ndarray, segments: TileSegments) -> tuple[TileReport, str | None]:
    job, grid = read.job, read.job.grid
    core = segments.layers[(slice(None), *tile.core.slices(tile.window))]
    overlaps = {other.index: _shared(segments.layers, tile.window, other.window) for other in grid.around(tile)}
    in_core = _count(core, segments.n)
    segments = replace(segments, pfl=_pfl(read, tile.window, segments))
    parts = _parts(read, tile, segments, core, in_core)
    counted = valid[tile.core.slices(tile.window)]
    inside = None
    if job.area is not None:
        wanted = job.area.mask(tile.window)
        counted = counted & wanted[tile.core.slices(tile.window)]
        in_fragment = _count(core[:, wanted[tile.core.slices(tile.window)]], segments.n) > 0
        in_whole = (_count(segments.layers[:, wanted], segments.n) > 0) & ~shapely.is_missing(parts.wholes)
        inside = np.stack([in_fragment, in_whole], axis=1)
    data = tile_bytes(parts, in_core, overlaps, inside)
    write_tile(tile_path(job.folder, tile.index), data)
    n_valid_px = int(counted.sum())
    report = TileReport(segments.n, segments.n_dropped, n_valid_px, note=segments.note)
    return report, hashlib.sha256(data).hexdigest()


@lru_cache(maxsize=_OPEN_SCENES)
def shared_scene(path: Path, settings: SceneSettings, resolution: float | None, stamp: str) -> Scene:
    """Return the open scene. The stamp is part of the cache's key, so that a changed file is opened again."""
    return open_scene(path, settings, resolution)


def close_scenes() -> None:
    """Close the scenes that this process keeps open."""
    shared_scene.cache_clear()


def write_tile(path: Path, data: bytes) -> None:
    """Write a file that gets its name only when it is complete and on the disk."""
    aside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(exist_ok=True)
        with open(aside, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(aside, path)
    except OSError as error:
        with suppress(OSError):
            aside.unlink()
        check_still_there(path.parent.parent, error)
        raise OutputError(
            f"{path} cannot be written ({error.strerror or error}); free some space there and run again: finished "
            "tiles are kept."
        ) from error


def _parts(read: _Read, tile: Tile, segments: TileSegments, core: np.ndarray, in_core: np.ndarray) -> TileParts:
    scene, grid, n, window = read.scene, read.job.grid, segments.n, tile.window
    fragments = vectorize_layers(core, n, tile.core.row, tile.core.col)
    anywhere = _count(segments.layers, n) if core.shape != segments.layers.shape else in_core
    leaves = (0 < in_core) & (in_core < anywhere)
    whole = leaves & ~_touches_border(segments, tile, grid) & (not read.segmenter.partition)
    whole_indices = np.flatnonzero(whole)
    layers, wholes = segments.layers[:, :0], np.full(n, None)
    if len(whole_indices):
        layers = np.where(np.isin(segments.layers, whole_indices), segments.layers, -1)
        wholes = vectorize_layers(layers, n, window.row, window.col)
    in_wholes = _count(layers, n)
    return TileParts(
        fragments=fragments,
        wholes=wholes,
        area_m2=_area_m2(scene, core, in_core, tile.core.row),
        whole_area=np.stack([in_wholes, _area_m2(scene, layers, in_wholes, window.row)], axis=1),
        pfl=segments.pfl,
        score=segments.score,
        stability=segments.stability,
    )


def _pfl(read: _Read, window: Window, segments: TileSegments) -> np.ndarray:
    pfl = segments.pfl.astype(np.float32, copy=False)
    if read.job.features is None:
        return pfl
    return np.concatenate([pfl, read.job.features.means(read.scene, window, segments.layers, segments.n)], axis=1)


def _count(layers: np.ndarray, n: int) -> np.ndarray:
    # Without the −1 of empty pixels, which are most of the pixels if overlapping masks need many layers.
    return np.bincount(layers[layers >= 0], minlength=n)


def _area_m2(scene: Scene, layers: np.ndarray, counts: np.ndarray, first_row: int) -> np.ndarray:
    area = scene.grid.pixel_area_m2(np.arange(first_row, first_row + layers.shape[1]))
    if area is None:
        return np.full(len(counts), np.nan)
    if (area == area[:1]).all():
        # All pixels of a planar CRS have one size. The sum also works without rows: it is 0.
        return counts * area[:1].sum()
    weights = np.broadcast_to(area[None, :, None], layers.shape)
    return np.bincount(layers.ravel() + 1, weights=weights.ravel(), minlength=len(counts) + 1)[1:]


def _shared(layers: np.ndarray, window: Window, other: Window) -> np.ndarray:
    shared = window.intersection(other)
    if shared is None:
        return layers[:, :0, :0]
    return layers[(slice(None), *shared.slices(window))]


def _touches_border(segments: TileSegments, tile: Tile, grid: TileGrid) -> np.ndarray:
    """Return (n,) bool: whether the mask touches an edge of the tile inside the scene, where it may continue."""
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
