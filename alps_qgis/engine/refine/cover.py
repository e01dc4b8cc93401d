"""Find out which segment lies on top at each pixel, as rows of the segments file."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import shapely

from ..labels.blocks import map_bbox
from ..labels.rasterize import is_polygonal, top_polygon
from ..labels.vectorize import to_pixel
from ..scene.grid import Window
from ..scene.raster_grid import RasterGrid
from ..tables.segments import read_columns, read_segments


class Cover:
    """Segments of one scene, burned window by window.

    Small segments lie on top of large ones, as in the class raster.
    """

    def __init__(self, segments: Path, grid: RasterGrid) -> None:
        """Read the ids of all segments.

        Args:
            segments: a segments file.
            grid: of its scene.
        """
        self._segments, self._grid = segments, grid
        ids = [column for (column,) in read_columns(segments, ("segment_id",))]
        every = np.concatenate(ids) if ids else np.empty(0, np.int64)
        # Stable: of segments that share an id, which users copied, the first one counts.
        self._order = np.argsort(every, kind="stable")
        self._ids = every[self._order]

    def __len__(self) -> int:
        return len(self._ids)

    def rows(self, window: Window) -> np.ndarray:
        """Return the (h, w) int64 row of the segment on top at each pixel; −1 where there is none."""
        found = np.full((window.height, window.width), -1, np.int64)
        batches = list(read_segments(self._segments, pfl=False, bbox=map_bbox(self._grid, window)))
        if not batches:
            return found
        geometry = np.concatenate([batch.geometry for batch in batches])
        ids = np.concatenate([batch["segment_id"] for batch in batches])
        burned = is_polygonal(geometry)
        geometry, ids = to_pixel(geometry[burned], self._grid), ids[burned]
        order = np.lexsort((ids, -shapely.area(geometry)))
        top = top_polygon(geometry[order], window)
        covered = top >= 0
        at = np.searchsorted(self._ids, ids[order])
        found[covered] = self._order[at][top[covered]]
        return found
