"""Two commands never write one file at the same time, whatever they are called and whatever else they write."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import numpy as np
import pytest

from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.errors import OutputError
from alps_qgis.engine.progress import SILENT
from alps_qgis.engine.runtime.aside import aside_name
from alps_qgis.engine.runtime.files import check_output, check_outputs
from alps_qgis.engine.runtime.locks import hold, holding, outputs_held
from alps_qgis.engine.runtime.run_folder import run_folder
from tests.engine.factories import make_raster

HOLD = """
import sys, time
from pathlib import Path
sys.path.insert(0, {root!r})
from alps_qgis.engine.runtime.locks import outputs_held
if {wait!r}:
    input()
try:
    with outputs_held([Path(name) for name in {outputs!r}]):
        print("held", flush=True)
        input()
except Exception as error:
    print(error, flush=True)
"""

Start = Callable[..., subprocess.Popen]


@pytest.fixture
def start() -> Iterator[Start]:
    """Start processes that hold outputs until they are told to end."""
    with ExitStack() as stack:

        def begin(*outputs: Path, wait: bool = False) -> subprocess.Popen:
            code = HOLD.format(root=str(Path(__file__).parents[3]), outputs=[str(path) for path in outputs], wait=wait)
            process = subprocess.Popen(
                [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
            )
            stack.callback(process.wait)
            stack.callback(process.kill)
            if not wait:
                assert process.stdout.readline() == "held\n"
            return process

        yield begin


def test_an_output_is_held_by_one_process_at_a_time(tmp_path, start):
    """Fault 69."""
    a, b = tmp_path / "a.tif", tmp_path / "b.tif"
    process = start(a, tmp_path / "c.tif")
    with pytest.raises(OutputError, match=r"Another run is writing .*a\.tif"), outputs_held([b, a]):
        pass
    with outputs_held([b]):
        pass
    process.communicate("\n")
    with outputs_held([b, a]):
        pass
    assert list(tmp_path.iterdir()) == []


def test_it_is_held_by_whatever_name(tmp_path, start, monkeypatch):
    """Fault 69: a link to the folder, or a path from another working folder."""
    folder = tmp_path / "folder"
    folder.mkdir()
    (tmp_path / "link").symlink_to(folder)
    start(folder / "a.tif")
    monkeypatch.chdir(folder)
    for path in (tmp_path / "link" / "a.tif", Path("a.tif"), Path("../link/../folder/a.tif")):
        with pytest.raises(OutputError, match="Another run"), outputs_held([path]):
            pass


@pytest.mark.parametrize(("one", "other"), [("a_classes.tif", ".a_classes.new.tif"), (".a.new.gpkg", "a.gpkg")])
def test_it_is_held_against_qgis_too(tmp_path, start, one, other):
    """Fault 69: QGIS lets the engine write a neighbour of a file that exists, and exchanges the two."""
    start(tmp_path / one)
    with pytest.raises(OutputError, match=r"Another run is writing .*/a"), outputs_held([tmp_path / other]):
        pass


def test_what_a_killed_process_held_is_free_and_its_files_go(tmp_path, start):
    """Fault 69."""
    process = start(tmp_path / "a.tif")
    process.kill()
    process.wait()
    assert len(list(tmp_path.iterdir())) == 2
    with outputs_held([tmp_path / "a.tif"]):
        pass
    assert list(tmp_path.iterdir()) == []


def test_of_many_that_begin_together_at_most_one_holds_it_and_one_gets_through(tmp_path, start):
    """Fault 69."""
    processes = [start(tmp_path / "a.tif", wait=True) for _ in range(4)]
    for process in processes:
        process.stdin.write("\n")
        process.stdin.flush()
    said = [process.stdout.readline() for process in processes]
    assert said.count("held\n") == 1, said
    assert sum("Another run is writing" in line for line in said) == 3


def test_a_process_may_hold_what_it_holds(tmp_path, start):
    with outputs_held([tmp_path / "a.tif"]), outputs_held([tmp_path / "a.tif", tmp_path / "b.tif"]):
        pass
    start(tmp_path / "a.tif", tmp_path / "b.tif")


def test_many_outputs_leave_two_files_in_each_folder(tmp_path):
    (tmp_path / "other").mkdir()
    outputs = [folder / f"{n}.tif" for n in range(1000) for folder in (tmp_path, tmp_path / "other")]
    with outputs_held(outputs):
        assert len(list(tmp_path.rglob(".*"))) == 4
    assert [path.name for path in tmp_path.rglob("*")] == ["other"]


def test_an_output_that_is_checked_is_held_until_the_command_ends(tmp_path, start):
    with holding():
        check_output(tmp_path / "a.tif")
        hold([tmp_path / "b.tif"])
        assert len(list(tmp_path.iterdir())) == 4
    assert list(tmp_path.iterdir()) == []
    hold([tmp_path / "a.tif"])
    assert list(tmp_path.iterdir()) == [], "outside of a command nothing is held"


def test_what_waits_beside_an_output_that_is_held_has_no_lock_of_its_own(tmp_path, start):
    """Fault 367: each file of a collection had two, and each was compared with all that were there before."""
    outputs = [tmp_path / f"{n}_classes.tif" for n in range(3)]
    with holding():
        check_outputs(outputs)
        for output in outputs:
            check_output(aside_name(output, "staged"), overwrite=True)
            check_output(aside_name(aside_name(output, "staged"), "part"), overwrite=True)
        assert len(list(tmp_path.iterdir())) == 2
        check_output(aside_name(tmp_path / "other.tif", "staged"))
        assert len(list(tmp_path.iterdir())) == 4
    start(*outputs)


@pytest.fixture(scope="module")
def labelled(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("labelled")
    rng = np.random.default_rng(0)
    image = np.kron(rng.integers(0, 4, (3, 8, 8)), np.ones((8, 8))) * 60
    make_raster(folder / "a.tif", image.astype(np.uint8))
    (folder / "boxes.txt").write_text("0 0.5 0.5 0.5 0.5\n")
    run_job("label", arguments(folder)["label"], SILENT)
    return folder


def arguments(folder: Path) -> dict[str, dict]:
    """Return, for each command that writes files, arguments with which it writes into the folder."""
    segments, codebook = str(folder / "a_segments.gpkg"), str(folder / "codebook.gpkg")
    scene, classes = str(folder / "a.tif"), str(folder / "a_classes.tif")
    superpixels = {"segmenter": "superpixels", "workers": 1}
    settings = {"codebook": {"clusters": 3}, "segment": superpixels}
    return {
        "label": {"scenes": [scene], "out": str(folder), "settings": settings, "overwrite": True},
        "relabel": {"segments": [segments], "codebook": codebook, "out": str(folder), "overwrite": True},
        "segment": {"scene": scene, "segments": segments, "settings": {"segment": superpixels}, "overwrite": True},
        "fit": {"segments": [segments], "codebook": str(folder / "other.gpkg"), "overwrite": True},
        "apply": {"segments": segments, "codebook": codebook, "out": str(folder / "other.gpkg"), "overwrite": True},
        "paint": {"segments": segments, "codebook": codebook, "classes": classes, "overwrite": True},
        "polygonize": {"classes": classes, "polygons": str(folder / "a_polygons.gpkg"), "overwrite": True},
        "tiles": {"scene": scene, "out": str(folder / "other.gpkg"), "overwrite": True},
        "boxes": {
            "scenes": [scene], "out": str(folder), "boxes": str(folder / "a_polygons.gpkg"),
            "class_field": "class_name", "settings": {"segmenter": "colour"}, "overwrite": True,
        },
        "evaluate": {"labels": [classes], "truth": [classes], "report": str(folder / "other.json")},
        "export": {"scenes": [scene], "labels": [str(folder)], "out": str(folder / "set")},
        "report": {"labels": [str(folder)], "out": str(folder), "overwrite": True},
    }  # fmt: skip


WRITES = {
    "label": "a_polygons.gpkg", "relabel": "a_polygons.gpkg", "segment": "a_segments.gpkg", "fit": "other.gpkg",
    "apply": "other.gpkg", "paint": "a_classes.tif", "polygonize": "a_polygons.gpkg", "tiles": "other.gpkg",
    "boxes": "a_instances.gpkg", "evaluate": "other.json", "export": "set", "report": "report.html",
}  # fmt: skip


@pytest.mark.parametrize("job", WRITES)
def test_every_command_leaves_alone_what_another_one_is_writing(labelled, start, job):
    """Fault 69: `label` and `relabel` of the same files mixed their outputs."""
    before = {path.name: os.stat(path).st_mtime_ns for path in labelled.glob("[!.]*")}
    process = start(labelled / WRITES[job])
    with pytest.raises(OutputError, match="Another run is writing .*" + WRITES[job].replace(".", r"\.")):
        run_job(job, arguments(labelled)[job], SILENT)
    process.communicate("\n")
    assert {path.name: os.stat(path).st_mtime_ns for path in labelled.glob("[!.]*")} == before


@pytest.mark.parametrize("number", [errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS])
def test_a_file_system_without_locks_does_not_look_like_another_run(tmp_path, monkeypatch, number):
    """Fault 280: names that a killed command left there would stand in the way for ever."""

    def none_here(descriptor, how):
        raise OSError(number, os.strerror(number))

    (tmp_path / ".0123.alps-outputs").write_bytes(b"a.tif\0")
    (tmp_path / ".0123.alps-lock").touch()
    monkeypatch.setattr("fcntl.flock", none_here)

    with outputs_held([tmp_path / "a.tif"]):
        pass
    for _ in range(2):
        with run_folder(tmp_path / "a.tif", SILENT) as folder:
            assert folder.path.is_dir()
    assert list(tmp_path.iterdir()) == []
