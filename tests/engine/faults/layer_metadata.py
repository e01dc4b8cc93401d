"""Change the metadata of a layer in a GeoPackage, as another program could, and make codebooks of earlier versions."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyogrio

QUERY = "SELECT metadata FROM gpkg_metadata"


def read_layer_metadata(path: Path) -> dict[str, Any]:
    """Return the JSON object that a file of one layer holds as metadata."""
    xml = _xml(path)
    stored = xml[xml.index("{") : xml.rindex("}") + 1]
    values: dict[str, Any] = json.loads(stored.replace("&quot;", '"').replace("&lt;", "<").replace("&amp;", "&"))
    return values


def write_layer_metadata(path: Path, content: str) -> None:
    """Replace that object by any text."""
    xml = _xml(path)
    content = content.replace("&", "&amp;").replace("<", "&lt;")
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(
            "UPDATE gpkg_metadata SET metadata = ?", (xml[: xml.index("{")] + content + xml[xml.rindex("}") + 1 :],)
        )


def make_old_codebook(codebook: Path, old: Path) -> Path:
    """Copy a codebook as earlier versions wrote it: with its settings in a second table."""
    settings = read_layer_metadata(codebook)
    shutil.copy(codebook, old)
    with closing(sqlite3.connect(old)) as database, database:
        for table in ("gpkg_metadata", "gpkg_metadata_reference"):
            database.execute(f"DELETE FROM {table}")
    rows = {"key": sorted(settings), "value": [json.dumps(settings[key]) for key in sorted(settings)]}
    pyogrio.write_arrow(pa.table(rows), old, layer="settings", driver="GPKG", append=True)
    return old


def _xml(path: Path) -> str:
    with closing(sqlite3.connect(path)) as database:
        (xml,) = database.execute(QUERY).fetchone()
    return str(xml)
