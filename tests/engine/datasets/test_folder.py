from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from alps_qgis.engine.datasets.folder import MANIFEST, build_aside, check_folder
from alps_qgis.engine.errors import OutputError
from alps_qgis.engine.runtime.files import aside_name

GONE = 2**22 + 1
"""More than the largest process id."""


def left_by(path, kind):
    """Return the name that a process which is gone gave a folder beside `path`."""
    return path.with_name(aside_name(path, kind).name.replace(f"-{os.getpid()}.", f"-{GONE}."))


@pytest.mark.parametrize("name", ["out", "v1.5 ä'b"])
def test_folder_appears_when_the_block_ends(tmp_path, name):
    out = tmp_path / name
    with build_aside(out, False) as folder:
        (folder / "a").write_text("x")
        assert not out.exists() and folder.name.startswith(".")
    assert (out / "a").read_text() == "x"
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_nothing_stays_after_an_error_and_what_was_there_is_untouched(tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    (out / MANIFEST).write_text("old")
    with pytest.raises(KeyboardInterrupt), build_aside(out, True) as folder:
        (folder / "a").write_text("x")
        raise KeyboardInterrupt
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
    assert [path.name for path in out.iterdir()] == [MANIFEST]


def test_data_set_is_replaced_as_a_whole_where_allowed(tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    (out / MANIFEST).write_text("old")
    (out / "old chip").write_text("")
    check_folder(out, [], True)
    with build_aside(out, True) as folder:
        (folder / MANIFEST).write_text("new")
    assert {path.name: path.read_text() for path in out.iterdir()} == {MANIFEST: "new"}
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_place_that_was_taken_meanwhile_is_left_alone(tmp_path):
    out = tmp_path / "out"
    with pytest.raises(OutputError, match="meanwhile"), build_aside(out, False):
        out.mkdir()
        (out / "theirs").write_text("")
    assert [path.name for path in out.iterdir()] == ["theirs"]


def test_empty_folder_is_taken(tmp_path):
    (tmp_path / "out").mkdir()
    check_folder(tmp_path / "out", [], False)
    with build_aside(tmp_path / "out", False) as folder:
        (folder / "a").touch()
    assert (tmp_path / "out/a").exists()


@pytest.mark.parametrize(("overwrite", "names", "message"), [
    (True, ["photo.jpg"], "not a data set of ALPS"), (False, [MANIFEST], "allow overwriting"),
])  # fmt: skip
def test_folder_that_holds_something_is_refused(tmp_path, overwrite, names, message):
    for name in names:
        (tmp_path / name).touch()
    with pytest.raises(OutputError, match=message):
        check_folder(tmp_path, [], overwrite)


def test_folder_of_an_input_is_refused(tmp_path):
    (tmp_path / MANIFEST).touch()
    source = tmp_path / "deep" / "a.tif"
    source.parent.mkdir()
    source.touch()
    with pytest.raises(OutputError, match="holds the input"):
        check_folder(tmp_path, [source], True)


def test_file_is_refused(tmp_path):
    (tmp_path / "out").touch()
    with pytest.raises(OutputError, match="is a file"):
        check_folder(tmp_path / "out", [], True)


def test_what_a_killed_process_left_is_removed_and_others_folders_stay(tmp_path):
    out = tmp_path / "out"
    left_by(out, "part").mkdir()
    others = [aside_name(out, "part"), aside_name(tmp_path / "other", "part"), tmp_path / ".out.x-1.part"]
    for folder in others:
        folder.mkdir()
    check_folder(out, [], False)
    assert sorted(tmp_path.iterdir()) == sorted(others)


def test_data_set_that_was_aside_when_a_process_was_killed_goes_back(tmp_path):
    out = tmp_path / "out"
    aside = left_by(out, "old")
    aside.mkdir()
    (aside / MANIFEST).write_text("old")
    with pytest.raises(OutputError, match="allow overwriting"):
        check_folder(out, [], False)
    assert (out / MANIFEST).read_text() == "old"


def test_export_that_is_killed_leaves_nothing_at_its_place_and_the_next_one_clears_up(scene, tmp_path):
    path = scene("a", np.zeros((400, 400), np.uint8))
    command = [
        sys.executable, "-m", "alps_qgis.engine", "export", str(path), "--labels", str(tmp_path / "labels"),
        "--out", str(tmp_path / "out"), "--split", "1,0,0",
    ]  # fmt: skip
    root = Path(__file__).resolve().parents[3]
    process = subprocess.Popen([*command, "--chip", "4"], cwd=root, stderr=subprocess.DEVNULL)
    try:
        while process.poll() is None and not list(tmp_path.glob(".out.*.part/img_dir/train/*")):
            time.sleep(0.01)
        assert process.poll() is None
    finally:
        process.kill()
        process.wait()
    left = [entry.name for entry in tmp_path.iterdir() if entry.name.startswith(".out")]
    assert len(left) == 1 and not (tmp_path / "out").exists()
    subprocess.run([*command, "--chip", "200"], cwd=root, check=True, capture_output=True)
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["labels", "out", "scenes"]
