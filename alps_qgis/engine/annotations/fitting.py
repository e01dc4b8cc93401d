"""Decide whether an annotation's boxes make sense on an image, and bring them to its stored pixels."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ..errors import AnnotationError
from ..scene.exif import UPRIGHT
from .boxes import Annotations, Boxes, ImageBoxes
from .gather import upright
from .pairing import ImageSizes, Paired, View

TURN_BACK = "“Boxes on the turned image” (--exif-turned)"
"""What the user sets for boxes that were drawn on an image that a program had turned."""

_OVERHANG_PX = 1.5
"""Counting pixels from 1 instead of 0, and rounding, move boxes by this much."""

_MAX_FAR, _MAX_FAR_OF_OTHER = 0.5, 0.1
"""Largest share of boxes outside the image; less is allowed where the names differ too."""

_RESIZED = 0.02
"""Sizes that differ by a smaller share move no box noticeably."""


@dataclass(frozen=True)
class Fitted:
    """Boxes that make sense on their images.

    Attributes:
        boxes: of each image that has an annotation, in its stored pixels.
        refused: why the boxes of an image were refused.
        notes: sentences for the user.
    """

    boxes: dict[Path, Boxes]
    refused: dict[Path, AnnotationError]
    notes: tuple[str, ...]


def fit_images(
    found: Annotations, paired: Paired, sizes: ImageSizes, turned: bool = False, other_name: bool = False
) -> Fitted:
    """Fit the boxes of all images, and refuse annotations that have nothing to do with the images.

    Args:
        found: all that was read.
        paired: its images.
        sizes: of the images.
        turned: whether the boxes were drawn on images turned by their EXIF orientation.
        other_name: whether the annotations name other images, so that only the boxes can show that they fit.

    Raises:
        AnnotationError: No annotation belongs to an image, or no entry of them is a box.
    """
    boxes: dict[Path, Boxes] = {}
    refused: dict[Path, AnnotationError] = {}
    notes = list(paired.notes)
    for image, annotated in paired.pairs:
        if annotated is None:
            continue
        view = sizes.view(image)
        if view is None:
            # The image cannot be read, which is reported when it is opened.
            boxes[image] = annotated.boxes
            continue
        try:
            boxes[image], more = fit_boxes(image, annotated, view, turned, other_name)
        except AnnotationError as error:
            refused[image] = error
        else:
            notes += more
    _check_use(found, paired, bool(refused) or any(map(len, boxes.values())))
    return Fitted(boxes, refused, tuple(notes))


def _check_use(found: Annotations, paired: Paired, has_boxes: bool) -> None:
    """Refuse annotations of which nothing can be used.

    Raises:
        AnnotationError: No annotation belongs to an image, or no entry of them is a box.
    """
    lost = [each for each in paired.without_image if len(each.boxes)]
    if lost and all(annotated is None for _, annotated in paired.pairs):
        images = ", ".join(image.name for image, _ in paired.pairs[:3])
        raise AnnotationError(
            f"No annotation belongs to any of the images ({images}): {lost[0].source} is for {lost[0].image}; give "
            "images and annotations with the same names."
        )
    n_flaws = sum(flaw.n_entries for flaw in found.flaws)
    if n_flaws and not has_boxes and not lost:
        raise AnnotationError(f"None of the {n_flaws:,} entries of the annotations is a box: {found.flaws[0].message}")


def fit_boxes(
    image: Path, annotated: ImageBoxes, view: View, turned: bool = False, other_name: bool = False
) -> tuple[Boxes, list[str]]:
    """Return an annotation's boxes in the stored pixels of an image, and sentences for the user.

    Args:
        image: named in messages.
        annotated: whose boxes are in pixels of the image as stored, or as turned.
        view: of the image.
        turned: whether the boxes were drawn on the image as programs show it that turn it by its EXIF orientation.
        other_name: whether the annotation names another image.

    Raises:
        AnnotationError: Most boxes lie outside the image, or the sizes show that they belong to another version of it.
    """
    boxes = annotated.boxes
    if not len(boxes) + annotated.n_outside:
        return boxes, []
    notes = _turned_notes(image, annotated, view, turned)
    size = view.shown(turned)
    sizes = f"{image.name} has {_text(size)} pixels"
    if view.orientation != UPRIGHT and not turned:
        sizes += f" and the EXIF orientation {view.orientation}, for which there is {TURN_BACK}"
    differs = annotated.declared not in (None, size)
    if differs:
        sizes = f"{annotated.source} was made for {_text(annotated.declared)} pixels, but {sizes}"
    most_far = _MAX_FAR_OF_OTHER if other_name else _MAX_FAR
    _check_share(annotated, _are_outside(boxes, size), most_far, "lie outside the image by half or more", sizes)
    if differs or other_name:
        _check_share(annotated, _beyond(boxes, size) > _OVERHANG_PX, 0.5, "reach beyond the image", sizes)
    if differs and other_name:
        raise AnnotationError(f"The annotation names the image {annotated.image}, and {sizes}; give that image.")
    if differs and _is_resized(annotated, size):
        raise AnnotationError(
            f"{sizes}: the image was resized, so the boxes would lie elsewhere on it; give the image in its original "
            "size, or correct the size in the annotation if only that is wrong."
        )
    if differs:
        notes.append(f"{sizes}; the boxes are used as they are, in pixels of the image.")
    return (_turned_back(boxes, view) if turned else boxes), notes


def _check_share(annotated: ImageBoxes, counted: np.ndarray, maximum: float, what: str, sizes: str) -> None:
    """Refuse boxes of which too many are counted.

    Raises:
        AnnotationError: The share of boxes that are counted, with those that were left out, is above the maximum.
    """
    n_boxes = len(annotated.boxes) + annotated.n_outside
    n = annotated.n_outside + int(np.count_nonzero(counted))
    if n > maximum * n_boxes:
        raise AnnotationError(
            f"{n:,} of the {n_boxes:,} boxes of {annotated.source} {what}: {sizes}; give the image that the boxes were "
            "drawn on, or the annotation of this one."
        )


def _turned_notes(image: Path, annotated: ImageBoxes, view: View, turned: bool) -> list[str]:
    """Return what to say about the EXIF orientation.

    Raises:
        AnnotationError: The annotation's size is that of the other view of the image.
    """
    if view.orientation == UPRIGHT:
        return []
    size, other = view.shown(turned), view.shown(not turned)
    said = f"{image.name} has the EXIF orientation {view.orientation}"
    # Boxes that do not fit into the size show that the size is wrong.
    if annotated.declared == other != size and not _are_outside(annotated.boxes, other).any():
        remedy = (
            f"{annotated.source} was made for {_text(annotated.declared)}, so switch off {TURN_BACK}."
            if turned
            else f"{annotated.source} was made for {_text(annotated.declared)}, so use {TURN_BACK}."
        )
        raise AnnotationError(
            f"{said}: its stored pixels, which QGIS and ALPS read, are {_text(view.size)}, and programs that turn it "
            f"show {_text(view.shown(True))}. {remedy}"
        )
    if turned or (annotated.declared == size != other):
        return []
    return [
        f"{said}: annotation tools may show it turned ({_text(view.shown(True))} pixels), but QGIS and ALPS read the "
        f"stored pixels ({_text(view.size)}). If the boxes were drawn on the turned image, use {TURN_BACK}."
    ]


def _are_outside(boxes: Boxes, size: tuple[int, int]) -> np.ndarray:
    """Return which boxes (n,) lie outside an image by more than half of their bounding boxes."""
    bboxes = boxes.bboxes
    inside = np.clip(bboxes, 0, (size[1], size[0]) * 2)
    areas = [np.prod(each[:, 2:] - each[:, :2], axis=1) for each in (inside, bboxes)]
    return np.asarray(areas[0] < 0.5 * areas[1])


def _beyond(boxes: Boxes, size: tuple[int, int]) -> np.ndarray:
    """Return by how many pixels (n,) each bounding box reaches beyond an image."""
    bboxes = boxes.bboxes
    return np.asarray(np.concatenate([-bboxes[:, :2], bboxes[:, 2:] - (size[1], size[0])], axis=1).max(axis=1))


def _is_resized(annotated: ImageBoxes, size: tuple[int, int]) -> bool:
    """Return whether the size in the annotation is the image's times a factor, up to rounding, and may be right."""
    declared = annotated.declared
    # Some programs write a size of 1 × 1, or that of a tile; boxes that do not fit into it show that it is wrong.
    if declared is None or _are_outside(annotated.boxes, declared).any():
        return False
    scale = size[1] / declared[1]
    same_shape = abs(size[0] - declared[0] * scale) <= max(1.0, scale)
    return same_shape and abs(scale - 1) > _RESIZED


def _turned_back(boxes: Boxes, view: View) -> Boxes:
    """Return boxes of the turned image in its stored pixels."""
    (height, width), (x, y) = view.size, np.moveaxis(boxes.corners, 2, 0)
    stored = {
        2: (width - x, y),
        3: (width - x, height - y),
        4: (x, height - y),
        5: (y, x),
        6: (y, height - x),
        7: (width - y, height - x),
        8: (width - y, x),
    }.get(view.orientation, (x, y))
    moved = replace(boxes, corners=np.stack(stored, axis=2))
    plain = [np.array(upright(*bbox)).reshape(4, 2) for bbox in moved.bboxes.tolist()]
    # Upright boxes begin at their upper left corner.
    corners = [corner if oriented else box for corner, oriented, box in zip(moved.corners, moved.oriented, plain)]
    return replace(moved, corners=np.array(corners).reshape(-1, 4, 2))


def _text(size: tuple[int, int] | None) -> str:
    return f"{size[1]} × {size[0]}" if size else "unknown"
