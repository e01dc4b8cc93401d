"""Run work in several processes that end with this one, and pass errors and cancels through.

Processes are spawned, never forked: a fork of a process with threads may hang, and Windows has none.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing.connection import wait as wait_for_any
from typing import Any, TypeVar

from ..errors import EngineError
from ..progress import Progress

Result = TypeVar("Result")

_POLL_S = 0.2


def default_workers(workers: int, parallel: bool) -> int:
    """Return how many processes to use: as asked, else one per core this process may use.

    Args:
        workers: The setting; 0 leaves the choice.
        parallel: Whether the work gains from several processes at all.
    """
    if workers > 0:
        return workers
    if not parallel:
        return 1
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class Pool:
    """Processes that compute calls; results come in the order of the calls."""

    def __init__(self, executor: ProcessPoolExecutor, workers: int) -> None:
        """Wrap an executor; use `process_pool`."""
        self._executor = executor
        self.workers = workers

    def ordered(
        self, function: Callable[..., Result], calls: Iterable[tuple[Any, ...]], progress: Progress
    ) -> Iterator[Future[Result]]:
        """Yield the finished future of each call, a bounded number of calls ahead.

        Raises:
            Cancelled: The user asked to stop.
        """
        waiting = iter(calls)
        running: deque[Future[Result]] = deque()
        while True:
            while len(running) < 2 * self.workers and (call := next(waiting, None)) is not None:
                running.append(self._executor.submit(function, *call))
            if not running:
                return
            while not wait([running[0]], timeout=_POLL_S, return_when=FIRST_COMPLETED).done:
                progress.check()
            yield running.popleft()


@contextmanager
def process_pool(workers: int, initializer: Callable[..., None] | None = None, *arguments: Any) -> Iterator[Pool]:
    """Start processes, and end them whatever happens.

    Args:
        workers: How many.
        initializer: Called in each process first, with `arguments`.
        arguments: For the initializer.

    Raises:
        EngineError: A process died.
    """
    executor = ProcessPoolExecutor(
        workers,
        mp_context=multiprocessing.get_context("spawn"),
        initializer=_start,
        initargs=(initializer, arguments),
    )
    try:
        with _signals_held():
            # Each call starts a process while none is idle, so all start here.
            for _ in range(workers):
                executor.submit(_nothing)
        yield Pool(executor, workers)
    except BrokenProcessPool:
        raise EngineError(
            "A process that computed tiles died, most likely for lack of memory; choose a smaller tile or fewer "
            "workers and run again."
        ) from None
    finally:
        for process in list((executor._processes or {}).values()):
            process.kill()
        executor.shutdown(wait=True, cancel_futures=True)


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


def _nothing() -> None:
    """Make the executor start its processes."""


def _start(initializer: Callable[..., None] | None, arguments: tuple[Any, ...]) -> None:
    threading.Thread(target=_die_with_parent, daemon=True).start()
    if initializer is not None:
        initializer(*arguments)


def _die_with_parent() -> None:
    """End this process when its parent ends, however it ended: an orphan would keep computing for nobody."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait_for_any([parent.sentinel])
        os._exit(1)
