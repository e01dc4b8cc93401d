"""Which instance a pixel belongs to where masks overlap.

The smaller mask lies above the larger. Among masks of the same size, the one with the higher score lies on top, then
the one with the lower class_id, then the one whose outline comes first as bytes. So the order in which boxes were given
never matters, and two instances that are equal in all of this paint the same.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import shapely

from ..labels.blocks import blocks, map_bbox
from ..labels.rasterize import is_polygonal, top_polygon
from ..labels.vectorize import to_pixel
from ..progress import Progress
from ..scene.class_raster import ClassRasterWriter
from ..scene.grid import Window
from ..scene.raster_grid import RasterGrid
from ..tables.instances import InstanceBatch, read_instances


def paint_instances(instances: Path, writer: ClassRasterWriter, grid: RasterGrid, progress: Progress) -> None:
    """Write the classes of all instances into a class raster, block by block.

    Args:
        instances: file of instances.
        writer: open.
        grid: of both.
        progress: receives each finished block.
    """
    windows = list(blocks(grid))
    for done, window in enumerate(windows):
        progress.check()
        batches = list(read_instances(instances, bbox=map_bbox(grid, window)))
        if batches:
            writer.write(window, _paint_block(batches, grid, window, writer.nodata))
        progress.show((done + 1) / len(windows), "Painting classes")


def _paint_block(batches: list[InstanceBatch], grid: RasterGrid, window: Window, nodata: int) -> np.ndarray:
    geometry, area, score, class_id = (
        np.concatenate(parts)
        for parts in zip(*((b.geometry, b["area_px"], b["score"], b["class_id"]) for b in batches), strict=True)
    )
    order = from_below(geometry, area, score, class_id)
    order = order[is_polygonal(geometry[order])]
    top = top_polygon(to_pixel(geometry[order], grid), window)
    return np.append(class_id[order], nodata)[top]


def from_below(geometry: np.ndarray, area_px: np.ndarray, score: np.ndarray, class_id: np.ndarray) -> np.ndarray:
    """Return the order (n,) in which instances are painted; the last lies on top."""
    outline = np.unique(shapely.to_wkb(geometry).astype(bytes), return_inverse=True)[1]
    # NaN would be sorted last and so lie on top.
    sure = np.where(np.isnan(score), -1, score)
    # The last key of lexsort comes first: the largest mask lies at the bottom.
    return np.lexsort((-outline, -class_id.astype(np.int64), sure, -area_px))
