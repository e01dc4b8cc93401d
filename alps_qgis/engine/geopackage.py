"""Look whether a GeoPackage layer really holds what was written: GDAL publishes some failures as success.

The spatial index is built when the file is closed. On a disk that fills up just then nothing is raised, all features
are there, and the layer opens; only the index is missing or in part.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path


def verify_layer(path: Path, layer: str, n_features: int) -> None:
    """Check a closed GeoPackage: its pages, the number of features, and its spatial index.

    Args:
        path: the file; only read.
        layer: table to check; one with a geometry column must have an index of all features.
        n_features: what was written; none of them without a geometry.

    Raises:
        OSError: Something is missing.
    """
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as database:
            _verify(database, layer, n_features)
    except sqlite3.Error as error:
        raise OSError(f"the file is damaged ({error}); is the disk full?") from error


def _verify(database: sqlite3.Connection, layer: str, n_features: int) -> None:
    state = database.execute("PRAGMA quick_check(1)").fetchone()[0]
    if state != "ok":
        raise OSError(f"the file is damaged ({state}); is the disk full?")
    n_read = _count(database, layer)
    if n_read != n_features:
        raise OSError(f"{n_read} of {n_features} features arrived; is the disk full?")
    for (column,) in database.execute("SELECT column_name FROM gpkg_geometry_columns WHERE table_name = ?", (layer,)):
        n_indexed = _count(database, f"rtree_{layer}_{column}_rowid")
        if n_indexed != n_features:
            raise OSError(f"the spatial index has {n_indexed} of {n_features} features; is the disk full?")


def _count(database: sqlite3.Connection, table: str) -> int:
    quoted = table.replace('"', '""')
    return int(database.execute(f'SELECT count(*) FROM "{quoted}"').fetchone()[0])
