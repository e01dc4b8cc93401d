"""Let one program at a time write the unfinished download of a model: the command line and QGIS fetch the same files.

Standard library only, Python 3.9: QGIS reads this file too.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from .models import part_of


class Busy(Exception):
    """Another program writes this download now."""


@contextlib.contextmanager
def only_writer(target: Path) -> Iterator[None]:
    """Hold the lock of a download; the system frees it when this process ends, however it ends.

    Args:
        target: final path of the file, whose folder exists.

    Raises:
        Busy: Another program holds it.
        OSError: The lock cannot be made.
    """
    path = part_of(target).with_name(part_of(target).name + ".lock")
    descriptor = _open_locked(path)
    try:
        yield
    finally:
        # Removed while it is held, so that nobody else's lock goes. Windows keeps a file that is open.
        with contextlib.suppress(OSError):
            path.unlink()
        os.close(descriptor)
        if sys.platform == "win32":
            with contextlib.suppress(OSError):
                path.unlink()


def _open_locked(path: Path) -> int:
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
        try:
            _lock(descriptor)
            # Between the two steps, the program before may have removed the file: then this is a lock of nothing.
            if _is_still(path, descriptor):
                return descriptor
        except BaseException:
            os.close(descriptor)
            raise
        os.close(descriptor)


def _lock(descriptor: int) -> None:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError) as error:
        raise Busy from error


def _is_still(path: Path, descriptor: int) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(descriptor))
    except OSError:
        return False
