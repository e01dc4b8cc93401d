"""Run tasks: the interface, and its simplest implementation, in this process and one after another.

A task is a function that a process can import, with arguments. Whoever submits tasks gets the outcome of each, in the
order in which they end.
"""

from __future__ import annotations

import os
import traceback
from collections import deque
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Any, Protocol

from ..errors import AlpsError
from ..progress import Progress
from .control_groups import cores_limit

AHEAD = 4
"""Tasks that a worker holds: one is written, one computed, one read, and one waits, so that the worker never does."""


class TaskDied(Exception):
    """The process of a task ended before the task: it crashed in native code, or was killed for its memory."""


class TaskFailed(Exception):
    """A task raised an error that users cannot correct; the message says what and where."""


@dataclass(frozen=True)
class Shared:
    """A value that many tasks need, sent to each process once. Made by `Executor.share`."""

    token: int
    value: Any = field(repr=False)


@dataclass(frozen=True)
class Outcome:
    """How a task ended: with a result or an error."""

    task: Hashable
    result: Any = None
    error: Exception | None = None


@dataclass(frozen=True)
class Steps:
    """A function in three steps. A process takes the steps of different tasks side by side; elsewhere it is one call.

    Attributes:
        read: takes the arguments; may wait for the disk or the network.
        compute: takes what `read` returned.
        write: takes what `compute` returned, and returns the result.
    """

    read: Callable[..., Any]
    compute: Callable[[Any], Any]
    write: Callable[[Any], Any]

    def __call__(self, *arguments: Any) -> Any:
        """Take all three steps."""
        return self.write(self.compute(self.read(*arguments)))


class Executor(Protocol):
    """Where tasks run."""

    @property
    def workers(self) -> int:
        """Number of tasks computed at a time."""
        ...

    @property
    def pending(self) -> int:
        """Number of tasks that were submitted and have not ended."""
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

    def release(self) -> None:
        """Free what workers hold, since no more tasks will follow."""
        ...


def has_room(executor: Executor) -> bool:
    """Return whether another task would be started soon; more tasks would only take memory while they wait."""
    return executor.pending < AHEAD * executor.workers


def default_workers(workers: int, parallel: bool) -> int:
    """Return how many processes to use: as the setting says, else one for each core that this process may use.

    Args:
        workers: the setting; 0 to choose automatically.
        parallel: whether several processes make the work faster.
    """
    if workers > 0:
        return workers
    return n_cores() if parallel else 1


def n_cores() -> int:
    """Return the number of cores that this process may use."""
    n = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(n, cores_limit() or n)


class HereExecutor:
    """Runs tasks in this process, one after another."""

    workers = 1

    def __init__(self) -> None:
        """Begin without tasks."""
        self._tasks: deque[tuple[Hashable, Callable[..., Any], tuple[Any, ...]]] = deque()

    @property
    def pending(self) -> int:
        """Number of tasks that wait."""
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

    def release(self) -> None:
        """Hold nothing."""


def attempt(task: Hashable, function: Callable[..., Any], arguments: list[Any]) -> Outcome:
    """Call a function; an error that users cannot correct becomes a `TaskFailed`."""
    try:
        return Outcome(task, function(*arguments))
    except AlpsError as error:
        return Outcome(task, error=error)
    except MemoryError:
        return Outcome(task, error=TaskFailed("out of memory"))
    except Exception as error:
        traceback.print_exc()
        last = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{os.path.basename(last.filename)}, line {last.lineno}"
        return Outcome(task, error=TaskFailed(f"{type(error).__name__}: {error} ({where})"))
