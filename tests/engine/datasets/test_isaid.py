"""iSAID-PL as mmsegmentation's converter of iSAID arranges it: chips, names, colours, partition, configuration."""

from __future__ import annotations

import json
import runpy
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.datasets.chips import chip_name, chip_windows
from alps_qgis.engine.errors import SettingsError
from alps_qgis.engine.progress import Progress

CHIP, OVERLAP = 28, 12
"""A 32nd of the converter's 896 and 384."""

ISAID = [
    (0, 0, 0), (0, 0, 63), (0, 63, 63), (0, 63, 0), (0, 63, 127), (0, 63, 191), (0, 63, 255), (0, 127, 63),
    (0, 127, 127), (0, 0, 127), (0, 0, 191), (0, 0, 255), (0, 191, 127), (0, 127, 191), (0, 127, 255), (0, 100, 155),
]  # fmt: skip
"""Source: METAINFO of mmsegmentation's iSAIDDataset, class 0 first."""


def reference(stem: str, height: int, width: int, chip: int, overlap: int) -> dict[str, tuple[int, int]]:
    """Return name → first row and column of each chip, by the converter's rule in other words.

    Source: mmsegmentation, tools/dataset_converters/isaid.py. An image with a side below a chip is padded there, at the
    bottom or right. Chips begin at every multiple of (chip - overlap) inside the padded image. One that would reach
    over the end is moved back so that it ends there; many then coincide, and a later file replaces an earlier one. The
    name tells first row, end row, first column, end column.
    """
    rows, cols = max(height, chip), max(width, chip)
    found = {}
    for left in range(0, cols, chip - overlap):
        for top in range(0, rows, chip - overlap):
            x, y = min(left, cols - chip), min(top, rows - chip)
            found[f"{stem}_{y}_{y + chip}_{x}_{x + chip}"] = (y, x)
    return found


def pad(values: np.ndarray, side: int, fill: int) -> np.ndarray:
    height, width = values.shape[:2]
    padded = np.full((max(height, side), max(width, side), *values.shape[2:]), fill, values.dtype)
    padded[:height, :width] = values
    return padded


@pytest.fixture
def collection(tmp_path: Path):
    """Return a function that writes an image of random values, and its labels, into folders of its own."""
    random = np.random.default_rng(7)

    def write(stem: str, height: int, width: int, folder: str = "scenes", labelled: bool = True):
        (tmp_path / folder).mkdir(parents=True, exist_ok=True)
        (tmp_path / "labels").mkdir(exist_ok=True)
        image = random.integers(0, 256, (height, width, 3), np.uint8)
        labels = random.choice(np.array([*range(16), 255], np.uint8), (height, width))
        labels.ravel()[:16] = range(16)
        Image.fromarray(image).save(tmp_path / folder / f"{stem}.png")
        if labelled:
            Image.fromarray(labels).save(tmp_path / "labels" / f"{stem}.png")
        return image, labels

    return write


def export(tmp_path: Path, *, scenes=None, out="set", progress=None, preset="isaid-pl", **more) -> tuple[Path, dict]:
    settings = {"chip": CHIP, "overlap": OVERLAP, **more.pop("settings", {})}
    arguments = {
        "scenes": [str(tmp_path / "scenes")] if scenes is None else scenes, "labels": [str(tmp_path / "labels")],
        "out": str(tmp_path / out), "preset": preset, "settings": settings, **more,
    }  # fmt: skip
    return tmp_path / out, run_job("export", arguments, progress or Progress())


SIZES = [
    (4, 4), (20, 20), (20, 28), (28, 20), (28, 28), (28, 29), (29, 28), (20, 60), (60, 20), (44, 44), (44, 45),
    (45, 61), (56, 84), (27, 27), (60, 61), (43, 92),
]  # fmt: skip


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_chips_names_pixels_and_masks_are_the_converters(collection, tmp_path, size):
    """Fault 97: padded chips carry the names that the converter gives them."""
    image, labels = collection("P0000", *size)
    (tmp_path / "train.txt").write_text("P0000\n")
    out, _ = export(tmp_path, split_files=[str(tmp_path / "train.txt")])

    expected = reference("P0000", *size, CHIP, OVERLAP)
    assert {path.stem for path in (out / "img_dir/train").iterdir()} == set(expected)
    masks = {path.name.removesuffix("_instance_color_RGB.png") for path in (out / "ann_dir/train").iterdir()}
    assert masks == set(expected)
    image, labels = pad(image, CHIP, 0), pad(labels, CHIP, 255)
    for name, (row, col) in expected.items():
        inside = (slice(row, row + CHIP), slice(col, col + CHIP))
        assert np.array_equal(np.array(Image.open(out / f"img_dir/train/{name}.png")), image[inside])
        mask = np.array(Image.open(out / f"ann_dir/train/{name}_instance_color_RGB.png"))
        assert np.array_equal(mask, labels[inside])


@pytest.mark.parametrize("height", [800, 895, 896, 897, 1407, 1408, 1409, 1792, 4000, 13000])
@pytest.mark.parametrize("width", [800, 895, 896, 897, 1408, 1409, 4000])
def test_windows_of_the_published_size_are_the_converters(height, width):
    ours = {
        chip_name("P0000", window, 896): (window.row, window.col) for window in chip_windows(height, width, 896, 384)
    }
    assert ours == reference("P0000", height, width, 896, 384)


def test_colours_are_the_published_ones_in_their_order(collection, tmp_path):
    collection("P0000", 40, 40)
    (tmp_path / "train.txt").write_text("P0000\n")
    out, result = export(tmp_path, split_files=[str(tmp_path / "train.txt")])
    assert result["n_classes"] == 16
    assert [tuple(color) for color in runpy.run_path(str(out / "dataset_config.py"))["METAINFO"]["palette"]] == ISAID
    mask = Image.open(out / "ann_dir/train/P0000_0_28_0_28_instance_color_RGB.png")
    numbers, colors = np.array(mask), np.array(mask.convert("RGB"))
    for number, color in enumerate(ISAID):
        assert (colors[numbers == number] == color).all()
    assert json.loads((out / "dataset.json").read_text())["classes"][15]["color"] == "#00649b"


def test_labels_keep_their_colours_where_they_are_wanted(collection, tmp_path):
    collection("P0000", 40, 40)
    out, _ = export(tmp_path, settings={"palette": "labels", "whole_test": False, "split": [1, 0, 0]})
    palette = runpy.run_path(str(out / "dataset_config.py"))["METAINFO"]["palette"]
    assert len({tuple(color) for color in palette}) == 16 and palette != [list(color) for color in ISAID]


def test_more_classes_than_published_colours_get_colours_of_their_own(tmp_path):
    for name in ("scenes", "labels"):
        (tmp_path / name).mkdir()
    Image.fromarray(np.zeros((30, 30, 3), np.uint8)).save(tmp_path / "scenes/a.png")
    Image.fromarray((np.arange(900).reshape(30, 30) % 20).astype(np.uint8)).save(tmp_path / "labels/a.png")
    out, _ = export(tmp_path, settings={"split": [1, 0, 0]})
    palette = [tuple(color) for color in runpy.run_path(str(out / "dataset_config.py"))["METAINFO"]["palette"]]
    assert palette[:16] == ISAID and len(set(palette)) == 20


def test_one_run_writes_train_val_and_test_as_the_converter_does(collection, tmp_path):
    """Test images stay whole, under their own names, and need no labels."""
    images = {
        "P0001": collection("P0001", 40, 50, "iSAID/train/images")[0],
        "P0002": collection("P0002", 20, 50, "iSAID/val/images")[0],
        "P0003": collection("P0003", 40, 20, "iSAID/test/images", labelled=False)[0],
    }
    out, result = export(tmp_path, scenes=[str(tmp_path / "iSAID")], settings={"split_by": "folder"})

    assert result["n_chips"] == {
        "train": len(reference("P0001", 40, 50, CHIP, OVERLAP)),
        "val": len(reference("P0002", 20, 50, CHIP, OVERLAP)),
        "test": 1,
    }
    assert [path.name for path in (out / "img_dir/test").iterdir()] == ["P0003.png"]
    assert np.array_equal(np.array(Image.open(out / "img_dir/test/P0003.png")), images["P0003"])
    assert list((out / "ann_dir/test").iterdir()) == []
    assert result["unlabelled"] == result["not_in_split"] == result["failed"] == []
    # Without masks, the test images are listed as images alone.
    config = runpy.run_path(str(out / "dataset_config.py"))
    assert config["test_dataset"]["data_prefix"] == {"img_path": "img_dir/test"}
    assert config["val_dataset"]["data_prefix"] == {"img_path": "img_dir/val", "seg_map_path": "ann_dir/val"}
    assert "split was given: the folders of the scenes" in (out / "README.md").read_text(encoding="utf-8")
    # A data set with images alone is replaced like every other.
    export(tmp_path, scenes=[str(tmp_path / "iSAID")], settings={"split_by": "folder"}, overwrite=True)


def test_whole_test_images_with_labels_get_masks(collection, tmp_path):
    _, labels = collection("P0003", 40, 50)
    collection("P0001", 40, 50)
    (tmp_path / "split.txt").write_text("P0001 train\nP0003 test\n")
    out, _ = export(tmp_path, split_files=[str(tmp_path / "split.txt")])
    mask = np.array(Image.open(out / "ann_dir/test/P0003_instance_color_RGB.png"))
    assert np.array_equal(mask, labels)
    assert "seg_map_path" in runpy.run_path(str(out / "dataset_config.py"))["test_dataset"]["data_prefix"]


def test_unlabelled_scenes_of_train_and_of_layouts_without_masks_are_left_out(collection, tmp_path):
    collection("P0001", 30, 30)
    collection("P0002", 30, 30, labelled=False)
    collection("P0003", 30, 30, labelled=False)
    (tmp_path / "split.txt").write_text("P0001 train\nP0002 train\nP0003 test\n")
    split = [str(tmp_path / "split.txt")]
    _, result = export(tmp_path, split_files=split)
    assert [Path(path).stem for path in result["unlabelled"]] == ["P0002"]
    _, result = export(tmp_path, split_files=split, out="coco", settings={"layout": "coco"})
    assert [Path(path).stem for path in result["unlabelled"]] == ["P0002", "P0003"]


def test_whole_test_images_without_a_given_split(collection, tmp_path):
    for n in range(4):
        collection(f"P{n}", 60, 60)
    out, result = export(tmp_path, settings={"split": [0.5, 0, 0.5]})
    names = [path.stem for path in (out / "img_dir/test").iterdir()]
    assert names and all(name in {"P0", "P1", "P2", "P3"} for name in names)
    assert result["n_chips"]["train"] == (4 - len(names)) * len(reference("P", 60, 60, CHIP, OVERLAP))


def test_large_whole_images_are_read_in_strips_and_stay_the_same(collection, tmp_path):
    image, _ = collection("P0001", 2100, 9, labelled=False)
    collection("P0002", 30, 30)
    (tmp_path / "split.txt").write_text("P0001,test\nP0002,train\n")
    out, _ = export(tmp_path, split_files=[str(tmp_path / "split.txt")])
    assert np.array_equal(np.array(Image.open(out / "img_dir/test/P0001.png")), image)


def test_whole_test_images_cannot_be_split_by_block(collection, tmp_path):
    collection("P0001", 30, 30)
    with pytest.raises(SettingsError, match="Whole test images cannot be split by block"):
        export(tmp_path, settings={"split_by": "block"})


@pytest.mark.parametrize("layout", ["mmsegmentation", "yolo"])
def test_configuration_lists_no_empty_split(collection, tmp_path, layout):
    """Fault 98: an empty split is not in the configuration."""
    collection("P0001", 30, 30)
    out, result = export(tmp_path, preset="none", settings={"layout": layout, "split": [0.6, 0.2, 0.2]})
    assert result["n_chips"]["val"] == result["n_chips"]["test"] == 0
    if layout == "mmsegmentation":
        found = {name for name in runpy.run_path(str(out / "dataset_config.py")) if name.endswith("_dataset")}
        assert found == {"train_dataset"}
    else:
        text = (out / "data.yaml").read_text()
        assert "train:" in text and "val:" not in text and "test:" not in text


def test_configuration_finds_its_own_folder_and_one_line_moves_it(collection, tmp_path):
    """Fault 98: data_root holds for every split, and mmengine fills in the folder of the file.

    mmengine replaces `{{ fileDirname }}` in the text of a configuration before it runs the text; checked with
    mmengine 0.10 also through `_base_`.
    """
    collection("P0001", 30, 30)
    (tmp_path / "train.txt").write_text("P0001\n")
    out, _ = export(tmp_path, split_files=[str(tmp_path / "train.txt")])
    text = (out / "dataset_config.py").read_text()

    def roots(text: str) -> set[str]:
        found: dict = {}
        exec(compile(text, "config", "exec"), found)  # noqa: S102 - the file is a Python program
        return {found["data_root"], found["train_dataset"]["data_root"]}

    assert roots(text.replace("{{ fileDirname }}", "/data/set")) == {"/data/set"}
    assert roots(text) == {"."}
