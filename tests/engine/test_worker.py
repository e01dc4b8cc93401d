"""The engine's side of the process border, in real processes with real pipes."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

BOOT = Path(__file__).parents[2] / "alps_qgis" / "engine" / "boot.py"

JOBS = """
import os, sys, time
sys.path.insert(0, {root!r})
from alps_qgis.engine import worker
from alps_qgis.engine.commands import COMMANDS
from alps_qgis.engine.commands.command import Command, nothing

def noisy(arguments, progress):
    print("a library greets")
    os.write(1, b"a C library greets\\n")
    import warnings
    warnings.warn("a library grumbles", UserWarning)
    os.write(1, b'{{"event": "result", "result": "forged"}}\\n')
    return {{"n": 1}}

def endless(arguments, progress):
    progress.say("started")
    while True:
        time.sleep(0.05)

def deaf(arguments, progress):
    progress.say("started")
    while True:
        try:
            time.sleep(0.05)
        except KeyboardInterrupt:
            pass

def crash(arguments, progress):
    progress.say("started")
    import ctypes
    ctypes.string_at(0)

def fault(arguments, progress):
    raise ZeroDivisionError("nobody thought of it")

for job in (noisy, endless, deaf, crash, fault):
    COMMANDS[job.__name__] = Command(job.__name__, "", job, nothing)
sys.exit(worker.serve())
"""


def start(**kwargs) -> subprocess.Popen:
    """Start a worker that knows some ill-behaved jobs beside the real ones."""
    code = JOBS.format(root=str(BOOT.parents[2]))
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    return subprocess.Popen([sys.executable, "-c", code], **{**pipes, **kwargs})


def order(process: subprocess.Popen, job: str, **arguments) -> None:
    process.stdin.write(json.dumps({"job": job, "arguments": arguments}) + "\n")
    process.stdin.flush()


def wait_until_started(process: subprocess.Popen) -> None:
    for line in process.stdout:
        if json.loads(line)["event"] == "log":
            return
    pytest.fail("the job did not start")


def finish(process: subprocess.Popen) -> tuple[str, str]:
    """Read everything and wait; stdin stays open, as its end would say that the parent is gone."""
    output, errors = process.stdout.read(), process.stderr.read()
    process.wait(timeout=60)
    process.stdin.close()
    return output, errors


def events(output: str) -> list[dict]:
    return [json.loads(line) for line in output.splitlines()]


def test_noise_on_stdout_never_mixes_with_events():
    """Fault 39."""
    process = start()
    order(process, "noisy")
    output, errors = finish(process)

    assert [event for event in events(output) if event["event"] != "heartbeat"] == [
        {"event": "result", "result": {"n": 1}}
    ]
    assert "a C library greets" in errors
    assert "forged" in errors
    assert "UserWarning: a library grumbles" in errors.splitlines(), "without file and source line"
    assert process.returncode == 0


def test_end_of_stdin_ends_the_engine():
    """Fault 34."""
    process = start()
    order(process, "endless")
    wait_until_started(process)

    process.stdin.close()

    assert process.wait(timeout=5) == 1


def test_a_parent_that_goes_once_it_has_the_result_leaves_no_traceback():
    for _ in range(8):
        process = start()
        order(process, "noisy")
        while json.loads(process.stdout.readline())["event"] != "result":
            pass
        process.stdin.close()
        assert "Traceback" not in process.stderr.read()
        assert process.wait(timeout=60) == 0


def test_a_killed_parent_takes_the_engine_with_it(tmp_path):
    """Fault 34."""
    parent_code = textwrap.dedent(
        """
        import subprocess, sys, time
        engine = subprocess.Popen([sys.executable, "-c", sys.argv[1]], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        engine.stdin.write(b'{"job": "deaf", "arguments": {}}\\n')
        engine.stdin.flush()
        while b"started" not in engine.stdout.readline():
            pass
        print(engine.pid, flush=True)
        time.sleep(600)
        """
    )
    code = JOBS.format(root=str(BOOT.parents[2]))
    parent = subprocess.Popen([sys.executable, "-c", parent_code, code], stdout=subprocess.PIPE, text=True)
    engine = int(parent.stdout.readline())

    parent.kill()
    parent.wait()

    deadline = time.monotonic() + 6
    while time.monotonic() < deadline and _alive(engine):
        time.sleep(0.05)
    assert not _alive(engine)


def test_cancel_ends_the_job_with_an_event_that_says_so():
    """Fault 35."""
    process = start()
    order(process, "endless")
    wait_until_started(process)
    process.stdin.write('{"cancel": true}\n')
    process.stdin.flush()

    output, _ = finish(process)

    assert events(output)[-1]["code"] == "cancelled"


def test_a_job_that_ignores_the_cancel_is_ended_all_the_same():
    process = start()
    order(process, "deaf")
    wait_until_started(process)
    process.stdin.write('{"cancel": true}\n')
    process.stdin.flush()

    assert process.wait(timeout=6) == 1


def test_a_crash_in_native_code_ends_without_a_result():
    process = start()
    order(process, "crash")
    output, _ = finish(process)

    assert "result" not in {event["event"] for event in events(output)}
    assert process.returncode == -signal.SIGSEGV


def test_a_fault_of_ours_is_reported_with_its_place():
    process = start()
    order(process, "fault")
    output, errors = finish(process)

    last = events(output)[-1]
    assert last["code"] == "internal"
    assert "ZeroDivisionError: nobody thought of it" in last["message"]
    assert "Traceback" in errors


def test_a_typed_error_crosses_the_border_with_its_code(tmp_path):
    process = start()
    order(process, "label", scenes=[str(tmp_path / "nowhere.tif")], out=str(tmp_path / "out"))
    output, _ = finish(process)

    last = events(output)[-1]
    assert (last["event"], last["code"]) == ("error", "scene")
    assert "nowhere.tif" in last["message"]


def test_an_unknown_job_asks_for_an_update():
    process = start()
    order(process, "teleport")
    output, _ = finish(process)
    assert "update" in events(output)[-1]["message"]


def test_a_line_that_is_no_job_is_refused():
    process = start()
    process.stdin.write("nonsense\n")
    process.stdin.flush()
    output, _ = finish(process)
    assert events(output)[-1]["code"] == "engine"
    assert process.returncode == 2


def test_heartbeats_come_while_a_job_computes():
    process = start()
    order(process, "endless")
    seen = set()
    while "heartbeat" not in seen:
        seen.add(json.loads(process.stdout.readline())["event"])
    process.stdin.close()
    process.wait(timeout=6)


def test_a_plugin_named_like_a_library_is_not_imported(tmp_path):
    # QGIS's plugins folder holds packages of any name; the engine must not find them.
    plugins = tmp_path / "plugins"
    (plugins / "shapely").mkdir(parents=True)
    (plugins / "shapely" / "__init__.py").write_text("raise RuntimeError('the plugin was imported')")
    (plugins / "alps_qgis").symlink_to(BOOT.parents[1])
    boot = plugins / "alps_qgis" / "engine" / "boot.py"
    environment = {**os.environ, "PYTHONPATH": str(plugins)}

    done = subprocess.run(
        [sys.executable, "-I", str(boot), "models", "--json"],
        cwd=plugins,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
    )

    assert done.returncode == 0, done.stderr
    assert "superpixels" in done.stdout


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    # A zombie that nobody has waited for is gone too.
    return Path(f"/proc/{pid}/stat").read_text().split(")")[1].split()[0] != "Z"
