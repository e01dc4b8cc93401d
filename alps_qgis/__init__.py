"""ALPS for QGIS: label rasters without labels.

This file imports nothing, so that the engine inside the package works where there is no QGIS.
"""

from __future__ import annotations

from typing import Any


def classFactory(iface: Any) -> Any:
    """Return the plugin; QGIS calls this when the plugin is switched on.

    Args:
        iface: the `QgisInterface` of the running QGIS.
    """
    from .plugin import AlpsPlugin

    return AlpsPlugin(iface)
