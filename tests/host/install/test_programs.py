"""Programs that are not what their names say: they print for ever, or never answer."""

from __future__ import annotations

import os
import sys
import threading
import time
import tracemalloc
from pathlib import Path

import pytest

from alps_qgis.host.install import pythons
from alps_qgis.host.install.planning import make_plan
from alps_qgis.host.install.programs import run_program
from alps_qgis.host.install.pythons import HostPython, find_python, probe
from alps_qgis.host.install.request import InstallRequest
from alps_qgis.host.install.requirements import Pin, file_hash
from alps_qgis.host.install.torch_source import pinned_to_files
from alps_qgis.host.process import EngineFailure
from tests.host.install.profile import Profile
from tests.host.install.test_pythons import script

VARIABLES = dict(os.environ)
ENDLESS = {
    "lines": "#!/bin/sh\nwhile :; do echo hello; echo there; done\n",
    "one line": "#!/bin/sh\nexec tr '\\0' x </dev/zero\n",
}
SILENT = "#!/bin/sh\nexec sleep 60\n"


@pytest.mark.parametrize("kind", ENDLESS)
def test_endless_output_of_a_chosen_python_ends_the_question(kind: str, tmp_path: Path) -> None:
    """Fault 272."""
    python = script(tmp_path, "python3", ENDLESS[kind])
    started = time.monotonic()

    assert not probe(python, VARIABLES).started
    assert time.monotonic() - started < 10.0


@pytest.mark.parametrize("kind", ENDLESS)
def test_endless_output_does_not_fill_the_memory(kind: str, tmp_path: Path) -> None:
    """Fault 272: whoever prints faster than it is read waits."""
    program = script(tmp_path, "pip", ENDLESS[kind])
    tracemalloc.start()
    try:
        with pytest.raises(TimeoutError):
            run_program([program], VARIABLES, tmp_path, on_line=lambda line: time.sleep(0.01), limit_s=2.0)
        assert tracemalloc.get_traced_memory()[1] < 5_000_000
    finally:
        tracemalloc.stop()


def test_lines_come_whole_whatever_ends_them(tmp_path: Path) -> None:
    code = "import sys; sys.stdout.buffer.write('ä\\nb\\r\\nc\\rd'.encode() + b'x' * 100000 + b'\\n\\nend')"
    lines: list[str] = []
    outcome = run_program([sys.executable, "-c", code], VARIABLES, tmp_path, on_line=lines.append)
    assert outcome.code == 0 and lines == ["ä", "b", "c", "d" + "x" * 65535, "end"]


def test_python_that_does_not_answer_is_said_to_be_silent(
    profile: Profile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Fault 273: it was started, so the message does not say that it cannot be started."""
    python = script(tmp_path, "python3", SILENT)
    monkeypatch.setattr(pythons.probe, "__defaults__", (lambda: False, 0.5))

    with pytest.raises(EngineFailure, match="did not say in time") as caught:
        make_plan(InstallRequest(python=python), profile.site, HostPython("", "", "", "3.11"))
    assert caught.value.code == "install.python_silent"


def test_silent_candidates_do_not_keep_the_search_waiting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fault 273."""
    monkeypatch.setattr(pythons, "_LOOK_S", 0.5)
    silent = script(tmp_path, "python3.12", SILENT)
    found = find_python([silent, sys.executable], VARIABLES, (), [])
    assert found is not None and found.started


def test_cancel_works_while_pythons_are_asked(profile: Profile, tmp_path: Path) -> None:
    """Fault 274."""
    python = script(tmp_path, "python3", SILENT)
    cancelled = threading.Event()
    threading.Timer(0.5, cancelled.set).start()
    started = time.monotonic()

    with pytest.raises(EngineFailure) as caught:
        make_plan(InstallRequest(python=python), profile.site, HostPython("", "", "", ""), cancelled.is_set)
    assert caught.value.code == "cancelled" and time.monotonic() - started < 5.0


def test_cancel_works_while_downloads_are_hashed(tmp_path: Path) -> None:
    """Fault 274: the wheels of torch have gigabytes."""
    wheel = tmp_path / "torch-1.0-py3-none-any.whl"
    with wheel.open("wb") as file:
        file.truncate(1 << 40)
    started = time.monotonic()

    cancelled = threading.Event()
    threading.Timer(0.2, cancelled.set).start()
    for read in (
        lambda: file_hash(wheel, cancelled.is_set),
        lambda: pinned_to_files([Pin("torch", "1.0", "", frozenset())], tmp_path, cancelled.is_set),
    ):
        with pytest.raises(EngineFailure) as caught:
            read()
        assert caught.value.code == "cancelled"
    assert time.monotonic() - started < 5.0
