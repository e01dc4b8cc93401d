"""Real processes that speak the engine's side of the conversation, well and badly."""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer

from alps_qgis.gui.leaving import end_jobs_and_dialogs
from alps_qgis.host import run as run_module
from alps_qgis.host.engine import EngineLocation
from alps_qgis.host.explore.session import Session

ENGINE = """
import json, os, sys, threading, time
job = json.loads(sys.stdin.readline())
assert job["job"] == "explore", job
arguments = job["arguments"]
def send(**event):
    print(json.dumps(event), flush=True)
def answer(order, **result):
    send(event="answer", id=order["id"], result=result)
send(event="progress", fraction=0.5, message="half")
send(event="ready", result={"n_segments": 3, "files": [{"path": path} for path in arguments["segments"]]})
def orders():
    for line in sys.stdin:
        order = json.loads(line)
        if order.get("cancel"):
            send(event="error", code="cancelled", message="Cancelled.")
            sys.exit(1)
        yield order
"""

ECHO = """
for order in orders():
    answer(order, name=order["ask"], folder=arguments["folder"], **order["arguments"])
"""


@pytest.fixture
def make_session(
    qgis_app: QgsApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Session]]:
    """Make a session with an engine out of a few lines of Python."""
    sessions = []

    def make(code: str, keep: bool = True) -> Session:
        script = tmp_path / "engine.py"
        script.write_text(ENGINE + textwrap.dedent(code), encoding="utf-8")
        monkeypatch.setattr(run_module, "locate_engine", lambda: EngineLocation(sys.executable, "test"))
        monkeypatch.setattr(run_module, "boot_script", lambda: str(script))
        session = Session([str(tmp_path / "a_segments.gpkg")], str(tmp_path / "codebook.gpkg"))
        sessions.extend([session] if keep else [])
        return session

    yield make
    for session in sessions:
        session.stop()
    wait(lambda: not _children())


def wait(ready: Callable[[], Any], within_s: float = 20.0) -> None:
    """Let the window live until something has come."""
    late = time.monotonic() + within_s
    while not ready():
        assert time.monotonic() < late, "it did not come"
        QCoreApplication.processEvents()
        time.sleep(0.005)


def _children() -> list[int]:
    """Return the engines that this process has started and that live."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            state, parent = stat.read_text(encoding="utf-8").rsplit(")", 1)[1].split()[:2]
            command = stat.with_name("cmdline").read_bytes()
            if int(parent) == os.getpid() and state != "Z" and b"engine.py" in command:
                found.append(int(stat.parent.name))
    return found


def asked(session: Session, name: str, **arguments: Any) -> dict[str, Any]:
    """Ask and wait for the answer."""
    answers: list[dict[str, Any]] = []
    session.ask(name, arguments, answers.append)
    wait(lambda: answers)
    return answers[0]


def test_questions_before_the_segments_are_loaded_are_answered_after(make_session: Callable[..., Session]) -> None:
    session = make_session(ECHO)
    answers: list[dict[str, Any]] = []
    ready: list[dict[str, Any]] = []
    session.ready.connect(ready.append)
    session.ask("members", {"class_id": 3}, answers.append)
    session.start()
    wait(lambda: answers)
    assert ready[0]["n_segments"] == 3
    assert session.is_ready
    assert answers[0]["name"] == "members"
    assert answers[0]["class_id"] == 3


def test_folder_of_pictures_lives_as_long_as_the_process(make_session: Callable[..., Session]) -> None:
    session = make_session(ECHO)
    session.start()
    folder = Path(asked(session, "thumbnails")["folder"])
    assert folder.is_dir()
    session.stop()
    wait(lambda: not folder.exists())


def test_typed_error_comes_instead_of_an_answer(make_session: Callable[..., Session]) -> None:
    session = make_session(
        """
        for order in orders():
            send(event="answer", id=order["id"], error={"code": "input", "message": "No such class."})
        """
    )
    errors: list[str] = []
    warnings: list[str] = []
    session.warned.connect(warnings.append)
    session.start()
    session.ask("members", {}, on_error=errors.append)
    session.ask("members", {})
    wait(lambda: errors and warnings)
    assert errors == warnings == ["No such class."]


def test_only_the_newest_of_questions_that_replace_each_other_is_answered(make_session: Callable[..., Session]) -> None:
    """Fault 402: an answer comes too late."""
    session = make_session(ECHO)
    session.start()
    wait(lambda: session.is_ready)
    answers: list[int] = []
    for n in range(20):
        session.ask("draw", {"n": n}, lambda answer: answers.append(answer["n"]), latest=True)
    asked(session, "state")
    assert answers == [19]


def test_question_replaced_by_that_of_another_panel_is_asked_again(make_session: Callable[..., Session]) -> None:
    session = make_session(
        """
        first = True
        for order in orders():
            if first:
                send(event="answer", id=order["id"], superseded=True)
                first = False
            else:
                answer(order, **order["arguments"])
        """
    )
    session.start()
    answers: list[dict[str, Any]] = []
    session.ask("thumbnails", {"n": 1}, answers.append, latest=True)
    wait(lambda: answers)
    assert answers == [{"n": 1}]


@pytest.mark.parametrize("how", ["deleted", "closed"])
def test_answers_for_a_panel_that_is_gone_are_dropped(make_session: Callable[..., Session], how: str) -> None:
    """Fault 402: an answer comes too late."""
    session = make_session(ECHO)
    session.start()
    wait(lambda: session.is_ready)
    panel, answers = QObject(), []
    session.ask("members", {}, answers.append, owner=panel)
    if how == "deleted":
        sip.delete(panel)
    else:
        session.forget(panel)
    asked(session, "state")
    assert answers == []


def test_crash_is_told_once_and_the_engine_can_be_started_again(
    make_session: Callable[..., Session], tmp_path: Path
) -> None:
    """Fault 400: the engine that answers crashes."""
    session = make_session(
        f"""
        crashed = {str(tmp_path / "crashed")!r}
        for order in orders():
            if order["ask"] == "crash":
                os.kill(os.getpid(), 11)
            answer(order, pid=os.getpid())
        """
    )
    failures: list[str] = []
    answers: list[dict[str, Any]] = []
    session.failed.connect(failures.append)
    session.start()
    wait(lambda: session.is_ready)
    session.ask("crash", {}, answers.append)
    session.ask("state", {}, answers.append)
    wait(lambda: failures)
    assert not session.running
    assert not session.is_ready
    session.start()
    assert asked(session, "state")["pid"]
    assert len(failures) == 1
    assert "SIGSEGV" in failures[0]
    assert answers == []


def test_stopped_session_ends_its_process_and_tells_no_failure(make_session: Callable[..., Session]) -> None:
    """Fault 401: nobody needs the engine any more."""
    session = make_session(ECHO)
    failures: list[str] = []
    session.failed.connect(failures.append)
    session.start()
    wait(lambda: session.is_ready)
    assert _children()
    session.stop()
    wait(lambda: not _children())
    assert failures == []


def test_session_that_rests_ends_unless_it_is_started_again(make_session: Callable[..., Session]) -> None:
    """Fault 401: nobody needs the engine any more."""
    session = make_session(ECHO)
    session.start()
    wait(lambda: session.is_ready)
    session.rest(0.05)
    session.start()
    time.sleep(0.1)
    asked(session, "state")
    session.rest(0.05)
    wait(lambda: not session.running and not _children())


@pytest.mark.parametrize("how", ["with its parent", "forgotten"])
def test_session_that_is_gone_ends_its_process(make_session: Callable[..., Session], how: str) -> None:
    """Fault 404: the object of the session is destroyed or collected."""
    session = make_session(ECHO, keep=False)
    parent = QObject()
    if how == "with its parent":
        session.setParent(parent)
    session.start()
    wait(lambda: _children())
    if how == "with its parent":
        sip.delete(parent)
    del session
    gc.collect()
    wait(lambda: not _children())


def test_plugin_that_is_switched_off_ends_the_process(make_session: Callable[..., Session]) -> None:
    """Fault 401: nobody needs the engine any more."""
    session = make_session(ECHO)
    failures: list[str] = []
    session.failed.connect(failures.append)
    session.start()
    wait(lambda: session.is_ready)
    end_jobs_and_dialogs("alps")
    assert not _children()
    wait(lambda: not session.running)
    assert failures == []


def test_process_ends_when_qgis_is_killed(tmp_path: Path) -> None:
    """Fault 401: nobody needs the engine any more."""
    engine = tmp_path / "engine.py"
    engine.write_text(
        ENGINE + f"open({str(tmp_path / 'pid')!r}, 'w').write(str(os.getpid()))\nfor order in orders(): pass\n",
        encoding="utf-8",
    )
    host = tmp_path / "host.py"
    host.write_text(
        textwrap.dedent(
            f"""
            import sys, time
            sys.path[:0] = {sys.path!r}
            from qgis.core import QgsApplication
            from qgis.PyQt.QtCore import QCoreApplication
            app = QgsApplication([], False)
            app.initQgis()
            from alps_qgis.host import run
            from alps_qgis.host.engine import EngineLocation
            from alps_qgis.host.explore.session import Session
            run.locate_engine = lambda: EngineLocation(sys.executable, "test")
            run.boot_script = lambda: {str(engine)!r}
            session = Session([], "")
            session.start()
            while True:
                QCoreApplication.processEvents()
                time.sleep(0.01)
            """
        ),
        encoding="utf-8",
    )
    process = subprocess.Popen([sys.executable, str(host)])
    pid = tmp_path / "pid"
    wait(lambda: pid.exists() and pid.read_text())
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    wait(lambda: not Path(f"/proc/{pid.read_text()}").exists())


def test_answer_of_a_million_numbers_holds_the_window_for_less_than_50_ms(
    make_session: Callable[..., Session],
) -> None:
    """Fault 403: an answer names a million segments."""
    session = make_session(
        """
        for order in orders():
            answer(order, selection=[{"file": 0, "fids": list(range(order["arguments"].get("n", 1)))}])
        """
    )
    session.start()
    asked(session, "all_members")
    lags: list[float] = []
    last = time.thread_time()

    def tick() -> None:
        nonlocal last
        # Processor time of this thread, so that other programs on the machine do not matter.
        lags.append(time.thread_time() - last)
        last = time.thread_time()

    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(1)
    answer = asked(session, "all_members", n=1_000_000)
    timer.stop()
    assert answer["selection"][0]["fids"][-1] == 999_999
    assert max(lags) < 0.05


def test_long_line_for_a_busy_engine_does_not_hold_the_window(make_session: Callable[..., Session]) -> None:
    session = make_session(
        """
        time.sleep(1)
        for order in orders():
            answer(order, n=len(order["arguments"]["overrides"]))
        """
    )
    session.start()
    wait(lambda: session.is_ready)
    overrides = [[0, n, 1] for n in range(200_000)]
    started = time.thread_time()
    answers: list[dict[str, Any]] = []
    session.ask("state", {"overrides": overrides}, answers.append)
    assert time.thread_time() - started < 0.05
    wait(lambda: answers)
    assert answers[0]["n"] == 200_000


def test_engine_that_is_not_installed_is_told(qgis_app: QgsApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run_module, "locate_engine", lambda: EngineLocation("", "", "The engine is not installed."))
    session = Session([], "")
    failures: list[str] = []
    session.failed.connect(failures.append)
    session.start()
    wait(lambda: failures)
    assert failures == ["The engine is not installed."]
