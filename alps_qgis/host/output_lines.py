"""Read what a program prints, in lines of limited length, and never faster than somebody takes them.

The program may be anything that a user chose: one that prints for ever must not fill the memory of QGIS.
"""

from __future__ import annotations

import contextlib
import os
import queue
import threading
from collections.abc import Iterator
from typing import IO, Any, Callable

_BLOCK_BYTES = 1 << 16
_WAITING = 1000
_POLL_S = 0.2


def lines_of(stream: IO[bytes] | None, limit_bytes: int, goes_on: Callable[[int], bool]) -> Iterator[bytes]:
    """Yield the lines that a program prints, without their ends; empty ones too.

    A carriage return ends a line too: a bar that is drawn again and again has many.

    Args:
        stream: its output; closed while it is read, it ends here.
        limit_bytes: bytes that are kept of one line.
        goes_on: takes how many bytes were read; False ends it.
    """
    rest = bytearray()
    with contextlib.suppress(OSError, ValueError):
        while stream is not None:
            # What there is: `read` would wait until the block is full.
            block = os.read(stream.fileno(), _BLOCK_BYTES)
            if not block or not goes_on(len(block)):
                break
            *whole, end = block.replace(b"\r", b"\n").split(b"\n")
            for line in whole:
                yield bytes((rest + line)[:limit_bytes])
                rest.clear()
            if len(rest) < limit_bytes:
                rest += end
    yield bytes(rest[:limit_bytes])


class Handover:
    """Hands things from threads that read to one that takes; who reads waits while too many are not taken."""

    def __init__(self) -> None:
        self._things: queue.Queue[Any] = queue.Queue(_WAITING)
        self._stopped = threading.Event()

    def put(self, thing: Any) -> bool:
        """Hand on; False when nobody takes any more."""
        while not self._stopped.is_set():
            with contextlib.suppress(queue.Full):
                self._things.put(thing, timeout=_POLL_S)
                return True
        return False

    def get(self, timeout: float) -> Any:
        """Take the next.

        Raises:
            queue.Empty: There was none for so long.
        """
        return self._things.get(timeout=timeout)

    @property
    def stopped(self) -> bool:
        """True when nobody takes anything any more."""
        return self._stopped.is_set()

    def stop(self) -> None:
        """Take nothing any more, so that those who wait go on."""
        self._stopped.set()
