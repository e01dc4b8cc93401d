"""Find which segments a class polygon is made of."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import shapely

from ..scene.raster_grid import RasterGrid
from ..segments import read_segments
from .paint import CLASS_OWNERS, class_of_segments
from .rasterize import is_polygonal
from .vectorize import to_pixel


class SegmentPoints:
    """One point inside each segment of a scene, with what polygons want to know of it: 40 bytes a segment."""

    def __init__(self, points: np.ndarray, classes: np.ndarray, area: np.ndarray, confidence: np.ndarray) -> None:
        self._tree = shapely.STRtree(shapely.points(points))
        self._classes, self._area, self._confidence = classes, area, confidence

    @classmethod
    def read(cls, segments: str | Path, grid: RasterGrid, provenance: dict[str, Any]) -> SegmentPoints:
        """Read the segments of a class raster.

        Args:
            segments: a segments file.
            grid: of the class raster.
            provenance: of the class raster; tells which class each segment was painted with. Where it does not, every
                segment counts for the polygon it lies in.

        Raises:
            SegmentsError: no segments file.
        """
        owners = provenance.get(CLASS_OWNERS)
        tables = {name: dict(pairs) for name, pairs in owners.items()} if owners else None
        parts = [(np.empty((0, 2)), np.empty(0, np.int64), np.empty(0), np.empty(0))]
        for batch in read_segments(segments, pfl=False):
            usable = is_polygonal(batch.geometry)
            geometry = to_pixel(batch.geometry[usable], grid)
            inner = shapely.get_coordinates(shapely.point_on_surface(geometry))
            cluster, override = batch["cluster"][usable], batch["class_override"][usable]
            classes = class_of_segments(cluster, override, **tables) if tables else np.full(len(cluster), -1)
            # The pixel's centre: a point that no border of pixels runs through.
            parts.append((np.floor(inner) + 0.5, classes, shapely.area(geometry), batch["confidence"][usable]))
        points, classes, area, confidence = (np.concatenate(arrays) for arrays in zip(*parts))
        if tables:
            painted = classes >= 0
            points, classes, area, confidence = points[painted], classes[painted], area[painted], confidence[painted]
        return cls(points, classes, area, confidence)

    def of_polygons(self, polygons: np.ndarray, class_ids: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the number of segments of each polygon and their mean confidence, weighted by area.

        Args:
            polygons: (n,) in pixel coordinates, along pixel edges.
            class_ids: (n,) integers; only segments of the same class count.

        Returns:
            (n,) int64, and (n,) float64, NaN where no segment has a confidence.
        """
        polygon, point = self._tree.query(polygons, predicate="intersects")
        same = (self._classes[point] == class_ids[polygon]) | (self._classes[point] < 0)
        polygon, point = polygon[same], point[same]
        n = len(polygons)
        counts = np.bincount(polygon, minlength=n)
        sure = np.isfinite(self._confidence[point])
        weight = np.where(sure, self._area[point], 0.0)
        total = np.bincount(polygon, weights=weight, minlength=n)
        value = np.bincount(polygon, weights=weight * np.where(sure, self._confidence[point], 0.0), minlength=n)
        return counts, np.divide(value, total, out=np.full(n, np.nan), where=total > 0)
