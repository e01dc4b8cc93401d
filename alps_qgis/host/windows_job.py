"""Tie a process to this one on Windows, so that it ends with it."""

from __future__ import annotations

import subprocess  # nosec B404
import sys
from typing import Any

_KILL_ON_JOB_CLOSE = 0x2000
_EXTENDED_LIMIT_INFORMATION = 9


class WindowsJob:
    """A job object that kills its processes when closed, which Windows also does when this process dies.

    On other systems nothing is held: sessions and the end of standard input do the same there.
    """

    def __init__(self, handle: Any, kernel32: Any) -> None:
        self._handle = handle
        self._kernel32 = kernel32

    @classmethod
    def holding(cls, process: subprocess.Popen[bytes]) -> WindowsJob | None:
        """Return a job that holds `process` and all it will start, or None on systems without job objects."""
        if sys.platform != "win32":
            return None
        import ctypes

        kernel32 = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel32.CreateJobObjectW.restype = ctypes.c_void_p
        handle = kernel32.CreateJobObjectW(None, None)
        if not handle:
            return None
        # JOBOBJECT_EXTENDED_LIMIT_INFORMATION: 144 bytes on 64-bit Windows, LimitFlags at byte 16.
        limits = (ctypes.c_ubyte * 144)()
        limits[16:20] = list(_KILL_ON_JOB_CLOSE.to_bytes(4, "little"))
        job = ctypes.c_void_p(handle)
        kernel32.SetInformationJobObject(job, _EXTENDED_LIMIT_INFORMATION, ctypes.byref(limits), 144)
        kernel32.AssignProcessToJobObject(job, ctypes.c_void_p(int(process._handle)))  # type: ignore[attr-defined]
        return cls(job, kernel32)

    def close(self) -> None:
        """End every process of the job that still runs."""
        if self._handle is not None:
            self._kernel32.CloseHandle(self._handle)
            self._handle = None
