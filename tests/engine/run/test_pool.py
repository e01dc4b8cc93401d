"""Processes give results in order, and end with their parent."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from alps_qgis.engine.errors import Cancelled, EngineError
from alps_qgis.engine.progress import SILENT, Progress
from alps_qgis.engine.run.pool import default_workers, process_pool


def slow_square(number: int) -> int:
    time.sleep(0.2 if number == 0 else 0)
    return number * number


def die(number: int) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def test_results_come_in_the_order_of_the_calls():
    with process_pool(2) as pool:
        futures = pool.ordered(slow_square, ((number,) for number in range(7)), SILENT)
        assert [future.result() for future in futures] == [0, 1, 4, 9, 16, 25, 36]


def test_a_process_that_dies_is_an_error_with_a_remedy():
    with pytest.raises(EngineError, match="smaller tile"), process_pool(2) as pool:
        for future in pool.ordered(die, [(1,)], SILENT):
            future.result()


def test_a_cancel_is_noticed_while_a_process_computes():
    class Cancel(Progress):
        def is_cancelled(self):
            return True

    with pytest.raises(Cancelled), process_pool(1) as pool:
        for _ in pool.ordered(time.sleep, [(60,)], Cancel()):
            pass


def test_one_process_where_more_do_not_help():
    assert default_workers(0, parallel=False) == 1
    assert default_workers(3, parallel=False) == 3
    assert default_workers(0, parallel=True) >= 1


def test_a_killed_parent_takes_its_processes_with_it(tmp_path):
    code = textwrap.dedent(
        f"""
        import sys, time, os
        sys.path.insert(0, {str(Path(__file__).parents[3])!r})
        from alps_qgis.engine.progress import SILENT
        from alps_qgis.engine.run.pool import process_pool
        if __name__ == "__main__":
            with process_pool(2) as pool:
                print(*(process.pid for process in pool._executor._processes.values()), flush=True)
                next(pool.ordered(time.sleep, [(60,), (60,)], SILENT))
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
