"""Describe a layer of a vector file, and remember the description as long as the file stays the same.

To check a file, find its layer and describe it takes longer than to read a small scene's segments, and each step of a
run asks several times for the same file.
"""

from __future__ import annotations

import os
import stat
from functools import lru_cache
from pathlib import Path
from typing import Any

from ..scene.databases import SQLITE
from .layer_choice import choose_layer
from .ogr import DataLayerError, pyogrio
from .vector_file import check_driver, check_vector, open_vector

_HEAD_BYTES = 100
"""Header of a database; SQLite counts in it how often the file was changed."""

Stamp = tuple[Any, ...]


def describe_layer(file: Path, layer: str | None, usual: str) -> dict[str, Any]:
    """Return pyogrio's description of a layer.

    Args:
        file: exists.
        layer: its name; None for the usual one, else the only one.
        usual: see `layer`.

    Raises:
        ValueError: The file or its driver is refused, or the layer was not named; the message is a clause, or for
            `LayerChoiceError` a sentence.
        RuntimeError, OSError, IndexError: The file cannot be read.
    """
    stamp = _stamp(file)
    if stamp is None:
        return _describe(file, layer, usual)
    return dict(_remembered(file, os.path.abspath(file), layer, usual, stamp))


def _stamp(file: Path) -> Stamp | None:
    """Return what changes when a GeoPackage changes; None for another file, or while changes wait beside it."""
    status = os.stat(file)
    if not stat.S_ISREG(status.st_mode) or any(os.path.lexists(f"{file}{suffix}") for suffix in ("-wal", "-journal")):
        return None
    with open(file, "rb") as opened:
        head = opened.read(_HEAD_BYTES)
    if not head.startswith(SQLITE):
        return None
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns, head


@lru_cache(maxsize=1024)
def _remembered(file: Path, _absolute: str, layer: str | None, usual: str, _stamp: Stamp) -> dict[str, Any]:
    return _describe(file, layer, usual)


def _describe(file: Path, layer: str | None, usual: str) -> dict[str, Any]:
    check_vector(file)
    if layer is None:
        # Most files have it, and then their layers need not be listed.
        try:
            found = _info(file, usual)
        except DataLayerError:
            found = {}
        # GDAL does not care for capital letters.
        if found.get("layer_name") == usual:
            return found
    return _info(file, layer or choose_layer(file, (usual,)))


def _info(file: Path, layer: str) -> dict[str, Any]:
    info: dict[str, Any] = open_vector(pyogrio.read_info, file, layer=layer, force_feature_count=True)
    check_driver(info["driver"])
    return info
