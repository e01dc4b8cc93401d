"""Say in the metadata of a layer how it was made: *Layer Properties ▸ Information* shows it, and files keep it."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsLayerMetadata, QgsMapLayer
from qgis.PyQt.QtXml import QDomDocument, QDomImplementation

from ..text import tr

_STANDARD = "http://mrcc.com/qgis.dtd"
_NO_DATE = "2000-01-01T00:00:00.000Z"
"""Equal runs give equal bytes, so no date of the run is written."""

_TABLES = (
    """CREATE TABLE IF NOT EXISTS gpkg_metadata (id INTEGER CONSTRAINT m_pk PRIMARY KEY ASC NOT NULL,
    md_scope TEXT NOT NULL DEFAULT 'dataset', md_standard_uri TEXT NOT NULL,
    mime_type TEXT NOT NULL DEFAULT 'text/xml', metadata TEXT NOT NULL DEFAULT '')""",
    """CREATE TABLE IF NOT EXISTS gpkg_metadata_reference (reference_scope TEXT NOT NULL, table_name TEXT,
    column_name TEXT, row_id_value INTEGER,
    timestamp DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), md_file_id INTEGER NOT NULL,
    md_parent_id INTEGER, CONSTRAINT crmr_mfi_fk FOREIGN KEY (md_file_id) REFERENCES gpkg_metadata(id),
    CONSTRAINT crmr_mpi_fk FOREIGN KEY (md_parent_id) REFERENCES gpkg_metadata(id))""",
    """CREATE TABLE IF NOT EXISTS gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL,
    definition TEXT NOT NULL, scope TEXT NOT NULL,
    CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))""",
)
_EXTENSION = """
INSERT INTO gpkg_extensions SELECT ?, NULL, 'gpkg_metadata', 'http://www.geopackage.org/spec120/#extension_metadata',
'read-write' WHERE NOT EXISTS (SELECT 1 FROM gpkg_extensions WHERE table_name = ?)
"""


@dataclass(frozen=True)
class Made:
    """How the layers of a run were made.

    Attributes:
        title: of the layer.
        what: one sentence on what the layer shows.
        scene: the raster that was labelled; empty for what belongs to several.
        record: what the engine records: `segmenter` and `pfl_kind`, or `model`; `settings`, `versions`.
        own_classes: the codebook was fitted to this scene alone.
    """

    title: str
    what: str
    scene: str
    record: Mapping[str, Any]
    own_classes: bool = False

    def metadata(self) -> QgsLayerMetadata:
        """Return what Information shows; licence, contacts and links are left for the user to fill in."""
        record = self.record
        found = QgsLayerMetadata()
        found.setType("dataset")
        found.setTitle(self.title)
        sentences = [self.what]
        if self.own_classes:
            sentences.append(own_classes_text())
        found.setAbstract(" ".join(sentences))
        versions = dict(record.get("versions", {}))
        engine = versions.pop("alps", "")
        history = [tr("Made with ALPS {}.").format(engine)]
        if self.scene:
            history.append(tr("Source image: {}").format(self.scene))
        if record.get("model"):
            history.append(tr("Model: {}").format(record["model"]))
        else:
            history.append(tr("Segmenter: {}").format(record.get("segmenter", "")))
            history.append(tr("Model and kind of PFL: {}").format(record.get("pfl_kind", "")))
        history += [
            tr("Settings ({part}): {values}").format(part=part, values=_listed(values))
            for part, values in record.get("settings", {}).items()
        ]
        history.append(tr("Versions: {}").format(_listed(versions)))
        found.setHistory(history)
        return found


def own_classes_text() -> str:
    """Return what users should know about classes that were fitted to one scene."""
    return tr(
        "These classes were fitted to this raster alone: the same number or colour in another raster is another "
        "class. For the same classes in many rasters, use “Auto-label collection” or the codebook of an earlier run."
    )


def set_metadata(layer: QgsMapLayer, made: Made) -> None:
    """Set the metadata of a layer."""
    found = made.metadata()
    found.setCrs(layer.crs())
    if layer.isSpatial():
        extent = QgsLayerMetadata.SpatialExtent()
        extent.extentCrs = layer.crs()
        extent.bounds = layer.extent().toBox3d(0, 0)
        whole = QgsLayerMetadata.Extent()
        whole.setSpatialExtents([extent])
        found.setExtent(whole)
    layer.setMetadata(found)


def store_metadata(path: str, table: str, made: Made) -> None:
    """Write the metadata into a new GeoPackage that nothing has open yet, where QGIS looks for it.

    Args:
        path: the file.
        table: of the layer.
        made: how it was made.
    """
    xml = _xml(made.metadata())
    # The file itself is complete: a run must not be lost for the words about it.
    with contextlib.suppress(sqlite3.Error), contextlib.closing(sqlite3.connect(path)) as database, database:
        for statement in _TABLES:
            database.execute(statement)
        for name in ("gpkg_metadata", "gpkg_metadata_reference"):
            database.execute(_EXTENSION, (name, name))
        (number,) = database.execute("SELECT coalesce(max(id), 0) + 1 FROM gpkg_metadata").fetchone()
        database.execute("INSERT INTO gpkg_metadata VALUES (?, 'dataset', ?, 'text/xml', ?)", (number, _STANDARD, xml))
        database.execute(
            "INSERT INTO gpkg_metadata_reference VALUES ('table', ?, NULL, NULL, ?, ?, NULL)", (table, _NO_DATE, number)
        )


def store_metadata_beside(path: str, made: Made) -> None:
    """Write the metadata of a raster into the file `.qmd` beside it, unless another program wrote one there."""
    file = Path(path).with_suffix(".qmd")
    with contextlib.suppress(OSError, UnicodeDecodeError):
        if not file.exists() or "ALPS" in file.read_text(encoding="utf-8"):
            file.write_text(_xml(made.metadata()), encoding="utf-8")


def _xml(metadata: QgsLayerMetadata) -> str:
    document = QDomDocument(QDomImplementation().createDocumentType("qgis", _STANDARD, "SYSTEM"))
    root = document.createElement("qgis")
    document.appendChild(root)
    metadata.writeMetadataXml(root, document)
    return str(document.toString())


def _listed(values: Any) -> str:
    if not isinstance(values, Mapping):
        return str(values)
    parts = []
    for name, value in values.items():
        if isinstance(value, Mapping):
            parts.append(f"{name} ({_listed(value)})")
        elif value is not None:
            shown = ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else value
            parts.append(f"{name} {shown}")
    return ", ".join(parts)
