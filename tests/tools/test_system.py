from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "tools" / "system.sh"
NOBODY = 65534


@pytest.fixture
def tools(tmp_path: Path) -> Path:
    """Return a folder of commands in which nothing can be installed."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("id", "sh"):
        (folder / name).symlink_to(shutil.which(name) or "")
    return folder


def run(want: str, path: Path, python: str) -> subprocess.CompletedProcess[str]:
    variables = {"PATH": str(path), "PYTHON": python}
    return subprocess.run(["/bin/sh", SCRIPT, want], env=variables, capture_output=True, text=True)


def test_what_is_there_is_not_installed_again(tools: Path) -> None:
    done = run("python", tools, sys.executable)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize("want", ["python", "qgis"])
def test_a_system_without_apt_is_told_so_in_one_sentence(tools: Path, want: str) -> None:
    done = run(want, tools, "/nonexistent/python3")
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "was not found, and this system has no apt-get" in done.stderr


@pytest.mark.parametrize("want", ["python", "qgis", "screen", "lrelease"])
def test_a_user_who_may_not_install_is_told_what_to_ask_for(tools: Path, want: str) -> None:
    fake = tools / "apt-get"
    fake.write_text("#!/bin/sh\necho called; exit 1\n")
    fake.chmod(0o755)
    (tools / "id").unlink()
    (tools / "id").write_text(f"#!/bin/sh\necho {os.getuid() or NOBODY}\n")
    (tools / "id").chmod(0o755)
    done = run(want, tools, "/nonexistent/python3")
    assert done.returncode == 1
    assert "called" not in done.stdout + done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert 'ask for "apt-get install' in done.stderr


def test_an_unknown_wish_is_refused(tools: Path) -> None:
    done = run("torch", tools, sys.executable)
    assert done.returncode == 1
    assert "knows python, qgis, screen and lrelease, not 'torch'" in done.stderr
