"""Start the engine as its own process: `python -I …/alps_qgis/engine/boot.py COMMAND …`.

`-I` keeps the environment and the current folder out of `sys.path`; this file then registers the package
`alps_qgis` and nothing beside it. With `-m` and QGIS's plugins folder on the path, a *plugin* named like a library
(`shapely`) would be imported instead of the library.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder
from pathlib import Path
from types import ModuleType

_ROOT = str(Path(__file__).resolve().parents[2])


class _OnlyThisPackage:
    """Find `alps_qgis` in the folder above this file, and no other name there."""

    @staticmethod
    def find_spec(name: str, path: Sequence[str] | None = None, target: ModuleType | None = None) -> ModuleSpec | None:
        return PathFinder.find_spec(name, [_ROOT]) if name == "alps_qgis" else None


# Not only as a script: the processes that compute tiles import this file to find the package.
if _OnlyThisPackage not in sys.meta_path:
    sys.meta_path.insert(0, _OnlyThisPackage)

if __name__ == "__main__":
    from alps_qgis.engine.__main__ import main

    sys.exit(main())
