from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from scipy import ndimage

from alps_qgis.engine.errors import OutputError
from alps_qgis.engine.sample.canvas import separate
from alps_qgis.engine.sample.sample_scene import CLASSES, GSD_M, main, make_sample_scene, render, render_objects

SMALL = (384, 512)

MEAN_BRIGHTNESS = [
    [101.12, 98.80, 113.95, 70.13],
    [102.65, 119.02, 132.93, 123.13],
    [70.36, 110.78, 117.97, 93.92],
]
"""Of 12 parts of the scene with seed 0, as it was before objects were counted."""


@pytest.fixture(scope="module")
def small() -> tuple[np.ndarray, np.ndarray]:
    return render(SMALL, seed=0)


def test_scene_and_truth_share_size_crs_and_place(tmp_path: Path) -> None:
    scene_path, truth_path = make_sample_scene(tmp_path / "scene.tif", tmp_path / "truth.tif", size=(96, 160))
    with rasterio.open(scene_path) as scene, rasterio.open(truth_path) as truth:
        assert scene.shape == truth.shape == (96, 160)
        assert scene.crs == truth.crs == rasterio.CRS.from_epsg(32632)
        assert scene.transform == truth.transform
        assert scene.res == (GSD_M, GSD_M)
        assert (scene.count, scene.dtypes[0], truth.dtypes[0]) == (3, "uint8", "uint8")
        assert [band.name for band in scene.colorinterp] == ["red", "green", "blue"]


def test_truth_names_its_classes_beside_the_file(tmp_path: Path) -> None:
    make_sample_scene(tmp_path / "scene.tif", tmp_path / "truth.tif", size=(64, 64))
    table = (tmp_path / "truth.tif.aux.xml").read_text(encoding="utf-8")
    assert all(name in table for name, _ in CLASSES)


def test_a_seed_fixes_every_byte(tmp_path: Path) -> None:
    for name in ("a", "b"):
        make_sample_scene(tmp_path / f"{name}.tif", tmp_path / f"{name}_truth.tif", size=(128, 128), seed=3)
    assert (tmp_path / "a.tif").read_bytes() == (tmp_path / "b.tif").read_bytes()
    assert (tmp_path / "a_truth.tif").read_bytes() == (tmp_path / "b_truth.tif").read_bytes()


def test_another_seed_gives_another_landscape(small: tuple[np.ndarray, np.ndarray]) -> None:
    _, labels = render(SMALL, seed=1)
    assert (labels != small[1]).mean() > 0.2


def test_every_class_occurs_and_none_fills_the_scene(small: tuple[np.ndarray, np.ndarray]) -> None:
    shares = np.bincount(small[1].ravel(), minlength=len(CLASSES)) / small[1].size
    assert shares.size == len(CLASSES)
    assert shares.min() > 0.005
    assert shares.max() < 0.6


def test_classes_look_as_they_are_called(small: tuple[np.ndarray, np.ndarray]) -> None:
    image, labels = small
    mean = {name: image[labels == value].mean(axis=0) for value, (name, _) in enumerate(CLASSES)}
    red, green, blue = mean["trees"]
    assert green > red and green > blue
    assert mean["water"][2] > mean["water"][0]
    assert mean["bare soil"][0] > mean["bare soil"][2]
    assert np.ptp(mean["paved"]) < 30  # grey
    assert mean["trees"].mean() < mean["crops"].mean()


def test_colours_alone_do_not_tell_the_classes_apart(small: tuple[np.ndarray, np.ndarray]) -> None:
    # Textured fields, roofs that face away from the sun, shadows: within a class the brightness varies widely.
    image, labels = small
    brightness = image.mean(axis=-1)
    assert all(brightness[labels == value].std() > 5 for value in range(len(CLASSES)))
    assert brightness[labels == 0].std() > 20


def test_counting_objects_changes_no_pixel(small: tuple[np.ndarray, np.ndarray]) -> None:
    image, _, _ = render_objects(SMALL, seed=0)
    assert np.array_equal(image, small[0])
    parts = image.reshape(3, 128, 4, 128, 3).mean(axis=(1, 3, 4))
    # Not to the last bit: the sines of another processor may round a few values otherwise.
    assert np.abs(parts - MEAN_BRIGHTNESS).max() < 0.02


def test_every_object_is_one_connected_part_of_its_class(small: tuple[np.ndarray, np.ndarray]) -> None:
    _, objects, kinds = render_objects(SMALL, seed=0)
    classes = {"house": {0}, "road": {1}, "water": {2}, "tree": {3}, "wood": {3}, "field": {4, 5, 6}}
    assert objects.max() == len(kinds)
    for number, kind in enumerate(kinds, start=1):
        assert ndimage.label(objects == number)[1] == 1
        if kind in classes:
            assert np.isin(small[1][objects == number], list(classes[kind])).all(), kind
    assert {*classes, "car", "lot", "meadow"} == set(kinds)
    assert min(np.bincount(objects.ravel())[1:]) >= 12


def test_parts_of_an_object_become_objects_and_crumbs_none() -> None:
    objects = np.zeros((6, 9), np.int32)
    objects[1:5, 0:3], objects[1:5, 5:8], objects[0, 8] = 2, 2, 2
    apart, kinds = separate(objects, ["road", "field", "car"])
    assert kinds == ["field", "field"]
    assert apart[2, 1] == 1 and apart[2, 6] == 2 and apart[0, 8] == 0


@pytest.mark.parametrize("size", [(1, 1), (1, 40), (17, 9), (100, 30)])
def test_any_size_can_be_made(size: tuple[int, int]) -> None:
    image, labels = render(size, seed=0)
    assert image.shape == (*size, 3)
    assert labels.shape == size
    assert labels.max() < len(CLASSES)


def test_a_folder_that_is_missing_is_said(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="cannot be written|was not written|does not exist"):
        make_sample_scene(tmp_path / "none" / "scene.tif", tmp_path / "truth.tif", size=(16, 16))


def test_command_writes_both_files_into_a_folder(tmp_path: Path) -> None:
    assert main([str(tmp_path / "new"), "--size", "32", "48"]) == 0
    assert sorted(path.name for path in (tmp_path / "new").glob("*.tif")) == ["sample_scene.tif", "sample_truth.tif"]
