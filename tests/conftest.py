"""Fixtures for every test, and the rule that nothing skips quietly."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED_DATA = ROOT.parent / "shared" / "data"
SHARED_CASES = ROOT.parent / "shared" / "cases"
NEEDS_DATA = "needs ../shared"
"""The one reason to skip: the real material for tests is no part of the repository."""


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Return the folder of real rasters, images and labels; skip where it is missing."""
    if not SHARED_DATA.is_dir():
        pytest.skip(f"{NEEDS_DATA}: {SHARED_DATA} is missing")
    return SHARED_DATA


@pytest.fixture
def shared_case(tmp_path: Path) -> Callable[[str], Path]:
    """Return a function that copies one of the small inputs that once went wrong; skip where they are missing."""
    if not SHARED_CASES.is_dir():
        pytest.skip(f"{NEEDS_DATA}: {SHARED_CASES} is missing")

    def copy(name: str) -> Path:
        source, target = SHARED_CASES / name, tmp_path / "cases" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target, copy_function=shutil.copyfile)
        else:
            shutil.copyfile(source, target)
        return target

    return copy


def unexpected_skips(config: pytest.Config) -> list[str]:
    """Return a line for each test or module that was skipped for another reason than missing material."""
    terminal = config.pluginmanager.get_plugin("terminalreporter")
    skipped = terminal.stats.get("skipped", []) if terminal else []
    lines = []
    for report in skipped:
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        if NEEDS_DATA not in reason:
            lines.append(f"{report.nodeid}: {reason}")
    return lines


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail the run when a test was skipped that must run: a test not run is a defect."""
    if unexpected_skips(session.config) and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Name the skipped tests that fail the run."""
    for line in unexpected_skips(terminalreporter.config):
        terminalreporter.write_line(f"skipped without leave (only '{NEEDS_DATA}' may): {line}", red=True)
