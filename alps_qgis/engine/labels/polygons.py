"""Turn a class raster into class polygons that do not overlap."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import rasterio.features
import shapely

from ..classes import fallback_name
from ..codebook.palette import color_at
from ..errors import SceneError, SettingsError
from ..geopackage import GEOMETRY, verify_layer, write_layer
from ..progress import SILENT, Progress
from ..scene.class_raster import ClassRaster, read_class_raster
from ..scene.files import check_output, write_aside
from ..scene.grid import Window
from ..scene.raster_grid import RasterGrid
from ..segments import split_layer
from ..settings import NOT_COVERED, NOT_COVERED_WIDE, PolygonSettings
from .polygon_segments import SegmentPoints
from .sieve import sieve
from .vectorize import to_map

LAYER = "polygons"

_SCHEMA = pa.schema(
    [
        (GEOMETRY, pa.binary()),
        ("class_id", pa.int32()),
        ("class_name", pa.string()),
        ("color", pa.string()),
        ("area_m2", pa.float64()),
        ("n_segments", pa.int64()),
        ("confidence", pa.float32()),
    ]
)

_BATCH = 10_000
_READ_ROWS = 2048


@dataclass(frozen=True)
class PolygonResult:
    """What was drawn.

    Attributes:
        path: the GeoPackage.
        n_polygons: features in its layer `polygons`.
        n_sieved_px: pixels that changed their class through the minimum mapping unit.
    """

    path: Path
    n_polygons: int
    n_sieved_px: int

    def to_dict(self) -> dict[str, Any]:
        """Return plain values, ready for JSON."""
        return {
            "polygons": str(self.path),
            "n_polygons": self.n_polygons,
            "n_sieved_px": self.n_sieved_px,
        }


def polygonize(
    classes: str | Path,
    out: str | Path,
    settings: PolygonSettings = PolygonSettings(),  # noqa: B008 - frozen
    *,
    segments: str | Path | None = None,
    overwrite: bool = False,
    progress: Progress = SILENT,
) -> PolygonResult:
    """Write one polygon for each 4-connected part of a class.

    Memory holds the raster, one or two bytes a pixel, and the polygons.

    Args:
        classes: a class raster; not modified.
        out: the GeoPackage to write.
        settings: minimum mapping unit and simplification.
        segments: counted, and their confidence averaged by area, where their inner point lies in a polygon of their
            class; without it both columns are NULL.
        overwrite: an existing `out` may be replaced.
        progress: told about the polygons done.

    Raises:
        SettingsError: a negative setting.
        SceneError: `classes` is no class raster.
        SegmentsError: `segments` is no segments file.
        OutputError: `out` exists or cannot be written.
    """
    _check_settings(settings)
    check_output(out, [classes, *([split_layer(segments)[0]] if segments else [])], overwrite)
    progress.show(0.0, "Drawing polygons")
    with read_class_raster(classes) as raster:
        values, covered = _read(raster)
        grid, provenance = raster.grid, raster.provenance
        legend = {each.class_id: (each.name, each.color) for each in raster.classes}
        progress.check()
        sieve(values, covered, settings.min_unit_px)
        n_sieved_px = _count_changes(raster, values, covered)
    progress.check()
    points = SegmentPoints.read(segments, grid, provenance) if segments else None
    n_total = 0

    def records() -> Iterator[pa.RecordBatch]:
        nonlocal n_total
        for drawn, final, class_ids in _polygons(values, covered, settings):
            progress.check()
            n_total += len(final)
            yield _record(drawn, final, class_ids, grid, legend, points)
            progress.show(0.5 + 0.5 * float(shapely.bounds(drawn)[:, 3].max()) / grid.height)

    def verify(written: Path) -> None:
        verify_layer(written, LAYER, n_total)

    with write_aside(out, verify) as aside:
        write_layer(aside, LAYER, records(), schema=_SCHEMA, geometry_type="Polygon", crs=grid.crs)
    progress.show(1.0)
    return PolygonResult(Path(out), n_total, n_sieved_px)


def _check_settings(settings: PolygonSettings) -> None:
    if settings.min_unit_px < 0:
        raise SettingsError(f"min_unit_px is {settings.min_unit_px}; it must be 0 or more.")
    if not (math.isfinite(settings.simplify_px) and settings.simplify_px >= 0):
        raise SettingsError(f"simplify_px is {settings.simplify_px}; it must be 0 or more.")


def _read(raster: ClassRaster) -> tuple[np.ndarray, np.ndarray]:
    """Return (h, w) class ids in a type that GDAL sieves, and where they cover."""
    height, width = raster.grid.height, raster.grid.width
    kind = raster.dtype if raster.dtype in (np.uint8, np.uint16, np.int16) else np.dtype(np.int32)
    nodata = raster.nodata
    if nodata is None:
        nodata = NOT_COVERED if raster.dtype.itemsize == 1 else NOT_COVERED_WIDE
    values = np.empty((height, width), kind)
    covered = np.empty((height, width), bool)
    for part, read in _strips(raster):
        covered[part] = read != nodata
        inside = read[covered[part]]
        if len(inside) and not 0 <= int(inside.min()) <= int(inside.max()) <= np.iinfo(np.int32).max:
            raise SceneError(f"{raster.path} has values from {inside.min()} to {inside.max()}; class ids are from 0.")
        values[part] = np.where(covered[part], read, 0)
    return values, covered


def _strips(raster: ClassRaster) -> Iterator[tuple[slice, np.ndarray]]:
    height, width = raster.grid.height, raster.grid.width
    for row in range(0, height, _READ_ROWS):
        n_rows = min(_READ_ROWS, height - row)
        yield slice(row, row + n_rows), raster.read(Window(row, 0, n_rows, width))


def _count_changes(raster: ClassRaster, values: np.ndarray, covered: np.ndarray) -> int:
    """Return how many pixels no longer have the class of the file; reading it again saves a copy of the raster."""
    return sum(int(((values[part] != read) & covered[part]).sum()) for part, read in _strips(raster))


def _polygons(
    values: np.ndarray, covered: np.ndarray, settings: PolygonSettings
) -> Iterator[tuple[np.ndarray, np.ndarray, np.ndarray]]:
    """Yield polygons in pixel coordinates: as the pixels have them, as they shall be written, and class ids."""
    shapes = rasterio.features.shapes(values, mask=covered, connectivity=4)
    batches = iter(lambda: list(islice(shapes, _BATCH)), [])
    if not settings.simplify_px:
        for batch in batches:
            drawn, class_ids = _build(batch)
            yield drawn, drawn, class_ids
        return
    built = [_build(batch) for batch in batches]
    if not built:
        return
    drawn, class_ids = (np.concatenate(parts) for parts in zip(*built))
    # A coverage is simplified as one, so that neighbours keep sharing their borders.
    final = shapely.coverage_simplify(_with_all_corners(drawn), settings.simplify_px)
    for start in range(0, len(drawn), _BATCH):
        part = slice(start, start + _BATCH)
        yield drawn[part], final[part], class_ids[part]


def _build(shapes: list[tuple[dict[str, Any], float]]) -> tuple[np.ndarray, np.ndarray]:
    """Build all polygons of a batch in one call."""
    polygons = [shape["coordinates"] for shape, _ in shapes]
    rings = list(chain.from_iterable(polygons))
    ring_offsets = np.cumsum([0, *map(len, rings)])
    polygon_offsets = np.cumsum([0, *map(len, polygons)])
    flat = chain.from_iterable(chain.from_iterable(rings))
    points = np.fromiter(flat, dtype=float, count=2 * int(ring_offsets[-1])).reshape(-1, 2)
    built = shapely.from_ragged_array(shapely.GeometryType.POLYGON, points, (ring_offsets, polygon_offsets))
    return built, np.array([value for _, value in shapes]).astype(np.int64)


def _with_all_corners(polygons: np.ndarray) -> np.ndarray:
    """Return the polygons with a vertex at every pixel corner, so that neighbours have the same vertices."""
    return shapely.transform(shapely.segmentize(polygons, 1.0), np.round)


def _record(
    drawn: np.ndarray,
    final: np.ndarray,
    class_ids: np.ndarray,
    grid: RasterGrid,
    legend: dict[int, tuple[str, str]],
    points: SegmentPoints | None,
) -> pa.RecordBatch:
    entries = [legend.get(class_id) or _unnamed(class_id) for class_id in class_ids.tolist()]
    area = polygon_area_m2(final, grid)
    counts, confidence = points.of_polygons(drawn, class_ids) if points else (None, None)
    nothing = [None] * len(final)
    columns = [
        pa.array(shapely.to_wkb(to_map(final, grid)), pa.binary()),
        pa.array(class_ids, pa.int32()),
        pa.array([name for name, _ in entries], pa.string()),
        pa.array([color for _, color in entries], pa.string()),
        pa.array(nothing if area is None else area, pa.float64(), from_pandas=True),
        pa.array(nothing if counts is None else counts, pa.int64()),
        pa.array(nothing if confidence is None else confidence, pa.float32(), from_pandas=True),
    ]
    return pa.record_batch(columns, schema=_SCHEMA)


def _unnamed(class_id: int) -> tuple[str, str]:
    """Return a name and a colour for a class of a raster that another program wrote."""
    return fallback_name(class_id), color_at(class_id)


def polygon_area_m2(polygons: np.ndarray, grid: RasterGrid) -> np.ndarray | None:
    """Return the ground area of polygons in pixel coordinates, or None where the grid claims none.

    The area under each edge is what the rows above it hold, so pixels count with the ellipsoidal area of their row:
    Green's theorem with the cumulated row area in the place of y.
    """
    row_area = grid.pixel_area_m2(np.arange(grid.height))
    if row_area is None:
        return None
    above = np.concatenate([[0.0], np.cumsum(row_area)])
    rings, owner = shapely.get_rings(polygons, return_index=True)
    points, ring = shapely.get_coordinates(rings, return_index=True)
    height = np.interp(points[:, 1], np.arange(len(above)), above)
    same = ring[1:] == ring[:-1]
    strips = np.where(same, np.diff(points[:, 0]) * (height[1:] + height[:-1]) / 2, 0.0)
    ring_area = np.abs(np.bincount(ring[1:], weights=strips, minlength=len(rings)))
    # The first ring of a polygon is its shell, the others are holes.
    is_hole = np.concatenate([[False], owner[1:] == owner[:-1]])
    return np.bincount(owner, weights=np.where(is_hole, -ring_area, ring_area), minlength=len(polygons))
