"""Run every test in the interpreter it needs and close with one line.

Usage: python -m tools.run_tests ENGINE_PYTHON QGIS_PYTHON

The engine's tests, and those of its installer, run in the engine's environment; the others inside QGIS's Python against
the staged plugin in `build/alps_qgis`, headless, and those marked `gui` in a window on a virtual screen of their own.
The engine's tests run beside the others; what a suite printed appears when it ends, and is kept in `build/tests/`.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess  # nosec B404
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree  # the reports are pytest's own

from tools.qgis_window import virtual_screen

ROOT = Path(__file__).resolve().parent.parent
REPORTS = ROOT / "build" / "tests"
ENGINE_TESTS = ("engine", "tools")
"""Folders of `tests/` that run without QGIS, besides the files at its top."""

INSTALLER_TESTS = ("host",)
"""Folders that run without QGIS too, and build environments with pip and uv; every other folder is QGIS's."""

QGIS_PLUGINS = "/usr/share/qgis/python/plugins"


@dataclass
class Suite:
    """One run of pytest."""

    name: str
    python: str
    paths: list[str]
    markers: str
    limit_s: int
    variables: dict[str, str] = field(default_factory=dict)
    in_window: bool = False


def suites(engine: str, qgis: str) -> list[Suite]:
    """Return the runs that have tests, in the order of how soon they tell."""
    tests = ROOT / "tests"
    folders = sorted(path.parent for path in tests.glob("*/**/test_*.py"))
    tops = sorted({folder.relative_to(tests).parts[0] for folder in folders})
    engine_paths = [f"tests/{name}" for name in tops if name in ENGINE_TESTS]
    engine_paths += [str(path.relative_to(ROOT)) for path in sorted(tests.glob("test_*.py"))]
    installer_paths = [f"tests/{name}" for name in tops if name in INSTALLER_TESTS]
    qgis_paths = [f"tests/{name}" for name in tops if name not in (*ENGINE_TESTS, *INSTALLER_TESTS)]
    never = "not model and not large" if has_accelerator() else "not model and not gpu and not large"
    # The staged plugin comes before the checkout, which has a folder of the same name.
    staged = {
        "PYTHONPATH": os.pathsep.join([str(ROOT / "build"), QGIS_PLUGINS, str(ROOT)]),
        "PYTHONSAFEPATH": "1",
        "PYTHONNOUSERSITE": "1",
        "ALPS_TEST_PYTHON": engine,  # an engine with torch, for the tests that need one
    }
    return [
        Suite("engine", engine, engine_paths, never, 2700, {"PYTHONPATH": str(ROOT)}),
        Suite("installer", engine, installer_paths, never, 600, {"PYTHONPATH": str(ROOT)}),
        Suite("qgis", qgis, qgis_paths, f"{never} and not gui", 2400, {**staged, "QT_QPA_PLATFORM": "offscreen"}),
        Suite("gui", qgis, qgis_paths, f"{never} and gui", 700, {**staged, "QT_QPA_PLATFORM": "xcb"}, in_window=True),
    ]


def has_accelerator() -> bool:
    """Tell whether the tests marked `gpu` can run here."""
    return shutil.which("nvidia-smi") is not None and Path("/dev/nvidia0").exists()


@contextlib.contextmanager
def window() -> Iterator[dict[str, str]]:
    """Give a screen with a window manager; yield the variable that leads to it."""
    with virtual_screen() as display:
        yield {"DISPLAY": display}


def environment(suite: Suite) -> dict[str, str]:
    """Return the variables of a run: nothing of the caller's leads to another Python, engine or display."""
    dropped = ("PYTHON", "ALPS_", "QT_", "QGIS", "DISPLAY", "WAYLAND")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(dropped)}
    return {**kept, **suite.variables}


def run(suite: Suite) -> tuple[int, int]:
    """Run one suite; return how many tests passed and failed. A run that breaks off counts as a failure."""
    report = REPORTS / f"{suite.name}.xml"
    report.unlink(missing_ok=True)
    command = [suite.python, "-m", "pytest", *suite.paths, "-q", "-m", suite.markers, f"--junitxml={report}"]
    command += ["-p", "no:cacheprovider", "--durations=5", "--durations-min=5"]
    log = REPORTS / f"{suite.name}.txt"
    with log.open("wb") as output, window() if suite.in_window else contextlib.nullcontext({}) as screen:
        variables = {**environment(suite), **screen}
        try:
            code = subprocess.run(  # nosec B603
                command, cwd=ROOT, env=variables, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT,
                timeout=suite.limit_s, check=False,
            ).returncode  # fmt: skip
            end = ""
        except subprocess.TimeoutExpired:
            end, code = f"the {suite.name} tests took more than {suite.limit_s} s and were stopped\n", -1
    print(f"== {suite.name} tests\n{log.read_text(encoding='utf-8', errors='replace')}{end}", flush=True)
    passed, failed = count(report)
    if code == 5 and passed + failed == 0:  # nothing carries the suite's markers
        return 0, 0
    if code and not failed:
        print(f"the {suite.name} tests ended with code {code}", flush=True)
        failed = 1
    return passed, failed


def count(report: Path) -> tuple[int, int]:
    """Return how many tests passed and failed by pytest's report; none where it was not written."""
    if not report.exists():
        return 0, 0
    suite = ElementTree.parse(report).getroot().find("testsuite")  # nosec B314
    if suite is None:
        return 0, 0
    bad = int(suite.get("failures", 0)) + int(suite.get("errors", 0))
    return int(suite.get("tests", 0)) - bad - int(suite.get("skipped", 0)), bad


def main(arguments: list[str]) -> int:
    """Run all suites, also after one failed, and close with their sum."""
    if len(arguments) != 2:
        print("usage: python -m tools.run_tests ENGINE_PYTHON QGIS_PYTHON", file=sys.stderr)
        return 2
    REPORTS.mkdir(parents=True, exist_ok=True)
    start = time.monotonic()
    first, *others = [suite for suite in suites(*arguments) if suite.paths]
    # Both sides keep one core busy. Only the engine's tests need no QGIS, so the others stay in their order.
    with ThreadPoolExecutor(1) as beside:
        beginning = beside.submit(run, first)
        results = [run(suite) for suite in others]
        results.append(beginning.result())
    passed, failed = (sum(numbers) for numbers in zip(*results, strict=True))
    print(f"== all tests, {time.monotonic() - start:.0f} s", flush=True)
    print(f"{passed} passed, {failed} failed", flush=True)
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
