"""Hold outputs, so that two commands never write the same output at the same time.

A command that writes leaves two hidden files in each folder of its outputs: the names of the outputs, and a lock, which
the system frees when the process ends, however it ends. Whoever finds names without a held lock removes both.
"""

from __future__ import annotations

import errno
import os
import re
import secrets
import stat
import time
import warnings
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import OutputError
from .aside import known_as

if TYPE_CHECKING:
    from filelock import FileLock

NAMES_SUFFIX = ".alps-outputs"
LOCK_SUFFIX = ".alps-lock"

_TRIES = 5
"""If two commands begin at the same moment, each sees the other. Random pauses let one of them go first."""

_NO_LOCKS = (errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS)
"""Numbers of errors on a file system that cannot lock files, such as some network drives."""

_held: set[str] = set()
"""Outputs that this process holds: their real folder, and what their temporary files are known as too.

So what a run writes for an output that it holds needs no lock of its own. A collection would have thousands, and each
would be compared with all the others.
"""

_NEIGHBOUR = re.compile(r"\.(.+)\.new(\.[^.]+)?")
"""What QGIS lets the engine write where the file that was chosen exists; then the two are exchanged."""

_job: ExitStack | None = None
"""Releases the outputs when the running command ends."""


@contextmanager
def holding() -> Iterator[None]:
    """Hold every output that is checked before it is written, until the block, one command, ends."""
    global _job
    with ExitStack() as stack:
        outer, _job = _job, stack
        try:
            yield
        finally:
            _job = outer


def hold(outputs: Iterable[Path]) -> None:
    """Hold outputs until the command ends; without a running command, do nothing.

    Raises:
        OutputError: Another command writes one of them.
    """
    if _job is not None:
        _job.enter_context(outputs_held(outputs))


class NoLock:
    """Stands for a lock on a file system that has none: there, nobody can tell a running command from a killed one."""

    def release(self) -> None:
        """Release nothing."""


def take(path: Path) -> FileLock | NoLock | None:
    """Lock a file, and create it if it is missing; None if another process holds the lock.

    Raises:
        OSError: The folder refuses it.
    """
    # Every command passes here, and `alps doctor` must start where packages are missing.
    from filelock import FileLock, SoftFileLock, Timeout

    if os.path.lexists(path) and not _is_plain(path):
        # A lock is opened for writing, which would empty the target of a link.
        path.unlink()
    lock = FileLock(path, timeout=0)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)
            lock.acquire()
    except Timeout:
        return NoLock() if isinstance(lock, SoftFileLock) else None
    except NotImplementedError:
        return NoLock()
    except OSError as error:
        if error.errno in _NO_LOCKS:
            return NoLock()
        raise
    if isinstance(lock, SoftFileLock):
        # The library takes a file for a lock then, which would outlive a process that is killed.
        lock.release()
        return NoLock()
    return lock


def is_held(path: Path) -> bool:
    """Return whether a process holds this lock."""
    if not _is_plain(path):
        return False
    try:
        lock = take(path)
    except OSError:
        # It belongs to another user.
        return True
    if lock is None:
        return True
    lock.release()
    return False


def _is_plain(path: Path) -> bool:
    """Return whether a path is a file with this one name: neither a link nor a second name of another file."""
    try:
        status = os.lstat(path)
    except OSError:
        return False
    return stat.S_ISREG(status.st_mode) and status.st_nlink <= 1


@contextmanager
def outputs_held(outputs: Iterable[Path]) -> Iterator[None]:
    """Hold outputs while the block runs; outputs that this process already holds are skipped.

    Raises:
        OutputError: Another command writes one of them, or a folder refuses files.
    """
    outputs = list(outputs)
    folders: dict[str, dict[str, Path]] = defaultdict(dict)
    real = {parent: os.path.realpath(parent) for parent in {output.parent for output in outputs}}
    for output in outputs:
        neighbour = _NEIGHBOUR.fullmatch(output.name)
        final = output.with_name(neighbour[1] + (neighbour[2] or "")) if neighbour else output
        name = os.path.normcase(final.name)
        # A missing folder is reported later, in better words.
        if _held_as(real[output.parent], final) not in _held and os.path.isdir(real[output.parent]):
            folders[real[output.parent]][name] = final
    with ExitStack() as stack:
        for folder, names in folders.items():
            stack.enter_context(_claimed(Path(folder), names))
        yield


@contextmanager
def _claimed(folder: Path, names: dict[str, Path]) -> Iterator[None]:
    for attempt in range(_TRIES):
        claim = _Claim(folder, names)
        taken = claim.taken()
        if taken is None:
            break
        claim.release()
        if attempt == _TRIES - 1:
            raise OutputError(
                f"Another run is writing {names[taken]}; wait until it ends, or choose another output (`alps status` "
                "shows it)."
            )
        time.sleep(0.01 + secrets.randbelow(30) / 1000)
    mine = {_held_as(str(folder), final) for final in names.values()}
    _held.update(mine)
    try:
        yield
    finally:
        _held.difference_update(mine)
        claim.release()


def _held_as(folder: str, final: Path) -> str:
    return os.path.join(folder, known_as(final))


class _Claim:
    """The names of outputs in one folder, with a held lock."""

    def __init__(self, folder: Path, names: Iterable[str]) -> None:
        self._folder, self._names = folder, set(names)
        self._path = folder / f".{secrets.token_hex(8)}{NAMES_SUFFIX}"
        try:
            self._lock = take(self._path.with_suffix(LOCK_SUFFIX))
            try:
                # The order matters: take the lock, then show the names, then look at those of others.
                self._path.write_bytes(b"".join(os.fsencode(name) + b"\0" for name in sorted(self._names)))
            except BaseException:
                self.release()
                raise
        except OSError as error:
            raise OutputError(
                f"The folder {folder} cannot be written to ({error.strerror or error}); choose another."
            ) from error

    def taken(self) -> str | None:
        """Return one of the names that another command holds; remove the files of commands that have ended."""
        for path in self._folder.glob(f".*{NAMES_SUFFIX}"):
            if path == self._path:
                continue
            if not is_held(path.with_suffix(LOCK_SUFFIX)):
                _remove(path)
                continue
            # Its command may have ended since.
            with suppress(OSError):
                common = self._names.intersection(map(os.fsdecode, path.read_bytes().split(b"\0")))
                if common:
                    return min(common)
        return None

    def release(self) -> None:
        # The names first, so that they are never without a lock while the command runs.
        with suppress(OSError):
            self._path.unlink(missing_ok=True)
        if self._lock is not None:
            self._lock.release()
        _remove(self._path)


def _remove(path: Path) -> None:
    for each in (path, path.with_suffix(LOCK_SUFFIX)):
        with suppress(OSError):
            each.unlink(missing_ok=True)
