"""The command line as a user types it, in processes of its own."""

from __future__ import annotations

import json
import os
import pty
import re
import select
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import rasterio

from alps_qgis.engine.command_line import parse
from alps_qgis.engine.settings import LabelSettings, from_dict
from tests.engine.factories import make_raster

BOOT = Path(__file__).parents[2] / "alps_qgis" / "engine" / "boot.py"


def alps(*arguments, **kwargs) -> subprocess.CompletedProcess:
    command = [sys.executable, "-I", str(BOOT), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=300, **kwargs)


@pytest.fixture
def scene(tmp_path) -> Path:
    """Write two fields of 60 × 40 pixels."""
    rng = np.random.default_rng(0)
    values = rng.integers(0, 30, (3, 60, 80), dtype=np.uint8)
    values[0, :, :40] += 180
    return make_raster(tmp_path / "two fields.tif", values)


def test_label_says_what_it_made_and_where(scene, tmp_path):
    done = alps("label", scene, "--out", tmp_path / "out", "--clusters", 2, "--segmenter", "superpixels")
    assert done.returncode == 0, done.stderr
    assert str(tmp_path / "out" / "two fields_classes.tif") in done.stdout
    assert "Segmenter: superpixels" in done.stderr


def test_json_is_one_object_on_stdout_and_nothing_else(scene, tmp_path):
    done = alps("label", scene, "--out", tmp_path / "out", "--clusters", 2, "--json")
    summary = json.loads(done.stdout)
    assert summary["n_classes"] == 2
    assert summary["scenes"][0]["input"] == str(scene)
    assert done.stderr == ""


def test_the_defaults_of_the_command_line_are_those_of_the_settings():
    command = parse(["label", "a.tif", "--out", "o"])
    assert from_dict(LabelSettings, command.arguments["settings"]) == LabelSettings()


def test_every_option_reaches_its_setting():
    given = "label a.tif --out o --bands 4,3,2 --stretch range:0,3000 --tile 512 --halo 16 --gate 0.5 --min-area 9 "
    given += "--clusters 7 --seed 3 --device cpu --points-per-side 16 --min-unit 0 --simplify 1.5 --segmenter sam_vit_b"
    settings = from_dict(LabelSettings, parse(given.split()).arguments["settings"])
    assert (settings.scene.bands, settings.scene.stretch) == ((4, 3, 2), "range:0,3000")
    assert (settings.tiles.tile, settings.tiles.halo) == (512, 16)
    assert (settings.segment.gate, settings.segment.min_area_px, settings.segment.device) == (0.5, 9, "cpu")
    assert (settings.segment.segmenter, settings.segment.sam.points_per_side) == ("sam_vit_b", 16)
    assert (settings.codebook.clusters, settings.codebook.seed) == (7, 3)
    assert (settings.polygons.min_unit_px, settings.polygons.simplify_px) == (0, 1.5)


def test_an_error_is_one_sentence_and_a_code(tmp_path):
    done = alps("label", tmp_path / "missing.tif", "--out", tmp_path / "out", "--json")
    assert done.returncode == 1
    assert json.loads(done.stdout)["error"]["code"] == "scene"
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr


def test_a_name_with_a_leading_dash_is_a_file(scene, tmp_path):
    """Fault 17."""
    odd = scene.rename(tmp_path / "-odd 'ünï\"code.tif")
    done = alps("label", "--out", "out", "--clusters", 2, "--json", "--", odd.name, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out" / "-odd 'ünï\"code_classes.tif").exists()


def test_wrong_usage_exits_with_2():
    assert alps("label").returncode == 2
    assert alps("label", "a.tif", "--out", "o", "--segmenter", "magic").returncode == 2
    assert alps("label", "a.tif", "--out", "o", "--bands", "red").returncode == 2


@pytest.mark.parametrize(
    "command", ["", *"label segment fit apply paint polygonize relabel evaluate tiles models".split()]
)
def test_every_command_explains_itself(command):
    done = alps(*command.split(), "--help")
    assert done.returncode == 0
    assert "usage: alps" in done.stdout


def test_the_steps_chain_through_files(scene, tmp_path):
    def step(*arguments):
        done = alps(*arguments, cwd=tmp_path)
        assert done.returncode == 0, done.stderr

    step("segment", scene.name, "--out", "s.gpkg", "--segmenter", "superpixels")
    step("fit", "s.gpkg", "--out", "codebook.gpkg", "--clusters", 2)
    step("apply", "s.gpkg", "--codebook", "codebook.gpkg", "--out", "a.gpkg")
    step("paint", "a.gpkg", "--codebook", "codebook.gpkg", "--out", "c.tif")
    step("polygonize", "c.tif", "--out", "p.gpkg", "--segments", "a.gpkg")
    step("relabel", "a.gpkg", "--codebook", "codebook.gpkg", "--out", "again")
    step("tiles", scene.name, "--out", "t.gpkg", "--tile", 64, "--halo", 8)
    with rasterio.open(tmp_path / "c.tif") as raster:
        assert set(np.unique(raster.read(1))) == {0, 1}


def test_a_terminal_shows_a_bar_with_the_remaining_time(tmp_path):
    rng = np.random.default_rng(0)
    scene = make_raster(tmp_path / "a.tif", rng.integers(0, 255, (3, 300, 300), dtype=np.uint8))
    leader, follower = pty.openpty()
    command = [sys.executable, "-I", str(BOOT), "label", str(scene), "--out", str(tmp_path / "out"), "--tile", "128"]
    process = subprocess.Popen(command, stdin=follower, stdout=follower, stderr=follower)
    os.close(follower)

    output = _read_all(leader)

    assert process.wait() == 0
    assert re.search(r"Tile \d+ of \d+ +\d+% \|.*\| \d\d:\d\d, .* left", output)


def test_an_interrupt_ends_in_order_and_leaves_nothing(tmp_path):
    rng = np.random.default_rng(0)
    scene = make_raster(tmp_path / "a.tif", rng.integers(0, 255, (3, 3000, 3000), dtype=np.uint8))
    command = [sys.executable, "-I", str(BOOT), "label", str(scene), "--out", str(tmp_path / "out")]
    for number in (signal.SIGINT, signal.SIGTERM):
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        while not list(tmp_path.glob("out/.*.alps-run/*")):
            assert process.poll() is None, process.stderr.read()
            time.sleep(0.02)
        process.send_signal(number)
        _, errors = process.communicate(timeout=60)
        assert process.returncode == 130, errors
        assert "Interrupted" in errors
        assert "Traceback" not in errors
        left = [path.name for path in tmp_path.glob("out/*")]
        assert left in ([], [".codebook.alps-run"]), "at most what the next run goes on from"
        shutil.rmtree(tmp_path / "out", ignore_errors=True)


def started(tmp_path: Path, side: int, **files) -> subprocess.Popen:
    """Start a labelling of a large scene, and wait until it has begun."""
    rng = np.random.default_rng(0)
    scene = make_raster(tmp_path / "a.tif", rng.integers(0, 255, (3, side, side), dtype=np.uint8))
    command = [sys.executable, "-I", str(BOOT), "label", str(scene), "--out", str(tmp_path / "out"), "--tile", "256"]
    process = subprocess.Popen(command, text=True, **{"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **files})
    while not list(tmp_path.glob("out/.*.alps-run/*/tile_*.npz")):
        assert process.poll() is None, process.stderr and process.stderr.read()
        time.sleep(0.02)
    return process


@pytest.mark.parametrize("pause", [0.0, 0.02, 0.2])
def test_more_interrupts_show_no_traceback(tmp_path, pause):
    """Python raises at each Ctrl-C, also while the first one is being dealt with."""
    process = started(tmp_path, 2000)
    for _ in range(3):
        process.send_signal(signal.SIGINT)
        time.sleep(pause)
    _, errors = process.communicate(timeout=60)
    # Python gives the signal back to the system while it ends.
    assert process.returncode in (130, -signal.SIGINT), errors
    assert "Traceback" not in errors and "Exception ignored" not in errors


def test_an_interrupt_while_it_starts_shows_no_traceback(tmp_path):
    for delay in (0.3, 0.6, 1.0):
        process = subprocess.Popen(
            [sys.executable, "-I", str(BOOT), "label", str(tmp_path / "no.tif"), "--out", str(tmp_path)],
            stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        while b"boot.py" not in Path(f"/proc/{process.pid}/cmdline").read_bytes():
            time.sleep(0.001)
        time.sleep(delay)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=60)
        assert "Traceback" not in errors
        assert process.returncode in (130, 1, -signal.SIGINT)


CLOSED = """
import os, sys
for number in {numbers}:
    os.close(number)
os.execv(sys.executable, [sys.executable, "-I", *sys.argv[1:]])
"""


@pytest.mark.parametrize("numbers", [(2,), (1,), (0,), (1, 2), (0, 1, 2)])
def test_closed_standard_files_change_nothing(scene, tmp_path, numbers):
    """What was opened next took their numbers, and libraries print to stderr by its number."""
    command = ["label", str(scene), "--out", str(tmp_path / "out"), "--clusters", "2"]
    closed = [sys.executable, "-c", CLOSED.format(numbers=numbers), str(BOOT), *command]
    done = subprocess.run(closed, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert (2 in numbers) == (done.stderr == "")
    assert (1 in numbers) == (done.stdout == "")
    alps("label", scene, "--out", tmp_path / "undisturbed", "--clusters", 2)
    contents = [{path.name: path.read_bytes() for path in (tmp_path / out).iterdir()} for out in ("out", "undisturbed")]
    assert contents[0] == contents[1]


@pytest.mark.parametrize("which", ["stdout", "stderr"])
@pytest.mark.parametrize("way", ["reader is gone", "disk is full"])
def test_standard_files_that_refuse_end_no_command(scene, tmp_path, which, way):
    if way == "disk is full":
        file = os.open("/dev/full", os.O_WRONLY)
    else:
        reader, file = os.pipe()
        os.close(reader)
    files = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, which: file}
    command = [sys.executable, "-I", str(BOOT), "label", str(scene), "--out", str(tmp_path / "out"), "--clusters", "2"]
    done = subprocess.run(command, text=True, check=False, **files)
    os.close(file)
    assert done.returncode == (1 if which == "stdout" else 0)
    assert "Traceback" not in (done.stderr or "") and "Exception ignored" not in (done.stderr or "")
    assert (tmp_path / "out" / "codebook.gpkg").exists()
    if which == "stdout":
        assert "outputs are written, but the summary cannot be" in done.stderr


@pytest.mark.parametrize("removed", ["out", "out/.codebook.alps-run"])
def test_a_folder_that_was_removed_is_not_taken_for_a_full_disk(tmp_path, removed):
    process = started(tmp_path, 1500)
    shutil.rmtree(tmp_path / removed, ignore_errors=True)
    shutil.rmtree(tmp_path / removed, ignore_errors=True)
    _, errors = process.communicate(timeout=120)
    assert process.returncode == 1, errors
    assert re.search(r"out.* does not exist, or was removed meanwhile", errors), errors
    assert "disk" not in errors and "free some space" not in errors


def _read_all(descriptor: int) -> str:
    chunks = []
    while select.select([descriptor], [], [], 120)[0]:
        try:
            chunk = os.read(descriptor, 65536)
        except OSError:
            break
        if not chunk:
            break
        chunks.append(chunk)
    os.close(descriptor)
    return b"".join(chunks).decode()


def test_an_extent_may_start_with_a_minus(scene):
    """Fault 149: argparse would take it for an option."""
    call = parse(["label", str(scene), "--out", "o", "--extent", "-5,-6,7,8.5", "--resolution", "2"])
    assert call.arguments["settings"]["area"] == {"extent": "-5,-6,7,8.5", "resolution": 2.0}
