"""Tell, before a run and while it writes, that a disk cannot hold what is still to come."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from ..errors import OutputError


def check_disk(needs: Iterable[tuple[Path, float]]) -> None:
    """Refuse to write more than the disks have free.

    Args:
        needs: files or folders, which need not exist yet, and the bytes that will at least be written there.

    Raises:
        OutputError: A disk has less free space than is needed in all folders on it.
    """
    needed: dict[int, float] = {}
    folders: dict[int, Path] = {}
    for path, n_bytes in needs:
        folder = _existing(path)
        device = os.stat(folder).st_dev
        needed[device] = needed.get(device, 0.0) + n_bytes
        folders.setdefault(device, folder)
    for device, folder in folders.items():
        free = _free(folder)
        if free is not None and needed[device] > free:
            raise OutputError(
                f"The disk of {folder} has {in_words(free)} free, but at least {in_words(needed[device])} more will "
                "be written there; free some space or choose a folder on another disk."
            )


def expected_more(written: float, n_done: int, n_total: int) -> float:
    """Return how many bytes a run will at least write, after it wrote this many for a part of its tiles or chips.

    The others may hold less: at the beginning, half as much counts for each of them as those that are done have on
    average; at the end, as much.
    """
    share = n_done / n_total
    return written / n_done * (n_total - n_done) * (0.5 + 0.5 * share)


def in_words(n_bytes: float) -> str:
    """Return a size in GB, or in MB if it is small."""
    return f"{n_bytes / 1e9:,.1f} GB" if n_bytes >= 10**9 else f"{n_bytes / 1e6:,.1f} MB"


def _existing(path: Path) -> Path:
    folder = path.absolute()
    while not folder.is_dir() and folder.parent != folder:
        folder = folder.parent
    return folder


def _free(folder: Path) -> int | None:
    """Return the free bytes; None where the system does not know, as on some network drives."""
    try:
        usage = shutil.disk_usage(folder)
    except OSError:
        return None
    return usage.free if usage.total else None
