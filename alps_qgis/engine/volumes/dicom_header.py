"""Read the header fields of a DICOM file that position and scale its pixels, and name the one that is wrong.

Names, dates and identifiers never enter memory, except for the identifier of the series, by which files are grouped.
"""

from __future__ import annotations

import logging
import math
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
from pydicom.errors import InvalidDicomError
from pydicom.uid import ExplicitVRBigEndian, ExplicitVRLittleEndian, ImplicitVRLittleEndian

from ..errors import VolumeError

POSITION_TAGS = (
    *("ImagePositionPatient", "ImageOrientationPatient", "PixelSpacing", "SpacingBetweenSlices", "SliceThickness"),
    *("Rows", "Columns", "NumberOfFrames", "SamplesPerPixel", "PhotometricInterpretation", "SeriesInstanceUID"),
    "ImageType",
)
VALUE_TAGS = (
    *("RescaleSlope", "RescaleIntercept", "PixelPaddingValue", "PixelPaddingRangeLimit", "PixelData", "Rows"),
    *("Columns", "BitsAllocated", "BitsStored", "HighBit", "PixelRepresentation", "SamplesPerPixel"),
    *("PhotometricInterpretation", "NumberOfFrames", "PlanarConfiguration"),
)

_PREAMBLE_BYTES = 128
_MAX_FIRST_BYTES = 2**16
"""The first element of a file is short: a length of its group, a character set, or an identifier."""

# pydicom's log repeats values of headers, which may name a patient.
logging.getLogger("pydicom").setLevel(logging.CRITICAL)


def is_dicom(path: Path) -> bool:
    """Return whether a file begins as DICOM does: with its preamble, or without it, as old programs write."""
    with open(path, "rb") as file:
        start = file.read(_PREAMBLE_BYTES + 4)
    return start[_PREAMBLE_BYTES:] == b"DICM" or _begins_bare(start)


def _begins_bare(start: bytes) -> bool:
    """Return whether these bytes begin with an element of the group 0002 or 0008, which comes first in a file."""
    has_type = start[4:6].isalpha() and start[4:6].isupper()
    if start[:2] in (b"\x02\0", b"\x08\0"):
        return has_type or len(start) > 8 and int.from_bytes(start[4:8], "little") < _MAX_FIRST_BYTES
    return start[:2] == b"\0\x08" and has_type


def read_header(path: Path) -> Any:
    """Return the header fields of `POSITION_TAGS`; None if the file is not DICOM."""
    try:
        return pydicom.dcmread(path, stop_before_pixels=True, specific_tags=list(POSITION_TAGS))
    except InvalidDicomError:
        if not is_dicom(path):
            return None
    try:
        # Without a preamble, only a file that can be read to its pixels counts as DICOM.
        return pydicom.dcmread(path, stop_before_pixels=True, specific_tags=list(POSITION_TAGS), force=True)
    except OSError:
        raise
    except Exception:
        return None


def read_values(path: Path) -> Any:
    """Return the fields of `VALUE_TAGS`, pixels included, with the encoding of the file."""
    # Forced, since `read_header` has found out that it is DICOM, with or without a preamble.
    data = pydicom.dcmread(path, specific_tags=list(VALUE_TAGS), force=True)
    if "TransferSyntaxUID" not in data.file_meta:
        implicit, little = data.original_encoding
        plain = ImplicitVRLittleEndian if implicit else ExplicitVRLittleEndian
        data.file_meta.TransferSyntaxUID = plain if little else ExplicitVRBigEndian
    return data


def number(data: Any, name: str, path: Path, default: float | None = None) -> float:
    """Return a number of the header.

    Args:
        data: the fields of a file.
        name: of the field.
        path: the file, named in errors.
        default: what a missing or empty field counts as; None if it must have a value.

    Raises:
        VolumeError: The field is missing, empty, or not a number.
    """
    if default is not None and _lacks(data, name):
        return default
    return float(vector(data, name, 1, path)[0])


def vector(data: Any, name: str, length: int, path: Path) -> np.ndarray:
    """Return (length,) float64 numbers of the header.

    Raises:
        VolumeError: The field is missing, empty, or does not hold this many numbers.
    """
    if name not in data:
        raise VolumeError(f"{path} has no {name}; export the series again, with its full header.")
    if _lacks(data, name):
        raise VolumeError(f"{path} has an empty {name}; export the series again, with its full header.")
    try:
        value = data.get(name)
        numbers = np.array(value, dtype=np.float64).reshape(-1)
    except (ValueError, TypeError, OverflowError):
        numbers = np.array([math.nan])
    if len(numbers) != length or not np.isfinite(numbers).all():
        raise VolumeError(
            f"{path} has a damaged {name}, which must be a number; copy or export it again."
            if length == 1
            else f"{path} has a damaged {name}, which must be {length} numbers; copy or export it again."
        )
    return numbers


def _lacks(data: Any, name: str) -> bool:
    """Tell whether a field is missing or empty."""
    if name not in data:
        return True
    try:
        value = data.get(name)
        empty = value is None or np.size(value) == 0 or str(value).strip() == ""
    except (ValueError, TypeError, OverflowError):
        # Of a kind that pydicom does not read: damaged, but there.
        return False
    return empty


@contextmanager
def damaged(path: Path) -> Iterator[None]:
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
        raise VolumeError(f"{path} is damaged ({first_line(error)}); copy or export it again.") from None


def first_line(error: BaseException) -> str:
    """Return the first line of an error's message, or its name."""
    return (str(error).splitlines() or [type(error).__name__])[0]
