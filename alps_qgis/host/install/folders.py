"""Environments in the profile: one installation at a time, what is in use, and what may be removed."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import shutil
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

from ..text import tr
from .failures import Circumstances, failure
from .pointer import read_pointer
from .programs import run_program
from .site import InstallSite

_HELD_BY_ANOTHER = (errno.EAGAIN, errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK)
"""Numbers of errors that a lock gives if another program holds it; others say that there is none to be had."""

_OURS = re.compile(r"(?:base|sam|train)-[0-9a-f]{12}(?:-\d+)?|temporary-\d+")


@contextlib.contextmanager
def one_at_a_time(site: InstallSite) -> Iterator[bool]:
    """Hold the lock of the profile; the system frees it when this process ends, however it ends.

    Yields False on a file system that cannot lock files, such as some network drives: there, nobody can tell whether
    another QGIS window installs too.

    Raises:
        InstallFailure: Another process holds it.
        OSError: The folder cannot be written to.
    """
    site.engines.mkdir(parents=True, exist_ok=True)
    with (site.engines / "install.lock").open("a+b") as file:
        try:
            _lock(file.fileno())
        except OSError as error:
            if error.errno in _HELD_BY_ANOTHER:
                raise failure("install.busy", Circumstances()) from error
            locked = False
        else:
            locked = True
        yield locked


def not_locked(site: InstallSite) -> str:
    """Return what to tell on a file system that cannot lock files."""
    text = tr(
        "The file system of “{folder}” cannot lock files. Do not install the engine from another QGIS window at the "
        "same time."
    )
    return text.format(folder=site.engines)


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def in_use(folder: Path, site: InstallSite) -> bool:
    """Tell whether a process runs from an environment."""
    if site.platform == "win32":
        return _is_held(folder)
    if Path("/proc/self/cmdline").exists():
        return any(_runs_from(path, str(folder)) for path in Path("/proc").glob("[0-9]*/cmdline"))
    try:
        return str(folder) in run_program(["/bin/ps", "-axo", "command="], site.environment, site.engines).text
    except (OSError, TimeoutError):
        return False


def _runs_from(path: Path, folder: str) -> bool:
    try:
        program = path.read_bytes().split(b"\0")[0]
    except OSError:
        return False
    return os.fsdecode(program).startswith(folder + os.sep)


def _is_held(folder: Path) -> bool:
    """Tell whether Windows refuses to rename a folder, as it does when a program in it runs."""
    aside = folder.with_name(f"{folder.name}.held")
    try:
        folder.rename(aside)
        aside.rename(folder)
    except OSError:
        return True
    return False


def tidy(site: InstallSite) -> None:
    """Remove environments that no pointer names and no process uses, and what a killed installation left."""
    engine = read_pointer(site.pointer)
    kept = Path(engine.folder).name if engine is not None and engine.folder else ""
    for folder in site.engines.iterdir() if site.engines.is_dir() else ():
        if _OURS.fullmatch(folder.name) and folder.name != kept and not in_use(folder, site):
            delete(folder)


def delete(path: Path) -> OSError | None:
    """Remove a file or folder as far as that is possible; files of pip may be read-only, which Windows respects.

    Returns:
        Why something is left; None when nothing is.
    """
    problems: list[OSError] = []

    def make_writable(remove: Callable[..., Any], name: str, found: Any) -> None:
        # Only these take a name alone; others, such as `os.open`, tell of a folder that cannot be read.
        again = remove in (os.unlink, os.rmdir, os.remove)
        try:
            os.chmod(name, stat.S_IWRITE | stat.S_IREAD)  # noqa: PTH101 - a name, as shutil gives it
            if again:
                remove(name)
        except OSError as error:
            problems.append(error)
        else:
            if not again and isinstance(found[1], OSError):
                problems.append(found[1])

    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, onerror=make_writable)
    else:
        try:
            path.unlink()
        except FileNotFoundError:
            return None
        except OSError as error:
            problems.append(error)
    return problems[0] if problems and os.path.lexists(path) else None


def size_of(folder: Path) -> int:
    """Return the bytes of all files below a folder; a file with several names counts once."""
    seen, total = set(), 0
    for path, _, names in os.walk(folder):
        for name in names:
            try:
                status = Path(path, name).lstat()
            except OSError:
                continue
            if status.st_nlink == 1 or (status.st_dev, status.st_ino) not in seen:
                total += status.st_size
                seen.add((status.st_dev, status.st_ino))
    return total
