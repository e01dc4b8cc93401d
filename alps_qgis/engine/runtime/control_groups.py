"""The memory and the cores that containers and services may use: the limits of Linux's control groups, 1 and 2."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path, PurePosixPath

_MEMORY_FILES = {"cgroup2": ("memory.max", "memory.high"), "cgroup": ("memory.limit_in_bytes",)}
"""Type of the file system → files that hold a limit; above `memory.high`, processes are slowed down to a standstill."""

_Read = Callable[[str, Path], Iterator[int]]
"""Type of the file system and folder of a group → its limits."""


def memory_limit_bytes(root: Path = Path("/")) -> int | None:
    """Return the lowest limit of this process's group and of the groups around it; None without one.

    Version 1 writes a number near 2⁶³ where there is no limit, which callers compare with the machine's memory.

    Args:
        root: of the file system, for tests.
    """
    return _lowest(root, "memory", _memory_limits)


def cores_limit(root: Path = Path("/")) -> int | None:
    """Return the number of cores whose time this process may use, rounded up; None without a limit.

    A container that was started with `--cpus 2` sees all cores of its machine, but gets the time of two. More threads
    than that are stopped in turns, and wait for each other.
    """
    return _lowest(root, "cpu", _cores_limits)


def _lowest(root: Path, controller: str, read: _Read) -> int | None:
    found: list[int] = []
    with suppress(OSError, ValueError):
        groups = _groups((root / "proc/self/cgroup").read_text(encoding="utf-8"), controller)
        for kind, mounted, at in _mounts((root / "proc/self/mountinfo").read_text(encoding="utf-8"), controller):
            if kind not in groups:
                continue
            # In a container the group's path may be the host's, of which only the end, or nothing, is mounted.
            with suppress(ValueError):
                at_group = at / groups[kind].relative_to(mounted)
                found += _limits(root, kind, at, at_group, read)
            found += _limits(root, kind, at, at, read)
    return min(found, default=None)


def _groups(text: str, controller: str) -> dict[str, PurePosixPath]:
    """Return the path of this process's group by type of the file system."""
    groups = {}
    for line in text.splitlines():
        _, controllers, path = line.split(":", 2)
        if not controllers:
            groups["cgroup2"] = PurePosixPath(path)
        elif controller in controllers.split(","):
            groups["cgroup"] = PurePosixPath(path)
    return groups


def _mounts(text: str, controller: str) -> Iterator[tuple[str, PurePosixPath, PurePosixPath]]:
    """Yield type, mounted folder and mount point of file systems of groups that may hold a limit."""
    for line in text.splitlines():
        before, _, after = line.partition(" - ")
        mounted, at = (PurePosixPath(_plain(name)) for name in before.split()[3:5])
        kind, _, options = after.split(maxsplit=2)
        if kind == "cgroup2" or (kind == "cgroup" and controller in options.split()[-1].split(",")):
            yield kind, mounted, at


def _plain(name: str) -> str:
    for code, character in ((r"\040", " "), (r"\011", "\t"), (r"\134", "\\")):
        name = name.replace(code, character)
    return name


def _limits(root: Path, kind: str, top: PurePosixPath, group: PurePosixPath, read: _Read) -> Iterator[int]:
    """Yield the limits of a group and of the groups around it, up to the mount point."""
    for folder in (group, *group.parents):
        yield from read(kind, root / folder.relative_to("/"))
        if folder == top:
            return


def _memory_limits(kind: str, folder: Path) -> Iterator[int]:
    for name in _MEMORY_FILES[kind]:
        with suppress(OSError, ValueError):
            limit = int((folder / name).read_text(encoding="ascii"))
            if limit > 0:
                yield limit


def _cores_limits(kind: str, folder: Path) -> Iterator[int]:
    """Yield the time of cores that a group has in a period, over the length of the period."""
    with suppress(OSError, ValueError):
        if kind == "cgroup2":
            quota, period = (folder / "cpu.max").read_text(encoding="ascii").split()
        else:
            files = ("cpu.cfs_quota_us", "cpu.cfs_period_us")
            quota, period = ((folder / name).read_text(encoding="ascii") for name in files)
        # No limit is `max` in version 2, which is not a number, and -1 in version 1.
        if int(quota) > 0:
            yield math.ceil(int(quota) / int(period))
