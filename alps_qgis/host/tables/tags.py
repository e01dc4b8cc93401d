"""What a layer of a run is and which files belong to it: custom properties, which the project and the styles keep."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsMapLayer

from ..layers import layer_file
from .links import CLASSES_KIND, POLYGONS_KIND, RASTER_KIND, Links, links_of, shown_by

KIND_PROPERTY = "alps/kind"
"""One of the `…_KIND` constants."""

CODEBOOK_PROPERTY = "alps/codebook"
SEGMENTS_PROPERTY = "alps/segments"

INSTANCES_KIND = "instances"
CONFIDENCE_KIND = "confidence"
PREDICTION_KIND = "prediction"
"""Rasters and polygons whose classes no table can change."""


def tag(layer: QgsMapLayer, kind: str, codebook: str, segments: str = "") -> None:
    """Write down in the layer what it is and which files it was made from.

    Args:
        layer: any layer of a run.
        kind: one of the `…_KIND` constants.
        codebook: file of its classes.
        segments: file of the segments it was painted from.
    """
    layer.setCustomProperty(KIND_PROPERTY, kind)
    if codebook:
        layer.setCustomProperty(CODEBOOK_PROPERTY, _relative(codebook, layer))
    if segments:
        layer.setCustomProperty(SEGMENTS_PROPERTY, _relative(segments, layer))


def related_file(layer: QgsMapLayer, key: str) -> str:
    """Return the file that a custom property of a layer names; empty where it names none.

    Paths are kept relative to the layer's own file, so a folder may be moved as a whole.
    """
    value = str(layer.customProperty(key, "") or "")
    if not value:
        return ""
    return str(Path(os.path.normpath(Path(layer_file(layer)).parent / value)))


def is_tagged(layer: QgsMapLayer) -> bool:
    """Return whether a layer knows what it is, and its files are where it says."""
    kind, known = _known(layer)
    return bool(kind) and all(file and Path(file).is_file() for file in known.values())


def tag_by_content(layer: QgsMapLayer) -> str:
    """Write down what a layer is and belongs to, where it does not know it or its files are gone; return its kind.

    A layer that was opened by hand has no such properties, and those of a file that was moved alone lead nowhere.
    Files are opened for it, so `LinkSearch` does it in the background where no user waits for it.
    """
    return str(layer.customProperty(KIND_PROPERTY)) if is_tagged(layer) else tag_with(layer, links_of(shown_by(layer)))


def tag_with(layer: QgsMapLayer, links: Links) -> str:
    """Write down what was found about a layer, where it does not know it; return its kind."""
    kind, known = _known(layer)
    if not links.kind or (kind and kind != links.kind):
        return kind
    found = {CODEBOOK_PROPERTY: links.codebook, SEGMENTS_PROPERTY: links.segments}
    missing = {key: found[key] for key, file in known.items() if found[key] and not (file and Path(file).is_file())}
    if links.kind == CLASSES_KIND or not kind:
        missing = found
    tag(layer, links.kind, missing.get(CODEBOOK_PROPERTY, ""), missing.get(SEGMENTS_PROPERTY, ""))
    return links.kind


def _known(layer: QgsMapLayer) -> tuple[str, dict[str, str]]:
    """Return the kind of a layer, and the files that it should know."""
    kind = str(layer.customProperty(KIND_PROPERTY) or "")
    wanted = [] if kind in (CLASSES_KIND, INSTANCES_KIND) else [CODEBOOK_PROPERTY]
    if kind in ("", RASTER_KIND, POLYGONS_KIND):
        wanted.append(SEGMENTS_PROPERTY)
    return kind, {key: related_file(layer, key) for key in wanted}


def _relative(path: str, layer: QgsMapLayer) -> str:
    try:
        return Path(os.path.relpath(path, Path(layer_file(layer)).parent)).as_posix()
    except ValueError:
        # Another drive on Windows.
        return path
