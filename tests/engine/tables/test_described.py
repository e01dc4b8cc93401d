"""A layer is described once for as long as its file stays the same."""

from __future__ import annotations

import os
import sqlite3

import numpy as np
import pyarrow as pa
import pytest
import shapely

from alps_qgis.engine.errors import SegmentsError
from alps_qgis.engine.tables import described
from alps_qgis.engine.tables.polygon_table import Column, PolygonBatch, PolygonTable

TREES = PolygonTable("trees", "alps trees", (Column("number", pa.int32()),))


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "trees.gpkg"
    write(path, 2)
    return path


def write(path, n):
    shapes = np.array([shapely.MultiPolygon([shapely.box(i, 0, i + 1, 1)]) for i in range(n)])
    TREES.write(path, [PolygonBatch(shapes, {"number": np.arange(n)})], None)


def test_a_file_that_stays_the_same_is_opened_once(file, monkeypatch):
    opened = []
    describe = described._describe
    monkeypatch.setattr(described, "_describe", lambda *values: opened.append(values) or describe(*values))

    for _ in range(3):
        assert TREES.info(file)["features"] == 2

    assert len(opened) == 1


def test_an_edit_in_the_same_moment_is_seen(file):
    """Fault 368: another program may leave size and time as they were."""
    before = os.stat(file)
    assert list(TREES.info(file)["fields"]) == ["number"]
    with sqlite3.connect(file) as database:
        database.execute("ALTER TABLE trees RENAME COLUMN number TO n")
    database.close()
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))

    assert list(TREES.info(file)["fields"]) == ["n"]
    with pytest.raises(SegmentsError, match="no column 'number'"):
        list(TREES.read(file))


def test_another_file_of_the_same_name_is_seen(file):
    """Fault 368."""
    assert TREES.info(file)["features"] == 2
    write(file, 3)

    assert TREES.info(file)["features"] == 3


def test_changes_that_wait_beside_a_file_are_seen(file):
    """Fault 368: with a log, the file itself stays the same."""
    database = sqlite3.connect(file)
    database.execute("PRAGMA journal_mode = WAL")
    assert list(TREES.info(file)["fields"]) == ["number"]
    database.execute("ALTER TABLE trees RENAME COLUMN number TO n")
    database.commit()

    assert list(TREES.info(file)["fields"]) == ["n"]
    database.close()


def test_what_a_caller_changes_is_not_remembered(file):
    TREES.info(file)["features"] = 7

    assert TREES.info(file)["features"] == 2


def test_only_layer_of_another_name_is_described(file):
    assert TREES.info(file)["layer_name"] == "trees"
    assert PolygonTable("bushes", "alps bushes", TREES.columns).info(file)["layer_name"] == "trees"
    assert PolygonTable("TREES", "alps trees", TREES.columns).info(file)["layer_name"] == "trees"
