"""A split that users give, in every form that lists have."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from alps_qgis.engine.datasets.partition import partition_of_folders, read_partition, scenes_of_split_folders
from alps_qgis.engine.errors import DatasetError, OutputError

from .conftest import Kept

SCENES = [Path(f"/data/{name}") for name in ("P0001.png", "P0002.png", "P0003.png")]
WANTED = {SCENES[0]: "train", SCENES[1]: "val", SCENES[2]: "test"}


def read(scenes, *files, progress=None):
    return read_partition(scenes, files, progress or Kept())


@pytest.mark.parametrize(
    "text",
    [
        "P0001 train\nP0002 val\nP0003 test\n",
        "P0001.png,train\nP0002.png,val\nP0003.png,test",
        "name,split\n\"P0001.png\",\"train\"\n'P0002.png';'val'\nP0003.png,test\n",
        "# iSAID\n\nP0001\ttraining\r\nP0002\tvalidation\r\n  P0003\ttesting  \r\n",
        "\ufefftrain P0001\nval P0002\ntest P0003",
        "train/images/P0001.png\nval/images/P0002.png\ntest/images/P0003.png\n",
        "images\\P0001.png, Train\nimages\\P0002.png, VAL\nimages\\P0003.png, Test\n",
        "p0001.TIF train\np0002.TIF val\np0003.TIF test\n",
        "P0001.tif train\nP0002.tif valid\nP0003.tif test\nP0001 train\n",
    ],
)
def test_one_list_of_names_and_splits(tmp_path, text):
    path = tmp_path / "split.txt"
    path.write_text(text, encoding="utf-8", newline="")
    assert read(SCENES, path) == WANTED


@pytest.mark.parametrize(
    "names",
    [("train.txt", "val.txt", "test.txt"), ("iSAID_train.lst", "val-images.csv", "Test.TXT")],
)
@pytest.mark.parametrize("as_folder", [True, False])
def test_one_list_for_each_split(tmp_path, names, as_folder):
    files = [tmp_path / name for name in names]
    for file, scene in zip(files, SCENES):
        file.write_text(f"{scene.stem}\n")
    (tmp_path / "readme.txt").write_text("Not a list.")
    assert read(SCENES, *([tmp_path] if as_folder else files)) == WANTED


@pytest.mark.parametrize(
    "content",
    [{"train": ["P0001"], "val": ["P0002.png"], "test": ["x/P0003.png"]},
     {"P0001": "train", "P0002": "val", "P0003": "test"}],
)  # fmt: skip
def test_json(tmp_path, content):
    path = tmp_path / "split.json"
    path.write_text(json.dumps(content))
    assert read(SCENES, path) == WANTED


@pytest.mark.parametrize("inside", ["{}", "{}/images", "{}/images/images", "images/{}", "img_dir/{}"])
def test_folders_of_images(tmp_path, inside):
    for split, scene in zip(("train", "val", "test"), SCENES):
        folder = tmp_path / inside.format(split)
        folder.mkdir(parents=True)
        (folder / scene.name).touch()
        # iSAID keeps its masks beside the images.
        masks = tmp_path / split / "Semantic_masks/images"
        masks.mkdir(parents=True)
        (masks / "P0009_instance_color_RGB.png").touch()
    # Given as lists for scenes that are elsewhere.
    assert read(SCENES, tmp_path) == WANTED
    # And as the scenes themselves.
    folders = scenes_of_split_folders([str(tmp_path)])
    assert [Path(folder).relative_to(tmp_path).as_posix() for folder in folders] == [
        inside.format(split) for split in ("train", "val", "test")
    ]
    scenes = [next(Path(folder).iterdir()) for folder in folders]
    assert list(partition_of_folders(scenes).values()) == ["train", "val", "test"]


def test_nearest_folder_decides():
    scenes = [Path("/train/val/a.png"), Path("/test/b.png"), Path("/elsewhere/c.png")]
    assert partition_of_folders(scenes) == {scenes[0]: "val", scenes[1]: "test"}
    with pytest.raises(DatasetError, match="c.png is not in a folder called train, val or test"):
        partition_of_folders(scenes[2:])


def test_names_with_dots_and_spaces_are_whole_names(tmp_path):
    scenes = [Path("/d/a.b.c.tif"), Path("/d/a.b.tif"), Path("/d/two words.tif"), Path("/d/train.tif")]
    path = tmp_path / "split.txt"
    path.write_text("a.b.c train\na.b.tif val\ntwo words.tif test\ntrain val\n")
    assert list(read(scenes, path).values()) == ["train", "val", "test", "val"]


def test_folders_distinguish_equal_names(tmp_path):
    scenes = [Path("/d/north/a.tif"), Path("/d/south/a.tif")]
    path = tmp_path / "split.txt"
    path.write_text("north/a.tif train\nsouth/a.tif val\n")
    assert list(read(scenes, path).values()) == ["train", "val"]
    path.write_text("a.tif train\na.tif val\n")
    with pytest.raises(DatasetError, match=r"a\.tif is in train \(split\.txt\) and in val \(split\.txt\); keep it in"):
        read(scenes, path)


def test_scenes_that_were_not_given_are_counted(tmp_path):
    path = tmp_path / "train.txt"
    path.write_text("P0001\nP0007\nP0008\n")
    progress = Kept()
    assert read(SCENES, path, progress=progress) == {SCENES[0]: "train"}
    [warning] = progress.warnings
    assert "without a scene: 2, for example P0007 in train.txt" in warning


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("split.txt", b"P0001\n", "Line 1 of .*split.txt does not say train, val or test"),
        ("trainval.txt", b"P0001\n", "does not say train, val or test"),
        ("train.txt", b"P0001 val\n", "Line 1 of .*says val, and the file is called train.txt"),
        ("train.txt", b"\n# nothing\n", "names no scene; write one on each line"),
        ("train.txt", b"P0009\n", "names no scene that was given, such as P0001.png"),
        ("train.txt", b"\xff\xfe\x00", "cannot be read"),
        ("split.json", b"{", "is not JSON"),
        ("split.json", b'{"train": [3]}', "is not a split; write"),
        ("split.json", b'{"P0001": "trian"}', "is not a split; write"),
        ("split.json", b"[]", "is not a split; write"),
        ("split.json", b"3", "is not a split; write"),
    ],
)
def test_list_that_cannot_be_is_an_error_that_names_it(tmp_path, name, content, message):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(DatasetError, match=message):
        read(SCENES, path)


def test_missing_list_and_empty_folder_are_errors(tmp_path):
    with pytest.raises(DatasetError, match=r"train\.txt cannot be read \(No such file"):
        read(SCENES, tmp_path / "train.txt")
    with pytest.raises(DatasetError, match="holds neither lists such as train.txt nor folders"):
        read(SCENES, tmp_path)


def test_given_split_is_kept_and_common_ground_is_warned_of(scene, run, tmp_path):
    scene("a", seed=1)
    scene("b", seed=2)
    scene("c", seed=3)
    (tmp_path / "split.csv").write_text("a,train\nb,val\n")
    progress = Kept()
    out, result = run(progress, split_files=(str(tmp_path / "split.csv"),), split=(0.2, 0.4, 0.4))
    assert result["n_chips"] == {"train": 9, "val": 9, "test": 0} and result["n_straddling"] == 0
    assert not (out / "img_dir/test").exists()
    assert any(
        "share ground but are in different splits: 1, for example a.tif (train) and b.tif (val)" in warning
        for warning in progress.warnings
    )
    assert [Path(path).name for path in result["not_in_split"]] == ["c.tif"]
    assert json.loads((out / "dataset.json").read_text())["split_from"] == "split.csv"
    assert "The split was given: split.csv" in (out / "README.md").read_text(encoding="utf-8")


def test_split_without_labelled_scenes_is_an_error(scene, run, tmp_path):
    scene("a")
    scene("b")
    (tmp_path / "labels/b_classes.tif").unlink()
    (tmp_path / "train.txt").write_text("b\n")
    with pytest.raises(DatasetError, match="names no scene that has labels"):
        run(split_files=(str(tmp_path / "train.txt"),))


def test_folder_of_the_data_set_must_not_hold_the_list(scene, run, tmp_path):
    scene("a")
    (tmp_path / "out").mkdir()
    (tmp_path / "out/train.txt").write_text("a\n")
    with pytest.raises(OutputError, match="holds the input"):
        run(split_files=(str(tmp_path / "out/train.txt"),))
