"""The outputs of a run appear together or not at all."""

from __future__ import annotations

import pytest

from alps_qgis.engine.run.staged import staged_outputs


def test_everything_appears_at_the_end_and_sidecars_with_it(tmp_path):
    with staged_outputs() as staged:
        for name in ("a.tif", "b.gpkg"):
            staged.path(tmp_path / name).write_text(name)
        aside = staged.path(tmp_path / "a.tif")
        aside.with_name(aside.name + ".aux.xml").write_text("table")
        assert not (tmp_path / "a.tif").exists()

    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.tif", "a.tif.aux.xml", "b.gpkg"]


def test_an_error_publishes_nothing_and_leaves_what_was_there(tmp_path):
    (tmp_path / "a.tif").write_text("old")
    with pytest.raises(ValueError, match="late"), staged_outputs() as staged:
        staged.path(tmp_path / "a.tif").write_text("new")
        staged.path(tmp_path / "b.gpkg").write_text("new")
        raise ValueError("late")

    assert [path.name for path in tmp_path.iterdir()] == ["a.tif"]
    assert (tmp_path / "a.tif").read_text() == "old"


def test_an_old_sidecar_does_not_outlive_its_file(tmp_path):
    (tmp_path / "a.tif").write_text("old")
    (tmp_path / "a.tif.aux.xml").write_text("old table")
    with staged_outputs() as staged:
        staged.path(tmp_path / "a.tif").write_text("new")
    assert [path.name for path in tmp_path.iterdir()] == ["a.tif"]


def test_a_name_given_twice_is_one_file(tmp_path):
    with staged_outputs() as staged:
        assert staged.path(tmp_path / "a.tif") == staged.path(tmp_path / "a.tif")
        staged.path(tmp_path / "a.tif").write_text("x")


def test_what_is_dropped_is_not_published_and_leaves_what_was_there(tmp_path):
    (tmp_path / "a.tif").write_text("old")
    with staged_outputs() as staged:
        staged.path(tmp_path / "a.tif").write_text("half of the new")
        staged.path(tmp_path / "b.gpkg")
        staged.path(tmp_path / "c.gpkg").write_text("new")
        staged.drop([tmp_path / "a.tif", tmp_path / "b.gpkg"])

    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.tif", "c.gpkg"]
    assert (tmp_path / "a.tif").read_text() == "old"
