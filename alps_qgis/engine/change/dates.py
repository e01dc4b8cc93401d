"""Lay the segments of two dates over one grid, whatever the grids and CRSs of their scenes are."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import shapely

from ..errors import SegmentsError
from ..explore.clusters import segments_of
from ..labels.blocks import map_bbox
from ..labels.class_owners import ClassOwners
from ..labels.overlay import Overlay
from ..labels.top_segments import TopSegments, labelled_area, top_segments
from ..scene.area import burn
from ..scene.grid import Window
from ..scene.raster_grid import RasterGrid
from ..tables.codebook import Codebook
from ..tables.segments import SegmentBatch, SegmentsMeta, read_segments

_EQUAL = 1e-3
"""Pixels whose sizes differ by less than this share are equally large."""


class Date:
    """The segments of one date, seen on a grid that may be that of another scene.

    Attributes:
        path: of the segments file.
        meta: its metadata.
    """

    def __init__(self, path: str | Path, meta: SegmentsMeta, owners: ClassOwners, grid: RasterGrid) -> None:
        """Look up how the segments lie on a grid.

        Raises:
            SegmentsError: They cannot be laid over it.
        """
        self.path, self.meta = path, meta
        self._owners = owners
        self._overlay = Overlay(grid, meta.grid.crs, str(path), SegmentsError)
        area = labelled_area(path, meta, meta.grid)
        self._area = None
        if area is not None:
            self._area = self._overlay.to_pixels(shapely.transform(area, meta.grid.to_map))

    def touches(self, window: Window) -> bool:
        """Return whether the scene may lie in a window of the grid."""
        here, scene = self._overlay.bounds(window, margin=0), self.meta.grid
        whole = map_bbox(scene, Window(0, 0, scene.height, scene.width))
        return here is not None and (
            here[0] < whole[2] and whole[0] < here[2] and here[1] < whole[3] and whole[1] < here[3]
        )

    def read(self, window: Window) -> TopSegments:
        """Return the segments on top of the pixels of a window of the grid, with their classes as values."""
        return self._top(self._batches(window, pfl=False), window)

    def read_described(self, window: Window) -> tuple[TopSegments, np.ndarray]:
        """Return the same with (n, D) the PFLs of the segments; NaN for those that users drew or gave a class."""
        batches = self._batches(window, pfl=True)
        top = self._top(batches, window)
        dimension = max((batch.pfl.shape[1] for batch in batches), default=0)
        pfl = [batch.pfl if batch.pfl.shape[1] else np.full((len(batch), dimension), np.nan) for batch in batches]
        override = [batch["class_override"] for batch in batches]
        if not batches:
            return top, np.empty((0, 0), np.float32)
        known = np.concatenate(pfl)[top.rows]
        known[self._owners.named(np.concatenate(override)[top.rows]) >= 0] = np.nan
        return top, known

    def _batches(self, window: Window, pfl: bool) -> list[SegmentBatch]:
        bounds = self._overlay.bounds(window)
        if bounds is None:
            return []
        # Only FIDs tell segments apart that users drew or copied.
        return list(read_segments(self.path, pfl=pfl, drawn=True, bbox=bounds, fids=True))

    def _top(self, batches: list[SegmentBatch], window: Window) -> TopSegments:
        top = top_segments(batches, self._owners.classes, self._overlay.to_pixels, window)
        if self._area is not None:
            top.at[~burn(self._area, window)] = -1
        return top


def two_dates(
    before: str | Path, after: str | Path, codebook: Codebook, codebook_file: str | Path
) -> tuple[Date, Date, RasterGrid]:
    """Return both dates, and the grid on which they are compared: that of the scene with the larger pixels.

    With equal pixels, it is that of the later scene.

    Raises:
        SegmentsError: A file is not a segments file, has clusters of another codebook, or the two do not show the same
            ground.
    """
    metas = [segments_of(path, codebook, codebook_file) for path in (before, after)]
    grid = _common_grid(before, after, metas[0].grid, metas[1].grid)
    owners = ClassOwners.of(codebook.resolve())
    dates = [Date(path, meta, owners, grid) for path, meta in zip((before, after), metas, strict=True)]
    whole = Window(0, 0, grid.height, grid.width)
    if not all(date.touches(whole) for date in dates):
        raise SegmentsError(f"{before} and {after} do not overlap; choose two dates of the same ground.")
    return dates[0], dates[1], grid


def _common_grid(before: str | Path, after: str | Path, earlier: RasterGrid, later: RasterGrid) -> RasterGrid:
    if earlier.has_transform != later.has_transform or not (
        later.has_transform or (earlier.width, earlier.height) == (later.width, later.height)
    ):
        raise SegmentsError(
            f"{before} and {after} cannot be laid over each other: at least one of their scenes is not "
            "georeferenced, and their sizes differ; georeference the scenes first."
        )
    sizes = [_pixel_size(grid) for grid in (earlier, later)]
    return earlier if sizes[0] > sizes[1] * (1 + _EQUAL) else later


def _pixel_size(grid: RasterGrid) -> float:
    """Return the side of a pixel in metres, or in the unit of the CRS if that says nothing about metres."""
    size = grid.pixel_size_m() or (np.sqrt(abs(grid.transform.determinant)),)
    return float(np.sqrt(np.prod(size))) if len(size) > 1 else float(size[0])
