"""Remember the last lines of the engine's log, for the report that users send with a problem."""

from __future__ import annotations

import threading
import time
from collections import deque

from ..redact import redact

_LINES: deque[str] = deque(maxlen=200)
_LOCK = threading.Lock()


def remember(line: str) -> None:
    """Keep a line with the time of day; the oldest goes. May be called in any thread."""
    with _LOCK:
        for part in redact(line).splitlines():
            _LINES.append(f"{time.strftime('%H:%M:%S')} {part}")


def recent_lines() -> list[str]:
    """Return the lines that are remembered, oldest first."""
    with _LOCK:
        return list(_LINES)
