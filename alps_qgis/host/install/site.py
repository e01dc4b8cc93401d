"""Where an installation happens: folders, requirements and variables, all given in, so that nothing here needs QGIS."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

RECIPE = 1
"""Raise this when an environment must be built again although its requirements are the same."""


@dataclass(frozen=True)
class InstallSite:
    """The places of one QGIS profile.

    Attributes:
        home: the folder `alps` of the profile; holds the pointer file and the environments.
        requirements: folder of the locks, `modules.json` and `sizes.json`, which travel with the plugin.
        boot: script that starts the engine.
        version: version of the plugin.
        environment: variables for the programs that are started; without QGIS's own.
        platform: as `sys.platform`.
        long_paths: whether Windows allows paths of more than 259 letters.
    """

    home: Path
    requirements: Path
    boot: Path
    version: str
    environment: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))
    platform: str = sys.platform
    long_paths: bool = False

    @property
    def engines(self) -> Path:
        """Folder of all environments, of the download cache and of the logs."""
        return self.home / "engine"

    @property
    def pointer(self) -> Path:
        """The file that names the engine to use; see `host/engine.py`."""
        return self.home / "engine.json"

    @property
    def cache(self) -> Path:
        """Finished downloads, kept until an installation has succeeded."""
        return self.engines / "downloads"

    @property
    def log(self) -> Path:
        """Log of the last installation."""
        return self.engines / "install.log"

    def lock(self, kind: str) -> Path:
        """Return the locked requirements of a kind."""
        return self.requirements / f"{kind}.txt"

    def lock_hash(self, kind: str) -> str:
        """Return what an environment of this kind depends on, as 12 hex digits; empty without a lock."""
        try:
            lines = self.lock(kind).read_bytes().splitlines()
        except OSError:
            return ""
        # Not the comments: which package asks for another one does not change the environment.
        pins = [line.strip() for line in lines if line.strip() and not line.lstrip().startswith(b"#")]
        return hashlib.sha256(b"\n".join([*pins, str(RECIPE).encode()])).hexdigest()[:12]

    def modules(self, kind: str) -> list[str]:
        """Return the modules that an engine of this kind must be able to import."""
        modules = json.loads((self.requirements / "modules.json").read_text(encoding="utf-8"))
        return [str(name) for name in modules[kind]]


def python_of(folder: Path, platform: str) -> Path:
    """Return the interpreter of a virtual environment."""
    return folder / "Scripts" / "python.exe" if platform == "win32" else folder / "bin" / "python"


def packages_of(folder: Path, platform: str) -> Path:
    """Return where a virtual environment has its packages; need not exist yet."""
    if platform == "win32":
        return folder / "Lib" / "site-packages"
    return next(folder.glob("lib/python*/site-packages"), folder / "lib")


def long_paths_allowed(platform: str) -> bool:
    """Tell whether Windows allows paths of more than 259 letters; always True elsewhere."""
    if platform != "win32":
        return True
    import winreg

    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SYSTEM\CurrentControlSet\Control\FileSystem") as key:  # type: ignore[attr-defined,unused-ignore]
            return winreg.QueryValueEx(key, "LongPathsEnabled")[0] == 1  # type: ignore[attr-defined,unused-ignore]
    except OSError:
        return False
