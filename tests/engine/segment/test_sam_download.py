from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from alps_qgis.engine.errors import Cancelled, CheckpointError, OutputError
from alps_qgis.engine.progress import Progress
from alps_qgis.engine.segment.sam import download
from alps_qgis.engine.segment.sam.download import download_model
from alps_qgis.engine.settings.models import MODELS, SamModel
from alps_qgis.engine.settings.one_writer import only_writer

from ..model_server import WEIGHTS, ModelServer, serving


class Watching(Progress):
    """Keep what is shown, and cancel once the file is this far."""

    def __init__(self, cancel_at: float = 2.0) -> None:
        self.shown: list[float] = []
        self.said: list[str] = []
        self.cancel_at = cancel_at

    def show(self, fraction: float, message: str = "") -> None:
        self.shown.append(fraction)

    def say(self, message: str) -> None:
        self.said.append(message)

    def is_cancelled(self) -> bool:
        return bool(self.shown) and self.shown[-1] >= self.cancel_at


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModelServer]:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with serving() as running:
        yield running


def make_model(server: ModelServer, content: bytes = WEIGHTS) -> SamModel:
    return SamModel(
        name="sam_vit_b",
        title="SAM ViT-B",
        file_name="sam_vit_b_01ec64.pth",
        address=server.address,
        size_bytes=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
        licence="Apache-2.0",
        width=768,
        depth=12,
    )


def files_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_model_arrives_whole_in_a_new_folder(server: ModelServer, tmp_path: Path) -> None:
    folder, progress = tmp_path / "my data" / "models", Watching()
    path = download_model(make_model(server), folder, progress)
    assert path == folder / "sam_vit_b_01ec64.pth" and path.read_bytes() == WEIGHTS
    assert files_in(folder) == [path.name]
    assert progress.shown == sorted(progress.shown) and progress.shown[-1] == 1.0 and len(progress.shown) > 3
    assert server.ranges == [None]


def test_an_installed_model_is_not_fetched_again(server: ModelServer, tmp_path: Path) -> None:
    """Fault 46: what is here works offline."""
    (tmp_path / "sam_vit_b_01ec64.pth").write_bytes(WEIGHTS)
    progress = Watching()
    download_model(make_model(server), tmp_path, progress)
    assert server.ranges == [] and "installed already" in progress.said[0]


def test_a_damaged_file_is_replaced(server: ModelServer, tmp_path: Path) -> None:
    (tmp_path / "sam_vit_b_01ec64.pth").write_bytes(b"x" * len(WEIGHTS))
    assert download_model(make_model(server), tmp_path).read_bytes() == WEIGHTS


def test_a_broken_connection_is_taken_up_where_it_broke(server: ModelServer, tmp_path: Path) -> None:
    """Fault 48."""
    server.drop_after = [1_200_000, 7, 900_000]
    assert download_model(make_model(server), tmp_path).read_bytes() == WEIGHTS
    assert server.ranges == [None, "bytes=1200000-", "bytes=1200007-", "bytes=2100007-"]


def test_a_cancelled_download_goes_on_at_the_next_call(server: ModelServer, tmp_path: Path) -> None:
    """Fault 48."""
    with pytest.raises(Cancelled):
        download_model(make_model(server), tmp_path, Watching(cancel_at=0.5))
    assert files_in(tmp_path) == ["sam_vit_b_01ec64.pth.part"]
    got = (tmp_path / "sam_vit_b_01ec64.pth.part").stat().st_size
    assert 0 < got < len(WEIGHTS)
    assert download_model(make_model(server), tmp_path).read_bytes() == WEIGHTS
    assert server.ranges == [None, f"bytes={got}-"]


def test_a_server_without_ranges_sends_everything_again(server: ModelServer, tmp_path: Path) -> None:
    server.with_ranges, server.drop_after = False, [2_000_000]
    assert download_model(make_model(server), tmp_path).read_bytes() == WEIGHTS


def test_a_part_that_is_too_long_is_thrown_away(server: ModelServer, tmp_path: Path) -> None:
    (tmp_path / "sam_vit_b_01ec64.pth.part").write_bytes(b"x" * (len(WEIGHTS) + 1))
    assert download_model(make_model(server), tmp_path).read_bytes() == WEIGHTS


@pytest.mark.parametrize("n_here", [1, 1_000_000, len(WEIGHTS)])
def test_a_server_that_has_nothing_after_what_is_here_starts_again_or_finishes(
    server: ModelServer, tmp_path: Path, n_here: int
) -> None:
    """Fault 48: the answer 416 is no reason to give up: what is complete needs no server."""
    (tmp_path / "sam_vit_b_01ec64.pth.part").write_bytes(WEIGHTS[:n_here])
    server.statuses = [416]
    assert download_model(make_model(server), tmp_path).read_bytes() == WEIGHTS
    assert server.ranges == ([f"bytes={n_here}-", None] if n_here < len(WEIGHTS) else [])


def test_a_server_that_always_answers_416_is_given_up(server: ModelServer, tmp_path: Path) -> None:
    """Fault 48: also to a request for the whole file, when there is nothing here to remove."""
    server.statuses = [416] * 20
    with pytest.raises(CheckpointError, match="in a browser"):
        download_model(make_model(server), tmp_path)
    assert len(server.ranges) < 5


@pytest.mark.parametrize(
    "content, content_type",
    [(b"<!DOCTYPE html><html>Log in</html>", "application/octet-stream"), (b"Log in", "text/html; charset=utf-8")],
    ids=["by content", "by content type"],
)
def test_a_web_page_with_status_200_is_recognised(
    content: bytes, content_type: str, server: ModelServer, tmp_path: Path
) -> None:
    """Fault 49."""
    server.content, server.content_type = content, content_type
    with pytest.raises(CheckpointError, match="proxy or login page.*in a browser"):
        download_model(make_model(server), tmp_path)
    assert files_in(tmp_path) == []


def test_a_wrong_hash_is_quarantined(server: ModelServer, tmp_path: Path) -> None:
    """Fault 50."""
    server.content = WEIGHTS[:-1] + bytes([WEIGHTS[-1] ^ 1])
    with pytest.raises(CheckpointError, match="has the SHA-256 .* renamed to .*quarantine"):
        download_model(make_model(server), tmp_path)
    assert files_in(tmp_path) == ["sam_vit_b_01ec64.pth.quarantine"]


def test_a_foreign_part_ends_in_quarantine_and_the_next_call_is_clean(server: ModelServer, tmp_path: Path) -> None:
    (tmp_path / "sam_vit_b_01ec64.pth.part").write_bytes(b"x" * 1000)
    with pytest.raises(CheckpointError, match="quarantine"):
        download_model(make_model(server), tmp_path)
    assert download_model(make_model(server), tmp_path).read_bytes() == WEIGHTS


@pytest.mark.parametrize("size", [3_000_000, 4_000_000])
@pytest.mark.parametrize("with_length", [True, False])
def test_a_file_of_another_size_is_refused(size: int, with_length: bool, server: ModelServer, tmp_path: Path) -> None:
    """Fault 115: at once where the server says its length, and before anything is written."""
    server.content, server.with_length = (WEIGHTS + WEIGHTS)[:size], with_length
    with pytest.raises(CheckpointError, match="bytes of sam_vit_b_01ec64.pth|cannot be fetched"):
        download_model(make_model(server), tmp_path)
    assert "sam_vit_b_01ec64.pth" not in files_in(tmp_path)
    assert not with_length or files_in(tmp_path) == []


def test_a_file_that_changed_between_two_tries_is_fetched_from_the_start(server: ModelServer, tmp_path: Path) -> None:
    """Fault 115."""
    server.tag, server.content = '"old"', bytes(len(WEIGHTS))
    with pytest.raises(Cancelled):
        download_model(make_model(server), tmp_path, Watching(cancel_at=0.5))
    server.tag, server.content = '"new"', WEIGHTS
    assert download_model(make_model(server), tmp_path).read_bytes() == WEIGHTS
    assert server.if_ranges[-1] == '"old"' and files_in(tmp_path) == ["sam_vit_b_01ec64.pth"]


def test_a_server_in_trouble_is_asked_again(server: ModelServer, tmp_path: Path) -> None:
    server.statuses = [503, 500]
    assert download_model(make_model(server), tmp_path).read_bytes() == WEIGHTS


@pytest.mark.parametrize("status", [403, 404, 407])
def test_a_refusal_ends_at_once_and_says_how_to_install_by_hand(
    status: int, server: ModelServer, tmp_path: Path
) -> None:
    server.statuses = [status] * 9
    with pytest.raises(CheckpointError, match=rf"answers {status}.*put the file into"):
        download_model(make_model(server), tmp_path)
    assert len(server.ranges) == 1


def test_no_network_gives_up_and_says_how_to_install_by_hand(server: ModelServer, tmp_path: Path) -> None:
    """Fault 46."""
    model = make_model(server)
    server.shutdown()
    server.server_close()
    with pytest.raises(CheckpointError, match="cannot be fetched.*in a browser"):
        download_model(model, tmp_path)


def test_a_redirect_to_an_unencrypted_address_is_refused(server: ModelServer, tmp_path: Path) -> None:
    """Fault 47."""
    server.statuses, server.location = [302], "http://mirror.example.org/sam.pth"
    with pytest.raises(CheckpointError, match="http://mirror.example.org/sam.pth is not an https address"):
        download_model(make_model(server), tmp_path)


def test_a_redirect_on_this_machine_is_followed(server: ModelServer, tmp_path: Path) -> None:
    server.statuses, server.location = [302], server.address + "?again"
    assert download_model(make_model(server), tmp_path).read_bytes() == WEIGHTS


def test_the_proxy_of_the_environment_is_used(
    server: ModelServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Fault 47."""
    model = make_model(server)
    monkeypatch.delenv("no_proxy")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{server.server_address[1]}")
    # Nothing listens at this address itself: only the proxy can answer for it.
    elsewhere = SamModel(**{**model.__dict__, "address": "http://localhost:9/sam_vit_b_01ec64.pth"})
    assert download_model(elsewhere, tmp_path).read_bytes() == WEIGHTS


def test_every_published_address_is_encrypted() -> None:
    for model in MODELS:
        download._check_address(model.address)
        assert model.address.startswith("https://")


def test_a_folder_that_cannot_be_made_names_the_variable(server: ModelServer, tmp_path: Path) -> None:
    (tmp_path / "models").write_text("a file, not a folder")
    with pytest.raises(OutputError, match="cannot be written.*ALPS_MODEL_DIR"):
        download_model(make_model(server), tmp_path / "models")


def test_a_full_disk_is_met_before_the_download(server: ModelServer, tmp_path: Path) -> None:
    huge = SamModel(**{**make_model(server).__dict__, "size_bytes": 1 << 60})
    with pytest.raises(OutputError, match="MB are needed; free some"):
        download_model(huge, tmp_path)
    assert server.ranges == []


def test_two_programs_do_not_write_into_one_file(server: ModelServer, tmp_path: Path) -> None:
    """Fault 190: QGIS, or a second command, downloads the same model."""
    model = make_model(server)
    with only_writer(tmp_path / model.file_name):
        with pytest.raises(OutputError, match="Another program is downloading"):
            download_model(model, tmp_path)
        assert server.ranges == []
    download_model(model, tmp_path)
    assert files_in(tmp_path) == [model.file_name]


@pytest.mark.parametrize("number", [errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS])
def test_a_file_system_without_locks_is_not_another_program(
    server: ModelServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    """Fault 280."""

    def none_here(descriptor: int, how: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr("fcntl.flock", none_here)
    model = make_model(server)
    download_model(model, tmp_path)
    assert files_in(tmp_path) == [model.file_name]


def test_a_lock_that_cannot_be_made_is_one_sentence(
    server: ModelServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Fault 279: the disk became read-only after the check."""
    model = make_model(server)

    def refuses(*arguments: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr("alps_qgis.engine.segment.sam.download._complete", refuses)
    with pytest.raises(OutputError, match="cannot be written \\(Read-only file system\\)"):
        download_model(model, tmp_path)


def test_a_lock_of_a_killed_program_is_not_in_the_way(server: ModelServer, tmp_path: Path) -> None:
    """Fault 190."""
    model = make_model(server)
    (tmp_path / f"{model.file_name}.part.lock").write_text("4711", encoding="utf-8")
    download_model(model, tmp_path)
    assert files_in(tmp_path) == [model.file_name]


@pytest.mark.parametrize("ending", ["", ".part", ".part.etag"])
def test_a_folder_in_place_of_the_file_is_said_before_the_download(
    server: ModelServer, tmp_path: Path, ending: str
) -> None:
    """Fault 191."""
    model = make_model(server)
    (tmp_path / f"{model.file_name}{ending}").mkdir()
    with pytest.raises(OutputError, match="is a folder"):
        download_model(model, tmp_path)
    assert server.ranges == []


def test_a_damaged_note_about_the_version_does_no_harm(server: ModelServer, tmp_path: Path) -> None:
    """Fault 191: the power went while it was written."""
    model = make_model(server)
    (tmp_path / f"{model.file_name}.part").write_bytes(WEIGHTS[:1000])
    (tmp_path / f"{model.file_name}.part.etag").write_bytes(b"\xff\xfe\0\n\n")
    assert download_model(model, tmp_path).read_bytes() == WEIGHTS
