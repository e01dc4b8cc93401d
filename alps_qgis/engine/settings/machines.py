"""Settings of computing on several machines."""

from __future__ import annotations

from dataclasses import dataclass

from .fields import Settings, field
from .shared import workers_setting


@dataclass(frozen=True)
class DaskSettings(Settings):
    """Where tiles are computed when not by processes of the engine itself."""

    TITLE = "computing on a Dask cluster"

    scheduler: str | None = field(
        None, "Scheduler",
        "Address of a Dask scheduler: tls://HOST:PORT. local starts one on this machine.",
    )  # fmt: skip
    tls_ca: str | None = field(
        None,
        "TLS authority",
        "Certificate of the authority that signed the other certificates.",
        files="Certificates and keys (*.pem *.crt *.key)",
    )
    tls_cert: str | None = field(
        None, "TLS certificate", "Certificate of this machine.", files="Certificates and keys (*.pem *.crt *.key)"
    )
    tls_key: str | None = field(
        None, "TLS key", "Key of this machine.", files="Certificates and keys (*.pem *.crt *.key)"
    )


@dataclass(frozen=True)
class WorkerSettings(Settings):
    """How a machine takes part in a Dask cluster."""

    TITLE = "workers"

    workers: int = workers_setting("Processes on this machine; 0 means one per core.")
