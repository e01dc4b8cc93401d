"""What every segmenter of boxes returns for the boxes of one image."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np


@dataclass(frozen=True)
class BoxMask:
    """The mask of one box.

    Attributes:
        row, col: of the mask's first pixel in the image.
        mask: (h, w) bool.
        score: 0…1, how well the segmenter expects it to fit (IoU).
    """

    row: int
    col: int
    mask: np.ndarray
    score: float


@dataclass(frozen=True)
class BoxMasks:
    """The masks of the boxes of one image.

    Attributes:
        masks: one for each box; a mask may be empty.
        note: how they were computed, if not as asked for, for example on the CPU; else empty.
    """

    masks: list[BoxMask]
    note: str = ""


class BoxSegmenter(Protocol):
    """Find the object in each box of an image. Picklable, so that worker processes can hold a copy.

    Nothing here changes while it works: a note on one image belongs into that image's `BoxMasks`.
    """

    name: str
    """The user's name for it."""

    kind: str
    """Identifies what the masks come from, for the provenance."""

    surround: float
    """How far around a box it looks, as a share of the box's sides."""

    whole_tiles: bool
    """True where an image of the full size of a tile costs the same as a small one."""

    parallel: bool
    """True where several processes, one scene each, are faster than one."""

    def segment(self, image: np.ndarray, valid: np.ndarray, corners: np.ndarray, check: Callable[[], None]) -> BoxMasks:
        """Return one mask for each box.

        Args:
            image: (n_bands, h, w) float32 display values in 0…1; 0 where not valid.
            valid: (h, w) bool.
            corners: (n, 4, 2) x, y in continuous pixels of the image; may reach outside.
            check: raises when the user asked to stop; called now and then.
        """
        ...
