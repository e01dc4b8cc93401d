"""Know the jobs of the engine that run in this QGIS, wherever they were started, so that all of them can be ended."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator

from qgis.core import QgsProcessingFeedback

from .process import EngineFailure
from .text import tr


class Running:
    """The jobs of one process."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._feedbacks: list[QgsProcessingFeedback] = []
        self._closed = False

    @contextlib.contextmanager
    def noted(self, feedback: QgsProcessingFeedback) -> Iterator[None]:
        """Note a job while it waits for its turn and runs.

        Raises:
            EngineFailure: The plugin is being switched off.
        """
        with self._lock:
            if self._closed:
                raise EngineFailure("cancelled", tr("Cancelled."))
            self._feedbacks.append(feedback)
        try:
            yield
        finally:
            with self._lock:
                self._feedbacks.remove(feedback)

    def close(self) -> None:
        """Cancel every job, and refuse new ones until `open`."""
        with self._lock:
            self._closed = True
            for feedback in self._feedbacks:
                feedback.cancel()

    def open(self) -> None:
        """Let jobs start again."""
        with self._lock:
            self._closed = False

    @property
    def any(self) -> bool:
        """Whether a job is left."""
        with self._lock:
            return bool(self._feedbacks)


RUNNING = Running()
