"""The engine stays below its limit of memory, and says so where it cannot."""

from __future__ import annotations

import signal
import time
from dataclasses import replace

import pytest

from alps_qgis.engine.commands import COMMANDS
from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.errors import EngineError
from alps_qgis.engine.progress import SILENT
from alps_qgis.engine.runtime.executor import TaskDied
from alps_qgis.engine.runtime.memory import GIB, available_bytes, give_back, memory_limit
from alps_qgis.engine.runtime.processes import processes


def take(n_bytes: int) -> int:
    block = bytearray(n_bytes)
    block[::4096] = b"x" * len(block[::4096])
    time.sleep(30)
    return len(block)


def own_gb() -> float:
    import psutil

    return psutil.Process().memory_info().rss / GIB


def test_the_process_of_a_task_that_needs_too_much_is_ended_and_the_others_go_on():
    """Fault 33: not the system's killer ends something, but the task that is too large."""
    with memory_limit(own_gb() + 1.5), processes(2) as executor:
        executor.submit("large", take, 3 * GIB)
        executor.submit("small", len, "abc")
        outcomes = {}
        while executor.pending:
            outcomes.update({outcome.task: outcome for outcome in executor.wait(SILENT)})
    assert isinstance(outcomes["large"].error, TaskDied)
    assert "lack of memory" in str(outcomes["large"].error)
    assert outcomes["small"].result == 3


def test_it_also_ends_a_program_that_ignores_interrupts():
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with pytest.raises(EngineError, match="smaller tile"), memory_limit(0.01):
            for _ in range(200):
                time.sleep(0.05)
    finally:
        signal.signal(signal.SIGINT, before)


def test_too_much_in_this_process_is_an_error_with_a_remedy():
    with pytest.raises(EngineError, match="smaller tile or fewer workers"), memory_limit(0.01):
        for _ in range(200):
            time.sleep(0.05)


def test_freed_memory_goes_back_to_the_system():
    give_back()  # Imports a library, which takes memory too.
    blocks = [bytes(100_000) for _ in range(3000)]
    kept = blocks[::10]
    before = own_gb()
    del blocks
    give_back()
    assert len(kept) == 300
    assert own_gb() < before - 0.15


def test_without_a_limit_most_of_the_machine_may_be_used():
    assert 0.5 * GIB < available_bytes()
    with memory_limit(0):
        pass


def test_limit_inside_another_one_replaces_it():
    """Fault 74: every command has a limit, and those with a setting for it have their own."""
    with memory_limit(1000, "do something else."):
        with pytest.raises(EngineError, match="smaller tile"), memory_limit(0.01):
            for _ in range(200):
                time.sleep(0.05)
        # The outer limit is back, so nothing happens.
        time.sleep(1.2)


@pytest.mark.parametrize("name", ["polygonize", "report", "evaluate", "restore-volume"])
def test_command_without_a_setting_for_memory_has_the_limit_of_its_container(name, monkeypatch):
    """Fault 74."""

    def hungry(arguments, progress):
        for _ in range(200):
            time.sleep(0.05)

    command = replace(COMMANDS[name], run=hungry)
    monkeypatch.setitem(COMMANDS, name, command)
    monkeypatch.setattr("alps_qgis.engine.runtime.memory.available_bytes", lambda: 10_000_000)
    with pytest.raises(EngineError, match="more than 0.0 GiB of memory; cut the input into smaller files"):
        run_job(name, {}, SILENT)
