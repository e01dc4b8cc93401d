"""`alps doctor`: what works here, and what to do about the rest."""

from __future__ import annotations

from ..progress import Progress
from .command import Arguments, Command, Result


def _run(arguments: Arguments, progress: Progress) -> Result:
    from .diagnosis import diagnose

    return {"checks": diagnose()}


def _describe(result: Result) -> str:
    return "\n".join(f"{check['state']:<8} {check['name']:<22} {check['detail']}" for check in result["checks"])


COMMAND = Command(
    "doctor",
    "Check the environment: packages, devices, models, disk.",
    _run,
    _describe,
    overwrites=False,
    why_no_algorithm="it is run where algorithms cannot run; the provider shows a missing engine by itself",
)
