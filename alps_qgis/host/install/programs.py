"""Run one program of an installation: its lines as they come, cancel, and all of its processes ended with it."""

from __future__ import annotations

import queue
import subprocess  # nosec B404
import threading
import time
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Callable

from ..output_lines import Handover, lines_of
from ..process import EngineFailure
from ..process_tree import ProcessTree
from ..text import tr

_POLL_S = 0.2
_KEPT_LINES = 400
_LINE_BYTES = 1 << 16
"""What is kept of a line. A program that is not what its name says may print for ever without ending one."""


@dataclass(frozen=True)
class Outcome:
    """How a program ended.

    Attributes:
        code: its exit code; a negative one is the signal that ended it.
        text: the last lines of its output and errors.
    """

    code: int
    text: str


def run_program(
    command: list[str],
    environment: Mapping[str, str],
    folder: Path,
    is_cancelled: Callable[[], bool] = lambda: False,
    on_line: Callable[[str], None] = lambda line: None,
    on_tick: Callable[[], None] = lambda: None,
    limit_s: float = 0.0,
    limit_bytes: int = 0,
) -> Outcome:
    """Run a program to its end.

    Args:
        command: program and arguments; never a shell.
        environment: its variables.
        folder: its working folder.
        is_cancelled: asked several times a second; when True, the program and all it started are ended.
        on_line: takes each line of its output and errors.
        on_tick: called several times a second, to look how far it is.
        limit_s: seconds after which it is ended; 0 for no limit.
        limit_bytes: bytes of output after which it is ended; 0 for no limit.

    Raises:
        EngineFailure: With code `cancelled`.
        OSError: It cannot be started, or printed more than `limit_bytes`.
        TimeoutError: It took longer than `limit_s`.
    """
    if is_cancelled():
        raise EngineFailure("cancelled", tr("Cancelled."))
    tree = ProcessTree(command, environment, folder, subprocess.DEVNULL, subprocess.STDOUT)
    stream = tree.process.stdout
    reader = _Reader(stream)
    reader.start()
    kept: deque[str] = deque(maxlen=_KEPT_LINES)
    end = time.monotonic() + limit_s if limit_s else float("inf")
    try:
        while True:
            if is_cancelled():
                raise EngineFailure("cancelled", tr("Cancelled."))
            if time.monotonic() > end:
                raise TimeoutError(f"{command[0]} took more than {limit_s:.0f} s")
            if limit_bytes and reader.n_bytes > limit_bytes:
                raise OSError(f"{command[0]} printed more than {limit_bytes} bytes")
            on_tick()
            try:
                line = reader.lines.get(timeout=_POLL_S)
            except queue.Empty:
                continue
            if line is None:
                return Outcome(tree.process.wait(), "\n".join(kept))
            kept.append(line)
            on_line(line)
    finally:
        if tree.process.poll() is None:
            tree.kill()
        else:
            tree.kill_group()
        tree.release()
        reader.lines.stop()
        reader.join(timeout=5.0)
        if stream is not None and not reader.is_alive():
            stream.close()


class _Reader(threading.Thread):
    """Hands on what a program prints.

    Attributes:
        lines: the lines; None at the end.
        n_bytes: bytes read so far.
    """

    def __init__(self, stream: IO[bytes] | None) -> None:
        super().__init__(daemon=True)
        self.lines = Handover()
        self.n_bytes = 0
        self._stream = stream

    def run(self) -> None:
        for raw in lines_of(self._stream, _LINE_BYTES, self._count):
            text = raw.decode("utf-8", errors="replace").rstrip()
            if text:
                self.lines.put(text)
        self.lines.put(None)

    def _count(self, n_bytes: int) -> bool:
        self.n_bytes += n_bytes
        return not self.lines.stopped
