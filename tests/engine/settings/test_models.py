from __future__ import annotations

from pathlib import Path

import pytest

from alps_qgis.engine.settings import SEGMENTERS
from alps_qgis.engine.settings.models import (
    MODELS,
    first_of_range,
    may_fetch_from,
    model_folder,
    model_of_hash,
    model_of_size,
    part_of,
    quarantine_of,
    state_by_size,
    tag_of,
    what_is_wrong_with,
)


def test_the_table_is_complete_and_without_doubles() -> None:
    for column in ("name", "file_name", "address", "sha256"):
        values = [getattr(model, column) for model in MODELS]
        assert len(set(values)) == len(values) and all(values), column
    assert len({(model.width, model.depth) for model in MODELS}) == len(MODELS)
    for model in MODELS:
        assert model.address.startswith("https://") and model.address.endswith(f"/{model.file_name}")
        assert len(model.sha256) == 64 and set(model.sha256) <= set("0123456789abcdef")
        assert model.quality in ("finest", "fine", "good", "") and model.speed in ("fast", "medium", "slow", "")
        assert model.size_bytes > 0 and model.licence


def test_every_model_can_be_chosen_as_a_segmenter_in_the_order_of_the_table() -> None:
    assert SEGMENTERS == ("auto", *(model.name for model in MODELS), "superpixels")


def test_a_model_is_found_by_its_hash_and_by_its_size() -> None:
    for model in MODELS:
        assert model_of_hash(model.sha256) == model and model_of_size(model.width, model.depth) == model
    assert model_of_hash("0" * 64) is None and model_of_size(1, 1) is None


def test_a_file_is_judged_by_its_size(tmp_path: Path) -> None:
    model = MODELS[-1]
    assert state_by_size(model, tmp_path) == "missing"
    path = tmp_path / model.file_name
    path.write_bytes(b"12")
    assert state_by_size(model, tmp_path) == "damaged"
    with open(path, "r+b") as stream:
        stream.truncate(model.size_bytes)
    assert state_by_size(model, tmp_path) == "installed"


def test_what_a_download_leaves_never_has_the_name_of_a_model() -> None:
    names = [name_of(Path("a.pth")).name for name_of in (part_of, tag_of, quarantine_of)]
    assert names == ["a.pth.part", "a.pth.part.etag", "a.pth.quarantine"]


@pytest.mark.parametrize(
    "address, allowed",
    [
        ("https://example.org/a.pth", True),
        ("http://127.0.0.1:80/a.pth", True),
        ("http://localhost/a.pth", True),
        ("http://example.org/a.pth", False),
        ("http://localhost.example.org/a.pth", False),
        ("ftp://127.0.0.1/a.pth", False),
        ("file:///a.pth", False),
        ("", False),
    ],
)
def test_only_encrypted_addresses_and_this_machine_are_asked(address: str, allowed: bool) -> None:
    assert may_fetch_from(address) is allowed


@pytest.mark.parametrize("text, first", [("bytes 7-9/10", 7), ("bytes */10", None), ("", None), ("lines 1-2/3", None)])
def test_the_first_byte_of_a_partial_answer(text: str, first: int | None) -> None:
    assert first_of_range(text) == first


def test_a_web_page_is_told_from_weights() -> None:
    assert "web page" in (what_is_wrong_with(b"\n <!DOCTYPE html>") or "")
    assert what_is_wrong_with(b"PK\3\4weights") is None


def test_without_a_known_home_folder_there_is_a_model_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fault 276: as in a container that runs under a number without a name."""

    def nobody(number: int) -> None:
        raise KeyError(number)

    for name in ("HOME", "USERPROFILE", "XDG_DATA_HOME", "LOCALAPPDATA", "ALPS_MODEL_DIR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("pwd.getpwuid", nobody)
    assert model_folder().is_absolute()
    monkeypatch.setenv("ALPS_MODEL_DIR", "~nobody-has-this-name/models")
    assert model_folder() == Path("~nobody-has-this-name/models")
    monkeypatch.setenv("ALPS_MODEL_DIR", "~/models")
    assert model_folder() == Path("~/models")
