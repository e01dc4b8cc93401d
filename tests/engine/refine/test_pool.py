# ruff: noqa: F811 - a fixture is imported
from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import rasterio

from alps_qgis.engine.progress import SILENT
from alps_qgis.engine.refine.cover import Cover
from alps_qgis.engine.refine.learn import write_labels
from alps_qgis.engine.refine.pool import pool
from alps_qgis.engine.scene.grid import Window
from alps_qgis.engine.scene.scene import open_scene
from alps_qgis.engine.scene.stretch import Stretch
from tests.engine.labels.conftest import grid_of, make_codebook, make_segments, masks_of  # noqa: F401

LABELS = np.array([[0, 0, 1, 1], [0, 2, 2, 1]])
EIGHT_BIT = Stretch((0.0,), (255.0,), False)


class Brightness:
    """A predictor whose probability of class 1 is the value of the first band."""

    facts = SimpleNamespace(classes=("dark", "light"), multiple=32)

    def probabilities(self, images):
        assert images.shape[2] % 32 == 0 and images.shape[3] % 32 == 0
        return np.stack([1 - images[:, 0], images[:, 0]], axis=1)


def write_scene(path, values, nodata=None):
    with rasterio.open(
        path, "w", driver="GTiff", width=values.shape[1], height=values.shape[0], count=1, dtype="uint8",
        nodata=nodata, crs="EPSG:32631", transform=grid_of(1, 1).transform,
    ) as raster:  # fmt: skip
        raster.write(values, 1)
    return path


def test_probabilities_are_the_mean_over_the_valid_pixels_of_each_segment(make_segments, tmp_path):
    segments = make_segments(masks_of(LABELS), [0, 1, 2])
    values = np.array([[255, 255, 0, 51], [255, 7, 51, 153]], np.uint8)
    with open_scene(write_scene(tmp_path / "scene.tif", values, nodata=7)) as scene:
        found = pool(scene, EIGHT_BIT, Cover(segments, scene.grid), Brightness(), SILENT)
    np.testing.assert_allclose(found[:, 1], [1.0, (0 + 0.2 + 0.6) / 3, 0.2], atol=1e-6)


def test_a_segment_without_a_pixel_of_its_own_has_no_answer(make_segments, tmp_path):
    masks = np.stack([LABELS >= 0, LABELS >= 0])
    segments = make_segments(masks, [0, 1])
    with open_scene(write_scene(tmp_path / "scene.tif", np.zeros((2, 4), np.uint8))) as scene:
        found = pool(scene, EIGHT_BIT, Cover(segments, scene.grid), Brightness(), SILENT)
    assert np.isnan(found[0]).all() != np.isnan(found[1]).all()


def test_small_segments_lie_on_top_and_rows_are_those_of_the_file(make_segments):
    masks = np.stack([LABELS == 2, LABELS >= 0])
    segments = make_segments(masks, [0, 1], segment_id=[9, 4])
    rows = Cover(segments, grid_of(2, 4)).rows(Window(0, 1, 2, 3))
    assert rows.tolist() == [[1, 1, 1], [0, 0, 1]]


def test_labels_to_learn_from_leave_out_doubtful_segments(make_segments, tmp_path):
    grid = grid_of(2, 4)
    segments = make_segments(masks_of(LABELS), [0, 1, 2])
    classes = make_codebook().resolve().classes
    out = tmp_path / "scene_classes.tif"
    write_labels(out, Cover(segments, grid), grid, classes, np.array([2, -1, 0]), {}, SILENT)
    with rasterio.open(out) as raster:
        assert raster.read(1).tolist() == [[2, 2, 255, 255], [2, 0, 0, 255]]
