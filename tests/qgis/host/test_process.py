"""Real child processes that behave as engines do and as they should not."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from alps_qgis.host.process import EngineFailure, EngineProcess, engine_environment

PREAMBLE = """
import json, os, subprocess, sys, threading, time
job = json.loads(sys.stdin.readline())
def send(**event):
    print(json.dumps(event), flush=True)
"""


class Ear:
    """A listener that remembers, and that can ask to stop once something was heard."""

    def __init__(self, cancel_after_s: float | None = None) -> None:
        self.heard: list[tuple] = []
        self._cancel_at = None if cancel_after_s is None else time.monotonic() + cancel_after_s

    def progress(self, fraction: float, message: str) -> None:
        self.heard.append(("progress", fraction, message))

    def log(self, message: str) -> None:
        self.heard.append(("log", message))

    def warning(self, message: str) -> None:
        self.heard.append(("warning", message))

    def library(self, line: str) -> None:
        self.heard.append(("library", line))

    def is_cancelled(self) -> bool:
        return self._cancel_at is not None and time.monotonic() > self._cancel_at


@pytest.fixture
def child(tmp_path: Path) -> Callable[..., EngineProcess]:
    """Make an engine out of a few lines of Python."""

    def make(code: str, **options: float) -> EngineProcess:
        script = tmp_path / "child.py"
        script.write_text(PREAMBLE + textwrap.dedent(code), encoding="utf-8")
        return EngineProcess([sys.executable, "-I", str(script)], engine_environment(), **options)

    return make


def _gone(pid: int, within_s: float = 5.0) -> bool:
    end = time.monotonic() + within_s
    while time.monotonic() < end:
        try:
            state = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()[0]
        except OSError:
            return True
        if state == "Z":
            return True
        time.sleep(0.05)
    return False


def test_job_arrives_and_events_and_result_come_back(child: Callable[..., EngineProcess]) -> None:
    ear = Ear()
    engine = child(
        """
        send(event="progress", fraction=0.5, message="half")
        send(event="log", message="a line")
        send(event="warning", message="beware")
        send(event="heartbeat")
        send(event="result", result={"echo": job})
        """
    )
    assert engine.run("tiles", {"scene": "ä.tif"}, ear) == {"echo": {"job": "tiles", "arguments": {"scene": "ä.tif"}}}
    assert ear.heard == [("progress", 0.5, "half"), ("log", "a line"), ("warning", "beware")]


def test_noise_on_stdout_is_ignored(child: Callable[..., EngineProcess]) -> None:
    """Fault 39."""
    engine = child(
        r"""
        print("Loading model… 100%")
        print("{not json")
        print('{"event": 3}')
        print("[1, 2]")
        sys.stdout.buffer.write(b"\xff\xfe\x00 bytes that are no text\n"); sys.stdout.flush()
        send(event="result", result={"ok": True})
        print("bye")
        """
    )
    assert engine.run("tiles", {}, Ear()) == {"ok": True}


def test_typed_error_keeps_code_and_message(child: Callable[..., EngineProcess]) -> None:
    engine = child('send(event="error", code="scene", message="a.tif is truncated; copy it again."); sys.exit(1)')
    with pytest.raises(EngineFailure, match="copy it again") as caught:
        engine.run("label", {}, Ear())
    assert caught.value.code == "scene"


def test_what_libraries_print_to_stderr_is_logged(child: Callable[..., EngineProcess]) -> None:
    ear = Ear()
    child('print("GDAL says", file=sys.stderr, flush=True); time.sleep(.3); send(event="result", result={})').run(
        "tiles", {}, ear
    )
    assert ("library", "GDAL says") in ear.heard


def test_much_output_on_both_streams_blocks_nothing(child: Callable[..., EngineProcess]) -> None:
    engine = child(
        """
        for i in range(3000):
            print("x" * 200, file=sys.stderr)
            print("y" * 200)
        send(event="result", result={"n": 3000})
        """
    )
    assert engine.run("tiles", {}, Ear()) == {"n": 3000}


@pytest.mark.parametrize(("stream", "watchdog_s"), [("stdout", 2.0), ("stderr", 60.0)])
@pytest.mark.parametrize("end", ["", "\\n"])
def test_endless_output_does_not_fill_the_memory(
    child: Callable[..., EngineProcess], stream: str, watchdog_s: float, end: str
) -> None:
    """Fault 272: the setting may name any program."""
    engine = child(
        f"""
while True:
    sys.{stream}.write("x" * 1000 + "{end}")
""",
        watchdog_s=watchdog_s,
    )
    ear = Ear(cancel_after_s=3.0)
    ear.library = lambda line: None
    tracemalloc.start()
    try:
        with pytest.raises(EngineFailure):
            engine.run("label", {}, ear)
        assert tracemalloc.get_traced_memory()[1] < 300_000_000
    finally:
        tracemalloc.stop()


def test_engine_that_obeys_a_cancel_tidies_up(child: Callable[..., EngineProcess], tmp_path: Path) -> None:
    engine = child(
        f"""
        def beat():
            while True:
                time.sleep(0.2); send(event="heartbeat")
        threading.Thread(target=beat, daemon=True).start()
        assert json.loads(sys.stdin.readline()) == {{"cancel": True}}
        open({str(tmp_path / "tidy")!r}, "w").close()
        send(event="error", code="cancelled", message="Cancelled; every file is as it was before, or complete.")
        """
    )
    with pytest.raises(EngineFailure) as caught:
        engine.run("label", {}, Ear(cancel_after_s=0.5))
    assert caught.value.code == "cancelled"
    assert (tmp_path / "tidy").exists()


def test_engine_that_ignores_a_cancel_is_killed_with_its_children_within_5_s(
    child: Callable[..., EngineProcess], tmp_path: Path
) -> None:
    """Fault 35."""
    engine = child(
        f"""
        worker = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
        open({str(tmp_path / "pid")!r}, "w").write(str(worker.pid))
        while True:
            time.sleep(0.2); send(event="heartbeat")
        """
    )
    started = time.monotonic()
    with pytest.raises(EngineFailure) as caught:
        engine.run("label", {}, Ear(cancel_after_s=0.5))
    assert caught.value.code == "cancelled"
    assert time.monotonic() - started < 0.5 + 5.0 + 1.0
    assert _gone(int((tmp_path / "pid").read_text()))
    assert _gone(engine.pid)


def test_crash_in_native_code_is_translated(child: Callable[..., EngineProcess]) -> None:
    """Fault 38."""
    engine = child("import ctypes; ctypes.string_at(0)")
    with pytest.raises(EngineFailure, match=r"ended by signal 11 \(SIGSEGV\).*native code") as caught:
        engine.run("label", {}, Ear())
    assert caught.value.code == "engine"


def test_children_of_a_crashed_engine_are_gone(child: Callable[..., EngineProcess], tmp_path: Path) -> None:
    engine = child(
        f"""
        worker = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"], stdout=subprocess.DEVNULL,
                                  stderr=subprocess.DEVNULL)
        open({str(tmp_path / "pid")!r}, "w").write(str(worker.pid))
        import ctypes; ctypes.string_at(0)
        """
    )
    with pytest.raises(EngineFailure):
        engine.run("label", {}, Ear())
    assert _gone(int((tmp_path / "pid").read_text()))


def test_killed_engine_is_explained_by_memory(child: Callable[..., EngineProcess]) -> None:
    """Fault 33: QGIS says so."""
    with pytest.raises(EngineFailure, match="memory ran out"):
        child("os.kill(os.getpid(), 9)").run("label", {}, Ear())


def test_hanging_engine_is_ended_by_the_watchdog(child: Callable[..., EngineProcess]) -> None:
    """Fault 36."""
    engine = child("time.sleep(60)", watchdog_s=1.0)
    with pytest.raises(EngineFailure, match="did not respond"):
        engine.run("label", {}, Ear())
    assert _gone(engine.pid)


def test_heartbeats_keep_a_silent_engine_alive(child: Callable[..., EngineProcess]) -> None:
    """Fault 36."""
    engine = child(
        """
        for _ in range(8):
            time.sleep(0.25); send(event="heartbeat")
        send(event="result", result={"ok": True})
        """,
        watchdog_s=1.0,
    )
    assert engine.run("label", {}, Ear()) == {"ok": True}


def test_missing_package_is_named_with_its_remedy(child: Callable[..., EngineProcess]) -> None:
    with pytest.raises(
        EngineFailure, match=r"does not have the package “rasterio_that_is_missing”.*Settings ▸ Options ▸ ALPS"
    ) as caught:
        child("import rasterio_that_is_missing").run("label", {}, Ear())
    assert caught.value.code == "engine"


def test_end_without_a_result_is_an_error(child: Callable[..., EngineProcess]) -> None:
    with pytest.raises(EngineFailure, match="exit code 0, without a result"):
        child("pass").run("label", {}, Ear())


def test_interpreter_that_is_missing_is_named(tmp_path: Path) -> None:
    engine = EngineProcess([str(tmp_path / "no-python"), "-I"], {})
    with pytest.raises(EngineFailure, match=r"no-python.*cannot be started"):
        engine.run("label", {}, Ear())


def test_variables_of_qgis_are_scrubbed_and_proxies_kept() -> None:
    """Faults 47 and 57."""
    scrubbed = engine_environment(
        {
            "PYTHONPATH": "/qgis",
            "PYTHONHOME": "/qgis",
            "PROJ_LIB": "/qgis",
            "GDAL_DATA": "/qgis",
            "QT_PLUGIN_PATH": "/qgis",
            "HTTPS_PROXY": "http://proxy:3128",
            "https_proxy": "http://proxy:3128",
            "HOME": "/home/user",
        }
    )
    assert set(scrubbed) == {"HTTPS_PROXY", "https_proxy", "HOME", "ALPS_HOST"}


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_real_engine_is_gone_within_5_s_of_a_killed_parent(
    engine: str, make_scene: Callable[..., str], tmp_path: Path, staged_plugin: Path
) -> None:
    """Fault 34."""
    scene = make_scene("large.tif", size=3000)
    parent_code = f"""
import sys; sys.path.insert(0, {str(staged_plugin.parent)!r})
from alps_qgis.host.process import EngineProcess, engine_environment
from alps_qgis.host.resources import boot_script
class Ear:
    def progress(self, fraction, message): print(engine.pid, flush=True)
    log = warning = library = lambda self, *a: None
    def is_cancelled(self): return False
engine = EngineProcess([{engine!r}, "-I", boot_script(), "worker"], engine_environment())
job = {{"scene": {scene!r}, "segments": {str(tmp_path / "s.gpkg")!r}, "settings": {{}}, "overwrite": False}}
engine.run("segment", job, Ear())
"""
    parent = subprocess.Popen([sys.executable, "-c", parent_code], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    pid = int(parent.stdout.readline())
    os.kill(parent.pid, signal.SIGKILL)
    parent.wait()
    parent.stdout.close()
    assert _gone(pid)
    time.sleep(0.5)
    assert not (tmp_path / "s.gpkg").exists()
