"""Run tasks here or in processes of our own, and survive those that die.

A task is a function that a process can import, with arguments. Whoever submits tasks gets an outcome for each, in the
order in which they end; which of them crashed its process is known exactly, and the others never notice.
Processes are spawned, never forked: a fork of a process with threads may hang, and Windows has none.
"""

from __future__ import annotations

import multiprocessing
import os
import queue
import signal
import threading
import traceback
from collections import deque
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from multiprocessing.connection import wait as wait_for_any
from typing import Any, Protocol

from ..errors import AlpsError, EngineError
from ..progress import Progress

_POLL_S = 0.2
_AHEAD = 2
"""Tasks that a process holds: the one it computes and the next, so that it never waits for us."""


class TaskDied(Exception):
    """The process of a task ended before the task did: a crash in native code, or it was killed for its memory."""


class TaskFailed(Exception):
    """A task raised something that no user can mend; the message says what and where."""


_MAX_STARTS = 3
"""Processes in a row that may end before they are ready."""


@dataclass(frozen=True)
class Shared:
    """Something that many tasks need, sent to each process once. Made by `Executor.share`."""

    token: int
    value: Any = field(repr=False)


@dataclass(frozen=True)
class Outcome:
    """How a task ended: with a result or an error."""

    task: Hashable
    result: Any = None
    error: Exception | None = None


class Executor(Protocol):
    """Where tasks run."""

    @property
    def workers(self) -> int:
        """Tasks computed at a time."""
        ...

    @property
    def pending(self) -> int:
        """Tasks that were submitted and have not ended."""
        ...

    def share(self, value: Any) -> Shared:
        """Return a stand-in that tasks receive as `value` itself."""
        ...

    def submit(self, task: Hashable, function: Callable[..., Any], *arguments: Any) -> None:
        """Take a task; `task` names it in its outcome."""
        ...

    def wait(self, progress: Progress) -> list[Outcome]:
        """Return the tasks that ended, at least one.

        Raises:
            Cancelled: The user asked to stop.
        """
        ...


def has_room(executor: Executor) -> bool:
    """Return whether another task keeps a worker busy; more would only wait."""
    return executor.pending < _AHEAD * executor.workers


def default_workers(workers: int, parallel: bool) -> int:
    """Return how many processes to use: as asked, else one per core this process may use.

    Args:
        workers: The setting; 0 leaves the choice.
        parallel: Whether the work gains from several processes at all.
    """
    if workers > 0:
        return workers
    return n_cores() if parallel else 1


def n_cores() -> int:
    """Return the number of cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class HereExecutor:
    """Run tasks in this process, one after another."""

    workers = 1

    def __init__(self) -> None:
        """Begin without tasks."""
        self._tasks: deque[tuple[Hashable, Callable[..., Any], tuple[Any, ...]]] = deque()

    @property
    def pending(self) -> int:
        """Tasks waiting."""
        return len(self._tasks)

    def share(self, value: Any) -> Shared:
        """Wrap the value."""
        return Shared(0, value)

    def submit(self, task: Hashable, function: Callable[..., Any], *arguments: Any) -> None:
        """Take a task."""
        self._tasks.append((task, function, arguments))

    def wait(self, progress: Progress) -> list[Outcome]:
        """Compute the next task."""
        progress.check()
        task, function, arguments = self._tasks.popleft()
        values = [each.value if isinstance(each, Shared) else each for each in arguments]
        return [attempt(task, function, values)]


@contextmanager
def processes(workers: int) -> Iterator[ProcessExecutor]:
    """Start processes, and end them whatever happens."""
    executor = ProcessExecutor(workers)
    try:
        yield executor
    finally:
        executor.close()


class ProcessExecutor:
    """Run tasks in processes that end with this one. Use `processes`."""

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
        """Tasks waiting or being computed."""
        return len(self._tasks) + sum(len(slot.tasks) for slot in self._slots)

    @property
    def pids(self) -> list[int]:
        """Process ids of the workers."""
        return [slot.process.pid or 0 for slot in self._slots]

    def share(self, value: Any) -> Shared:
        """Number the value; a process gets it with the first task that needs it."""
        self._n_shared += 1
        return Shared(self._n_shared, value)

    def submit(self, task: Hashable, function: Callable[..., Any], *arguments: Any) -> None:
        """Take a task and hand it to a process that has room."""
        self._tasks.append(_Task(task, function, arguments))
        self._feed()

    def _feed(self) -> None:
        for load in range(_AHEAD):
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
        """Take what a process has to say; start another where it ended."""
        outcomes = []
        try:
            while slot.tasks and slot.connection.poll():
                kind, value = slot.connection.recv()
                if kind == "ready":
                    slot.is_ready, self._n_never_ready = True, 0
                    continue
                outcomes.append(_outcome(slot.tasks.popleft().task, kind, value))
            if slot.process.is_alive() or not slot.tasks:
                return outcomes
        except (EOFError, OSError):
            slot.process.join()
        if not slot.is_ready:
            self._n_never_ready += 1
            if self._n_never_ready >= _MAX_STARTS:
                raise EngineError(
                    f"The engine's processes end before they begin ({_how_it_ended(slot.process.exitcode)}); the log "
                    "says why. With --workers 1 it needs none."
                )
        # The first task was being computed; the next was only waiting there.
        died = slot.tasks.popleft()
        self._tasks.extendleft(reversed(slot.tasks))
        slot.end()
        with _signals_held():
            self._slots[self._slots.index(slot)] = _Slot()
        return [*outcomes, Outcome(died.task, error=TaskDied(_how_it_ended(slot.process.exitcode)))]

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
    """One process and the tasks it holds."""

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        self.connection, other = context.Pipe()
        self.process = context.Process(target=_serve, args=(other,), daemon=True)
        self.process.start()
        other.close()
        self.tasks: deque[_Task] = deque()
        self.is_ready = False
        self._has: set[int] = set()

    def give(self, task: _Task) -> None:
        self.tasks.append(task)
        shared = {each.token: each.value for each in task.arguments if isinstance(each, Shared)}
        new = {token: value for token, value in shared.items() if token not in self._has}
        self._has |= set(new)
        arguments = [Shared(each.token, None) if isinstance(each, Shared) else each for each in task.arguments]
        # It may have died while it had nothing to do; `wait` finds out.
        with suppress(BrokenPipeError, ConnectionResetError):
            self.connection.send((new, task.function, arguments))

    def end(self) -> None:
        self.process.kill()
        self.process.join()
        self.connection.close()


def _serve(connection: Connection) -> None:
    """Compute tasks until the parent is gone."""
    orders: queue.SimpleQueue[Any] = queue.SimpleQueue()
    # Reads ahead, so that neither side ever blocks on a full pipe, and notices at once that the parent ended: an
    # orphan would keep computing for nobody.
    threading.Thread(target=_receive, args=(connection, orders), daemon=True).start()
    connection.send(("ready", None))
    shared: dict[int, Any] = {}
    while True:
        new, function, arguments = orders.get()
        shared.update(new)
        values = [shared[each.token] if isinstance(each, Shared) else each for each in arguments]
        outcome = attempt(None, function, values)
        connection.send(("error", outcome.error) if outcome.error else ("result", outcome.result))


def _receive(connection: Connection, orders: queue.SimpleQueue[Any]) -> None:
    while True:
        try:
            orders.put(connection.recv())
        except (EOFError, OSError):
            os._exit(1)
        except Exception:
            # What was sent cannot be read here: without the order there is nothing to answer.
            traceback.print_exc()
            os._exit(1)


def attempt(task: Hashable, function: Callable[..., Any], arguments: list[Any]) -> Outcome:
    """Call a function; an error that is not the user's to mend becomes a `TaskFailed`."""
    try:
        return Outcome(task, function(*arguments))
    except AlpsError as error:
        return Outcome(task, error=error)
    except MemoryError:
        return Outcome(task, error=TaskFailed("out of memory"))
    except Exception as error:
        traceback.print_exc()
        where = traceback.extract_tb(error.__traceback__)[-1]
        place = f"{os.path.basename(where.filename)}, line {where.lineno}"
        return Outcome(task, error=TaskFailed(f"{type(error).__name__}: {error} ({place})"))


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


_SIGNALS = (signal.SIGINT, signal.SIGTERM)


@contextmanager
def _signals_held() -> Iterator[None]:
    """Let Ctrl-C and SIGTERM wait until the block ends.

    An interrupt halfway through the start of a process leaves one that nobody ends. The children also get the signal
    mask, since it is inherited: Ctrl-C at a terminal goes to them too, and they would print tracebacks of their own.
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
