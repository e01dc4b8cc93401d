"""Write files that are complete or absent, and refuse outputs that cannot or must not be written."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any

from ..errors import ExistsError, OutputError
from .aside import aside_name, check_name, remove_leftovers
from .locks import hold

SIDECARS = (".aux.xml",)
"""Suffixes of files that belong to an output and are published first, so that it never appears without them."""

_DEBRIS = (*SIDECARS, *(f"{sidecar}.old" for sidecar in SIDECARS), ".ovr", ".msk", "-journal", "-wal", "-shm")
"""Suffixes of files that libraries leave beside a file that they did not finish."""


@contextmanager
def write_aside(path: str | Path, verify: Callable[[Path], None] | None = None) -> Iterator[Path]:
    """Yield a temporary path in the same folder; publish it under `path` if the block ends without an error.

    To publish means to verify, to flush to the disk, and to rename. Sidecars of the temporary file go first. After an
    error, nothing is published, temporary files are removed, and an existing file at `path` is unchanged.

    Args:
        path: the final path.
        verify: called with the temporary path when the file is closed; raises if the content is wrong.

    Raises:
        OutputError: The folder is missing, or the disk is full or refuses the file.
    """
    path = Path(path)
    aside = aside_name(path, "part")
    try:
        remove_leftovers(path)
        _remove_with_debris(aside)
        yield aside
        if not aside.exists():
            raise OutputError(f"{path} was not written; look for an earlier message of the library that writes it.")
        if verify is not None:
            verify(aside)
        _publish(aside, path)
    except OSError as error:
        # An error of another folder is not about this output: an input, for example, may have disappeared.
        if error.filename and os.path.dirname(os.path.abspath(error.filename)) != os.path.abspath(path.parent):
            raise
        check_still_there(path.parent, error)
        raise OutputError(f"{path} cannot be written: {error.strerror or error}; nothing was published.") from error
    except Exception as error:
        # Libraries have many words for it, and most messages would blame the disk.
        check_still_there(path.parent, error)
        raise
    finally:
        _remove_with_debris(aside)


def check_still_there(path: Path, error: BaseException) -> None:
    """Say that a folder or file is missing, if that is why it cannot be written to.

    Raises:
        OutputError: It is missing.
    """
    if not os.path.exists(path):
        raise OutputError(
            f"{path} does not exist, or was removed meanwhile; create it or choose another, and run again."
        ) from error


def _publish(aside: Path, path: Path) -> None:
    for written in (aside, *(aside.with_name(aside.name + sidecar) for sidecar in SIDECARS)):
        if written.exists():
            sync_file(written)
    with ExitStack() as undo:
        for sidecar in SIDECARS:
            written = aside.with_name(aside.name + sidecar)
            final = path.with_name(path.name + sidecar)
            # An old sidecar would describe the new file wrongly, and a new sidecar the old file.
            if final.exists():
                kept = aside.with_name(aside.name + sidecar + ".old")
                os.replace(final, kept)
                undo.callback(os.replace, kept, final)
            else:
                undo.callback(final.unlink, missing_ok=True)
            if written.exists():
                os.replace(written, final)
        os.replace(aside, path)
        undo.pop_all()
    sync_folder(path.parent)


def sync_file(path: Path) -> None:
    """Flush a file to the disk."""
    with open(path, "rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Flush a folder to the disk."""
    # This makes a rename durable. Windows cannot open a folder, and does not need it.
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _remove_with_debris(aside: Path) -> None:
    """Remove the temporary file and what libraries leave beside it (journals, sidecars)."""
    for suffix in ("", *_DEBRIS):
        with suppress(OSError):
            aside.with_name(aside.name + suffix).unlink()


def sha256_of(path: Path, *, from_disk: bool = False) -> str:
    """Return the SHA-256 of a file in hexadecimal.

    Args:
        path: the file.
        from_disk: whether to drop the system's cached pages first, if possible. They would hide a write that never
            reached the disk.
    """
    with open(path, "rb") as file:
        if from_disk and hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        return hashlib.file_digest(file, "sha256").hexdigest()


def file_stamp(path: Path) -> list[Any]:
    """Return name, size and modification time of a file, ready for JSON; only the name if the file does not exist."""
    try:
        status = os.stat(path)
    except OSError:
        return [path.name]
    return [path.name, status.st_size, status.st_mtime_ns]


def check_output(path: str | Path, inputs: Iterable[str | Path] = (), overwrite: bool = False) -> None:
    """Refuse, before any work, an output that cannot or must not be written; see `check_outputs`."""
    check_outputs([path], inputs, overwrite)


def check_outputs(paths: Iterable[str | Path], inputs: Iterable[str | Path] = (), overwrite: bool = False) -> None:
    """Refuse, before any work, outputs that cannot or must not be written, and hold them until the command ends.

    Args:
        paths: the files to write.
        inputs: files that the run reads; no output may be one of them, by whatever name or link.
        overwrite: existing files may be replaced.

    Raises:
        OutputError: One exists, is an input, another command writes it, or its folder is missing or refuses new files.
    """
    outputs = [Path(path) for path in paths]
    check_no_input(outputs, inputs)
    for path in outputs:
        check_name(path)
        if path.is_dir():
            raise OutputError(f"The output {path} is a folder; give a file name.")
        if os.path.lexists(path) and not overwrite:
            raise ExistsError(f"{path} exists; remove it or choose another name.")
    # One probe for each folder: a collection has 100,000 scenes, and a probe makes a file.
    for folder in dict.fromkeys(path.parent for path in outputs):
        if not folder.is_dir():
            raise OutputError(f"The folder {folder} does not exist; create it or choose another.")
        check_writable(folder)
    hold(outputs)


def check_no_input(outputs: Iterable[Path], inputs: Iterable[str | Path]) -> None:
    """Refuse outputs that are inputs, by whatever name or link.

    Raises:
        OutputError: One is.
    """
    sources = {_identity(source): source for source in inputs}
    for path in outputs if sources else ():
        source = sources.get(_identity(path))
        if source is not None:
            raise OutputError(f"The output {path} is the input {source}; choose another name.")


def _identity(path: str | Path) -> tuple[int, int] | str:
    """Return what two names of one file have in common, so that many can be compared with many at once."""
    try:
        status = os.stat(path)
    except OSError:
        return os.path.realpath(path)
    return status.st_dev, status.st_ino


def check_writable(folder: str | Path) -> None:
    """Check a folder by creating a file in it: access bits say nothing on network drives and read-only file systems.

    Raises:
        OutputError: The folder refuses the file.
    """
    try:
        # Without a name where the system can: an interrupt at this moment leaves nothing behind.
        with tempfile.TemporaryFile(dir=folder, prefix=".alps."):
            pass
    except OSError as error:
        raise OutputError(
            f"The folder {folder} cannot be written to ({error.strerror or error}); choose another."
        ) from error


def make_folder(path: Path) -> Path:
    """Make an output folder and check that files can be written to it.

    Raises:
        OutputError: It is a file, or cannot be made or written to.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"The folder {path} cannot be made ({error.strerror}); choose another.") from None
    check_writable(path)
    return path
