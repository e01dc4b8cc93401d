"""A run that was ended before it was done is gone on with, and gives the bytes of one that never was."""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from scipy import ndimage

from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.errors import Cancelled, EngineError, OutputError
from alps_qgis.engine.pipeline import first_pass
from alps_qgis.engine.pipeline import label as label_module
from alps_qgis.engine.progress import Progress
from alps_qgis.engine.runtime.aside import aside_name
from alps_qgis.engine.runtime.journal import Journal
from alps_qgis.engine.runtime.run_folder import folder_of
from alps_qgis.engine.segment.superpixels import SuperpixelSegmenter
from tests.engine.factories import make_raster

BOOT = Path(__file__).parents[3] / "alps_qgis" / "engine" / "boot.py"
SETTINGS = {
    "codebook": {"clusters": 3},
    "segment": {"segmenter": "superpixels", "workers": 1},
    "tiles": {"tile": 128, "halo": 16},
}
OPTIONS = ("--clusters", "3", "--segmenter", "superpixels", "--tile", "128", "--halo", "16", "--workers", "2")


class Listener(Progress):
    """Keep what a user would read; stop after some tiles if asked."""

    def __init__(self, stop_after: int | None = None) -> None:
        self.said: list[str] = []
        self.warned: list[str] = []
        self.n_tiles, self.stop_after = 0, stop_after

    def show(self, fraction, message=""):
        self.n_tiles += message.startswith("Tile ")

    def say(self, message):
        self.said.append(message)

    def warn(self, message):
        self.warned.append(message)

    def is_cancelled(self):
        return self.stop_after is not None and self.n_tiles >= self.stop_after


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    rng = np.random.default_rng(0)
    smooth = ndimage.gaussian_filter(rng.normal(size=(3, 300, 400)), (0, 6, 6))
    image = ((smooth - smooth.min()) / np.ptp(smooth) * 255).astype(np.uint8)
    return make_raster(tmp_path_factory.mktemp("scene") / "a.tif", image)


@pytest.fixture(scope="module")
def undisturbed(scene, tmp_path_factory):
    out = tmp_path_factory.mktemp("undisturbed") / "out"
    label(scene, out)
    return digests(out)


def label(scene, out, progress=None, settings=SETTINGS, **arguments):
    given = {"scenes": [str(scene)], "out": str(out), "settings": settings, **arguments}
    return run_job("label", given, progress or Listener())


def digests(out: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(out.iterdir())}


def interrupt(scene, out: Path, after: int = 5, settings=SETTINGS) -> Path:
    with pytest.raises(Cancelled):
        label(scene, out, Listener(stop_after=after), settings)
    return folder_of(out / "codebook.gpkg")


def test_a_cancelled_run_goes_on_with_its_tiles_and_gives_the_same_bytes(scene, undisturbed, tmp_path):
    """Fault 35."""
    folder = interrupt(scene, tmp_path / "out")
    assert [path.name for path in (tmp_path / "out").iterdir()] == [folder.name], "nothing but the run folder is left"
    listener = Listener()
    label(scene, tmp_path / "out", listener)
    assert any("5 of 12 tiles are finished" in message for message in listener.said)
    assert listener.n_tiles == 7
    assert digests(tmp_path / "out") == undisturbed


def test_a_run_that_ends_in_the_second_pass_computes_no_tile_again(scene, undisturbed, tmp_path, monkeypatch):
    def full(*arguments, **named):
        raise OutputError("the disk is full")

    with monkeypatch.context() as patched, pytest.raises(OutputError, match="full"):
        patched.setattr("alps_qgis.engine.pipeline.label_scene.polygonize", full)
        label(scene, tmp_path / "out")
    assert [path.name for path in (tmp_path / "out").iterdir()] == [".codebook.alps-run"]

    listener = Listener()
    label(scene, tmp_path / "out", listener)
    assert listener.n_tiles == 0
    assert digests(tmp_path / "out") == undisturbed


def test_a_scene_of_a_collection_that_has_its_tiles_but_not_its_segments_is_joined(scene, tmp_path, monkeypatch):
    scenes = [tmp_path / "a.tif", tmp_path / "b.tif"]
    for path in scenes:
        path.write_bytes(scene.read_bytes())
    listing = tmp_path / "scenes.txt"
    listing.write_text("a.tif\nb.tif")
    label(listing, tmp_path / "undisturbed")

    def die(*arguments):
        raise KeyboardInterrupt

    with monkeypatch.context() as patched, pytest.raises(KeyboardInterrupt):
        patched.setattr(first_pass, "finish_scene", die)
        label(listing, tmp_path / "out")
    listener = Listener()
    label(listing, tmp_path / "out", listener)
    assert listener.n_tiles <= 12, "those of the second scene that were not finished"
    assert digests(tmp_path / "out") == digests(tmp_path / "undisturbed")


@pytest.mark.parametrize("damage", ["cut off", "zeros", "gone"])
def test_a_damaged_tile_is_noticed_and_made_again(scene, undisturbed, tmp_path, damage):
    """Fault 33, as after a power cut: the journal has the tile, the disk only a part of it."""
    folder = interrupt(scene, tmp_path / "out")
    tile = sorted(folder.glob("*/tile_*.npz"))[2]
    data = tile.read_bytes()
    if damage == "gone":
        tile.unlink()
    else:
        tile.write_bytes(data[:1000] + (bytes(len(data) - 1000) if damage == "zeros" else b""))

    listener = Listener()
    label(scene, tmp_path / "out", listener)
    assert "damaged on the disk" in listener.warned[0]
    assert listener.n_tiles == 8
    assert digests(tmp_path / "out") == undisturbed


@pytest.mark.parametrize(
    ("section", "change"),
    [("tiles", {"tile": 160, "halo": 16}), ("segment", {"segmenter": "superpixels", "gate": 0.2})],
)
def test_with_other_settings_it_starts_anew_and_says_so(scene, tmp_path, section, change):
    """Fault 42."""
    interrupt(scene, tmp_path / "out")
    listener = Listener()
    label(scene, tmp_path / "out", listener, {**SETTINGS, section: change})
    assert "settings, the model or the versions changed" in listener.warned[0]
    assert not any("Going on" in message for message in listener.said)


def test_with_other_clusters_it_goes_on_with_its_tiles(scene, tmp_path):
    interrupt(scene, tmp_path / "out")
    other = {**SETTINGS, "codebook": {"clusters": 5}}
    listener = Listener()
    label(scene, tmp_path / "out", listener, other)
    assert listener.n_tiles == 7
    label(scene, tmp_path / "other", settings=other)
    assert digests(tmp_path / "out") == digests(tmp_path / "other")


def test_with_another_input_it_starts_anew_and_says_so(scene, tmp_path):
    """Fault 42."""
    copy = tmp_path / "a.tif"
    copy.write_bytes(scene.read_bytes())
    interrupt(copy, tmp_path / "out")
    os.utime(copy, ns=(1, 1))
    listener = Listener()
    label(copy, tmp_path / "out", listener)
    assert "a.tif, the settings" in listener.warned[0]
    assert listener.n_tiles == 12


def test_a_tile_that_always_fails_is_left_out_after_three_tries_and_listed(scene, tmp_path, monkeypatch):
    """Fault 43."""
    compute, tries = first_pass.compute_tiles, []

    def fail_one(job, segmenter, indices):
        if indices == ((1, 2),):
            tries.append(1)
            raise MemoryError
        return compute(job, segmenter, indices)

    monkeypatch.setattr(first_pass, "compute_tiles", fail_one)
    listener = Listener()
    summary = label(scene, tmp_path / "out", listener)

    assert len(tries) == 3
    assert summary["scenes"][0]["n_failed_tiles"] == 1
    assert listener.warned == ["a.tif: Tile 1/2 failed 3 times and has no segments: out of memory."]
    assert summary["scenes"][0]["covered_share"] == pytest.approx(1 - 96 * 96 / (300 * 400), abs=0.001)


def test_of_tiles_that_are_cut_together_only_the_one_that_fails_is_left_out(scene, tmp_path, monkeypatch):
    compute = first_pass.compute_tiles

    def fail_one(job, segmenter, indices):
        if (1, 2) in indices:
            raise MemoryError
        return compute(job, segmenter, indices)

    monkeypatch.setattr(first_pass, "compute_tiles", fail_one)
    monkeypatch.setattr(SuperpixelSegmenter, "together", 4)
    assert label(scene, tmp_path / "out")["scenes"][0]["n_failed_tiles"] == 1


def test_a_tile_that_fails_once_is_tried_again_and_changes_nothing(scene, undisturbed, tmp_path, monkeypatch):
    compute, tries = first_pass.compute_tiles, []

    def fail_first(job, segmenter, indices):
        tries.append(indices)
        if len(tries) == 1:
            raise MemoryError
        return compute(job, segmenter, indices)

    monkeypatch.setattr(first_pass, "compute_tiles", fail_first)
    label(scene, tmp_path / "out")
    assert len(tries) == 13
    assert digests(tmp_path / "out") == undisturbed


def test_a_scene_without_a_tile_that_works_is_an_error(scene, tmp_path, monkeypatch):
    def fail(job, segmenter, indices):
        raise ZeroDivisionError("a fault")

    monkeypatch.setattr(first_pass, "compute_tiles", fail)
    with pytest.raises(EngineError, match=r"No tile of .*a\.tif could be computed; tile 0/0: ZeroDivisionError"):
        label(scene, tmp_path / "out")


def test_a_killed_run_is_gone_on_with_whatever_killed_it_at_which_moment(scene, undisturbed, tmp_path):
    """Fault 33: SIGKILL for the engine and its processes, again and again; tools/killloop.py does it at length."""
    command = [sys.executable, "-I", str(BOOT), "label", str(scene), "--out", str(tmp_path / "out"), *OPTIONS]
    for n_tiles in (1, 4, 9):
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL, start_new_session=True)
        _wait_for_tiles(tmp_path / "out", n_tiles, process)
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "Continuing an earlier run" in done.stderr
    assert digests(tmp_path / "out") == undisturbed


def test_a_tile_process_that_is_killed_costs_its_tile_and_nothing_else(scene, undisturbed, tmp_path):
    """Faults 33 and 38: the run goes on."""
    command = [sys.executable, "-I", str(BOOT), "label", str(scene), "--out", str(tmp_path / "out"), *OPTIONS]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    _wait_for_tiles(tmp_path / "out", 2, process)
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
    # The last one is a tile process; the first may be the resource tracker of multiprocessing.
    os.kill(int(children[-1]), signal.SIGKILL)
    _, errors = process.communicate(timeout=120)
    assert process.returncode == 0, errors
    assert "most likely for lack of memory); it is tried again" in errors
    assert digests(tmp_path / "out") == undisturbed


def _wait_for_tiles(out: Path, n: int, process: subprocess.Popen) -> None:
    deadline = time.monotonic() + 120
    while len(list(out.glob(".*.alps-run/*/tile_*.npz"))) < n:
        assert process.poll() is None and time.monotonic() < deadline
        time.sleep(0.01)


def test_a_process_that_dies_while_it_joins_a_scene_costs_nothing_else(scene, tmp_path, monkeypatch):
    dying = DiesOnce(str(tmp_path / "died"), first_pass.finish_scene)
    assert_a_death_changes_nothing(first_pass, "finish_scene", dying, scene, tmp_path, monkeypatch)


def test_a_process_that_dies_when_a_scene_is_drawn_costs_nothing_else(scene, tmp_path, monkeypatch):
    """Fault 38: what it had written already does not stop the second try."""
    dying = LabelsAndDiesOnce(str(tmp_path / "died"))
    assert_a_death_changes_nothing(label_module, "label_scene", dying, scene, tmp_path, monkeypatch)


def assert_a_death_changes_nothing(module, name, dying, scene, tmp_path, monkeypatch):
    """Label two scenes in two processes, undisturbed and with a function that dies once, and compare the bytes."""
    for copy in ("a.tif", "b.tif"):
        (tmp_path / copy).write_bytes(scene.read_bytes())
    settings = {**SETTINGS, "segment": {"segmenter": "superpixels", "workers": 2}}
    listing = tmp_path / "scenes.txt"
    listing.write_text("a.tif\nb.tif")
    label(listing, tmp_path / "undisturbed", settings=settings)
    monkeypatch.setattr(module, name, dying)
    label(listing, tmp_path / "out", settings=settings)
    assert (tmp_path / "died").exists()
    assert digests(tmp_path / "out") == digests(tmp_path / "undisturbed")


class DiesOnce:
    """Kill the process the first time it is called."""

    def __init__(self, mark: str, function) -> None:
        self.mark, self.function = mark, function

    def __call__(self, *arguments):
        if not os.path.exists(self.mark):
            Path(self.mark).touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return self.function(*arguments)


class LabelsAndDiesOnce:
    """Label a scene, and kill the process the first time, before it can say that it is done."""

    def __init__(self, mark: str) -> None:
        self.mark = mark

    def __call__(self, *arguments):
        # In the process that computes, the module has its own function.
        done = label_module.label_scene(*arguments)
        if not os.path.exists(self.mark):
            Path(self.mark).touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return done


def test_what_killed_processes_left_beside_an_output_is_removed(scene, tmp_path):
    out = tmp_path / "out"
    folder = interrupt(scene, out)
    own = subprocess.Popen([sys.executable, "-c", "pass"])
    own.wait()
    ours = aside_name(out / "a_classes.tif", "staged").name.replace(f"-{os.getpid()}.", f"-{own.pid}.")
    others = ours.replace(ours.split(".")[2].split("-")[0], "0" * 8)
    for name in (ours, ours + ".aux.xml", others):
        (out / name).touch()
    label(scene, out)
    assert not folder.exists()
    hidden = [path.name for path in out.iterdir() if path.name.startswith(".")]
    assert hidden == [others], "what another machine may be writing stays"


def test_the_journal_names_every_tile_once(scene, tmp_path):
    folder = interrupt(scene, tmp_path / "out", after=7)
    journal = Journal(folder)
    [key] = journal.scenes()
    assert len(journal.tiles(key)) == len(list((folder / key).glob("tile_*.npz"))) == 7
    journal.close()


def test_a_run_with_temporary_outputs_continues_though_they_have_new_names(scene, undisturbed, tmp_path):
    """Fault 136: the run folder lies in a folder of the user, under a name that depends on the scene."""
    kept = {"resume_in": str(tmp_path / "runs")}
    with pytest.raises(Cancelled):
        label(scene, tmp_path / "temporary1", Listener(stop_after=5), **kept)
    assert len(list((tmp_path / "runs").iterdir())) == 1

    listener = Listener()
    label(scene, tmp_path / "temporary2", listener, **kept)

    assert any(said.startswith("Continuing an earlier run") for said in listener.said)
    assert digests(tmp_path / "temporary2") == undisturbed
    assert list((tmp_path / "runs").iterdir()) == []


def test_runs_that_nobody_continued_are_removed_after_two_weeks(scene, tmp_path):
    """Fault 136."""
    kept = {"resume_in": str(tmp_path / "runs")}
    with pytest.raises(Cancelled):
        label(scene, tmp_path / "temporary1", Listener(stop_after=5), **kept)
    [old] = (tmp_path / "runs").iterdir()
    journal = old / "journal.sqlite"
    os.utime(journal, (journal.stat().st_atime, journal.stat().st_mtime - 15 * 86400))
    young = tmp_path / "runs" / ".other.alps-run"
    young.mkdir()
    (young / "journal.sqlite").touch()

    listener = Listener()
    label(scene, tmp_path / "temporary2", listener, **kept)

    assert not any(said.startswith("Continuing") for said in listener.said)
    assert [path.name for path in (tmp_path / "runs").iterdir()] == [".other.alps-run"]
