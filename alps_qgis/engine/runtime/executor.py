"""Run tasks: the interface, and the plainest way, here and one after another.

A task is a function that a process can import, with arguments. Whoever submits tasks gets an outcome for each, in the
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

AHEAD = 4
"""Tasks that a worker holds: one is written, one computed, one read, and the next waits, so that it never does."""


class TaskDied(Exception):
    """The process of a task ended before the task did: a crash in native code, or it was killed for its memory."""


class TaskFailed(Exception):
    """A task raised something that no user can mend; the message says what and where."""


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


@dataclass(frozen=True)
class Steps:
    """A function in three steps. A process takes the steps of different tasks side by side; elsewhere it is one call.

    Attributes:
        read: takes the arguments; waits for the disk or the network.
        compute: takes what was read.
        write: takes what was computed and returns the result.
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

    def release(self) -> None:
        """Give back what workers hold: no task will follow."""
        ...


def has_room(executor: Executor) -> bool:
    """Return whether another task keeps a worker busy; more would only wait."""
    return executor.pending < AHEAD * executor.workers


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

    def release(self) -> None:
        """Hold nothing."""


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
        last = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{os.path.basename(last.filename)}, line {last.lineno}"
        return Outcome(task, error=TaskFailed(f"{type(error).__name__}: {error} ({where})"))
