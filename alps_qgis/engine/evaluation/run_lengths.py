"""Make COCO's run lengths from polygons in scenes of any size, and from files that may be damaged."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from pycocotools import mask as coco_mask

from ..labels.rasterize import top_polygon
from ..scene.grid import Window

RunLengths = dict[str, Any]
"""RLE, as pycocotools calls it: `size` [height, width] and compressed `counts`."""


def of_polygon(polygon: Any, height: int, width: int) -> RunLengths:
    """Return the run lengths of a polygon in pixel coordinates, drawn only inside its own bounds.

    Args:
        polygon: a shapely polygon or multipolygon; anything outside the scene is cut off.
        height, width: of the scene.
    """
    x0, y0, x1, y1 = polygon.bounds
    col, row = max(math.floor(x0), 0), max(math.floor(y0), 0)
    window = Window(row, col, max(min(math.ceil(y1), height) - row, 0), max(min(math.ceil(x1), width) - col, 0))
    if not window.area_px:
        return coco_mask.frPyObjects({"size": [height, width], "counts": [height * width]}, height, width)
    inside = top_polygon(np.array([polygon], object), window) >= 0
    # COCO's order of pixels is column by column.
    across, down = np.nonzero(inside.T)
    position = (across + col) * height + down + row
    starts = np.flatnonzero(np.diff(position, prepend=-2) != 1)
    ends = np.append(starts[1:], len(position)) - 1
    edges = np.stack([position[starts], position[ends] + 1], axis=1).ravel() if len(position) else np.empty(0, np.int64)
    counts = np.diff(edges, prepend=0, append=height * width).tolist()
    # As pycocotools does: without a last run of length 0, if the mask reaches the last pixel.
    counts = counts if counts[-1] else counts[:-1]
    return coco_mask.frPyObjects({"size": [height, width], "counts": counts}, height, width)


def of_segmentation(segmentation: Any, height: int, width: int) -> RunLengths:
    """Return the run lengths of the segmentation in a COCO annotation: polygons, or run lengths of either form.

    pycocotools trusts its input. Wrong counts would make it read other memory or never end, so they are checked here.

    Raises:
        ValueError: It is not a mask of an image of that size.
    """
    if isinstance(segmentation, list):
        rings = [_ring(ring, height, width) for ring in segmentation]
        if not rings:
            raise ValueError("it has no mask")
        return coco_mask.merge(coco_mask.frPyObjects(rings, height, width))
    if not isinstance(segmentation, dict) or segmentation.get("size") != [height, width]:
        raise ValueError("its mask is not of the image's size")
    counts = segmentation.get("counts")
    if isinstance(counts, str):
        counts = _counts(counts)
    if not isinstance(counts, list) or not all(type(count) is int and count >= 0 for count in counts):
        raise ValueError("the run lengths of its mask are damaged")
    if sum(counts) != height * width:
        raise ValueError("the run lengths of its mask do not add up to the image")
    return coco_mask.frPyObjects({"size": [height, width], "counts": counts}, height, width)


def _ring(ring: Any, height: int, width: int) -> list[float]:
    if not isinstance(ring, list) or len(ring) < 6 or len(ring) % 2:
        raise ValueError("a ring of its mask has fewer than three points")
    values = np.array([value if type(value) in (int, float) else math.nan for value in ring], float)
    limit = 2 * max(height, width)
    if not (np.abs(values) <= limit).all():
        raise ValueError("a coordinate of its mask is not a number, or lies far outside the image")
    return [float(value) for value in values]


def _counts(text: str) -> list[int]:
    """Return the counts of compressed run lengths: 5 bits a character, and differences from the fourth count on.

    Source: `rleFrString` of pycocotools' maskApi.c.
    """
    counts: list[int] = []
    value = shift = 0
    for character in text:
        code = ord(character) - 48
        if not 0 <= code < 64 or shift > 60:
            raise ValueError("the run lengths of its mask are damaged")
        value |= (code & 0x1F) << shift
        shift += 5
        if code & 0x20:
            continue
        if code & 0x10:
            value -= 1 << shift
        if len(counts) > 2:
            value += counts[-2]
        counts.append(value)
        value = shift = 0
    if shift:
        raise ValueError("the run lengths of its mask are cut off")
    return counts
