"""Splitting a class into several."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.errors import SegmentsError, SettingsError
from alps_qgis.engine.explore.asks import Exploration
from alps_qgis.engine.explore.collection import Collection, open_collection
from alps_qgis.engine.explore.correct.split import ASKS, split_class
from alps_qgis.engine.progress import SILENT
from alps_qgis.engine.settings import SplitSettings
from alps_qgis.engine.tables.codebook import read_codebook
from alps_qgis.engine.tables.segments import read_segments
from tests.engine.explore.collections import write_collection
from tests.engine.explore.correct.test_propagate import name_classes


@pytest.fixture
def files(tmp_path: Path) -> tuple[list[Path], Path]:
    segments, codebook = write_collection(tmp_path)
    # All three blobs are one class.
    name_classes(codebook, "ground", "ground", "ground")
    return segments, codebook


@pytest.fixture
def collection(files: tuple[list[Path], Path]) -> Collection:
    return open_collection(*files)


def test_the_parts_are_the_groups_of_alike_segments_by_area(collection):
    collection.area_px[2::3] = 5
    collection.area_px[1::3] = 3

    found = split_class(collection, 0, SplitSettings(parts=3))

    assert found.part.tolist() == [2, 1, 0] * 40
    assert (
        found.typical(0, 2).tolist() == found.members(0)[np.argsort(found.distance[2::3], kind="stable")[:2]].tolist()
    )


def test_the_same_seed_gives_the_same_parts(collection):
    one, other = (split_class(collection, 0, SplitSettings(parts=7, seed=3)) for _ in range(2))

    assert np.array_equal(one.part, other.part)
    area = np.bincount(one.part, collection.area_px[one.rows])
    assert (np.diff(area) <= 0).all()


def test_a_segment_without_a_pfl_stays_in_the_class(collection):
    collection.described[4], collection.pfl[4] = False, np.nan
    found = split_class(collection, 0, SplitSettings(parts=3))

    assert found.part[4] == 0
    assert 4 not in found.typical(0, 1000)


def test_files_get_new_classes_with_names_of_their_own(files, tmp_path):
    segments, codebook = files
    given = {"segments": list(map(str, segments)), "codebook": str(codebook), "out": str(tmp_path / "out")}

    result = run_job("split", {**given, "class": "ground", "settings": {"parts": 3}}, SILENT)

    assert [each["class_name"] for each in result["parts"]] == ["ground", "ground 2", "ground 3"]
    assert sum(each["n_segments"] for each in result["parts"]) == 120
    book = read_codebook(result["codebook"])
    assert [(row.cluster, row.class_id) for row in book.rows][3:] == [(None, 3), (None, 4)]
    found = np.concatenate([batch["class_override"] for path in result["segments"] for batch in read_segments(path)])
    first = [part["class_id"] for part in result["parts"]]
    assert set(found.tolist()) == {-1, *first[1:]}
    # Clusters are left as they were, so the copies still fit the codebook.
    assert len(open_collection(result["segments"], result["codebook"])) == 120


def test_a_class_is_found_by_its_number_too_and_another_is_refused(files, tmp_path):
    segments, codebook = files
    given = {"segments": list(map(str, segments)), "codebook": str(codebook), "out": str(tmp_path / "out")}

    assert run_job("split", {**given, "class": "0"}, SILENT)["class_id"] == 0
    with pytest.raises(SettingsError, match="no class 'lake'; choose from 'ground'"):
        run_job("split", {**given, "out": str(tmp_path / "two"), "class": "lake"}, SILENT)


def test_parts_of_a_class_that_nobody_named_have_automatic_names(tmp_path):
    """Fault 384: “Class 1 2” counted as a name that the user gave, so a reference could not name it."""
    segments, codebook = write_collection(tmp_path, k=2)
    given = {"segments": list(map(str, segments)), "codebook": str(codebook), "out": str(tmp_path / "out")}

    result = run_job("split", {**given, "class": "Class 2", "settings": {"parts": 3}}, SILENT)

    assert [each["class_name"] for each in result["parts"]] == ["Class 2", "Class 3", "Class 4"]


def test_a_class_of_equal_segments_cannot_be_split(collection):
    collection.pfl[:] = 1.0

    with pytest.raises(SegmentsError, match="fewer than two different segments"):
        split_class(collection, 0, SplitSettings(parts=2))


def test_the_session_shows_typical_segments_of_each_part(collection, tmp_path):
    answer = ASKS["split"]("split", Exploration(collection, tmp_path), {"class_id": 0, "parts": 3, "seed": 1})

    assert [part["n"] for part in answer["parts"]] == [40, 40, 40]
    assert [part["name"] for part in answer["parts"]] == [None, "ground 2", "ground 3"]
    assert all(len(part["typical"]) == 6 for part in answer["parts"])
    assert {one["file"] for one in answer["parts"][0]["selection"]} == {0, 1}
