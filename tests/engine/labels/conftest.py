"""Make segments files and codebooks for tests from label arrays."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import shapely
from affine import Affine
from pyproj import CRS

from alps_qgis.engine.classes import ClassRow
from alps_qgis.engine.labels.vectorize import to_map, vectorize_layers
from alps_qgis.engine.scene.raster_grid import RasterGrid
from alps_qgis.engine.tables.codebook import Codebook
from alps_qgis.engine.tables.segments import SegmentBatch, SegmentsMeta, write_segments

UTM31 = "EPSG:32631"
TEN_METRES = Affine(10.0, 0.0, 500_000.0, 0.0, -10.0, 5_000_000.0)


def make_codebook(names=("water", "field", "road"), extra=(), **changes):
    """Return a codebook with one class for each name; class_id = cluster."""
    rows = [ClassRow(i, i, name, f"#0000{i:02x}", 1, float(len(names) - i)) for i, name in enumerate(names)]
    values = {"centroids": np.eye(len(names), 4, dtype=np.float32), "pfl_kind": "kind", "rows": (*rows, *extra)}
    return Codebook(**{**values, **changes})


def grid_of(height, width, transform=TEN_METRES, crs=UTM31, **more):
    return RasterGrid(width, height, transform, CRS.from_user_input(crs).to_wkt() if crs else None, **more)


@pytest.fixture
def make_segments(tmp_path):
    """Return a function that writes a segments file."""

    def make(
        masks, cluster, *, override=None, grid=None, name="scene", geometry=None, segment_id=None, confidence=None
    ):
        """Write one segment for each mask.

        Args:
            masks: (n, h, w) bool; may overlap.
            cluster: n integers, −1 for NULL.
            override: n integers, −1 for NULL.
            grid: of the scene; 10 m pixels by default.
            name: stem of the file.
            geometry: n shapes in pixel coordinates, instead of the masks' own.
            segment_id: n integers instead of 0…n−1.
            confidence: n floats instead of 0.5.
        """
        masks = np.asarray(masks, bool)
        n, height, width = masks.shape
        grid = grid or grid_of(height, width)
        if geometry is None:
            layers = np.where(masks, np.arange(n)[:, None, None], -1).astype(np.int32)
            geometry = vectorize_layers(layers, n) if n else np.empty(0, object)
        else:
            geometry = np.array([shapely.MultiPolygon([g]) if g.geom_type == "Polygon" else g for g in geometry])
        columns = {
            "scene_id": np.full(n, "0123456789abcdef", object),
            "segment_id": np.arange(n) if segment_id is None else np.array(segment_id),
            "tile_row": np.zeros(n, np.int32),
            "tile_col": np.zeros(n, np.int32),
            "score": np.full(n, np.nan, np.float32),
            "stability": np.full(n, np.nan, np.float32),
            "area_px": masks.sum(axis=(1, 2)).astype(np.int64),
            "area_m2": masks.sum(axis=(1, 2)) * 100.0,
            "proportion": np.zeros(n, np.float32),
            "cluster": np.array(cluster, np.int32),
            "confidence": np.array([0.5] * n if confidence is None else confidence, np.float32),
            "class_override": np.array([-1] * n if override is None else override, np.int32),
            "pfl_kind": np.full(n, "kind", object),
        }
        meta = SegmentsMeta(grid, "0123456789abcdef", f"{name}.tif", "kind", 4, 1024, 32, {"scene": name})
        path = Path(tmp_path) / f"{name}_segments.gpkg"
        # The PFL of a segment is the centroid of its cluster in `make_codebook`.
        pfl = np.eye(max([4, *(number + 1 for number in cluster)]), 4, dtype=np.float32)[cluster]
        batches = [SegmentBatch(to_map(geometry, grid), columns, pfl)] if n else []
        write_segments(path, batches, meta)
        return path

    return make


def masks_of(labels):
    """Return one mask for each value 0…max of a label array."""
    labels = np.asarray(labels)
    return labels[None] == np.arange(labels.max() + 1)[:, None, None]
