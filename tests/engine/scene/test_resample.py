"""A scene at another ground resolution: means of whole pixels, the same in every window."""

from __future__ import annotations

import numpy as np
import pytest
from affine import Affine
from rasterio.control import GroundControlPoint

from alps_qgis.engine.errors import AreaError
from alps_qgis.engine.scene.grid import Window
from alps_qgis.engine.scene.scene import open_scene
from tests.engine.factories import TEN_METRES, make_raster, rgb, scene_rpcs


def read(path, resolution, window=None):
    with open_scene(path, resolution=resolution) as scene:
        raw, valid = scene.read_raw(window or scene.window)
        return raw, valid, scene


def test_pixels_twice_as_large_are_means_of_four(tmp_path):
    values = np.array([[[0, 4, 10, 10], [4, 8, 10, 10], [1, 2, 100, 50], [3, 4, 20, 30]]], np.uint8).repeat(3, 0)

    raw, valid, scene = read(make_raster(tmp_path / "a.tif", values), 20.0)

    assert raw[0].tolist() == [[4, 10], [2, 50]]
    assert raw.dtype == np.uint8 and valid.all()
    assert scene.grid.transform == TEN_METRES @ Affine.scale(2)
    assert scene.native.width == 4


def test_a_factor_that_is_not_whole_weighs_pixels_by_their_share(tmp_path):
    values = np.arange(9, dtype=np.float32).reshape(1, 3, 3).repeat(3, 0)

    raw, _, scene = read(make_raster(tmp_path / "a.tif", values), 15.0)

    # Columns 0 and half of 1: (0 + 0.5 · 1) / 1.5.
    across = np.array([(0 + 0.5 * 1) / 1.5, (0.5 * 1 + 2) / 1.5])
    np.testing.assert_allclose(raw[0], across[None] + 3 * across[:, None], rtol=1e-6)
    assert (scene.width, scene.height) == (2, 2)


def test_only_valid_pixels_count_and_half_of_them_are_enough(tmp_path):
    values = np.full((3, 4, 4), 50, np.int16)
    values[:, 0, :2] = -9999
    values[:, :2, 2:] = -9999
    values[:, 0, 2] = 7

    raw, valid, _ = read(make_raster(tmp_path / "a.tif", values, nodata=-9999), 20.0)

    assert valid.tolist() == [[True, False], [True, True]]
    assert raw[0, 0, 0] == 50


@pytest.mark.parametrize("resolution", [20.0, 23.7, 30.0, 71.3, 4.0, 9.1])
def test_any_window_has_exactly_the_pixels_of_the_whole_scene(tmp_path, resolution):
    """Fault 150."""
    path = make_raster(tmp_path / "a.tif", rgb(70, 90), mask=np.random.default_rng(0).random((70, 90)) > 0.2)
    whole, valid, scene = read(path, resolution)
    height, width = valid.shape
    for row, col, h, w in ((0, 0, 1, 1), (1, 2, 3, 5), (height - 4, width - 3, 4, 3), (2, 0, height - 3, width)):
        h, w = min(h, height - row), min(w, width - col)
        part, some, _ = read(path, resolution, Window(row, col, h, w))
        np.testing.assert_array_equal(part, whole[:, row : row + h, col : col + w])
        np.testing.assert_array_equal(some, valid[row : row + h, col : col + w])


def test_a_south_up_scene_gives_the_same_pixels(tmp_path):
    values = rgb(31, 40)
    south_up = Affine(10, 0, 500_000, 0, 10, 5_000_000 - 310)
    north, _, first = read(make_raster(tmp_path / "n.tif", values), 25.0)
    south, _, second = read(make_raster(tmp_path / "s.tif", values[:, ::-1], transform=south_up), 25.0)

    np.testing.assert_array_equal(north, south)
    assert first.grid.transform.almost_equals(second.grid.transform)
    assert second.grid.south_up


def test_a_palette_gives_colours_that_it_has(tmp_path):
    values = np.random.default_rng(1).integers(0, 3, (40, 40)).astype(np.uint8)
    colormap = {0: (200, 0, 0), 1: (0, 100, 0), 2: (9, 9, 99)}

    raw, _, _ = read(make_raster(tmp_path / "a.tif", values, colormap=colormap), 30.0)

    assert {tuple(pixel) for pixel in raw.reshape(3, -1).T.tolist()} <= set(colormap.values())


def test_the_size_of_pixels_in_degrees_is_that_at_the_centre_of_the_scene(tmp_path):
    # At 60° a degree of longitude is half as long, so the factors of rows and columns differ.
    degrees = Affine(0.001, 0, 10, 0, -0.001, 60.05)
    path = make_raster(tmp_path / "a.tif", rgb(100, 100), crs="EPSG:4326", transform=degrees)
    with open_scene(path) as scene:
        across, down = scene.grid.pixel_size_m()
    assert across == pytest.approx(55.8, abs=0.1) and down == pytest.approx(111.4, abs=0.1)

    _, _, scene = read(path, 111.4)

    assert (scene.height, scene.width) == (100, 50)
    assert scene.grid.pixel_size_m() == pytest.approx((111.4, 111.4), rel=1e-3)


def test_web_mercator_counts_metres_on_the_ground(tmp_path):
    """At 60° its metres are half a metre on the ground."""
    path = make_raster(
        tmp_path / "a.tif", rgb(64, 64), crs="EPSG:3857", transform=Affine(2, 0, 1_113_194, 0, -2, 8_399_737)
    )
    _, _, scene = read(path, 2.0)

    assert scene.width == pytest.approx(32, abs=1)


def test_its_own_resolution_changes_nothing(tmp_path):
    path = make_raster(tmp_path / "a.tif", rgb(20, 20))
    with open_scene(path) as plain:
        _, _, scene = read(path, 10.0)
        assert scene.grid == plain.grid == scene.native
        assert scene.scene_id == plain.scene_id


def test_gcps_move_with_the_pixels(tmp_path):
    corners = [(0, 0), (0, 40), (20, 0), (20, 40)]
    gcps = [GroundControlPoint(row, col, 500_000 + 10 * col, 5_000_000 - 10 * row) for row, col in corners]

    _, _, scene = read(make_raster(tmp_path / "a.tif", rgb(20, 40), gcps=gcps), 20.0)

    assert [gcp[:2] for gcp in scene.grid.gcps] == [(row / 2, col / 2) for row, col in corners]


def test_pixels_of_an_unknown_size_are_refused(tmp_path):
    """Fault 149."""
    bare = make_raster(tmp_path / "a.tif", rgb(20, 20), crs=None, transform=None)
    for path in (bare, make_raster(tmp_path / "b.tif", rgb(20, 20), rpcs=scene_rpcs())):
        with pytest.raises(AreaError, match=r"does not say how large its pixels are"):
            open_scene(path, resolution=5.0)


def test_finer_pixels_are_interpolated_and_a_note_says_so(tmp_path):
    values = np.array([[[0, 100], [0, 100]]], np.uint8).repeat(3, 0)

    raw, _, scene = read(make_raster(tmp_path / "a.tif", values), 5.0)

    assert raw[0, 0].tolist() == [0, 25, 75, 100]
    assert any("interpolated" in note for note in scene.notes)
