"""Read what ALPS keeps in the metadata of a GeoPackage's layer.

GDAL's own bindings read it, through the same library that QGIS has the file open with: another SQLite in the process
could drop QGIS's locks. They do not log what a file lacks.
"""

from __future__ import annotations

import contextlib
import json
from typing import Any

_KEY = "alps"
_OLD_SETTINGS = "settings"
"""Table of codebooks of earlier versions, with the columns `key` and `value`."""


def read_metadata(file: str, layer: str) -> dict[str, Any]:
    """Return the metadata of a layer; an empty dict where it has none, or the file is another one."""
    return _read(file, layer, "")


def read_settings(codebook: str, table: str) -> dict[str, Any]:
    """Return the settings of a codebook; an empty dict for another file.

    Args:
        codebook: the file.
        table: its table of classes, whose metadata the settings are.
    """
    return _read(codebook, table, _OLD_SETTINGS)


def _read(file: str, name: str, old_table: str) -> dict[str, Any]:
    with contextlib.suppress(ImportError, RuntimeError, ValueError):
        from osgeo import gdal

        data: Any = gdal.OpenEx(file, gdal.OF_VECTOR | gdal.OF_READONLY, allowed_drivers=["GPKG"]) if file else None
        layer = data.GetLayerByName(name) if data is not None else None
        if layer is None:
            return {}
        stored = layer.GetMetadataItem(_KEY)
        old = data.GetLayerByName(old_table) if old_table and stored is None else None
        found = _rows(old) if old is not None else json.loads(stored or "{}")
        return found if isinstance(found, dict) else {}
    return {}


def _rows(table: Any) -> dict[str, Any]:
    found: dict[str, Any] = {}
    definition = table.GetLayerDefn()
    if min(definition.GetFieldIndex(name) for name in ("key", "value")) < 0:
        return found
    for row in table:
        with contextlib.suppress(TypeError, ValueError):
            found[str(row.GetField("key"))] = json.loads(row.GetField("value"))
    return found
