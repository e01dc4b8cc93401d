"""Tasks end with a result or an error, whatever becomes of the process that computes them."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import textwrap
import threading
import time
from pathlib import Path

import pytest

from alps_qgis.engine.errors import Cancelled, SceneError
from alps_qgis.engine.progress import SILENT, Progress
from alps_qgis.engine.runtime.executor import (
    AHEAD,
    HereExecutor,
    Steps,
    TaskDied,
    TaskFailed,
    default_workers,
    has_room,
)
from alps_qgis.engine.runtime.processes import processes


def square(number: int) -> int:
    return number * number


def die(path: str) -> int:
    """Kill the process the first time."""
    if os.path.exists(path):
        return os.getpid()
    Path(path).touch()
    os.kill(os.getpid(), signal.SIGKILL)
    return 0


def fail(kind: str) -> None:
    if kind == "user":
        raise SceneError("a.tif is damaged")
    raise ZeroDivisionError("by zero")


def pair(shared: list[int], own: int) -> tuple[int, int]:
    shared.append(own)
    return len(shared), os.getpid()


def drain(executor) -> dict:
    outcomes = {}
    while executor.pending:
        outcomes.update({outcome.task: outcome for outcome in executor.wait(SILENT)})
    return outcomes


@pytest.fixture(params=["here", "processes"])
def executor(request):
    if request.param == "here":
        yield HereExecutor()
        return
    with processes(2) as started:
        yield started


def test_every_task_has_one_outcome(executor):
    for number in range(9):
        executor.submit(number, square, number)
    assert {task: outcome.result for task, outcome in drain(executor).items()} == {n: n * n for n in range(9)}


def test_errors_of_users_come_back_as_they_are_and_others_with_their_place(executor):
    executor.submit("user", fail, "user")
    executor.submit("fault", fail, "fault")
    outcomes = drain(executor)
    assert isinstance(outcomes["user"].error, SceneError)
    assert str(outcomes["user"].error) == "a.tif is damaged"
    assert isinstance(outcomes["fault"].error, TaskFailed)
    assert "ZeroDivisionError: by zero (test_executor.py" in str(outcomes["fault"].error)


def test_a_shared_value_is_sent_to_each_process_once_and_stays_there():
    with processes(2) as executor:
        shared = executor.share([])
        for number in range(20):
            executor.submit(number, pair, shared, number)
        seen = [outcome.result for outcome in drain(executor).values()]
    for pid in {pid for _, pid in seen}:
        lengths = [length for length, of in seen if of == pid]
        assert lengths == list(range(1, len(lengths) + 1)), "the list grew from task to task"


def test_only_the_task_whose_process_dies_fails(tmp_path):
    with processes(2) as executor:
        before = executor.pids
        for number in range(8):
            executor.submit(number, square, number)
        executor.submit("die", die, str(tmp_path / "died"))
        for number in range(8, 16):
            executor.submit(number, square, number)
        outcomes = drain(executor)
        assert {n: outcomes[n].result for n in range(16)} == {n: n * n for n in range(16)}
        assert isinstance(outcomes["die"].error, TaskDied)
        assert "SIGKILL" in str(outcomes["die"].error)

        executor.submit("again", die, str(tmp_path / "died"))
        assert drain(executor)["again"].result in executor.pids
        assert len(set(executor.pids) - set(before)) == 1, "one process was started anew"


def test_processes_that_cannot_start_are_an_error_and_not_tried_for_ever(tmp_path):
    """Fault 56, as where an update takes the engine's files away while it runs."""
    code = """
        import pathlib, sys
        sys.path.insert(0, {root!r})
        from alps_qgis.engine.errors import EngineError
        from alps_qgis.engine.progress import SILENT
        from alps_qgis.engine.runtime.processes import processes
        pathlib.Path({root!r}, "alps_qgis", "engine", "runtime", "processes.py").unlink()
        try:
            with processes(2) as executor:
                for task in range(9):
                    executor.submit(task, len, "abc")
                while executor.pending:
                    executor.wait(SILENT)
        except EngineError as error:
            print(error)
    """
    package = Path(__file__).parents[3] / "alps_qgis"
    shutil.copytree(package, tmp_path / package.name, ignore=shutil.ignore_patterns("__pycache__"))
    script = textwrap.dedent(code).format(root=str(tmp_path))
    done = subprocess.run(
        [sys.executable, "-B", "-c", script], cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False
    )
    assert "end before they begin (its process ended with code 1)" in done.stdout


def read(number: int) -> dict:
    return {"number": number, "read": time.monotonic(), "thread": threading.get_ident()}


def compute(task: dict) -> dict:
    time.sleep(0.3)
    return {**task, "computed": time.monotonic(), "computing": threading.get_ident()}


def write(task: dict) -> dict:
    time.sleep(0.3)
    if task["number"] == 3:
        raise SceneError("cannot be written")
    return {**task, "written": time.monotonic(), "pid": os.getpid()}


STEPS = Steps(read, compute, write)


def test_a_process_reads_and_writes_tasks_while_it_computes_others():
    with processes(1) as executor:
        for number in range(5):
            executor.submit(number, STEPS, number)
        outcomes = drain(executor)
    assert isinstance(outcomes[3].error, SceneError)
    done = [outcomes[number].result for number in (0, 1, 2, 4)]
    first, second = done[0], done[1]
    assert second["read"] < first["computed"] < second["computed"] < first["written"] + 0.2
    assert second["computed"] - first["computed"] < 0.55, "the first was written while the second was computed"
    assert len({task["computing"] for task in done}) == 1
    assert first["thread"] != first["computing"]


def test_stages_are_one_call_elsewhere():
    executor = HereExecutor()
    executor.submit("a", STEPS, 1)
    assert drain(executor)["a"].result["number"] == 1


def die_at(number: int) -> int:
    if number == 2:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


def slowly(number: int) -> int:
    time.sleep(0.3)
    return number


def test_a_crash_is_the_fault_of_what_was_computed_and_not_of_what_was_written():
    with processes(1) as executor:
        for number in range(5):
            executor.submit(number, Steps(int, die_at, slowly), number)
        outcomes = drain(executor)
    assert [number for number in range(5) if outcomes[number].error] == [2]
    assert isinstance(outcomes[2].error, TaskDied)


def test_there_is_room_for_what_each_process_can_hold():
    with processes(2) as executor:
        n = 0
        while has_room(executor):
            executor.submit(n, time.sleep, 0.2)
            n += 1
        assert n == 2 * AHEAD


def test_a_cancel_is_noticed_while_a_process_computes():
    class Cancel(Progress):
        def is_cancelled(self):
            return True

    with pytest.raises(Cancelled), processes(1) as executor:
        executor.submit(0, time.sleep, 60)
        executor.wait(Cancel())


def test_one_process_where_more_do_not_help():
    assert default_workers(0, parallel=False) == 1
    assert default_workers(3, parallel=False) == 3
    assert default_workers(0, parallel=True) >= 1


def test_a_killed_parent_takes_its_processes_with_it(tmp_path):
    """Fault 34."""
    code = textwrap.dedent(
        f"""
        import sys, time
        sys.path.insert(0, {str(Path(__file__).parents[3])!r})
        from alps_qgis.engine.progress import SILENT
        from alps_qgis.engine.runtime.processes import processes
        if __name__ == "__main__":
            with processes(2) as executor:
                executor.submit(0, time.sleep, 60)
                executor.submit(1, time.sleep, 60)
                print(*executor.pids, flush=True)
                executor.wait(SILENT)
        """
    )
    script = tmp_path / "parent.py"
    script.write_text(code)
    parent = subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE, text=True)
    children = [int(pid) for pid in parent.stdout.readline().split()]
    assert len(children) == 2

    parent.kill()
    parent.wait()

    deadline = time.monotonic() + 10
    while time.monotonic() < deadline and any(Path(f"/proc/{pid}").exists() for pid in children):
        time.sleep(0.05)
    assert not any(Path(f"/proc/{pid}").exists() for pid in children)


def test_a_script_that_starts_processes_runs_once(tmp_path):
    script = tmp_path / "script.py"
    script.write_text(
        textwrap.dedent("""
            import math
            from alps_qgis.engine.progress import SILENT
            from alps_qgis.engine.runtime.processes import processes

            print("runs")
            with processes(1) as executor:
                executor.submit("root", math.sqrt, 4.0)
                print(executor.wait(SILENT)[0].result)
        """)
    )
    root = Path(__file__).resolve().parents[3]
    done = subprocess.run(
        [sys.executable, script], cwd=root, env={**os.environ, "PYTHONPATH": str(root)}, capture_output=True, text=True
    )
    assert done.stdout.split() == ["runs", "2.0"], done.stderr
