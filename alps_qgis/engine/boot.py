"""Start the engine as its own process: `python -I …/alps_qgis/engine/boot.py COMMAND …`.

`-I` keeps the environment and the current folder out of `sys.path`; this file then registers the package
`alps_qgis` and nothing beside it. With `-m` and QGIS's plugins folder on the path, a *plugin* named like a library
(`shapely`) would be imported instead of the library.
"""

from __future__ import annotations

import os
import signal
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


# Before any library starts threads. On a busy machine, threads that wait by counting take the time of those that they
# wait for: SAM was up to fifty times slower. docs/performance.md has the figures.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")


def _open_standard_files() -> None:
    """Open stdin, stdout and stderr on nothing where they are closed: the next file to be opened would be one of them.

    Libraries print to stderr by its number, and so into a raster that is being written.
    """
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        try:
            os.fstat(number)
        except OSError:
            # The lowest number that is free, which is this one.
            os.open(os.devnull, os.O_RDWR)
        if getattr(sys, name) is None:
            setattr(sys, name, open(number, "w" if number else "r", encoding="utf-8", closefd=False))  # noqa: SIM115


if __name__ == "__main__":
    _open_standard_files()
    # Nothing has begun while modules are imported, so there is nothing to tidy up, and nothing to say.
    signal.signal(signal.SIGINT, lambda *_: os._exit(130))
    from alps_qgis.engine.__main__ import main

    sys.exit(main())
