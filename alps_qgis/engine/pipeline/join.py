"""Join the masks of all tiles of a scene into its segments.

Tiles are matched in the order of the grid, from their files; memory holds a few numbers for each fragment.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from ..labels.groups import groups_of
from ..labels.seams import Overlap, match
from ..labels.vectorize import to_map
from ..progress import Progress
from ..scene.grid import Tile, TileGrid, TileIndex
from ..scene.raster_grid import RasterGrid
from ..tables.segments import SegmentBatch, SegmentsMeta
from .tiles import TileParts, load_areas, load_inside, load_overlap, load_parts, load_pfl_dim, tile_path


def join_tiles(
    grid: TileGrid,
    tiles: Sequence[Tile],
    folder: Path,
    min_area_px: int,
    progress: Progress,
    *,
    only_inside: bool = False,
) -> Joined:
    """Match every tile with its neighbours, and group the fragments that are one object.

    Args:
        grid: of the scene.
        tiles: those that have a file, in the order of the grid.
        folder: holds the files.
        min_area_px: a smaller fragment joins the mask that covers most of it in the other tile.
        progress: receives every tile that is matched.
        only_inside: whether only segments with a part in the area that is labelled are wanted.
    """
    areas: dict[TileIndex, np.ndarray] = {}
    starts: dict[TileIndex, int] = {}
    n = 0
    for tile in tiles:
        index = tile.index
        areas[index], starts[index] = load_areas(tile_path(folder, index)), n
        n += len(areas[index])
    pairs_found: list[np.ndarray] = [np.empty((0, 2), np.int64)]
    cut_found: list[np.ndarray] = [np.empty(0, np.int64)]
    for done, tile in enumerate(tiles):
        progress.check()
        index = tile.index
        for other in grid.around(tile):
            # Each pair once, in the order of the grid, whichever tile was computed first.
            before = other.index
            shared = other.window.intersection(tile.window)
            if before not in areas or before > index or shared is None:
                continue
            a = Overlap(other, load_overlap(tile_path(folder, before), index), areas[before])
            b = Overlap(tile, load_overlap(tile_path(folder, index), before), areas[index])
            found = match(a, b, shared, min_area_px)
            pairs_found.append(found.pairs + (starts[before], starts[index]))
            cut_found += [np.flatnonzero(found.cut_a) + starts[before], np.flatnonzero(found.cut_b) + starts[index]]
        progress.show((done + 1) / len(tiles))
    area, pairs = np.concatenate([np.empty(0, np.int64), *areas.values()]), np.concatenate(pairs_found)
    cut, single = np.zeros(n, dtype=bool), np.ones(n, dtype=bool)
    cut[np.concatenate(cut_found)] = True
    single[pairs.ravel()] = False
    inside = None
    if only_inside:
        found_inside = [load_inside(tile_path(folder, tile.index)) for tile in tiles]
        inside = np.concatenate([np.empty((0, 2), bool), *found_inside])
    return Joined(list(tiles), starts, area, groups_of(n, pairs), cut, cut & single, min_area_px, inside)


@dataclass(frozen=True)
class Joined:
    """All fragments of a scene, grouped into segments.

    Attributes:
        area: (n,) core pixels of every fragment, tiles in the order of the grid.
        groups: (n,) segment of every fragment.
        cut: (n,) whether the fragment continues across a seam without being joined there.
        alone: (n,) whether it is cut and not joined at any seam.
        inside: see `tile_bytes`, of every fragment; None if the whole scene is labelled.
    """

    tiles: list[Tile]
    starts: dict[TileIndex, int]
    area: np.ndarray
    groups: np.ndarray
    cut: np.ndarray
    alone: np.ndarray
    min_area_px: int
    inside: np.ndarray | None = None

    @property
    def n_groups(self) -> int:
        """Number of segments, including those too small to be kept."""
        return int(self.groups.max()) + 1 if len(self.groups) else 0

    def _kept(self) -> np.ndarray:
        area = np.bincount(self.groups, weights=self.area, minlength=self.n_groups)
        kept = (area >= max(self.min_area_px, 1))[self.groups] & (self.area > 0)
        if self.inside is None:
            return kept
        return kept & self._with_their_groups(self.inside[:, 0] | (self.alone & self.inside[:, 1]))

    def _with_their_groups(self, fragments: np.ndarray) -> np.ndarray:
        """Return (n,) bool: fragments whose segment has one of these fragments."""
        some = np.zeros(self.n_groups, bool)
        some[self.groups[fragments]] = True
        return some[self.groups]

    def missing(self, grid: TileGrid, known: Collection[TileIndex], folder: Path) -> list[TileIndex]:
        """Return the tiles that must be computed too, so that every segment with a part in the area is complete.

        A mask may continue in each neighbour that it has a pixel in common with.

        Args:
            grid: of the scene.
            known: tiles that were computed, or failed.
            folder: holds the files.
        """
        if self.inside is None:
            return []
        wanted = self._with_their_groups(self.inside.any(axis=1) & (self.area > 0)) & (self.area > 0)
        found: set[TileIndex] = set()
        stops = [*list(self.starts.values())[1:], len(wanted)]
        for tile, stop in zip(self.tiles, stops, strict=True):
            mine = wanted[self.starts[tile.index] : stop]
            around = {other.index for other in grid.around(tile)} if mine.any() else set()
            for other in around - found - set(known):
                layers = load_overlap(tile_path(folder, tile.index), other)
                if mine[layers[layers >= 0]].any():
                    found.add(other)
        return sorted(found)

    @property
    def n_cut(self) -> int:
        """Number of segments that end at a seam."""
        return len(np.unique(self.groups[self.cut & self._kept()]))

    @property
    def n_covered_px(self) -> int:
        """Pixels of all kept fragments; overlapping masks count more than once."""
        return int(self.area[self._kept()].sum())

    def pfl_dim(self, folder: Path) -> int:
        """Length of a PFL; 0 if no tile was computed."""
        if not self.tiles:
            return 0
        return load_pfl_dim(tile_path(folder, self.tiles[0].index))

    def batches(
        self, folder: Path, raster: RasterGrid, meta: SegmentsMeta, progress: Progress
    ) -> Iterator[SegmentBatch]:
        """Yield the segments, each after the last tile with a fragment of it has been read."""
        kept = self._kept()
        n_fragments = np.bincount(self.groups[kept], minlength=self.n_groups)
        open_segments: dict[int, list[dict[str, Any]]] = {}
        next_id = 1
        for done, tile in enumerate(self.tiles):
            parts = load_parts(tile_path(folder, tile.index))
            start = self.starts[tile.index]
            rows = np.flatnonzero(kept[start : start + len(parts.pfl)])
            fragments, groups = self._fragments(parts, rows, tile), self.groups[start + rows]
            # Most segments lie in one tile. Only the others need to be put together, one by one.
            complete = n_fragments[groups] == 1
            united: dict[int, dict[str, Any]] = {}
            for row in np.flatnonzero(~complete):
                segment = int(groups[row])
                found = open_segments.setdefault(segment, [])
                found.append({name: values[row] for name, values in fragments.items()})
                if len(found) == n_fragments[segment]:
                    united[int(row)] = _unite(open_segments.pop(segment))
                    complete[row] = True
            if complete.any():
                if united:
                    # Means are double, and the file rounds them only once.
                    fragments["pfl"] = fragments["pfl"].astype(np.float64)
                for at, whole in united.items():
                    for name, value in whole.items():
                        fragments[name][at] = value
                batch = _batch({name: values[complete] for name, values in fragments.items()}, next_id, raster, meta)
                yield batch
                next_id += len(batch)
            progress.show((done + 1) / len(self.tiles))
            progress.check()

    def _fragments(self, parts: TileParts, rows: np.ndarray, tile: Tile) -> dict[str, np.ndarray]:
        """Return columns of some fragments of a tile. A mask that only one tile saw, but saw completely, is not cut."""
        at = self.starts[tile.index] + rows
        whole = self.alone[at] & ~shapely.is_missing(parts.wholes[rows])
        return {
            "geometry": np.where(whole, parts.wholes[rows], parts.fragments[rows]),
            "area_px": np.where(whole, parts.whole_area[rows, 0], self.area[at]).astype(np.int64),
            "area_m2": np.where(whole, parts.whole_area[rows, 1], parts.area_m2[rows]).astype(np.float64),
            "tile_row": np.full(len(rows), tile.row, np.int32),
            "tile_col": np.full(len(rows), tile.col, np.int32),
            "score": parts.score[rows].astype(np.float64),
            "stability": parts.stability[rows].astype(np.float64),
            "pfl": parts.pfl[rows],
        }


def _unite(fragments: list[dict[str, Any]]) -> dict[str, Any]:
    """Make one segment from its fragments: unite geometries, add areas, and average the rest weighted by area."""
    area = np.array([fragment["area_px"] for fragment in fragments], dtype=float)
    weight = area / area.sum()
    owner = fragments[int(area.argmax())]
    united = shapely.union_all([fragment["geometry"] for fragment in fragments])
    if united.geom_type == "Polygon":
        united = shapely.multipolygons([united])
    return {
        "geometry": united,
        "area_px": int(area.sum()),
        "area_m2": sum(fragment["area_m2"] for fragment in fragments),
        "tile_row": owner["tile_row"],
        "tile_col": owner["tile_col"],
        "score": float(sum(w * fragment["score"] for w, fragment in zip(weight, fragments, strict=True))),
        "stability": float(sum(w * fragment["stability"] for w, fragment in zip(weight, fragments, strict=True))),
        "pfl": mean_pfl(fragments, weight),
    }


def mean_pfl(fragments: list[dict[str, Any]], weight: np.ndarray) -> np.ndarray:
    """Return the mean PFL. Where a feature raster has no value under a fragment, the others count."""
    pfl = np.array([fragment["pfl"] for fragment in fragments])
    known = np.isfinite(pfl)
    if known.all():
        return np.sum([w * fragment["pfl"] for w, fragment in zip(weight, fragments, strict=True)], axis=0)
    weights = weight[:, None] * known
    total = weights.sum(axis=0)
    return np.divide(
        (weights * np.where(known, pfl, 0)).sum(axis=0), total, out=np.full(len(total), np.nan), where=total > 0
    )


def _batch(column: dict[str, np.ndarray], first_id: int, raster: RasterGrid, meta: SegmentsMeta) -> SegmentBatch:
    n = len(column["geometry"])
    nominal_px = min(meta.tile, raster.height) * min(meta.tile, raster.width)
    return SegmentBatch(
        geometry=to_map(column["geometry"], raster),
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
