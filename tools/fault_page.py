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
_NUMBERS = re.compile(r"^Faults? (\d+(?:(?:, | and )\d+)*)[.:,]")
_COUNT = re.compile(r"This page lists \d+ things")
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
    """Return fault → its last column.

    Raises:
        ValueError: two rows have one number.
    """
    found: dict[int, str] = {}
    for match in filter(None, map(_ROW.match, page.splitlines())):
        if int(match[1]) in found:
            raise ValueError(f"docs/faults.md has two rows numbered {match[1]}; number the newer one differently.")
        found[int(match[1])] = match[4]
    return found


def written(page: str) -> str:
    """Return the page with its count, and the last column as the tests say; a sentence stays where no test is."""
    page = _COUNT.sub(f"This page lists {len(rows(page))} things", page)
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
