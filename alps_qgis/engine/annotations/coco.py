"""COCO's JSON: one file for many images.

`bbox` is x, y, width, height, continuous. An annotation whose `segmentation` is one polygon of four points that is not
the `bbox` itself is an oriented box. Annotations of crowds (`iscrowd`) name no single object and are flaws. The keys
`score` (as detectors write it) and `difficult` of an annotation are read, though COCO itself has neither.

Source: Lin et al. 2014, Microsoft COCO, and the data format on its site; pycocotools draws boxes in the same way.
"""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

from ..errors import AnnotationError
from .boxes import Annotations, Flaw
from .gather import Gather, Sizes, upright
from .source import read_text, stem_of


def read(path: Path, sizes: Sizes) -> Annotations:
    """Read one file.

    Raises:
        AnnotationError: It is not JSON, or not of COCO's form.
    """
    content = load(path)
    images, lost = _images(path, content["images"], sizes)
    names = {
        each["id"]: each.get("name")
        for each in content.get("categories", [])
        if isinstance(each, dict) and isinstance(each.get("id"), int | str)
    }
    for at, entry in enumerate(content["annotations"]):
        where = f"annotation {entry.get('id', at)!r}"[:60] if isinstance(entry, dict) else f"annotation {at}"
        key = entry.get("image_id") if isinstance(entry, dict) else None
        gather = images.get(key, (None, lost))[1] if isinstance(key, int | str) else lost
        if gather is lost:
            lost.flaw(f"it does not name an image of the file: {ascii(key)[:40]}", where=where)
            continue
        try:
            _add(gather, entry, names, where)
        except ValueError as error:
            gather.flaw(str(error), where=where)
    flaws = [flaw for _, gather in images.values() for flaw in gather.flaws]
    return Annotations(tuple(gather.image(name) for name, gather in images.values()), (*lost.flaws, *flaws))


def load(path: Path) -> dict[str, Any]:
    """Return the content of a COCO file; `images` and `annotations` are lists in it.

    Raises:
        AnnotationError: It is not JSON, or not of that form.
    """
    text = read_text(path)
    if not text.strip():
        raise AnnotationError(f"{path} is empty; COCO without boxes still has lists of images and annotations.")
    try:
        content = json.loads(text)
    except json.JSONDecodeError as error:
        raise AnnotationError(
            f"{path}, line {error.lineno}: the JSON is damaged ({error.msg}); export it again."
        ) from error
    except (RecursionError, ValueError) as error:
        raise AnnotationError(f"{path} cannot be read as JSON ({error}); export it again.") from error
    if isinstance(content, list):
        raise AnnotationError(
            f"{path} is a list of detections without images; give a complete COCO file, with 'images' and 'categories'."
        )
    for key in ("images", "annotations"):
        if not isinstance(content, dict) or not isinstance(content.get(key), list):
            raise AnnotationError(f"{path} has no list {key!r}; it is not a COCO annotation, so choose another format.")
    if not isinstance(content.get("categories", []), list):
        raise AnnotationError(
            f"{path} has no list of categories; it is not a COCO annotation, so choose another format."
        )
    return content


def _images(path: Path, entries: list[Any], sizes: Sizes) -> tuple[dict[int | str, tuple[str, Gather]], Gather]:
    """Return id → (file name, its boxes), and the collector of entries without an image and of flawed images."""
    images: dict[int | str, tuple[str, Gather]] = {}
    lost = Gather(path)
    for at, entry in enumerate(entries):
        key, name = (entry.get("id"), entry.get("file_name")) if isinstance(entry, dict) else (None, None)
        if not isinstance(key, int | str) or not isinstance(name, str) or not stem_of(name) or "\0" in name:
            message = f"{path}: image {at} was left out: it has no 'id' or no 'file_name'."
            lost.flaws.append(Flaw(str(path), None, message, 0))
            continue
        if key in images:
            message = f"{path}: image {ascii(name)} was left out: another image has the id {ascii(key)} too."
            lost.flaws.append(Flaw(str(path), None, message, 0))
            continue
        size = entry.get("height"), entry.get("width")
        known = all(isinstance(side, int) and 1 <= side <= 10**7 for side in size)
        images[key] = (name, Gather(path, size if known else sizes(stem_of(name))))
    return images, lost


def _add(gather: Gather, entry: dict[str, Any], names: dict[Any, Any], where: str) -> None:
    category = entry.get("category_id")
    if not isinstance(category, int | str) or category not in names:
        raise ValueError(f"the class {ascii(category)[:40]} is not one of the file's categories")
    if entry.get("iscrowd"):
        raise ValueError("it marks a crowd, not one object")
    corners, oriented = _corners(entry)
    # NaN stands for no score here, so a NaN in the file becomes infinite, which is a flaw.
    score = entry.get("score")
    gather.add(
        corners,
        names[category],
        score=math.nan if score is None else _number(score, math.inf),
        difficult=bool(entry.get("difficult", False)),
        oriented=oriented,
        # Larger numbers do not fit int64.
        box_id=entry["id"] if type(entry.get("id")) is int and abs(entry["id"]) < 2**62 else None,
        where=where,
    )


def _corners(entry: dict[str, Any]) -> tuple[list[float], bool]:
    box = entry.get("bbox")
    if not isinstance(box, list) or len(box) != 4:
        raise ValueError("its 'bbox' is not a list of four numbers")
    x, y, width, height = map(_number, box)
    if width <= 0 or height <= 0:
        raise ValueError("it has no area")
    plain = upright(x, y, x + width, y + height)
    polygons = entry.get("segmentation")
    if isinstance(polygons, list) and len(polygons) == 1 and isinstance(polygons[0], list) and len(polygons[0]) == 8:
        values = [_number(value) for value in polygons[0]]
        if not _same_box(values, plain):
            return values, True
    return plain, False


def _same_box(values: list[float], plain: list[float]) -> bool:
    # Sorted: a polygon may start at any corner and run in either direction.
    points = sorted(zip(values[::2], values[1::2]))
    return all(abs(a - b) < 1e-3 for p, q in zip(points, sorted(zip(plain[::2], plain[1::2]))) for a, b in zip(p, q))


def _number(value: Any, instead_of_nan: float | None = None) -> float:
    # float() of an integer beyond 1e308 raises OverflowError.
    if isinstance(value, bool) or not isinstance(value, int | float) or (isinstance(value, int) and abs(value) > 1e300):
        raise ValueError(f"{ascii(value)[:40]} is not a number")
    return instead_of_nan if instead_of_nan is not None and math.isnan(value) else float(value)
