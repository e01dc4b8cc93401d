"""A feature raster gives each segment the mean of its own ground, whatever grid, CRS and gaps it has."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio.warp
from affine import Affine
from rasterio.enums import ColorInterp

from alps_qgis.engine.errors import SceneError
from alps_qgis.engine.features.raster import FeatureRaster, open_raster
from alps_qgis.engine.scene.grid import Window
from alps_qgis.engine.scene.scene import open_scene
from tests.engine.factories import TEN_METRES, UTM31, make_raster, rgb, scene_rpcs

SIZE = 96
SQUARES = (np.arange(SIZE)[:, None] // 12 * 8 + np.arange(SIZE) // 12).astype(np.int32)
N = 64


@pytest.fixture
def scene(tmp_path):
    """Return a scene of 96² pixels of 10 m."""
    with open_scene(make_raster(tmp_path / "scene.tif", rgb(SIZE, SIZE))) as opened:
        yield opened


def under(path, scene) -> FeatureRaster:
    return FeatureRaster(open_raster(path), scene.grid, scene.path)


def slope(x, y):
    """Return two bands of values that change evenly over the ground, so that they do not depend on pixel sizes."""
    return np.stack([(x - 500_000) / 100, (y - 5_000_000) / 100]).astype(np.float32)


def centres(transform: Affine, height: int, width: int):
    col, row = np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5)
    return transform @ (col, row)


def means_of_squares(values: np.ndarray) -> np.ndarray:
    return np.stack([np.bincount(SQUARES.ravel(), band.ravel()) / 144 for band in values], axis=1)


@pytest.fixture
def expected():
    return means_of_squares(slope(*centres(TEN_METRES, SIZE, SIZE)))


@pytest.mark.parametrize(
    ("pixel", "height", "width"),
    [(10.0, 140, 140), (40.0, 50, 50), (7.3, 200, 200), (2.5, 600, 600), (0.5, 2000, 2000)],
)
def test_any_pixel_size_and_extent_gives_the_same_means(scene, tmp_path, expected, pixel, height, width):
    """Fault 338: cells larger and smaller than the scene's pixels, up to twenty times."""
    transform = Affine(pixel, 0, 499_980 + pixel / 3, 0, -pixel, 5_000_020 - pixel / 3)
    values = slope(*centres(transform, height, width))

    raster = under(make_raster(tmp_path / "f.tif", values, transform=transform), scene)

    assert raster.means(scene.window, SQUARES[None], N) == pytest.approx(expected, abs=0.06)


def test_another_crs_gives_the_same_means(scene, tmp_path, expected):
    """Fault 338: in degrees, and with rows that run the other way."""
    box = rasterio.warp.transform_bounds(UTM31, "EPSG:4326", 499_900, 4_998_900, 501_100, 5_000_100)
    transform = Affine((box[2] - box[0]) / 150, 0, box[0], 0, (box[3] - box[1]) / 150, box[1])
    lon, lat = centres(transform, 150, 150)
    x, y = (
        np.reshape(each, lon.shape) for each in rasterio.warp.transform("EPSG:4326", UTM31, lon.ravel(), lat.ravel())
    )

    raster = under(make_raster(tmp_path / "f.tif", slope(x, y), crs="EPSG:4326", transform=transform), scene)

    assert raster.means(scene.window, SQUARES[None], N) == pytest.approx(expected, abs=0.02)


def test_the_same_grid_gives_the_exact_mean(scene, tmp_path):
    values = np.random.default_rng(0).normal(size=(3, SIZE, SIZE)).astype(np.float32)

    raster = under(make_raster(tmp_path / "f.tif", values), scene)

    assert raster.means(scene.window, SQUARES[None], N) == pytest.approx(means_of_squares(values), abs=1e-6)


def test_a_mean_does_not_depend_on_the_tile_or_on_other_masks(scene, tmp_path):
    """Fault 338: masks seen by a window, alone, or in overlapping layers."""
    transform = Affine(23, 4, 499_700, 4, -23, 5_000_300)
    values = np.random.default_rng(1).normal(size=(5, 80, 80)).astype(np.float32)
    raster = under(make_raster(tmp_path / "f.tif", values, transform=transform), scene)
    whole = raster.means(scene.window, SQUARES[None], N)

    window = Window(37, 22, 50, 60)
    part = SQUARES[window.slices()]
    complete = [label for label in range(N) if (part == label).sum() == 144]
    seen = raster.means(window, part[None], N)
    layers = np.stack([np.where(SQUARES == 9, 0, -1), np.where(SQUARES >= 20, 1, -1)]).astype(np.int32)
    overlapping = raster.means(scene.window, layers, 2)

    assert len(complete) > 5
    assert seen[complete] == pytest.approx(whole[complete], abs=1e-6)
    assert np.isnan(seen[[0, 7, 56, 63]]).all()
    assert overlapping[0] == pytest.approx(whole[9], abs=1e-6)
    assert overlapping[1] == pytest.approx(whole[20:].mean(axis=0), abs=1e-5)


def test_strips_give_the_same_means(scene, tmp_path, monkeypatch):
    values = np.random.default_rng(2).normal(size=(4, 300, 300)).astype(np.float32)
    path = make_raster(tmp_path / "f.tif", values, transform=Affine(4, 0, 499_990, 0, -4, 5_000_010))
    whole = under(path, scene).means(scene.window, SQUARES[None], N)

    monkeypatch.setattr("alps_qgis.engine.features.raster._STRIP_VALUES", 5000)

    assert under(path, scene).means(scene.window, SQUARES[None], N) == pytest.approx(whole, abs=1e-6)


@pytest.mark.parametrize("kind", ["nodata", "nan", "mask", "outside"])
def test_ground_without_values_does_not_count(scene, tmp_path, kind):
    """Fault 335: nodata, NaN, a mask, and ground outside the raster; one square has values in one half only."""
    values = np.full((2, SIZE, SIZE), 7, np.float32)
    gone = np.zeros((SIZE, SIZE), bool)
    gone[:, 54:] = True
    more = {}
    if kind == "outside":
        values = values[:, :, :54]
    elif kind == "mask":
        values[:, gone], more = 1000, {"mask": ~gone}
    else:
        values[:, gone] = np.nan if kind == "nan" else -9999
        more = {"nodata": -9999.0} if kind == "nodata" else {}

    means = under(make_raster(tmp_path / "f.tif", values, **more), scene).means(scene.window, SQUARES[None], N)

    known = np.arange(N) % 8 <= 4
    assert means[known] == pytest.approx(np.full((known.sum(), 2), 7), abs=1e-6)
    assert np.isnan(means[~known]).all()


def test_bytes_with_a_scale_and_alpha_are_measurements(scene, tmp_path):
    """Fault 335: alpha is a mask here too, and not a band of features; int8 is what AlphaEarth comes in."""
    values = np.full((3, SIZE, SIZE), 100, np.uint8)
    values[2] = 255
    values[2, :24] = 0
    kinds = (ColorInterp.gray, ColorInterp.undefined, ColorInterp.alpha)
    path = make_raster(tmp_path / "f.tif", values, colorinterp=kinds)
    with rasterio.open(path, "r+") as dataset:
        dataset.scales = (0.5, 0.5, 1.0)
    signed = make_raster(tmp_path / "g.tif", np.full((2, SIZE, SIZE), -50, np.int8), nodata=-128)

    raster = under(path, scene)
    means = raster.means(scene.window, SQUARES[None], N)

    assert raster.n_bands == 2
    assert np.isnan(means[:16]).all()
    assert means[16:] == pytest.approx(50)
    assert under(signed, scene).means(scene.window, SQUARES[None], N) == pytest.approx(-50)


@pytest.mark.parametrize("masked_by", ["nodata", "alpha", "mask"])
def test_nodata_in_one_band_does_not_count_for_that_band(scene, tmp_path, masked_by):
    """Fault 356: unsigned numbers, in half of the cells, also besides alpha or a mask; the other bands count."""
    values = np.stack([np.full((SIZE, SIZE), 100), np.full((SIZE, SIZE), 40)]).astype(np.uint16)
    values[1, :, :54] = 65535
    more = {}
    if masked_by == "mask":
        more = {"mask": np.ones((SIZE, SIZE), bool)}
    elif masked_by == "alpha":
        values = np.concatenate([values, np.ones((1, SIZE, SIZE), np.uint16)])
        more = {"colorinterp": (ColorInterp.gray, ColorInterp.undefined, ColorInterp.alpha)}
    raster = under(make_raster(tmp_path / "f.tif", values, nodata=65535, **more), scene)

    means = raster.means(scene.window, SQUARES[None], N)

    known = np.arange(N) % 8 >= 4
    assert means[:, 0] == pytest.approx(100)
    assert means[known, 1] == pytest.approx(40)
    assert np.isnan(means[~known, 1]).all()
    assert np.nanmax(raster.sample(4), axis=0).tolist() == [100, 40]


def test_without_any_crs_both_count_in_the_same_plane(tmp_path):
    values = np.random.default_rng(0).normal(size=(2, SIZE, SIZE)).astype(np.float32)
    scene = make_raster(tmp_path / "photo.tif", rgb(SIZE, SIZE), crs=None, transform=None)
    path = make_raster(tmp_path / "f.tif", values, crs=None, transform=None)

    with open_scene(scene) as opened:
        means = under(path, opened).means(opened.window, SQUARES[None], N)

    assert means == pytest.approx(means_of_squares(values), abs=1e-6)


def test_a_raster_elsewhere_is_refused(scene, tmp_path):
    """Fault 331: the message names both."""
    path = make_raster(tmp_path / "f.tif", rgb(9, 9), transform=TEN_METRES @ Affine.translation(96, 0))

    with pytest.raises(SceneError, match=r"f\.tif does not overlap .*scene\.tif"):
        under(path, scene)


def test_a_missing_crs_is_refused(scene, tmp_path):
    """Fault 332: in the raster, in the scene; also a raster with RPCs only."""
    bare = make_raster(tmp_path / "bare.tif", rgb(SIZE, SIZE), crs=None)
    rpcs = make_raster(tmp_path / "rpcs.tif", rgb(SIZE, SIZE), rpcs=scene_rpcs())

    with pytest.raises(SceneError, match=r"bare\.tif has no CRS, but .*scene\.tif has one"):
        under(bare, scene)
    with open_scene(bare) as opened, pytest.raises(SceneError, match=r"bare\.tif has no CRS, but .*scene\.tif has one"):
        under(scene.path, opened)
    with pytest.raises(SceneError, match=r"rpcs\.tif has RPCs only"):
        under(rpcs, scene)


def test_a_raster_of_classes_is_refused(tmp_path):
    """Fault 336: by its colour table."""
    classes = make_raster(tmp_path / "c.tif", np.ones((9, 9), np.uint8), colormap={1: (255, 0, 0, 255)})

    with pytest.raises(SceneError, match="colour table"):
        open_raster(classes)


def test_large_numbers_keep_their_differences(scene, tmp_path):
    """Fault 358: whole numbers of 32 bits have more digits than float32."""
    values = (2_450_123_000 - 2**31 + SQUARES[None] % 7).astype(np.int32)

    raster = under(make_raster(tmp_path / "f.tif", values), scene)

    assert raster.means(scene.window, SQUARES[None], N)[:, 0] == pytest.approx(means_of_squares(values)[:, 0], abs=1e-3)
    assert len(np.unique(raster.sample(8))) > 3
