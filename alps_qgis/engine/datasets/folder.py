"""The folder of a data set: complete under its name, or absent."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path

from ..errors import ExistsError, OutputError
from ..runtime.aside import aside_name, check_name, is_running
from ..runtime.files import check_still_there, check_writable, sync_file, sync_folder
from ..runtime.locks import hold
from .contents import MANIFEST, NotADataSet, listed_files, remove_data_set


def check_folder(path: Path, inputs: Sequence[Path], overwrite: bool) -> None:
    """Refuse, before any work starts, a folder that cannot or must not become a data set.

    Raises:
        OutputError: It holds something that is not a data set, or an input, or its parent refuses new files.
    """
    if os.path.islink(path) and not os.path.isdir(path):
        raise OutputError(f"{path} is a link that does not lead to a folder; remove it or choose another folder.")
    path = _real(path)
    check_name(path)
    if path.parent.is_dir():
        _sweep(path)
    if os.path.lexists(path) and not path.is_dir():
        raise OutputError(f"{path} is a file; give a folder for the data set.")
    for source in inputs:
        if path in (Path(os.path.realpath(source)), *Path(os.path.realpath(source)).parents):
            raise OutputError(f"The folder {path} holds the input {source}; choose another folder.")
    if os.path.lexists(path / MANIFEST) and not overwrite:
        raise ExistsError(f"{path} holds a data set; remove it or choose another folder.")
    _files_to_replace(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"The folder {path.parent} cannot be made ({error.strerror}); choose another.") from None
    check_writable(path.parent)
    hold([path])


def _real(path: Path) -> Path:
    """Return the folder itself where a link leads to it: the link stays, and what it leads to is replaced."""
    return Path(os.path.realpath(path))


def _files_to_replace(path: Path) -> list[Path]:
    """Return the files of the data set that stands there; none for an empty folder, or for no folder.

    Raises:
        OutputError: It holds something else.
    """
    if not path.is_dir() or not any(path.iterdir()):
        return []
    if not os.path.lexists(path / MANIFEST):
        raise OutputError(f"{path} holds files that are not a data set of ALPS; choose a new or an empty folder.")
    try:
        return listed_files(path)
    except NotADataSet as error:
        raise OutputError(
            f"{path} cannot be replaced: {error}, and only what ALPS wrote is removed. Move it away, or choose a new "
            "or an empty folder."
        ) from None


_FLUSHED_AT_ONCE = 16
_FILES_AT_ONCE = 1000


@contextmanager
def build_aside(path: Path, overwrite: bool) -> Iterator[Path]:
    """Yield a hidden folder beside `path`; it becomes `path` when the block ends without an error, else it is removed.

    Raises:
        OutputError: The disk is full or refuses the folder, or another program made it meanwhile.
    """
    path = _real(path)
    aside = aside_name(path, "part")
    try:
        aside.mkdir()
        yield aside
        _flush(aside)
        if path.is_dir() and any(path.iterdir()) and not overwrite:
            raise OutputError(f"{path} was made by another program meanwhile; choose another folder.")
        _publish(aside, path)
    except OSError as error:
        check_still_there(path.parent, error)
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
    names = [file.relative_to(path) for file in _files_to_replace(path)]
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
    if replaces:
        remove_data_set(old, [old / name for name in names])


def _sweep(path: Path) -> None:
    """Remove leftovers beside `path` of processes that no longer run on this machine."""
    ours = re.escape(aside_name(path, "KIND").name)
    pattern = re.compile(ours.replace(f"\\-{os.getpid()}\\.KIND", r"-(\d+)\.(part|old)"))
    for folder in path.parent.iterdir():
        found = pattern.fullmatch(folder.name)
        if found is None or folder.is_symlink() or is_running(found[1]):
            continue
        if found[2] == "part":
            shutil.rmtree(folder, ignore_errors=True)
        elif not path.exists():
            # The process was killed between the two renames: give the earlier data set its name back.
            os.rename(folder, path)
        else:
            with suppress(NotADataSet):
                remove_data_set(folder, listed_files(folder))
