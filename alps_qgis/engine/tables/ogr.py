"""Import pyogrio and pyarrow without pandas and geopandas, in processes of the engine.

pyogrio imports both only to learn that they are there, and pyarrow imports pandas when it makes its first array. That
takes a third of a second at every start, and most commands need neither. So pyogrio meets empty modules with the right
version, and pyarrow finds no pandas at first; it looks again when a table becomes one of pandas. Whoever imports pandas
or geopandas afterwards gets the real ones.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from types import ModuleType
from typing import Any

import pyarrow as pa


class _Missing:
    """Find that pandas is missing."""

    @staticmethod
    def find_spec(name: str, path: object = None, target: object = None) -> None:
        if name == "pandas":
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)


@contextmanager
def _without_pandas() -> Iterator[None]:
    """Let imports of pandas fail, if it is not loaded already."""
    finder: Any = _Missing
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)


@contextmanager
def _empty(*names: str) -> Iterator[None]:
    """Let imports meet empty modules in place of packages that are installed and not loaded yet."""
    added = {}
    for name in names:
        if name not in sys.modules:
            with suppress(PackageNotFoundError):
                installed = version(name)
                added[name] = ModuleType(name)
                added[name].__dict__["__version__"] = installed
    sys.modules.update(added)
    try:
        yield
    finally:
        for name, module in added.items():
            if sys.modules.get(name) is module:
                del sys.modules[name]


def _is_own_process() -> bool:
    """Return whether the engine runs this process; in a notebook, packages must find each other as always."""
    return Path(getattr(sys.modules.get("__main__"), "__file__", None) or "").name == "boot.py"


with _without_pandas() if _is_own_process() else nullcontext():
    pa.array([0])
with _empty("pandas", "geopandas") if _is_own_process() else nullcontext():
    import pyogrio
    from pyogrio.errors import DataLayerError, DataSourceError

__all__ = ["DataLayerError", "DataSourceError", "pyogrio"]
