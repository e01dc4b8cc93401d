"""Append pages to a GeoTIFF, tile by tile: GDAL's own overviews are one call that nothing can watch or stop."""

from __future__ import annotations

import errno
import os
import struct
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Literal

import numpy as np

_SHORT, _LONG, _LONG8, _ASCII = 3, 4, 16, 2
_FORMAT = {_SHORT: "H", _LONG: "I", _LONG8: "Q"}
_REDUCED, _DEFLATE, _DARK_IS_ZERO, _UNSIGNED, _GDAL_NODATA = 1, 8, 1, 1, 42113


@dataclass
class Page:
    """One reduced image of a single band of unsigned integers, in square tiles compressed by DEFLATE.

    Attributes:
        height: rows.
        width: columns.
        side: of a tile in pixels, a multiple of 16.
        dtype: of the values.
        nodata: as GDAL keeps it.
    """

    height: int
    width: int
    side: int
    dtype: np.dtype
    nodata: int
    _offsets: np.ndarray = field(init=False)
    _lengths: np.ndarray = field(init=False)

    def __post_init__(self) -> None:
        self._offsets = np.zeros(self.n_rows * self.n_cols, np.uint64)
        self._lengths = np.zeros(self.n_rows * self.n_cols, np.uint32)

    @property
    def n_rows(self) -> int:
        """Rows of tiles."""
        return -(-self.height // self.side)

    @property
    def n_cols(self) -> int:
        """Columns of tiles."""
        return -(-self.width // self.side)


class PageWriter:
    """Write tiles of pages to the end of a TIFF, in any order; `append_pages` makes one."""

    def __init__(self, file: BinaryIO, pages: Sequence[Page]) -> None:
        """Read the file's header."""
        self._file, self._pages = file, pages
        head = file.read(16)
        self._order: Literal["<", ">"] = "<" if head[:2] == b"II" else ">"
        self._big = self._unpack("H", head[2:4]) == 43
        # Where the number of the next page's place stands: first in the header.
        self._link = 8 if self._big else 4
        self._place = "Q" if self._big else "I"

    def _unpack(self, kind: str, data: bytes) -> int:
        return int(struct.unpack(self._order + kind, data)[0])

    def _pack(self, kind: str, *values: int) -> bytes:
        return struct.pack(self._order + kind, *values)

    def put(self, page: Page, row: int, col: int, values: np.ndarray) -> None:
        """Write one tile.

        Args:
            page: one of the writer's.
            row: row of tiles.
            col: column of tiles.
            values: (side, side), filled up with nodata where the page ends within the tile.
        """
        ordered = np.ascontiguousarray(values, page.dtype.newbyteorder(self._order))
        data = zlib.compress(ordered.data)
        tile = row * page.n_cols + col
        page._offsets[tile], page._lengths[tile] = self._append(data), len(data)

    def _append(self, data: bytes) -> int:
        at = self._file.seek(0, os.SEEK_END)
        if at % 2:
            # Everything in a TIFF starts at an even place.
            at += self._file.write(b"\0")
        if not self._big and at + len(data) >= 2**32:
            raise OSError(errno.EFBIG, "a TIFF that is no BigTIFF ends at 4 GB")
        self._file.write(data)
        return at

    def finish(self) -> None:
        """Write the directories of all pages, and link them to the last one of the file."""
        places = [self._append(self._directory(page)) for page in self._pages]
        link = self._last_link()
        for place in places:
            self._file.seek(link)
            self._file.write(self._pack(self._place, place))
            link = self._next_link(place)

    def _last_link(self) -> int:
        link = self._link
        while True:
            self._file.seek(link)
            place = self._unpack(self._place, self._file.read(struct.calcsize(self._place)))
            if place == 0:
                return link
            link = self._next_link(place)

    def _next_link(self, place: int) -> int:
        self._file.seek(place)
        count, entry = ("Q", 20) if self._big else ("H", 12)
        size = struct.calcsize(count)
        return place + size + entry * self._unpack(count, self._file.read(size))

    def _directory(self, page: Page) -> bytes:
        entries = [
            (254, _LONG, [_REDUCED]),
            (256, _LONG, [page.width]),
            (257, _LONG, [page.height]),
            (258, _SHORT, [page.dtype.itemsize * 8]),
            (259, _SHORT, [_DEFLATE]),
            (262, _SHORT, [_DARK_IS_ZERO]),
            (277, _SHORT, [1]),
            (284, _SHORT, [1]),
            (322, _LONG, [page.side]),
            (323, _LONG, [page.side]),
            (324, _LONG8 if self._big else _LONG, page._offsets.tolist()),
            (325, _LONG, page._lengths.tolist()),
            (339, _SHORT, [_UNSIGNED]),
        ]
        fields = [
            self._entry(tag, kind, len(v), self._pack(f"{len(v)}{_FORMAT[kind]}", *v)) for tag, kind, v in entries
        ]
        text = str(page.nodata).encode("ascii") + b"\0"
        fields.append(self._entry(_GDAL_NODATA, _ASCII, len(text), text))
        return self._pack("Q" if self._big else "H", len(fields)) + b"".join(fields) + self._pack(self._place, 0)

    def _entry(self, tag: int, kind: int, count: int, data: bytes) -> bytes:
        room = struct.calcsize(self._place)
        # What does not fit into the directory stands elsewhere, and the directory says where.
        held = data.ljust(room, b"\0") if len(data) <= room else self._pack(self._place, self._append(data))
        return self._pack("HH" + self._place, tag, kind, count) + held


@contextmanager
def append_pages(path: Path, pages: Sequence[Page]) -> Iterator[PageWriter]:
    """Yield a writer of pages that become part of a TIFF when the block ends without an error.

    Args:
        path: a closed TIFF; until the end it reads as before.
        pages: in the order in which they shall follow its own.

    Raises:
        OSError: The file cannot be written, or would have to be a BigTIFF.
    """
    with open(path, "r+b") as file:
        writer = PageWriter(file, pages)
        yield writer
        writer.finish()
