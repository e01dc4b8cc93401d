"""Name the temporary files beside outputs, and find those that killed processes left.

A temporary name holds nothing of the name of the output but its hash: what libraries cannot take in a name, and a name
that leaves no room for a suffix, only meet the rename at the end.
"""

from __future__ import annotations

import hashlib
import os
import platform
import re
from collections import defaultdict
from collections.abc import Iterable
from contextlib import suppress
from functools import cache
from pathlib import Path

from ..errors import OutputError

_HOST = hashlib.sha256(platform.node().encode()).hexdigest()[:8]
_PLAIN_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,16}")
_ASIDE = re.compile(
    r"\.alps-(?P<tag>[0-9a-f]{16})(?P<makers>(?:\.[0-9a-f]{8}-\d+\.(?:part|staged))+)(?P<rest>(?:\.[^.]+)*)"
)

_ROOM = len(".aux.xml")
"""Bytes that SQLite (`-journal`) and GDAL (`.aux.xml`) add to the name of a file."""

_MAX_PATH_BYTES = 504
"""SQLite opens no file with a longer path: its limit is 512, and it adds a suffix."""

_LONGEST_BYTES = 120
"""Of the names that we give below the folder of an output, without the stem of the output."""

_RUN_BYTES = len("/..alps-run/journal.sqlite-journal")


def maker() -> str:
    """Return what identifies this process of this machine in the names of files."""
    return f"{_HOST}-{os.getpid()}"


def aside_name(path: Path, kind: str, made_by: str | None = None) -> Path:
    """Return a short hidden name beside `path` that says which process of which machine made it."""
    suffix = path.suffix if _PLAIN_SUFFIX.fullmatch(path.suffix) else ""
    # What is written aside for a file that waits under such a name itself shows both makers.
    outer = _ASIDE.fullmatch(path.name)
    head = path.name[: outer.start("rest")] if outer else f".alps-{known_as(path)}"
    return path.with_name(f"{head}.{made_by or maker()}.{kind}{suffix}")


def known_as(path: Path) -> str:
    """Return what stands for the name of an output in the names of its temporary files; the same for those files."""
    outer = _ASIDE.fullmatch(path.name)
    return outer["tag"] if outer else hashlib.sha256(os.fsencode(os.path.normcase(path.name))).hexdigest()[:16]


def is_running(pid: str) -> bool:
    """Return whether a process of this number is running, or the number, found in a name, cannot be one."""
    try:
        # Needed by few; what looks into an environment without it must start.
        import psutil

        return psutil.pid_exists(int(pid))
    except (OverflowError, ValueError):
        return True


def remove_leftovers(path: Path) -> None:
    """Remove files beside `path` that processes of this machine left when they were killed.

    A process lists a folder only once: to list all files again for every output of a large collection would take time
    that grows with the square of their number. Files of processes that are killed later are removed when the run
    publishes its outputs, or by the next run.
    """
    for file in _leftovers(str(path.parent)).pop(known_as(path), ()):
        with suppress(OSError):
            file.unlink()


def remove_leftovers_now(paths: Iterable[Path]) -> None:
    """Remove such files beside many outputs; each folder is listed once, now."""
    tags: dict[Path, set[str]] = defaultdict(set)
    for path in paths:
        tags[path.parent].add(known_as(path))
    for folder, wanted in tags.items():
        for tag, files in _find_leftovers(folder).items():
            for file in files if tag in wanted else ():
                with suppress(OSError):
                    file.unlink()


@cache
def _leftovers(folder: str) -> dict[str, list[Path]]:
    return _find_leftovers(Path(folder))


def _find_leftovers(folder: Path) -> dict[str, list[Path]]:
    """Return the hidden files that ended processes left, by the tag of the output for which they were made."""
    found: dict[str, list[Path]] = defaultdict(list)
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            match = _ASIDE.fullmatch(entry.name) if entry.name.startswith(".") else None
            if match is None:
                continue
            makers = re.findall(r"([0-9a-f]{8})-(\d+)", match["makers"])
            if all(host == _HOST and not is_running(pid) for host, pid in makers):
                found[match["tag"]].append(Path(entry.path))
    return found


def check_name(path: Path) -> None:
    """Refuse an output whose name or path leaves no room for what is written beside it.

    Raises:
        OutputError: It is too long, or is not text.
    """
    try:
        n_bytes = len(path.name.encode())
    except UnicodeEncodeError:
        raise OutputError(f"The name {ascii(path.name)} is not valid UTF-8; choose another name.") from None
    limit = _max_name_bytes(str(path.parent)) - _ROOM
    if n_bytes > limit:
        raise OutputError(
            f"The name {path.name} has {n_bytes} bytes, and the folder takes up to {limit} (and {_ROOM} for the files "
            "beside it); choose a shorter name."
        )
    n_bytes = _folder_bytes(str(path.parent)) + max(n_bytes + _RUN_BYTES, _LONGEST_BYTES)
    if n_bytes > _MAX_PATH_BYTES:
        raise OutputError(
            f"The path {path} is {n_bytes - _MAX_PATH_BYTES} bytes too long for the databases that are written there; "
            "choose another folder, or a shorter name."
        )


@cache
def _max_name_bytes(folder: str) -> int:
    try:
        return os.pathconf(folder, "PC_NAME_MAX")
    except (AttributeError, OSError, ValueError):
        return 255


@cache
def _folder_bytes(folder: str) -> int:
    """Return the length of a folder's real path, which libraries use, with the separator after it.

    Raises:
        OutputError: It is not text.
    """
    real = os.path.join(os.path.realpath(folder), "")
    try:
        return len(real.encode())
    except UnicodeEncodeError:
        raise OutputError(f"The folder {ascii(folder)} is not valid UTF-8; choose another folder.") from None
