"""What is asked of the installer, what it plans to do, and what it leaves."""

from __future__ import annotations

from dataclasses import dataclass, field

BASE = "base"
SAM = "sam"
TRAIN = "train"
KINDS = (BASE, SAM, TRAIN)
"""What an engine can be installed as. Each can do what those before it can: label rasters, use SAM, train networks."""

WITH_TORCH = (SAM, TRAIN)
"""The kinds that have torch, and with it CUDA on Linux."""


@dataclass(frozen=True)
class InstallRequest:
    """What the user wants; without anything, the base engine with pip's own configuration.

    Attributes:
        kind: `base`, `sam` or `train`.
        python: interpreter to build the environment from; empty to look for one.
        wheels: folder of wheels to install from without a network; empty to download.
        index: address of a package index to use in place of the one that pip is configured for.
    """

    kind: str = BASE
    python: str = ""
    wheels: str = ""
    index: str = ""


@dataclass(frozen=True)
class InstallPlan:
    """What an installation will do, to show before it starts.

    Attributes:
        python: interpreter to build from; empty where uv will bring one.
        tool: `pip` or `uv`.
        kind: `base`, `sam` or `train`.
        n_packages: packages to install.
        download_bytes: bytes still to download; 0 from a folder of wheels.
        disk_bytes: bytes on disk afterwards.
        folder: where the environment will be.
        notes: sentences for the user, for example that torch brings CUDA on Linux.
        request: what was asked for.
        uv: where uv comes from, if `tool` is `uv`: its path, its wheel, or an interpreter whose pip downloads it.
    """

    python: str
    tool: str
    kind: str
    n_packages: int
    download_bytes: int
    disk_bytes: int
    folder: str
    notes: tuple[str, ...] = ()
    request: InstallRequest = field(default_factory=InstallRequest)
    uv: str = ""


@dataclass(frozen=True)
class InstalledEngine:
    """An engine that a pointer file names.

    Attributes:
        python: its interpreter.
        kind: `base`, `sam` or `train`; empty where the pointer does not say.
        version: version of the plugin that installed it; empty where the pointer does not say.
        lock: hash of the requirements it was built from; empty where the pointer does not say.
        folder: folder of its environment in the profile; empty for an environment that is not ours.
        size_mb: megabytes on disk; 0 where unknown.
        seconds: how long the installation took; 0 where unknown.
        log: log file of the installation; empty where there is none.
    """

    python: str
    kind: str = ""
    version: str = ""
    lock: str = ""
    folder: str = ""
    size_mb: float = 0.0
    seconds: float = 0.0
    log: str = ""

    @property
    def managed(self) -> bool:
        """True for an environment that the installer built, so that it may repair, update and remove it."""
        return bool(self.folder)
