"""Pictures of segments, on scenes of any bands and CRS, and without a scene."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from rasterio.enums import ColorInterp

from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.explore.asks import Exploration
from alps_qgis.engine.explore.collection import open_collection
from alps_qgis.engine.explore.thumbnails import ASKS
from alps_qgis.engine.progress import SILENT
from tests.engine.explore.collections import write_collection
from tests.engine.factories import make_raster


def labelled(folder: Path, values: np.ndarray, **raster) -> Exploration:
    """Label a scene of two halves and return a session on its segments; pictures go to a new folder."""
    scene = make_raster(folder / "scene.tif", values, **raster)
    settings = {"segment": {"segmenter": "superpixels", "min_area_px": 1}, "codebook": {"clusters": 2}}
    run_job("label", {"scenes": [str(scene)], "out": str(folder / "out"), "settings": settings}, SILENT)
    pictures = folder / "pictures"
    pictures.mkdir()
    return Exploration(
        open_collection([folder / "out" / "scene_segments.gpkg"], folder / "out" / "codebook.gpkg"), pictures
    )


def halves(n_bands: int, dtype: type = np.uint8, dark: int = 40, light: int = 200) -> np.ndarray:
    image = np.full((n_bands, 64, 96), dark, dtype)
    image[:, :, 48:] = light
    noise = np.random.default_rng(0).integers(0, (light - dark) // 10, image.shape)
    return (image + noise).astype(dtype)


def pictures(exploration: Exploration, **arguments) -> tuple[list[str | None], list[str]]:
    refs = exploration.collection.refs(np.arange(len(exploration.collection)))
    answer = ASKS["thumbnails"]("thumbnails", exploration, {"refs": refs, **arguments})
    return answer["files"], answer["problems"]


@pytest.mark.parametrize(
    ("values", "raster"),
    [
        (halves(3), {}),
        (halves(1), {"crs": None, "transform": None}),
        (halves(8, np.uint16, 400, 3000), {"crs": "EPSG:32631"}),
        (halves(4, np.float32, 1, 90), {}),
    ],
    ids=["RGB", "one band without CRS", "eight bands of 16 bits", "reals"],
)
def test_a_picture_shows_the_ground_under_the_segment(tmp_path, values, raster):
    """Fault 379."""
    exploration = labelled(tmp_path, values, **raster)

    files, problems = pictures(exploration, size=64)

    assert problems == []
    collection = exploration.collection
    left = min(box[0] for box in collection.bbox)
    middle = (collection.bbox[:, 2].max() + left) / 2
    brightness = {"dark": [], "light": []}
    for file, box in zip(files, collection.bbox, strict=True):
        image = np.asarray(Image.open(file).convert("RGB")).astype(float)
        assert image.shape == (64, 64, 3)
        centre = image[28:36, 28:36].mean()
        if box[2] <= middle:
            brightness["dark"].append(centre)
        elif box[0] >= middle:
            brightness["light"].append(centre)
    assert np.mean(brightness["dark"]) + 60 < np.mean(brightness["light"])


def test_pictures_are_drawn_once(tmp_path):
    exploration = labelled(tmp_path, halves(3))
    files, _ = pictures(exploration)
    stamps = [Path(file).stat().st_mtime_ns for file in files]
    shutil.move(tmp_path / "scene.tif", tmp_path / "elsewhere.tif")

    again, problems = pictures(exploration)

    assert again == files and problems == []
    assert [Path(file).stat().st_mtime_ns for file in files] == stamps
    assert Image.open(files[0]).size == (96, 96)
    smaller, problems = pictures(exploration, size=32)
    assert Image.open(smaller[0]).size == (32, 32), "as a plain shape"
    assert len(problems) == 1 and "scene.tif" in problems[0]


def test_a_scene_that_is_gone_or_another_one_gives_plain_shapes_and_one_sentence(tmp_path):
    """Fault 379."""
    exploration = labelled(tmp_path, halves(3))
    make_raster(tmp_path / "scene.tif", halves(3)[:, ::-1, ::-1])

    files, problems = pictures(exploration)

    [sentence] = problems
    assert "The scene scene.tif of scene_segments.gpkg was not found" in sentence
    image = np.asarray(Image.open(files[0]).convert("RGB"))
    assert (image == 136).all(axis=2).any(), "the shape in grey"
    assert pictures(exploration, size=32)[1] == []


def test_a_scene_elsewhere_is_found_by_its_path(tmp_path):
    exploration = labelled(tmp_path, halves(3))
    moved = tmp_path / "far" / "away" / "scene.tif"
    moved.parent.mkdir(parents=True)
    shutil.move(tmp_path / "scene.tif", moved)

    found = Exploration(exploration.collection, exploration.folder, (tmp_path / "no.tif", moved))
    _, problems = pictures(found)

    assert problems == []


def test_segments_that_do_not_exist_have_no_picture(tmp_path):
    files, codebook = write_collection(tmp_path, n_files=1)
    exploration = Exploration(open_collection(files, codebook), tmp_path)

    answer = ASKS["thumbnails"]("thumbnails", exploration, {"refs": [[0, 999], [0, 1]]})

    assert answer["files"][0] is None and answer["files"][1].endswith(".png")
    assert len(answer["problems"]) == 1


def test_a_segment_that_was_deleted_since_does_not_spoil_the_pictures_of_others(tmp_path):
    files, codebook = write_collection(tmp_path, n_files=1)
    exploration = Exploration(open_collection(files, codebook), tmp_path)
    exploration.collection.fid[3] = 10_000

    answer = ASKS["thumbnails"]("thumbnails", exploration, {"refs": [[0, 3], [0, 10_000], [0, 5]]})
    alone = ASKS["thumbnails"]("thumbnails", exploration, {"refs": [[0, 10_000]]})

    assert [file is None for file in answer["files"]] == [False, True, False]
    assert alone["files"] == [None] and "does not hold these segments any more" in alone["problems"][0]


def test_red_green_and_blue_are_shown_where_the_file_names_them(tmp_path):
    values = np.zeros((4, 64, 96), np.uint8)
    # Blue, green, red, near infrared: the ground is red.
    values[2], values[3] = 220, 10
    values += np.random.default_rng(0).integers(0, 20, values.shape, dtype=np.uint8)
    bands = (ColorInterp.blue, ColorInterp.green, ColorInterp.red, ColorInterp.undefined)
    exploration = labelled(tmp_path, values, colorinterp=bands)

    files, _ = pictures(exploration)

    red, green, blue = np.asarray(Image.open(files[0]).convert("RGB"))[44:52, 44:52].reshape(-1, 3).mean(axis=0)
    assert red > green + 60 and red > blue + 60
