"""`alps cluster-scheduler`: the scheduler of a Dask cluster."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..progress import Progress
from ..settings import DaskSettings
from .command import Arguments, Command, Input, Result, SettingsOf, nothing


def scheduler_given(arguments: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the setting that the first argument of the command gives."""
    return {"scheduler": arguments["scheduler"]}


def _run(arguments: Arguments, progress: Progress) -> Result:
    from ..runtime.dask_nodes import run_scheduler

    run_scheduler(arguments["cluster"], progress)
    return {}


COMMAND = Command(
    "cluster-scheduler",
    "Run the scheduler of a Dask cluster for `alps label --scheduler`, until interrupted.",
    _run,
    nothing,
    inputs=(Input("scheduler", "Where to listen: tls://HOST:PORT.", "ADDRESS", required=True),),
    settings={"cluster": SettingsOf(DaskSettings, without=("scheduler",), base=scheduler_given)},
    overwrites=False,
    why_no_algorithm="it runs on servers, for as long as the cluster is needed",
)
