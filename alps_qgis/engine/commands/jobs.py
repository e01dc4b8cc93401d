"""Run a command by its name, as the command line and QGIS ask for it.

Arguments and results are plain values that JSON takes, since they cross the process border.
"""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Mapping
from contextlib import nullcontext
from typing import Any

from ..errors import EngineError, OutputError
from ..progress import Progress
from ..runtime.locks import holding
from ..runtime.memory import FEWER, memory_limit
from ..runtime.refused import no_empty_folder
from . import COMMANDS
from .command import Result

_DISK_FAILURES = {errno.ENOSPC, errno.EFBIG, errno.EIO, errno.EROFS, getattr(errno, "EDQUOT", errno.ENOSPC)}


def run_job(name: str, arguments: Mapping[str, Any], progress: Progress) -> Result:
    """Check the arguments of a command and run it.

    Raises:
        AlpsError: What was wrong, for the user.
        EngineError: The command does not exist; the plugin and the engine have different versions.
        OutputError: The disk is full or fails, wherever the command met it.
    """
    command = COMMANDS.get(name)
    if command is None:
        raise EngineError(f"The engine does not have the job {name!r}; update the plugin and the engine together.")
    checked = command.read(arguments)
    try:
        # Commands with tiles set a limit of their own inside. Those that write nothing, such as `doctor`, run
        # even if the engine's packages are missing.
        limit = memory_limit(0, FEWER) if command.overwrites else nullcontext()
        with limit, no_empty_folder(checked.get("out")), holding():
            return command.run(checked, progress)
    # Caught here, because a disk can fail in any step.
    except sqlite3.OperationalError as error:
        raise OutputError(
            f"The journal beside the outputs cannot be written ({error}); free some space or choose another folder, "
            "and run again. Finished tiles are kept."
        ) from error
    except OSError as error:
        if error.errno not in _DISK_FAILURES:
            raise
        where = f" ({error.filename})" if error.filename else ""
        raise OutputError(
            f"The disk reports an error: {error.strerror}{where}; free some space or choose another folder, and run "
            "again."
        ) from error


def describe(name: str, result: Result) -> str:
    """Return the lines to print after a job."""
    return COMMANDS[name].describe(result)
