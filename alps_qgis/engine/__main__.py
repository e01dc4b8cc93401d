"""The command line `alps`: the same jobs that QGIS runs, for servers and scripts.

Exit codes: 0 done, 1 an error that the message explains, 2 wrong usage, 130 interrupted.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import Any, TextIO

from .command_line import parse
from .errors import AlpsError, Cancelled, ExistsError
from .progress import Progress
from .redact import redact_secrets

# GDAL looks a unit of length up once where PROJ does not see its data, and drops the result; PROJ would say so on
# stderr for every file. The libraries read this when they are loaded.
os.environ.setdefault("PROJ_DEBUG", "0")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given == ["worker"]:
        # Without the command line's parser, so that QGIS's jobs start sooner.
        from .worker import serve

        signal.signal(signal.SIGINT, signal.default_int_handler)
        return serve()
    call = parse(given)
    progress = TerminalProgress(quiet=call.as_json)
    interrupts = Interrupts()
    try:
        from .commands.jobs import run_job

        interrupts.listen()
        result = run_job(call.job, call.arguments, progress)
    except AlpsError as error:
        progress.close()
        remedy = " With `--overwrite`, it is replaced." if isinstance(error, ExistsError) else ""
        return _fail(error.code, f"{error}{remedy}", call.as_json)
    except KeyboardInterrupt:
        progress.close()
        _fail(Cancelled.code, "Interrupted; every file is as it was before, or complete.", call.as_json)
        return 130
    finally:
        progress.close()
        interrupts.finish()
    return _print_result(call.job, result, call.as_json)


class Interrupts:
    """The first Ctrl-C ends the command in order, the second says that this is under way, the third ends it at once.

    Python by itself raises at each of them, in the middle of tidying up too.
    """

    def __init__(self) -> None:
        """Begin without an interrupt."""
        self._n = 0

    def listen(self) -> None:
        """Handle Ctrl-C from now on, and SIGTERM, with which a server stops a service."""
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._interrupt)

    def _interrupt(self, *_: object) -> None:
        self._n += 1
        if self._n == 1:
            raise KeyboardInterrupt
        if self._n > 2:
            # The processes that compute notice it and end too.
            os._exit(130)
        with suppress(OSError):
            os.write(2, b"alps: Already stopping; interrupt once more to end at once.\n")

    def finish(self) -> None:
        """Let an interrupt end the process at once: the work is done, and Python would only show where it was."""
        self._n = 2


class TerminalProgress(Progress):
    """A bar with the remaining time on a terminal; plain lines elsewhere; only warnings when quiet."""

    def __init__(self, quiet: bool = False) -> None:
        """Prepare a bar on stderr, so that stdout holds nothing but the result."""
        self._quiet = quiet
        self._bar: Any = None

    def show(self, fraction: float, message: str = "") -> None:
        if not self._quiet and sys.stderr.isatty():
            # The terminal may be gone by now; the work goes on.
            with suppress(OSError):
                self._show(fraction, message)

    def _show(self, fraction: float, message: str) -> None:
        if self._bar is None:
            from tqdm import tqdm

            form = "{desc:<26.26} {percentage:3.0f}% |{bar}| {elapsed}, {remaining} left"
            # tqdm itself draws nothing if a terminal does not report its size (docker, some SSH sessions).
            columns, rows = shutil.get_terminal_size()
            self._bar = tqdm(total=1.0, bar_format=form, file=sys.stderr, leave=False, ncols=columns, nrows=rows)
        self._bar.set_description_str(message, refresh=False)
        # tqdm cannot go back.
        self._bar.update(max(fraction - self._bar.n, 0.0))

    def say(self, message: str) -> None:
        if not self._quiet:
            self._write(message)

    def warn(self, message: str) -> None:
        self._write(f"Warning: {message}")

    def close(self) -> None:
        """Remove the bar."""
        if self._bar is not None:
            with suppress(OSError):
                self._bar.close()
            self._bar = None

    def _write(self, message: str) -> None:
        message = redact_secrets(message)
        if self._bar is None:
            _print(message, sys.stderr)
        else:
            with suppress(OSError):
                self._bar.write(message, file=sys.stderr)


def _fail(code: str, message: str, as_json: bool) -> int:
    message = redact_secrets(message)
    if as_json:
        _print(json.dumps({"error": {"code": code, "message": message}}, ensure_ascii=False), sys.stdout)
    _print(f"alps: {message}", sys.stderr)
    return 1


def _print_result(job: str, result: dict[str, Any], as_json: bool) -> int:
    from .commands.jobs import describe

    if _print(json.dumps(result, ensure_ascii=False) if as_json else describe(job, result), sys.stdout):
        return 0
    _print("alps: The outputs are written, but the summary cannot be: stdout refuses it.", sys.stderr)
    return 1


def _print(text: str, file: TextIO) -> bool:
    """Print a text; return whether it arrived. Whoever reads it may be gone, or its disk may be full."""
    try:
        print(text, file=file, flush=True)
    except OSError:
        # What is left in the buffer would be tried again when Python ends.
        with suppress(OSError, ValueError):
            nothing = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nothing, file.fileno())
            os.close(nothing)
        return False
    return True


if __name__ == "__main__":
    sys.exit(main())
