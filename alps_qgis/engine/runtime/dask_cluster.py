"""Run tasks on a Dask cluster, on this machine or on several, over TLS: whoever can connect can run any program.

The scheduler only hands out tasks. Finished work is noted in the journal, by the process that started the run. So if a
worker dies, only its current tasks are lost; a result that arrives twice changes nothing; and if the scheduler is lost,
the next run continues. Workers read scenes and write tiles under the same paths as this process, so several machines
need a shared file system.
"""

from __future__ import annotations

import concurrent.futures
import logging
import math
import os
import queue
import stat
import tempfile
import time
import uuid
from collections.abc import Callable, Hashable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from ..errors import EngineError, SettingsError
from ..progress import Progress
from ..settings import DaskSettings
from .executor import Outcome, Shared, TaskDied, attempt, n_cores
from .installation import how_to_install
from .versions import versions

LOCAL = "local"
_ROLES = ("scheduler", "worker", "client")
_CONNECT_S = 30
_POLL_S = 0.2
_ASK_AGAIN_S = 5.0


def _cut_off() -> tuple[type[BaseException], ...]:
    """Return the errors that Dask raises if the connection ends; which one depends on what Dask was doing."""
    # Every run on this machine alone imports this file too.
    import asyncio

    return OSError, asyncio.CancelledError, concurrent.futures.CancelledError


@contextmanager
def cluster(settings: DaskSettings, workers: int, folder: Path, progress: Progress) -> Iterator[DaskExecutor]:
    """Start a cluster on this machine, or connect to one.

    Args:
        settings: `local`, or the address of a scheduler.
        workers: processes of a local cluster; 0 for one per core.
        folder: the run folder, which every worker must see.
        progress: receives a line about the cluster.

    Raises:
        SettingsError: The address is not one of TLS, or a certificate or key cannot be used.
        EngineError: Dask is not installed, the scheduler does not answer, or a worker cannot be used.
    """
    distributed, encryption = import_distributed(), security(settings)
    # We report workers that die in our own words.
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    with ExitStack() as stack:
        options: dict[str, Any] = {"address": settings.scheduler, "security": encryption}
        if settings.scheduler == LOCAL:
            options = {"address": stack.enter_context(_on_this_machine(workers or n_cores()))}
        try:
            client = distributed.Client(timeout=_CONNECT_S, set_as_default=False, **options)
        except OSError as error:
            raise EngineError(
                f"The scheduler {settings.scheduler} does not answer ({error}); check that it is running."
            ) from None
        stack.enter_context(client)
        executor = DaskExecutor(client, client.scheduler.address)
        executor.check_workers(folder)
        progress.say(f"Computing on {executor.workers} workers of {client.scheduler.address}.")
        yield executor


@contextmanager
def _on_this_machine(workers: int) -> Iterator[Any]:
    from .dask_servers import local_cluster

    # Only this user can read and write in such a folder.
    with tempfile.TemporaryDirectory(prefix="alps-workers-") as folder, local_cluster(workers, Path(folder)) as started:
        yield started


def check_address(settings: DaskSettings) -> None:
    """Refuse a scheduler to which others could send programs: users of the network, or of this machine.

    Raises:
        SettingsError: The text is not an address, the address is not one of TLS, or a certificate or key is not given.
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
        raise SettingsError(f"{address!r} is not the address of a scheduler; give tls://HOST:PORT, or local.")
    if parts.scheme == "tcp":
        raise SettingsError(
            f"The scheduler {address} works without encryption, so everyone who can connect to it, such as other users "
            "of its machine, can run programs as you; start it with TLS and give tls://HOST:PORT with --tls-ca, "
            "--tls-cert and --tls-key, or give local."
        )
    files = {"--tls-ca": settings.tls_ca, "--tls-cert": settings.tls_cert, "--tls-key": settings.tls_key}
    missing = [option for option, file in files.items() if not file]
    if missing:
        raise SettingsError(f"The scheduler {address} uses TLS; give {', '.join(missing)} too.")


def import_distributed() -> Any:
    """Return Dask's package.

    Raises:
        EngineError: It is not installed.
    """
    try:
        import distributed
    except ImportError as error:
        raise EngineError(
            f"Dask cannot be imported ({error}); install it with {how_to_install('cluster')}, or leave --scheduler out."
        ) from None
    return distributed


def security(settings: DaskSettings) -> Any:
    """Return the settings with which Dask uses TLS and nothing else; None for `local`, which makes its own.

    Raises:
        SettingsError: The address is not one of TLS; a certificate or key does not exist or cannot be used; or others
            can read the key.
        EngineError: Dask is not installed.
    """
    check_address(settings)
    if settings.scheduler == LOCAL:
        return None
    for path in (settings.tls_ca, settings.tls_cert, settings.tls_key):
        if not Path(str(path)).is_file():
            raise SettingsError(f"{path} does not exist; name the files that the scheduler was started with.")
    # On Windows, the mode says nothing about who may read.
    if os.name == "posix" and os.stat(str(settings.tls_key)).st_mode & stat.S_IROTH:
        raise SettingsError(
            f"Every user of this machine can read the key {settings.tls_key}, and so run programs as you; make a new "
            "key and certificate, and keep the key from others (chmod 600)."
        )
    found = import_distributed().Security(
        tls_ca_file=settings.tls_ca,
        require_encryption=True,
        **{f"tls_{role}_cert": settings.tls_cert for role in _ROLES},
        **{f"tls_{role}_key": settings.tls_key for role in _ROLES},
    )
    try:
        found.get_connection_args("client")
    except OSError as error:
        raise SettingsError(
            f"{settings.tls_ca}, {settings.tls_cert} and {settings.tls_key} cannot be used for TLS ({error}); give an "
            "authority, a certificate and its key as PEM files."
        ) from None
    return found


class DaskExecutor:
    """Runs tasks on the workers of a scheduler; see `Executor`."""

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
        """Number of threads of all workers that are connected now."""
        if time.monotonic() > self._asked + _ASK_AGAIN_S:
            # Workers may come and go. If the scheduler is lost, `wait` raises.
            with suppress(*_cut_off()):
                self._n_workers = max(sum(self._client.nthreads().values()), 1)
            self._asked = time.monotonic()
        return self._n_workers

    @property
    def pending(self) -> int:
        """Number of tasks that were submitted and have not ended."""
        return len(self.futures)

    def check_workers(self, folder: Path) -> None:
        """Refuse workers with other versions, and workers that cannot reach the run folder.

        Raises:
            EngineError: The scheduler has no workers, one has other versions, or one does not see the run folder.
        """
        try:
            self._client.wait_for_workers(1, timeout=_CONNECT_S)
        except TimeoutError:
            raise EngineError(f"The scheduler {self._address} has no workers; start some and run again.") from None
        for name, (theirs, sees_folder) in self._client.run(_look, str(folder)).items():
            different = [each for each, version in versions().items() if theirs.get(each) != version]
            if different:
                raise EngineError(
                    f"The worker {name} has {different[0]} {theirs.get(different[0])}, but this machine has "
                    f"{versions()[different[0]]}, so results would differ; install the same lock file on all machines."
                )
            if not sees_folder:
                raise EngineError(
                    f"The worker {name} does not see {folder}; inputs and outputs must lie in a file system that all "
                    "machines share, under the same path."
                )

    def share(self, value: Any) -> Shared:
        """Number the value; a worker keeps the first copy that it receives."""
        self._n_shared += 1
        return Shared(self._n_shared, value)

    def submit(self, task: Hashable, function: Callable[..., Any], *arguments: Any) -> None:
        """Pass a task to the scheduler."""
        try:
            future = self._client.submit(_compute, self._run, function, arguments, pure=False, retries=0)
        except import_distributed().client.ClosedClientError:
            raise self._lost() from None
        self.futures[future] = task
        future.add_done_callback(self._ended.put)

    def wait(self, progress: Progress) -> list[Outcome]:
        """Return the next task that ends."""
        while True:
            progress.check()
            try:
                return [self._outcome(self._ended.get(timeout=_POLL_S))]
            except queue.Empty:
                if not self._is_connected():
                    raise self._lost() from None

    def release(self) -> None:
        """Leave the workers as they are, since others may use them."""

    def _outcome(self, future: Any) -> Outcome:
        task = self.futures.pop(future)
        try:
            return replace(future.result(), task=task)
        except _cut_off():
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
    """Run a task in a worker. Shared values stay there, so that a model is loaded once and not for every tile."""
    values = []
    for each in arguments:
        if isinstance(each, Shared):
            # A long-lived worker must not collect the models of all runs.
            for other in [key for key in _kept if key[0] != run]:
                del _kept[other]
            values.append(_kept.setdefault((run, each.token), each.value))
        else:
            values.append(each)
    return attempt(None, function, values)
