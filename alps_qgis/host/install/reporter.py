"""Tell the user and the log file how far an installation is."""

from __future__ import annotations

import time
from pathlib import Path
from types import TracebackType

from ..process import Listener
from ..redact import redact


class Reporter:
    """Passes progress and lines on, redacted, and keeps every line in a file. A context that closes the file.

    Args:
        listener: who is told, and who may cancel.
        log: file of this installation; one of an earlier installation is replaced.
    """

    def __init__(self, listener: Listener, log: Path) -> None:
        self._listener = listener
        log.parent.mkdir(parents=True, exist_ok=True)
        self._file = log.open("w", encoding="utf-8", errors="replace", buffering=1)
        self._first, self._last = 0.0, 1.0

    def __enter__(self) -> Reporter:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def stage(self, first: float, last: float, message: str) -> None:
        """Begin a stage that fills this part of the bar; say what it does."""
        self._first, self._last = first, last
        self.say(message)
        self._listener.progress(first, redact(message))

    def progress(self, share: float, message: str = "") -> None:
        """Move the bar to this share of the stage, 0 to 1."""
        share = min(max(share, 0.0), 1.0)
        self._listener.progress(self._first + share * (self._last - self._first), redact(message))

    def say(self, message: str) -> None:
        """Write a line that the user reads."""
        self._listener.log(redact(message))
        self._write(message)

    def warn(self, message: str) -> None:
        """Write something that the user should know."""
        self._listener.warning(redact(message))
        self._write(message)

    def line(self, text: str) -> None:
        """Take a line that a program printed."""
        self._listener.library(redact(text))
        self._write(text)

    def is_cancelled(self) -> bool:
        """Return True when the user asked to stop."""
        return self._listener.is_cancelled()

    def _write(self, text: str) -> None:
        try:
            self._file.write(f"{time.strftime('%H:%M:%S')} {redact(text)}\n")
        except OSError:
            # A full disk is reported by the step that needs the space, not by the log.
            return
