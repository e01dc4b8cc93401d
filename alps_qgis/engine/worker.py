"""Run one job for a parent process: read JSON lines from stdin, and write JSON lines to the original stdout.

The first line is the job. A line `{"cancel": true}` may follow. The end of stdin means that the parent is gone.
Libraries print to stdout, so its descriptor is kept for the events, and stdout then points at stderr.
"""

from __future__ import annotations

import _thread
import json
import os
import sys
import threading
import time
import traceback
import warnings
from io import FileIO
from typing import IO, Any

from .commands.jobs import run_job
from .errors import AlpsError, Cancelled
from .progress import Progress
from .redact import redact

HEARTBEAT_S = 1.0
GRACE_S = 4.0
"""How long a cancelled job may tidy up before the process ends itself; parents kill after 5 s."""


class EventProgress(Progress):
    """Send progress, messages and warnings as events."""

    def __init__(self, events: IO[str]) -> None:
        self._events = events
        self._lock = threading.Lock()
        self.cancelled = threading.Event()
        self.finished = threading.Event()

    def send(self, event: str, **values: Any) -> None:
        """Write one event. If the parent is gone, the thread that reads stdin ends the job."""
        if "message" in values:
            # QGIS logs messages, and logs go into bug reports.
            values["message"] = redact(str(values["message"]))
        line = json.dumps({"event": event, **values}, ensure_ascii=True)
        # Heartbeats come from another thread, and lines must not mix.
        with self._lock:
            try:
                self._events.write(line + "\n")
                self._events.flush()
            except (BrokenPipeError, ValueError):
                pass

    def show(self, fraction: float, message: str = "") -> None:
        self.send("progress", fraction=round(fraction, 5), message=message)

    def say(self, message: str) -> None:
        self.send("log", message=message)

    def warn(self, message: str) -> None:
        self.send("warning", message=message)

    def is_cancelled(self) -> bool:
        return self.cancelled.is_set()


def serve() -> int:
    """Run the job that stdin names; return the exit code."""
    events = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    warnings.showwarning = _one_line  # type: ignore[assignment]
    progress = EventProgress(events)
    # Unbuffered: a thread that waits in the buffered stdin makes the interpreter abort when it ends.
    orders = FileIO(0, closefd=False)
    line = orders.readline()
    try:
        job = json.loads(line)
        name, arguments = job["job"], job["arguments"]
    except (ValueError, KeyError, TypeError):
        progress.send(
            "error",
            code="engine",
            message="The engine received no job; this is a fault in the plugin, please report it.",
        )
        return 2
    threading.Thread(target=_listen, args=(orders, progress), daemon=True).start()
    threading.Thread(target=_beat, args=(progress,), daemon=True).start()
    return _run(name, arguments, progress)


def _one_line(message: Warning | str, category: type[Warning], *_: object) -> None:
    """Print a warning of Python into the log without its file and source line, which tell users nothing."""
    print(f"{category.__name__}: {message}", file=sys.stderr, flush=True)


def _run(name: str, arguments: dict[str, Any], progress: EventProgress) -> int:
    try:
        result = run_job(name, arguments, progress)
    # `_listen` raises KeyboardInterrupt in this thread.
    except (KeyboardInterrupt, Cancelled):
        progress.send("error", code=Cancelled.code, message="Cancelled; every file is as it was before, or complete.")
        return 1
    except AlpsError as error:
        progress.send("error", code=error.code, message=str(error))
        return 1
    except MemoryError:
        progress.send(
            "error", code="engine", message="The engine ran out of memory; choose a smaller tile and run again."
        )
        return 1
    except Exception as error:
        traceback.print_exc()
        where = traceback.extract_tb(error.__traceback__)[-1]
        progress.send(
            "error",
            code="internal",
            message=f"A fault in the engine: {type(error).__name__}: {error} ({os.path.basename(where.filename)}, "
            f"line {where.lineno}); please report it with the log.",
        )
        return 1
    progress.finished.set()
    progress.send("result", result=result)
    return 0


def _listen(orders: FileIO, progress: EventProgress) -> None:
    """Wait for a cancel or the end of stdin; then ask the job to stop, and end the process if it does not."""
    for line in orders:
        try:
            if json.loads(line).get("cancel"):
                break
        except (ValueError, AttributeError):
            continue
    if progress.finished.is_set():
        # A parent that has its result may close the pipe at once; there is nothing left to stop.
        return
    progress.cancelled.set()
    # Reaches the main thread between two byte codes, also inside the loops of SAM's generator.
    _thread.interrupt_main()
    time.sleep(GRACE_S)
    os._exit(1)


def _beat(progress: EventProgress) -> None:
    while True:
        time.sleep(HEARTBEAT_S)
        progress.send("heartbeat")
