"""Divide chips into train, val and test so that no ground is in two of them.

The ground is divided into units, and each unit goes to one split. A unit is a scene with all scenes that overlap it,
or a block of a lattice on the ground. A chip that touches units of two splits is left out.
"""

from __future__ import annotations

import hashlib
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import shapely
from pyproj import CRS, Transformer
from pyproj.exceptions import ProjError

from ..labels.groups import groups_of
from ..scene.grid import Window
from ..scene.raster_grid import RasterGrid

SPLITS = ("train", "val", "test")

Unit = tuple[int, int, int]
"""Group of scenes, and row and column of the block in it; 0, 0 if groups are not divided."""

_EDGE_POINTS = 21
_TOUCH_PX = 1e-6
"""Chips and scenes that overlap by less only touch: transforming to the CRS and back rounds."""

_LON_LAT = "OGC:CRS84"

_TURNED_PARTS = 4
"""Windows along the side of a block, of scenes that are turned against it."""


@dataclass(frozen=True)
class SceneGrid:
    """What decides which scenes share ground: the id of a scene's content, and its grid."""

    scene_id: str
    grid: RasterGrid


@dataclass(frozen=True)
class Lattice:
    """Blocks of one group's ground; sides in units of its CRS."""

    x: float
    y: float
    width: float
    height: float


class Grouping:
    """The units that windows of scenes touch.

    Attributes:
        group_of: group of each scene.
    """

    def __init__(self, scenes: Sequence[SceneGrid], block_px: int = 0) -> None:
        """Find what overlaps.

        Args:
            scenes: all that are exported; other methods take their indices.
            block_px: side of the blocks in pixels of the group's finest scene; 0 does not divide groups. A group whose
                scenes have different CRSs is never divided.
        """
        self._scenes = tuple(scenes)
        self.group_of = _groups(self._scenes)
        self._lattices: dict[int, Lattice] = {}
        members: dict[int, list[SceneGrid]] = defaultdict(list)
        for scene, group in zip(self._scenes, self.group_of):
            members[group].append(scene)
        self._first_id = {group: min(scene.scene_id for scene in inside) for group, inside in members.items()}
        for group, inside in members.items():
            if block_px and len({scene.grid.crs for scene in inside}) == 1:
                self._lattices[group] = _lattice([scene.grid for scene in inside], block_px)

    def units(self, scene: int, window: Window) -> list[Unit]:
        """Return the units that a window of a scene touches."""
        group = self.group_of[scene]
        lattice = self._lattices.get(group)
        if lattice is None:
            return [(group, 0, 0)]
        grid = self._scenes[scene].grid
        left, top, right, bottom = _cells(lattice, grid, window)
        return [(group, row, col) for row in range(top, bottom + 1) for col in range(left, right + 1)]

    def blocks(self, scene: int) -> list[Window]:
        """Return windows of a scene that lie in one block each; pixels on the line between two blocks are in none.

        The whole scene if its group is not divided. A scene that is turned against the blocks gets small windows, some
        of which touch several blocks.
        """
        grid = self._scenes[scene].grid
        lattice = self._lattices.get(self.group_of[scene])
        if lattice is None:
            return [Window(0, 0, grid.height, grid.width)]
        transform = grid.transform
        if transform.b or transform.d:
            side = max(1, round(min(lattice.width / math.hypot(transform.a, transform.d), grid.width) / _TURNED_PARTS))
            across: Sequence[float] = range(0, grid.height, side)
            down: Sequence[float] = range(0, grid.width, side)
        else:
            across = _lines(transform.f, transform.e, grid.height, lattice.y, -lattice.height)
            down = _lines(transform.c, transform.a, grid.width, lattice.x, lattice.width)
        rows, cols = _spans(across, grid.height), _spans(down, grid.width)
        return [Window(row, col, height, width) for row, height in rows for col, width in cols]

    def key(self, unit: Unit) -> str:
        """Return a text that identifies a unit, whatever the names and the order of the scenes."""
        group, row, col = unit
        return f"{self._first_id[group]}:{row}:{col}"


def chips_inside(grouping: Grouping, windows: Iterable[tuple[int, Window]]) -> Counter[Unit]:
    """Return how many chips lie in each unit alone; 0 for a unit that chips only reach into.

    Args:
        grouping: the units.
        windows: scene and window of each chip.
    """
    sizes: Counter[Unit] = Counter()
    for scene, window in windows:
        units = grouping.units(scene, window)
        for unit in units:
            sizes[unit] += len(units) == 1
    return sizes


def assign_splits(sizes: Counter[Unit], grouping: Grouping, shares: Sequence[float], seed: int) -> dict[Unit, str]:
    """Give each unit a split at random, with shares as near to the wanted ones as the sizes of the units allow.

    Units are taken in the order of a hash. The first ones go to the splits that are still empty, so that each split
    gets a unit if there are enough; every other one goes to the split that is furthest below its share.

    Args:
        sizes: of `chips_inside`.
        grouping: of the units.
        shares: of train, val and test; they sum up to 1.
        seed: of the draw.
    """
    # A hash rather than a random generator: the order depends only on the seed and the scenes' content.
    order = sorted(sizes, key=lambda unit: hashlib.sha256(f"{seed}:{grouping.key(unit)}".encode()).hexdigest())
    total = sum(sizes.values())
    wanted = {name: share * total for name, share in zip(SPLITS, shares) if share > 0}
    empty = sorted(wanted, key=lambda name: -wanted[name])
    splits: dict[Unit, str] = {}
    for unit in order:
        # A unit without chips of its own would leave the split empty.
        split = empty.pop(0) if empty and sizes[unit] else max(wanted, key=lambda name: wanted[name])
        wanted[split] -= sizes[unit]
        splits[unit] = split
    return splits


def split_of(units: Iterable[Unit], splits: dict[Unit, str]) -> str | None:
    """Return the split of a chip that touches these units; None if they are in several splits."""
    found = {splits[unit] for unit in units}
    return found.pop() if len(found) == 1 else None


def _lattice(grids: Sequence[RasterGrid], block_px: int) -> Lattice:
    corners = np.concatenate([grid.to_map(_outline(grid.height, grid.width, 1)) for grid in grids])
    sides = [(math.hypot(g.transform.a, g.transform.d), math.hypot(g.transform.b, g.transform.e)) for g in grids]
    x, y = corners[:, 0].min(), corners[:, 1].max()
    width, height = min(sides, key=lambda side: side[0] * side[1])
    return Lattice(float(x), float(y), width * block_px, height * block_px)


def _cells(lattice: Lattice, grid: RasterGrid, window: Window) -> tuple[int, int, int, int]:
    """Return first column, first row, last column, last row of the blocks that a window touches."""
    corners = _outline(window.height, window.width, 1, _TOUCH_PX) + (window.col, window.row)
    xy = grid.to_map(corners)
    cols, rows = (xy[:, 0] - lattice.x) / lattice.width, (lattice.y - xy[:, 1]) / lattice.height
    return math.floor(cols.min()), math.floor(rows.min()), math.floor(cols.max()), math.floor(rows.max())


def _lines(start: float, pixel: float, length: int, first: float, step: float) -> list[float]:
    """Return where the lines of a lattice cross one axis of a scene, in pixels.

    Args:
        start: coordinate of the scene's first edge.
        pixel: its step for each pixel, which may be negative.
        length: of the scene in pixels.
        first: coordinate of a line.
        step: from one line to the next.
    """
    ends = sorted(((start - first) / step, (start + length * pixel - first) / step))
    numbers = range(math.ceil(ends[0]), math.floor(ends[1]) + 1)
    return sorted((first + number * step - start) / pixel for number in numbers)


def _spans(lines: Iterable[float], length: int) -> list[tuple[int, int]]:
    """Return start and length of the runs of whole pixels between lines."""
    inside = [line for line in lines if _TOUCH_PX < line < length - _TOUCH_PX]
    starts = [0, *(math.ceil(line - _TOUCH_PX) for line in inside)]
    stops = [*(math.floor(line + _TOUCH_PX) for line in inside), length]
    return [(start, stop - start) for start, stop in zip(starts, stops) if stop > start]


def _outline(height: int, width: int, n: int, margin: float = 0.0) -> np.ndarray:
    """Return (4n, 2) x, y pixel coordinates around a rectangle, n points on each side."""
    along = np.arange(n) / n
    unit = np.concatenate([
        np.stack([along, np.zeros(n)], axis=1), np.stack([np.ones(n), along], axis=1),
        np.stack([1 - along, np.ones(n)], axis=1), np.stack([np.zeros(n), 1 - along], axis=1),
    ])  # fmt: skip
    return unit * (width - 2 * margin, height - 2 * margin) + margin


def _groups(scenes: Sequence[SceneGrid]) -> list[int]:
    """Return for each scene the index of the first scene that it overlaps, directly or through others."""
    pairs = np.array(list(_overlaps(scenes)), np.int64).reshape(-1, 2)
    groups = groups_of(len(scenes), pairs)
    _, first = np.unique(groups, return_index=True)
    owners: list[int] = first[groups].tolist()
    return owners


def _overlaps(scenes: Sequence[SceneGrid]) -> Iterable[tuple[int, int]]:
    """Yield pairs of scenes that share ground, or are the same image."""
    same: dict[str, int] = {}
    by_crs: dict[str | None, list[int]] = defaultdict(list)
    for index, scene in enumerate(scenes):
        yield same.setdefault(scene.scene_id, index), index
        if scene.grid.has_transform:
            by_crs[scene.grid.crs].append(index)
    for members in by_crs.values():
        yield from _meeting([_footprint(scenes[index].grid) for index in members], members)
    # Scenes of different CRSs are compared in degrees, half a pixel larger, since the transformation rounds.
    if len(set(by_crs) - {None}) > 1:
        known = [index for crs, members in by_crs.items() if crs is not None for index in members]
        yield from _meeting([lon_lat_footprint(scenes[index].grid, 0.5) for index in known], known)


def _meeting(footprints: Sequence[shapely.Geometry], members: Sequence[int]) -> Iterable[tuple[int, int]]:
    tree = shapely.STRtree(footprints)
    for first, second in tree.query(footprints, predicate="intersects").T:
        if first < second:
            yield members[first], members[second]


def _footprint(grid: RasterGrid) -> shapely.Polygon:
    return shapely.Polygon(grid.to_map(_outline(grid.height, grid.width, 1, _TOUCH_PX)))


def lon_lat_footprint(
    grid: RasterGrid, grown_px: float = 0.0, window: Window | None = None, edge_points: int = _EDGE_POINTS
) -> shapely.Polygon:
    """Return the ground of a scene, or of one of its windows, in degrees of longitude and latitude.

    The whole world if the CRS cannot be transformed.
    """
    window = window or Window(0, 0, grid.height, grid.width)
    outline = _outline(window.height, window.width, edge_points, -grown_px) + (window.col, window.row)
    xy = grid.to_map(outline)
    try:
        lon, lat = _to_lon_lat(str(grid.crs)).transform(xy[:, 0], xy[:, 1])
    except ProjError:
        lon = lat = np.array([np.inf])
    if not (np.isfinite(lon).all() and np.isfinite(lat).all()):
        return shapely.box(-180, -90, 180, 90)
    return shapely.Polygon(np.stack([lon, lat], axis=1))


@lru_cache(maxsize=8)
def _to_lon_lat(crs: str) -> Transformer:
    return Transformer.from_crs(CRS.from_user_input(crs), _LON_LAT, always_xy=True)
