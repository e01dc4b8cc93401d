"""Long jobs of one QGIS run one after the other."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingFeedback

from alps_qgis.host import run as run_module
from alps_qgis.host.engine import EngineLocation
from alps_qgis.host.process import EngineFailure
from alps_qgis.host.run import run_engine
from alps_qgis.host.turns import Turns

ENGINE = """
import json, sys, time
job = json.loads(sys.stdin.readline())
with open(job["arguments"]["diary"], "a", encoding="utf-8") as diary:
    diary.write(f"+{job['arguments']['name']}\\n"); diary.flush()
    time.sleep(job["arguments"].get("seconds", 0.5))
    diary.write(f"-{job['arguments']['name']}\\n")
print(json.dumps({"event": "result", "result": {}}), flush=True)
"""


class Ear(QgsProcessingFeedback):
    """A feedback that remembers what it was told."""

    def __init__(self) -> None:
        super().__init__(False)
        self.texts: list[str] = []

    def setProgressText(self, text: str) -> None:
        self.texts.append(text)


@pytest.fixture
def diary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qgis_app: Any) -> Path:
    """Where each process of an engine writes when it begins and ends."""
    script = tmp_path / "boot.py"
    script.write_text(ENGINE, encoding="utf-8")
    monkeypatch.setattr(run_module, "locate_engine", lambda: EngineLocation(sys.executable, "the test"))
    monkeypatch.setattr(run_module, "boot_script", lambda: str(script))
    return tmp_path / "diary"


def _start(diary: Path, name: str, job: str = "label", ear: Ear | None = None, **more: Any) -> threading.Thread:
    arguments = {"diary": str(diary), "name": name, **more}
    thread = threading.Thread(target=run_engine, args=(job, arguments, ear or Ear()), kwargs={"title": name})
    thread.start()
    time.sleep(0.2)
    return thread


def _join(*threads: threading.Thread) -> None:
    for thread in threads:
        thread.join(20)
        assert not thread.is_alive()


def test_long_jobs_wait_for_each_other_in_the_order_they_were_started(diary: Path) -> None:
    """Fault 125."""
    ears = [Ear(), Ear(), Ear()]
    _join(*[_start(diary, name, job, ear) for name, job, ear in zip("abc", ("label", "fit", "boxes"), ears)])
    assert diary.read_text(encoding="utf-8").split() == ["+a", "-a", "+b", "-b", "+c", "-c"]
    assert ears[0].texts == []
    assert ears[1].texts == ["Waiting for “a” to finish…"]
    assert ears[2].texts == ["Waiting for “a” to finish…", "Waiting for “b” to finish…"]


def test_short_job_passes_by(diary: Path) -> None:
    """Fault 125: class edits do not wait for an hour of labelling."""
    _join(_start(diary, "long", seconds=2.0), _start(diary, "short", "relabel", seconds=0.1))
    assert diary.read_text(encoding="utf-8").split() == ["+long", "+short", "-short", "-long"]


def test_waiting_job_can_be_cancelled_and_the_next_one_goes_on(diary: Path) -> None:
    """Fault 125: a job that waits stops at once."""
    first = _start(diary, "a", seconds=1.5)
    ear = Ear()
    ear.cancel()
    with pytest.raises(EngineFailure) as caught:
        run_engine("label", {"diary": str(diary), "name": "b"}, ear)
    assert caught.value.code == "cancelled"
    assert first.is_alive()
    _join(first, _start(diary, "c"))
    assert diary.read_text(encoding="utf-8").split() == ["+a", "-a", "+c", "-c"]


def test_job_that_fails_gives_its_turn_away(diary: Path) -> None:
    with pytest.raises(EngineFailure):
        run_engine("label", {}, Ear())
    _join(_start(diary, "next"))
    assert diary.read_text(encoding="utf-8").split() == ["+next", "-next"]


def test_job_within_a_job_of_the_same_thread_does_not_wait_for_itself() -> None:
    turns = Turns()
    said: list[str] = []
    with turns.taken("model", said.append), turns.taken("step of the model", said.append):
        pass
    assert said == []


def test_windows_that_share_a_file_wait_for_each_other(tmp_path: Path) -> None:
    """Fault 255: and whoever waits may cancel."""
    one, other = Turns(), Turns()
    for turns in (one, other):
        turns.share(tmp_path / "cache" / "jobs")
    order: list[str] = []

    def run() -> None:
        with other.taken("second", order.append):
            order.append("second")

    with one.taken("first"):
        thread = threading.Thread(target=run)
        thread.start()
        time.sleep(0.5)
        cancelled = _sharing(tmp_path).taken("third", lambda _text: None, lambda: True)
        with pytest.raises(EngineFailure, match="Cancelled"), cancelled:
            pass
        order.append("first")
    _join(thread)
    assert order == ["Waiting for a job in another QGIS window to finish…", "first", "second"]


def _sharing(folder: Path) -> Turns:
    turns = Turns()
    turns.share(folder / "cache" / "jobs")
    return turns


def test_window_that_was_killed_holds_nobody_up(tmp_path: Path) -> None:
    """Fault 255."""
    script = (
        "import sys, time\nfrom pathlib import Path\nfrom alps_qgis.engine.settings.one_writer import only_writer\n"
        f"with only_writer(Path({str(tmp_path / 'jobs')!r})):\n    print('held', flush=True)\n    time.sleep(60)"
    )
    window = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, cwd=Path(__file__).parents[3])
    assert window.stdout is not None and window.stdout.readline() == b"held\n"
    turns = Turns()
    turns.share(tmp_path / "jobs")
    said: list[str] = []

    def kill(text: str) -> None:
        said.append(text)
        window.kill()
        window.wait()

    with turns.taken("next", kill):
        assert len(said) == 1
    window.stdout.close()


def test_folder_that_cannot_be_made_holds_nobody_up(tmp_path: Path) -> None:
    """Fault 255."""
    (tmp_path / "file").write_text("")
    turns = Turns()
    turns.share(tmp_path / "file" / "jobs")
    with turns.taken("job"):
        pass
