"""Segment all boxes of one scene, window by window: memory depends on the tile, and on how many boxes lie in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
import shapely

from ..annotations.boxes import Boxes
from ..labels.polygons import polygon_area_m2
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
"""Why boxes that were asked for have no mask."""


@dataclass
class Count:
    """What became of the boxes.

    Attributes:
        n_filled: boxes whose mask is the box itself, since nothing was found in them.
        left_out: reason → number of boxes without a mask.
    """

    n_filled: int = 0
    left_out: dict[str, int] = field(default_factory=dict)

    def leave_out(self, reason: str, n: int) -> None:
        """Count boxes that get no mask."""
        if n:
            self.left_out[reason] = self.left_out.get(reason, 0) + n


def wanted(boxes: Boxes, settings: BoxSettings, count: Count) -> Boxes:
    """Return the boxes of the classes, scores and difficulty that the settings ask for."""
    chosen = np.isin(boxes.class_name, settings.classes) if settings.classes else np.ones(len(boxes), dtype=bool)
    count.leave_out("of another class", int(np.count_nonzero(~chosen)))
    boxes = boxes[chosen]
    # A box without a score comes from a person, not from a detector.
    sure: np.ndarray = np.isnan(boxes.score) | (boxes.score >= settings.least_score)
    count.leave_out("of a lower score", int(np.count_nonzero(~sure)))
    boxes = boxes[sure]
    if not settings.difficult:
        count.leave_out("marked as difficult", int(np.count_nonzero(boxes.difficult)))
        boxes = boxes[~boxes.difficult]
    return boxes


def usable(boxes: Boxes, grid: RasterGrid, count: Count) -> Boxes:
    """Return the boxes that have an area and touch the scene."""
    flat = ~have_area(boxes.corners)
    count.leave_out(FLAT, int(np.count_nonzero(flat)))
    boxes = boxes[~flat]
    hulls = boxes.hulls
    touches = np.asarray(((hulls[:, :2] < (grid.width, grid.height)) & (hulls[:, 2:] > 0)).all(axis=1))
    count.leave_out(OUTSIDE, int(np.count_nonzero(~touches)))
    return boxes[touches]


def mask_boxes(
    scene: Scene,
    boxes: Boxes,
    class_ids: dict[str, int],
    segmenter: BoxSegmenter,
    stretch: Stretch,
    settings: BoxSettings,
    count: Count,
    progress: Progress,
) -> Iterator[InstanceBatch]:
    """Yield the instances of usable boxes, those of one window at a time.

    Args:
        scene: open.
        boxes: as `usable` returns them; `box_id` becomes the instance_id where it is unique, else the place does.
        class_ids: by class name.
        segmenter: gives the masks.
        stretch: of the scene or its collection.
        settings: tile, halo and margin.
        count: told of boxes without a mask.
        progress: told of the boxes done.
    """
    ids = boxes.box_id if len(np.unique(boxes.box_id)) == len(boxes) else np.arange(len(boxes))
    corners = rectangles(boxes.corners)
    hulls = np.concatenate([corners.min(axis=1), corners.max(axis=1)], axis=1)
    grid = TileGrid(scene.height, scene.width, settings.tile, settings.halo)
    n_done = 0
    for place in box_windows(hulls, grid, segmenter.surround, segmenter.whole_tiles):
        progress.check()
        image, valid = scene.read(place.window, stretch, place.shape)
        inside = place.to_image(corners[place.boxes])
        masks = segmenter.segment(image, valid, inside, progress.check)
        kept, polygons, scores = _outlines(masks, inside, valid, place, settings, count)
        members = place.boxes[kept]
        if len(members):
            yield _batch(boxes[members], ids[members], class_ids, polygons, scores, scene.grid)
        n_done += len(place.boxes)
        progress.show(n_done / len(boxes), f"Box {n_done:,} of {len(boxes):,}")


def _outlines(
    masks: list[BoxMask],
    corners: np.ndarray,
    valid: np.ndarray,
    place: BoxWindow,
    settings: BoxSettings,
    count: Count,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return which boxes of a window have a mask, the masks as polygons in pixels of the scene, and their scores."""
    kept, polygons, scores = [], [], []
    for index, (found, box) in enumerate(zip(masks, corners, strict=True)):
        row, col, mask = _clipped(found, box, valid, settings.margin)
        score = found.score
        if not mask.any():
            row, col, mask = fill(box, valid.shape)
            mask = mask & valid[row : row + mask.shape[0], col : col + mask.shape[1]]
            score = 0.0
            if not mask.any():
                count.leave_out(EMPTY, 1)
                continue
            count.n_filled += 1
        layer = np.where(mask, 0, -1)[None]
        kept.append(index)
        polygons.append(vectorize_layers(layer, 1, row, col)[0])
        scores.append(score)
    outlines = shapely.transform(np.array(polygons, dtype=object), place.to_scene) if polygons else np.empty(0, object)
    return np.array(kept, dtype=np.int64), outlines, np.array(scores, dtype=np.float32)


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


def _batch(
    boxes: Boxes,
    ids: np.ndarray,
    class_ids: dict[str, int],
    polygons: np.ndarray,
    scores: np.ndarray,
    grid: RasterGrid,
) -> InstanceBatch:
    parts, owner = shapely.get_parts(polygons, return_index=True)
    part_area = polygon_area_m2(parts, grid)
    area = np.full(len(boxes), np.nan)
    if part_area is not None:
        area = np.bincount(owner, weights=part_area, minlength=len(boxes))
    columns = {
        "instance_id": ids.astype(np.int64),
        "class_id": np.array([class_ids[name] for name in boxes.class_name], dtype=np.int32),
        "class_name": boxes.class_name,
        "score": scores,
        "box_score": boxes.score.astype(np.float32),
        "difficult": boxes.difficult,
        "oriented": boxes.oriented | are_oriented(boxes.corners),
        "box": shapely.to_wkt(to_map(shapely.polygons(boxes.corners), grid), rounding_precision=-1),
        "area_px": np.round(shapely.area(polygons)).astype(np.int64),
        "area_m2": area,
    }
    return InstanceBatch(to_map(polygons, grid), columns)
