"""Run one job of the engine in its own process and follow it.

The engine's standard output carries events, one JSON object per line; anything else there is noise of a library and is
passed over. The job and a later `cancel` go to its standard input, whose end tells it that QGIS is gone.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import re
import signal
import subprocess  # nosec B404
import threading
import time
from collections import deque
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any, Protocol

from .explore.long_lines import loads
from .output_lines import Handover, lines_of
from .process_tree import ProcessTree
from .redact import redact
from .text import tr

WATCHDOG_S = 300.0
"""An engine that says nothing for so long, heartbeats included, hangs. One comes every second; the longest that native
code was measured to keep them back is 2 s (docs/streaming.md), and weights of gigabytes may come from a slow disk."""

GRACE_S = 5.0
"""Time an engine has to stop by itself after it was asked to."""

SCRUBBED = ("PYTHON", "PROJ", "GDAL", "QT", "QGIS", "__PYVENV_LAUNCHER__")
"""Variables with these prefixes belong to QGIS's own libraries and would break the engine's."""

RESUMED_JOBS = ("label", "segment")
"""Jobs that keep their finished tiles for the next run."""

_EVENT_BYTES = 1 << 26
"""What is kept of a line of output: results of large collections name many files."""

_LINE_BYTES = 1 << 16
"""The same for lines of libraries."""

_POLL_S = 0.1
_WINDOWS_ACCESS_VIOLATION = 0xC0000005


class EngineFailure(Exception):
    """The engine did not finish its job.

    Attributes:
        code: stable code of `engine/errors.py`; `engine` when the process itself failed, `cancelled` after a cancel.
        message: sentence for the user.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


class EngineDamaged(EngineFailure):
    """The engine cannot be started or lacks a package, so that a repair helps."""


class Listener(Protocol):
    """What a run tells while it goes, and where it asks whether to stop. Called in the thread that called `run`."""

    def progress(self, fraction: float, message: str) -> None:
        """Take the share of the work that is done, 0 to 1."""

    def log(self, message: str) -> None:
        """Take a line for the log."""

    def warning(self, message: str) -> None:
        """Take something the user should know."""

    def library(self, line: str) -> None:
        """Take a line that a library printed."""

    def is_cancelled(self) -> bool:
        """Return True when the user asked to stop."""


class Conversation(Protocol):
    """What goes on between QGIS and a job that answers questions until it is told to stop."""

    def hear(self, event: dict[str, Any]) -> None:
        """Take an event that only this job sends. Called in the thread that called `run`."""

    def next_line(self) -> dict[str, Any] | None:
        """Wait for the next line for the job; None when there will be none. Called in a thread of its own."""


def engine_environment(environment: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the variables the engine is started with: this process's without those of QGIS's libraries.

    Proxy variables are kept, and so is everything else a user may have set for other programs.
    """
    environment = os.environ if environment is None else environment
    kept = {name: value for name, value in environment.items() if not name.upper().startswith(SCRUBBED)}
    # Its messages then name the pages of QGIS instead of commands.
    return {**kept, "ALPS_HOST": "QGIS"}


class EngineProcess:
    """One job in one engine process.

    Args:
        command: program and arguments, for example `[python, "-I", boot.py, "worker"]`.
        environment: variables of the new process.
        watchdog_s: seconds of silence after which it is killed.
        grace_s: seconds between the wish to cancel and the kill.
    """

    def __init__(
        self,
        command: list[str],
        environment: Mapping[str, str],
        watchdog_s: float = WATCHDOG_S,
        grace_s: float = GRACE_S,
    ) -> None:
        self._command = command
        self._environment = dict(environment)
        self._watchdog_s = watchdog_s
        self._grace_s = grace_s
        self._job = ""
        self._events = Handover()
        self._left = False
        self._sending = threading.Lock()
        self._stderr: deque[str] = deque(maxlen=200)
        self._process: subprocess.Popen[bytes] | None = None
        self._tree: ProcessTree | None = None

    @property
    def pid(self) -> int | None:
        """Process id of the engine once it was started."""
        return self._process.pid if self._process else None

    def run(
        self, job: str, arguments: dict[str, Any], listener: Listener, conversation: Conversation | None = None
    ) -> dict[str, Any]:
        """Start the engine, wait for the job and return its result.

        Args:
            job: name of the job.
            arguments: its arguments.
            listener: hears how it goes, and knows whether to stop.
            conversation: takes part in a job that answers questions; None for a job that only has a result.

        Raises:
            EngineFailure: The engine reported an error, crashed, hung, could not be started, or was cancelled.
        """
        if listener.is_cancelled():
            raise EngineFailure("cancelled", tr("Cancelled."))
        self._job = job
        process = self._start()
        readers = [
            threading.Thread(target=self._read_events, args=(process.stdout,), daemon=True),
            threading.Thread(target=self._read_library_log, args=(process.stderr,), daemon=True),
        ]
        for reader in readers:
            reader.start()
        try:
            self._send({"job": job, "arguments": arguments})
            if conversation is not None:
                # A thread of its own: the pipe is full while the engine is busy, and a long line waits.
                threading.Thread(target=self._pass_on, args=(conversation,), daemon=True).start()
            outcome = self._follow(process, listener, conversation)
            self._settle(process)
        finally:
            self._clean_up(process, readers)
        if outcome is None:
            raise self._death(process)
        if outcome["event"] == "error":
            message = str(outcome.get("message", ""))
            raise self._lacks(message) or EngineFailure(str(outcome.get("code", "alps")), message)
        result = outcome.get("result")
        return result if isinstance(result, dict) else {}

    def _start(self) -> subprocess.Popen[bytes]:
        folder = Path(self._command[0]).absolute().parent
        try:
            self._tree = ProcessTree(self._command, self._environment, folder, subprocess.PIPE, subprocess.PIPE)
        except OSError as error:
            raise EngineDamaged(
                "engine",
                tr(
                    "The ALPS engine “{program}” cannot be started: {reason}. Repair the engine in "
                    "Settings ▸ Options ▸ ALPS."
                ).format(program=self._command[0], reason=error.strerror or str(error)),
            ) from error
        self._process = self._tree.process
        return self._process

    def _send(self, message: dict[str, Any]) -> None:
        pipe = self._process.stdin if self._process else None
        # A line on its way may wait for an engine that reads nothing any more; a cancel does not wait with it.
        if pipe is None or pipe.closed or not self._sending.acquire(timeout=self._grace_s):
            return
        try:
            pipe.write(json.dumps(message).encode("utf-8") + b"\n")
            pipe.flush()
        except (OSError, ValueError):
            # The engine died before it read this; how it died is told from its exit code.
            return
        finally:
            self._sending.release()

    def _pass_on(self, conversation: Conversation) -> None:
        line = conversation.next_line()
        while line is not None:
            self._send(line)
            line = conversation.next_line()

    def _follow(
        self, process: subprocess.Popen[bytes], listener: Listener, conversation: Conversation | None
    ) -> dict[str, Any] | None:
        """Pass events on until the last one; None when the process ended without one."""
        last_sign = time.monotonic()
        cancelled_at: float | None = None
        while True:
            now = time.monotonic()
            if cancelled_at is None and listener.is_cancelled():
                cancelled_at = now
                self._send({"cancel": True})
            if cancelled_at is not None and now - cancelled_at > self._grace_s:
                self._kill()
                raise EngineFailure("cancelled", tr("Cancelled. The engine did not stop by itself and was ended."))
            if now - last_sign > self._watchdog_s:
                self._kill()
                raise EngineFailure("engine", self._hung())
            try:
                kind, value = self._events.get(timeout=_POLL_S)
            except queue.Empty:
                continue
            if kind == "end":
                if cancelled_at is not None:
                    raise EngineFailure("cancelled", tr("Cancelled."))
                return None
            last_sign = time.monotonic()
            if kind == "library":
                listener.library(value)
            elif value["event"] in ("result", "error"):
                return value
            else:
                _tell(listener, value)
                if conversation is not None:
                    conversation.hear(value)

    def _read_events(self, stream: IO[bytes]) -> None:
        for raw in lines_of(stream, _EVENT_BYTES, self._is_read):
            event = _parse_event(raw)
            if event is not None:
                self._events.put(("event", event))
        self._events.put(("end", None))

    def _read_library_log(self, stream: IO[bytes]) -> None:
        for raw in lines_of(stream, _LINE_BYTES, self._is_read):
            line = raw.decode("utf-8", errors="replace").rstrip()
            if line:
                self._stderr.append(line)
                self._events.put(("library", line))

    def _is_read(self, _n_bytes: int) -> bool:
        return not self._left

    def _settle(self, process: subprocess.Popen[bytes]) -> None:
        """Give an engine that has said its last word the time to leave."""
        # What it prints now is read, so that it does not wait for a reader, and passed on to nobody.
        self._events.stop()
        try:
            process.wait(timeout=self._grace_s)
        except subprocess.TimeoutExpired:
            self._kill()

    def _clean_up(self, process: subprocess.Popen[bytes], readers: list[threading.Thread]) -> None:
        if process.poll() is None:
            self._kill()
        elif process.returncode != 0 and self._tree is not None:
            # A crashed engine cannot end the workers it had started.
            self._tree.kill_group()
        if self._tree is not None:
            self._tree.release()
        self._events.stop()
        for reader in readers:
            reader.join(timeout=self._grace_s)
        # A process that left the engine's group may hold the pipe open.
        self._left = True
        for pipe in (process.stdin, process.stdout, process.stderr):
            # Bytes may be left for a process that is gone.
            with contextlib.suppress(OSError):
                if pipe is not None:
                    pipe.close()

    def _kill(self) -> None:
        if self._tree is not None:
            self._tree.kill()

    def _hung(self) -> str:
        return tr(
            "The engine process did not respond for {seconds} s and was ended. Every file is as it was before, or "
            "complete. Try a smaller tile, and report the problem if it happens again."
        ).format(seconds=int(self._watchdog_s))

    def _lacks(self, text: str) -> EngineFailure | None:
        """Return what to say when Python found a package missing; None when `text` tells nothing of that kind."""
        missing = re.search(r"(?:ModuleNotFoundError|ImportError): No module named ['\"]([\w.]+)['\"]", text)
        if missing is None or missing.group(1).startswith("alps_qgis"):
            return None
        sentence = tr(
            "The engine's Python “{python}” does not have the package “{package}”. Repair the engine in Settings ▸ "
            "Options ▸ ALPS, or with the algorithm “Install or update the engine”."
        )
        return EngineDamaged("engine", sentence.format(python=self._command[0], package=missing.group(1)))

    def _death(self, process: subprocess.Popen[bytes]) -> EngineFailure:
        """Say how a process died that gave neither a result nor an error."""
        lacks = self._lacks("\n".join(self._stderr))
        if lacks is not None:
            return lacks
        last = redact(self._stderr[-1]) if self._stderr else ""
        text = _describe_exit(process.returncode, last)
        if self._job in RESUMED_JOBS:
            text += " " + tr("Run it again to continue from the finished tiles.")
        return EngineFailure("engine", text)


def _parse_event(raw: bytes) -> dict[str, Any] | None:
    """Return the event of one line of output, or None for noise."""
    if not raw.lstrip().startswith(b"{"):
        return None
    try:
        event = loads(raw.decode("utf-8"))
    except ValueError:
        return None
    return event if isinstance(event, dict) and isinstance(event.get("event"), str) else None


def _tell(listener: Listener, event: dict[str, Any]) -> None:
    message = str(event.get("message", ""))
    if event["event"] == "progress":
        listener.progress(float(event.get("fraction", 0.0)), message)
    elif event["event"] == "log":
        listener.log(message)
    elif event["event"] == "warning":
        listener.warning(message)


def _describe_exit(code: int | None, last_line: str) -> str:
    """Turn an exit code into a sentence; negative codes are signals on POSIX."""
    if code is not None and code < 0:
        number = -code
        try:
            name = signal.Signals(number).name
        except ValueError:
            name = tr("unknown")
        if number == getattr(signal, "SIGKILL", 9):
            cause = tr("probably because memory ran out. Try a smaller tile, or close other programs")
        elif number in (signal.SIGTERM, signal.SIGINT):
            cause = tr("a user or another program ended it")
        else:
            cause = tr("a crash in native code, not in QGIS. Your project is safe. Try another device")
        text = tr("The engine process was ended by signal {number} ({name}): {cause}.")
        text = text.format(number=number, name=name, cause=cause)
    elif code is not None and code & 0xFFFFFFFF == _WINDOWS_ACCESS_VIOLATION:
        text = tr("The engine process crashed in native code (access violation).")
    else:
        text = tr("The engine process ended with exit code {code}, without a result.").format(code=code)
        text += " " + tr("Its last output: {}").format(last_line) if last_line else ""
    return " ".join([text, tr("Every file is as it was before, or complete.")])
