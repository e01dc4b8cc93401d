"""The question which names a map has, while classes are edited."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from alps_qgis.engine.classes import ClassRow
from alps_qgis.engine.errors import TruthError
from alps_qgis.engine.explore.asks import Exploration
from alps_qgis.engine.explore.collection import open_collection
from alps_qgis.engine.explore.session import ASKS
from alps_qgis.engine.tables.codebook import write_codebook
from tests.engine.factories import make_raster
from tests.engine.labels.conftest import make_codebook, make_segments, masks_of

__all__ = ["make_segments"]

LABELS = np.repeat([[0] * 4 + [1] * 4 + [2] * 2], 10, axis=0)


@pytest.fixture
def session(make_segments, tmp_path):
    segments = make_segments(masks_of(LABELS), [0, 1, 2])
    write_codebook(tmp_path / "codebook.gpkg", make_codebook(("Class 1", "Class 2", "Class 3")))
    return Exploration(open_collection([segments], tmp_path / "codebook.gpkg"), tmp_path)


@pytest.fixture
def ask(session, tmp_path):
    reference = make_raster(tmp_path / "map.tif", np.where(LABELS < 2, 5, 6).astype(np.uint8))
    arguments = {"reference": str(reference), "palette": '{"5": "water", "6": "roof"}'}
    return lambda: ASKS["crosswalk"]("crosswalk", session, arguments)


def test_names_follow_the_edits_of_the_session_without_reading_the_map_again(session, ask, monkeypatch):
    before = ask()
    assert [row["proposal"] for row in before["table"]] == ["water", "water", "roof"]
    assert before["joined"] == {"water": 2}
    # What was read is kept while only names change.
    monkeypatch.setattr("alps_qgis.engine.explore.name_asks.measure_overlaps", None)
    first, *others = session.collection.rows
    session.collection.set_rows([replace(first, class_name="Class 2"), *others])

    merged = ask()

    assert [(row["clusters"], row["proposal"]) for row in merged["table"]] == [([0, 1], "water"), ([2], "roof")]


def test_corrections_that_are_not_saved_yet_count(session, ask):
    fid = int(session.collection.fid[2])
    session.collection.set_overrides([(0, fid, 0)])

    table = ask()["table"]

    assert table[0]["best"] == [{"name": "water", "share": pytest.approx(40 / 60)},
                                {"name": "roof", "share": pytest.approx(20 / 60)}]  # fmt: skip
    assert table[2]["reason"] == "empty"


def test_classes_that_are_undone_after_the_map_was_read_leave_nothing_behind(session, ask):
    """Fault 410."""
    rows, fid = session.collection.rows, int(session.collection.fid[2])
    added = (*rows, ClassRow(None, 9, "new", "#123456"))
    session.collection.set_rows(added)
    assert ask()["table"][-1]["class_id"] == 9

    session.collection.set_rows(rows)

    assert [row["class_id"] for row in ask()["table"]] == [0, 1, 2]

    # A merge counts for corrections too, and so does its end.
    session.collection.set_overrides([(0, fid, 9)])
    session.collection.set_rows([*rows, ClassRow(None, 9, "Class 1", "#123456")])
    assert ask()["table"][0]["best"][1]["name"] == "roof"
    session.collection.set_rows(added)

    table = ask()["table"]

    assert [row["best"] for row in table] == [
        [{"name": "water", "share": 1.0}], [{"name": "water", "share": 1.0}], [], [{"name": "roof", "share": 1.0}]
    ]  # fmt: skip


def test_a_map_that_is_missing_is_an_answer_in_a_sentence(session, tmp_path):
    with pytest.raises(TruthError, match="does not exist"):
        ASKS["crosswalk"]("crosswalk", session, {"reference": str(tmp_path / "none.gpkg")})
