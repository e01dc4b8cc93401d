from __future__ import annotations

import sqlite3
from dataclasses import replace

import numpy as np
import pyarrow as pa
import pyogrio
import pytest

from alps_qgis.engine.classes import ClassRow
from alps_qgis.engine.errors import CodebookError, OutputError
from alps_qgis.engine.tables.codebook import Codebook, empty_codebook, read_codebook, write_codebook
from tests.engine.faults.layer_metadata import make_old_codebook


def make_codebook(k=3, dim=4, **changes):
    rows = tuple(
        ClassRow(i, i, f"Class {i + 1}", f"#0000{i:02x}", 10 * i, 1.5 * i if i else None, 0.25) for i in range(k)
    )
    centroids = np.random.default_rng(0).normal(size=(k, dim)).astype(np.float32)
    settings = {"stretch": {"low": [0.1], "high": [1.0]}, "seed": 3}
    return replace(Codebook(centroids, "superpixels:1:4", rows, settings), **changes)


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "codebook.gpkg"
    write_codebook(path, make_codebook())
    return path


def edit(path, *statements):
    with sqlite3.connect(path) as database:
        for statement, *values in statements:
            database.execute(statement, values)
    database.close()


def test_codebook_reads_back_as_it_was_written(path):
    codebook, again = make_codebook(), read_codebook(path)

    assert again.centroids.tobytes() == codebook.centroids.tobytes()
    assert again.rows == codebook.rows
    assert again.settings == codebook.settings
    assert again.pfl_kind == codebook.pfl_kind
    assert again.n_clusters == 3


def test_classes_is_the_only_table_and_the_centroid_is_binary(path):
    """Fault 250: QGIS asks which layer to open where a file has several."""
    assert [name for name, _ in pyogrio.list_layers(path)] == ["classes"]
    info = pyogrio.read_info(path, layer="classes")
    assert list(info["fields"]) == [
        *("cluster", "class_id", "class_name", "color", "n_segments", "area_m2", "spread", "centroid", "pfl_kind"),
    ]
    assert info["ogr_types"][list(info["fields"]).index("centroid")] == "OFTBinary"


def test_file_is_a_geopackage_that_qgis_opens_without_a_warning(path):
    with sqlite3.connect(path) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (10200,)


def test_same_codebook_gives_the_same_bytes(tmp_path, path):
    again = tmp_path / "again.gpkg"
    write_codebook(again, make_codebook())

    assert again.read_bytes() == path.read_bytes()


def test_any_layer_suffix_reads_the_same_tables(path):
    plain = read_codebook(path)
    for suffix in ("|layername=classes", "|layername=settings", "|layerid=1"):
        assert read_codebook(f"{path}{suffix}").rows == plain.rows


def test_empty_codebook_can_be_written_and_read(tmp_path):
    path = tmp_path / "empty.gpkg"
    write_codebook(path, empty_codebook("superpixels:1:4", {"seed": 0}))

    again = read_codebook(path)

    assert again.rows == ()
    assert len(again.centroids) == 0
    assert again.pfl_kind == "superpixels:1:4"
    assert again.resolve().classes == ()


def test_folder_that_is_missing_is_an_output_error(tmp_path):
    with pytest.raises(OutputError):
        write_codebook(tmp_path / "no" / "codebook.gpkg", make_codebook())


def test_names_colours_and_merges_of_a_user_are_read(path):
    edit(
        path,
        ("UPDATE classes SET class_name = ? WHERE cluster = 0", " Gewässer 水"),
        ("UPDATE classes SET class_name = 'Gewässer 水', color = '#ABCDEF' WHERE cluster = 2",),
        ("UPDATE classes SET class_name = NULL WHERE cluster = 1",),
    )

    resolved = read_codebook(path).resolve()

    assert [(found.class_id, found.name, found.clusters) for found in resolved.classes] == [
        (0, "Gewässer 水", (0, 2)),
        (1, "class 1", (1,)),
    ]
    assert resolved.classes[0].color == "#abcdef"
    assert len(resolved.problems) == 1


def test_added_row_is_a_class_and_no_centroid(path):
    edit(path, ("INSERT INTO classes (class_id, class_name, color) VALUES (50, 'shadow', '#010101')",))

    codebook = read_codebook(path)

    assert codebook.centroids.shape == (3, 4)
    assert codebook.resolve().of_class_id[50] == 50
    assert codebook.resolve().problems == ()


def test_deleted_row_takes_its_centroid_along_and_is_reported(path):
    edit(path, ("DELETE FROM classes WHERE cluster = 1",))

    codebook = read_codebook(path)

    assert codebook.clusters.tolist() == [0, 2]
    assert codebook.centroids.shape == (2, 4)
    assert codebook.resolve().of_cluster == {0: 0, 1: 1, 2: 2}
    assert "no row for cluster 1" in codebook.resolve().problems[0]


def test_edited_codebook_survives_being_written_again(tmp_path, path):
    edit(
        path,
        ("DELETE FROM classes WHERE cluster = 1",),
        ("INSERT INTO classes (class_id, class_name) VALUES (50, 'shadow')",),
    )
    codebook = read_codebook(path)
    again = tmp_path / "again.gpkg"
    write_codebook(again, codebook)

    assert read_codebook(again).rows == codebook.rows
    assert read_codebook(again).clusters.tolist() == [0, 2]
    assert read_codebook(again).n_clusters == 3


def test_row_copied_in_the_attribute_table_is_read_once(path):
    columns = "cluster, class_id, class_name, color, n_segments, area_m2, spread, centroid, pfl_kind"
    edit(path, (f"INSERT INTO classes ({columns}) SELECT {columns} FROM classes WHERE cluster = 2",))

    codebook = read_codebook(path)

    assert codebook.centroids.shape == (3, 4)
    assert len(codebook.rows) == 4


@pytest.mark.parametrize(
    ("statement", "message"),
    [
        ("DROP TABLE classes", "cannot be read as a codebook"),
        ("DELETE FROM gpkg_metadata", "lost the settings of its fit"),
        ("ALTER TABLE classes DROP COLUMN color", "no column 'color'"),
        ("UPDATE classes SET centroid = x'0102' WHERE cluster = 1", "no usable centroid for cluster 1"),
        ("UPDATE classes SET centroid = NULL WHERE cluster = 1", "no usable centroid for cluster 1"),
        ("UPDATE classes SET centroid = x'01020304' WHERE cluster = 1", "different lengths"),
        ("UPDATE classes SET centroid = x'0000c07f0000c07f0000c07f0000c07f'", "not finite"),
        ("UPDATE classes SET pfl_kind = 'other' WHERE cluster = 1", "'other' and 'superpixels:1:4'"),
        ("UPDATE classes SET cluster = 9 WHERE cluster = 1", "fitted with 3 clusters"),
        ("UPDATE classes SET cluster = 0 WHERE cluster = 1", "two rows for cluster 0"),
        ("UPDATE classes SET cluster = -7 WHERE cluster = 1", "row for cluster -7"),
        ("UPDATE gpkg_metadata SET metadata = replace(metadata, '{', '{x')", "settings in the codebook"),
        (
            "UPDATE gpkg_metadata SET metadata = replace(metadata, 'schema_version\": 1', 'schema_version\": 99')",
            "update",
        ),
    ],
)
def test_what_cannot_be_used_is_a_codebook_error(path, statement, message):
    if statement.startswith("DROP"):
        edit(path, ("DELETE FROM gpkg_contents WHERE table_name = ?", statement.split()[-1]))
    edit(path, (statement,))

    with pytest.raises(CodebookError, match=message):
        read_codebook(path)


def test_file_that_is_missing_or_something_else_is_a_codebook_error(tmp_path):
    with pytest.raises(CodebookError, match="does not exist"):
        read_codebook(tmp_path / "none.gpkg")
    text = tmp_path / "text.gpkg"
    text.write_text("no geopackage")
    with pytest.raises(CodebookError, match="cannot be read"):
        read_codebook(text)


def test_columns_that_another_program_rewrote_as_reals_are_whole_numbers_again(tmp_path, path):
    _, table = pyogrio.read_arrow(path, layer="classes")
    rewritten = tmp_path / "rewritten.gpkg"
    column = table.column_names.index("class_id")
    table = table.set_column(column, "class_id", table["class_id"].cast(pa.float64()))
    metadata = pyogrio.read_info(path, layer="classes")["layer_metadata"]
    pyogrio.write_arrow(table, rewritten, layer="classes", driver="GPKG", layer_metadata=metadata)

    assert read_codebook(rewritten).rows == read_codebook(path).rows


def test_codebook_of_an_earlier_version_reads_the_same(tmp_path, path):
    """Fault 250: its settings are in a second table; a new codebook is written without it."""
    old = make_old_codebook(path, tmp_path / "old.gpkg")
    assert [name for name, _ in pyogrio.list_layers(old)] == ["classes", "settings"]

    codebook, again = read_codebook(old), read_codebook(path)
    assert (codebook.settings, codebook.identity(), codebook.fingerprint()) == (
        *(again.settings, again.identity(), again.fingerprint()),
    )
    write_codebook(tmp_path / "new.gpkg", codebook)
    assert (tmp_path / "new.gpkg").read_bytes() == path.read_bytes()


@pytest.mark.parametrize(
    ("statement", "message"),
    [
        ("UPDATE settings SET value = 'x{' WHERE key = 'seed'", "setting 'seed'"),
        ("UPDATE settings SET value = '99' WHERE key = 'schema_version'", "update ALPS"),
        ("ALTER TABLE settings DROP COLUMN value", "no column 'value'"),
    ],
)
def test_damaged_settings_of_an_earlier_version_are_a_codebook_error(tmp_path, path, statement, message):
    old = make_old_codebook(path, tmp_path / "old.gpkg")
    edit(old, (statement,))

    with pytest.raises(CodebookError, match=message):
        read_codebook(old)


def test_three_hundred_clusters_fit(tmp_path):
    path = tmp_path / "many.gpkg"
    write_codebook(path, make_codebook(300))

    assert len(read_codebook(path).resolve().classes) == 300


def test_the_fingerprint_follows_the_contents_and_not_the_bytes(tmp_path):
    path = tmp_path / "codebook.gpkg"
    codebook = Codebook(np.eye(2, dtype=np.float32), "k:1", tuple(_two_rows()))
    write_codebook(path, codebook)
    before, size = read_codebook(path).fingerprint(), path.stat().st_size
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA user_version = 10201")
        database.execute("VACUUM")
    database.close()
    assert size and read_codebook(path).fingerprint() == before

    with sqlite3.connect(path) as database:
        database.execute("UPDATE classes SET class_name = 'other' WHERE cluster = 0")
    database.close()
    assert read_codebook(path).fingerprint() != before


def _two_rows():
    for cluster in range(2):
        yield ClassRow(cluster, cluster, f"class {cluster}", "#000000", 1, 1.0, 0.1)
