"""`alps doctor`: what works here, and what to do about the rest."""

from __future__ import annotations

from ..progress import Progress
from .command import Arguments, Command, Input, Result


def _run(arguments: Arguments, progress: Progress) -> Result:
    from .diagnosis import diagnose, facts

    return {"facts": facts(), "checks": [] if arguments["only_facts"] else diagnose()}


def _describe(result: Result) -> str:
    return "\n".join(f"{check['state']:<8} {check['name']:<22} {check['detail']}" for check in result["checks"])


COMMAND = Command(
    "doctor",
    "Check the environment: packages, devices, models, disk.",
    _run,
    _describe,
    inputs=(Input("only_facts", option=None, default=False),),
    overwrites=False,
    algorithms=("diagnostics", "installengine", "status"),
)
