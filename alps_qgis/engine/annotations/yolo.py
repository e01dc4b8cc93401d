"""YOLO's text: one file for each image, one box in each line, everything as a share of the image's width and height.

    cls cx cy w h [score]                     middle and sides
    cls x1 y1 x2 y2 x3 y3 x4 y4 [score]       corners of an oriented box ("OBB")

The class is a number from 0 up. Its name comes from a list near the file; without a list, the number is the name.
The image's size must be known. Shares are continuous: 0 and 1 are the outer edges.

Source: the formats "YOLO detection" and "YOLO OBB" in Ultralytics' documentation.
"""

from __future__ import annotations

import math
from pathlib import Path

from ..errors import AnnotationError
from .boxes import Annotations
from .gather import Gather, Sizes, upright
from .source import lines_of, number, read_text
from .yolo_names import class_names


def read(path: Path, sizes: Sizes) -> Annotations:
    """Read one file.

    Raises:
        AnnotationError: It is not text, the image's size is not known, or the list of names is damaged.
    """
    lines = lines_of(read_text(path))
    size = sizes(path.stem)
    if size is None and lines:
        raise AnnotationError(
            f"{path} holds shares of an image whose size is not known; give the images too, with the same names."
        )
    names = class_names(path.resolve().parent)
    gather = Gather(path, size)
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
    if len(columns) not in (5, 6, 9, 10):
        raise ValueError(f"it has {len(columns)} columns, not 5 (middle and sides) or 9 (corners), and a score")
    if not (columns[0].is_integer() and 0 <= columns[0] < 1e6):
        raise ValueError(f"its class is {columns[0]}, not a whole number from 0 up")
    class_id = int(columns[0])
    if names is not None and class_id not in names:
        raise ValueError(f"class {class_id} is not in the list of names")
    oriented = len(columns) >= 9
    values = columns[1:9] if oriented else columns[1:5]
    score = math.nan
    if len(columns) in (6, 10):
        score = math.inf if math.isnan(columns[-1]) else columns[-1]
    class_name = str(class_id) if names is None else names[class_id]
    if oriented:
        return [value * (height if i % 2 else width) for i, value in enumerate(values)], class_name, score, True
    cx, cy, w, h = values
    if w <= 0 or h <= 0:
        raise ValueError("it has no area")
    corners = upright((cx - w / 2) * width, (cy - h / 2) * height, (cx + w / 2) * width, (cy + h / 2) * height)
    return corners, class_name, score, False
