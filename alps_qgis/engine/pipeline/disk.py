"""Estimate what labelling a scene writes, from its pixels and then from its first tiles.

All figures are lower bounds, measured as the space that runs really took: an image of one colour, photographs, and
noise, each with fine and coarse superpixels. So a run that would fit is not refused.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from ..runtime.disk import check_disk, expected_more
from ..scene.grid import TileGrid, TileIndex
from .segment import ScenePlan
from .tiles import TileJob, tile_path

_PX_BYTES = 0.25
"""Size of the files of tiles for each pixel, before the first is computed: 0.75 if superpixels cut an image of one
colour, 1.7 to 7.2 in photographs. Two thirds may be nodata, which takes no space."""

_PX_BYTES_OF_MASKS = 0.05
"""The same if a model finds masks, which are fewer."""

_SEGMENTS_OF_TILES = 0.9
"""Size of a segments file, as a share of its tiles' files (0.90 to 1.3)."""

_SHARE_OF_NUMBERS, _OWN_NUMBERS = 0.5, 190
"""The same for numbers that an encoder or a feature raster adds, of which it holds two bytes instead of four; and how
many numbers take as much space in the file of a tile as all else of a segment."""

_LABELLED_OF_SEGMENTS = 1.1
"""Size of all labelled outputs of a scene, as a share of its segments file (1.03 to 1.9)."""


class DiskWatch:
    """Compares what the first pass has written with what is free, so that no run fails at its end for want of space."""

    def __init__(self, plans: Mapping[Path, ScenePlan], run_folder: Path, labelled: tuple[Path, ...]) -> None:
        """Begin without tiles.

        Args:
            plans: of all scenes.
            run_folder: where the files of the tiles are.
            labelled: segments files that the second pass writes; empty if the run ends with the segments.
        """
        # Messages name the folder that users chose.
        self._run_folder, self._labelled = run_folder.parent, labelled
        self._jobs = {scene: plan.job for scene, plan in plans.items()}
        self._segments = [plan.out for plan in plans.values()]
        self._left = {scene: self._pixels_of(scene) for scene in plans}
        self._tiles = dict.fromkeys(plans, 0)
        self._share = min((_share_of_tiles(job) for job in self._jobs.values()), default=_SEGMENTS_OF_TILES)
        self._finished = self._n_px = self._n_noted = self._n_checked = 0

    def tile_done(self, scene: Path, index: TileIndex) -> None:
        """Note a tile; one that is lost or without valid pixels has no file."""
        n_px = _pixels(self._jobs[scene].grid, index)
        self._n_px += n_px
        self._left[scene] -= n_px
        self._n_noted += 1
        with suppress(FileNotFoundError):
            self._tiles[scene] += tile_path(self._jobs[scene].folder, index).stat().st_size

    def more_tiles(self, scene: Path, tiles: Iterable[TileIndex]) -> None:
        """Expect tiles outside the area, in which segments continue."""
        self._left[scene] += sum(_pixels(self._jobs[scene].grid, index) for index in tiles)

    def scene_done(self, scene: Path, segments: Path) -> None:
        """Note a segments file, for which the files of its tiles are removed."""
        # What an earlier run computed was not noted.
        self._n_px += self._left.pop(scene)
        del self._tiles[scene]
        self._finished += segments.stat().st_size

    def check(self, is_left: Callable[[Path], bool], *, partition: bool) -> None:
        """Refuse to begin or go on if what is left will not fit, judged by what the tiles so far have taken.

        Args:
            is_left: whether a scene has not failed.
            partition: whether every pixel gets a segment.

        Raises:
            OutputError: The disks are too small.
        """
        # Not at each of a million tiles.
        if 0 < self._n_noted < 1.1 * self._n_checked:
            return
        self._n_checked = self._n_noted
        n_left = sum(n_px for scene, n_px in self._left.items() if is_left(scene))
        open_tiles = sum(self._tiles.values())
        more = n_left * (_PX_BYTES if partition else _PX_BYTES_OF_MASKS)
        if self._n_px:
            like_tiles = open_tiles + self._finished / self._share
            more = expected_more(like_tiles, self._n_px, self._n_px + n_left)
        segments = (open_tiles + more) * self._share
        # The files of its tiles are removed when a scene is joined, so those of many scenes are never there together.
        tiles = more if len(self._segments) == 1 else 0.0
        self._check(tiles, segments, (self._finished + segments) * _LABELLED_OF_SEGMENTS, open_tiles)

    def _pixels_of(self, scene: Path) -> int:
        job = self._jobs[scene]
        if job.area is None:
            return job.grid.height * job.grid.width
        return sum(_pixels(job.grid, index) for index in job.tiles())

    def _check(self, tiles: float, segments: float, labelled: float, freed: float) -> None:
        """Compare with the disks what is still to be written in the first pass, and until the end of the second."""
        joined = _shared(self._segments, segments)
        check_disk([(self._run_folder, tiles), *joined])
        if self._labelled:
            check_disk([(self._run_folder, -freed), *joined, *_shared(self._labelled, labelled)])


def check_before_labelling(segments: Iterable[tuple[Path, Path]]) -> None:
    """Refuse to begin the second pass if its outputs will not fit.

    Args:
        segments: segments files of the first pass, and where the labelled ones will be.

    Raises:
        OutputError: The disks are too small.
    """
    check_disk([(labelled, found.stat().st_size * _LABELLED_OF_SEGMENTS) for found, labelled in segments])


def _share_of_tiles(job: TileJob) -> float:
    added = (job.encoder.size if job.encoder else 0) + (job.features.n_bands if job.features else 0)
    part = added / (added + _OWN_NUMBERS)
    return _SEGMENTS_OF_TILES * (1 - part) + _SHARE_OF_NUMBERS * part


def _pixels(grid: TileGrid, index: TileIndex) -> int:
    core = grid.tile_at(*index).core
    return core.height * core.width


def _shared(paths: Iterable[Path], n_bytes: float) -> list[tuple[Path, float]]:
    """Return folders with an equal share of the bytes for each file in them."""
    found = list(paths)
    n_in: dict[Path, int] = {}
    for path in found:
        n_in[path.parent] = n_in.get(path.parent, 0) + 1
    return [(folder, n_bytes * n / len(found)) for folder, n in n_in.items()]
