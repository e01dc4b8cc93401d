"""Segment all boxes of one scene, window by window: memory depends on the tile and on the number of boxes in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely

from ..annotations.boxes import Boxes
from ..labels.areas import polygon_area_m2
from ..labels.vectorize import to_map, vectorize_layers
from ..progress import Progress
from ..scene.grid import TileGrid
from ..scene.raster_grid import RasterGrid
from ..scene.scene import Scene
from ..scene.stretch import Stretch
from ..settings import BoxSettings
from ..tables.instances import InstanceBatch
from .frame import are_oriented, fill, have_area, rectangles
from .protocol import BoxMask, BoxSegmenter
from .windows import BoxWindow, box_windows

FLAT, OUTSIDE, EMPTY = "without an area", "outside the image", "on pixels without data"
UNUSABLE = frozenset((FLAT, OUTSIDE, EMPTY))
"""Reasons why boxes that were asked for have no mask."""


@dataclass(frozen=True)
class Masking:
    """All that is needed to mask the boxes of a scene.

    Attributes:
        scene: open.
        stretch: of the scene or its collection.
        segmenter: finds the objects.
        settings: tile, halo and margin.
        class_ids: by class name.
    """

    scene: Scene
    stretch: Stretch
    segmenter: BoxSegmenter
    settings: BoxSettings
    class_ids: dict[str, int]


@dataclass(frozen=True)
class Masked:
    """The result for the boxes of one window.

    Attributes:
        instances: of the boxes that have a mask; None if no box has one.
        n_boxes: boxes of the window.
        n_filled: boxes whose mask is the box itself, since nothing was found in them.
        n_empty: boxes on pixels without data, which have no mask.
        note: how the masks were computed, if not as asked for; else empty.
    """

    instances: InstanceBatch | None
    n_boxes: int
    n_filled: int
    n_empty: int
    note: str


def wanted(boxes: Boxes, settings: BoxSettings) -> tuple[Boxes, Counter[str]]:
    """Return the boxes of the classes, scores and difficulty that the settings ask for, and why others are left out."""
    chosen = np.isin(boxes.class_name, settings.classes) if settings.classes else np.ones(len(boxes), dtype=bool)
    left_out = Counter({"of another class": int(np.count_nonzero(~chosen))})
    boxes = boxes[chosen]
    # A box without a score comes from a person, not from a detector.
    sure: np.ndarray = np.isnan(boxes.score) | (boxes.score >= settings.least_score)
    left_out["of a lower score"] = int(np.count_nonzero(~sure))
    boxes = boxes[sure]
    if not settings.difficult:
        left_out["marked as difficult"] = int(np.count_nonzero(boxes.difficult))
        boxes = boxes[~boxes.difficult]
    return boxes, left_out


def usable(boxes: Boxes, grid: RasterGrid) -> tuple[Boxes, Counter[str]]:
    """Return the boxes that have an area and touch the scene, and why others are left out."""
    flat = ~have_area(boxes.corners)
    boxes = boxes[~flat]
    bboxes = boxes.bboxes
    touches = np.asarray(((bboxes[:, :2] < (grid.width, grid.height)) & (bboxes[:, 2:] > 0)).all(axis=1))
    left_out = Counter({FLAT: int(np.count_nonzero(flat)), OUTSIDE: int(np.count_nonzero(~touches))})
    return boxes[touches], left_out


def mask_boxes(masking: Masking, boxes: Boxes, progress: Progress) -> Iterator[Masked]:
    """Yield the result for usable boxes, one window at a time.

    Args:
        masking: the scene and the segmenter.
        boxes: as `usable` returns them; `box_id` becomes the instance_id if it is unique, else the index does.
        progress: receives the number of boxes done.
    """
    scene, settings, segmenter = masking.scene, masking.settings, masking.segmenter
    ids = boxes.box_id if len(np.unique(boxes.box_id)) == len(boxes) else np.arange(len(boxes))
    corners = rectangles(boxes.corners)
    bboxes = np.concatenate([corners.min(axis=1), corners.max(axis=1)], axis=1)
    grid = TileGrid(scene.height, scene.width, settings.tile, settings.halo)
    n_done = 0
    for window in box_windows(bboxes, grid, segmenter.surround, segmenter.whole_tiles):
        progress.check()
        image, valid = scene.read(window.window, masking.stretch, window.shape)
        inside = window.to_image(corners[window.boxes])
        found = segmenter.segment(image, valid, inside, progress.check)
        outlines = [_outline(mask, box, valid, settings.margin) for mask, box in zip(found.masks, inside, strict=True)]
        kept = np.array([outline is not None for outline in outlines], dtype=bool)
        members, some = window.boxes[kept], [outline for outline in outlines if outline is not None]
        yield Masked(
            _instances(masking, boxes[members], ids[members], some, window) if some else None,
            n_boxes=len(kept),
            n_filled=sum(outline.is_box for outline in some),
            n_empty=len(kept) - len(some),
            note=found.note,
        )
        n_done += len(kept)
        progress.show(n_done / len(boxes), f"Box {n_done:,} of {len(boxes):,}")


@dataclass(frozen=True)
class _Outline:
    """The mask of one box as a polygon in pixels of the image; `is_box` if nothing was found in the box."""

    polygon: shapely.MultiPolygon
    score: float
    is_box: bool


def _outline(found: BoxMask, box: np.ndarray, valid: np.ndarray, margin: float) -> _Outline | None:
    """Return the outline of a mask, else of its box; None where the box has no valid pixel."""
    row, col, mask = _clipped(found, box, valid, margin)
    is_box = not mask.any()
    if is_box:
        row, col, mask = fill(box, valid.shape)
        mask = mask & valid[row : row + mask.shape[0], col : col + mask.shape[1]]
        if not mask.any():
            return None
    polygon = vectorize_layers(np.where(mask, 0, -1)[None], 1, row, col)[0]
    return _Outline(polygon, 0.0 if is_box else found.score, is_box)


def _clipped(found: BoxMask, box: np.ndarray, valid: np.ndarray, margin: float) -> tuple[int, int, np.ndarray]:
    """Return a mask without what lies outside the box with its margin, and without invalid pixels."""
    row, col, allowed = fill(box, valid.shape, margin)
    top, left = max(row, found.row), max(col, found.col)
    bottom = min(row + allowed.shape[0], found.row + found.mask.shape[0])
    right = min(col + allowed.shape[1], found.col + found.mask.shape[1])
    if bottom <= top or right <= left:
        return 0, 0, np.zeros((0, 0), dtype=bool)
    mask = found.mask[top - found.row : bottom - found.row, left - found.col : right - found.col]
    mask = mask & allowed[top - row : bottom - row, left - col : right - col]
    return top, left, mask & valid[top:bottom, left:right]


def _instances(
    masking: Masking, boxes: Boxes, ids: np.ndarray, outlines: list[_Outline], window: BoxWindow
) -> InstanceBatch:
    grid = masking.scene.grid
    polygons = shapely.transform(np.array([outline.polygon for outline in outlines], dtype=object), window.to_scene)
    # The area is that of single polygons, so those of one mask are added up again.
    singles, owner = shapely.get_parts(polygons, return_index=True)
    single_area = polygon_area_m2(singles, grid)
    area = np.full(len(boxes), np.nan)
    if single_area is not None:
        area = np.bincount(owner, weights=single_area, minlength=len(boxes))
    columns = {
        "instance_id": ids.astype(np.int64),
        "class_id": np.array([masking.class_ids[name] for name in boxes.class_name], dtype=np.int32),
        "class_name": boxes.class_name,
        "score": np.array([outline.score for outline in outlines], dtype=np.float32),
        "box_score": boxes.score.astype(np.float32),
        "difficult": boxes.difficult,
        "oriented": boxes.oriented | are_oriented(boxes.corners),
        "box": shapely.to_wkt(to_map(shapely.polygons(boxes.corners), grid), rounding_precision=-1),
        "area_px": np.round(shapely.area(polygons)).astype(np.int64),
        "area_m2": area,
    }
    return InstanceBatch(to_map(polygons, grid), columns)
