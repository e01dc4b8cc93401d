"""Write small segments files whose shapes and PFLs are visible in the test that asks for them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import shapely
from pyproj import CRS

from alps_qgis.engine.scene.raster_grid import RasterGrid
from alps_qgis.engine.tables.segments import SegmentBatch, SegmentsMeta, write_segments
from tests.engine.factories import TEN_METRES, UTM31


def write_boxes(
    path: Path,
    boxes: list[tuple[int, int, int, int]],
    pfl: np.ndarray,
    *,
    side: int = 10,
    gate: float = 1.0,
    pfl_kind: str = "kind",
    scene_id: str = "0123456789abcdef",
) -> Path:
    """Write one segment for each box (row, col, height, width) of a scene of `side`² pixels, which is one tile.

    Args:
        path: where.
        boxes: in pixels.
        pfl: (n, D).
        side: of the scene.
        gate: that the provenance tells of.
        pfl_kind: of all segments.
        scene_id: of the scene.
    """
    n = len(boxes)
    grid = RasterGrid(side, side, TEN_METRES, CRS.from_user_input(UTM31).to_wkt())
    areas = np.array([height * width for _, _, height, width in boxes], np.int64)
    shapes = []
    for row, col, height, width in boxes:
        corners = grid.to_map(np.array([[col, row], [col + width, row + height]], dtype=float))
        (left, top), (right, bottom) = corners
        shapes.append(shapely.MultiPolygon([shapely.box(left, bottom, right, top)]))
    columns = {
        "scene_id": np.full(n, scene_id, object),
        "segment_id": np.arange(n),
        **{name: np.zeros(n, np.int32) for name in ("tile_row", "tile_col")},
        **{name: np.full(n, np.nan, np.float32) for name in ("score", "stability", "confidence")},
        "area_px": areas,
        "area_m2": areas * 100.0,
        "proportion": (areas / side**2).astype(np.float32),
        **{name: np.full(n, -1, np.int32) for name in ("cluster", "class_override")},
        "pfl_kind": np.full(n, pfl_kind, object),
    }
    settings = {"scene": {}, "tiles": {}, "segment": {"gate": gate}}
    stretch = {"low": [0.0], "high": [1.0]}
    provenance = {"pfl_kind": pfl_kind, "segmenter": "boxes", "stretch": stretch, "settings": settings}
    meta = SegmentsMeta(
        grid, scene_id, f"{path.stem}.tif", pfl_kind, pfl.shape[1], side, 0, provenance, {"n_valid_px": side**2}
    )
    batches = [SegmentBatch(np.array(shapes), columns, pfl.astype(np.float32))] if n else []
    write_segments(path, batches, meta)
    return path


def write_blobs(path: Path, k: int = 3, n: int = 60, seed: int = 0, **options: str) -> Path:
    """Write n segments of one pixel whose PFLs lie around k far-apart centres."""
    owner = np.arange(n) % k
    pfl = np.eye(k, 4)[owner] * 10 + np.random.default_rng(seed).normal(0, 0.3, (n, 4))
    boxes = [(i // 10, i % 10, 1, 1) for i in range(n)]
    return write_boxes(path, boxes, pfl, scene_id=f"{seed:016x}", **options)
