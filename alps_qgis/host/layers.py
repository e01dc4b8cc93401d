"""Turn layers of QGIS into paths that the engine can read.

A layer that is a plain file is handed over by its path (and layer name). Anything else, a memory layer or a filtered
one for example, is first written to a temporary file. Call these functions where the layers live: in
`prepareAlgorithm`.
"""

from __future__ import annotations

import contextlib
import os
import re
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from .process import EngineFailure
from .text import tr

CLASSES_TABLE = "classes"
SEGMENTS_LAYER = "segments"

_ESCAPE = re.compile("%[0-9A-Fa-f]{2}")
"""What SQLite reads as one character when QGIS opens a GeoPackage, by an address."""


def layer_file(layer: QgsMapLayer) -> str:
    """Return the file a layer reads from, without layer name and options; empty where it is no file."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = str(parts.get("path") or "")
    return str(Path(path).absolute()) if path and not parts.get("vsiPrefix") else ""


def file_of(source: str) -> str:
    """Return the file of a path that may have `|layername=…` after it.

    A file may have `|` in its name: the longest file that exists counts, as in the engine.
    """
    ends = [len(source), *(bar.start() for bar in reversed(list(re.finditer(r"\|", source))))]
    files = (source[:end] for end in ends)
    return next(filter(os.path.exists, files), source.split("|layername=", 1)[0])


def unreadable_name(path: str) -> str:
    """Return why QGIS itself could not open a new file of this path as a layer; empty where it could."""
    is_vector = path.lower().endswith(".gpkg")
    understood = str(QgsProviderRegistry.instance().decodeUri("ogr" if is_vector else "gdal", path).get("path") or "")
    escape = _ESCAPE.search(path) if is_vector else None
    if understood == path and escape is None:
        return ""
    part = escape[0] if escape else path.removeprefix(understood)
    text = tr("QGIS could not open {file}, because it does not take “{part}” as part of a name. Choose another name.")
    return text.format(file=path, part=part)


def has_unsaved_edits(layer: QgsMapLayer | None) -> bool:
    """Return True when the layer holds edits that are not in its file yet."""
    return isinstance(layer, QgsVectorLayer) and layer.isEditable() and layer.isModified()


def unsaved_edits_text(layer: QgsMapLayer) -> str:
    """Say that a layer must be saved first, and how."""
    text = tr(
        "The layer “{name}” has unsaved edits, which the engine cannot see. Save them (Layer ▸ Save Layer Edits) or "
        "roll them back, then run the algorithm again."
    )
    return text.format(name=layer.name())


def has_raster_file(layer: QgsRasterLayer) -> bool:
    """Return True where the engine can read what a layer shows by its name alone; else it must be exported.

    Options such as `|option:OVERVIEW_LEVEL=1` change the pixels, and the engine does not know them.
    """
    options = QgsProviderRegistry.instance().decodeUri("gdal", layer.source()).get("openOptions")
    return layer.providerType() == "gdal" and not options


def raster_path(layer: QgsRasterLayer) -> str:
    """Return the path or GDAL name of a raster layer that has one."""
    file = layer_file(layer)
    parts = QgsProviderRegistry.instance().decodeUri("gdal", layer.source())
    plain = Path(file).is_file() and not parts.get("layerName")
    return file if file and plain else layer.source()


def vector_path(layer: QgsVectorLayer, context: QgsProcessingContext, layer_name: str) -> str:
    """Return `file|layername=…` of a vector layer; one that is not a plain file is written to a file first.

    Args:
        layer: segments, or a table `classes`.
        context: gives temporary files that outlive the run.
        layer_name: name in the temporary file.

    Raises:
        EngineFailure: The layer has unsaved edits, or cannot be written.
    """
    if has_unsaved_edits(layer):
        raise EngineFailure("segments" if layer_name == SEGMENTS_LAYER else "codebook", unsaved_edits_text(layer))
    return plain_vector(layer) or _write_vector(layer, context, layer_name)


def plain_vector(layer: QgsVectorLayer) -> str:
    """Return `file|layername=…` of a vector layer; empty where it is not a plain file, or shows only a part of one."""
    file = layer_file(layer)
    if layer.providerType() != "ogr" or layer.subsetString() or not file or not Path(file).is_file():
        return ""
    name = QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("layerName")
    return f"{file}|layername={name}" if name else file


def codebook_path(layer: QgsVectorLayer, context: QgsProcessingContext) -> str:
    """Return the file of a codebook; whatever table of it was chosen, the engine reads `classes`."""
    return file_of(vector_path(layer, context, CLASSES_TABLE))


def _write_vector(layer: QgsVectorLayer, context: QgsProcessingContext, layer_name: str) -> str:
    path = QgsProcessingUtils.generateTempFilename(f"{layer_name}.gpkg", context)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = layer_name
    options.datasourceOptions = ["VERSION=1.2"]
    options.attributes = _own_attributes(layer)
    answer = QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, context.transformContext(), options)
    if answer[0] != QgsVectorFileWriter.WriterError.NoError:
        text = tr("The layer “{name}” cannot be written to a temporary file: {reason}. Export it and use that file.")
        raise EngineFailure("output", text.format(name=layer.name(), reason=answer[1]))
    _copy_layer_metadata(layer, path, layer_name)
    return f"{path}|layername={layer_name}"


def _own_attributes(layer: QgsVectorLayer) -> list[int]:
    """Return the columns to write: not the joined ones, and not the row number, which need not be unique any more."""
    fields = layer.fields()
    own = (Qgis.FieldOrigin.Provider, Qgis.FieldOrigin.Edit)
    return [
        index for index in range(fields.count()) if fields[index].name() != "fid" and fields.fieldOrigin(index) in own
    ]


def _copy_layer_metadata(layer: QgsVectorLayer, path: str, layer_name: str) -> None:
    """Carry over the layer's metadata, where the engine keeps the scene's grid; QGIS's writer drops it.

    GDAL's own bindings read it, through the same library that QGIS has the file open with: another SQLite in the
    same process could drop QGIS's locks.
    """
    with contextlib.suppress(ImportError):
        from osgeo import gdal

        source = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
        if layer.providerType() != "ogr" or not Path(str(source.get("path") or "")).is_file():
            return
        original = gdal.OpenEx(str(source["path"]), gdal.OF_VECTOR | gdal.OF_READONLY)
        name = source.get("layerName")
        original_layer = (original.GetLayerByName(name) if name else original.GetLayer(0)) if original else None
        metadata = original_layer.GetMetadata() if original_layer else {}
        written = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE) if metadata else None
        if written is not None:
            written.GetLayerByName(layer_name).SetMetadata(metadata)
            written.FlushCache()
