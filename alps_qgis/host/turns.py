"""Let the long jobs of one QGIS run one after the other.

Two jobs at a time would each take the memory and the cores that the other counts on. So whoever starts a long job, the
Toolbox, the menu, a batch or a model, waits for its turn here. Turns are given in the order in which they were asked
for. A turn covers the engine's process and nothing else: what a job does with layers comes before or after, so a job
that holds a turn never waits for the main thread.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass

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
            if not nested:
                self._wait(turn, say, is_cancelled)
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


TURNS = Turns()
"""The one queue of this QGIS."""
