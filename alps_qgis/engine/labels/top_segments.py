"""Find the segment on top of each pixel: small ones lie on large ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely

from ..errors import SegmentsError
from ..scene.area import unpack
from ..scene.grid import Window
from ..scene.raster_grid import RasterGrid
from ..tables.polygon_table import FID
from ..tables.segments import SegmentBatch, SegmentsMeta
from .rasterize import is_polygonal, top_polygon


@dataclass(frozen=True)
class TopSegments:
    """The segments on top, of one window.

    Attributes:
        at: (h, w) int32 index of the segment on top; −1 where there is none.
        values: (n,) the value of each segment.
        ids: (n,) the FID of each segment if it was read, else its segment_id. Users may draw segments without a
            segment_id, and copy segments with theirs.
        rows: (n,) where each segment is in the batches, counted over all of them.
    """

    at: np.ndarray
    values: np.ndarray
    ids: np.ndarray
    rows: np.ndarray

    def painted(self, nothing: int) -> np.ndarray:
        """Return (h, w) int32 the value at each pixel; `nothing` without a segment."""
        return np.append(self.values, nothing).astype(np.int32)[self.at]


def top_segments(
    batches: Sequence[SegmentBatch],
    value_of: Callable[[np.ndarray, np.ndarray], np.ndarray],
    to_pixels: Callable[[np.ndarray], np.ndarray],
    window: Window,
) -> TopSegments:
    """Return the segments on top in a window.

    Of equally large segments the one with the larger `segment_id` is on top.

    Args:
        batches: the segments that may lie in the window.
        value_of: returns the value of segments from (n,) cluster and (n,) class_override; a segment with a negative
            value does not exist.
        to_pixels: transforms geometries into pixel coordinates of the scene.
        window: the pixels to return.
    """
    if not batches:
        nothing = np.empty(0, np.int64)
        return TopSegments(np.full((window.height, window.width), -1, np.int32), nothing, nothing, nothing)
    geometry = np.concatenate([batch.geometry for batch in batches])
    cluster, override, ids = (
        np.concatenate([batch[name] for batch in batches]) for name in ("cluster", "class_override", "segment_id")
    )
    values = value_of(cluster, override)
    used = (values >= 0) & is_polygonal(geometry)
    geometry, values, ids = to_pixels(geometry[used]), values[used].astype(np.int64), ids[used]
    # Areas are measured, since the column area_px is wrong after users reshaped a segment. Copied segments may share
    # area and id; then bounding box and value decide, so that the order in the file never does.
    box = shapely.bounds(geometry)
    order = np.lexsort((values, box[:, 1], box[:, 0], ids, -shapely.area(geometry)))
    rows = np.flatnonzero(used)[order]
    fids = np.concatenate([batch[FID] for batch in batches])[rows] if FID in batches[0].columns else ids[order]
    return TopSegments(top_polygon(geometry[order], window), values[order], fids, rows)


def labelled_area(segments: str | Path, meta: SegmentsMeta | None, grid: RasterGrid) -> np.ndarray | None:
    """Return the polygons outside of which nothing is labelled, in pixel coordinates; None without any.

    Raises:
        SegmentsError: The file is damaged.
    """
    if meta is None or meta.mask is None:
        return None
    try:
        return unpack(meta.mask, grid)
    except ValueError as error:
        raise SegmentsError(f"{segments} is damaged: {error}; segment its scene again.") from None
