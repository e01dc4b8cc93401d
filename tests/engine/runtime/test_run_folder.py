"""One run at a time holds the folder of an output; what it leaves serves the next."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from alps_qgis.engine.errors import OutputError
from alps_qgis.engine.progress import SILENT, Progress
from alps_qgis.engine.runtime.journal import NAME
from alps_qgis.engine.runtime.run_folder import folder_of, run_folder

HOLD = """
import sys, time
sys.path.insert(0, {root!r})
from pathlib import Path
from alps_qgis.engine.progress import SILENT
from alps_qgis.engine.runtime.run_folder import run_folder
with run_folder(Path({out!r}), SILENT):
    print("held", flush=True)
    time.sleep(60)
"""


@pytest.fixture
def holder(tmp_path):
    """Another process that holds the folder of `a.gpkg`."""
    code = HOLD.format(root=str(Path(__file__).parents[3]), out=str(tmp_path / "a.gpkg"))
    process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    assert process.stdout.readline() == "held\n"
    yield process
    process.kill()
    process.wait()


def test_nothing_is_left_of_a_run_that_ends_well(tmp_path):
    with run_folder(tmp_path / "a.gpkg", SILENT) as folder:
        (folder.path / "some").mkdir()
        assert folder.path == folder_of(tmp_path / "a.gpkg")
    assert list(tmp_path.iterdir()) == []


def test_a_second_run_for_the_same_output_is_refused(tmp_path, holder):
    """Fault 40."""
    with pytest.raises(OutputError, match=r"Another run is writing .*a\.gpkg"):  # noqa: SIM117
        with run_folder(tmp_path / "a.gpkg", SILENT):
            pass
    with run_folder(tmp_path / "b.gpkg", SILENT):
        assert holder.poll() is None


def test_the_lock_of_a_killed_run_is_no_lock(tmp_path, holder):
    """Fault 41: the system frees it with the process, so a reused process id cannot matter."""
    holder.kill()
    holder.wait()
    with run_folder(tmp_path / "a.gpkg", SILENT) as folder:
        assert folder.resumed
    assert list(tmp_path.iterdir()) == []


def test_finished_tiles_are_kept_after_an_error_and_said_so(tmp_path):
    class Listener(Progress):
        said = ""

        def say(self, message):
            self.said += message

    listener = Listener()
    with pytest.raises(KeyboardInterrupt), run_folder(tmp_path / "a.gpkg", listener) as folder:
        folder.journal.begin({"k": (Path("scene.tif"), 9)})
        folder.journal.tile_done("k", (0, 0), None, {})
        raise KeyboardInterrupt
    assert "1 of 9 tiles are kept" in listener.said
    with run_folder(tmp_path / "a.gpkg", SILENT) as folder:
        assert folder.resumed
        assert list(folder.journal.tiles("k")) == [(0, 0)]


def test_nothing_is_kept_of_a_run_of_few_tiles(tmp_path):
    with pytest.raises(KeyboardInterrupt), run_folder(tmp_path / "a.gpkg", SILENT) as folder:
        folder.journal.begin({"k": (Path("scene.tif"), 4)})
        folder.journal.tile_done("k", (0, 0), None, {})
        raise KeyboardInterrupt
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("keep", [0.0, 0.3, 0.6])
def test_a_damaged_journal_is_said_and_the_run_starts_anew(tmp_path, keep):
    """Fault 33, as after a power cut: the journal was cut off, or is zeros."""
    path = folder_of(tmp_path / "a.gpkg")
    with pytest.raises(KeyboardInterrupt), run_folder(tmp_path / "a.gpkg", SILENT) as folder:
        folder.journal.begin({"k": (Path("scene.tif"), 9)})
        folder.journal.tile_done("k", (0, 0), None, {})
        (folder.path / "k").mkdir()
        raise KeyboardInterrupt
    data = (path / NAME).read_bytes()
    (path / NAME).write_bytes(data[: int(len(data) * keep)] + bytes(len(data) - int(len(data) * keep)))

    class Listener(Progress):
        warned = ""

        def warn(self, message):
            self.warned += message

    listener = Listener()
    with run_folder(tmp_path / "a.gpkg", listener) as folder:
        assert not folder.journal.scenes()
        assert not (folder.path / "k").exists()
    assert "damaged; the run starts from the beginning" in listener.warned


def test_a_folder_that_refuses_files_is_an_error_at_once(tmp_path):
    """Fault 23."""
    out = tmp_path / "no" / "such" / "a.gpkg"
    with pytest.raises(OutputError, match="cannot be written"), run_folder(out, SILENT):
        pass
    assert not os.path.exists(out.parent)
