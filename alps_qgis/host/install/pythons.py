"""Find a Python to build the engine's environment from.

An interpreter serves if it is CPython 3.11 or later with 64 bits, and brings `venv` with pip or a way to get pip. The
Python of QGIS may be the base of a virtual environment; nothing is ever installed into it. `sys.executable` inside QGIS
is QGIS itself on Windows and macOS, so the places of its Python are derived from `sys.prefix`.
"""

from __future__ import annotations

import json
import ntpath
import os
import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

from .failures import Circumstances, InstallFailure, failure
from .programs import run_program

OLDEST = (3, 11)
PREFERRED = ("3.12", "3.13", "3.11", "3.14")
"""Versions in the order in which they are looked for: those with wheels of everything, the best tried first."""

_OLDEST_PIP = (22, 3)
"""The first pip that installs into another environment (`--python`)."""

_PROBE_S = 30.0
"""Time to answer for an interpreter that the user chose: an antivirus program may read all of it first."""

_LOOK_S = 10.0
"""The same for one of many that ALPS finds itself."""

_ANSWER_BYTES = 100_000
"""No interpreter says more about itself; another program of that name may never stop."""

_PROBE = """
import importlib.util as u, json, platform, struct, sys
def pip():
    try:
        import pip
        return pip.__version__
    except Exception:
        return ""
gil = getattr(sys, "_is_gil_enabled", lambda: True)()
print(json.dumps({
    "version": list(sys.version_info[:3]), "bits": struct.calcsize("P") * 8, "gil": gil,
    "implementation": sys.implementation.name, "machine": platform.machine(), "libc": list(platform.libc_ver()),
    "venv": u.find_spec("venv") is not None, "ensurepip": u.find_spec("ensurepip") is not None, "pip": pip(),
    "executable": sys.executable}))
"""


@dataclass(frozen=True)
class Probe:
    """What an interpreter said about itself."""

    python: str
    version: tuple[int, int, int] = (0, 0, 0)
    bits: int = 0
    implementation: str = ""
    machine: str = ""
    libc: tuple[str, str] = ("", "")
    has_venv: bool = False
    has_ensurepip: bool = False
    pip: str = ""
    free_threaded: bool = False
    silent: bool = False
    """True when it was started, and did not answer in time."""

    @property
    def short_version(self) -> str:
        """Return for example `3.12`."""
        return f"{self.version[0]}.{self.version[1]}"

    @property
    def started(self) -> bool:
        """True when it ran and answered."""
        return self.bits > 0

    @property
    def is_recent(self) -> bool:
        """True when the engine's packages can run in it, whatever tools it has."""
        standard = self.implementation == "cpython" and not self.free_threaded
        return standard and self.bits == 64 and self.version[:2] >= OLDEST

    @property
    def pip_serves_others(self) -> bool:
        """True when its pip can install into another environment."""
        numbers = [int(part) for part in self.pip.split(".")[:2] if part.isdigit()]
        return tuple(numbers) >= _OLDEST_PIP

    @property
    def can_build(self) -> bool:
        """True when it can make an environment and install into it without other tools."""
        return self.is_recent and self.has_venv and (self.pip_serves_others or self.has_ensurepip)


@dataclass(frozen=True)
class HostPython:
    """The interpreter that QGIS runs with, as its `sys` tells; pure data, so that other systems can be tested."""

    executable: str
    prefix: str
    base_prefix: str
    version: str


def probe(
    python: str,
    environment: Mapping[str, str],
    is_cancelled: Callable[[], bool] = lambda: False,
    limit_s: float = _PROBE_S,
) -> Probe:
    """Start an interpreter and return what it is; a `Probe` that has not `started` when that fails.

    Args:
        python: its path.
        environment: variables for it.
        is_cancelled: asked several times a second.
        limit_s: seconds after which it is ended.

    Raises:
        EngineFailure: With code `cancelled`.
    """
    command = [python, "-I", "-c", _PROBE]
    try:
        outcome = run_program(
            command, environment, Path.cwd(), is_cancelled, limit_s=limit_s, limit_bytes=_ANSWER_BYTES
        )
        answer: dict[str, Any] = json.loads(outcome.text.splitlines()[-1]) if outcome.text else {}
        version = tuple(int(part) for part in answer["version"])
        return Probe(
            # Not the name that was tried: it may be a script that chooses by the working folder.
            str(answer["executable"]) or python,
            (version[0], version[1], version[2]),
            int(answer["bits"]),
            str(answer["implementation"]),
            str(answer["machine"]),
            (str(answer["libc"][0]), str(answer["libc"][1])),
            bool(answer["venv"]),
            bool(answer["ensurepip"]),
            str(answer["pip"]),
            not answer["gil"],
        )
    except TimeoutError:
        return Probe(python, silent=True)
    except (OSError, ValueError, KeyError, IndexError, TypeError):
        return Probe(python)


def not_started(found: Probe) -> InstallFailure:
    """Return what to say about an interpreter that did not say what it is."""
    around = Circumstances(found.python)
    return failure("install.python_silent" if found.silent else "install.python_start", around)


def candidates(platform: str, environment: Mapping[str, str], host: HostPython) -> list[str]:
    """Return the paths where interpreters may be, best first; they need not exist.

    Args:
        platform: as `sys.platform`.
        environment: variables, for PATH and the folders of Windows.
        host: the interpreter inside QGIS.
    """
    if platform == "win32":
        found = [*_on_path(environment, ";", ("python.exe", "python3.exe"), ntpath), *_windows(environment)]
        found += _qgis_windows(environment, host)
    else:
        names = (*(f"python{version}" for version in PREFERRED), "python3", "python")
        found = _on_path(environment, ":", names, posixpath)
        if platform == "darwin":
            found += _macos() + _qgis_macos(host)
        else:
            found += [f"/usr/bin/python{version}" for version in PREFERRED] + ["/usr/bin/python3"]
            found += [posixpath.join(host.base_prefix, "bin", f"python{host.version}")]
    return list(dict.fromkeys(found))


def _on_path(environment: Mapping[str, str], separator: str, names: tuple[str, ...], paths: Any) -> list[str]:
    value = next((value for name, value in environment.items() if name.upper() == "PATH"), "")
    # The WindowsApps folder holds names that open a shop instead of starting Python.
    folders = [folder for folder in value.split(separator) if folder and "WindowsApps" not in folder]
    return [paths.join(folder, name) for name in names for folder in folders]


def _windows(environment: Mapping[str, str]) -> list[str]:
    names = [f"Python{version.replace('.', '')}" for version in PREFERRED]
    parents = [ntpath.join(environment.get("LOCALAPPDATA", ""), "Programs", "Python")]
    parents += [environment.get("ProgramFiles", "C:\\Program Files"), "C:\\"]
    return [ntpath.join(parent, name, "python.exe") for parent in parents for name in names]


def _qgis_windows(environment: Mapping[str, str], host: HostPython) -> list[str]:
    folders = [host.base_prefix, host.prefix]
    root = environment.get("OSGEO4W_ROOT", "")
    if root:
        folders += [ntpath.join(root, "apps", f"Python{host.version.replace('.', '')}"), ntpath.join(root, "bin")]
    # bin\qgis-bin.exe lies beside apps\Python312 in both installers of QGIS.
    top = ntpath.dirname(ntpath.dirname(host.executable))
    folders.append(ntpath.join(top, "apps", f"Python{host.version.replace('.', '')}"))
    return [ntpath.join(folder, name) for folder in folders for name in ("python.exe", "python3.exe")]


def _macos() -> list[str]:
    folders = ["/opt/homebrew/bin", "/usr/local/bin"]
    found = [f"{folder}/python{version}" for version in PREFERRED for folder in folders]
    frameworks = "/Library/Frameworks/Python.framework/Versions"
    return found + [f"{frameworks}/{version}/bin/python{version}" for version in PREFERRED]


def _qgis_macos(host: HostPython) -> list[str]:
    # QGIS.app/Contents/MacOS/QGIS; its Python lies in MacOS/bin, MacOS or Frameworks/bin, by the age of the build.
    macos = posixpath.dirname(host.executable)
    contents = posixpath.dirname(macos)
    folders = [posixpath.join(macos, "bin"), macos, posixpath.join(contents, "Frameworks", "bin")]
    folders += [posixpath.join(prefix, "bin") for prefix in (host.base_prefix, host.prefix)]
    return [posixpath.join(folder, name) for folder in folders for name in (f"python{host.version}", "python3")]


def find_python(
    paths: list[str],
    environment: Mapping[str, str],
    pythons: tuple[str, ...],
    tried: list[Probe],
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Probe | None:
    """Return the first interpreter that can build an environment of a version with wheels; None if there is none.

    Args:
        paths: candidates, best first.
        environment: variables for the interpreters.
        pythons: versions that have a wheel of every package; empty where unknown.
        tried: takes what was found on the way, for messages.
        is_cancelled: asked several times a second.

    Raises:
        EngineFailure: With code `cancelled`.
    """
    seen = set()
    for path in paths:
        if not Path(path).is_file() or not os.access(path, os.X_OK):
            continue
        real = str(Path(path).resolve())
        if real in seen:
            continue
        seen.add(real)
        found = probe(path, environment, is_cancelled, _LOOK_S)
        tried.append(found)
        if found.can_build and (not pythons or found.short_version in pythons):
            return found
    return None
