"""Let the long jobs of one user's QGIS windows run one after the other.

Two jobs at a time would each take the memory and the cores that the other counts on. So whoever starts a long job, the
Toolbox, the menu, a batch or a model, waits for its turn here. Turns are given in the order in which they were asked
for. A turn covers the engine's process and nothing else: what a job does with layers comes before or after, so a job
that holds a turn never waits for the main thread.

Windows share a lock on a file, which the system frees when a window ends, however it ends. `qgis_process` does not take
part: whoever starts it several times wants several jobs at once.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ..engine.settings.one_writer import Busy, only_writer
from .process import EngineFailure
from .text import tr

SHORT_JOBS = frozenset({"status", "doctor", "models", "tiles", "paint", "polygonize", "relabel", "report"})
"""Jobs that take seconds and little memory; they pass by the others."""

_POLL_S = 0.2


@dataclass(eq=False)
class _Turn:
    title: str
    thread: int


class Turns:
    """The queue of the jobs of one process."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._queue: list[_Turn] = []
        self._shared: Path | None = None

    def share(self, file: Path | None) -> None:
        """Take turns with every window that shares the same file; with none if it is None."""
        self._shared = file

    @contextlib.contextmanager
    def taken(
        self, title: str, say: Callable[[str], None] = print, is_cancelled: Callable[[], bool] = lambda: False
    ) -> Iterator[None]:
        """Wait for the jobs that came first, and hold the turn inside the `with`.

        Args:
            title: name of the job, for those who wait for it.
            say: takes what the job waits for, once for each job that it waits for.
            is_cancelled: asked again and again while waiting.

        Raises:
            EngineFailure: The user cancelled while the job waited.
        """
        thread = threading.get_ident()
        with self._changed:
            # A job within a job would wait for itself.
            nested = any(turn.thread == thread for turn in self._queue)
            turn = _Turn(title, thread)
            if not nested:
                self._queue.append(turn)
        try:
            with contextlib.ExitStack() as stack:
                if not nested:
                    self._wait(turn, say, is_cancelled)
                    self._wait_for_windows(stack, say, is_cancelled)
                yield
        finally:
            if not nested:
                with self._changed:
                    self._queue.remove(turn)
                    self._changed.notify_all()

    def _wait(self, turn: _Turn, say: Callable[[str], None], is_cancelled: Callable[[], bool]) -> None:
        said: _Turn | None = None
        while True:
            with self._changed:
                first = self._queue[0]
                if first is turn:
                    return
                if first is said:
                    self._changed.wait(_POLL_S)
            # Outside of the lock: what is called here may be slow.
            if is_cancelled():
                raise EngineFailure("cancelled", tr("Cancelled."))
            if first is not said:
                said = first
                say(tr("Waiting for “{}” to finish…").format(first.title))

    def _wait_for_windows(
        self, stack: contextlib.ExitStack, say: Callable[[str], None], is_cancelled: Callable[[], bool]
    ) -> None:
        said = False
        # Without a folder for the file, or without locks on its drive, windows do not wait for each other.
        with contextlib.suppress(OSError):
            while self._shared is not None:
                try:
                    self._shared.parent.mkdir(parents=True, exist_ok=True)
                    stack.enter_context(only_writer(self._shared))
                    return
                except Busy:
                    if not said:
                        said = True
                        say(tr("Waiting for a job in another QGIS window to finish…"))
                    if is_cancelled():
                        raise EngineFailure("cancelled", tr("Cancelled.")) from None
                    time.sleep(_POLL_S)


TURNS = Turns()
"""The one queue of this QGIS."""
