"""`alps cluster-workers`: workers of a Dask cluster."""

from __future__ import annotations

import tempfile
from pathlib import Path

from ..progress import Progress
from ..settings import DaskSettings, WorkerSettings
from .cluster_scheduler import scheduler_given
from .command import Arguments, Command, Input, Result, SettingsOf, nothing


def _run(arguments: Arguments, progress: Progress) -> Result:
    from ..runtime.dask_nodes import run_workers

    with tempfile.TemporaryDirectory(prefix="alps-workers-") as folder:
        run_workers(arguments["cluster"], arguments["settings"].workers, Path(folder), progress)
    return {}


COMMAND = Command(
    "cluster-workers",
    "Run workers of a Dask cluster, until its scheduler ends.",
    _run,
    nothing,
    inputs=(Input("scheduler", "Address of the scheduler.", "ADDRESS", required=True),),
    settings={
        "settings": SettingsOf(WorkerSettings),
        "cluster": SettingsOf(DaskSettings, without=("scheduler",), base=scheduler_given),
    },
    overwrites=False,
    why_no_algorithm="it runs on servers, for as long as the cluster is needed",
)
