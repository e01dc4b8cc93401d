"""Dask's scheduler and workers without their HTTP service, and a cluster of them on this machine.

Dask serves HTTP beside its own protocol even if the dashboard is off, without encryption and without asking who calls.
Here nothing listens except Dask's own protocol, over TLS, to holders of the run's certificate.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import distributed


class _NoHttp:
    def start_http_server(self, *arguments: Any, **options: Any) -> None:
        """Start nothing."""


class QuietScheduler(_NoHttp, distributed.Scheduler):  # type: ignore[misc]
    """A scheduler that only speaks Dask's protocol."""


class QuietWorker(_NoHttp, distributed.Worker):  # type: ignore[misc]
    """A worker that only speaks Dask's protocol."""


def nanny_options(security: Any, folder: Path) -> dict[str, Any]:
    """Return how a process that starts a worker, and starts it again if it dies, is made.

    Args:
        security: certificates.
        folder: for temporary files.
    """
    return {
        "worker_class": QuietWorker,
        "security": security,
        "nthreads": 1,
        # The engine's own limit counts all processes together.
        "memory_limit": 0,
        "dashboard": False,
        "local_directory": str(folder),
    }


def local_cluster(workers: int, folder: Path) -> Any:
    """Start a scheduler in this process and workers in others. To be used with `with`.

    Every user of this machine can connect to loopback. So both sides of each connection must present a certificate that
    is made here and now. Its key never leaves the memory of these processes, except for files that only this user can
    read and that exist while a process starts.

    Args:
        workers: how many.
        folder: for temporary files of the workers; nobody else may write there.
    """
    security = distributed.Security.temporary()
    listen = {"host": "127.0.0.1", "protocol": "tls://"}
    scheduler = {"security": security, "dashboard": False, **listen}
    worker = {
        "cls": distributed.Nanny,
        "options": {**nanny_options(security, folder), "silence_logs": logging.ERROR, **listen},
    }
    return distributed.SpecCluster(
        scheduler={"cls": QuietScheduler, "options": scheduler},
        workers=dict.fromkeys(range(workers), worker),
        worker=worker,
        silence_logs=logging.ERROR,
        security=security,
    )
