"""Write into `docs/faults.md` which tests show each fault, from their docstrings (`Fault 12: …`, `Faults 8 and 11.`).

Usage: fault_page.py [--check]. `--check` writes nothing and fails when the page is not what the tests say.
"""

from __future__ import annotations

import argparse
import ast
import re
import sys
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "faults.md"
FAULTS = (*range(1, 66), 67, 68, 69, 70, 71, 73)
"""Numbers of the faults that the page lists; they never change."""
_NUMBERS = re.compile(r"^Faults? (\d+(?:(?:, | and )\d+)*)[.:,]")
_ROW = re.compile(r"^\| (\d+) \| (.+?) \| (.+?) \| (.*?) ?\|$")


def shown() -> dict[int, list[str]]:
    """Return fault → the tests that show it, as `path::name` below `tests/`."""
    found: dict[int, list[str]] = defaultdict(list)
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                numbers = _NUMBERS.match(ast.get_docstring(node) or "")
                for number in re.findall(r"\d+", numbers[1]) if numbers else ():
                    found[int(number)].append(f"{path.relative_to(ROOT / 'tests').as_posix()}::{node.name}")
    return found


def rows(page: str) -> dict[int, str]:
    """Return fault → its last column."""
    matches = map(_ROW.match, page.splitlines())
    return {int(match[1]): match[4] for match in matches if match}


def written(page: str) -> str:
    """Return the page with the last column as the tests say; a sentence stays where no test is."""
    tests, lines = shown(), []
    for line in page.splitlines():
        match = _ROW.match(line)
        if match and tests.get(int(match[1])):
            names = "<br>".join(f"`{name}`" for name in tests[int(match[1])])
            line = f"| {match[1]} | {match[2]} | {match[3]} | {names} |"
        lines.append(line)
    return "\n".join(lines) + "\n"


def main() -> int:
    """Write or check the page."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true")
    check = parser.parse_args().check
    page = PAGE.read_text(encoding="utf-8")
    if check and written(page) != page:
        print("docs/faults.md is not what the tests say; run tools/fault_page.py", file=sys.stderr)
        return 1
    if not check:
        PAGE.write_text(written(page), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
