"""Read a lock of requirements: what it pins, with which hashes, and how large that is on this system."""

from __future__ import annotations

import hashlib
import json
import platform as host_platform
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

from ..process import EngineFailure
from ..text import tr

_PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
_USUAL_RATIO = 3.3
_USUAL_COMPILED = 1.15
"""What the files `.pyc` add, which Python writes when modules are first imported, where it was not measured."""


@dataclass(frozen=True)
class Pin:
    """One requirement of a lock.

    Attributes:
        name: normalised name of the package.
        version: its version.
        text: the lines of the lock, with marker and hashes.
        hashes: SHA-256 sums of the files that may be installed.
    """

    name: str
    version: str
    text: str
    hashes: frozenset[str]


def read_lock(path: Path) -> list[Pin]:
    """Return the requirements of a lock in its order."""
    pins, block = [], []
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        block.append(line)
        if not line.rstrip().endswith("\\"):
            pins.append(_pin(block))
            block = []
    return pins


def _pin(block: list[str]) -> Pin:
    text = "\n".join(block)
    named = _PIN.match(text)
    if named is None:
        raise ValueError(f"not a pinned requirement: {block[0]}")
    name = re.sub(r"[-_.]+", "-", named[1]).lower()
    return Pin(name, named[2], text, frozenset(_HASH.findall(text)))


def file_hash(path: Path, is_cancelled: Callable[[], bool] = lambda: False) -> str:
    """Return the SHA-256 sum of a file.

    Args:
        path: the file; wheels of torch have gigabytes.
        is_cancelled: asked after each megabyte.

    Raises:
        EngineFailure: With code `cancelled`.
    """
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            if is_cancelled():
                raise EngineFailure("cancelled", tr("Cancelled."))
            digest.update(block)
    return digest.hexdigest()


@dataclass(frozen=True)
class Sizes:
    """What an engine takes on one system.

    Attributes:
        download: package → bytes of its wheel; empty where this system has no wheels, or nothing is known of it.
        disk: bytes of all packages once installed.
        pythons: versions of Python that have a wheel of every package, such as `3.12`; empty if none, or unknown.
        lacking: packages that have no wheel for this system.
        longest_path: longest path below the folder of packages, in letters.
    """

    download: dict[str, int]
    disk: int
    pythons: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()
    longest_path: int = 0


def read_sizes(requirements: Path, kind: str, system: str) -> Sizes:
    """Return what an engine takes on a system; zeros where the file does not say."""
    try:
        content: dict[str, Any] = json.loads((requirements / "sizes.json").read_text(encoding="utf-8"))
        entry = content[kind][system]
    except (OSError, ValueError, KeyError):
        return Sizes({}, 0)
    ratios = content.get("ratios", {})
    disk = sum(size * ratios.get(name, _USUAL_RATIO) for name, size in entry["download"].items())
    lacking = sorted({name for names in entry.get("lacking", {}).values() for name in names})
    return Sizes(
        entry["download"],
        int(disk * content.get("compiled", _USUAL_COMPILED)),
        tuple(entry.get("pythons", ())),
        tuple(lacking) if not entry.get("pythons") else (),
        int(content.get("longest_path", 0)),
    )


def system_name(platform: str, machine: str = "") -> str:
    """Return the name of a system in `sizes.json`, for example `linux-x86_64`.

    Args:
        platform: as `sys.platform`.
        machine: as `platform.machine()`; empty for this machine's.
    """
    machine = (machine or host_platform.machine()).lower()
    arm = machine in ("arm64", "aarch64")
    if platform == "win32":
        return "windows-arm64" if arm else "windows-amd64"
    if platform == "darwin":
        return "macos-arm64" if arm else "macos-x86_64"
    return "linux-aarch64" if arm else f"linux-{machine.replace('amd64', 'x86_64')}"
