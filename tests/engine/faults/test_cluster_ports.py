"""Another user of the same machine gets nothing from the ports of a cluster."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import distributed
import psutil
import pytest

from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.errors import SettingsError
from alps_qgis.engine.progress import SILENT
from alps_qgis.engine.runtime.dask_cluster import cluster, security
from alps_qgis.engine.settings import DaskSettings

from ..dask_programs import make_certificates, programs

pytestmark = pytest.mark.slow
OUTSIDER = Path(__file__).parent / "outsider.py"


def ports_of(*pids: int) -> list[str]:
    """Return where these processes and their children listen."""
    found = set()
    for pid in pids:
        process = psutil.Process(pid)
        for each in [process, *process.children(recursive=True)]:
            found |= {at.laddr for at in each.net_connections("all") if at.status == psutil.CONN_LISTEN}
    return sorted(f"{address.ip}:{address.port}" for address in found)


def attack(ports: list[str]) -> dict[str, str]:
    done = subprocess.run([sys.executable, str(OUTSIDER), *ports], capture_output=True, text=True, check=True)
    outcome = json.loads(done.stdout)
    assert outcome["uid"] != 0
    return outcome["got"]


def test_the_attacker_gets_into_a_cluster_as_dask_starts_it():
    """What the others are spared; without this test they could pass because the attacker tries nothing."""
    with distributed.LocalCluster(n_workers=0, host="127.0.0.1", dashboard_address=":0", protocol="tcp://"):
        got = attack(ports_of(os.getpid()))
    assert any(answer == f"ran as {os.getuid()}" for answer in got.values())
    assert any(answer.startswith("HTTP/1.") for answer in got.values())


def test_a_local_cluster_at_work_gives_another_user_nothing(tmp_path):
    """Fault 62: scheduler, workers and what starts them listen on loopback, and answer holders of their key."""
    with cluster(DaskSettings("local"), 2, tmp_path, SILENT) as executor:
        executor.submit("nap", time.sleep, 1)
        ports = ports_of(os.getpid())
        assert len(ports) == 5, "a scheduler, two workers and two nannies, each for Dask's own protocol"
        assert all(port.startswith("127.0.0.1:") for port in ports)
        assert attack(ports) == {}
        assert [outcome.error for outcome in executor.wait(SILENT)] == [None], "the run was not disturbed"
    assert not [port for port in ports_of(os.getpid()) if port in ports]


def test_the_programs_of_a_cluster_give_another_user_nothing(tmp_path):
    """Fault 62: `cluster-scheduler` and `cluster-workers`."""
    with programs(make_certificates(tmp_path)) as (_, scheduler, worker):
        ports = ports_of(scheduler.pid, worker.pid)
        assert len({port.rsplit(":", 1)[1] for port in ports}) == 3, "a scheduler, a worker and what starts it"
        assert attack(ports) == {}


@pytest.mark.parametrize("command", ["cluster-scheduler", "cluster-workers"])
@pytest.mark.parametrize("address", ["tcp://127.0.0.1:8786", "tcp://0.0.0.0:8786", "local"])
def test_no_program_starts_where_everyone_could_use_it(command, address):
    """Fault 62."""
    with pytest.raises(SettingsError, match="tls://HOST:PORT"):
        run_job(command, {"scheduler": address}, SILENT)


def test_key_that_others_can_read_is_refused(tmp_path):
    """Fault 62: whoever reads the key can run programs."""
    files = make_certificates(tmp_path)
    Path(files["tls_key"]).chmod(0o644)
    with pytest.raises(SettingsError, match="can read the key"):
        security(DaskSettings("tls://127.0.0.1:8786", **files))


def test_file_that_is_not_a_certificate_is_one_sentence(tmp_path):
    files = make_certificates(tmp_path)
    Path(files["tls_ca"]).write_text("no certificate")
    with pytest.raises(SettingsError, match="cannot be used for TLS"):
        security(DaskSettings("tls://127.0.0.1:8786", **files))
