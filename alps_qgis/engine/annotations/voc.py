"""Pascal VOC's XML, and DIOR's, which is VOC's with oriented boxes: one file for each image.

`bndbox` counts pixels from 1, its maxima inclusive: a box over the whole of an image of w pixels runs from 1 to w. Here
that is 0 to w, so 1 is subtracted from the minima. `robndbox` (DIOR-R) has eight coordinates, already continuous.
An element `score` or `confidence`, which some detectors add, is the score; a position is never rounded to whole pixels.

Source: Everingham et al. 2010, The PASCAL VOC challenge, development kit; Detectron2 reads `bndbox` in the same way.
Li et al. 2020, DIOR; Cheng et al. 2022, DIOR-R; MMRotate reads `robndbox` in the same way.
"""

from __future__ import annotations

import math
from pathlib import Path

from ..scene.xml_elements import Node
from .boxes import Annotations
from .gather import Gather, Sizes, upright
from .xml_tree import add_each, children_at, first, flag_at, number_at, read_root, size_at, text_at

_CORNERS = ("left_top", "right_top", "right_bottom", "left_bottom")


def read(path: Path, sizes: Sizes) -> Annotations:
    """Read one file.

    Raises:
        AnnotationError: It is not such XML.
    """
    root = read_root(path, "annotation")
    name = text_at(root, "filename") or path.stem
    gather = Gather.of_image(path, name, sizes, size_at(root, ("size", "width"), ("size", "height")))
    add_each(gather, children_at(root, "object"), _add)
    return Annotations((gather.image(name),), tuple(gather.flaws))


def _add(gather: Gather, node: Node) -> None:
    oriented = first(node, "robndbox") is not None
    if oriented:
        corners = [number_at(node, "robndbox", f"{axis}_{corner}") for corner in _CORNERS for axis in "xy"]
    else:
        x0, y0, x1, y1 = (number_at(node, "bndbox", side) for side in ("xmin", "ymin", "xmax", "ymax"))
        # The minima must be known before 1 is subtracted. min() and max() would not do: they can lose a NaN.
        (x0, x1), (y0, y1) = ((x1, x0) if x0 > x1 else (x0, x1)), ((y1, y0) if y0 > y1 else (y0, y1))
        corners = upright(x0 - 1, y0 - 1, x1, y1)
    gather.add(
        corners,
        text_at(node, "name"),
        line=node.line,
        score=score_of(node),
        difficult=flag_at(node, "difficult"),
        oriented=oriented,
    )


def score_of(node: Node) -> float:
    """Return the score that an object has, NaN for none.

    Raises:
        ValueError: It is not a number.
    """
    for tag in ("score", "confidence"):
        if text_at(node, tag):
            score = number_at(node, tag)
            # NaN stands for no score, so a NaN in the file must not pass for one.
            return score if math.isfinite(score) else math.inf
    return math.nan
