"""Start what a cluster of several machines is made of: one scheduler, and workers on each machine.

Both are plain Dask, started in the engine's environment, so that every machine computes with the same code; and they
speak TLS unless they stay on loopback.
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from ..progress import Progress
from ..settings import DaskSettings
from .dask_cluster import check_address, import_distributed, security
from .executor import n_cores


def run_scheduler(settings: DaskSettings, progress: Progress) -> None:
    """Hand out tasks at `settings.scheduler` until interrupted.

    Raises:
        SettingsError: The address is neither loopback nor TLS.
        EngineError: Dask is not installed.
    """
    distributed = import_distributed()
    check_address(settings)

    async def serve() -> None:
        scheduler = distributed.Scheduler(
            host=settings.scheduler, security=security(distributed, settings), dashboard=False
        )
        async with scheduler:
            progress.say(f"Scheduler at {scheduler.address}")
            await scheduler.finished()

    asyncio.run(serve())


def run_workers(settings: DaskSettings, workers: int, folder: Path, progress: Progress) -> None:
    """Compute what the scheduler at `settings.scheduler` hands out, until it ends or we are interrupted.

    Args:
        settings: address and certificates.
        workers: processes; 0 for one per core.
        folder: for what workers keep while they run.
        progress: told of the start.

    Raises:
        SettingsError: The address is neither loopback nor TLS.
        EngineError: Dask is not installed.
    """
    distributed = import_distributed()
    check_address(settings)

    async def serve() -> None:
        options: dict[str, Any] = {"nthreads": 1, "memory_limit": 0, "dashboard": False, "local_directory": str(folder)}
        options["security"] = security(distributed, settings)
        nannies = [distributed.Nanny(settings.scheduler, **options) for _ in range(workers or n_cores())]
        await asyncio.gather(*nannies)
        progress.say(f"{len(nannies)} workers of {settings.scheduler}")
        await asyncio.gather(*(nanny.finished() for nanny in nannies))

    asyncio.run(serve())
