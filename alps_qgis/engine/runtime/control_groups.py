"""The memory that containers and services may use: the limits of Linux's control groups, versions 1 and 2."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path, PurePosixPath

_FILES = {"cgroup2": ("memory.max", "memory.high"), "cgroup": ("memory.limit_in_bytes",)}
"""Type of the file system → files that hold a limit; above `memory.high`, processes are slowed down to a standstill."""


def memory_limit_bytes(root: Path = Path("/")) -> int | None:
    """Return the lowest limit of this process's group and of the groups around it; None without one.

    Version 1 writes a number near 2⁶³ where there is no limit, which callers compare with the machine's memory.

    Args:
        root: of the file system, for tests.
    """
    found: list[int] = []
    with suppress(OSError, ValueError):
        groups = _groups((root / "proc/self/cgroup").read_text(encoding="utf-8"))
        for kind, mounted, at in _mounts((root / "proc/self/mountinfo").read_text(encoding="utf-8")):
            if kind not in groups:
                continue
            # In a container the group's path may be the host's, of which only the end, or nothing, is mounted.
            with suppress(ValueError):
                at_group = at / groups[kind].relative_to(mounted)
                found += _limits(root, kind, at, at_group)
            found += _limits(root, kind, at, at)
    return min(found, default=None)


def _groups(text: str) -> dict[str, PurePosixPath]:
    """Return the path of this process's group by type of the file system."""
    groups = {}
    for line in text.splitlines():
        _, controllers, path = line.split(":", 2)
        if not controllers:
            groups["cgroup2"] = PurePosixPath(path)
        elif "memory" in controllers.split(","):
            groups["cgroup"] = PurePosixPath(path)
    return groups


def _mounts(text: str) -> Iterator[tuple[str, PurePosixPath, PurePosixPath]]:
    """Yield type, mounted folder and mount point of file systems of groups that may limit memory."""
    for line in text.splitlines():
        before, _, after = line.partition(" - ")
        mounted, at = (PurePosixPath(_plain(name)) for name in before.split()[3:5])
        kind, _, options = after.split(maxsplit=2)
        if kind == "cgroup2" or (kind == "cgroup" and "memory" in options.split()[-1].split(",")):
            yield kind, mounted, at


def _plain(name: str) -> str:
    for code, character in ((r"\040", " "), (r"\011", "\t"), (r"\134", "\\")):
        name = name.replace(code, character)
    return name


def _limits(root: Path, kind: str, top: PurePosixPath, group: PurePosixPath) -> Iterator[int]:
    """Yield the limits of a group and of the groups around it, up to the mount point."""
    for folder in (group, *group.parents):
        for name in _FILES[kind]:
            with suppress(OSError, ValueError):
                limit = int((root / folder.relative_to("/") / name).read_text(encoding="ascii"))
                if limit > 0:
                    yield limit
        if folder == top:
            return
