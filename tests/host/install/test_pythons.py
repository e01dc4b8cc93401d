"""Where interpreters are looked for on each system, and which of them serve."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from alps_qgis.host.install.pythons import HostPython, Probe, candidates, find_python, probe

WINDOWS = HostPython(
    r"C:\Program Files\QGIS 3.44\bin\qgis-bin.exe",
    r"C:\Program Files\QGIS 3.44\apps\Python312",
    r"C:\Program Files\QGIS 3.44\apps\Python312",
    "3.12",
)
MACOS = HostPython(
    "/Applications/QGIS.app/Contents/MacOS/QGIS",
    "/Applications/QGIS.app/Contents/MacOS",
    "/Applications/QGIS.app/Contents/MacOS",
    "3.12",
)
LINUX = HostPython("/usr/bin/qgis", "/usr", "/usr", "3.11")


def test_windows_takes_pythons_own_before_that_of_qgis() -> None:
    variables = {
        "Path": r"C:\Users\anna\AppData\Local\Microsoft\WindowsApps;C:\Python311",
        "LOCALAPPDATA": r"C:\Users\anna\AppData\Local",
        "OSGEO4W_ROOT": r"C:\OSGeo4W",
    }
    found = candidates("win32", variables, WINDOWS)
    assert found[0] == r"C:\Python311\python.exe"
    assert r"C:\Users\anna\AppData\Local\Programs\Python\Python312\python.exe" in found
    of_qgis = r"C:\Program Files\QGIS 3.44\apps\Python312\python.exe"
    assert found.index(of_qgis) > found.index(r"C:\Python312\python.exe")
    assert r"C:\OSGeo4W\apps\Python312\python.exe" in found and r"C:\OSGeo4W\bin\python3.exe" in found
    # Names that open a shop, and QGIS itself, which is what sys.executable names there.
    assert not [path for path in found if "WindowsApps" in path or "qgis-bin" in path]


def test_macos_takes_the_places_of_qgis_last() -> None:
    found = candidates("darwin", {"PATH": "/usr/bin:/bin"}, MACOS)
    assert found.index("/opt/homebrew/bin/python3.12") < found.index(
        "/Applications/QGIS.app/Contents/MacOS/bin/python3"
    )
    assert "/Library/Frameworks/Python.framework/Versions/3.12/bin/python3.12" in found
    assert "/Applications/QGIS.app/Contents/Frameworks/bin/python3.12" in found
    assert "/Applications/QGIS.app/Contents/MacOS/QGIS" not in found


def test_linux_prefers_versions_with_wheels_on_path() -> None:
    found = candidates("linux", {"PATH": "/opt/a:/usr/bin"}, LINUX)
    assert found[:2] == ["/opt/a/python3.12", "/usr/bin/python3.12"]
    assert "/usr/bin/python3.11" in found and len(found) == len(set(found))


def test_this_interpreter_serves() -> None:
    found = probe(sys.executable, dict(os.environ))
    assert found.version == sys.version_info[:3] and found.bits == 64 and found.can_build


@pytest.mark.parametrize(
    "change",
    [
        {"version": (3, 10, 9)},
        {"bits": 32},
        {"implementation": "pypy"},
        {"free_threaded": True},
        {"has_venv": False},
        {"has_ensurepip": False, "pip": ""},
        {"has_ensurepip": False, "pip": "21.2.4"},
    ],
)
def test_what_does_not_serve(change: dict) -> None:
    """Fault 105: interpreters that cannot be the base."""
    good = {
        "version": (3, 12, 1),
        "bits": 64,
        "implementation": "cpython",
        "has_venv": True,
        "has_ensurepip": True,
        "pip": "",
    }
    assert Probe("p", **good).can_build
    assert not Probe("p", **{**good, **change}).can_build


def test_pip_without_ensurepip_is_enough() -> None:
    # Debian without python3-venv, with python3-pip.
    debian = Probe("p", (3, 11, 2), 64, "cpython", has_venv=True, has_ensurepip=False, pip="23.0.1")
    assert debian.can_build and debian.pip_serves_others


def script(folder: Path, name: str, text: str) -> str:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)
    return str(path)


def test_programs_that_are_not_python_are_passed_over(tmp_path: Path) -> None:
    """Fault 105: names of Python that start something else, or nothing."""
    broken = script(tmp_path, "python3.12", "#!/bin/sh\necho hello\n")
    crash = script(tmp_path, "python3.13", "#!/bin/sh\nkill -SEGV $$\n")
    missing = str(tmp_path / "python3.14")
    tried: list[Probe] = []
    found = find_python([missing, broken, crash, sys.executable], dict(os.environ), (), tried)
    assert found is not None and found.started
    assert [each.started for each in tried] == [False, False, True]


def test_version_without_wheels_is_passed_over() -> None:
    assert find_python([sys.executable], dict(os.environ), ("3.99",), []) is None
