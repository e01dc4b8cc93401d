"""What an output tells about how it was made. No times and no folders, so equal runs give equal bytes."""

from __future__ import annotations

import importlib.metadata
import platform
from functools import cache
from pathlib import Path
from typing import Any

import rasterio

from .. import __version__
from ..redact import redact_secrets
from ..scene.stretch import Stretch
from ..segment.protocol import Segmenter
from ..settings import LabelSettings, to_dict

_PACKAGES = ("numpy", "rasterio", "scikit-image", "scikit-learn", "scipy", "shapely", "segment-anything", "torch")


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


def provenance(settings: LabelSettings, stretch: Stretch, segmenter: Segmenter, scene: Path) -> dict[str, Any]:
    """Describe how the segments of a scene were made."""
    described = to_dict(settings)
    for name in ("workers", "memory_gb"):
        described["segment"].pop(name)
    checkpoint = described["segment"].pop("checkpoint")
    if checkpoint:
        described["segment"]["checkpoint"] = Path(checkpoint).name
    return {
        "scene": redact_secrets(scene.name),
        "segmenter": segmenter.name,
        "pfl_kind": segmenter.pfl_kind,
        "stretch": stretch.to_dict(),
        "settings": described,
        "versions": versions(),
    }
