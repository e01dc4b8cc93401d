"""Open a scene as its class raster shows it: the part that was labelled, at the resolution of the labels."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..errors import AreaError
from ..settings import SceneSettings
from .class_raster import read_class_raster
from .scene import Scene, open_scene


def open_labelled(path: str | Path, classes: str | Path | None, settings: SceneSettings | None = None) -> Scene:
    """Open a scene on the grid of its class raster, if the run labelled a part of it; else as it is.

    Args:
        path: a raster.
        classes: its class raster; None for the scene as it is.
        settings: how its pixels become display values.

    Raises:
        SceneError: The scene or the class raster cannot be read.
    """
    if classes is None:
        return open_scene(path, settings)
    with read_class_raster(classes) as raster:
        grid, area = raster.grid, _area(raster.provenance)
    resolution = area.get("resolution")
    if not isinstance(resolution, (int, float)) or not resolution > 0:
        resolution = None
    try:
        scene = open_scene(path, settings, resolution)
    except AreaError:
        # The scene is another file by now; whoever compares the two says so.
        scene = open_scene(path, settings)
    if area:
        scene.cut_to(grid)
    return scene


def _area(provenance: dict[str, Any]) -> dict[str, Any]:
    """Return the settings of the area that a class raster records; empty if the whole scene was labelled."""
    value: Any = provenance
    for name in ("settings", "area"):
        value = value.get(name) if isinstance(value, dict) else None
    return value if isinstance(value, dict) else {}
