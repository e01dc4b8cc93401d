"""Manage the run folder: the results that a run keeps beside its output. One run holds it at a time."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import stat
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock

from ..errors import OutputError
from ..progress import Progress
from .files import check_still_there
from .journal import NAME, Journal
from .locks import NoLock, outputs_held, take

SUFFIX = ".alps-run"
LOCK = "lock"

_MAX_STEM_BYTES = 200

_KEPT_S = 14 * 86400.0
"""Time after which the folder of a run with temporary outputs is removed."""

_KEEP_FROM_TILES = 5
"""A run of fewer tiles keeps nothing: to run it again is quicker than to explain what was kept."""


@dataclass(frozen=True)
class RunFolder:
    """An open run folder.

    Attributes:
        path: the absolute path of the folder, since processes and other computers must find it too.
        journal: its journal.
        resumed: whether an earlier run was interrupted and left results to continue from.
    """

    path: Path
    journal: Journal
    resumed: bool

    def tile_folder(self, key: str) -> Path:
        """Return the folder for the tiles of a scene."""
        return self.path / key

    def segments_path(self, key: str) -> Path:
        """Return where the segments file of a scene waits for the second pass."""
        return self.path / f"{key}.gpkg"

    def name_of(self, path: Path) -> str:
        """Return a path relative to the parent folder, so that it remains the same after a move and from anywhere."""
        try:
            return Path(os.path.relpath(path, self.path.parent)).as_posix()
        except ValueError:
            # On Windows, a path relative to another drive does not exist.
            return Path(os.path.abspath(path)).as_posix()

    def remove_others(self, keys: set[str]) -> None:
        """Remove the files of scenes that no longer belong to the run."""
        kept = {*keys, NAME.split(".")[0], LOCK}
        for path in self.path.iterdir():
            if path.name.split(".")[0] not in kept:
                remove(path)


def folder_of(out: Path) -> Path:
    """Return where a run that writes `out` keeps its folder."""
    stem = os.fsencode(out.stem)
    if len(stem) > _MAX_STEM_BYTES:
        # A hash stands for what does not fit; half a character at the end is dropped.
        kept = stem[:_MAX_STEM_BYTES].decode(errors="ignore")
        return out.with_name(f".{kept}~{hashlib.sha256(stem).hexdigest()[:8]}{SUFFIX}")
    return out.with_name(f".{out.stem}{SUFFIX}")


@contextmanager
def run_folder(
    out: Path, progress: Progress, outputs: Iterable[Path] = (), instead: Path | None = None
) -> Iterator[RunFolder]:
    """Hold the run folder of an output while the block runs, and remove it if the block ends without an error.

    After an error, a cancel or a kill it remains if the run is large enough and some of its tiles are finished: the
    next run for the same output continues from there.

    Args:
        out: the output beside which the folder lies.
        progress: receives a line about what an earlier run left.
        outputs: all files that the run writes; no other command can write them meanwhile.
        instead: where the folder lies if another run holds the one beside `out`; None for an error.

    Raises:
        OutputError: Another run writes one of the outputs, or the folder cannot be made or is not a run folder.
    """
    with ExitStack() as stack:
        try:
            folder = stack.enter_context(_held(out, progress, outputs))
        except OutputError:
            if instead is None:
                raise
            folder = stack.enter_context(_held(instead, progress, outputs))
        yield folder


@contextmanager
def _held(out: Path, progress: Progress, outputs: Iterable[Path]) -> Iterator[RunFolder]:
    with outputs_held([out, *outputs]), _folder_held(Path(os.path.abspath(folder_of(out))), out, progress) as folder:
        yield folder


def kept_runs(folder: str | Path, key: str) -> Path:
    """Return the file beside which a run keeps its folder if its outputs are temporary, with new names each time.

    Folders of runs that nobody continued for two weeks are removed.

    Args:
        folder: where such runs are kept; made if it does not exist.
        key: identifies the run.
    """
    place = Path(folder)
    place.mkdir(mode=0o700, parents=True, exist_ok=True)
    for path in place.glob(f".*{SUFFIX}"):
        with suppress(OSError):
            if path.is_symlink() or time.time() - (path / NAME).stat().st_mtime < _KEPT_S:
                continue
            lock = take(path / LOCK)
            if lock is not None:
                shutil.rmtree(path, ignore_errors=True)
                lock.release()
    return place / f"{key}.gpkg"


@contextmanager
def _folder_held(path: Path, out: Path, progress: Progress) -> Iterator[RunFolder]:
    lock = _hold(path, out)
    try:
        journal, resumed = _open_journal(path, progress)
    except BaseException:
        lock.release()
        raise
    keep = True
    try:
        yield RunFolder(path, journal, resumed)
        keep = False
    except BaseException as error:
        keep = _worth_keeping(journal, path, progress)
        if isinstance(error, sqlite3.OperationalError | OSError):
            check_still_there(path / NAME, error)
        raise
    finally:
        journal.close()
        if not keep:
            # Remove it while the lock is held, so that no other run starts in a folder that is being removed.
            shutil.rmtree(path, ignore_errors=True)
        lock.release()
        if not keep:
            # Again, since Windows cannot remove a file that is open: the lock.
            shutil.rmtree(path, ignore_errors=True)


def _hold(path: Path, out: Path) -> FileLock | NoLock:
    """Make the folder and take its lock, which the system frees when this process ends, however it ends."""
    while True:
        try:
            _make(path)
            lock = take(path / LOCK)
        except OSError as error:
            raise OutputError(
                f"The folder {path.parent} cannot be written to ({error.strerror or error}); choose another."
            ) from error
        if lock is None:
            raise OutputError(
                f"Another run is writing {out}; wait until it ends, or choose another output (`alps status` shows it)."
            )
        # An earlier run may have removed the folder between our two steps; then our lock is on a deleted file.
        if isinstance(lock, NoLock) or (path / LOCK).exists():
            return lock
        lock.release()
        time.sleep(0.01)


def _make(path: Path) -> None:
    """Make the folder, or check that an existing one can belong to an earlier run of this user.

    Raises:
        OutputError: It is a link or a file, or belongs to another user, who could change it at any moment.
    """
    with suppress(FileExistsError):
        path.mkdir()
        return
    found = os.lstat(path)
    wrong = None
    if is_link(found):
        wrong = "is a link, and what it leads to is not touched"
    elif not stat.S_ISDIR(found.st_mode):
        wrong = "is not a folder"
    elif found.st_uid != _uid_in(path.parent):
        wrong = "belongs to another user"
    if wrong:
        raise OutputError(f"{path} {wrong}; remove it and run again, or choose another output.")


def is_link(status: os.stat_result) -> bool:
    """Return whether a path is a link or, on Windows, a junction, which leads elsewhere too."""
    junction = getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", None)
    return stat.S_ISLNK(status.st_mode) or (
        junction is not None and getattr(status, "st_reparse_tag", None) == junction
    )


def _uid_in(folder: Path) -> int:
    """Return the owner of files that this process writes there; on some network drives it is another user."""
    with tempfile.TemporaryFile(dir=folder, prefix=".alps.") as file:
        return os.fstat(file.fileno()).st_uid


def _open_journal(path: Path, progress: Progress) -> tuple[Journal, bool]:
    had_one = (path / NAME).exists()
    try:
        if _leads_elsewhere(path):
            raise sqlite3.DatabaseError("links lie beside it")
        journal = Journal(path)
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError):
            check_still_there(path, error)
            raise OutputError(f"{path} cannot be written ({error}); is the disk full?") from error
        progress.warn(f"The journal of an earlier run, {path / NAME}, is damaged; the run starts from the beginning.")
        for inside in path.iterdir():
            if inside.name != LOCK:
                remove(inside)
        return Journal(path), False
    return journal, had_one


def _leads_elsewhere(folder: Path) -> bool:
    """Return whether a folder holds links, pipes or devices: no run makes any, and writing would follow them.

    A socket does not matter: nothing can be written to it as to a file, and a killed scheduler leaves one.
    """
    with os.scandir(folder) as entries:
        for entry in entries:
            found = entry.stat(follow_symlinks=False)
            kind = stat.S_IFMT(found.st_mode)
            if is_link(found) or kind not in (stat.S_IFREG, stat.S_IFDIR, stat.S_IFSOCK):
                return True
            if stat.S_ISDIR(found.st_mode) and _leads_elsewhere(Path(entry.path)):
                return True
    return False


def _worth_keeping(journal: Journal, path: Path, progress: Progress) -> bool:
    with suppress(sqlite3.Error, OutputError):
        n_done, n_tiles = journal.n_finished_tiles(), journal.n_tiles()
        if journal.publishing() is not None:
            return True
        if n_done and n_tiles >= _KEEP_FROM_TILES:
            progress.say(
                f"{n_done} of {n_tiles} tiles are kept in {path}; the next run continues from there. Delete the folder "
                "to start again."
            )
            return True
        return False
    return True


def remove(path: Path) -> None:
    """Remove a file or a folder, if it exists."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)
