"""Find the segments that make up a class polygon."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import shapely

from ..errors import SegmentsError
from ..scene.grid import Window
from ..scene.raster_grid import RasterGrid
from ..tables.layer_path import split_layer
from ..tables.segments import check_segments, read_meta, read_segments
from .blocks import map_bbox
from .class_owners import ClassOwners, has_painted_clusters
from .rasterize import is_polygonal
from .vectorize import to_pixel

N_TALLIES = 3
"""Numbers in a tally: segments, the area in pixels that has a confidence, and that area times the confidence."""


class SegmentTally:
    """Counts the segments of a class raster block by block. A segment counts at one point inside it, hence once."""

    counts_segments = True

    def __init__(self, segments: str | Path, grid: RasterGrid, provenance: dict[str, Any]) -> None:
        """Check that the file can be read.

        Args:
            segments: a segments file.
            grid: of the class raster.
            provenance: of the class raster; holds the class with which each segment was painted. Without it, every
                segment counts for the polygon that contains its point.

        Raises:
            SegmentsError: The file is not a segments file, or has clusters of another codebook than the raster.
        """
        meta = read_meta(segments)
        if not has_painted_clusters(provenance, meta.codebook if meta else None):
            raise SegmentsError(
                f"{split_layer(segments)[0]} has clusters of another codebook than those of the class raster; run "
                "`alps apply` with the codebook of the class raster, and use the segments that it writes."
            )
        check_segments(segments)
        self._owners = ClassOwners.from_provenance(provenance)
        self._segments, self._grid = segments, grid

    def of_block(self, window: Window, fragments: np.ndarray, class_ids: np.ndarray) -> np.ndarray:
        """Return the tally of each fragment of a block.

        Args:
            window: the block.
            fragments: (h, w) integers: the fragment of each pixel, negative for none.
            class_ids: (n,) class of each fragment; only segments of the same class count.

        Returns:
            (n, 3) float64; they are added when fragments are united.
        """
        tally = np.zeros((len(class_ids), N_TALLIES))
        # One pixel more, since coordinates in the CRS are rounded.
        box = map_bbox(self._grid, window, margin=1)
        for batch in read_segments(self._segments, pfl=False, bbox=box):
            usable = is_polygonal(batch.geometry)
            geometry = to_pixel(batch.geometry[usable], self._grid)
            pixel = np.floor(shapely.get_coordinates(shapely.point_on_surface(geometry))).astype(np.int64)
            col, row = (pixel - (window.col, window.row)).T
            here = (row >= 0) & (row < window.height) & (col >= 0) & (col < window.width)
            fragment = np.where(here, fragments[np.where(here, row, 0), np.where(here, col, 0)], -1)
            counts = fragment >= 0
            if self._owners is not None:
                classes = self._owners.classes(batch["cluster"][usable], batch["class_override"][usable])
                counts &= classes == class_ids[np.where(counts, fragment, 0)] if len(class_ids) else False
            confidence = batch["confidence"][usable][counts]
            sure = np.isfinite(confidence)
            weight = np.where(sure, shapely.area(geometry[counts]), 0.0)
            for column, value in enumerate((np.ones(len(sure)), weight, weight * np.where(sure, confidence, 0.0))):
                np.add.at(tally[:, column], fragment[counts], value)
        return tally


def counts_and_confidence(tally: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return (n,) int64 segments and (n,) float64 mean confidence weighted by area, NaN if none has a confidence.

    Args:
        tally: (n, 3) of `SegmentTally` or `PixelTally`.
    """
    mean = np.divide(tally[:, 2], tally[:, 1], out=np.full(len(tally), np.nan), where=tally[:, 1] > 0)
    return tally[:, 0].astype(np.int64), mean
