"""The folder of a data set: complete under its name, or absent."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import psutil

from ..errors import OutputError
from ..runtime.files import aside_name, check_writable, sync_file, sync_folder
from ..runtime.locks import hold

MANIFEST = "dataset.json"
"""Every data set has this file; only folders that have it are ever replaced."""


def check_folder(path: Path, inputs: Sequence[Path], overwrite: bool) -> None:
    """Refuse, before any work starts, a folder that cannot or must not become a data set.

    Raises:
        OutputError: It is not empty, holds an input, or its parent refuses new files.
    """
    path = Path(os.path.abspath(path))
    if path.parent.is_dir():
        _sweep(path)
    if os.path.lexists(path) and not path.is_dir():
        raise OutputError(f"{path} is a file; give a folder for the data set.")
    for source in inputs:
        if path in (Path(os.path.realpath(source)), *Path(os.path.realpath(source)).parents):
            raise OutputError(f"The folder {path} holds the input {source}; choose another folder.")
    if path.is_dir() and any(path.iterdir()):
        if not (path / MANIFEST).is_file():
            raise OutputError(f"{path} holds files that are not a data set of ALPS; choose a new or an empty folder.")
        if not overwrite:
            raise OutputError(f"{path} holds a data set; choose another folder or allow overwriting.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"The folder {path.parent} cannot be made ({error.strerror}); choose another.") from None
    check_writable(path.parent)
    hold([path])


_FLUSHED_AT_ONCE = 16
_FILES_AT_ONCE = 1000


@contextmanager
def build_aside(path: Path, overwrite: bool) -> Iterator[Path]:
    """Yield a hidden folder beside `path`; it becomes `path` when the block ends without an error, else it is removed.

    Raises:
        OutputError: The disk is full or refuses the folder, or another program made it meanwhile.
    """
    path = Path(os.path.abspath(path))
    aside = aside_name(path, "part")
    try:
        aside.mkdir()
        yield aside
        _flush(aside)
        if path.is_dir() and any(path.iterdir()) and not overwrite:
            raise OutputError(f"{path} was made by another program meanwhile; choose another folder.")
        _publish(aside, path)
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {error.strerror or error}; nothing was published.") from error
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def _flush(folder: Path) -> None:
    """Flush every file to the disk, several in parallel, since file systems then write many at once."""
    with ThreadPoolExecutor(_FLUSHED_AT_ONCE) as pool:
        for parent, _, names in os.walk(folder):
            for start in range(0, len(names), _FILES_AT_ONCE):
                list(pool.map(sync_file, (Path(parent, name) for name in names[start : start + _FILES_AT_ONCE])))
            sync_folder(Path(parent))


def _publish(aside: Path, path: Path) -> None:
    # A folder cannot replace one that has files in it, so the old one is renamed first.
    old = aside_name(path, "old")
    replaces = path.is_dir()
    if replaces:
        os.rename(path, old)
    try:
        os.rename(aside, path)
    except OSError:
        if replaces:
            os.rename(old, path)
        raise
    sync_folder(path.parent)
    shutil.rmtree(old, ignore_errors=True)


def _sweep(path: Path) -> None:
    """Remove leftovers beside `path` of processes that no longer run on this machine."""
    ours = re.escape(aside_name(path, "KIND").name)
    pattern = re.compile(ours.replace(f"\\-{os.getpid()}\\.KIND", r"-(\d+)\.(part|old)"))
    for folder in path.parent.iterdir():
        found = pattern.fullmatch(folder.name)
        if found is None or psutil.pid_exists(int(found[1])):
            continue
        if found[2] == "old" and not path.exists():
            # The process was killed between the two renames: give the earlier data set its name back.
            os.rename(folder, path)
        else:
            shutil.rmtree(folder, ignore_errors=True)
