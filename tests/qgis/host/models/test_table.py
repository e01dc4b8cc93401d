from __future__ import annotations

from pathlib import Path

import pytest

from alps_qgis.engine.settings.models import MODELS, model_named
from alps_qgis.host.models import table
from alps_qgis.host.models.table import good_for, memory_text, model_of, remove, rows, speed_text, state_text
from alps_qgis.host.process import EngineFailure

B = model_named("sam_vit_b")
assert B is not None


def sized(path: Path, size_bytes: int) -> Path:
    with open(path, "wb") as stream:
        stream.truncate(size_bytes)
    return path


def test_every_model_is_a_row_and_own_files_come_last(tmp_path: Path) -> None:
    sized(tmp_path / B.file_name, B.size_bytes)
    sized(tmp_path / f"{MODELS[0].file_name}.part", 1_000_000_000)
    sized(tmp_path / MODELS[1].file_name, 7)
    sized(tmp_path / "mine.safetensors", 12)
    sized(tmp_path / "notes.txt", 12)
    found = rows(tmp_path)
    assert [row.name for row in found] == [*(model.name for model in MODELS), "mine.safetensors"]
    assert [row.state for row in found] == ["missing", "damaged", "installed", "own"]
    assert [state_text(row) for row in found] == [
        "38 % downloaded",
        "damaged: download it again",
        "installed",
        "your own file",
    ]


def test_a_folder_that_is_not_there_has_no_files(tmp_path: Path) -> None:
    assert {row.state for row in rows(tmp_path / "none")} == {"missing"}


def test_every_model_says_what_it_is_good_for(tmp_path: Path) -> None:
    """A new value in the table of models needs its words here."""
    for row in rows(tmp_path):
        assert row.model is not None
        assert bool(good_for(row)) == bool(row.model.quality)
        assert bool(speed_text(row)) == bool(row.model.speed)
        assert bool(memory_text(row)) == bool(row.model.memory_bytes)


def test_a_model_goes_with_all_that_a_download_left(tmp_path: Path) -> None:
    for ending in ("", ".part", ".part.etag", ".quarantine"):
        sized(tmp_path / (B.file_name + ending), 5)
    other = sized(tmp_path / "mine.pth", 5)
    row = next(row for row in rows(tmp_path) if row.name == B.name)
    remove(row)
    assert list(tmp_path.iterdir()) == [other]
    remove(row)  # a second time there is nothing to do


def test_a_file_that_cannot_be_removed_is_named(tmp_path: Path) -> None:
    (tmp_path / B.file_name).mkdir()
    row = next(row for row in rows(tmp_path) if row.name == B.name)
    with pytest.raises(EngineFailure, match=r"cannot be removed .*try again"):
        remove(row)


def test_an_unknown_model_names_the_known_ones() -> None:
    with pytest.raises(EngineFailure, match="“mobile” does not exist; choose one of sam_vit_h, sam_vit_l, sam_vit_b"):
        model_of("mobile")


def test_a_download_goes_where_the_engine_looks(tmp_path: Path) -> None:
    assert table.wanted(B, tmp_path).target == tmp_path / B.file_name


def test_memory_that_nobody_measured_is_said_to_be_an_estimate(tmp_path: Path) -> None:
    shown = {row.name: memory_text(row) for row in rows(tmp_path)}
    assert "(" in shown["sam_vit_h"] and "5.0" in shown["sam_vit_h"] and "(" not in shown["sam_vit_b"]
