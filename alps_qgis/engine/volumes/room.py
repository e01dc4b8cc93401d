"""Refuse volumes that do not fit, before anything of their size is made."""

from __future__ import annotations

import math
import shutil
from pathlib import Path

from ..errors import VolumeError

DEFLATE_RATIO = 1032
"""What deflate, the method of gzip, gains at most."""

MAX_SLICE_PX = 2**28
"""Pixels of a slice: 16 times those of the largest detectors."""

_TOO_MUCH_BYTES = 2**26


def check_room(path: Path, folder: Path, n_bytes: int) -> None:
    """Refuse a volume for which the disk has too little room.

    Args:
        path: of the volume, for the message.
        folder: where it will be unpacked or written.
        n_bytes: that it needs.

    Raises:
        VolumeError: There is less room.
    """
    free = shutil.disk_usage(folder).free
    if n_bytes > free:
        raise VolumeError(
            f"{path} needs {_gigabytes(n_bytes)} of disk space, but {folder} has {_gigabytes(free)}; free "
            "some space or choose another folder, or check whether the size in its header is right."
        )


def check_packed(path: Path, n_bytes: int) -> None:
    """Refuse a gzip file that is too small for what its header claims.

    Raises:
        VolumeError: Not even the best compression makes so many bytes so small.
    """
    size = path.stat().st_size
    if n_bytes > DEFLATE_RATIO * size:
        raise VolumeError(
            f"{path} is damaged or cut off: its header claims {_gigabytes(n_bytes)}, more than a compressed file "
            f"of {size:,} bytes can hold; copy or export it again."
        )


def check_unpacked(path: Path, n_read: int, n_bytes: int) -> None:
    """Refuse a gzip file that goes on far behind what its header claims.

    Args:
        path: of the file.
        n_read: bytes that were unpacked so far.
        n_bytes: bytes that the header claims.

    Raises:
        VolumeError: The file holds much more.
    """
    if n_read > 2 * n_bytes + _TOO_MUCH_BYTES:
        raise VolumeError(
            f"{path} is damaged: it holds much more than the {n_bytes:,} bytes that its header claims; copy or export "
            "it again."
        )


def check_slice(path: Path, shape: tuple[int, int]) -> None:
    """Refuse a slice that is larger than any real one.

    Raises:
        VolumeError: It has too many pixels.
    """
    if math.prod(shape) > MAX_SLICE_PX:
        raise VolumeError(
            f"{path} claims {shape[1]} × {shape[0]} pixels, more than the {MAX_SLICE_PX:.1e} that any real slice has; "
            "copy or export it again."
        )


def _gigabytes(n_bytes: int) -> str:
    return f"{n_bytes / 1e9:,.1f} GB" if n_bytes >= 10**8 else f"{n_bytes / 1e6:,.1f} MB"
