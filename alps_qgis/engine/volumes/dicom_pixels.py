"""Decode the pixels of a DICOM slice: rescaled, and without the padding around the image."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from ..errors import VolumeError
from .dicom_header import damaged, first_line, number, read_values
from .stack import SliceFile


def read_pixels(each: SliceFile) -> tuple[np.ndarray, str]:
    """Return the values (rows, columns) of a slice, NaN for padding, and the type they are stored as.

    Raises:
        VolumeError: The pixels are missing, damaged, or compressed in a way that cannot be decoded.
    """
    path = each.path
    with damaged(path):
        data = read_values(path)
        for name in ("BitsAllocated", "PixelRepresentation"):
            number(data, name, path)
        # Decoders insist on these two, which some programs leave empty.
        data.BitsStored = int(number(data, "BitsStored", path, data.BitsAllocated))
        data.HighBit = int(number(data, "HighBit", path, data.BitsStored - 1))
        stored = _decode(data, path)
        if stored.shape != each.shape:
            raise VolumeError(
                f"{path} holds {stored.shape} pixels but its header says {each.shape}; copy or export it again."
            )
        # Some programs write these fields without a value.
        slope, intercept = number(data, "RescaleSlope", path, 1.0), number(data, "RescaleIntercept", path, 0.0)
        # In float64, so that the result is rounded once.
        values = (stored * np.float64(slope) + np.float64(intercept)).astype(np.float32)
        values[_is_padding(data, stored, path)] = np.nan
    return values, stored.dtype.name


def _decode(data: Any, path: Path) -> np.ndarray:
    syntax = data.file_meta.TransferSyntaxUID
    try:
        return np.asarray(data.pixel_array)
    except Exception as error:
        # Decoders raise errors of many classes.
        if syntax.is_compressed:
            raise VolumeError(
                f"{path} is compressed as {syntax.name}, which cannot be decoded here ({first_line(error)}); "
                "decompress it first, for example with `gdcmconv --raw`."
            ) from None
        raise VolumeError(f"{path} is damaged or cut off ({first_line(error)}); copy or export it again.") from None


def _is_padding(data: Any, stored: np.ndarray, path: Path) -> np.ndarray:
    """Return where stored values (rows, columns) are the padding that the header names: one value, or a range.

    The header may write the value as an unsigned number although the pixels are signed, or the reverse. So it is
    compared by its bits: 63536 among signed pixels of 16 bits is −2000.
    """
    padding = number(data, "PixelPaddingValue", path, np.nan)
    if np.isnan(padding):
        return np.zeros(stored.shape, bool)
    limit = number(data, "PixelPaddingRangeLimit", path, padding)
    used = int(number(data, "BitsStored", path, 8 * stored.dtype.itemsize))
    ends = [_as_pixel(int(value), stored.dtype) for value in (padding, limit)]
    if stored.dtype.kind not in "iu":
        low, high = sorted((padding, limit))
    elif used < 8 * stored.dtype.itemsize and not all(_fits(end, used, stored.dtype) for end in ends):
        # The padding uses bits that no value uses, and that are cut off in what was decoded.
        data.pixel_array_options(correct_unused_bits=False)
        stored = _decode(data, path)
        low, high = sorted(ends)
    else:
        low, high = sorted(ends)
    return np.asarray((stored >= low) & (stored <= high))


def _as_pixel(value: int, dtype: np.dtype) -> int:
    """Return the number that the bits of a value stand for among pixels of this type."""
    n_bits = 8 * dtype.itemsize
    value %= 1 << n_bits
    return value - (1 << n_bits) if dtype.kind == "i" and value >= 1 << (n_bits - 1) else value


def _fits(value: int, n_bits: int, dtype: np.dtype) -> bool:
    """Return whether a value can be written with this many bits."""
    if dtype.kind == "u":
        return value < 1 << n_bits
    return -(1 << (n_bits - 1)) <= value < 1 << (n_bits - 1)
