"""Run every static check and name those that found something.

Usage: lint.py LINT_PYTHON BASE_PYTHON

LINT_PYTHON runs the checkers; BASE_PYTHON has the engine's packages, whose types mypy reads.
"""

from __future__ import annotations

import subprocess  # nosec B404
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CODE = ["alps_qgis", "benchmarks", "tests", "tools"]
QGIS_CODE = ["alps_qgis/__init__.py", "alps_qgis/plugin.py", "alps_qgis/processing", "alps_qgis/gui", "alps_qgis/host"]


def tracked_files() -> list[str]:
    """Return what git keeps and a secret could stand in; locks are hashes throughout."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)  # nosec B603 B607
    return [
        name
        for name in listed.stdout.split("\0")
        if name
        and not name.startswith("requirements/")
        and Path(name).suffix not in (".png", ".svg", ".qm", ".ts", ".onnx")
    ]


def checks(python: str, base: str) -> dict[str, list[str]]:
    """Return the command of each check by its name."""
    present = [name for name in CODE if (ROOT / name).exists()]
    qgis = [name for name in QGIS_CODE if (ROOT / name).exists()]
    types = ["mypy", "--python-executable", base, "--no-error-summary", "--cache-dir", "build/.mypy_cache"]
    modules = {
        "ruff check": ["ruff", "check", "--quiet", *present],
        "ruff format": ["ruff", "format", "--check", "--quiet", *present],
        "mypy": types,
        "flake8 (QGIS)": ["flake8", *qgis],
        "detect-secrets": ["detect_secrets.pre_commit_hook", *tracked_files()],
    }
    commands = {name: [python, "-m", *arguments] for name, arguments in modules.items()}
    commands["plugin site"] = [python, "-m", "tools.site_check"]
    commands["Qt 6"] = [python, "-m", "tools.qt6_check"]
    return commands


def main(arguments: list[str]) -> int:
    """Run all checks, also after one failed."""
    if len(arguments) != 2:
        print("usage: lint.py LINT_PYTHON BASE_PYTHON", file=sys.stderr)
        return 2
    failed = []
    for name, command in checks(*arguments).items():
        done = subprocess.run(  # nosec B603
            command,
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=False,
        )
        if done.returncode:
            print(f"-- {name} found:", done.stdout.rstrip(), sep="\n", flush=True)
            failed.append(name)
    print(f"lint: {', '.join(failed)} failed" if failed else "lint: clean", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
