"""Run tasks in processes of our own, and survive processes that die.

We know which task crashed a process, and other tasks are not affected. Processes are spawned, never forked: the fork of
a process with threads may hang, and Windows cannot fork.
"""

from __future__ import annotations

import multiprocessing
import os
import queue
import signal
import sys
import threading
import traceback
import types
from collections import deque
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.connection import wait as wait_for_any
from pathlib import Path
from typing import Any

from ..errors import EngineError
from ..progress import Progress
from .executor import AHEAD, Outcome, Shared, Steps, TaskDied, attempt

_BOOT = Path(__file__).resolve().parents[1] / "boot.py"
_POLL_S = 0.2
_MAX_STARTS = 3
"""Number of processes in a row that end before they are ready, after which the run fails."""


@contextmanager
def processes(workers: int) -> Iterator[ProcessExecutor]:
    """Start processes, and end them in any case."""
    executor = ProcessExecutor(workers)
    try:
        yield executor
    finally:
        executor.close()


class ProcessExecutor:
    """Runs tasks in processes that end with this one. Use `processes` to make one."""

    def __init__(self, workers: int) -> None:
        """Start all processes."""
        self.workers = workers
        self._tasks: deque[_Task] = deque()
        self._n_shared = 0
        self._n_never_ready = 0
        with _signals_held():
            self._slots = [_Slot() for _ in range(workers)]

    @property
    def pending(self) -> int:
        """Number of tasks that wait or are computed."""
        return len(self._tasks) + sum(len(slot.tasks) for slot in self._slots)

    @property
    def pids(self) -> list[int]:
        """Process ids of the workers."""
        return [slot.process.pid or 0 for slot in self._slots]

    def share(self, value: Any) -> Shared:
        """Number the value; a process receives it with the first task that needs it."""
        self._n_shared += 1
        return Shared(self._n_shared, value)

    def submit(self, task: Hashable, function: Callable[..., Any], *arguments: Any) -> None:
        """Take a task and pass it to a process that has room."""
        self._tasks.append(_Task(task, function, arguments))
        self._feed()

    def _feed(self) -> None:
        # Level by level: no process gets its second task before all have one.
        for load in range(AHEAD):
            for slot in self._slots:
                if self._tasks and len(slot.tasks) == load:
                    slot.give(self._tasks.popleft())

    def wait(self, progress: Progress) -> list[Outcome]:
        """Return the tasks that ended, at least one."""
        while True:
            busy = [slot for slot in self._slots if slot.tasks]
            handles = [handle for slot in busy for handle in (slot.connection, slot.process.sentinel)]
            ready = set(wait_for_any(handles, timeout=_POLL_S))
            outcomes = []
            for slot in busy:
                if slot.connection in ready or slot.process.sentinel in ready:
                    outcomes += self._collect(slot)
            self._feed()
            if outcomes:
                return outcomes
            progress.check()

    def _collect(self, slot: _Slot) -> list[Outcome]:
        """Read the messages of a process, and replace it if it ended."""
        outcomes = []
        # Asked before reading: if the process has ended, all its messages are there to be read.
        was_alive = slot.process.is_alive()
        try:
            while slot.tasks and slot.connection.poll():
                kind, value = slot.connection.recv()
                if kind == "ready":
                    slot.is_ready, self._n_never_ready = True, 0
                elif kind == "begins":
                    slot.n_begun += 1
                else:
                    slot.n_begun -= 1
                    outcomes.append(_outcome(slot.tasks.popleft().task, kind, value))
            if was_alive or not slot.tasks:
                return outcomes
        except (EOFError, OSError):
            slot.process.join()
        if not slot.is_ready:
            self._n_never_ready += 1
            if self._n_never_ready >= _MAX_STARTS:
                raise EngineError(
                    f"The engine's processes end before they begin ({_how_it_ended(slot.process.exitcode)}); the log "
                    "says why. With --workers 1, the engine does not need other processes."
                )
        # The last task that began was being computed, and is to blame; earlier ones were written, later ones only read.
        died = slot.tasks[max(slot.n_begun - 1, 0)]
        slot.tasks.remove(died)
        self._tasks.extendleft(reversed(slot.tasks))
        slot.end()
        with _signals_held():
            self._slots[self._slots.index(slot)] = _Slot()
        return [*outcomes, Outcome(died.task, error=TaskDied(_how_it_ended(slot.process.exitcode)))]

    def release(self) -> None:
        """End all processes."""
        self.close()

    def close(self) -> None:
        """End all processes at once."""
        for slot in self._slots:
            slot.process.kill()
        for slot in self._slots:
            slot.end()


@dataclass(frozen=True)
class _Task:
    task: Hashable
    function: Callable[..., Any]
    arguments: tuple[Any, ...]


class _Slot:
    """One process and the tasks that it holds."""

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        self.connection, other = context.Pipe()
        self.process = context.Process(target=_serve, args=(other,), daemon=True)
        with _booted():
            self.process.start()
        other.close()
        self.tasks: deque[_Task] = deque()
        self.is_ready = False
        self.n_begun = 0
        self._has: set[int] = set()

    def give(self, task: _Task) -> None:
        self.tasks.append(task)
        shared = {each.token: each.value for each in task.arguments if isinstance(each, Shared)}
        new = {token: value for token, value in shared.items() if token not in self._has}
        self._has |= set(new)
        arguments = [Shared(each.token, None) if isinstance(each, Shared) else each for each in task.arguments]
        # The process may have died while it had no work; `wait` finds out.
        with suppress(BrokenPipeError, ConnectionResetError):
            self.connection.send((new, task.function, arguments))

    def end(self) -> None:
        self.process.kill()
        self.process.join()
        self.connection.close()


def _serve(connection: Connection) -> None:
    """Compute tasks until the parent ends. One task is read and one written while another is computed."""
    orders: queue.SimpleQueue[Any] = queue.SimpleQueue()
    # A thread reads ahead, so that neither side ever blocks on a full pipe. It also notices at once if the parent
    # ended, so that an orphan does not continue computing.
    threading.Thread(target=_receive, args=(connection, orders), daemon=True).start()
    answers = _Answers(connection)
    answers.send("ready", None)
    was_read: queue.Queue[tuple[Callable[..., Any], Outcome]] = queue.Queue(maxsize=1)
    computed: queue.Queue[tuple[Callable[..., Any], Outcome]] = queue.Queue(maxsize=1)
    threading.Thread(target=_read, args=(orders, was_read), daemon=True).start()
    threading.Thread(target=_write, args=(computed, answers), daemon=True).start()
    while True:
        function, outcome = was_read.get()
        answers.send("begins", None)
        if outcome.error is None:
            if isinstance(function, Steps):
                outcome = attempt(None, function.compute, [outcome.result])
            else:
                outcome = attempt(None, function, outcome.result)
        computed.put((function, outcome))
        # Free its memory before waiting for the next task.
        del function, outcome


class _Answers:
    """The messages of a process, sent by several threads."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._lock = threading.Lock()

    def send(self, kind: str, value: Any) -> None:
        with self._lock:
            self._connection.send((kind, value))


def _read(orders: queue.SimpleQueue[Any], was_read: queue.Queue[tuple[Callable[..., Any], Outcome]]) -> None:
    shared: dict[int, Any] = {}
    while True:
        new, function, arguments = orders.get()
        shared.update(new)
        values = [shared[each.token] if isinstance(each, Shared) else each for each in arguments]
        in_steps = isinstance(function, Steps)
        was_read.put((function, attempt(None, function.read, values) if in_steps else Outcome(None, values)))
        del values


def _write(computed: queue.Queue[tuple[Callable[..., Any], Outcome]], answers: _Answers) -> None:
    while True:
        function, outcome = computed.get()
        if isinstance(function, Steps) and outcome.error is None:
            outcome = attempt(None, function.write, [outcome.result])
        if outcome.error is not None:
            answers.send("error", outcome.error)
        else:
            answers.send("result", outcome.result)
        del function, outcome


def _receive(connection: Connection, orders: queue.SimpleQueue[Any]) -> None:
    while True:
        try:
            orders.put(connection.recv())
        except (EOFError, OSError):
            os._exit(1)
        except Exception:
            # The message cannot be unpickled here, so we do not even know which task to answer.
            traceback.print_exc()
            os._exit(1)


def _outcome(task: Hashable, kind: str, value: Any) -> Outcome:
    return Outcome(task, error=value) if kind == "error" else Outcome(task, value)


def _how_it_ended(code: int | None) -> str:
    if code is not None and code < 0:
        try:
            name = signal.Signals(-code).name
        except ValueError:
            name = f"signal {-code}"
        if -code == getattr(signal, "SIGKILL", 9):
            return f"its process was killed ({name}), most likely for lack of memory"
        return f"its process crashed in native code ({name})"
    return f"its process ended with code {code}"


@contextmanager
def _booted() -> Iterator[None]:
    """Let new processes import `boot.py` as their main module, and not the program that started the engine.

    A spawned process imports the main module again. This may be someone's script, which could be slow, or would run
    again if it does not check whether it is the main module.
    """
    main = sys.modules["__main__"]
    boot = types.ModuleType("__main__")
    boot.__file__ = str(_BOOT)
    sys.modules["__main__"] = boot
    try:
        yield
    finally:
        sys.modules["__main__"] = main


_SIGNALS = (signal.SIGINT, signal.SIGTERM)


@contextmanager
def _signals_held() -> Iterator[None]:
    """Let Ctrl-C and SIGTERM wait until the block ends.

    An interrupt during the start of a process would leave a process that nobody ends. Children inherit the signal mask,
    which is intended: Ctrl-C in a terminal goes to them too, and they would print tracebacks of their own.
    """
    if threading.current_thread() is not threading.main_thread() or not hasattr(signal, "pthread_sigmask"):
        yield
        return
    caught: list[int] = []
    handlers = {number: signal.signal(number, lambda found, frame: caught.append(found)) for number in _SIGNALS}
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, _SIGNALS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        for number, handler in handlers.items():
            signal.signal(number, handler)
    if caught:
        raise KeyboardInterrupt
