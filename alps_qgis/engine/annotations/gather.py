"""Collect the entries of an annotation: each becomes a box, or a flaw that says why it was left out."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from .boxes import Boxes, Flaw, ImageBoxes
from .ring import uncrossed

Sizes = Callable[[str, "Path | None"], "tuple[int, int] | None"]
"""Returns the (height, width) of an image by the name that an annotation gives it, and by the annotation's file if that
is for one image; None if it is not known."""

DECIMALS = 6
"""Positions are kept to a millionth of a pixel. What some formats add (middles, fractions of the width) is noise below
that, so a box has the same corners whatever format it comes from."""

_MAX_PX = 1e7
"""Coordinates beyond this come from damage: no image is that large."""

_MIN_AREA_PX = 1e-6
_UNUSABLE = frozenset(("Cc", "Cs", "Cn", "Zl", "Zp"))
"""Unicode's categories of control characters, surrogates, unassigned characters, and separators of lines."""


def usable_name(name: object) -> bool:
    """Return whether a class name is text that is trimmed, not empty, and allowed in every file format."""
    return (
        isinstance(name, str)
        and bool(name)
        and name == name.strip()
        and all(unicodedata.category(character) not in _UNUSABLE for character in name)
    )


def upright(x0: float, y0: float, x1: float, y1: float) -> list[float]:
    """Return the corners of a box with sides parallel to the image's, from its upper left one on.

    Swapped corners are put right: any two opposite corners name the same box.
    """
    if x0 > x1:
        x0, x1 = x1, x0
    if y0 > y1:
        y0, y1 = y1, y0
    return [x0, y0, x1, y0, x1, y1, x0, y1]


class Gather:
    """The boxes and flaws of one image, or of what one file says about it."""

    def __init__(self, file: Path | str, size: tuple[int, int] | None = None) -> None:
        """Start without entries.

        Args:
            file: named in messages.
            size: (height, width) of the image; boxes that lie wholly outside are flaws. None if it is not known.
        """
        self._file, self._size = str(file), size
        self._corners: list[list[float]] = []
        self._rows: list[tuple[str, float, bool, bool, int]] = []
        self.flaws: list[Flaw] = []
        self._n_outside = 0
        self._declared: tuple[int, int] | None = None
        self._shared = False

    @classmethod
    def of_image(
        cls, file: Path, name: str, sizes: Sizes, declared: tuple[int, int] | None = None, *, shared: bool = False
    ) -> Gather:
        """Start with the size of an image: its own if it is there, else what the annotation says.

        Args:
            file: the annotation.
            name: what the annotation calls the image.
            sizes: of the images.
            declared: (height, width) that the annotation says.
            shared: whether the file is for many images.
        """
        gather = cls(file, sizes(name, None if shared else file) or declared)
        gather._declared, gather._shared = declared, shared
        return gather

    @property
    def n_entries(self) -> int:
        """Boxes and flaws so far."""
        return len(self._rows) + len(self.flaws)

    def add(
        self,
        corners: Sequence[float],
        class_name: object,
        *,
        line: int | None = None,
        score: float = math.nan,
        difficult: bool = False,
        oriented: bool = False,
        box_id: int | None = None,
        where: str = "",
        rounded: bool = True,
    ) -> None:
        """Keep one box, or note why it was left out.

        If the outline crosses itself, its corners are put in order around the box.

        Args:
            corners: x, y of four corners, in order around the box.
            class_name: trimmed text.
            line: from 1 on.
            score: NaN for none, else 0…1.
            difficult: marked so.
            oriented: the format does not say that the sides are parallel to the image's.
            box_id: None for the index among the entries.
            where: what the message calls the entry if the format has no lines.
            rounded: round positions to a millionth of a pixel; False if the caller has rounded their source instead.
        """
        box_id = self.n_entries if box_id is None else box_id
        values = [float(value) for value in corners]
        fault = self._fault(values, class_name, score)
        if fault:
            self.flaw(fault, line, where)
            return
        if rounded:
            # Adding 0.0 turns −0.0 into 0.0.
            values = [round(value, DECIMALS) + 0.0 for value in values]
        if oriented:
            values = uncrossed(values)
        # After rounding, which may leave no area.
        if abs(_area(values)) <= _MIN_AREA_PX:
            self.flaw("it has no area", line, where)
            return
        if self._size is not None and _is_outside(values, *self._size):
            self._n_outside += 1
            self.flaw(f"it lies outside the image of {self._size[1]} × {self._size[0]} pixels", line, where)
            return
        self._corners.append(values)
        self._rows.append((str(class_name), float(score), bool(difficult), bool(oriented), int(box_id)))

    def flaw(self, why: str, line: int | None = None, where: str = "") -> None:
        """Note an entry that is not a box; `why` is a clause."""
        at_line = f", line {line}" if line else ""
        self.flaws.append(Flaw(self._file, line, f"{self._file}{at_line}: {where or 'the box'} was left out: {why}."))

    def boxes(self) -> Boxes:
        """Return the boxes, in the order of the file."""
        if not self._rows:
            return Boxes.none()
        names, scores, difficult, oriented, ids = zip(*self._rows)
        class_name = np.empty(len(names), object)
        class_name[:] = names
        return Boxes(
            np.array(self._corners, float).reshape(-1, 4, 2),
            class_name,
            np.array(scores, float),
            np.array(difficult, bool),
            np.array(oriented, bool),
            np.array(ids, np.int64),
        )

    def image(self, name: str) -> ImageBoxes:
        """Return the boxes as those of an image."""
        return ImageBoxes(
            name, self.boxes(), self._size, self._file, self._declared, self._n_outside, shared=self._shared
        )

    def _fault(self, values: list[float], class_name: object, score: float) -> str | None:
        if not all(map(math.isfinite, values)):
            return "a coordinate is not a finite number"
        if max(map(abs, values)) > _MAX_PX:
            return f"a coordinate is beyond {_MAX_PX:.0e} pixels"
        if not usable_name(class_name):
            return f"{ascii(class_name)[:60]} is not a class name" if class_name else "it has no class"
        if not (math.isnan(score) or 0 <= score <= 1):
            return f"its score is {score}, not between 0 and 1"
        return None


def _is_outside(values: list[float], height: int, width: int) -> bool:
    xs, ys = values[::2], values[1::2]
    return max(xs) <= 0 or max(ys) <= 0 or min(xs) >= width or min(ys) >= height


def _area(values: list[float]) -> float:
    x, y = values[::2], values[1::2]
    # Relative to a corner, so that boxes far from the origin lose no digits.
    return sum((x[i - 1] - x[0]) * (y[i] - y[0]) - (x[i] - x[0]) * (y[i - 1] - y[0]) for i in range(4)) / 2
