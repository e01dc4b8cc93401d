from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tools import run_tests
from tools.run_tests import Suite

CONFTEST = Path(__file__).resolve().parent.parent / "conftest.py"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty folder that the runner takes for the checkout."""
    monkeypatch.setattr(run_tests, "ROOT", tmp_path)
    monkeypatch.setattr(run_tests, "REPORTS", tmp_path)
    return tmp_path


def run(folder: Path, test: str, markers: str = "") -> tuple[int, int]:
    """Run one test file under the project's rules."""
    (folder / "conftest.py").write_text(CONFTEST.read_text())
    (folder / "test_it.py").write_text(test)
    return run_tests.run(Suite("it", sys.executable, ["test_it.py"], markers, 60))


def test_passed_and_failed_tests_are_counted(folder: Path) -> None:
    assert run(folder, "def test_a(): pass\ndef test_b(): pass\ndef test_c(): assert False\n") == (2, 1)


def test_a_run_that_breaks_off_is_a_failure(folder: Path) -> None:
    assert run(folder, "import os\ndef test_a(): os._exit(0 + 9)\n") == (0, 1)


def test_a_file_that_cannot_be_imported_is_a_failure(folder: Path) -> None:
    assert run(folder, "import no_such_module\n") == (0, 1)


def test_a_skip_without_leave_fails_the_run(folder: Path) -> None:
    assert run(folder, "import pytest\ndef test_a(): pytest.skip('later')\ndef test_b(): pass\n") == (1, 1)


def test_missing_material_may_skip(folder: Path) -> None:
    assert run(folder, "def test_a(shared_data): pass\ndef test_b(): pass\n") == (1, 0)


def test_no_test_of_a_kind_is_no_failure(folder: Path) -> None:
    assert run(folder, "def test_a(): pass\n", markers="not test_a and gui") == (0, 0)


def test_a_run_that_takes_too_long_is_stopped(folder: Path) -> None:
    (folder / "test_it.py").write_text("import time\ndef test_a(): time.sleep(60)\n")
    assert run_tests.run(Suite("it", sys.executable, ["test_it.py"], "", 3)) == (0, 1)


def test_nothing_of_the_callers_leads_the_tests_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALPS_ENGINE_PYTHON", "/usr/bin/true")
    monkeypatch.setenv("QT_QPA_PLATFORM", "vnc")
    variables = run_tests.environment(Suite("it", "", [], "", 1, {"QT_QPA_PLATFORM": "offscreen"}))
    assert "ALPS_ENGINE_PYTHON" not in variables
    assert variables["QT_QPA_PLATFORM"] == "offscreen"


def test_closing_line_comes_last(folder: Path) -> None:
    script = Path(run_tests.__file__)
    tests = folder / "tests" / "engine"
    tests.mkdir(parents=True)
    (tests / "test_it.py").write_text("def test_a(): pass\n")
    (folder / "tools").mkdir()
    for name in ("run_tests.py", "qgis_window.py"):
        (folder / "tools" / name).write_text(script.with_name(name).read_text(encoding="utf-8"), encoding="utf-8")
    command = [sys.executable, "-m", "tools.run_tests", sys.executable, sys.executable]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    assert done.stdout.splitlines()[-1] == "1 passed, 0 failed"
    assert done.returncode == 0
