"""Downloads through QGIS's network stack, from a server that misbehaves as real ones do."""

from __future__ import annotations

import contextlib
import hashlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QCoreApplication, QThread
from qgis.PyQt.QtNetwork import QNetworkProxy

from alps_qgis.engine.settings.one_writer import only_writer
from alps_qgis.host.models import download, http_stream
from alps_qgis.host.models.download import DownloadFailure, Wanted, fetch
from alps_qgis.host.process import EngineFailure
from tests.engine.model_server import FILE_NAME, WEIGHTS, ModelServer, serving

ROOT = Path(__file__).resolve().parents[4]


class Watching:
    """Keep what is shown, and cancel once the file is this far or after so long."""

    def __init__(self, cancel_at: float = 2.0, cancel_after_s: float = 1e9) -> None:
        self.shown: list[float] = []
        self.texts: list[str] = []
        self.cancel_at = cancel_at
        self.until = time.monotonic() + cancel_after_s

    def progress(self, fraction: float, message: str) -> None:
        self.shown.append(fraction)
        self.texts.append(message)

    def log(self, message: str) -> None:
        self.texts.append(message)

    def warning(self, message: str) -> None:
        self.texts.append(message)

    def library(self, line: str) -> None:
        pass

    def is_cancelled(self) -> bool:
        return time.monotonic() > self.until or (bool(self.shown) and self.shown[-1] >= self.cancel_at)


@pytest.fixture
def server() -> Iterator[ModelServer]:
    with serving() as running:
        yield running


def wanted_from(server: ModelServer, folder: Path, content: bytes = WEIGHTS) -> Wanted:
    sha256 = hashlib.sha256(content).hexdigest()
    return Wanted("SAM ViT-B", server.address, folder / FILE_NAME, len(content), sha256)


def get(server: ModelServer, folder: Path) -> bytes:
    return fetch(wanted_from(server, folder), Watching(), wait_s=0.01).read_bytes()


def fails(server: ModelServer, folder: Path, code: str, words: str) -> None:
    with pytest.raises(DownloadFailure, match=words) as caught:
        get(server, folder)
    assert caught.value.code == code


def files_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_arrives_whole_in_a_new_folder(server: ModelServer, tmp_path: Path) -> None:
    folder, watching = tmp_path / "my däta" / "models", Watching()
    path = fetch(wanted_from(server, folder), watching)
    assert path.read_bytes() == WEIGHTS and files_in(folder) == [FILE_NAME]
    assert server.ranges == [None] and watching.shown[-1] == 1.0 and len(watching.shown) > 3


def test_a_download_works_in_another_thread(server: ModelServer, tmp_path: Path) -> None:
    """As a task of QGIS runs it."""
    found: list[object] = []

    def work() -> None:
        try:
            found.append(get(server, tmp_path))
        except BaseException as error:
            found.append(error)

    with another_thread(work):
        pass
    assert found == [WEIGHTS]


class _Worker(QThread):
    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self._work = work

    def run(self) -> None:
        self._work()


@contextlib.contextmanager
def another_thread(work: Callable[[], None]) -> Iterator[None]:
    """Work in a thread of Qt's; at the end of the block, wait for it as QGIS does, with a living event loop."""
    worker = _Worker(work)
    worker.start()
    yield
    while not worker.isFinished():
        QCoreApplication.processEvents()
        time.sleep(0.01)


def test_a_broken_connection_is_taken_up_where_it_broke(server: ModelServer, tmp_path: Path) -> None:
    """Fault 48: also in QGIS."""
    server.drop_after = [1_200_000, 7, 900_000]
    assert get(server, tmp_path) == WEIGHTS
    assert server.ranges == [None, "bytes=1200000-", "bytes=1200007-", "bytes=2100007-"]


def test_a_cancelled_download_stops_within_a_second_and_goes_on_later(server: ModelServer, tmp_path: Path) -> None:
    """Fault 48: also in QGIS."""
    server.pause_s = 0.05
    started = time.monotonic()
    with pytest.raises(EngineFailure) as caught:
        fetch(wanted_from(server, tmp_path), Watching(cancel_at=0.3))
    assert caught.value.code == "cancelled"
    got = (tmp_path / f"{FILE_NAME}.part").stat().st_size
    assert 0 < got < len(WEIGHTS) and time.monotonic() - started < 5
    server.pause_s = 0
    assert get(server, tmp_path) == WEIGHTS and server.ranges[-1] == f"bytes={got}-"


def test_a_cancel_is_noticed_while_the_server_says_nothing(server: ModelServer, tmp_path: Path) -> None:
    server.pause_s, server.drop_after = 30.0, [100_000]
    started = time.monotonic()
    with pytest.raises(EngineFailure):
        fetch(wanted_from(server, tmp_path), Watching(cancel_after_s=0.5))
    assert time.monotonic() - started < 1.5


def test_a_server_that_falls_silent_is_a_broken_connection(
    server: ModelServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(http_stream, "SILENCE_S", 0.4)
    server.pause_s, server.drop_after = 30.0, [100_000] * 9
    fails(server, tmp_path, "download.network", "does not answer.*next try continues")


def test_a_killed_download_goes_on(server: ModelServer, tmp_path: Path) -> None:
    """Fault 118: the lock of the process that is gone does not stand in the way."""
    server.pause_s = 0.1
    code = (
        "import sys; from qgis.core import QgsApplication; app = QgsApplication([], False); app.initQgis()\n"
        "from pathlib import Path; from alps_qgis.host.models.download import Wanted, fetch\n"
        "class Silent:\n"
        "    def progress(self, *_): pass\n"
        "    def is_cancelled(self): return False\n"
        f"target = Path({str(tmp_path)!r}) / {FILE_NAME!r}\n"
        f"fetch(Wanted('x', {server.address!r}, target, {len(WEIGHTS)}, 'x'), Silent())"
    )
    process = subprocess.Popen([sys.executable, "-c", code], stderr=subprocess.DEVNULL, cwd=ROOT)
    part = tmp_path / f"{FILE_NAME}.part"
    until = time.monotonic() + 60
    while not (part.exists() and part.stat().st_size > 100_000) and time.monotonic() < until:
        time.sleep(0.02)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert (tmp_path / f"{FILE_NAME}.part.lock").exists()
    got, server.pause_s = part.stat().st_size, 0
    assert get(server, tmp_path) == WEIGHTS and server.ranges[-1] == f"bytes={got}-"
    assert files_in(tmp_path) == [FILE_NAME]


def test_two_programs_do_not_write_into_one_file(server: ModelServer, tmp_path: Path) -> None:
    """Fault 118."""
    server.pause_s = 0.05
    run: list[object] = []
    with another_thread(lambda: run.append(get(server, tmp_path))):
        until = time.monotonic() + 10
        while not (tmp_path / f"{FILE_NAME}.part.lock").exists() and time.monotonic() < until:
            QCoreApplication.processEvents()
        fails(server, tmp_path, "download.busy", "Another program is downloading")
    assert run == [WEIGHTS]


def test_a_server_without_ranges_sends_everything_again(server: ModelServer, tmp_path: Path) -> None:
    server.with_ranges, server.drop_after = False, [2_000_000]
    assert get(server, tmp_path) == WEIGHTS


def test_a_file_that_changed_between_two_tries_is_fetched_from_the_start(server: ModelServer, tmp_path: Path) -> None:
    """Fault 115: the rest of another file would only be noticed by its hash, after gigabytes."""
    server.tag, server.content, server.drop_after = '"old"', bytes(len(WEIGHTS)), [1_000_000]
    with pytest.raises(EngineFailure):
        fetch(wanted_from(server, tmp_path), Watching(cancel_at=0.2))
    server.tag, server.content, server.drop_after = '"new"', WEIGHTS, []
    assert get(server, tmp_path) == WEIGHTS
    assert server.if_ranges[-1] == '"old"' and files_in(tmp_path) == [FILE_NAME]


def test_a_weak_tag_is_not_used_to_continue(server: ModelServer, tmp_path: Path) -> None:
    server.tag, server.drop_after = 'W/"same"', [1_000_000]
    assert get(server, tmp_path) == WEIGHTS and server.if_ranges == [None, None]


def test_an_answer_without_a_length_arrives_whole(server: ModelServer, tmp_path: Path) -> None:
    server.with_length = False
    assert get(server, tmp_path) == WEIGHTS


def test_an_answer_without_a_length_that_breaks_is_taken_up(server: ModelServer, tmp_path: Path) -> None:
    server.with_length, server.drop_after = False, [1_000_000]
    assert get(server, tmp_path) == WEIGHTS and server.ranges == [None, "bytes=1000000-"]


@pytest.mark.parametrize("size", [3_000_000, 4_000_000])
@pytest.mark.parametrize("with_length", [True, False])
def test_a_file_of_another_size_is_refused(size: int, with_length: bool, server: ModelServer, tmp_path: Path) -> None:
    """Fault 115."""
    server.content, server.with_length = (WEIGHTS + WEIGHTS)[:size], with_length
    with pytest.raises(DownloadFailure, match="sends another file|cannot be fetched"):
        get(server, tmp_path)
    assert FILE_NAME not in files_in(tmp_path)


def test_a_length_that_is_not_true_is_a_broken_connection(server: ModelServer, tmp_path: Path) -> None:
    """Fault 115."""
    server.content = WEIGHTS[:1_000_000]
    server.length = len(WEIGHTS)
    fails(server, tmp_path, "download.network", "next try continues")


@pytest.mark.parametrize("n_here", [1, 1_000_000, len(WEIGHTS)])
def test_a_server_that_has_nothing_after_what_is_here(server: ModelServer, tmp_path: Path, n_here: int) -> None:
    (tmp_path / f"{FILE_NAME}.part").write_bytes(WEIGHTS[:n_here])
    server.statuses = [416]
    assert get(server, tmp_path) == WEIGHTS
    assert server.ranges == ([f"bytes={n_here}-", None] if n_here < len(WEIGHTS) else [])


def test_a_server_that_always_answers_416_is_given_up(server: ModelServer, tmp_path: Path) -> None:
    server.statuses = [416] * 20
    fails(server, tmp_path, "download.network", "416.*Add a local file")
    assert len(server.ranges) < 5


def test_a_part_that_is_too_long_is_thrown_away(server: ModelServer, tmp_path: Path) -> None:
    (tmp_path / f"{FILE_NAME}.part").write_bytes(b"x" * (len(WEIGHTS) + 1))
    assert get(server, tmp_path) == WEIGHTS


@pytest.mark.parametrize(
    "content, content_type",
    [(b"<!DOCTYPE html><html>Log in</html>", "application/octet-stream"), (b"Log in", "text/html; charset=utf-8")],
    ids=["by content", "by content type"],
)
def test_a_web_page_with_status_200_is_recognised(
    content: bytes, content_type: str, server: ModelServer, tmp_path: Path
) -> None:
    """Fault 49: also in QGIS."""
    server.content, server.content_type = content, content_type
    fails(server, tmp_path, "download.answer", "login page.*Sign in with a browser.*Add a local file")
    assert files_in(tmp_path) == []


def test_a_web_page_in_the_middle_of_a_download_keeps_what_is_here(server: ModelServer, tmp_path: Path) -> None:
    """Fault 49: a login may expire after half of the file."""
    (tmp_path / f"{FILE_NAME}.part").write_bytes(WEIGHTS[:1_000_000])
    server.content, server.content_type, server.with_ranges = b"<html>Log in</html>", "text/html", False
    fails(server, tmp_path, "download.answer", "login page")
    server.content, server.content_type, server.with_ranges = WEIGHTS, "application/octet-stream", True
    assert get(server, tmp_path) == WEIGHTS and server.ranges[-1] == "bytes=1000000-"


def test_a_portal_that_redirects_to_its_login_is_refused(server: ModelServer, tmp_path: Path) -> None:
    """Fault 117."""
    server.statuses, server.location = [302], "http://login.hotel.example/"
    fails(server, tmp_path, "download.address", "http://login.hotel.example/ is not an https address.*sign in")


def test_an_address_that_is_not_encrypted_is_refused_before_any_request(tmp_path: Path) -> None:
    """Fault 47: also in QGIS."""
    wanted = Wanted("x", "http://mirror.example.org/a.pth", tmp_path / "a.pth", 10, "")
    with pytest.raises(DownloadFailure, match="is not an https address"):
        fetch(wanted, Watching())


def test_a_redirect_on_this_machine_is_followed(server: ModelServer, tmp_path: Path) -> None:
    server.statuses, server.location = [302], "/elsewhere.pth"
    assert get(server, tmp_path) == WEIGHTS


def test_a_circle_of_redirects_ends(server: ModelServer, tmp_path: Path) -> None:
    server.statuses, server.location = [302] * 30, server.address
    fails(server, tmp_path, "download.answer", "redirects in a circle")


@pytest.mark.parametrize("status", [401, 403, 404, 410])
def test_a_refusal_ends_at_once_and_says_how_to_install_by_hand(
    status: int, server: ModelServer, tmp_path: Path
) -> None:
    server.statuses = [status] * 9
    fails(server, tmp_path, "download.refused", rf"answers {status}.*Add a local file")
    assert len(server.ranges) == 1


def test_a_proxy_that_asks_for_a_login_is_named(server: ModelServer, tmp_path: Path) -> None:
    """Fault 117."""
    server.statuses = [407] * 9
    fails(server, tmp_path, "download.proxy", "proxy asks for a login.*Options ▸ Network")


@pytest.mark.parametrize("statuses", [[503, 500], [429], [408, 502]])
def test_a_server_in_trouble_is_asked_again(statuses: list[int], server: ModelServer, tmp_path: Path) -> None:
    server.statuses = statuses
    assert get(server, tmp_path) == WEIGHTS


def test_a_server_in_trouble_for_long_is_given_up(server: ModelServer, tmp_path: Path) -> None:
    server.statuses = [503] * 9
    fails(server, tmp_path, "download.network", "503.*Add a local file")


def test_no_network_says_how_to_install_by_hand(server: ModelServer, tmp_path: Path) -> None:
    """Fault 46: also in QGIS."""
    wanted = wanted_from(server, tmp_path)
    server.shutdown()
    server.server_close()
    with pytest.raises(DownloadFailure, match="cannot be fetched.*Add a local file"):
        fetch(wanted, Watching(), wait_s=0.01)


def test_a_wrong_hash_is_quarantined(server: ModelServer, tmp_path: Path) -> None:
    """Fault 50: also in QGIS."""
    server.content = WEIGHTS[:-1] + bytes([WEIGHTS[-1] ^ 1])
    fails(server, tmp_path, "download.sha256", "has the SHA-256 .* renamed to .*quarantine")
    assert files_in(tmp_path) == [f"{FILE_NAME}.quarantine"]


def test_a_foreign_part_ends_in_quarantine_and_the_next_call_is_clean(server: ModelServer, tmp_path: Path) -> None:
    (tmp_path / f"{FILE_NAME}.part").write_bytes(b"x" * 1000)
    fails(server, tmp_path, "download.sha256", "quarantine")
    assert get(server, tmp_path) == WEIGHTS


def test_the_proxy_of_qgis_is_used(server: ModelServer, tmp_path: Path) -> None:
    """Fault 47: also in QGIS."""
    manager = QgsNetworkAccessManager.instance()
    before, excluded = manager.fallbackProxy(), manager.excludeList()
    proxy = QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "127.0.0.1", server.server_address[1])
    manager.setFallbackProxyAndExcludes(proxy, [], [])
    try:
        # Nothing listens at this address itself: only the proxy can answer for it.
        elsewhere = replace(wanted_from(server, tmp_path), address=f"http://localhost:9/{FILE_NAME}")
        assert fetch(elsewhere, Watching(), wait_s=0.01).read_bytes() == WEIGHTS
    finally:
        manager.setFallbackProxyAndExcludes(before, excluded, [])


def test_a_folder_that_cannot_be_made_names_the_variable(server: ModelServer, tmp_path: Path) -> None:
    (tmp_path / "models").write_text("a file, not a folder")
    fails(server, tmp_path / "models", "download.folder", "cannot be written.*ALPS_MODEL_DIR")


def test_a_full_disk_is_met_before_the_download(server: ModelServer, tmp_path: Path) -> None:
    """Fault 116."""
    huge = replace(wanted_from(server, tmp_path), size_bytes=1 << 60)
    with pytest.raises(DownloadFailure, match="MB are needed. Free some space") as caught:
        fetch(huge, Watching())
    assert caught.value.code == "download.disk" and server.ranges == []


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no device that is always full")
def test_a_disk_that_fills_up_meanwhile_is_named_and_the_part_stays(
    server: ModelServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Fault 116."""
    (tmp_path / f"{FILE_NAME}.part").symlink_to("/dev/full")
    monkeypatch.setattr(download, "_start_over", lambda wanted: None)
    fails(server, tmp_path, "download.disk", "is full.*continues where it stopped")


def test_the_command_line_and_qgis_do_not_write_into_one_file(server: ModelServer, tmp_path: Path) -> None:
    """Fault 190: `alps models --get` holds the same lock."""
    with only_writer(tmp_path / FILE_NAME):
        fails(server, tmp_path, "download.busy", "Another program is downloading")
    assert get(server, tmp_path) == WEIGHTS and files_in(tmp_path) == [FILE_NAME]


@pytest.mark.parametrize("ending", ["", ".part", ".part.etag"])
def test_a_folder_in_place_of_the_file_is_said_before_the_download(
    server: ModelServer, tmp_path: Path, ending: str
) -> None:
    """Fault 191."""
    (tmp_path / f"{FILE_NAME}{ending}").mkdir()
    fails(server, tmp_path, "download.folder", "is a folder")
    assert server.ranges == []


def test_a_damaged_note_about_the_version_does_no_harm(server: ModelServer, tmp_path: Path) -> None:
    """Fault 191: the power went while it was written."""
    (tmp_path / f"{FILE_NAME}.part").write_bytes(WEIGHTS[:1000])
    (tmp_path / f"{FILE_NAME}.part.etag").write_bytes(b"\xff\xfe\0\n\n")
    assert get(server, tmp_path) == WEIGHTS
