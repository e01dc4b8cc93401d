"""Jobs on the engine: in the task manager, one at a time, and told to pages that are opened later."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QThread

from alps_qgis.gui.engine_work import EngineWork, feedback_of
from alps_qgis.host.process import EngineFailure, Listener


@pytest.fixture
def work(qgis_app: Any) -> Iterator[EngineWork]:
    work = EngineWork()
    yield work
    work.remove()


def until(condition: Any) -> None:
    late = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < late, "nothing more happened"
        QCoreApplication.processEvents()


def test_job_is_in_the_task_manager_and_tells_how_it_goes(work: EngineWork) -> None:
    go_on, threads, heard = threading.Event(), [], []

    def step(listener: Listener) -> None:
        threads.append(QThread.currentThread())
        listener.progress(0.5, "half")
        listener.log("a line")
        go_on.wait(10)

    work.progressed.connect(lambda fraction, status: heard.append((fraction, status)))
    assert work.start("Install something", step, "It is there.")
    until(lambda: work.status == "half" and work.lines)
    assert work.running and work.fraction == 0.5 and heard == [(0.5, "half")]
    assert "Install something" in [task.description() for task in QgsApplication.taskManager().activeTasks()]
    assert not work.start("Another", step, ""), "two jobs at a time would build the same environment"
    go_on.set()
    until(lambda: not work.running)
    assert threads[0] is not QCoreApplication.instance().thread()
    assert (work.done, work.failure, list(work.lines)) == ("It is there.", None, ["a line"])


def test_failure_is_kept_with_its_sentence_and_its_log(work: EngineWork) -> None:
    def step(listener: Listener) -> None:
        listener.library("pip: no such host")
        raise EngineFailure("install.network", "The index cannot be reached. Check the proxy.")

    work.start("Install", step, "done")
    until(lambda: not work.running)
    assert work.failure is not None and work.failure.code == "install.network"
    assert work.done == ""
    assert list(work.lines) == ["pip: no such host", "The index cannot be reached. Check the proxy. [install.network]"]


def test_fault_of_ours_is_a_sentence_too(work: EngineWork) -> None:
    work.start("Install", lambda listener: 1 / 0, "done")
    until(lambda: not work.running)
    assert work.failure is not None and work.failure.code == "internal"
    assert "ZeroDivisionError" in work.failure.message


def test_cancel_from_the_page_and_from_the_task_manager_reach_the_job(work: EngineWork) -> None:
    def step(listener: Listener) -> None:
        feedback = feedback_of(listener)
        while not feedback.isCanceled():
            time.sleep(0.01)
        raise EngineFailure("cancelled", "Cancelled.")

    for cancel in (work.cancel, lambda: QgsApplication.taskManager().activeTasks()[0].cancel()):
        work.start("Install", step, "done")
        until(lambda: QgsApplication.taskManager().countActiveTasks() == 1)
        cancel()
        until(lambda: not work.running)
        assert work.failure is not None and work.failure.code == "cancelled"


def test_questions_are_answered_in_the_main_thread_and_shown_nowhere(work: EngineWork) -> None:
    answers: list[Any] = []
    then = lambda found, failure: answers.append((found, failure, QThread.currentThread()))  # noqa: E731
    work.look("Ask", lambda listener: 42, then)
    work.look("Ask", lambda listener: 1 / 0, then)
    until(lambda: len(answers) == 2)
    assert not work.running
    assert (42, None) in [answer[:2] for answer in answers]
    assert {answer[2] for answer in answers} == {QCoreApplication.instance().thread()}


def test_job_waits_until_no_question_is_asked_any_more(work: EngineWork) -> None:
    """Fault 114: an engine that was just being asked could not be removed."""
    order: list[str] = []
    asking = threading.Event()

    def ask(listener: Listener) -> None:
        asking.set()
        while not listener.is_cancelled():
            time.sleep(0.01)
        time.sleep(0.3)
        order.append("asked")

    work.look("Ask", ask, lambda found, failure: None)
    # A task that waits for a thread counts as active too.
    until(asking.is_set)
    work.start("Remove", lambda listener: order.append("removed"), "done")
    until(lambda: not work.running)
    assert order == ["asked", "removed"]


def test_switching_off_ends_what_runs(work: EngineWork) -> None:
    begun, ended = threading.Event(), threading.Event()

    def step(listener: Listener) -> None:
        begun.set()
        while not listener.is_cancelled():
            time.sleep(0.01)
        ended.set()

    work.start("Install", step, "done")
    until(begun.is_set)
    work.remove()
    assert ended.is_set()
    assert not work.running
    until(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
