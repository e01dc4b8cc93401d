"""Refuse archives that would be unpacked without end: archives in archives, and files that grow out of proportion.

GDAL reads rasters inside archives in place. To find a position in them, it unpacks everything before it, and inside a
second archive it does so again and again.
"""

from __future__ import annotations

import os
import re
import struct
import zlib
from collections.abc import Iterator
from functools import lru_cache
from typing import IO

from ..errors import SceneError

_ARCHIVE = re.compile(r"/vsi(zip|gzip|tar|7z|rar)/", re.IGNORECASE)
_MAX_RATIO = 200
"""How many times larger a file may become. Rasters without nodata become 2 to 20 times larger."""

_SMALL_BYTES = 2**30
"""Below this size, any ratio is accepted: a raster of one value compresses 1000 times."""

_SCANNED_BYTES = 2**26
_CHUNK = 2**16
_END, _END_64, _ENTRY = b"PK\x05\x06", b"PK\x06\x06", b"PK\x01\x02"
_MAX_END_BYTES = 22 + 2**16
_32_BITS = 2**32 - 1
_MAX_ENTRIES_BYTES = 2**26


def check_archives(name: str) -> None:
    """Look at the archive that a name of GDAL leads into, if it does; only local ones.

    Raises:
        SceneError: It is inside another archive, or a file in it would become too large.
    """
    found = list(_ARCHIVE.finditer(name))
    if not found:
        return
    if len(found) > 1:
        raise SceneError(f"{name} is in an archive inside another archive; unpack the outer one first.")
    path = _file_of(name[found[0].end() :])
    if path is None:
        return
    state = os.stat(path)
    problem = _problem(path, state.st_size, state.st_mtime_ns)
    if problem:
        raise SceneError(
            f"{name} was not read: {problem}; if the archive is as it should be, unpack it and give the file."
        )


def _file_of(rest: str) -> str | None:
    """Return the archive, which is the first part of a path that is a file."""
    rest = rest.lstrip("{").replace("}", "").split('"')[0]
    parts = rest.split("/")
    candidates = ("/".join(parts[:end]) for end in range(1, len(parts) + 1))
    return next((each for each in candidates if each and os.path.isfile(each)), None)


@lru_cache(maxsize=10_000)
def _problem(path: str, n_bytes: int, _changed: int) -> str | None:
    """Return what is wrong with an archive, as a clause; once for each state of it."""
    try:
        with open(path, "rb") as file:
            if file.read(2) == b"\x1f\x8b":
                if _grows(file, n_bytes):
                    return f"{path} becomes more than {_MAX_RATIO} times larger when it is unpacked"
                return None
            for name, packed, unpacked in _entries(file, n_bytes):
                if unpacked > _SMALL_BYTES and unpacked > _MAX_RATIO * packed:
                    return f"{name} in {path} becomes {unpacked:,} bytes from {packed:,} bytes"
    except OSError:
        # GDAL says what is wrong with a file that cannot be read.
        return None
    return None


def _grows(file: IO[bytes], n_bytes: int) -> bool:
    """Return whether the beginning of a gzip file grows by more than what is allowed."""
    file.seek(0)
    inflate = zlib.decompressobj(wbits=31)
    n_read = n_made = 0
    waiting = b""
    while n_read < min(n_bytes, _SCANNED_BYTES):
        waiting = waiting or file.read(_CHUNK)
        if not waiting:
            return False
        before = len(waiting)
        try:
            n_made += len(inflate.decompress(waiting, 2**20))
        except zlib.error:
            # Damaged, or the end of the archive: GDAL says so.
            return False
        waiting = inflate.unconsumed_tail or inflate.unused_data
        n_read += before - len(waiting)
        if inflate.eof:
            # A gzip file may have several members.
            inflate = zlib.decompressobj(wbits=31)
        if n_made > _SMALL_BYTES and n_made > _MAX_RATIO * n_read:
            return True
    return False


def _entries(file: IO[bytes], n_bytes: int) -> Iterator[tuple[str, int, int]]:
    """Yield name, compressed and uncompressed size of the files in a zip, from its directory; nothing for others."""
    file.seek(max(n_bytes - _MAX_END_BYTES, 0))
    tail = file.read(_MAX_END_BYTES)
    at = tail.rfind(_END)
    if at < 0 or len(tail) < at + 22:
        return
    size, start = struct.unpack_from("<II", tail, at + 12)
    at_64 = tail.rfind(_END_64, 0, at)
    if _32_BITS in (size, start) and at_64 >= 0 and len(tail) >= at_64 + 56:
        size, start = struct.unpack_from("<QQ", tail, at_64 + 40)
    file.seek(min(start, n_bytes))
    directory = file.read(min(size, _MAX_ENTRIES_BYTES))
    at = 0
    while directory[at : at + 4] == _ENTRY and len(directory) >= at + 46:
        packed, unpacked = struct.unpack_from("<II", directory, at + 20)
        n_name, n_extra, n_comment = struct.unpack_from("<HHH", directory, at + 28)
        name = directory[at + 46 : at + 46 + n_name]
        extra = directory[at + 46 + n_name : at + 46 + n_name + n_extra]
        packed, unpacked = _long_sizes(extra, packed, unpacked)
        yield name.decode("utf-8", "replace"), packed, unpacked
        at += 46 + n_name + n_extra + n_comment


def _long_sizes(extra: bytes, packed: int, unpacked: int) -> tuple[int, int]:
    """Return the sizes of an entry; those that do not fit into 32 bits are in its extra fields."""
    at = 0
    while len(extra) >= at + 4:
        kind, n_bytes = struct.unpack_from("<HH", extra, at)
        if kind == 1:
            values = [each[0] for each in struct.iter_unpack("<Q", extra[at + 4 :][: n_bytes // 8 * 8])]
            if unpacked == _32_BITS and values:
                unpacked = values.pop(0)
            if packed == _32_BITS and values:
                packed = values.pop(0)
        at += 4 + n_bytes
    return packed, unpacked
