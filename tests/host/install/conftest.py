"""An index, a profile, and uv."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.host.install.package_index import PackageIndex
from tests.host.install.profile import ROOT, Profile, small_wheels


@pytest.fixture
def index() -> Iterator[PackageIndex]:
    """Serve the small wheels."""
    server = PackageIndex(small_wheels())
    yield server
    server.close()


@pytest.fixture
def profile(index: PackageIndex, tmp_path: Path) -> Profile:
    """Make a profile whose path has a space and letters beyond ASCII, with pip and uv configured for the index."""
    folder = tmp_path / "profil für Karten"
    return Profile.make(folder, small_wheels(), PIP_INDEX_URL=index.address, UV_DEFAULT_INDEX=index.address)


@pytest.fixture(scope="session")
def uv_program() -> str:
    """Return uv from the environment of its lock."""
    command = [sys.executable, str(ROOT / "tools" / "setup_env.py"), "uv"]
    python = subprocess.run(command, capture_output=True, text=True, check=True, timeout=300).stdout.strip()
    return str(Path(python).with_name("uv"))


@pytest.fixture(params=["pip", "uv"])
def tool(request: pytest.FixtureRequest) -> Callable[[], str]:
    """Return a function that gives uv's path, or nothing for pip: a test that takes it runs with both."""
    return (lambda: str(request.getfixturevalue("uv_program"))) if request.param == "uv" else (lambda: "")
