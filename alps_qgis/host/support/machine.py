"""What can be said of this machine without the engine: memory, disk, C library, graphics cards."""

from __future__ import annotations

import ctypes
import os
import platform
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import QProcess

GB = 1e9
_ASKING_MS = 8000
"""How long a graphics driver may take to answer; it may have to wake the card."""


@dataclass(frozen=True)
class Memory:
    """Bytes of main memory; 0 where the system does not say."""

    total_bytes: int
    free_bytes: int


def memory() -> Memory:
    """Return how much memory there is, and how much programs can still take."""
    try:
        if sys.platform == "win32":
            return _memory_of_windows()
        page = os.sysconf("SC_PAGE_SIZE")
        total = page * os.sysconf("SC_PHYS_PAGES")
        meminfo = Path("/proc/meminfo")
        if meminfo.is_file():
            rows = dict(line.split(":", 1) for line in meminfo.read_text(encoding="ascii").splitlines())
            return Memory(total, int(rows["MemAvailable"].split()[0]) * 1024)
        return Memory(total, page * os.sysconf("SC_AVPHYS_PAGES") if "SC_AVPHYS_PAGES" in os.sysconf_names else 0)
    except (OSError, ValueError, KeyError):
        return Memory(0, 0)


def free_disk_bytes(folder: Path) -> int:
    """Return how much fits beside a folder that need not exist yet; 0 where the system does not say."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return 0


def c_library() -> str:
    """Return the C library and its version, on which it depends which wheels run here."""
    name, version = platform.libc_ver()
    return f"{name} {version}" if name else "not glibc"


def graphics_cards() -> list[str]:
    """Ask the driver of NVIDIA for its cards: name, memory, version of the driver. Blocks for up to eight seconds."""
    program = shutil.which("nvidia-smi")
    if program is None:
        return []
    process = QProcess()
    process.start(program, ["--query-gpu=name,memory.total,driver_version", "--format=csv,noheader"])
    if not process.waitForFinished(_ASKING_MS):
        process.kill()
        process.waitForFinished(1000)
        return ["nvidia-smi does not answer"]
    text = bytes(process.readAllStandardOutput()).decode("utf-8", "replace")
    return [line.strip() for line in text.splitlines() if line.strip()]


def _memory_of_windows() -> Memory:
    class Status(ctypes.Structure):
        _fields_ = [
            ("length", ctypes.c_ulong),
            ("load", ctypes.c_ulong),
            *((name, ctypes.c_ulonglong) for name in ("total", "free", "a", "b", "c", "d", "e")),
        ]

    status = Status()
    status.length = ctypes.sizeof(Status)
    if not ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):  # type: ignore[attr-defined]
        return Memory(0, 0)
    return Memory(int(status.total), int(status.free))
