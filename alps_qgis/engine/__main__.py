"""The command line `alps`: the same jobs that QGIS runs, for servers and scripts.

Exit codes: 0 done, 1 an error that the message explains, 2 wrong usage, 130 interrupted.
"""

from __future__ import annotations

import json
import shutil
import signal
import sys
from collections.abc import Sequence
from typing import Any

from .command_line import parse
from .errors import AlpsError, Cancelled
from .progress import Progress
from .redact import redact_secrets


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given == ["worker"]:
        # Without the command line's parser, so that QGIS's jobs start sooner.
        from .worker import serve

        return serve()
    call = parse(given)
    # A server stops a service with SIGTERM; it gets the same tidy end as Ctrl-C.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    progress = TerminalProgress(quiet=call.as_json)
    try:
        from .commands.jobs import run_job

        result = run_job(call.job, call.arguments, progress)
    except AlpsError as error:
        progress.close()
        return _fail(error.code, str(error), call.as_json)
    except KeyboardInterrupt:
        progress.close()
        _fail(Cancelled.code, "Interrupted; nothing was written.", call.as_json)
        return 130
    finally:
        progress.close()
    _print_result(call.job, result, call.as_json)
    return 0


class TerminalProgress(Progress):
    """A bar with the remaining time on a terminal; plain lines elsewhere; only warnings when quiet."""

    def __init__(self, quiet: bool = False) -> None:
        """Prepare a bar on stderr, so that stdout holds nothing but the result."""
        self._quiet = quiet
        self._bar: Any = None

    def show(self, fraction: float, message: str = "") -> None:
        if self._quiet or not sys.stderr.isatty():
            return
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
            self._bar.close()
            self._bar = None

    def _write(self, message: str) -> None:
        message = redact_secrets(message)
        if self._bar is None:
            print(message, file=sys.stderr)
        else:
            self._bar.write(message, file=sys.stderr)


def _fail(code: str, message: str, as_json: bool) -> int:
    message = redact_secrets(message)
    if as_json:
        print(json.dumps({"error": {"code": code, "message": message}}, ensure_ascii=False))
    print(f"alps: {message}", file=sys.stderr)
    return 1


def _print_result(job: str, result: dict[str, Any], as_json: bool) -> None:
    if as_json:
        print(json.dumps(result, ensure_ascii=False))
        return
    from .commands.jobs import describe

    print(describe(job, result))


if __name__ == "__main__":
    sys.exit(main())
