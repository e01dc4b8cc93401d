"""Start the programs of a cluster of several machines: one scheduler, and workers on each machine.

Both are plain Dask, started in the engine's environment, so that every machine computes with the same code. They use
TLS, except on loopback.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

from ..progress import Progress
from ..settings import DaskSettings
from .dask_cluster import import_distributed, security
from .executor import n_cores


def run_scheduler(settings: DaskSettings, progress: Progress) -> None:
    """Hand out tasks at `settings.scheduler` until interrupted.

    Raises:
        SettingsError: The address is neither loopback nor TLS, or a certificate or key does not exist.
        EngineError: Dask is not installed.
    """
    distributed, encryption = import_distributed(), security(settings)

    async def serve() -> None:
        async with distributed.Scheduler(host=settings.scheduler, security=encryption, dashboard=False) as scheduler:
            progress.say(f"Scheduler at {scheduler.address}")
            await scheduler.finished()

    asyncio.run(serve())


def run_workers(settings: DaskSettings, workers: int, folder: Path, progress: Progress) -> None:
    """Compute the tasks of the scheduler at `settings.scheduler` until it ends or this process is interrupted.

    Args:
        settings: address and certificates.
        workers: processes; 0 for one per core.
        folder: for temporary files of the workers.
        progress: receives a line about the start.

    Raises:
        SettingsError: The address is neither loopback nor TLS, or a certificate or key does not exist.
        EngineError: Dask is not installed.
    """
    distributed, encryption = import_distributed(), security(settings)
    options = {"nthreads": 1, "memory_limit": 0, "dashboard": False, "local_directory": str(folder)}

    async def serve() -> None:
        nannies = [
            distributed.Nanny(settings.scheduler, security=encryption, **options) for _ in range(workers or n_cores())
        ]
        await asyncio.gather(*nannies)
        progress.say(f"{len(nannies)} workers of {settings.scheduler}")
        await asyncio.gather(*(nanny.finished() for nanny in nannies))

    asyncio.run(serve())
