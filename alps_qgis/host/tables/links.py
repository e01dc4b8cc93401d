"""Find the codebook and the segments of a layer that was opened by hand, by what its file says.

Class rasters and segments bear the identity of their codebook, and so do codebooks. So the files of a run find each
other wherever their folder is moved to and whatever they are called. Names only decide where several fit.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer, QgsRasterLayer, QgsVectorLayer

from ..classes_table import identity_of, is_classes_table
from ..layers import CLASSES_TABLE, SEGMENTS_LAYER, layer_file
from .layer_metadata import read_metadata

RASTER_KIND, POLYGONS_KIND, SEGMENTS_KIND, CLASSES_KIND = "raster", "polygons", "segments", "classes"

POLYGONS_LAYER = "polygons"

_PROVENANCE_TAG = "ALPS_PROVENANCE"
_MAX_FILES = 60
"""GeoPackages of a folder that are looked into, so that a click never takes long."""

_COPY = ".before-"
"""Part of the names of copies that the engine keeps."""


@dataclass(frozen=True)
class Links:
    """What a layer belongs to.

    Attributes:
        kind: `raster`, `polygons`, `segments` or `classes`; empty for a layer that is not of ALPS.
        codebook: file of its classes; empty where it is not found.
        segments: file of its segments; empty where it is not found.
    """

    kind: str = ""
    codebook: str = ""
    segments: str = ""


@dataclass(frozen=True)
class Shown:
    """What a layer says without any file being opened.

    Attributes:
        kind: what it is by its columns; `raster` for every raster that is a file; empty for other layers.
        file: what it shows.
    """

    kind: str
    file: str


def shown_by(layer: QgsMapLayer) -> Shown:
    """Return what a layer says, in the thread of the layer."""
    if isinstance(layer, QgsRasterLayer):
        return Shown(RASTER_KIND if layer.providerType() == "gdal" else "", layer_file(layer))
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return Shown("", "")
    names = set(layer.fields().names())
    kind = ""
    if is_classes_table(layer):
        kind = CLASSES_KIND
    elif {"segment_id", "cluster", "class_override"} <= names:
        kind = SEGMENTS_KIND
    elif layer.isSpatial() and {"class_id", "class_name", "color", "n_segments", "confidence"} <= names:
        kind = POLYGONS_KIND
    return Shown(kind, layer_file(layer))


def links_of(shown: Shown) -> Links:
    """Return what the file of a layer and the files beside it say, in any thread."""
    kind, file = shown.kind, shown.file
    made = _provenance(file) if kind == RASTER_KIND else {}
    # The classes of a prediction are final: no codebook beside it is its own.
    if kind == RASTER_KIND and (not made or "model" in made):
        return Links()
    if not kind or not file or not Path(file).is_file():
        return Links(kind)
    if kind == CLASSES_KIND:
        return Links(kind, file)
    segments = file if kind == SEGMENTS_KIND else ""
    if kind == RASTER_KIND:
        identity, scene = str(made.get("clusters_of") or ""), str(made.get("scene") or "")
        segments = _segments_beside(file, identity, scene)
    elif kind == POLYGONS_KIND:
        # Polygons bear nothing, so their name has to do.
        segments = _segments_named_like(file)
        identity = read_metadata(segments, SEGMENTS_LAYER).get("codebook", "") if segments else ""
    else:
        identity = str(read_metadata(file, SEGMENTS_LAYER).get("codebook") or "")
    codebook = _codebook_beside(file, identity)
    return Links(kind, codebook, segments)


def _provenance(raster: str) -> dict[str, Any]:
    if not Path(raster).is_file():
        return {}
    with contextlib.suppress(ImportError, RuntimeError, ValueError):
        from osgeo import gdal

        data = gdal.OpenEx(raster, gdal.OF_RASTER | gdal.OF_READONLY, allowed_drivers=["GTiff"])
        found = json.loads(data.GetMetadataItem(_PROVENANCE_TAG) or "{}") if data is not None else {}
        return found if isinstance(found, dict) else {}
    return {}


def _packages(file: str) -> Iterator[str]:
    """Yield the GeoPackages beside a file, those of similar names first, without the copies that the engine keeps."""
    place = Path(file)
    stem = _stem(place)
    found = []
    with contextlib.suppress(OSError):
        found = [path for path in place.parent.glob("*.gpkg") if _COPY not in path.name]
    found.sort(key=lambda path: (_stem(path) != stem, path.name != "codebook.gpkg", path.name))
    yield from map(str, found[:_MAX_FILES])


def _segments_beside(file: str, identity: str, scene: str) -> str:
    if not identity:
        return _segments_named_like(file)
    for package in _packages(file):
        meta = read_metadata(package, SEGMENTS_LAYER)
        if meta and meta.get("codebook") == identity and (not scene or meta.get("scene_name") == scene):
            return package
    return ""


def _segments_named_like(file: str) -> str:
    place = Path(file)
    beside = str(place.with_name(f"{_stem(place)}_segments.gpkg"))
    return beside if read_metadata(beside, SEGMENTS_LAYER) else ""


def _codebook_beside(file: str, identity: str) -> str:
    if not identity:
        return ""
    return next((package for package in _packages(file) if identity_of(package) == identity), "")


def _stem(path: Path) -> str:
    stem = path.stem
    for ending in (f"_{CLASSES_TABLE}", f"_{POLYGONS_LAYER}", f"_{SEGMENTS_LAYER}"):
        stem = stem.removesuffix(ending)
    return stem
