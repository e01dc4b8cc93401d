"""Start the programs of a cluster of several machines: one scheduler, and workers on each machine.

Both run in the engine's environment, so that every machine computes with the same code. They accept only connections
over TLS, and both sides of a connection must present a certificate. There is no HTTP service.
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from ..errors import SettingsError
from ..progress import Progress
from ..settings import DaskSettings
from .dask_cluster import LOCAL, import_distributed, security
from .executor import n_cores


def run_scheduler(settings: DaskSettings, progress: Progress) -> None:
    """Hand out tasks at `settings.scheduler` until interrupted.

    Raises:
        SettingsError: The address is not one of TLS, or a certificate or key cannot be used.
        EngineError: Dask is not installed.
    """
    encryption = _security(settings)
    from .dask_servers import QuietScheduler

    async def serve() -> None:
        async with QuietScheduler(host=settings.scheduler, security=encryption, dashboard=False) as scheduler:
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
        SettingsError: The address is not one of TLS, or a certificate or key cannot be used.
        EngineError: Dask is not installed.
    """
    encryption = _security(settings)
    from .dask_servers import nanny_options

    options = nanny_options(encryption, folder)

    async def serve() -> None:
        nannies = [import_distributed().Nanny(settings.scheduler, **options) for _ in range(workers or n_cores())]
        await asyncio.gather(*nannies)
        progress.say(f"{len(nannies)} workers of {settings.scheduler}")
        await asyncio.gather(*(nanny.finished() for nanny in nannies))

    asyncio.run(serve())


def _security(settings: DaskSettings) -> Any:
    if settings.scheduler == LOCAL:
        raise SettingsError("Programs of a cluster need an address that other machines reach; give tls://HOST:PORT.")
    import_distributed()
    return security(settings)
