"""YOLO's text: one file for each image, one box in each line, everything as a share of the image's width and height.

    cls cx cy w h [score]                     middle and sides
    cls x1 y1 x2 y2 x3 y3 x4 y4 [score]       corners of an oriented box ("OBB"), also with the first one again
    cls x1 y1 x2 y2 … [score]                 outline of five or more points ("segment"): its bounding box is read

The class is a number from 0 up. Its name comes from a list near the file; without a list, the number is the name.
The image's size must be known. Shares are continuous: 0 and 1 are the outer edges.

Source: the formats "YOLO detection", "YOLO OBB" and "segmentation" in Ultralytics' documentation, whose programs take
the bounding boxes of outlines too, and take all kinds of lines in one file.
"""

from __future__ import annotations

import math
from pathlib import Path

from ..errors import AnnotationError
from .boxes import Annotations
from .gather import Gather, Sizes, upright
from .ring import opened
from .source import lines_of, number, read_text
from .yolo_names import class_names

_MAX_SHARE = 2.0
"""Larger numbers are pixels, not shares."""


def read(path: Path, sizes: Sizes) -> Annotations:
    """Read one file.

    Raises:
        AnnotationError: It is not text, the image's size is not known, or the list of names is damaged.
    """
    lines = lines_of(read_text(path))
    size = sizes(path.stem, path)
    if size is None and lines:
        raise AnnotationError(
            f"{path} holds shares of an image whose size is not known; give the images too, with the same names."
        )
    names = class_names(path.resolve().parent)
    gather = Gather.of_image(path, path.stem, sizes)
    for line, text in lines:
        try:
            corners, class_name, score, oriented = _parse(text, names, *(size or (1, 1)))
        except ValueError as error:
            gather.flaw(str(error), line)
            continue
        gather.add(corners, class_name, line=line, score=score, oriented=oriented)
    return Annotations((gather.image(path.stem),), tuple(gather.flaws))


def _parse(text: str, names: dict[int, str] | None, height: int, width: int) -> tuple[list[float], str, float, bool]:
    columns = [number(column) for column in text.split()]
    if len(columns) not in (5, 6) and len(columns) < 9:
        raise ValueError(
            f"it has {len(columns)} columns, not 5 (middle and sides), 9 (corners) or more (outline), and a score"
        )
    if not (columns[0].is_integer() and 0 <= columns[0] < 1e6):
        raise ValueError(f"its class is {columns[0]}, not a whole number from 0 up")
    class_id = int(columns[0])
    if names is not None and class_id not in names:
        raise ValueError(f"class {class_id} is not in the list of names")
    class_name = str(class_id) if names is None else names[class_id]
    # Positions come in pairs, or are four; one more number is the score.
    has_score = len(columns) % 2 == 0
    score = columns.pop() if has_score else math.nan
    # NaN stands for no score, so a NaN in the file must not pass for one.
    score = math.inf if has_score and math.isnan(score) else score
    shares = columns[1:]
    far = next((share for share in shares if abs(share) > _MAX_SHARE), None)
    if far is not None and math.isfinite(far):
        raise ValueError(f"it lies outside the image: {far} is not a share of it, which runs from 0 to 1")
    if len(shares) >= 8:
        ring = opened([share * (height if i % 2 else width) for i, share in enumerate(shares)])
        if len(ring) == 8:
            return ring, class_name, score, True
        return upright(min(ring[::2]), min(ring[1::2]), max(ring[::2]), max(ring[1::2])), class_name, score, False
    cx, cy, w, h = shares
    if w <= 0 or h <= 0:
        raise ValueError("it has no area: its width or height is not above 0")
    corners = upright((cx - w / 2) * width, (cy - h / 2) * height, (cx + w / 2) * width, (cy + h / 2) * height)
    return corners, class_name, score, False
