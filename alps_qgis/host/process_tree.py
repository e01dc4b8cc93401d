"""Start a program so that it and everything it starts can be ended together."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess  # nosec B404
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .windows_job import WindowsJob


class ProcessTree:
    """A program with its pipes, and the processes it starts.

    Args:
        command: program and arguments; never a shell.
        environment: variables of the new process.
        folder: its working folder.
        stdin: where its input comes from, as in `subprocess.Popen`. Standard output is always a pipe.
        stderr: where its errors go, as in `subprocess.Popen`.

    Raises:
        OSError: The program cannot be started.
    """

    def __init__(
        self, command: list[str], environment: Mapping[str, str], folder: Path, stdin: int, stderr: int
    ) -> None:
        options: dict[str, Any] = {}
        if sys.platform == "win32":
            options["creationflags"] = subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
        else:
            # A session of its own: its process group is what `kill` ends.
            options["start_new_session"] = True
        # A list of arguments and no shell; the interpreter is the user's own choice.
        self.process: subprocess.Popen[bytes] = subprocess.Popen(  # nosec B603
            command,
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=stderr,
            env=dict(environment),
            cwd=str(folder),
            **options,
        )
        self._windows_job = WindowsJob.holding(self.process)

    def kill(self) -> None:
        """End the program and everything it started, at once."""
        self.release()
        self.kill_group()
        self.process.kill()
        self.process.wait()

    def kill_group(self) -> None:
        """End what a program left behind that has ended itself; Windows does so with the job."""
        if sys.platform == "win32":
            return
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.process.pid, signal.SIGKILL)

    def release(self) -> None:
        """Close the job of Windows, which ends what still runs in it."""
        if self._windows_job is not None:
            self._windows_job.close()
