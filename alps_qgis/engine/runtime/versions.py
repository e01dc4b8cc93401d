"""List the versions that outputs record and that machines of a cluster compare."""

from __future__ import annotations

import importlib.metadata
import platform
from functools import cache

import rasterio

from .. import __version__

_PACKAGES = (
    *("numpy", "onnxruntime", "rasterio", "scikit-image", "scikit-learn", "scipy", "shapely"),
    *("segment-anything", "torch"),
)


@cache
def versions() -> dict[str, str]:
    """Return the versions of the engine and of everything that can change a result."""
    found = {"alps": __version__, "python": platform.python_version(), "gdal": rasterio.__gdal_version__}
    for package in _PACKAGES:
        try:
            found[package] = importlib.metadata.version(package)
        except importlib.metadata.PackageNotFoundError:
            continue
    return found
