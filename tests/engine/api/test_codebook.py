"""A codebook in Python: look, rename, merge, recolour, save."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from alps_qgis.engine import open_codebook
from alps_qgis.engine.classes import ClassRow
from alps_qgis.engine.errors import CodebookError, OutputError
from alps_qgis.engine.tables.codebook import Codebook, read_codebook, write_codebook


@pytest.fixture
def path(tmp_path: Path) -> Path:
    rows = (
        ClassRow(0, 0, "Class 1", "#3d7ab8", 5, 50.0, 1.0),
        ClassRow(1, 1, "Class 2", "#e0883a", 9, 90.0, 1.0),
        ClassRow(2, 2, "Class 3", "#4f9a4a", 2, None, 1.0),
        ClassRow(None, 7, "by hand", "#000000"),
    )
    write_codebook(tmp_path / "codebook.gpkg", Codebook(np.eye(3, dtype=np.float32), "kind", rows, {"seed": 4}))
    return tmp_path / "codebook.gpkg"


def test_classes_are_what_a_legend_shows(path):
    classes = open_codebook(path).merge(["Class 1", "Class 2"], into="field").classes()

    assert classes["class_name"].tolist() == ["field", "Class 3", "by hand"]
    assert classes["clusters"].tolist() == [(0, 1), (2,), ()]
    assert classes["n_segments"].tolist() == [14, 2, 0]
    assert classes["area_m2"][0] == 140.0
    assert np.isnan(classes["area_m2"][1])
    # The colour of the largest row.
    assert classes["color"][0] == "#e0883a"


def test_table_has_a_row_for_each_cluster(path):
    table = open_codebook(path).table()

    assert table["class_id"].tolist() == [0, 1, 2, 7]
    assert table["cluster"].isna().tolist() == [False, False, False, True]


def test_edits_are_written_by_save_alone_and_the_rest_stays(path):
    codebook = open_codebook(path)
    codebook.rename({"Class 3": " water ", 0: "crops"}).recolour({"water": "#2E86C1"})
    assert read_codebook(path).rows[2].class_name == "Class 3"

    assert codebook.save() == path

    read = read_codebook(path)
    assert [row.class_name for row in read.rows] == ["crops", "Class 2", "water", "by hand"]
    assert read.rows[2].color == "#2e86c1"
    assert np.array_equal(read.centroids, np.eye(3))
    assert read.settings == {"seed": 4}


def test_names_can_be_exchanged(path):
    codebook = open_codebook(path).rename({"Class 1": "Class 2", "Class 2": "Class 1"})

    assert codebook.classes()["class_name"].tolist()[:2] == ["Class 2", "Class 1"]


def test_renamed_merged_class_stays_one(path):
    codebook = open_codebook(path).merge([0, 1], into="field").rename({"field": "meadow"})

    assert codebook.classes()["clusters"].tolist() == [(0, 1), (2,), ()]


@pytest.mark.parametrize(
    ("edit", "message"),
    [
        (lambda book: book.rename({"forest": "wood"}), "has no class 'forest'; its classes are 'Class 1'"),
        (lambda book: book.rename({"Class 1": "  "}), "blank"),
        (lambda book: book.merge(["Class 1", 99], into="x"), "99"),
        (lambda book: book.recolour({"Class 1": "red"}), "'#rrggbb'"),
    ],
)
def test_edit_that_makes_no_sense_changes_nothing(path, edit, message):
    codebook = open_codebook(path)
    before = codebook.codebook

    with pytest.raises(CodebookError, match=message):
        edit(codebook)
    assert codebook.codebook is before


def test_another_file_is_replaced_only_when_asked(path, tmp_path):
    (tmp_path / "other.gpkg").write_text("mine")

    with pytest.raises(OutputError, match="exists"):
        open_codebook(path).save(tmp_path / "other.gpkg")
    assert open_codebook(path).save(tmp_path / "other.gpkg", overwrite=True) == tmp_path / "other.gpkg"


def test_missing_codebook_is_a_typed_error(tmp_path):
    with pytest.raises(CodebookError):
        open_codebook(tmp_path / "missing.gpkg")
