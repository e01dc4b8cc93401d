from __future__ import annotations

import sqlite3
from contextlib import closing

import numpy as np
import pyarrow as pa
import pytest
import shapely

from alps_qgis.engine.tables.geopackage import is_cut_off, verify_layer, write_layer


@pytest.fixture
def layer(tmp_path):
    path = tmp_path / "it's 100 % ü.gpkg"
    points = pa.array(shapely.to_wkb(np.array([shapely.box(i, 0, i + 1, 1) for i in range(500)])), pa.binary())
    write_layer(path, "polygons", pa.table({"geometry": points}), geometry_type="Polygon")
    return path


def test_complete_layer_is_fine(layer):
    before = layer.read_bytes()

    verify_layer(layer, "polygons", 500)

    assert layer.read_bytes() == before
    assert [path.name for path in layer.parent.iterdir()] == [layer.name]


def test_empty_layer_and_plain_table_are_fine(tmp_path):
    path = tmp_path / "empty.gpkg"
    write_layer(path, "polygons", pa.table({"geometry": pa.array([], pa.binary())}), geometry_type="Polygon")
    plain = tmp_path / "plain.gpkg"
    write_layer(plain, "names", pa.table({"key": ["a", "b"]}))

    verify_layer(path, "polygons", 0)
    verify_layer(plain, "names", 2)


def test_missing_features_are_found(layer):
    with pytest.raises(OSError, match="500 of 501 features"):
        verify_layer(layer, "polygons", 501)


def test_index_in_part_or_missing_is_found(layer):
    with closing(sqlite3.connect(layer)) as database, database:
        database.execute("DELETE FROM rtree_polygons_geom_rowid WHERE rowid > 300")
    with pytest.raises(OSError, match="spatial index has 300 of 500"):
        verify_layer(layer, "polygons", 500)
    with closing(sqlite3.connect(layer)) as database, database:
        database.execute("DROP TABLE rtree_polygons_geom")
    with pytest.raises(OSError, match="no such table"):
        verify_layer(layer, "polygons", 500)


def test_file_that_was_cut_off_is_found(layer):
    content = layer.read_bytes()
    for share in (0.3, 0.9, 0.99):
        layer.write_bytes(content[: int(len(content) * share)])
        with pytest.raises(OSError, match="damaged"):
            verify_layer(layer, "polygons", 500)


@pytest.mark.parametrize(
    ("statement", "what"),
    [
        ("UPDATE gpkg_contents SET min_x = NULL", "its extent"),
        ("UPDATE gpkg_ogr_contents SET feature_count = 0", "the number of its features"),
        ("DROP TRIGGER trigger_delete_feature_count_polygons", "a trigger that counts features"),
        ("DROP TRIGGER rtree_polygons_geom_update3", "a trigger of its spatial index"),
        ("DELETE FROM gpkg_extensions WHERE extension_name = 'gpkg_rtree_index'", "the note of its spatial index"),
        ("DELETE FROM gpkg_contents", "its entry among the contents"),
        ("DELETE FROM gpkg_spatial_ref_sys WHERE srs_id NOT IN (-1, 0)", "its coordinate reference system"),
    ],
)
def test_what_gdal_loses_without_a_word_is_found(tmp_path, statement, what):
    """Fault 25: the last statements of a layer fail silently when the disk fills up in them."""
    path = tmp_path / "p.gpkg"
    squares = pa.array(shapely.to_wkb(np.array([shapely.box(i, 0, i + 1, 1) for i in range(5)])), pa.binary())
    write_layer(path, "polygons", pa.table({"geometry": squares}), geometry_type="Polygon", crs="EPSG:32631")
    verify_layer(path, "polygons", 5)

    with closing(sqlite3.connect(path)) as database, database:
        database.execute(statement)

    with pytest.raises(OSError, match=f"{what} is missing"):
        verify_layer(path, "polygons", 5)


def test_file_that_is_shorter_than_it_says_is_cut_off(layer):
    """Fault 1: SQLite would read what is left without a word."""
    assert not is_cut_off(layer)
    layer.write_bytes(layer.read_bytes()[:-1])
    assert is_cut_off(layer)
    layer.write_bytes(b"something else")
    assert not is_cut_off(layer)
