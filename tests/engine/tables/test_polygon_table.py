"""What all tables of polygons derive from their list of columns."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import numpy as np
import pyarrow as pa
import pytest
import shapely

from alps_qgis.engine.errors import SegmentsError
from alps_qgis.engine.scene.raster_grid import RasterGrid
from alps_qgis.engine.tables.instances import INSTANCES
from alps_qgis.engine.tables.polygon_table import Column, LayerMeta, PolygonBatch, PolygonTable
from alps_qgis.engine.tables.polygons import POLYGONS
from alps_qgis.engine.tables.segments import SEGMENTS
from alps_qgis.engine.tables.tiles import TILES

COLUMNS = [column for table in (SEGMENTS, INSTANCES, POLYGONS, TILES) for column in table.columns]
TREES = PolygonTable("trees", "alps trees", (Column("number", pa.int32(), nullable=True), Column("tall", pa.bool_())))
META = LayerMeta(RasterGrid(4, 4), "0" * 16, "scene.tif")


def write_trees(path, numbers, tall):
    shapes = np.array([shapely.MultiPolygon([shapely.box(i, 0, i + 1, 1)]) for i in range(len(numbers))])
    return TREES.write(path, [PolygonBatch(shapes, {"number": np.array(numbers), "tall": np.array(tall)})], None, META)


@pytest.mark.parametrize("column", COLUMNS, ids=lambda column: column.name)
def test_name_of_a_column_tells_its_unit(column):
    assert column.unit == {"px": "px", "m2": "m²"}.get(column.name.rsplit("_", 1)[-1], "")


@pytest.mark.parametrize("column", [each for each in COLUMNS if each.nullable], ids=lambda column: column.name)
def test_unknown_values_are_null_in_the_file_and_come_back(column):
    values = np.array([2.5, np.nan]) if pa.types.is_floating(column.type) else np.array([2, -1])

    cells = column.to_arrow(values)

    assert cells.type == column.type
    assert cells.to_pylist() == [values[0], None]
    np.testing.assert_array_equal(column.from_arrow(cells), values)


def test_file_has_the_columns_in_their_order(tmp_path):
    assert write_trees(tmp_path / "t.gpkg", [7, -1], [True, False]) == 2

    rows = sqlite3.connect(tmp_path / "t.gpkg").execute("SELECT * FROM trees").fetchall()
    assert [row[2:] for row in rows] == [(7, 1), (None, 0)]


def test_null_that_a_user_left_in_any_column_is_read(tmp_path):
    write_trees(tmp_path / "t.gpkg", [7, 8], [True, True])
    with sqlite3.connect(tmp_path / "t.gpkg") as database:
        # What the triggers of the spatial index call, SQLite alone does not have.
        for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
            database.create_function(name, 1, lambda _: 0)
        database.execute("UPDATE trees SET tall = NULL, number = NULL WHERE number = 8")

    (batch,) = TREES.read(tmp_path / "t.gpkg")

    assert batch["number"].tolist() == [7, -1]
    assert batch["tall"].tolist() == [True, False]


def test_only_wanted_columns_are_read_and_no_geometry(tmp_path):
    write_trees(tmp_path / "t.gpkg", [7, 8], [True, True])

    (batch,) = TREES.read(tmp_path / "t.gpkg", ["number"], geometry=False)

    assert list(batch.columns) == ["number"] and batch.geometry.tolist() == [None, None]


def test_first_layer_is_read_whatever_its_name_unless_the_table_wants_its_own(tmp_path):
    PolygonTable("bushes", "alps bushes", TREES.columns).write(tmp_path / "t.gpkg", [], None, META)

    assert list(TREES.read(tmp_path / "t.gpkg")) == []
    with pytest.raises(SegmentsError, match="cannot be read as a vector layer"):
        list(replace(TREES, read_layer="trees").read(tmp_path / "t.gpkg"))


def test_missing_column_is_named_with_what_writes_such_layers(tmp_path):
    write_trees(tmp_path / "t.gpkg", [7], [True])
    wider = PolygonTable("trees", "alps trees", (*TREES.columns, Column("width", pa.int32())))

    with pytest.raises(SegmentsError, match="no column 'width'; choose a layer that `alps trees` wrote"):
        list(wider.read(tmp_path / "t.gpkg"))


def test_column_that_is_not_required_may_be_missing(tmp_path):
    write_trees(tmp_path / "t.gpkg", [7], [True])
    more = (Column("height", pa.float32(), required=False), Column("name", pa.string(), required=False))
    wider = replace(TREES, columns=(*TREES.columns, *more))

    (batch,) = wider.read(tmp_path / "t.gpkg")

    assert np.isnan(batch["height"]).tolist() == [True] and batch["name"].tolist() == [None]
