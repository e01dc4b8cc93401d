"""Write folders of labels for tests, as the commands leave them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import shapely
from affine import Affine
from pyproj import CRS

from alps_qgis.engine.classes import ResolvedClass
from alps_qgis.engine.labels.class_owners import ClassOwners
from alps_qgis.engine.labels.vectorize import to_map
from alps_qgis.engine.scene.class_raster import ClassRasterWriter
from alps_qgis.engine.scene.grid import Window
from alps_qgis.engine.scene.raster_grid import RasterGrid
from alps_qgis.engine.tables import instances
from alps_qgis.engine.tables.instances import InstancesMeta
from alps_qgis.engine.tables.segments import SegmentBatch, SegmentsMeta, write_segments

NAMES = ("water", "field <b>", "road")
UTM = CRS.from_epsg(32631).to_wkt()


def grid_of(height: int, width: int, place: bool = True) -> RasterGrid:
    """Return a grid of 10 m in UTM 31, or one without a place."""
    if not place:
        return RasterGrid(width, height, georeferencing="none")
    return RasterGrid(width, height, Affine(10.0, 0, 500_000.0, 0, -10.0, 5_000_000.0), UTM)


def write_classes(folder: Path, stem: str, values: np.ndarray, grid: RasterGrid) -> None:
    """Write `<stem>_classes.tif`; cluster n is class n."""
    classes = [ResolvedClass(i, name, f"#20{i}040") for i, name in enumerate(NAMES)]
    same = {i: i for i in range(len(NAMES))}
    provenance = ClassOwners(same, same).to_provenance()
    with ClassRasterWriter(folder / f"{stem}_classes.tif", grid, classes, provenance) as writer:
        writer.write(Window(0, 0, grid.height, grid.width), values)


def write_segments_of(
    folder: Path,
    stem: str,
    boxes: list[tuple[float, float, float, float]],
    cluster: list[int],
    confidence: list[float],
    grid: RasterGrid,
    override: list[int] | None = None,
    score: list[float] | None = None,
    stability: list[float] | None = None,
) -> None:
    """Write `<stem>_segments.gpkg` of rectangles given in pixels as left, top, right, bottom."""
    n = len(boxes)
    shapes = np.array([shapely.MultiPolygon([shapely.box(*box)]) for box in boxes], object)
    area = shapely.area(shapes).astype(np.int64)
    columns = {
        "scene_id": np.full(n, "0" * 16, object),
        "segment_id": np.arange(n, dtype=np.int64) + 1,
        **{name: np.zeros(n, np.int32) for name in ("tile_row", "tile_col")},
        "score": np.array(score or [np.nan] * n, np.float32),
        "stability": np.array(stability or [np.nan] * n, np.float32),
        "proportion": np.full(n, np.nan, np.float32),
        "area_px": area,
        "area_m2": area * 100.0,
        "cluster": np.array(cluster, np.int32),
        "confidence": np.array(confidence, np.float32),
        "class_override": np.array(override or [-1] * n, np.int32),
        "pfl_kind": np.full(n, "kind", object),
    }
    batch = SegmentBatch(to_map(shapes, grid), columns, np.ones((n, 2), np.float32))
    meta = SegmentsMeta(grid, "0" * 16, f"{stem}.tif", "kind", 2, 64, 8)
    write_segments(folder / f"{stem}_segments.gpkg", [batch], meta)


def write_instances(
    folder: Path,
    stem: str,
    masks: list[shapely.Geometry],
    boxes: list[shapely.Geometry | None],
    class_id: list[int],
    score: list[float | None],
    oriented: list[bool],
    grid: RasterGrid,
) -> Path:
    """Write `<stem>_instances.gpkg`; masks and boxes are given in pixels."""
    n = len(masks)
    multi = [shapely.MultiPolygon([mask]) if mask.geom_type == "Polygon" else mask for mask in masks]
    geometry = to_map(np.array(multi, object), grid)
    box = [None if b is None else to_map(np.array([b], object), grid)[0].wkt for b in boxes]
    columns = {
        "instance_id": np.arange(1, n + 1),
        "class_id": np.array(class_id, np.int32),
        "class_name": np.array([NAMES[i] for i in class_id], object),
        "score": np.array([np.nan if each is None else each for each in score], np.float32),
        "box_score": np.full(n, np.nan, np.float32),
        "difficult": np.zeros(n, bool),
        "oriented": np.array(oriented),
        "box": np.array(box, object),
        "area_px": np.array([int(shapely.area(mask)) for mask in masks], np.int64),
        "area_m2": np.full(n, np.nan),
    }
    path = folder / f"{stem}_instances.gpkg"
    instances.write_instances(path, [instances.InstanceBatch(geometry, columns)], InstancesMeta(grid, "0" * 16, stem))
    return path
