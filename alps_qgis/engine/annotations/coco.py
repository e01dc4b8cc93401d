"""COCO's JSON: one file for many images.

`bbox` is x, y, width, height, continuous. An annotation whose `segmentation` is one polygon of four points that is not
the `bbox` itself is an oriented box; a fifth point may repeat the first. Identifiers and numbers may be written as 1,
1.0 or "1". Annotations of crowds (`iscrowd`) name no single object and are flaws. The keys `score` (as detectors write
it) and `difficult` of an annotation are read, though COCO itself has neither.

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
from .loose_values import flag_of, id_of, number_of, side_of
from .ring import opened
from .source import read_text, stem_of


def read(path: Path, sizes: Sizes) -> Annotations:
    """Read one file.

    Raises:
        AnnotationError: It is not JSON, or not of COCO's form.
    """
    content = load(path)
    lost = Gather(path)
    images = _images(path, content["images"], sizes, lost)
    names = _categories(path, content.get("categories", []), lost)
    for at, entry in enumerate(content["annotations"]):
        where = f"annotation {entry.get('id', at)!r}"[:60] if isinstance(entry, dict) else f"annotation {at}"
        given = entry.get("image_id") if isinstance(entry, dict) else None
        key = id_of(given)
        gather = images.get(key) if key is not None else None
        if gather is None:
            why = (
                "two images of the file have its 'image_id'"
                if key in images
                else "it does not name an image of the file"
            )
            lost.flaw(f"{why}: {ascii(given)[:40]}", where=where)
            continue
        try:
            _add(gather[1], entry, names, where)
        except ValueError as error:
            gather[1].flaw(str(error), where=where)
    found = [each for each in images.values() if each is not None]
    flaws = [flaw for _, gather in found for flaw in gather.flaws]
    return Annotations(tuple(gather.image(name) for name, gather in found), (*lost.flaws, *flaws))


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


def _images(path: Path, entries: list[Any], sizes: Sizes, lost: Gather) -> dict[int | str, tuple[str, Gather] | None]:
    """Return id → (file name, its boxes), or None where different images have one id; flawed images go to `lost`."""
    images: dict[int | str, tuple[str, Gather] | None] = {}
    names: dict[int | str, str] = {}
    for at, entry in enumerate(entries):
        key, name = (id_of(entry.get("id")), entry.get("file_name")) if isinstance(entry, dict) else (None, None)
        if key is None or not isinstance(name, str) or not stem_of(name) or "\0" in name:
            message = f"{path}: image {at} was left out: it has no 'id' or no 'file_name'."
            lost.flaws.append(Flaw(str(path), None, message, 0))
            continue
        if key in images:
            if names[key] != name:
                images[key] = None
                message = f"{path}: image {ascii(name)} was left out: another image has the id {ascii(key)} too."
                lost.flaws.append(Flaw(str(path), None, message, 0))
            continue
        height, width = side_of(entry.get("height")), side_of(entry.get("width"))
        declared = (height, width) if height and width else None
        names[key] = name
        images[key] = name, Gather.of_image(path, name, sizes, declared, shared=True)
    return images


def _categories(path: Path, entries: list[Any], lost: Gather) -> dict[int | str, Any]:
    """Return id → name; None where two categories have one id."""
    names: dict[int | str, Any] = {}
    for entry in entries:
        key = id_of(entry.get("id")) if isinstance(entry, dict) else None
        if key is None:
            continue
        name = entry.get("name")
        if key in names and names[key] != name:
            message = f"{path}: the categories {ascii(names[key])} and {ascii(name)} have the same id {ascii(key)}."
            lost.flaws.append(Flaw(str(path), None, message, 0))
            name = None
        names[key] = name
    return names


def _add(gather: Gather, entry: dict[str, Any], names: dict[int | str, Any], where: str) -> None:
    category = id_of(entry.get("category_id"))
    if category is None or category not in names:
        raise ValueError(f"the class {ascii(entry.get('category_id'))[:40]} is not one of the file's categories")
    if flag_of(entry.get("iscrowd")):
        raise ValueError("it marks a crowd, not one object")
    corners, oriented = _corners(entry)
    # NaN stands for no score here, so a NaN in the file becomes infinite, which is a flaw.
    score = entry.get("score")
    gather.add(
        corners,
        names[category],
        score=math.nan if score is None else number_of(score, math.inf),
        difficult=flag_of(entry.get("difficult")),
        oriented=oriented,
        # Larger numbers do not fit int64.
        box_id=own if isinstance(own := id_of(entry.get("id")), int) and abs(own) < 2**62 else None,
        where=where,
    )


def _corners(entry: dict[str, Any]) -> tuple[list[float], bool]:
    box = entry.get("bbox")
    if not isinstance(box, list) or len(box) != 4:
        raise ValueError("its 'bbox' is not a list of four numbers")
    x, y, width, height = map(number_of, box)
    if width <= 0 or height <= 0:
        raise ValueError("it has no area: its width or height is not above 0")
    plain = upright(x, y, x + width, y + height)
    outline = _only_polygon(entry.get("segmentation"))
    if len(outline) >= 8:
        ring = opened(list(map(number_of, outline)))
        if len(ring) == 8 and not _same_box(ring, plain):
            return ring, True
    return plain, False


def _only_polygon(segmentation: Any) -> list[Any]:
    """Return the coordinates of a segmentation that is one polygon: [[x, y, …]], [x, y, …] or lists of points."""
    values = segmentation
    while isinstance(values, list) and len(values) == 1:
        [values] = values
    if not isinstance(values, list):
        return []
    if all(isinstance(value, list) and len(value) == 2 for value in values):
        values = [number for point in values for number in point]
    # What still holds lists is several polygons.
    return [] if len(values) % 2 or any(isinstance(value, list | dict) for value in values) else values


def _same_box(values: list[float], plain: list[float]) -> bool:
    # Sorted: a polygon may start at any corner and run in either direction.
    points = sorted(zip(values[::2], values[1::2]))
    return all(abs(a - b) < 1e-3 for p, q in zip(points, sorted(zip(plain[::2], plain[1::2]))) for a, b in zip(p, q))
