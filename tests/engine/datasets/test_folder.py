from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from alps_qgis.engine.datasets.contents import MANIFEST
from alps_qgis.engine.datasets.folder import build_aside, check_folder
from alps_qgis.engine.datasets.index import INDEX
from alps_qgis.engine.errors import OutputError
from alps_qgis.engine.runtime.aside import aside_name, maker, remove_leftovers

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


def make_data_set(folder: Path, layout: str = "mmsegmentation", chips: tuple[str, ...] = ("img_dir/train/a.png",)):
    """Write a data set as versions before this one did too: nothing but the index lists its chips."""
    keys = ("about", "preset", "stretch", "not_covered", "classes", "counts")
    manifest = {
        **dict.fromkeys(keys), "settings": {"dataset": {"layout": layout}}, "index": INDEX, "versions": {"alps": "0"},
    }  # fmt: skip
    for name in (*chips, "README.md", "classes.csv", "sources.csv"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("old")
    (folder / MANIFEST).write_text(json.dumps(manifest))
    pq.write_table(
        pa.table({"image": list(chips), "labels": pa.array([None] * len(chips), pa.string())}), folder / INDEX
    )
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_data_set_is_replaced_as_a_whole_where_allowed(tmp_path):
    out = make_data_set(tmp_path / "out")
    check_folder(out, [], True)
    with build_aside(out, True) as folder:
        (folder / MANIFEST).write_text("new")
    assert {path.name: path.read_text() for path in out.iterdir()} == {MANIFEST: "new"}
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("manifest", [
    "", "{}", "[]", "null", "not JSON", "[" * 100_000, '{"name": "my photos", "version": 1}',
    '{"settings": {"dataset": {"layout": "coco"}}}', '{"settings": {"dataset": {"layout": ["coco"]}}}',
    b"\xff\xfe",
])  # fmt: skip
def test_folder_with_the_manifest_of_another_program_is_refused(tmp_path, manifest):
    """Fault 68: any folder with a `dataset.json` was removed, with all that was in it."""
    (tmp_path / MANIFEST).write_bytes(manifest if isinstance(manifest, bytes) else manifest.encode())
    (tmp_path / "photo.jpg").write_text("precious")
    before = contents(tmp_path)
    with pytest.raises(OutputError, match=r"cannot be replaced: its dataset\.json is not one of ALPS"):
        check_folder(tmp_path, [], True)
    assert contents(tmp_path) == before


@pytest.mark.parametrize(
    "name", ["photo.jpg", "img_dir/train/mine.png", "data.yaml", "annotations/instances_train.json"]
)
def test_data_set_with_a_file_that_it_does_not_list_is_refused(tmp_path, name):
    """Fault 68: only what the data set lists is removed."""
    out = make_data_set(tmp_path / "out")
    (out / name).parent.mkdir(exist_ok=True)
    (out / name).write_text("precious")
    before = contents(out)
    with pytest.raises(OutputError, match=f"it also holds {name}"):
        check_folder(out, [], True)
    assert contents(out) == before


@pytest.mark.parametrize("listed", ["../victim", "/tmp/victim", "img_dir/../../victim", "link/victim", "link"])
def test_planted_data_set_that_lists_other_files_touches_none_of_them(tmp_path, listed):
    """Fault 68: a data set that somebody sent."""
    (tmp_path / "elsewhere").mkdir()
    victims = [tmp_path / "victim", tmp_path / "elsewhere" / "victim"]
    for victim in victims:
        victim.write_text("precious")
    out = make_data_set(tmp_path / "out")
    table = {"image": [listed, "img_dir/train/a.png"], "labels": pa.array([None, None], pa.string())}
    pq.write_table(pa.table(table), out / INDEX)
    (out / "link").symlink_to(tmp_path / "elsewhere")
    with suppress(OutputError):
        check_folder(out, [], True)
        with build_aside(out, True) as folder:
            (folder / MANIFEST).write_text("new")
    assert [victim.read_text() for victim in victims] == ["precious"] * 2


@pytest.mark.parametrize("damage", ["gone", "cut off", "a link", "other columns"])
def test_data_set_whose_index_cannot_be_read_is_refused(tmp_path, damage):
    """Fault 68."""
    out = make_data_set(tmp_path / "out")
    data = (out / INDEX).read_bytes()
    (out / INDEX).unlink()
    if damage == "cut off":
        (out / INDEX).write_bytes(data[:100])
    elif damage == "a link":
        (tmp_path / "index").write_bytes(data)
        (out / INDEX).symlink_to(tmp_path / "index")
    elif damage == "other columns":
        pq.write_table(pa.table({"x": [1]}), out / INDEX)
    with pytest.raises(OutputError, match="cannot be replaced"):
        check_folder(out, [], True)


def test_file_that_appears_while_the_data_set_is_written_stays(tmp_path):
    """Fault 68."""
    out = make_data_set(tmp_path / "out")
    check_folder(out, [], True)
    with pytest.raises(OutputError, match="it also holds notes.txt"), build_aside(out, True) as folder:
        (folder / MANIFEST).write_text("new")
        (out / "notes.txt").write_text("precious")
    assert (out / "notes.txt").read_text() == "precious"
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("holds", ["nothing", "a data set"])
def test_folder_behind_a_link_is_replaced_and_the_link_stays(tmp_path, holds):
    """Faults 65 and 68: before, the link was replaced and a hidden one stayed."""
    target = tmp_path / "disk" / "set"
    target.mkdir(parents=True)
    if holds == "a data set":
        make_data_set(target)
    out = tmp_path / "out"
    out.symlink_to(target)
    check_folder(out, [], True)
    with build_aside(out, True) as folder:
        (folder / MANIFEST).write_text("new")
    assert out.is_symlink()
    assert contents(target) == {MANIFEST: b"new"}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["disk", "out"]
    assert [path.name for path in (tmp_path / "disk").iterdir()] == ["set"]


def test_link_that_leads_nowhere_or_to_a_file_is_refused(tmp_path):
    """Fault 65."""
    (tmp_path / "file").touch()
    for target in ("nowhere", "file"):
        (tmp_path / target[0]).symlink_to(tmp_path / target)
        with pytest.raises(OutputError, match="does not lead to a folder"):
            check_folder(tmp_path / target[0], [], True)


def test_names_with_numbers_that_are_no_processes_are_left_alone(tmp_path):
    """Fault 64: such a name ended the command with a traceback."""
    odd = tmp_path / left_by(tmp_path / "out", "part").name.replace(str(GONE), "9" * 30)
    odd.mkdir()
    check_folder(tmp_path / "out", [], False)
    staged = aside_name(tmp_path / "a.tif", "staged", f"{maker().partition('-')[0]}-{'9' * 30}")
    staged.touch()
    remove_leftovers(tmp_path / "a.tif")
    assert odd.exists() and staged.exists()


def test_links_with_names_of_leftovers_are_left_alone(tmp_path):
    """Fault 65."""
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "victim").write_text("precious")
    for kind in ("part", "old"):
        left_by(tmp_path / "out", kind).symlink_to(tmp_path / "elsewhere")
    check_folder(tmp_path / "out", [], True)
    assert (tmp_path / "elsewhere" / "victim").read_text() == "precious"
    assert not (tmp_path / "out").exists()


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
    (True, ["photo.jpg"], "not a data set of ALPS"), (False, [MANIFEST], "remove it or choose another folder"),
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
    with pytest.raises(OutputError, match="remove it or choose another folder"):
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
        while process.poll() is None and not list(tmp_path.glob(".alps-*.part/img_dir/train/*")):
            time.sleep(0.01)
        assert process.poll() is None
    finally:
        process.kill()
        process.wait()
    left = [entry.name for entry in tmp_path.iterdir() if entry.name.startswith(".alps-")]
    assert len(left) == 1 and not (tmp_path / "out").exists()
    subprocess.run([*command, "--chip", "200"], cwd=root, check=True, capture_output=True)
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["labels", "out", "scenes"]
