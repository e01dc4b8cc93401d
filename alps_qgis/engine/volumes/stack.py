"""Put the slices of a DICOM series in order, and refuse those that do not make a regular volume."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..errors import VolumeError

_MAX_SLICES = 2**16
"""Slices of a series, with those that are missing."""

_SAME_STEP_MM = 1e-3
_EVEN = 0.05
"""How far a slice may lie from its expected position, as a share of the spacing."""


@dataclass(frozen=True)
class SliceFile:
    """One file of a series.

    Attributes:
        path: the file.
        shape: (rows, columns).
        position: (3,) centre of the first pixel in mm, in NIfTI's directions.
        along_row: (3,) step from a pixel to the next of its row in mm.
        along_column: (3,) step to the next row.
        thickness: distance to the next slice according to the header; 0 if it does not say.
        inverted: small values are bright.
        localizer: the header calls it a localizer (scout image), which shows where the slices lie.
    """

    path: Path
    shape: tuple[int, int]
    position: np.ndarray
    along_row: np.ndarray
    along_column: np.ndarray
    thickness: float
    inverted: bool
    localizer: bool = False


@dataclass(frozen=True)
class Stack:
    """Slices in order, evenly spaced.

    Attributes:
        slices: None for a missing slice.
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
    """Sort slices by their position along the normal of their plane. A missing slice leaves a gap (None).

    Raises:
        VolumeError: They differ in size or direction, share a position, or are not evenly spaced.
    """
    scouts = [each for each in slices if each.localizer]
    try:
        return _stack(slices, folder)
    except VolumeError:
        if not scouts or len(scouts) == len(slices):
            raise
        raise VolumeError(
            with_others(
                f"{scouts[0].path} is a localizer (scout image) and not one of the {len(slices) - len(scouts)} slices "
                "of its series; move it out of the folder.",
                len(scouts) - 1,
            )
        ) from None


def with_others(sentence: str, n_more: int) -> str:
    """Return a sentence about one file, and another one if it holds for more files."""
    if n_more <= 0:
        return sentence
    more = f"The same holds for {n_more} more files."
    return " ".join([sentence, more])


def _stack(slices: Sequence[SliceFile], folder: Path) -> Stack:
    _check_alike(slices, folder)
    first = slices[0]
    normal = np.cross(first.along_row, first.along_column)
    length = float(np.linalg.norm(normal))
    if not length > 0:
        raise VolumeError(f"{first.path} has rows and columns in one direction; copy or export it again.")
    ordered = sorted(slices, key=lambda each: float(each.position @ normal))
    if len(ordered) == 1:
        thickness = first.thickness or 1.0
        note = "It has one slice only." if first.thickness else "It has one slice, taken as 1 mm thick."
        return Stack((first,), first.position, normal / length * thickness, (note,))
    heights = np.array([float(each.position @ normal) / length for each in ordered])
    gaps = np.diff(heights)
    _check_apart(ordered, gaps)
    # The median, since a missing slice doubles one gap.
    spacing = float(np.median(gaps))
    whole = np.rint(gaps / spacing).astype(int)
    uneven = np.abs(gaps - whole * spacing) > _EVEN * spacing
    if uneven.any() or (whole < 1).any():
        at = int(np.argmax(uneven | (whole < 1)))
        raise VolumeError(
            f"The slices of {folder} are not evenly spaced: {gaps[at]:.3f} mm from {ordered[at].path.name} to "
            f"{ordered[at + 1].path.name}, {spacing:.3f} mm elsewhere; resample the series first."
        )
    if whole.sum() >= _MAX_SLICES:
        at = int(whole.argmax())
        raise VolumeError(
            f"{int(whole[at]) - 1:,} slices are missing between {ordered[at].path} and {ordered[at + 1].path.name}; "
            "move the files that lie far apart into a folder of their own."
        )
    filled, notes = _filled(ordered, whole)
    step = (ordered[-1].position - ordered[0].position) / (len(filled) - 1)
    for number, found in enumerate(filled):
        expected = ordered[0].position + number * step
        # Slices may be evenly spaced along the normal and still be shifted sideways.
        if found is not None and np.linalg.norm(expected - found.position) > _EVEN * spacing:
            raise VolumeError(f"{found.path} is not in line with the first and the last slice; resample the series.")
    return Stack(filled, ordered[0].position, step, notes)


def _check_alike(slices: Sequence[SliceFile], folder: Path) -> None:
    """Refuse slices of different sizes or directions, and name those that differ from most."""
    groups: list[list[SliceFile]] = []
    for each in slices:
        group = next((group for group in groups if not _difference(group[0], each)), None)
        if group is None:
            groups.append([each])
        else:
            group.append(each)
    groups.sort(key=len, reverse=True)
    usual, odd = groups[0], [each for group in groups[1:] for each in group]
    if not odd:
        return
    if len(usual) > len(odd):
        difference = _difference(usual[0], odd[0])
        raise VolumeError(
            with_others(
                f"{odd[0].path} does not belong to the volume of the {len(usual)} other files of its series: "
                f"{difference}; move it out of the folder.",
                len(odd) - 1,
            )
        )
    listed = ", ".join(f"{group[0].path.name} × {len(group)}" for group in groups)
    raise VolumeError(
        f"{folder} holds images that do not make one volume ({listed}). Compared with {usual[0].path.name}, "
        f"{odd[0].path.name} differs: {_difference(usual[0], odd[0])}; move the files of each kind into a folder of "
        "its own."
    )


def _difference(usual: SliceFile, other: SliceFile) -> str:
    """Return how a slice differs from the usual ones, as a clause about it; nothing if they are alike."""
    if other.shape != usual.shape:
        return f"it has {other.shape} pixels rather than {usual.shape}"
    apart = np.abs(np.concatenate([other.along_row - usual.along_row, other.along_column - usual.along_column]))
    if apart.max() > _SAME_STEP_MM:
        return "it has another direction or pixel size"
    return "it shows bright as dark" if other.inverted != usual.inverted else ""


def _check_apart(ordered: Sequence[SliceFile], gaps: np.ndarray) -> None:
    if gaps.min() < _SAME_STEP_MM:
        at = int(gaps.argmin())
        raise VolumeError(
            f"{ordered[at].path} and {ordered[at + 1].path.name} lie in the same position: one is a copy, or "
            "the series holds several volumes; move the files of each into a folder of its own."
        )


def _filled(ordered: Sequence[SliceFile], gaps: np.ndarray) -> tuple[tuple[SliceFile | None, ...], tuple[str, ...]]:
    """Return the slices with None for each missing one, and a note about each gap."""
    filled: list[SliceFile | None] = [ordered[0]]
    notes = []
    for before, after, gap in zip(ordered, ordered[1:], gaps.tolist()):
        if gap > 1:
            notes.append(
                f"1 slice is missing between {before.path.name} and {after.path.name}; its voxels stay without a label."
                if gap == 2
                else f"{gap - 1} slices are missing between {before.path.name} and {after.path.name}; their voxels "
                "stay without a label."
            )
        filled += [None] * (gap - 1) + [after]
    return tuple(filled), tuple(notes)
