"""FAIR1M's XML: oriented boxes as closed rings of five points, one file for each image.

    <object><coordinate>pixel</coordinate><possibleresult><name>Van</name><probability>0.9</probability>…
            <points><point>12.0,30.5</point> … five, the last equal to the first

Coordinates are continuous. Of several possible results, the most probable one is read; its probability is the score.

Source: Sun et al. 2022, FAIR1M, doi:10.1016/j.isprsjprs.2021.12.004.
"""

from __future__ import annotations

import math
from pathlib import Path

from ..scene.xml_elements import Node
from .boxes import Annotations
from .gather import Gather, Sizes
from .ring import opened
from .source import number
from .xml_tree import add_each, children_at, number_at, read_root, size_at, text_at


def read(path: Path, sizes: Sizes) -> Annotations:
    """Read one file.

    Raises:
        AnnotationError: It is not such XML.
    """
    root = read_root(path, "annotation")
    name = text_at(root, "source", "filename") or path.stem
    gather = Gather.of_image(path, name, sizes, size_at(root, ("size", "width"), ("size", "height")))
    add_each(gather, children_at(root, "objects", "object"), _add)
    return Annotations((gather.image(name),), tuple(gather.flaws))


def _add(gather: Gather, node: Node) -> None:
    class_name, score = _result(node)
    gather.add(_corners(node), class_name, line=node.line, score=score, oriented=True)


def _corners(node: Node) -> list[float]:
    kind = text_at(node, "coordinate") or "pixel"
    if kind != "pixel":
        raise ValueError(f"its coordinates are {kind!r}, not 'pixel'")
    texts = [point.text for point in children_at(node, "points", "point")]
    pairs = [[number(part.strip()) for part in text.split(",")] for text in texts]
    if any(len(pair) != 2 for pair in pairs):
        raise ValueError("a point does not have two coordinates")
    corners = opened([value for pair in pairs for value in pair])
    if len(corners) != 8:
        raise ValueError(f"it has {len(pairs)} points, not four and the first again")
    return corners


def _result(node: Node) -> tuple[str, float]:
    best: tuple[str, float] | None = None
    for result in children_at(node, "possibleresult"):
        score = number_at(result, "probability") if text_at(result, "probability") else math.nan
        # NaN stands for no score, so a NaN in the file becomes infinite, which is a flaw.
        score = math.inf if text_at(result, "probability") and math.isnan(score) else score
        if best is None or score > best[1]:
            best = text_at(result, "name"), score
    return best or ("", math.nan)
