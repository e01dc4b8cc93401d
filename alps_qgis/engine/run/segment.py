"""The first pass: from a scene to its segments file.

Tiles are computed, their masks cut to the cores, matched across the seams, joined, and written as a stream.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from ..errors import SceneError
from ..labels.seams import Overlap, group, match
from ..labels.vectorize import to_map
from ..progress import Progress
from ..scene.files import check_output
from ..scene.grid import Tile, TileGrid
from ..scene.raster_grid import RasterGrid
from ..scene.scene import Scene, open_scene
from ..scene.stretch import Stretch
from ..segment.protocol import Segmenter
from ..segments import SegmentBatch, SegmentsMeta, write_segments
from ..settings import LabelSettings
from .pool import default_workers
from .prepare import halo_of
from .provenance import provenance
from .tiles import TileJob, TileParts, TileReport, compute_tiles, parts_path


@dataclass(frozen=True)
class SegmentRun:
    """What segmenting one scene gave."""

    path: Path
    scene_id: str
    n_segments: int
    n_tiles: int
    n_skipped_tiles: int
    n_dropped: int
    n_seam_segments: int
    n_valid_px: int
    n_covered_px: int
    warnings: tuple[str, ...]


def segment_scene(
    scene_path: Path,
    out: Path,
    settings: LabelSettings,
    stretch: Stretch,
    segmenter: Segmenter,
    progress: Progress,
    *,
    overwrite: bool = False,
) -> SegmentRun:
    """Segment one scene and write its segments file.

    Args:
        scene_path: The raster.
        out: Segments file to write.
        settings: All settings; those of clustering are not used.
        stretch: The radiometry of the whole collection.
        segmenter: Cuts the tiles.
        progress: Told of every tile.
        overwrite: Replace `out` where it exists.

    Raises:
        SceneError: The scene cannot be read.
        OutputError: `out` exists or cannot be written.
    """
    check_output(out, [scene_path], overwrite)
    halo = halo_of(settings.tiles, segmenter)
    with open_scene(scene_path, settings.scene) as scene, run_folder(out) as folder:
        raster, scene_id, warnings = scene.grid, scene.scene_id, tuple(scene.notes)
        grid = TileGrid(raster.height, raster.width, settings.tiles.tile, halo, shift=not segmenter.partition)
        job = TileJob(scene_path, settings.scene, stretch, grid, segmenter, settings.segment.gate, folder)
        workers = default_workers(settings.segment.workers, segmenter.parallel)
        joiner = _Joiner(grid, settings.segment.min_area_px)
        for report in compute_tiles(job, workers, progress.part(0, 0.85)):
            joiner.add(report)
        check_unchanged(scene)
        joined = joiner.join()
        counts = {
            "n_tiles": len(grid),
            "n_skipped_tiles": joiner.n_skipped,
            "n_dropped": joiner.n_dropped,
            "n_valid_px": joiner.n_valid_px,
            "n_seam_segments": joined.n_cut,
            "n_covered_px": joined.n_covered_px,
        }
        meta = SegmentsMeta(
            grid=raster,
            scene_id=scene_id,
            scene_name=scene_path.name,
            pfl_kind=segmenter.pfl_kind,
            pfl_dim=joined.pfl_dim(folder),
            tile=grid.tile,
            halo=grid.halo,
            provenance=provenance(settings, stretch, segmenter, scene_path),
            counts=counts,
        )
        batches = joined.batches(folder, raster, meta, progress.part(0.85, 1.0, "Joining seams"))
        n_segments = write_segments(out, batches, meta)
    if joiner.n_valid_px == 0:
        warnings += ("There is no valid pixel; the outputs are empty.",)
    elif n_segments == 0:
        warnings += (_why_empty(joined, settings),)
    return SegmentRun(out, scene_id, n_segments, warnings=warnings, **counts)


def check_unchanged(scene: Scene) -> None:
    """Refuse to go on with a scene that another program wrote to while its tiles were read.

    Raises:
        SceneError: Size or time of the file differ from when it was opened.
    """
    with open_scene(scene.path, scene.settings) as now:
        if now.stamp != scene.stamp:
            raise SceneError(f"{scene.path} changed while it was read; run again when nothing writes to it.")


def _why_empty(joined: _Joined, settings: LabelSettings) -> str:
    if joined.n_groups:
        least = settings.segment.min_area_px
        return f"Every segment is smaller than the least area of {least} px; the outputs are empty."
    return "No segment was found; the outputs are empty."


@contextmanager
def run_folder(out: Path) -> Iterator[Path]:
    """Make a folder beside an output for what a run keeps on disk, and remove it afterwards."""
    folder = Path(tempfile.mkdtemp(prefix=f".{out.stem}.", suffix=".alps-run", dir=out.parent))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


class _Joiner:
    """Collect tile reports in the order of the grid and match each with the neighbours before it."""

    def __init__(self, grid: TileGrid, min_area_px: int) -> None:
        self.grid = grid
        self.min_area_px = min_area_px
        self.tiles: list[Tile] = []
        self.n_skipped = self.n_dropped = self.n_valid_px = 0
        self._reports: dict[tuple[int, int], TileReport] = {}
        self._starts: dict[tuple[int, int], int] = {}
        self._areas: list[np.ndarray] = []
        self._n = 0
        self._pairs: list[np.ndarray] = []
        self._cut: list[np.ndarray] = []

    def add(self, report: TileReport) -> None:
        tile = report.tile
        self.n_skipped += report.skipped
        self.n_dropped += report.n_dropped
        self.n_valid_px += report.n_valid_px
        if report.skipped:
            return
        self.tiles.append(tile)
        self._reports[tile.row, tile.col] = report
        self._starts[tile.row, tile.col] = self._n
        self._areas.append(report.area_core_px)
        self._n += len(report.area_core_px)
        for other in self.grid.around(tile):
            if (other.row, other.col) in self._reports and (other.row, other.col) < (tile.row, tile.col):
                self._match(self._reports[other.row, other.col], report)
        self._forget(tile)

    def _match(self, a: TileReport, b: TileReport) -> None:
        shared = a.tile.window.intersection(b.tile.window)
        if shared is None:
            return
        key_a, key_b = (a.tile.row, a.tile.col), (b.tile.row, b.tile.col)
        view_a = Overlap(a.overlaps[key_b].unpack(), len(a.area_core_px), a.area_core_px)
        view_b = Overlap(b.overlaps[key_a].unpack(), len(b.area_core_px), b.area_core_px)
        found = match(view_a, view_b, a.tile, b.tile, shared, self.min_area_px)
        start_a, start_b = self._starts[key_a], self._starts[key_b]
        self._pairs.append(found.pairs + (start_a, start_b))
        self._cut += [np.flatnonzero(found.cut_a) + start_a, np.flatnonzero(found.cut_b) + start_b]

    def _forget(self, tile: Tile) -> None:
        """Drop the overlaps of tiles that have met all their neighbours."""
        for key in [key for key in self._reports if key < (tile.row - 1, tile.col)]:
            del self._reports[key]

    def join(self) -> _Joined:
        pairs = np.concatenate([np.empty((0, 2), np.int64), *self._pairs])
        area = np.concatenate([np.empty(0, np.int64), *self._areas])
        pieces = group(self._n, pairs)
        n_groups = int(pieces.max()) + 1 if self._n else 0
        cut = np.zeros(self._n, dtype=bool)
        cut[np.concatenate([np.empty(0, np.int64), *self._cut])] = True
        single = np.ones(self._n, dtype=bool)
        single[pairs.ravel()] = False
        return _Joined(self.tiles, self._starts, area, pieces, n_groups, cut, cut & single, self.min_area_px)


@dataclass(frozen=True)
class _Joined:
    """All pieces of a scene, grouped into segments.

    Attributes:
        area: (n,) core pixels of every piece, tiles in grid order.
        groups: (n,) segment of every piece.
        cut: (n,) the piece runs on across a seam where nothing joined it.
        alone: (n,) cut, and joined nowhere at all.
    """

    tiles: list[Tile]
    starts: dict[tuple[int, int], int]
    area: np.ndarray
    groups: np.ndarray
    n_groups: int
    cut: np.ndarray
    alone: np.ndarray
    min_area_px: int

    def _kept(self) -> np.ndarray:
        area = np.bincount(self.groups, weights=self.area, minlength=self.n_groups)
        return (area >= max(self.min_area_px, 1))[self.groups] & (self.area > 0)

    @property
    def n_cut(self) -> int:
        """Segments that end at a seam."""
        return len(np.unique(self.groups[self.cut & self._kept()]))

    @property
    def n_covered_px(self) -> int:
        """Pixels of all kept pieces; overlapping masks count more than once."""
        return int(self.area[self._kept()].sum())

    def pfl_dim(self, folder: Path) -> int:
        """Length of a PFL; 0 where nothing was computed."""
        if not self.tiles:
            return 0
        with np.load(parts_path(folder, self.tiles[0].row, self.tiles[0].col)) as file:
            return int(file["pfl"].shape[1])

    def batches(
        self, folder: Path, raster: RasterGrid, meta: SegmentsMeta, progress: Progress
    ) -> Iterator[SegmentBatch]:
        """Yield the segments, each when the last tile that holds a piece of it has been read."""
        kept = self._kept()
        pieces_left = np.bincount(self.groups[kept], minlength=self.n_groups)
        open_segments: dict[int, list[dict[str, Any]]] = {}
        next_id = 1
        for done, tile in enumerate(self.tiles):
            parts = TileParts.load(parts_path(folder, tile.row, tile.col))
            start = self.starts[tile.row, tile.col]
            finished = []
            for i in np.flatnonzero(kept[start : start + len(parts.pfl)]):
                segment = int(self.groups[start + i])
                open_segments.setdefault(segment, []).append(
                    _piece(parts, int(i), tile, int(self.area[start + i]), bool(self.alone[start + i]))
                )
                pieces_left[segment] -= 1
                if pieces_left[segment] == 0:
                    finished.append(_unite(open_segments.pop(segment)))
            if finished:
                yield _batch(finished, next_id, raster, meta)
                next_id += len(finished)
            progress.show((done + 1) / len(self.tiles))
            progress.check()


def _piece(parts: TileParts, i: int, tile: Tile, area_px: int, alone: bool) -> dict[str, Any]:
    """One piece of a segment; a mask that only one tile saw, and saw whole, is not cut."""
    whole = alone and parts.wholes[i] is not None
    return {
        "geometry": parts.wholes[i] if whole else parts.pieces[i],
        "area_px": int(parts.whole_area[i, 0]) if whole else area_px,
        "area_m2": float(parts.whole_area[i, 1] if whole else parts.area_m2[i]),
        "tile_row": tile.row,
        "tile_col": tile.col,
        "score": float(parts.score[i]),
        "stability": float(parts.stability[i]),
        "pfl": parts.pfl[i],
    }


def _unite(pieces: list[dict[str, Any]]) -> dict[str, Any]:
    """Make one segment of its pieces: geometry united, areas added, the rest weighted by area."""
    if len(pieces) == 1:
        return pieces[0]
    area = np.array([piece["area_px"] for piece in pieces], dtype=float)
    weight = area / area.sum()
    owner = pieces[int(area.argmax())]
    united = shapely.union_all([piece["geometry"] for piece in pieces])
    if united.geom_type == "Polygon":
        united = shapely.multipolygons([united])
    return {
        "geometry": united,
        "area_px": int(area.sum()),
        "area_m2": sum(piece["area_m2"] for piece in pieces),
        "tile_row": owner["tile_row"],
        "tile_col": owner["tile_col"],
        "score": float(sum(w * piece["score"] for w, piece in zip(weight, pieces, strict=True))),
        "stability": float(sum(w * piece["stability"] for w, piece in zip(weight, pieces, strict=True))),
        "pfl": np.sum([w * piece["pfl"] for w, piece in zip(weight, pieces, strict=True)], axis=0),
    }


def _batch(segments: list[dict[str, Any]], first_id: int, raster: RasterGrid, meta: SegmentsMeta) -> SegmentBatch:
    n = len(segments)
    column = {name: np.array([segment[name] for segment in segments]) for name in segments[0] if name != "geometry"}
    geometry = np.empty(n, dtype=object)
    geometry[:] = [segment["geometry"] for segment in segments]
    nominal_px = min(meta.tile, raster.height) * min(meta.tile, raster.width)
    return SegmentBatch(
        geometry=to_map(geometry, raster),
        columns={
            "scene_id": np.full(n, meta.scene_id, dtype=object),
            "segment_id": np.arange(first_id, first_id + n, dtype=np.int64),
            "tile_row": column["tile_row"].astype(np.int32),
            "tile_col": column["tile_col"].astype(np.int32),
            "score": column["score"].astype(np.float32),
            "stability": column["stability"].astype(np.float32),
            "area_px": column["area_px"].astype(np.int64),
            "area_m2": column["area_m2"].astype(np.float64),
            "proportion": (column["area_px"] / nominal_px).astype(np.float32),
            "cluster": np.full(n, -1, dtype=np.int32),
            "confidence": np.full(n, np.nan, dtype=np.float32),
            "class_override": np.full(n, -1, dtype=np.int32),
            "pfl_kind": np.full(n, meta.pfl_kind, dtype=object),
        },
        pfl=column["pfl"],
    )
