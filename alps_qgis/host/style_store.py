"""Store a layer's style inside the GeoPackage of a run, so that QGIS shows it wherever the file is opened.

Processing only styles what it loads itself; a file made by `qgis_process`, a batch on a server or the command line
brings its style along in the table `layer_styles`. Only files that the present run made are written to, before
anything has them open.
"""

from __future__ import annotations

import contextlib
import os
import re
import sqlite3
import uuid
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsMapLayer, QgsMessageLog, QgsReadWriteContext, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument

from ..engine.settings.layer_styles import FIXED_DATE, STYLE_NAME, make_table
from .classes_table import resolve_file
from .crs import drop_invented_crs
from .layers import CLASSES_TABLE, SEGMENTS_LAYER
from .restyle import POLYGON_SETTINGS_PROPERTIES
from .results.areas import AREAS_KIND, style_areas
from .results.changes import CHANGES_KIND, style_changes
from .results.crosswalk import CROSSWALK_KIND, style_crosswalk
from .results.drawing import add_opacity_slider, limit_scale
from .results.found import DOUBTFUL_KIND, SIMILAR_KIND, style_found
from .styles import fixed_classes, style_classes_table, style_polygons, style_segments
from .tables.tags import CODEBOOK_PROPERTY, KIND_PROPERTY, PREDICTION_KIND, SEGMENTS_PROPERTY
from .text import tr

POLYGONS_LAYER = "polygons"
_TABLES = (CLASSES_TABLE, AREAS_KIND, CROSSWALK_KIND, CHANGES_KIND)

_FOUND = (SIMILAR_KIND, DOUBTFUL_KIND)

_INSERT = """
INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, styleQML,
                          styleSLD, useAsDefault, description, owner, ui, update_time)
VALUES ('', '', ?, ?, ?, ?, '', 1, '', '', NULL, ?)
"""


def store_styles(
    outputs: dict[str, str],
    codebook: str,
    published: dict[str, str] | None = None,
    segments: str = "",
    drawn: Mapping[str, Any] | None = None,
    classes: Iterable[tuple[int, str, str]] = (),
) -> None:
    """Write the default style into each new GeoPackage of a run, and which files belong to it.

    Args:
        outputs: kind (`segments`, `polygons`, `similar`, `doubtful`, or a table: `classes`, `areas`, `crosswalk`,
            `changes`) → file that this run made.
        codebook: file that says what the classes are.
        published: file → the path it will have, where that differs; empty for a file that will not be kept, so
            that no layer points to it.
        segments: file that polygons were made from; empty for that of `outputs`.
        drawn: parameters of `POLYGON_SETTINGS_PROPERTIES` that polygons were drawn with.
        classes: number, name and colour of each class, for outputs without a codebook.
    """
    segments = segments or outputs.get(SEGMENTS_LAYER, "")
    resolved = resolve_file(codebook) if codebook else fixed_classes(classes)
    if resolved is None:
        return
    final = published or {}
    for kind, path in outputs.items():
        if not path.lower().endswith(".gpkg") or kind not in (SEGMENTS_LAYER, POLYGONS_LAYER, *_FOUND, *_TABLES):
            continue
        layer = QgsVectorLayer(f"{path}|layername={kind}", kind, "ogr")
        if not layer.isValid():
            continue
        drop_invented_crs(layer)
        if kind == SEGMENTS_LAYER:
            style_segments(layer, resolved, None)
            limit_scale(layer)
        elif kind == POLYGONS_LAYER:
            style_polygons(layer, resolved)
            add_opacity_slider(layer)
        elif kind == AREAS_KIND:
            style_areas(layer)
        elif kind == CROSSWALK_KIND:
            style_crosswalk(layer)
        elif kind in _FOUND:
            style_found(layer)
        elif kind == CHANGES_KIND:
            style_changes(layer)
        else:
            style_classes_table(layer)
        layer.setCustomProperty(KIND_PROPERTY, PREDICTION_KIND if kind == POLYGONS_LAYER and not codebook else kind)
        if kind not in _TABLES:
            folder = Path(final.get(path, path)).parent
            _link(layer, CODEBOOK_PROPERTY, final.get(codebook, codebook), folder)
        if kind == POLYGONS_LAYER:
            _link(layer, SEGMENTS_PROPERTY, final.get(segments, segments), folder)
            for name, value in (drawn or {}).items():
                layer.setCustomProperty(POLYGON_SETTINGS_PROPERTIES[name], value)
        qml = _export(layer)
        geometry = "" if kind in _TABLES else layer.dataProvider().geometryColumnName()
        # Closed before the other SQLite opens the file.
        del layer
        try:
            _write(path, kind, geometry, qml)
        except sqlite3.Error as error:
            # The file itself is complete, and a run must not be lost for its style.
            text = tr("The style of {file} could not be stored in it: {reason}.").format(file=path, reason=error)
            QgsMessageLog.logMessage(text, "ALPS", Qgis.MessageLevel.Warning)


def _link(layer: QgsVectorLayer, key: str, file: str, folder: Path) -> None:
    if file:
        with contextlib.suppress(ValueError):  # another drive on Windows
            layer.setCustomProperty(key, Path(os.path.relpath(file, folder)).as_posix())


def _export(layer: QgsVectorLayer) -> str:
    document = QDomDocument()
    categories = (
        QgsMapLayer.StyleCategory.Symbology
        | QgsMapLayer.StyleCategory.Fields
        | QgsMapLayer.StyleCategory.Forms
        | QgsMapLayer.StyleCategory.AttributeTable
        | QgsMapLayer.StyleCategory.CustomProperties
        | QgsMapLayer.StyleCategory.Rendering
    )
    layer.exportNamedStyle(document, QgsReadWriteContext(), categories)
    return _fixed_ids(document.toString())


def _fixed_ids(qml: str) -> str:
    """Replace the random ids that QGIS gives symbol layers by ones that depend on their order only."""
    names: dict[str, str] = {}

    def fixed(match: re.Match[str]) -> str:
        number = len(names)
        return names.setdefault(match.group(0), f"{{{uuid.uuid5(uuid.NAMESPACE_OID, f'alps {number}')}}}")

    return re.sub(r"\{[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}", fixed, qml)


def _write(path: str, table: str, geometry: str, qml: str) -> None:
    connection = sqlite3.connect(path)
    try:
        with connection:
            make_table(connection)
            # An update of a codebook takes its styles along; one that a user saved stays.
            ours = (table, STYLE_NAME, FIXED_DATE)
            connection.execute(
                "DELETE FROM layer_styles WHERE f_table_name = ? AND styleName = ? AND update_time = ?", ours
            )
            kept = connection.execute("SELECT 1 FROM layer_styles WHERE f_table_name = ? AND styleName = ?", ours[:2])
            if kept.fetchone() is None:
                connection.execute(_INSERT, (table, geometry, STYLE_NAME, qml, FIXED_DATE))
    finally:
        connection.close()
