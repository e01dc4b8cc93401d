"""Run a job of the engine under a QGIS feedback object."""

from __future__ import annotations

import contextlib
import re
import time
from collections.abc import Callable
from typing import Any

from qgis.core import QgsProcessingFeedback

from . import engine_missing
from .engine import locate_engine
from .engine_text import in_users_language
from .process import WATCHDOG_S, Conversation, EngineDamaged, EngineFailure, EngineProcess, engine_environment
from .proxy import with_proxy
from .redact import redact
from .resources import boot_script
from .running import RUNNING
from .support.recent import remember
from .text import tr
from .turns import SHORT_JOBS, TURNS

_REPEAT_S = 5.0
"""Least time between two lines of the log that differ only in their numbers."""

_QUESTION_S = 30.0
"""An engine that is only asked what it is, and says nothing for so long, hangs: pages and scripts wait for it."""

_ETA_AFTER_S = 4.0
"""Before this the remaining time would be a guess."""


def run_engine(
    job: str,
    arguments: dict[str, Any],
    feedback: QgsProcessingFeedback,
    named: Callable[[str], str] = str,
    title: str = "",
    conversation: Conversation | None = None,
    process: EngineProcess | None = None,
) -> dict[str, Any]:
    """Run one job and return its result; blocks, so never call it in the main thread of a QGIS with windows.

    A long job waits for the long jobs that were started before it.

    Args:
        job: name of the job.
        arguments: its arguments.
        feedback: where progress and messages go.
        named: puts the names of files that the user knows into a message.
        title: what the user calls the job, for jobs that wait for it.
        conversation: asks the job questions while it runs. Such a job waits for no other, and none waits for it.
        process: that runs the job; None for one that is made here.

    Raises:
        EngineFailure: as `EngineProcess.run`, and with code `engine` when no interpreter is installed.
    """
    process = process or engine_process(job)
    remember(f"job {job}")
    waits = (
        contextlib.nullcontext()
        if job in SHORT_JOBS or conversation is not None
        else TURNS.taken(title or job, feedback.setProgressText, feedback.isCanceled)
    )
    try:
        with RUNNING.noted(feedback), waits:
            return process.run(job, arguments, FeedbackListener(feedback, named), conversation)
    except EngineFailure as failure:
        remember(f"error [{failure.code}]: {failure.message}")
        if isinstance(failure, EngineDamaged) and job != "doctor":
            engine_missing.announce(failure.message)
        raise EngineFailure(failure.code, named(in_users_language(failure.message))) from failure


def engine_process(job: str) -> EngineProcess:
    """Return a process for one job, with the variables that the engine needs; it is not started.

    A thread that is not of Qt must be given it: QGIS keeps an object for each thread that asks for its proxy, and takes
    it down when the thread ends, which may be after QGIS has ended.

    Raises:
        EngineFailure: No interpreter is installed.
    """
    engine = locate_engine()
    if not engine.found:
        raise EngineFailure("engine", engine.problem)
    # -I keeps the plugins folder off the module path: there, a plugin named shapely would be imported for the package.
    command = [engine.python, "-I", boot_script(), "worker"]
    patience_s = _QUESTION_S if job == "doctor" else WATCHDOG_S
    return EngineProcess(command, with_proxy(engine_environment()), patience_s)


class FeedbackListener:
    """Pass what the engine tells on to a QGIS feedback object.

    Args:
        feedback: where progress, log lines and warnings go, and which knows whether the user cancelled.
        named: puts the names of files that the user knows into a message.
    """

    def __init__(self, feedback: QgsProcessingFeedback, named: Callable[[str], str] = str) -> None:
        self._feedback = feedback
        self._named = named
        self._started = time.monotonic()
        self._last_text = ""
        self._last_text_at = 0.0

    def progress(self, fraction: float, message: str) -> None:
        """Move the bar, and say what is going on without flooding the log (QGIS logs every progress text)."""
        self._feedback.setProgress(100.0 * fraction)
        if not message:
            return
        now = time.monotonic()
        same_step = re.sub(r"[\d.,]+", "#", message) == re.sub(r"[\d.,]+", "#", self._last_text)
        if message == self._last_text or (same_step and now - self._last_text_at < _REPEAT_S):
            return
        self._last_text, self._last_text_at = message, now
        self._feedback.setProgressText(self._shown(message) + self._remaining(fraction, now))

    def log(self, message: str) -> None:
        """Write a line into the log."""
        remember(message)
        self._feedback.pushInfo(self._shown(message))

    def warning(self, message: str) -> None:
        """Write a warning into the log."""
        remember(f"warning: {message}")
        self._feedback.pushWarning(self._shown(message))

    def library(self, line: str) -> None:
        """Write what a library printed into the log, without the user's home folder and passwords of addresses."""
        remember(line)
        self._feedback.pushConsoleInfo(redact(line))

    def is_cancelled(self) -> bool:
        """Return True when the user pressed Cancel."""
        return self._feedback.isCanceled()

    def _shown(self, message: str) -> str:
        return self._named(in_users_language(message))

    def _remaining(self, fraction: float, now: float) -> str:
        elapsed = now - self._started
        if elapsed < _ETA_AFTER_S or not 0.02 < fraction < 1.0:
            return ""
        seconds = elapsed * (1.0 - fraction) / fraction
        if seconds < 90:
            return tr(", about {} s left").format(max(1, round(seconds)))
        return tr(", about {} min left").format(round(seconds / 60))
