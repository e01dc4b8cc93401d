"""How the engine is cut: packages in one direction, no circles, files and packages of a size that one can read.

The order below is the one of docs/architecture.md. An import inside a function or for types only counts too: it ties
two files together all the same.
"""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "alps_qgis"
ENGINE = PACKAGE / "engine"

ORDER = (
    ("errors", "redact", "palette"),
    ("progress", "classes", "settings"),
    ("runtime",),
    ("scene",),
    ("features",),
    ("tables",),
    ("pages",),
    ("segment",),
    ("codebook",),
    ("labels",),
    ("annotations",),
    ("evaluation",),
    ("boxes",),
    ("datasets",),
    ("networks",),
    ("predict",),
    ("train",),
    ("refine",),
    ("reports",),
    ("volumes",),
    ("sample",),
    ("explore",),
    ("change",),
    ("pipeline",),
    ("commands",),
    ("api", "command_line", "worker"),
    ("__main__",),
    ("boot",),
)
"""Packages and single files of the engine, from those that know nothing of others up to those that know all."""

MAX_FILES = 30
MAX_LINES = 420

STILTED = re.compile(
    r"\b(is|are) no\b|\banew\b|\btold (of|about)\b|\bgone on with\b|\blikewise\b|\bso many\b|\bhulls?\b"
    r"|\bof one that is\b|\bleast (score|area|share|size)\b|\blargest share\b|\b1 images\b",
    re.IGNORECASE,
)
MAX_STILTED = 25


def module_of(path: Path) -> str:
    """Return the name of a file below the engine; a package's is that of its `__init__.py`."""
    parts = path.relative_to(ENGINE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


FILES = {module_of(path): path for path in sorted(ENGINE.rglob("*.py"))}


def imports(module: str) -> set[str]:
    """Return the files of the engine that a file imports, anywhere in it."""
    path = FILES[module]
    package = module.split(".") if path.name == "__init__.py" else module.split(".")[:-1]
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.ImportFrom) or not node.level:
            continue
        base = [*package[: len(package) - node.level + 1], *(node.module.split(".") if node.module else [])]
        for name in node.names:
            inside = ".".join([*base, name.name])
            found.add(inside if inside in FILES else ".".join(base))
    # `from . import x` in a package's own __init__ is how a package shows its files.
    return (found & set(FILES)) - {module}


IMPORTS = {module: imports(module) for module in FILES}
LEVEL = {name: level for level, names in enumerate(ORDER) for name in names}


def top(module: str) -> str:
    return module.split(".")[0]


def test_the_order_names_every_package_and_file_of_the_engine() -> None:
    assert {top(module) for module in FILES if module} == set(LEVEL)


@pytest.mark.parametrize("module", [module for module in FILES if module])
def test_a_file_imports_from_packages_below_its_own_only(module: str) -> None:
    for other in IMPORTS[module]:
        if other and top(other) != top(module):
            assert LEVEL[top(other)] < LEVEL[top(module)], f"{module} imports {other}"


def test_no_files_import_each_other_in_a_circle() -> None:
    order: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    circles = []

    def visit(module: str) -> None:
        # Tarjan's strongly connected components.
        order[module] = low[module] = len(order)
        stack.append(module)
        for other in IMPORTS[module]:
            if other not in order:
                visit(other)
                low[module] = min(low[module], low[other])
            elif other in stack:
                low[module] = min(low[module], order[other])
        if low[module] == order[module]:
            circle = stack[stack.index(module) :]
            del stack[stack.index(module) :]
            if len(circle) > 1:
                circles.append(sorted(circle))

    for module in FILES:
        if module not in order:
            visit(module)
    assert circles == []


def test_no_package_and_no_file_is_too_large_to_survey() -> None:
    for folder in {path.parent for path in PACKAGE.rglob("*.py")}:
        assert len(list(folder.glob("*.py"))) <= MAX_FILES, folder
    for path in PACKAGE.rglob("*.py"):
        assert len(path.read_text(encoding="utf-8").splitlines()) <= MAX_LINES, path


def test_every_package_says_what_it_is_for() -> None:
    for path in PACKAGE.rglob("__init__.py"):
        text = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
        assert len(text) > 30, path


def test_the_english_is_plain() -> None:
    found = [
        f"{path.relative_to(PACKAGE)}:{number}: {line.strip()}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if STILTED.search(line)
    ]
    assert len(found) <= MAX_STILTED, "\n".join(found)


def test_the_page_on_the_architecture_names_every_package() -> None:
    page = (PACKAGE.parent / "docs" / "architecture.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (.+?) \|", page.split("## The engine's packages")[1].split("## ")[0], re.MULTILINE)
    named = [re.sub(r"/|\.py", "", name) for row in rows for name in re.findall(r"`(.+?)`", row)]
    assert sorted(named) == sorted(LEVEL)
    levels = [max(LEVEL[name] for name in re.findall(r"`(\w+)", row)) for row in rows if "`" in row]
    assert levels == sorted(levels, reverse=True)
