"""Keep the engine below a limit of memory, so that the engine, and not the system, decides which process ends."""

from __future__ import annotations

import ctypes
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from ..errors import EngineError
from .control_groups import memory_limit_bytes

if TYPE_CHECKING:
    import psutil

_POLL_S = 0.5
_GRACE_S = 5.0
_SHARE = 0.9
"""Share of the machine's memory that is the limit if the settings have none."""

GIB = 2**30

SMALLER = "choose a smaller tile or fewer workers, or allow more with --memory-gb. Finished tiles are kept."

FEWER = (
    "cut the input into smaller files, or use a machine with more memory. Files that were there before are unchanged."
)
"""Remedy of commands that have neither tiles nor a setting for memory."""


@contextmanager
def memory_limit(limit_gb: float, remedy: str = SMALLER) -> Iterator[None]:
    """Watch this process and its children while the block runs.

    Above the limit, the largest child is ended; its task fails and is tried again. If this process alone is above the
    limit, the block ends with an error. A block inside another one replaces its limit until it ends.

    Args:
        limit_gb: in GiB; 0 for 90 % of the machine's memory, or of what its container may use.
        remedy: what the user can do.

    Raises:
        EngineError: This process needs more than the limit.
    """
    limit = int(limit_gb * GIB) if limit_gb > 0 else int(_SHARE * available_bytes())
    outer = _guards.get(threading.get_ident())
    guard = outer or _Guard(limit)
    before, guard.limit = guard.limit, limit
    if not outer:
        _guards[guard.thread] = guard
        threading.Thread(target=guard.watch, daemon=True).start()
    try:
        yield
    except KeyboardInterrupt:
        if not guard.hit:
            raise
        guard.answered.set()
        raise EngineError(f"The engine needs more than {limit / GIB:.1f} GiB of memory; {remedy}") from None
    finally:
        guard.limit = before
        if not outer:
            del _guards[guard.thread]
            guard.done.set()
            guard.answered.set()


def give_back() -> None:
    """Return freed memory to the system. Allocators keep it, and it would count towards the limit."""
    import pyarrow as pa

    pa.default_memory_pool().release_unused()
    with suppress(OSError, AttributeError):
        # Only the GNU C library has this function.
        ctypes.CDLL(None).malloc_trim(0)


def available_bytes() -> int:
    """Return the memory of this machine, or the limit of its container."""
    import psutil

    total = int(psutil.virtual_memory().total)
    return min(total, memory_limit_bytes() or total)


_guards: dict[int, _Guard] = {}
"""The guard of each thread that runs a command, so that a limit inside another one does not need a second guard."""


class _Guard:
    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.done = threading.Event()
        self.answered = threading.Event()
        self.hit = False
        self.thread = threading.get_ident()

    def watch(self) -> None:
        import psutil

        this = psutil.Process()
        while not self.done.wait(_POLL_S):
            own, children = _own_bytes(this), _memory_of(this.children(recursive=True))
            if own + sum(children.values()) <= self.limit:
                continue
            if children and own <= self.limit:
                largest = max(children, key=lambda child: children[child])
                print(f"Ended process {largest.pid} for its memory.", file=sys.stderr, flush=True)
                with suppress(psutil.Error):
                    largest.kill()
                continue
            self.hit = True
            # Python raises it between two bytecodes; native code may take longer than we can wait. Not a signal, since
            # programs that a shell started in the background ignore SIGINT.
            ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(self.thread), ctypes.py_object(KeyboardInterrupt))
            if not self.answered.wait(_GRACE_S):
                print("Out of the memory that was allowed.", file=sys.stderr, flush=True)
                os._exit(1)
            self.hit = False
            self.answered.clear()


def _memory_of(processes: list[psutil.Process]) -> dict[psutil.Process, int]:
    import psutil

    found = {}
    for process in processes:
        with suppress(psutil.Error):
            found[process] = _own_bytes(process)
    return found


def _own_bytes(process: psutil.Process) -> int:
    """Return the memory of a process without pages of files, which the system takes back when it needs them."""
    used = process.memory_info()
    return int(used.rss) - int(getattr(used, "shared", 0))
