"""Causes that cannot be made here: what pip, uv and Python print on other systems."""

from __future__ import annotations

import signal

import pytest

from alps_qgis.host.install.failures import Circumstances, failure_of

HERE = Circumstances("Python 3.12", r"C:\Users\anna\alps\engine", platform="win32")


@pytest.mark.parametrize(
    ("output", "code", "remedy"),
    [
        (r"OSError: [WinError 5] Access is denied", "locked", "antivirus"),
        ("PermissionError: [WinError 32] The process cannot access the file", "locked", "antivirus"),
        ("OSError: [WinError 225] The file contains a virus", "locked", "allow this folder"),
        ("error: failed to rename file\n  Caused by: Access is denied. (os error 5)", "locked", "antivirus"),
        ("OSError: [WinError 126] The specified module could not be found", "dll", "Visual C++"),
        ("ImportError: DLL load failed while importing _base", "dll", "Visual C++"),
        ("OSError: [WinError 193] %1 is not a valid Win32 application", "dll", "Visual C++"),
        ("OSError: [WinError 206] The filename or extension is too long", "path_length", "long paths"),
        ("[Errno 2] x\nHINT: this system does not have Windows Long Path support", "path_length", "long paths"),
        ("OSError: [WinError 112] There is not enough space on the disk", "disk", "Free some"),
        ("UnicodeEncodeError: 'charmap' codec can't encode characters in position 9-12", "letters", "a to z"),
    ],
)  # fmt: skip
def test_windows(output: str, code: str, remedy: str) -> None:
    """Fault 105: what Windows says."""
    failure = failure_of(output, 1, HERE)
    assert failure.code == f"install.{code}" and remedy in failure.message


@pytest.mark.parametrize(
    ("output", "libc", "code"),
    [
        ("/lib/libc.so.6: version `GLIBC_2.28' not found (required by numpy.so)", "glibc 2.17", "glibc"),
        ("ERROR: numpy-2.5.5-cp312.whl is not a supported wheel on this platform.", "musl", "glibc"),
        ("ERROR: No matching distribution found for numpy==2.5.5", "glibc 2.17", "glibc"),
        ("ERROR: No matching distribution found for numpy==2.5.5", "glibc 2.36", "no_wheel"),
        ("OSError: [Errno 28] No space left on device", "glibc 2.36", "disk"),
        ("error: failed to write to file `/home/x`: Read-only file system (os error 30)", "glibc 2.36", "read_only"),
        ("not created successfully because ensurepip is not available.", "glibc 2.36", "no_venv"),
        ("PermissionError: [Errno 13] Permission denied: '/home/x'", "glibc 2.36", "permission"),
        ("OSError: [Errno 36] File name too long: '/home/x'", "glibc 2.36", "path_length"),
        ("Input/output error (os error 5)", "glibc 2.36", "failed"),
    ],
)  # fmt: skip
def test_linux(output: str, libc: str, code: str) -> None:
    """Fault 105: what Linux says."""
    around = Circumstances("Python 3.12", "/home/anna", platform="linux", libc=libc)
    failure = failure_of(output, 1, around)
    assert failure.code == f"install.{code}", failure.message
    assert "{" not in failure.message and len(failure.message) > 60


def test_program_that_was_ended_from_outside() -> None:
    failure = failure_of("Installing collected packages: torch", -signal.SIGKILL, HERE)
    assert failure.code == "install.killed" and "memory" in failure.message


def test_unknown_failure_shows_the_last_error_and_the_log() -> None:
    failure = failure_of("Collecting x\nERROR: something new\nsee above", 1, HERE)
    assert failure.code == "install.failed"
    assert "something new" in failure.message and "log" in failure.message


def test_message_shows_neither_passwords_nor_the_home_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fault 109: the last line of a program goes into the message."""
    monkeypatch.setenv("HOME", "/home/anna")
    login = "anna:geheim"
    output = f"ERROR: https://{login}@packages.example.org/simple and /home/anna/secret.txt"
    message = failure_of(output, 1, HERE).message
    assert "geheim" not in message and "/home/anna" not in message and "packages.example.org" in message
