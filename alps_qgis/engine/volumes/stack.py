"""Put the slices of a DICOM series in order, and refuse those that make no regular volume."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..errors import VolumeError

_SAME_STEP_MM = 1e-3
_EVEN = 0.05
"""How far, as a share of the spacing, a slice may lie from where it is due."""


@dataclass(frozen=True)
class SliceFile:
    """One file of a series.

    Attributes:
        path: the file.
        shape: (rows, columns).
        position: (3,) centre of the first pixel in mm, in NIfTI's directions.
        along_row: (3,) step from a pixel to the next of its row in mm.
        along_column: (3,) step to the next row.
        thickness: distance to the next slice as the header has it; 0 where it has none.
        inverted: small values are bright.
    """

    path: Path
    shape: tuple[int, int]
    position: np.ndarray
    along_row: np.ndarray
    along_column: np.ndarray
    thickness: float
    inverted: bool


@dataclass(frozen=True)
class Stack:
    """Slices in order, evenly spaced.

    Attributes:
        slices: None where one is missing.
        origin: (3,) centre of the first pixel of the first slice in mm.
        step: (3,) from a slice to the next.
        notes: what the user should know.
    """

    slices: tuple[SliceFile | None, ...]
    origin: np.ndarray
    step: np.ndarray
    notes: tuple[str, ...]

    @property
    def _first(self) -> SliceFile:
        return next(each for each in self.slices if each is not None)

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns of every slice."""
        return self._first.shape

    @property
    def along_row(self) -> np.ndarray:
        """(3,) step to the next pixel of a row in mm."""
        return self._first.along_row

    @property
    def along_column(self) -> np.ndarray:
        """(3,) step to the next row in mm."""
        return self._first.along_column

    @property
    def inverted(self) -> bool:
        """Small values are bright."""
        return self._first.inverted


def stack_slices(slices: Sequence[SliceFile], folder: Path) -> Stack:
    """Sort slices by their position at right angles to their plane; where one is missing its place stays empty.

    Raises:
        VolumeError: They differ in size or direction, share a place, or are not evenly spaced.
    """
    first = slices[0]
    for each in slices[1:]:
        _check_alike(first, each)
    normal = np.cross(first.along_row, first.along_column)
    length = float(np.linalg.norm(normal))
    if not length > 0:
        raise VolumeError(f"{first.path} has rows and columns in one direction; get the file again.")
    ordered = sorted(slices, key=lambda each: float(each.position @ normal))
    if len(ordered) == 1:
        thickness = first.thickness or 1.0
        note = "It has one slice only." if first.thickness else "It has one slice, taken as 1 mm thick."
        return Stack((first,), first.position, normal / length * thickness, (note,))
    heights = np.array([float(each.position @ normal) / length for each in ordered])
    gaps = np.diff(heights)
    _check_apart(ordered, gaps)
    spacing = float(np.median(gaps))
    whole = np.rint(gaps / spacing).astype(int)
    uneven = np.abs(gaps - whole * spacing) > _EVEN * spacing
    if uneven.any() or (whole < 1).any():
        at = int(np.argmax(uneven | (whole < 1)))
        raise VolumeError(
            f"The slices of {folder} are not evenly spaced: {gaps[at]:.3f} mm from {ordered[at].path.name} to "
            f"{ordered[at + 1].path.name}, {spacing:.3f} mm elsewhere; resample the series first."
        )
    filled, notes = _filled(ordered, whole)
    step = (ordered[-1].position - ordered[0].position) / (len(filled) - 1)
    for number, found in enumerate(filled):
        due = ordered[0].position + number * step
        if found is not None and np.linalg.norm(due - found.position) > _EVEN * spacing:
            raise VolumeError(f"{found.path} is not in line with the first and the last slice; resample the series.")
    return Stack(filled, ordered[0].position, step, notes)


def _check_alike(first: SliceFile, other: SliceFile) -> None:
    if other.shape != first.shape:
        raise VolumeError(f"{other.path} has {other.shape} pixels, {first.path.name} {first.shape}; choose one series.")
    apart = np.abs(np.concatenate([other.along_row - first.along_row, other.along_column - first.along_column]))
    if apart.max() > _SAME_STEP_MM or other.inverted != first.inverted:
        raise VolumeError(
            f"{other.path} lies in another direction or has pixels of another size than {first.path.name}; they are no "
            "one volume."
        )


def _check_apart(ordered: Sequence[SliceFile], gaps: np.ndarray) -> None:
    if gaps.min() < _SAME_STEP_MM:
        at = int(gaps.argmin())
        raise VolumeError(
            f"{ordered[at].path} and {ordered[at + 1].path.name} lie in one place; the series holds several volumes: "
            "move the files of one into a folder of their own."
        )


def _filled(ordered: Sequence[SliceFile], gaps: np.ndarray) -> tuple[tuple[SliceFile | None, ...], tuple[str, ...]]:
    """Return the slices with empty places, and a note about each gap."""
    filled: list[SliceFile | None] = [ordered[0]]
    notes = []
    for before, after, gap in zip(ordered, ordered[1:], gaps.tolist()):
        if gap > 1:
            notes.append(
                f"{gap - 1} slice(s) are missing between {before.path.name} and {after.path.name}; their voxels stay "
                "without a label."
            )
        filled += [None] * (gap - 1) + [after]
    return tuple(filled), tuple(notes)
