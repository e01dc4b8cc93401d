"""Boxes of images in memory, whatever file they come from."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..tables.rows import Rows


@dataclass(frozen=True)
class Boxes(Rows):
    """Boxes of one image, as arrays of equal length n.

    Pixel coordinates are continuous: (0, 0) is the outer corner of the upper left pixel, x points right, y down, so
    that an image of w pixels ends at x = w. Readers of formats that count pixels otherwise convert.

    Attributes:
        corners: (n, 4, 2) float64 x, y of the corners, in order around the box.
        class_name: (n,) object array of str, never empty.
        score: (n,) float64 the detector's score in 0…1; NaN for none.
        difficult: (n,) bool; marked as difficult by the annotator.
        oriented: (n,) bool; False where the format says that the sides are parallel to the image's.
        box_id: (n,) int64; what the file calls the box, else its index in the file.
    """

    corners: np.ndarray
    class_name: np.ndarray
    score: np.ndarray
    difficult: np.ndarray
    oriented: np.ndarray
    box_id: np.ndarray

    @property
    def bboxes(self) -> np.ndarray:
        """(n, 4) float64 x0, y0, x1, y1 of the bounding boxes."""
        return np.concatenate([self.corners.min(axis=1), self.corners.max(axis=1)], axis=1)

    @classmethod
    def none(cls) -> Boxes:
        """Return no boxes, as for an image that was annotated and shows no object."""
        return cls(
            np.empty((0, 4, 2)),
            np.empty(0, object),
            np.empty(0),
            np.empty(0, bool),
            np.empty(0, bool),
            np.empty(0, np.int64),
        )


@dataclass(frozen=True)
class ImageBoxes:
    """The boxes of one image.

    Attributes:
        image: the image's file name as the annotation gives it, or the annotation's own stem.
        size: (height, width) in pixels: the image's own if it is known, else what the annotation says.
        source: the file or layer that was read; empty for boxes from elsewhere.
        declared: (height, width) that the annotation says.
        n_outside: boxes that were left out because they lie outside the image.
        shared: the file is for many images, so its own name does not tell which.
    """

    image: str
    boxes: Boxes
    size: tuple[int, int] | None = None
    source: str = ""
    declared: tuple[int, int] | None = None
    n_outside: int = 0
    shared: bool = False


@dataclass(frozen=True)
class Flaw:
    """One entry of a file that was left out, and why; or a whole file.

    Attributes:
        line: from 1 on; None where the format has no lines.
        message: a sentence for the user, with file and line.
        n_entries: how many entries it stands for; 0 for a file that is not an annotation at all.
    """

    file: str
    line: int | None
    message: str
    n_entries: int = 1


@dataclass(frozen=True)
class Annotations:
    """What was read: images, also those without boxes, and what was left out."""

    images: tuple[ImageBoxes, ...]
    flaws: tuple[Flaw, ...] = ()
