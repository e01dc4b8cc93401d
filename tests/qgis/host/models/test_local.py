from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from alps_qgis.engine.settings.models import model_named
from alps_qgis.host.models import download
from alps_qgis.host.models.local import add_local_file
from alps_qgis.host.process import EngineFailure
from tests.engine.model_server import WEIGHTS, serving

from ...model_table import NAME, publish
from .test_download import Watching


@pytest.fixture
def target(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    """Where the published file goes that has WEIGHTS."""
    with serving() as server:
        yield publish(monkeypatch, server, tmp_path / "models")


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    path = tmp_path / "from a stick.pth"
    path.write_bytes(WEIGHTS)
    return path


def unasked(file: str) -> dict[str, Any]:
    raise AssertionError("a published file needs no engine")


def holds(file: str) -> dict[str, Any]:
    """Stand in for the engine where the answer matters, not who gives it; test_downloadmodel.py asks a real one."""
    return {"name": "sam_768x12"}


def test_a_published_file_is_known_by_its_hash_whatever_its_name(target: Path, mine: Path) -> None:
    added = add_local_file(mine, Watching(), unasked)
    assert (added.name, added.path, added.own) == (NAME, target, False)
    assert target.read_bytes() == WEIGHTS and mine.exists()
    assert added.sha256 == hashlib.sha256(WEIGHTS).hexdigest()
    assert os.listdir(target.parent) == [target.name]


def test_a_damaged_file_is_replaced(target: Path, mine: Path) -> None:
    target.parent.mkdir()
    target.write_bytes(b"damaged")
    add_local_file(mine, Watching(), unasked)
    assert target.read_bytes() == WEIGHTS


def test_the_file_in_the_model_folder_itself_is_left_alone(target: Path, mine: Path) -> None:
    target.parent.mkdir()
    mine.rename(target)
    assert add_local_file(target, Watching(), unasked).path == target and target.read_bytes() == WEIGHTS


def test_weights_of_the_users_own_keep_their_name(target: Path, tmp_path: Path) -> None:
    """Fault 119."""
    own = tmp_path / "fields.pth"
    own.write_bytes(b"PK\3\4 my weights")
    added = add_local_file(own, Watching(), holds)
    assert added.own and added.path == target.parent / "fields.pth" and added.path.read_bytes() == own.read_bytes()


def test_weights_of_the_users_own_with_the_same_name_do_not_replace_each_other(target: Path, tmp_path: Path) -> None:
    """Fault 277: trained twice, both called `best.pth`."""
    contents = [b"PK\3\4 first", b"PK\3\4 other", b"PK\3\4 a third one", b"PK\3\4 first"]
    names = []
    for number, content in enumerate(contents):
        own = tmp_path / str(number) / "best.pth"
        own.parent.mkdir()
        own.write_bytes(content)
        added = add_local_file(own, Watching(), holds)
        assert added.path.read_bytes() == content
        names.append(added.path.name)
    # The same weights, added again, keep their name.
    assert names == ["best.pth", "best-2.pth", "best-3.pth", "best.pth"]
    assert sorted(os.listdir(target.parent)) == ["best-2.pth", "best-3.pth", "best.pth"]


@pytest.mark.parametrize("content", [b"", b"<html>", b"II*\0 a scene", b"version https://git-lfs.example/v1"])
def test_a_file_that_is_clearly_something_else_is_refused_without_an_engine(
    content: bytes, target: Path, tmp_path: Path
) -> None:
    """Fault 119."""
    path = tmp_path / "a.pth"
    path.write_bytes(content)
    with pytest.raises(EngineFailure, match="is not a checkpoint of Segment Anything"):
        add_local_file(path, Watching(), unasked)
    assert not target.parent.exists()


def test_a_published_name_with_another_content_is_refused(target: Path, tmp_path: Path) -> None:
    """Fault 119."""
    path = tmp_path / target.name
    path.write_bytes(WEIGHTS[:-1] + b"x")
    with pytest.raises(EngineFailure, match="has the name of SAM ViT-B, but another SHA-256.*rename it"):
        add_local_file(path, Watching(), unasked)


def test_a_file_that_is_another_model_than_the_one_asked_for_is_named(target: Path, mine: Path) -> None:
    """Fault 119."""
    with pytest.raises(EngineFailure, match="is SAM ViT-B, not SAM ViT-H"):
        add_local_file(mine, Watching(), unasked, model_named("sam_vit_h"))
    mine.write_bytes(WEIGHTS[:100])
    with pytest.raises(EngineFailure, match="it has 100 bytes, the published file has 3,500,000"):
        add_local_file(mine, Watching(), unasked, model_named(NAME))
    mine.write_bytes(WEIGHTS[:-1] + bytes([WEIGHTS[-1] ^ 1]))
    with pytest.raises(EngineFailure, match="its SHA-256 differs"):
        add_local_file(mine, Watching(), unasked, model_named(NAME))


@pytest.mark.parametrize("code", ["segmenter", "engine"])
def test_without_an_engine_with_sam_an_unknown_file_cannot_be_judged(code: str, target: Path, tmp_path: Path) -> None:
    path = tmp_path / "fields.pth"
    path.write_bytes(b"PK\3\4")

    def lacks(file: str) -> dict[str, Any]:
        raise EngineFailure(code, "torch is not installed")

    with pytest.raises(EngineFailure, match="only an engine with Segment Anything.*Install that engine first"):
        add_local_file(path, Watching(), lacks)


def test_a_file_that_is_missing_is_named(target: Path, tmp_path: Path) -> None:
    with pytest.raises(EngineFailure, match="cannot be read"):
        add_local_file(tmp_path / "gone.pth", Watching(), unasked)


def test_a_cancelled_copy_leaves_nothing(target: Path, mine: Path) -> None:
    with pytest.raises(EngineFailure) as caught:
        add_local_file(mine, Watching(cancel_at=0.4), unasked)
    assert caught.value.code == "cancelled"
    assert not target.parent.exists() or os.listdir(target.parent) == []


def test_a_full_disk_is_said_before_the_copy(target: Path, mine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fault 116."""
    monkeypatch.setattr(download, "RESERVE_BYTES", 1 << 60)
    with pytest.raises(EngineFailure, match="MB are needed"):
        add_local_file(mine, Watching(), unasked)
    assert os.listdir(target.parent) == []


def test_a_pipe_does_not_keep_the_job_waiting(target: Path, tmp_path: Path) -> None:
    """Fault 192."""
    os.mkfifo(tmp_path / "weights.pth")
    with pytest.raises(EngineFailure, match="it is not a file"):
        add_local_file(tmp_path / "weights.pth", Watching(), unasked)
