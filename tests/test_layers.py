"""The layers of docs/architecture.md, read off the source: what may import what, and what old Pythons must read."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "alps_qgis"
QGIS_LAYERS = ("plugin.py", "processing", "gui", "host")
QGIS_MODULES = {"qgis", "PyQt5", "PyQt6", "processing", "osgeo", "sip"}
ENGINE_PACKAGES = {"numpy", "rasterio", "shapely", "sklearn", "skimage", "scipy", "torch", "pyogrio", "geopandas"}
SETTINGS = ("alps_qgis.engine.settings", "alps_qgis.engine.errors")
LATER = ("alps_qgis.engine.classes", "alps_qgis.engine.palette", "alps_qgis.engine.redact")
"""Rules that QGIS and the engine share; only inside functions, since QGIS starts without them."""

VERSION = "alps_qgis.engine.__version__"
READ_BY_PYTHON_39 = ("__init__.py", "engine/__init__.py", "engine/settings", "engine/classes.py", "engine/redact.py")


def sources(*names: str) -> list[Path]:
    """Return the Python files of some parts of the package."""
    found: list[Path] = []
    for name in names:
        path = PACKAGE / name
        found += sorted(path.rglob("*.py")) if path.is_dir() else [path] * path.exists()
    return found


def imports(path: Path) -> Iterator[tuple[str, bool]]:
    """Yield each module that a file imports by its full name, and whether importing the file imports it too."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    lazy: set[ast.AST] = set()
    for node in ast.walk(tree):
        is_typing = isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test)
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) or is_typing:
            lazy.update(ast.walk(node))
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for name in node.names:
                yield name.name, node not in lazy
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                parents = path.relative_to(PACKAGE.parent).parent.parts
                parents = parents[: len(parents) - node.level + 1]
                base = ".".join([*parents, *([node.module] if node.module else [])])
            yield base, node not in lazy
            for name in node.names:
                yield f"{base}.{name.name}", node not in lazy


@pytest.mark.parametrize("path", sources("engine"), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_engine_imports_neither_qgis_nor_a_layer_above_it(path: Path) -> None:
    for module, _ in imports(path):
        assert module.split(".")[0] not in QGIS_MODULES, module
        above = ("alps_qgis.host", "alps_qgis.processing", "alps_qgis.gui", "alps_qgis.plugin")
        assert not module.startswith(above), module


@pytest.mark.parametrize("path", sources(*QGIS_LAYERS), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_qgis_layers_import_nothing_of_the_engine_but_settings(path: Path) -> None:
    for module, at_import in imports(path):
        if not module.startswith("alps_qgis.engine."):
            continue
        # The errors belong to the settings: they refuse what is not allowed.
        is_settings = f"{module}.".startswith(tuple(f"{name}." for name in SETTINGS))
        is_later = f"{module}.".startswith(tuple(f"{name}." for name in LATER))
        assert is_settings or module == VERSION or (is_later and not at_import), f"{module} (inside functions: {LATER})"


@pytest.mark.parametrize("path", sources(*QGIS_LAYERS), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_qgis_layers_compute_nothing(path: Path) -> None:
    assert not {module.split(".")[0] for module, _ in imports(path)} & (ENGINE_PACKAGES | {"PyQt5", "PyQt6"})


def needed_by_qgis() -> list[Path]:
    """Return what QGIS's own Python reads: its layers, the engine's modules they use, and what those import."""
    waiting = sources(*QGIS_LAYERS, *READ_BY_PYTHON_39)
    needed: list[Path] = []
    while waiting:
        path = waiting.pop()
        needed.append(path)
        for module, _ in imports(path):
            inside = PACKAGE.parent.joinpath(*module.split("."))
            for candidate in (inside.with_suffix(".py"), inside / "__init__.py"):
                if candidate.is_file() and candidate not in needed + waiting:
                    waiting.append(candidate)
    return sorted(needed)


@pytest.mark.parametrize("path", needed_by_qgis(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_what_qgis_reads_compiles_as_python_39(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 9))
    annotated = any(
        isinstance(node, ast.ImportFrom) and node.module == "__future__" and node.names[0].name == "annotations"
        for node in tree.body
    )
    annotates = any(isinstance(node, (ast.AnnAssign, ast.FunctionDef, ast.ClassDef)) for node in tree.body)
    assert annotated or not annotates, "annotations like int | None need the __future__ import"


@pytest.mark.parametrize(
    "path", [p for p in needed_by_qgis() if "engine" in p.parts], ids=lambda path: str(path.relative_to(PACKAGE))
)
def test_what_qgis_reads_of_the_engine_uses_the_standard_library_only(path: Path) -> None:
    assert not {module.split(".")[0] for module, _ in imports(path)} & (ENGINE_PACKAGES | QGIS_MODULES)


def test_package_itself_imports_nothing() -> None:
    # Else the engine, which lives inside it, would drag QGIS in.
    assert [module for module, at_import in imports(PACKAGE / "__init__.py") if at_import] in (
        ["__future__", "__future__.annotations", "typing", "typing.Any"],
        ["__future__", "__future__.annotations"],
        [],
    )
