"""Run tasks on a Dask cluster: on this machine bound to loopback, or on several over TLS.

The scheduler only hands out tasks; what is finished the journal knows, which the process that started the run keeps.
So a worker that dies costs what it was computing, a result that comes twice changes nothing, and after the loss of the
scheduler the next run goes on. Workers read scenes and write tiles by the same paths as this process: on several
machines that takes a shared file system.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import ipaddress
import logging
import math
import queue
import time
import uuid
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from ..errors import EngineError, SettingsError
from ..progress import Progress
from ..settings import DaskSettings
from .executor import Outcome, Shared, TaskDied, attempt, n_cores
from .versions import versions

LOCAL = "local"
_ROLES = ("scheduler", "worker", "client")
_CONNECT_S = 30
_POLL_S = 0.2
_ASK_AGAIN_S = 5.0
_CUT_OFF = (OSError, asyncio.CancelledError, concurrent.futures.CancelledError)
"""What Dask raises where the connection ends; which of them depends on what it was doing."""


@contextmanager
def cluster(settings: DaskSettings, workers: int, folder: Path, progress: Progress) -> Iterator[DaskExecutor]:
    """Start a cluster on this machine, or connect to one.

    Args:
        settings: `local`, or the address of a scheduler.
        workers: processes of a local cluster; 0 for one per core.
        folder: the run folder, which every worker must see.
        progress: told which cluster it is.

    Raises:
        SettingsError: An address that is neither loopback nor TLS.
        EngineError: Dask is not installed, nobody answers, or a worker does not fit.
    """
    distributed, encryption = import_distributed(), security(settings)
    # What it has to say of workers that die is told in our words.
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    options: dict[str, Any] = {"address": settings.scheduler, "security": encryption}
    if settings.scheduler == LOCAL:
        options = {
            "n_workers": workers or n_cores(),
            "threads_per_worker": 1,
            "processes": True,
            "host": "127.0.0.1",
            "dashboard_address": None,
            # The engine's own limit counts all processes together.
            "memory_limit": 0,
            "silence_logs": logging.ERROR,
        }
    try:
        client = distributed.Client(timeout=_CONNECT_S, set_as_default=False, **options)
    except OSError as error:
        raise EngineError(f"The scheduler {settings.scheduler} does not answer ({error}); is it running?") from None
    with client:
        executor = DaskExecutor(client, client.scheduler.address)
        executor.check_workers(folder)
        progress.say(f"Computing on {executor.workers} workers of {client.scheduler.address}.")
        yield executor


def check_address(settings: DaskSettings) -> None:
    """Refuse a scheduler that anyone on the network could give orders to.

    Raises:
        SettingsError: No address, or one that is neither loopback nor TLS.
    """
    address = settings.scheduler or ""
    if address == LOCAL:
        return
    parts = urlsplit(address)
    try:
        host, port = parts.hostname, parts.port
    except ValueError:
        host = port = None
    if parts.scheme not in ("tcp", "tls") or not host or not port:
        raise SettingsError(
            f"{address!r} is no address of a scheduler; give tls://HOST:PORT, tcp://127.0.0.1:PORT or local."
        )
    if parts.scheme == "tcp" and not _is_loopback(host):
        raise SettingsError(
            f"The scheduler {address} is on another machine without encryption, where anyone on the network may run "
            "programs; start it with TLS and give tls://HOST:PORT with --tls-ca, --tls-cert and --tls-key."
        )
    files = {"--tls-ca": settings.tls_ca, "--tls-cert": settings.tls_cert, "--tls-key": settings.tls_key}
    missing = [option for option, file in files.items() if not file]
    if parts.scheme == "tls" and missing:
        raise SettingsError(f"The scheduler {address} speaks TLS; give {', '.join(missing)} too.")


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def import_distributed() -> Any:
    """Return Dask's package.

    Raises:
        EngineError: It is not installed.
    """
    try:
        import distributed
    except ImportError as error:
        raise EngineError(
            f"Dask does not import ({error}); `make engine EXTRA=cluster` installs it, or leave --scheduler away."
        ) from None
    return distributed


def security(settings: DaskSettings) -> Any:
    """Return what Dask needs to speak TLS and nothing else; None on loopback.

    Raises:
        SettingsError: The address is neither loopback nor TLS, or a certificate or key does not exist.
        EngineError: Dask is not installed.
    """
    check_address(settings)
    if not str(settings.scheduler).startswith("tls://"):
        return None
    for path in (settings.tls_ca, settings.tls_cert, settings.tls_key):
        if not Path(str(path)).is_file():
            raise SettingsError(f"{path} does not exist; name the files that the scheduler was started with.")
    return import_distributed().Security(
        tls_ca_file=settings.tls_ca,
        require_encryption=True,
        **{f"tls_{role}_cert": settings.tls_cert for role in _ROLES},
        **{f"tls_{role}_key": settings.tls_key for role in _ROLES},
    )


class DaskExecutor:
    """Run tasks on the workers of a scheduler; see `Executor`."""

    def __init__(self, client: Any, address: str) -> None:
        """Use a connected client."""
        self._client, self._address = client, address
        self._ended: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._run = uuid.uuid4().hex
        self._n_shared = 0
        self._n_workers, self._asked = 1, -math.inf
        self.futures: dict[Any, Hashable] = {}

    @property
    def workers(self) -> int:
        """Threads of all workers that are there now."""
        if time.monotonic() > self._asked + _ASK_AGAIN_S:
            # Workers may come and go; that the scheduler is lost, `wait` finds out.
            with suppress(*_CUT_OFF):
                self._n_workers = max(sum(self._client.nthreads().values()), 1)
            self._asked = time.monotonic()
        return self._n_workers

    @property
    def pending(self) -> int:
        """Tasks that were submitted and have not ended."""
        return len(self.futures)

    def check_workers(self, folder: Path) -> None:
        """Refuse workers that would compute something else, or somewhere else.

        Raises:
            EngineError: There is no worker, one has other versions, or one does not see the run folder.
        """
        try:
            self._client.wait_for_workers(1, timeout=_CONNECT_S)
        except TimeoutError:
            raise EngineError(f"The scheduler {self._address} has no workers; start some and run again.") from None
        for name, (theirs, sees_folder) in self._client.run(_look, str(folder)).items():
            different = [each for each, version in versions().items() if theirs.get(each) != version]
            if different:
                raise EngineError(
                    f"The worker {name} has {different[0]} {theirs.get(different[0])}, this machine "
                    f"{versions()[different[0]]}; results would differ: install the same lock on all machines."
                )
            if not sees_folder:
                raise EngineError(
                    f"The worker {name} does not see {folder}; inputs and outputs must lie in a file system that all "
                    "machines share, under the same path."
                )

    def share(self, value: Any) -> Shared:
        """Number the value; a worker keeps the first copy it gets."""
        self._n_shared += 1
        return Shared(self._n_shared, value)

    def submit(self, task: Hashable, function: Callable[..., Any], *arguments: Any) -> None:
        """Hand a task to the scheduler."""
        try:
            future = self._client.submit(_compute, self._run, function, arguments, pure=False, retries=0)
        except import_distributed().client.ClosedClientError:
            raise self._lost() from None
        self.futures[future] = task
        future.add_done_callback(self._ended.put)

    def wait(self, progress: Progress) -> list[Outcome]:
        """Return the task that ended next."""
        while True:
            progress.check()
            try:
                return [self._outcome(self._ended.get(timeout=_POLL_S))]
            except queue.Empty:
                if not self._is_connected():
                    raise self._lost() from None

    def release(self) -> None:
        """Leave the workers as they are: others may use them."""

    def _outcome(self, future: Any) -> Outcome:
        task = self.futures.pop(future)
        try:
            return replace(future.result(), task=task)
        except _CUT_OFF:
            raise self._lost() from None
        except Exception as error:
            if not self._is_connected():
                raise self._lost() from None
            return Outcome(task, error=TaskDied(f"its worker died ({error})"))

    def _is_connected(self) -> bool:
        return bool(self._client.scheduler and self._client.status == "running")

    def _lost(self) -> EngineError:
        return EngineError(f"The scheduler {self._address} was lost; run again: finished tiles are kept.")


def _look(folder: str) -> tuple[dict[str, str], bool]:
    """Return the versions of a worker, and whether it sees a folder."""
    return versions(), Path(folder).is_dir()


_kept: dict[tuple[str, int], Any] = {}


def _compute(run: str, function: Callable[..., Any], arguments: tuple[Any, ...]) -> Outcome:
    """Run a task in a worker. What is shared stays there: a model is loaded once, not with every tile."""
    values = []
    for each in arguments:
        if isinstance(each, Shared):
            for other in [key for key in _kept if key[0] != run]:
                del _kept[other]
            values.append(_kept.setdefault((run, each.token), each.value))
        else:
            values.append(each)
    return attempt(None, function, values)
