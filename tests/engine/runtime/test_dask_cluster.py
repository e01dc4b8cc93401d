"""A cluster computes what one process computes, whatever happens to its workers, and takes orders from us alone."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import psutil
import pytest

from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.errors import EngineError, SettingsError
from alps_qgis.engine.progress import SILENT
from alps_qgis.engine.runtime.dask_cluster import check_address, cluster
from alps_qgis.engine.settings import DaskSettings

from ..dask_programs import make_certificates, programs
from ..pipeline.test_resume import BOOT, OPTIONS, digests, label, scene, undisturbed  # noqa: F401 - fixtures

pytestmark = pytest.mark.slow
COMMAND = [sys.executable, "-I", str(BOOT), "label"]


def on_cluster(scene, out, address="local", **options):  # noqa: F811
    return label(scene, out, cluster={"scheduler": address, **options})


def test_a_local_cluster_gives_the_bytes_of_a_run_without_one(scene, undisturbed, tmp_path):  # noqa: F811
    on_cluster(scene, tmp_path / "out")
    assert digests(tmp_path / "out") == undisturbed


def test_several_scenes_go_through_both_passes_on_the_cluster(scene, tmp_path):  # noqa: F811
    copies = [tmp_path / f"{name}.tif" for name in "ab"]
    for copy in copies:
        copy.write_bytes(scene.read_bytes())
    settings = {"codebook": {"clusters": 3}, "segment": {"segmenter": "superpixels", "workers": 2}}
    for out, where in (("here", None), ("there", {"scheduler": "local"})):
        given = {"scenes": [str(copy) for copy in copies], "out": str(tmp_path / out), "settings": settings}
        run_job("label", {**given, "cluster": where}, SILENT)
    assert digests(tmp_path / "here") == digests(tmp_path / "there")


def test_workers_that_are_killed_again_and_again_change_nothing(scene, tmp_path):  # noqa: F811
    """Faults 33 and 44: of four workers one is killed again and again; the scheduler hands its task to another."""
    options = ["--clusters", "3", "--segmenter", "superpixels", "--tile", "64", "--halo", "16", "--workers", "4"]
    serial = subprocess.run([*COMMAND, str(scene), "--out", str(tmp_path / "serial"), *options], check=True)
    assert serial.returncode == 0
    process = subprocess.Popen(
        [*COMMAND, str(scene), "--out", str(tmp_path / "out"), *options, "--scheduler", "local"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    killed: list[int] = []
    threading.Thread(target=_kill_workers, args=(process, tmp_path / "out", killed), daemon=True).start()
    _, errors = process.communicate(timeout=300)
    assert process.returncode == 0, errors
    assert killed
    assert digests(tmp_path / "out") == digests(tmp_path / "serial")


def _kill_workers(process: subprocess.Popen, out: Path, killed: list[int]) -> None:
    while process.poll() is None and len(killed) < 3:
        time.sleep(0.5)
        if not list(out.glob(".*.alps-run/*/tile_*.npz")):
            continue
        workers = [child for child in psutil.Process(process.pid).children() if child.cpu_times().user > 0.5]
        if workers:
            workers[0].send_signal(signal.SIGKILL)
            killed.append(workers[0].pid)


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("tcp://10.0.0.7:8786", "without encryption"),
        ("tcp://example.org:8786", "without encryption"),
        ("tcp://127.0.0.1:8786", "without encryption"),
        ("tcp://localhost:8786", "without encryption"),
        ("tcp://[::1]:8786", "without encryption"),
        ("10.0.0.7:8786", "not the address of a scheduler"),
        ("http://127.0.0.1:8786", "not the address of a scheduler"),
        ("tls://10.0.0.7:8786", "--tls-ca, --tls-cert, --tls-key"),
        ("tls://10.0.0.7:x", "not the address of a scheduler"),
    ],
)
def test_only_tls_is_spoken_also_on_loopback(address, why):
    """Fault 62: other users of this machine reach loopback too."""
    with pytest.raises(SettingsError, match=why):
        check_address(DaskSettings(address))


@pytest.fixture
def certificates(tmp_path):
    return make_certificates(tmp_path)


def test_a_scheduler_that_does_not_answer_is_an_error(scene, tmp_path, certificates, monkeypatch):  # noqa: F811
    monkeypatch.setattr("alps_qgis.engine.runtime.dask_cluster._CONNECT_S", 1)
    with pytest.raises(EngineError, match="does not answer"):
        on_cluster(scene, tmp_path / "out", "tls://127.0.0.1:9", **certificates)


@pytest.fixture
def tls_cluster(certificates, tmp_path):
    with programs(certificates) as (address, scheduler, _):
        yield address, scheduler


def test_a_cluster_of_other_machines_is_spoken_to_over_tls(scene, undisturbed, tmp_path, certificates, tls_cluster):  # noqa: F811
    address, _ = tls_cluster
    on_cluster(scene, tmp_path / "out", address, **certificates)
    assert digests(tmp_path / "out") == undisturbed


def test_after_the_loss_of_the_scheduler_the_next_run_goes_on(scene, undisturbed, tmp_path, certificates, tls_cluster):  # noqa: F811
    """Fault 45."""
    address, scheduler = tls_cluster
    options = [f"--{name.replace('_', '-')}={path}" for name, path in certificates.items()]
    process = subprocess.Popen(
        [*COMMAND, str(scene), "--out", str(tmp_path / "out"), *OPTIONS, "--scheduler", address, *options],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    while len(list((tmp_path / "out").glob(".*.alps-run/*/tile_*.npz"))) < 2:
        assert process.poll() is None, process.stderr.read()
        time.sleep(0.01)
    scheduler.kill()
    _, errors = process.communicate(timeout=120)
    assert process.returncode == 1, errors
    assert "was lost; run again: finished tiles are kept" in errors
    assert "Traceback" not in errors.split("alps:")[-1]

    label(scene, tmp_path / "out")
    assert digests(tmp_path / "out") == undisturbed


def test_tasks_that_were_cancelled_with_the_connection_say_that_the_scheduler_was_lost(
    tmp_path, certificates, tls_cluster
):
    """Fault 45: which exception Dask raises depends on what it was doing."""
    address, scheduler = tls_cluster
    with (
        pytest.raises(EngineError, match="was lost; run again"),
        cluster(DaskSettings(address, **certificates), 0, tmp_path, SILENT) as executor,
    ):
        executor.submit("nap", time.sleep, 60)
        scheduler.kill()
        while not all(future.cancelled() for future in executor.futures):
            time.sleep(0.05)
        executor.wait(SILENT)


def test_a_worker_of_another_version_is_refused(scene, tmp_path, monkeypatch):  # noqa: F811
    monkeypatch.setattr("alps_qgis.engine.runtime.dask_cluster.versions", lambda: {"alps": "0.0.0"})
    with pytest.raises(EngineError, match="results would differ"):
        on_cluster(scene, tmp_path / "out")
