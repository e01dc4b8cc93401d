"""Check the QGIS side of the plugin against Qt 6, without QGIS 4.

Usage: python -m tools.qt6_check, with the Python of the lint environment, which has PyQt6.

Two things are done. Every module is imported with the real PyQt6 behind `qgis.PyQt`; the rest of QGIS is a stand-in
that takes any name, so nothing is proved about QGIS's own classes. And the sources are searched for what the
migration script of QGIS (`pyqt5_to_pyqt6.py`) would change or warn about: members of enums without their enum, classes
and methods that Qt 6 dropped, and chains of names that PyQt6 does not have.
"""

from __future__ import annotations

import ast
import enum
import importlib
import sys
import types
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "alps_qgis"
FOLDERS = ("gui", "host", "processing")
MODULES = ("QtCore", "QtGui", "QtNetwork", "QtPrintSupport", "QtSvg", "QtTest", "QtWidgets", "QtXml")
DROPPED = {
    "QRegExp": "use QRegularExpression",
    "QDesktopWidget": "use QGuiApplication.screens()",
    "qApp": "use QApplication.instance()",
    "QVariant": "use NULL of qgis.core, and QMetaType.Type",
}
CORE_ONLY = "sip"


class _StandIn(types.ModuleType):
    """A module of QGIS that has every name, as a class that takes anything."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        made = _Meta(name, (_Anything,), {})
        setattr(self, name, made)
        return made


class _Meta(type):
    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _Anything()

    def __or__(cls, other: object) -> Any:
        return cls


class _Anything(metaclass=_Meta):
    def __init__(self, *_: object, **__: object) -> None:
        pass

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _Anything()

    def __call__(self, *_: object, **__: object) -> Any:
        return _Anything()

    def __or__(self, other: object) -> Any:
        return self

    def __hash__(self) -> int:
        return id(self)


def stand_in_for_qgis() -> None:
    """Put PyQt6 behind `qgis.PyQt`, and a stand-in behind everything else of QGIS."""
    for name in ("qgis", "qgis.core", "qgis.gui", "qgis.utils", "qgis.analysis", "qgis.processing", "processing"):
        module = _StandIn(name)
        module.__path__ = []  # type: ignore[attr-defined]
        sys.modules[name] = module
    shim = types.ModuleType("qgis.PyQt")
    shim.__path__ = []  # type: ignore[attr-defined]
    sys.modules["qgis.PyQt"] = shim
    for name in MODULES:
        sys.modules[f"qgis.PyQt.{name}"] = importlib.import_module(f"PyQt6.{name}")
    sys.modules["qgis.PyQt.sip"] = importlib.import_module(f"PyQt6.{CORE_ONLY}")


def sources() -> list[Path]:
    """Return the files that run inside QGIS."""
    return [PACKAGE / "__init__.py", PACKAGE / "plugin.py", *sorted(
        path for folder in FOLDERS for path in (PACKAGE / folder).rglob("*.py")
    )]  # fmt: skip


def import_all() -> list[str]:
    """Import every module; return those that fail."""
    found = []
    for path in sources():
        parts = path.relative_to(ROOT).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        try:
            importlib.import_module(name)
        except Exception as error:  # what a module raises is the finding
            found.append(f"{path.relative_to(ROOT)}: does not import under PyQt6: {type(error).__name__}: {error}")
    return found


def qt_classes() -> dict[str, Any]:
    """Return name → class, or namespace, of all of PyQt6's modules."""
    found: dict[str, Any] = {}
    for module in MODULES:
        loaded = importlib.import_module(f"PyQt6.{module}")
        found.update({name: value for name, value in vars(loaded).items() if not name.startswith("_")})
    return found


def chain_of(node: ast.expr) -> list[str]:
    """Return the names of `a.b.c`; empty for anything else."""
    names: list[str] = []
    while isinstance(node, ast.Attribute):
        names.append(node.attr)
        node = node.value
    return [node.id, *reversed(names)] if isinstance(node, ast.Name) else []


def findings_in(text: str, classes: dict[str, Any]) -> Iterator[tuple[int, str]]:
    """Yield line and what is wrong for one source."""
    tree = ast.parse(text)
    imported: set[str] = set()
    inner: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            if node.module.split(".")[0] in ("PyQt5", "PyQt6"):
                yield node.lineno, f"imports {node.module}; import from qgis.PyQt"
            if node.module.startswith("qgis.PyQt"):
                imported |= {each.name for each in node.names}
                yield from ((node.lineno, f"{each.name} is gone in Qt 6; {DROPPED[each.name]}") for each in node.names
                            if each.name in DROPPED)  # fmt: skip
                yield from ((node.lineno, f"PyQt6 does not have {name} in {node.module}") for name in _lacking(node))
        if isinstance(node, ast.Import) and any(each.name.split(".")[0] in ("PyQt5", "PyQt6") for each in node.names):
            yield node.lineno, "imports PyQt itself; import from qgis.PyQt"
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Attribute):
            inner.add(id(node.value))
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and id(node) not in inner:
            chain = chain_of(node)
            if chain and chain[0] in imported and chain[0] in classes:
                problem = _wrong_chain(chain, classes[chain[0]])
                if problem:
                    yield node.lineno, problem
        if isinstance(node, (ast.Call, ast.FunctionDef)):
            yield from _wrong_call(node)


def _lacking(node: ast.ImportFrom) -> list[str]:
    module = sys.modules.get(node.module or "")
    names = [each.name for each in node.names if each.name not in DROPPED]
    return [name for name in names if module is not None and not hasattr(module, name)]


def _wrong_chain(chain: list[str], value: Any) -> str:
    for place, name in enumerate(chain[1:], 1):
        if isinstance(value, enum.Enum):
            return ""
        if not hasattr(value, name):
            scoped = _enum_with(value, name)
            here = ".".join(chain[:place])
            return (
                f"{here}.{name} needs its enum: {here}.{scoped}.{name}"
                if scoped
                else f"PyQt6 does not have {here}.{name}"
            )
        value = getattr(value, name)
        if not isinstance(value, type):
            # A method or a signal: what it returns is not known.
            return ""
    return ""


def _enum_with(value: Any, name: str) -> str:
    kinds = ((kind, getattr(value, kind, None)) for kind in dir(value))
    return next((kind for kind, each in kinds if isinstance(each, enum.EnumMeta) and name in each.__members__), "")


def _wrong_call(node: ast.Call | ast.FunctionDef) -> Iterator[tuple[int, str]]:
    name = node.name if isinstance(node, ast.FunctionDef) else getattr(node.func, "attr", "")
    if name == "exec_":
        yield node.lineno, "exec_ is exec in Qt 6"
    if isinstance(node, ast.Call):
        if name == "addAction" and len(node.args) >= 4:
            yield node.lineno, "addAction with four arguments or more; make a QAction and add it"
        if name == "desktop" and not node.args:
            yield node.lineno, "desktop() is gone in Qt 6"


def main() -> int:
    """Print every finding; fail when there is one."""
    stand_in_for_qgis()
    sys.path.insert(0, str(ROOT))
    found = import_all()
    classes = qt_classes()
    for path in sources():
        lines = findings_in(path.read_text(encoding="utf-8"), classes)
        found += [f"{path.relative_to(ROOT)}:{line}: {problem}" for line, problem in sorted(lines)]
    print(*found, sep="\n") if found else None
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
