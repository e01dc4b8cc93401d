"""Read a DICOM series: find its slices, check that they stack, decode them once."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import VolumeError
from ..progress import Progress
from ..settings import SliceSettings
from .dicom_header import damaged, number, read_header, vector
from .dicom_pixels import read_pixels
from .geometry import Geometry
from .room import check_room, check_slice
from .stack import SliceFile, Stack, stack_slices, with_others
from .volume import Volume

_TO_RAS = np.array([-1.0, -1.0, 1.0])
"""DICOM's axes point to the body's left and back, NIfTI's to its right and front."""


def read_series(folder: Path, scratch: Path, settings: SliceSettings, progress: Progress) -> Volume:
    """Open a DICOM series; its slices are decoded into one file, so that it can be cut along any axis.

    Args:
        folder: of the files; folders in it are searched too.
        scratch: folder for the decoded values.
        settings: which series, if there are several.
        progress: receives each decoded slice.

    Raises:
        VolumeError: No series, several, slices that do not stack, or pixels that cannot be decoded.
    """
    files, n_others = _series(folder, settings.series)
    stack = stack_slices(_slices(files), folder)
    height, width = stack.shape
    check_slice(files[0][0], stack.shape)
    check_room(folder, scratch, 4 * height * width * len(stack.slices))
    # On the disk, since a series may be larger than memory; Fortran order makes each slice one block of the file.
    voxels = np.memmap(scratch / "volume.raw", np.float32, "w+", shape=(width, height, len(stack.slices)), order="F")
    dtype = "float32"
    for index, each in enumerate(stack.slices):
        progress.check()
        progress.show(index / len(stack.slices), f"Decoding {folder.name}")
        if each is None:
            voxels[:, :, index] = np.nan
        else:
            values, dtype = read_pixels(each)
            voxels[:, :, index] = values.T
    notes = list(stack.notes)
    if n_others:
        notes.append(f"Files that are not DICOM images were left out: {n_others}.")
    return Volume(
        folder, voxels, Geometry.of_affine(_affine(stack)), dtype, inverted=stack.inverted, notes=tuple(notes)
    )


def _affine(stack: Stack) -> np.ndarray:
    affine = np.eye(4)
    affine[:3] = np.stack([stack.along_row, stack.along_column, stack.step, stack.origin], axis=1)
    return affine


def _series(folder: Path, wanted: int) -> tuple[list[tuple[Path, Any]], int]:
    """Return the files of the series with their headers, and the number of files that are not DICOM images."""
    found: dict[str, list[tuple[Path, Any]]] = defaultdict(list)
    n_others = 0
    for path in sorted(path for path in folder.rglob("*") if path.is_file() and not path.name.startswith(".")):
        with damaged(path):
            head = read_header(path)
            if head is None or "Rows" not in head:
                n_others += 1
            else:
                found[str(head.get("SeriesInstanceUID", ""))].append((path, head))
    if not found:
        raise VolumeError(f"{folder} holds no DICOM images; choose the folder of a series, or a NIfTI file.")
    # By file name, as a person sees them in the folder; the identifier may reveal the hospital.
    ordered = sorted(found.values(), key=lambda files: files[0][0])
    if len(ordered) > 1 and wanted == 0:
        listed = "; ".join(
            f"{which}: {files[0][0].name} × {len(files)}" for which, files in enumerate(ordered, start=1)
        )
        raise VolumeError(
            f"{folder} holds {len(ordered)} series, here with their first and number of files ({listed}); choose one "
            "by its number."
        )
    if wanted > len(ordered):
        raise VolumeError(f"{folder} has no series {wanted}; it holds {len(ordered)}.")
    return ordered[max(wanted, 1) - 1], n_others


def _slices(files: list[tuple[Path, Any]]) -> list[SliceFile]:
    """Return where each file of a series lies.

    Raises:
        VolumeError: A file does not say, or is not a grey image. If most files are good, it is to be moved away.
    """
    slices: list[SliceFile] = []
    odd: list[VolumeError] = []
    for path, head in files:
        try:
            with damaged(path):
                _check_kind(path, head)
                slices.append(_slice(path, head))
        except VolumeError as error:
            odd.append(error)
    if not odd:
        return slices
    sentence = str(odd[0])
    if len(slices) > len(odd):
        cause = sentence.partition(";")[0]
        sentence = with_others(
            f"{cause}, unlike {len(slices)} other files of its series; move it out of the folder.", len(odd) - 1
        )
    raise VolumeError(sentence)


def _slice(path: Path, head: Any) -> SliceFile:
    position = vector(head, "ImagePositionPatient", 3, path) * _TO_RAS
    turn = vector(head, "ImageOrientationPatient", 6, path).reshape(2, 3) * _TO_RAS
    row_mm, column_mm = vector(head, "PixelSpacing", 2, path)
    shape = int(number(head, "Rows", path)), int(number(head, "Columns", path))
    if min(shape) < 1 or min(row_mm, column_mm) <= 0:
        raise VolumeError(
            f"{path} has a size of 0 or less; copy or export it again."
            if min(shape) < 1
            else f"{path} has a PixelSpacing of 0 or less; copy or export it again."
        )
    return SliceFile(
        path,
        shape,
        position,
        turn[0] * column_mm,
        turn[1] * row_mm,
        number(head, "SpacingBetweenSlices", path, 0.0) or number(head, "SliceThickness", path, 0.0),
        _kind(head) == "MONOCHROME1",
        "LOCALIZER" in str(head.get("ImageType") or "").upper(),
    )


def _kind(head: Any) -> str:
    return str(head.get("PhotometricInterpretation") or "MONOCHROME2")


def _check_kind(path: Path, head: Any) -> None:
    if number(head, "NumberOfFrames", path, 1.0) > 1:
        raise VolumeError(
            f"{path} holds several frames in one file, which ALPS cannot read; convert it to NIfTI, for example with "
            "dcm2niix."
        )
    if number(head, "SamplesPerPixel", path, 1.0) != 1 or not _kind(head).startswith("MONOCHROME"):
        raise VolumeError(f"{path} is a colour image; choose a series of grey images.")
