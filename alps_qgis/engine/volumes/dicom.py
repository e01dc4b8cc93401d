"""Read a DICOM series: find its slices, check that they stack, decode them once.

Only the header fields that position and scale the pixels are read. Names, dates and identifiers never enter memory,
except for the identifier of the series, by which files are grouped.
"""

from __future__ import annotations

import logging
import warnings
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
from pydicom.errors import InvalidDicomError

from ..errors import VolumeError
from ..progress import Progress
from ..settings import SliceSettings
from .geometry import Geometry
from .stack import SliceFile, Stack, stack_slices
from .volume import Volume

_POSITION_TAGS = (
    *("ImagePositionPatient", "ImageOrientationPatient", "PixelSpacing", "SpacingBetweenSlices", "SliceThickness"),
    *("Rows", "Columns", "NumberOfFrames", "SamplesPerPixel", "PhotometricInterpretation", "SeriesInstanceUID"),
)
_VALUE_TAGS = (
    *("RescaleSlope", "RescaleIntercept", "PixelPaddingValue", "PixelPaddingRangeLimit", "PixelData", "Rows"),
    *("Columns", "BitsAllocated", "BitsStored", "HighBit", "PixelRepresentation", "SamplesPerPixel"),
    *("PhotometricInterpretation", "NumberOfFrames", "PlanarConfiguration"),
)

_TO_RAS = np.array([-1.0, -1.0, 1.0])
"""DICOM's axes point to the body's left and back, NIfTI's to its right and front."""

# pydicom's log repeats values of headers, which may name a patient.
logging.getLogger("pydicom").setLevel(logging.CRITICAL)


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
    stack = stack_slices([_slice(file, head) for file, head in files], folder)
    height, width = stack.shape
    # On the disk, since a series may be larger than memory; Fortran order makes each slice one block of the file.
    voxels = np.memmap(scratch / "volume.raw", np.float32, "w+", shape=(width, height, len(stack.slices)), order="F")
    dtype = "float32"
    for index, each in enumerate(stack.slices):
        progress.check()
        progress.show(index / len(stack.slices), f"Decoding {folder.name}")
        if each is None:
            voxels[:, :, index] = np.nan
        else:
            values, dtype = _pixels(each)
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
        with _damaged(path):
            head = _head(path)
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
            f"{number}: {len(files)} files from {files[0][0].name}" for number, files in enumerate(ordered, start=1)
        )
        raise VolumeError(f"{folder} holds {len(ordered)} series ({listed}); choose one by its number.")
    if wanted > len(ordered):
        raise VolumeError(f"{folder} has no series {wanted}; it holds {len(ordered)}.")
    return ordered[max(wanted, 1) - 1], n_others


def _head(path: Path) -> Any:
    """Return the header fields of `_POSITION_TAGS`; None if the file is not DICOM."""
    try:
        return pydicom.dcmread(path, stop_before_pixels=True, specific_tags=list(_POSITION_TAGS))
    except InvalidDicomError:
        return None


def _slice(path: Path, head: Any) -> SliceFile:
    with _damaged(path):
        _check_kind(path, head)
        missing = [
            name for name in ("ImagePositionPatient", "ImageOrientationPatient", "PixelSpacing") if name not in head
        ]
        if missing:
            raise VolumeError(f"{path} has no {missing[0]}, so its position is unknown; choose another series.")
        turn = np.array(head.ImageOrientationPatient, dtype=np.float64).reshape(2, 3) * _TO_RAS
        row_mm, column_mm = (float(value) for value in head.PixelSpacing)
        each = SliceFile(
            path,
            (int(head.Rows), int(head.Columns)),
            np.array(head.ImagePositionPatient, dtype=np.float64).reshape(3) * _TO_RAS,
            turn[0] * column_mm,
            turn[1] * row_mm,
            float(head.get("SpacingBetweenSlices") or head.get("SliceThickness") or 0),
            str(head.get("PhotometricInterpretation", "")) == "MONOCHROME1",
        )
    numbers = np.concatenate([each.position, each.along_row, each.along_column])
    if not np.isfinite(numbers).all() or min(each.shape) < 1:
        raise VolumeError(f"{path} has a position or size that is not a number; copy or export it again.")
    return each


def _check_kind(path: Path, head: Any) -> None:
    if int(head.get("NumberOfFrames") or 1) > 1:
        raise VolumeError(
            f"{path} holds several frames in one file, which ALPS cannot read; convert it to NIfTI, for example with "
            "dcm2niix."
        )
    kind = str(head.get("PhotometricInterpretation", "MONOCHROME2"))
    if int(head.get("SamplesPerPixel") or 1) != 1 or not kind.startswith("MONOCHROME"):
        raise VolumeError(f"{path} is a colour image; choose a series of grey images.")


def _pixels(each: SliceFile) -> tuple[np.ndarray, str]:
    """Return the values (rows, columns) of a slice, NaN for padding, and the type they are stored as."""
    path = each.path
    with _damaged(path):
        data = pydicom.dcmread(path, specific_tags=list(_VALUE_TAGS))
        syntax = data.file_meta.TransferSyntaxUID
        try:
            stored = data.pixel_array
        except Exception as error:
            # Decoders raise errors of many classes.
            if syntax.is_compressed:
                raise VolumeError(
                    f"{path} is compressed as {syntax.name}, which cannot be decoded here ({_first_line(error)}); "
                    "decompress it first, for example with `gdcmconv --raw`."
                ) from None
            raise VolumeError(
                f"{path} is damaged or cut off ({_first_line(error)}); copy or export it again."
            ) from None
        if stored.shape != each.shape:
            raise VolumeError(
                f"{path} holds {stored.shape} pixels but its header says {each.shape}; copy or export it again."
            )
        slope, intercept = (float(data.get(name, default)) for name, default in _RESCALE)
        # In float64, so that the result is rounded once.
        values = (stored * np.float64(slope) + np.float64(intercept)).astype(np.float32)
        padding = data.get("PixelPaddingValue")
        if padding is not None:
            limit = data.get("PixelPaddingRangeLimit")
            low, high = sorted((int(padding), int(padding if limit is None else limit)))
            values[(stored >= low) & (stored <= high)] = np.nan
    return values, stored.dtype.name


_RESCALE = (("RescaleSlope", 1.0), ("RescaleIntercept", 0.0))


@contextmanager
def _damaged(path: Path) -> Iterator[None]:
    """Turn errors of pydicom into a sentence. Its warnings are dropped, since they print values of the header."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except VolumeError:
        raise
    except OSError as error:
        raise VolumeError(f"{path} cannot be read ({error.strerror or error}); check the file.") from error
    except Exception as error:
        # Damaged bytes make pydicom raise its own errors, those of struct, and many of Python's.
        raise VolumeError(f"{path} is damaged ({_first_line(error)}); copy or export it again.") from None


def _first_line(error: BaseException) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0]
