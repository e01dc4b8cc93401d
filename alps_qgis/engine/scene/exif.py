"""Read the orientation that cameras and image editors note in JPEG, PNG, WebP and TIFF files.

Viewers and most annotation tools turn the image as the note says. GDAL, and so QGIS and this engine, read the pixels as
they are stored.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import BinaryIO

UPRIGHT = 1
"""The orientation of an image that is shown as it is stored."""

_TAG = 0x0112
_MAX_STEPS = 100_000
"""More chunks or entries than this come from damage."""

_PNG, _PREFIX = b"\x89PNG\r\n\x1a\n", b"Exif\0\0"


def orientation(path: str | Path) -> int:
    """Return the orientation 1…8 of an image file; 1 where nothing is noted or the note cannot be read.

    Source: the tag Orientation of TIFF 6.0 and EXIF; 6, for example, means that viewers turn the image by 90°.
    """
    try:
        with open(path, "rb") as file:
            start = _start_of_tags(file)
            found = UPRIGHT if start is None else _orientation_at(file, start)
    except (OSError, struct.error, ValueError):
        return UPRIGHT
    return found if 1 <= found <= 8 else UPRIGHT


def _start_of_tags(file: BinaryIO) -> int | None:
    """Return where the tags begin, which have the form of a TIFF file."""
    head = file.read(16)
    if head.startswith((b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")):
        return 0
    if head.startswith(b"\xff\xd8"):
        return _in_jpeg(file)
    if head.startswith(_PNG):
        return _in_chunks(file, 8, b"eXIf", big_endian=True)
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return _in_chunks(file, 12, b"EXIF", big_endian=False)
    return None


def _in_jpeg(file: BinaryIO) -> int | None:
    at = 2
    for _ in range(_MAX_STEPS):
        file.seek(at)
        mark, kind, length = struct.unpack(">BBH", file.read(4))
        # 0xDA: the pixels begin.
        if mark != 0xFF or kind == 0xDA:
            return None
        if kind == 0xE1 and file.read(6) == _PREFIX:
            return at + 10
        at += 2 + int(length)
    return None


def _in_chunks(file: BinaryIO, at: int, wanted: bytes, *, big_endian: bool) -> int | None:
    """Return where the wanted chunk of a PNG (big-endian) or a RIFF file begins."""
    for _ in range(_MAX_STEPS):
        file.seek(at)
        head = file.read(8)
        if len(head) < 8:
            return None
        length, kind = struct.unpack(">I4s", head) if big_endian else struct.unpack("<4sI", head)[::-1]
        if kind == wanted:
            return at + 8 + (6 if file.read(6) == _PREFIX else 0)
        # PNG: a checksum follows. RIFF: chunks begin at even positions.
        at += 8 + int(length) + (4 if big_endian else int(length) % 2)
    return None


def _orientation_at(file: BinaryIO, start: int) -> int:
    """Return the orientation in the first directory of tags.

    Raises:
        ValueError, struct.error: The tags are damaged.
    """
    file.seek(start)
    order = ">" if file.read(2) == b"MM" else "<"
    [version] = struct.unpack(order + "H", file.read(2))
    # 43: TIFF with 64-bit positions.
    large = version == 43
    if large:
        file.read(4)
    [offset] = struct.unpack(order + ("Q" if large else "I"), file.read(8 if large else 4))
    file.seek(start + offset)
    [n_tags] = struct.unpack(order + ("Q" if large else "H"), file.read(8 if large else 2))
    for _ in range(min(n_tags, _MAX_STEPS)):
        entry = file.read(20 if large else 12)
        tag, kind = struct.unpack(order + "HH", entry[:4])
        if tag == _TAG:
            value = entry[12:] if large else entry[8:]
            # 3: 16 bits, which every writer uses; 4: 32 bits.
            return int(struct.unpack(order + ("H" if kind == 3 else "I"), value[: 2 if kind == 3 else 4])[0])
    return UPRIGHT
