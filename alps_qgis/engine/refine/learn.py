"""Write the labels that a network learns from: the confident segments of a scene, and nothing elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ..classes import ResolvedClass
from ..labels.blocks import blocks
from ..progress import Progress
from ..scene.class_raster import ClassRasterWriter
from ..scene.raster_grid import RasterGrid
from .cover import Cover


def write_labels(
    out: Path,
    cover: Cover,
    grid: RasterGrid,
    classes: Sequence[ResolvedClass],
    of_segment: np.ndarray,
    provenance: dict[str, Any],
    progress: Progress,
) -> None:
    """Write the class raster of one scene.

    Args:
        out: the GeoTIFF to write.
        cover: of the scene's segments.
        grid: of the scene.
        classes: all classes.
        of_segment: (n,) class of each segment; −1 for segments that the network does not learn from.
        provenance: of the segments; it says which part of the scene they are of.
        progress: receives every block.
    """
    with ClassRasterWriter(out, grid, classes, provenance) as writer:
        windows = list(blocks(grid))
        for done, window in enumerate(windows):
            progress.check()
            rows = cover.rows(window)
            values = np.full(rows.shape, writer.nodata, np.uint16)
            there = rows >= 0
            number = of_segment[rows[there]]
            values[there] = np.where(number >= 0, number, writer.nodata)
            writer.write(window, values)
            progress.show((done + 1) / len(windows))
