from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio

from alps_qgis.engine.errors import OutputError
from alps_qgis.engine.sample_scene import CLASSES, GSD_M, main, make_sample_scene, render

SMALL = (384, 512)


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
