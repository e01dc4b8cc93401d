"""Run one job for a parent process: read JSON lines from stdin, and write JSON lines to the original stdout.

The first line is the job. A line `{"cancel": true}` may follow, and for a job that answers questions, lines such as
`{"ask": "similar", "id": 7, "arguments": {…}}`. The end of stdin means that the parent is gone. Libraries print to
stdout, so its descriptor is kept for the events, and stdout then points at stderr.
"""

from __future__ import annotations

import _thread
import json
import os
import queue
import sys
import threading
import time
import traceback
import warnings
from collections.abc import Iterator, Mapping
from io import FileIO
from typing import IO, Any

from .commands.jobs import run_job
from .errors import AlpsError, Cancelled
from .progress import Conversation
from .redact import redact

HEARTBEAT_S = 1.0
GRACE_S = 4.0
"""How long a cancelled job may tidy up before the process ends itself; parents kill after 5 s."""


class EventProgress(Conversation):
    """Send progress, messages, warnings and answers as events."""

    def __init__(self, events: IO[str]) -> None:
        self._events = events
        self._lock = threading.Lock()
        self.cancelled = threading.Event()
        self.finished = threading.Event()
        self.questions: queue.SimpleQueue[Any] = queue.SimpleQueue()
        """What was asked; None once no more questions will come."""

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

    def ready(self, result: Mapping[str, Any]) -> None:
        self.send("ready", result=result)

    def hear(self) -> list[Any]:
        first = self.questions.get()
        self._until_end(first)
        return [first, *self.more()]

    def more(self) -> list[Any]:
        heard = []
        while not self.questions.empty():
            heard.append(self.questions.get())
            self._until_end(heard[-1])
        return heard

    def _until_end(self, question: Any) -> None:
        if question is None:
            raise Cancelled("Nobody asks any more.")

    def answer(self, number: Any, **values: Any) -> None:
        error = values.get("error")
        if error:
            values["error"] = {**error, "message": redact(str(error["message"]))}
        self.send("answer", id=number, **values)


def serve() -> int:
    """Run the job that stdin names; return the exit code."""
    events = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    warnings.showwarning = _one_line  # type: ignore[assignment]
    progress = EventProgress(events)
    # Unbuffered: a thread that waits in the buffered stdin makes the interpreter abort when it ends.
    orders = _lines(FileIO(0, closefd=False))
    line = next(orders, b"")
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


def _lines(file: FileIO) -> Iterator[bytes]:
    """Yield the lines of a pipe; its own `readline` takes one byte at a time, and a question may have megabytes."""
    parts: list[bytes] = []
    while chunk := file.read(2**16):
        *complete, rest = chunk.split(b"\n")
        for line in complete:
            yield b"".join([*parts, line])
            parts = []
        parts.append(rest)
    if last := b"".join(parts):
        yield last


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


def _listen(orders: Iterator[bytes], progress: EventProgress) -> None:
    """Hand on what is asked until a cancel or the end of stdin; then stop the job, or the process if it goes on."""
    for line in orders:
        try:
            order = json.loads(line)
            if order.get("cancel"):
                break
            if "ask" in order:
                progress.questions.put(order)
        except (ValueError, AttributeError, RecursionError):
            continue
    progress.questions.put(None)
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
