"""Write layers of GeoPackages, and check that they really hold what was written.

GDAL reports some failures as success. For example, it builds the spatial index when the file is closed. If the disk is
full at that moment, GDAL raises no error, all features exist, and the layer opens, but the index is missing or
incomplete.
"""

from __future__ import annotations

import os
import sqlite3
import warnings
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pyarrow as pa

from .ogr import pyogrio
from .vector_file import path_to_write

_INDEX_TRIGGERS = 6
"""Insert, delete and four kinds of update: they keep the spatial index correct when features are edited."""

_FLAGS_AT, _EMPTY = 3, 0x10
"""Byte of a geometry with its flags, and the flag of an empty one."""

GEOMETRY = "geometry"
"""Column of a table of records that holds WKB."""

METADATA_KEY = "alps"
"""Key of our own metadata of a layer."""


def write_layer(
    path: Path,
    layer: str,
    records: Iterable[pa.RecordBatch] | pa.Table,
    *,
    schema: pa.Schema | None = None,
    geometry_type: str | None = None,
    crs: str | None = None,
    metadata: dict[str, str] | None = None,
) -> None:
    """Write a GeoPackage 1.2 of one layer, whose bytes depend on nothing but the records.

    The version is 1.2, since QGIS 3.40 warns at every opening of version 1.4.

    Args:
        path: a new file.
        layer: name of the layer.
        records: a table, or a stream of batches, which needs `schema`.
        schema: columns of the batches; the geometry is WKB in the column `geometry`.
        geometry_type: None for a table without geometry.
        crs: WKT; None for a layer without CRS.
        metadata: kept with the layer.
    """
    # A fixed date: the date of the last change would make the bytes of equal runs differ.
    os.environ["OGR_CURRENT_DATE"] = "2000-01-01T00:00:00.000Z"
    failure: list[BaseException] = []

    def guarded(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        # The writer turns every error of the stream into a RuntimeError, but a cancel must remain a cancel.
        try:
            yield from batches
        except BaseException as error:
            failure.append(error)
            raise

    if not isinstance(records, pa.Table):
        records = pa.RecordBatchReader.from_batches(schema, guarded(records))
    has_geometry = geometry_type is not None
    try:
        with ExitStack() as stack, warnings.catch_warnings():
            warnings.filterwarnings("ignore", message="'crs' was not provided")
            target = stack.enter_context(path_to_write(path))
            pyogrio.write_arrow(
                records,
                target,
                layer=layer,
                driver="GPKG",
                geometry_name=GEOMETRY if has_geometry else None,
                geometry_type=geometry_type,
                crs=crs,
                layer_metadata=metadata,
                dataset_options={"VERSION": "1.2"},
                layer_options={"GEOMETRY_NAME": "geom"} if has_geometry else None,
            )
    except (RuntimeError, OSError) as error:
        if failure:
            raise failure[0] from None
        raise OSError(f"GDAL refused the layer {layer}: {error}") from error


def verify_layer(path: Path, layer: str, n_features: int) -> None:
    """Check a closed GeoPackage: its pages, the features, their spatial index, and the entries about the layer.

    The statements with which GDAL ends a layer (extent, count, triggers) may fail silently.

    Args:
        path: the file, which is only read.
        layer: table to check; if it has a geometry column, it must have an index of all features.
        n_features: number of features that were written, all with a geometry.

    Raises:
        OSError: Something is missing.
    """
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as database:
            _verify(database, layer, n_features)
    except sqlite3.Error as error:
        raise OSError(f"the file is damaged ({error}); is the disk full?") from error


def is_cut_off(path: Path) -> bool:
    """Return whether a GeoPackage is shorter than its header says; SQLite would silently read what is left."""
    with open(path, "rb") as file:
        head = file.read(100)
        size = file.seek(0, os.SEEK_END)
    if len(head) < 100 or not head.startswith(b"SQLite format 3\0"):
        return False
    # The number of pages is valid only if the last writer updated it; SQLite's file format, section 1.3.
    page_bytes, changes, n_pages, kept_at = (
        int.from_bytes(head[at : at + n], "big") for at, n in ((16, 2), (24, 4), (28, 4), (92, 4))
    )
    return changes == kept_at and size < n_pages * (65536 if page_bytes == 1 else page_bytes)


def _verify(database: sqlite3.Connection, layer: str, n_features: int) -> None:
    state = database.execute("PRAGMA quick_check(1)").fetchone()[0]
    if state != "ok":
        raise OSError(f"the file is damaged ({state}); is the disk full?")
    n_read = _count(database, layer)
    if n_read != n_features:
        raise OSError(f"{n_read} of {n_features} features arrived; is the disk full?")
    n_shapes = n_features
    for (column,) in database.execute("SELECT column_name FROM gpkg_geometry_columns WHERE table_name = ?", (layer,)):
        n_indexed = _count(database, f"rtree_{layer}_{column}_rowid")
        if n_indexed != n_features:
            n_shapes = _count_shapes(database, layer, column)
        if n_indexed != n_shapes:
            raise OSError(f"the spatial index has {n_indexed} of {n_shapes} features; is the disk full?")
    for what, n_found, n_wanted in _notes(database, layer, n_features, n_shapes):
        if n_found != n_wanted:
            raise OSError(f"{what} is missing; is the disk full?")


def _count_shapes(database: sqlite3.Connection, layer: str, column: str) -> int:
    """Return how many features have a geometry that is not empty: the others are not in the index."""
    table, name = (each.replace('"', '""') for each in (layer, column))
    query = f'SELECT "{name}" FROM "{table}" WHERE "{name}" IS NOT NULL'  # nosec B608
    return sum(1 for (shape,) in database.execute(query) if len(shape) > _FLAGS_AT and not shape[_FLAGS_AT] & _EMPTY)


def _notes(database: sqlite3.Connection, layer: str, n_features: int, n_shapes: int) -> Iterator[tuple[str, int, int]]:
    """Yield (name, number found, number expected) for each entry that belongs to a complete layer."""

    def n(query: str) -> int:
        # The queries are the literals below; names and numbers go in as values.
        values = {"layer": layer, "n_features": n_features}
        return int(database.execute(f"SELECT count(*) FROM {query}", values).fetchone()[0])  # nosec B608

    yield "its entry among the contents", n("gpkg_contents WHERE table_name = :layer"), 1
    counted = n("gpkg_ogr_contents WHERE table_name = :layer AND feature_count = :n_features")
    yield "the number of its features", counted, 1
    counting = "sqlite_master WHERE type = 'trigger' AND tbl_name = :layer AND name LIKE 'trigger_%_feature_count_%'"
    yield "a trigger that counts features", n(counting), 2
    if not n("gpkg_geometry_columns WHERE table_name = :layer"):
        return
    if n_shapes:
        yield "its extent", n("gpkg_contents WHERE table_name = :layer AND min_x IS NOT NULL"), 1
    extension = "gpkg_extensions WHERE table_name = :layer AND extension_name = 'gpkg_rtree_index'"
    yield "the note of its spatial index", n(extension), 1
    following = "sqlite_master WHERE type = 'trigger' AND tbl_name = :layer AND name LIKE 'rtree_%'"
    yield "a trigger of its spatial index", int(n(following) >= _INDEX_TRIGGERS), 1
    known = "gpkg_geometry_columns JOIN gpkg_spatial_ref_sys USING (srs_id) WHERE table_name = :layer"
    yield "its coordinate reference system", n(known), 1


def _count(database: sqlite3.Connection, table: str) -> int:
    quoted = table.replace('"', '""')
    return int(database.execute(f'SELECT count(*) FROM "{quoted}"').fetchone()[0])  # nosec B608 - quoted above
