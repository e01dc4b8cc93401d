"""The job `explore`: QGIS asks about the segments of a collection while its list of classes is open."""

from __future__ import annotations

from pathlib import Path

from ...errors import EngineError
from ...progress import Conversation, Progress
from ..command import Arguments, Command, Input, Result, nothing


def _run(arguments: Arguments, progress: Progress) -> Result:
    from ...explore.session import SessionPlan, hold_session

    if not isinstance(progress, Conversation) or not arguments["folder"]:
        raise EngineError("The job explore answers what QGIS asks; use the commands similar and doubtful instead.")
    plan = SessionPlan(arguments["segments"], arguments["codebook"], Path(arguments["folder"]), arguments["scenes"])
    return hold_session(plan, progress)


COMMAND = Command(
    "explore",
    "Answer what QGIS asks about segments while its list of classes is open.",
    _run,
    nothing,
    inputs=(
        Input("segments", option=None, many=True, required=True),
        Input("codebook", option=None, required=True),
        Input("folder", option=None),
        Input("scenes", option=None, many=True, default=()),
    ),
    overwrites=False,
    why_no_algorithm="QGIS runs it while its list of classes is open",
)
