"""What users do to the tables between two runs: odd names, locks, edits that are not in the file yet."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio

from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.errors import AlpsError
from alps_qgis.engine.progress import SILENT
from alps_qgis.engine.scene.class_raster import file_profile, read_class_raster
from alps_qgis.engine.scene.raster_grid import RasterGrid

from .writing import make_inputs

NAMES = (
    "'); DROP TABLE classes; --",
    '=HYPERLINK("http://host","x")',
    "+1+cmd|' /C calc'!A0",
    "Straße & Größe <b>道路</b> 🛰 ‮",
    "%s {0} \\n ${HOME}",
)


@pytest.fixture(scope="module")
def run(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("tables") / "run"
    make_inputs(folder)
    return folder


def relabel(run: Path, out: Path) -> dict:
    arguments = {"segments": [str(run / "a_segments.gpkg")], "codebook": str(run / "codebook.gpkg"), "out": str(out)}
    return run_job("relabel", {**arguments, "overwrite": True}, SILENT)


def test_names_are_text_everywhere(run, tmp_path):
    """Faults 30 and 32: SQL, formulas, markup and any script come through table, raster and polygons as they are."""
    with closing(sqlite3.connect(run / "codebook.gpkg")) as database, database:
        for cluster, name in enumerate(NAMES):
            database.execute("UPDATE classes SET class_name = ? WHERE cluster = ?", (name, cluster))

    relabel(run, tmp_path)

    with read_class_raster(tmp_path / "a_classes.tif") as raster:
        assert {each.name for each in raster.classes} == set(NAMES)
    polygons = pyogrio.read_dataframe(tmp_path / "a_polygons.gpkg", layer="polygons")
    assert set(polygons["class_name"]) == set(NAMES)


def test_locked_input_is_an_error_that_names_it_or_is_read_as_it_was(run, tmp_path):
    """Fault 27: another program is about to write the file."""
    with closing(sqlite3.connect(run / "a_segments.gpkg", isolation_level=None)) as database:
        database.execute("BEGIN EXCLUSIVE")
        database.execute("UPDATE gpkg_contents SET description = 'half done'")
        try:
            relabel(run, tmp_path)
        except AlpsError as error:
            assert "a_segments.gpkg" in str(error)
        else:
            assert (tmp_path / "a_classes.tif").exists()
        database.execute("ROLLBACK")


def test_edits_that_wait_in_the_write_ahead_log_are_read(run, tmp_path):
    """Fault 27: QGIS keeps saved edits there while it has the layer open."""
    with closing(sqlite3.connect(run / "codebook.gpkg")) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("UPDATE classes SET class_name = 'named meanwhile' WHERE cluster = 0")
        database.commit()
        assert (run / "codebook.gpkg-wal").stat().st_size > 0

        relabel(run, tmp_path)

        with read_class_raster(tmp_path / "a_classes.tif") as raster:
            assert "named meanwhile" in {each.name for each in raster.classes}


def test_class_raster_above_4_gb_is_a_bigtiff(tmp_path):
    """Fault 26: decided by the size without compression, before anything is written."""
    for side, magic in ((1000, b"II*\0"), (70_000, b"II+\0")):
        profile = file_profile(RasterGrid(side, side), np.dtype(np.uint8), 255, 512)
        with rasterio.open(tmp_path / "c.tif", "w", **profile, sparse_ok=True):
            pass
        assert (tmp_path / "c.tif").read_bytes()[:4] == magic
