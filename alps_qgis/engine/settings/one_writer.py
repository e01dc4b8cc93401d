"""Let one program at a time write the unfinished download of a model: the command line and QGIS fetch the same files.

Standard library only, Python 3.9: QGIS reads this file too.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from .models import part_of

_HELD_BY_ANOTHER = (errno.EAGAIN, errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK)
"""Numbers of errors that a lock gives if another program holds it; others say that there is none to be had."""


class Busy(Exception):
    """Another program writes this download now."""


@contextlib.contextmanager
def only_writer(target: Path) -> Iterator[None]:
    """Hold the lock of a download; the system frees it when this process ends, however it ends.

    Args:
        target: final path of the file, whose folder exists.

    Raises:
        Busy: Another program holds it.
        OSError: The file of the lock cannot be made. One on a file system without locks does no harm: what was
            downloaded is used only if its SHA-256 is right.
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
    except OSError as error:
        if error.errno in _HELD_BY_ANOTHER:
            raise Busy from error


def _is_still(path: Path, descriptor: int) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(descriptor))
    except OSError:
        return False
