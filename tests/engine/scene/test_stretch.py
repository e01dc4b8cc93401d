from __future__ import annotations

import numpy as np
import pytest

from alps_qgis.engine.errors import BandError, SettingsError
from alps_qgis.engine.scene.scene import open_scene
from alps_qgis.engine.scene.stretch import Stretch
from alps_qgis.engine.scene.stretch_fit import fit_stretch
from alps_qgis.engine.settings import SceneSettings
from tests.engine.factories import make_raster, rgb


def fit(paths, text="auto", bands=None):
    settings = SceneSettings(stretch=text, bands=bands)
    scenes = [open_scene(path, settings) for path in paths]
    try:
        return fit_stretch(scenes, settings)
    finally:
        for scene in scenes:
            scene.close()


def test_bytes_are_taken_as_they_are(tmp_path):
    assert fit([make_raster(tmp_path / "a.tif", rgb(9, 9))]) == Stretch((0,) * 3, (255,) * 3)


def test_sixteen_bits_are_stretched_from_2_to_98_percent(tmp_path):
    """Fault 5."""
    values = np.arange(101 * 3, dtype=np.uint16).reshape(3, 1, 101)
    stretch = fit([make_raster(tmp_path / "a.tif", values)])

    assert stretch.low == pytest.approx((2, 103, 204))
    assert stretch.high == pytest.approx((98, 199, 300))


def test_percentiles_of_one_scene_are_numpy_s(tmp_path):
    values = np.random.default_rng(0).normal(size=(1, 50, 60)).astype(np.float32)
    stretch = fit([make_raster(tmp_path / "a.tif", values)], "percentile:5,90")

    assert (*stretch.low, *stretch.high) == pytest.approx(np.percentile(values.astype(float), [5, 90]))


def test_minmax_and_range_and_none(tmp_path):
    path = make_raster(tmp_path / "a.tif", np.array([[3, 4, 900]], np.uint16))

    assert fit([path], "minmax") == Stretch((3,), (900,))
    assert fit([path], "range:-1,7.5") == Stretch((-1,), (7.5,))
    assert fit([path], "none") == Stretch((0,), (65535,))
    assert fit([make_raster(tmp_path / "b.tif", np.array([[0.5]], np.float32))], "none") == Stretch((0,), (1,))


def test_none_knows_how_many_bits_are_used(tmp_path):
    assert fit([make_raster(tmp_path / "a.tif", np.array([[3]], np.uint16), nbits=12)], "none").high == (4095,)
    assert fit([make_raster(tmp_path / "b.tif", np.array([[1]], np.uint8), nbits=4)]).high == (15,)


def test_nodata_and_nan_do_not_count(tmp_path):
    ints = make_raster(tmp_path / "a.tif", np.array([[0, 5, 9]], np.uint16), nodata=0)
    floats = make_raster(tmp_path / "b.tif", np.array([[np.nan, 5, 9, np.inf]], np.float32))

    assert fit([ints], "minmax") == fit([floats], "minmax") == Stretch((5,), (9,))


def test_stretch_does_not_depend_on_the_order_of_scenes(tmp_path):
    """Fault 5: one stretch for the collection."""
    random = np.random.default_rng(1)
    paths = [
        make_raster(tmp_path / f"{i}.tif", random.integers(0, 3000, (3, 20 + i, 30), dtype=np.uint16)) for i in range(4)
    ]

    assert fit(paths) == fit(paths[::-1]) == fit([paths[2], paths[0], paths[3], paths[1]])


def test_every_scene_weighs_by_its_area(tmp_path):
    small = make_raster(tmp_path / "small.tif", np.full((1, 1, 1), 60_000, np.uint16))
    large = make_raster(tmp_path / "large.tif", np.tile(np.arange(100, dtype=np.uint16), (100, 1)))

    assert fit([small, large]).high[0] < 100


def test_constant_scene_divides_by_nothing(tmp_path):
    path = make_raster(tmp_path / "a.tif", np.full((1, 4, 4), 7, np.uint16))
    stretch = fit([path])
    with np.errstate(all="raise"):
        image = stretch.apply(np.full((1, 2, 2), 7, np.uint16))

    assert stretch == Stretch((7,), (7,))
    assert (image == 0).all()


def test_mostly_constant_scene_falls_back_to_its_extremes(tmp_path):
    values = np.zeros((1, 10, 100), np.uint16)
    values[0, 0, 0] = 50

    assert fit([make_raster(tmp_path / "a.tif", values)]) == Stretch((0,), (50,))


def test_scenes_without_valid_pixels_do_not_count(tmp_path):
    empty = make_raster(tmp_path / "empty.tif", np.zeros((1, 4, 4), np.uint16), nodata=0)
    full = make_raster(tmp_path / "full.tif", np.array([[10, 20]], np.uint16), nodata=0)

    assert fit([empty, full], "minmax") == Stretch((10,), (20,))
    assert fit([empty]) == Stretch((0,), (1,))


@pytest.mark.parametrize(
    "other", [rgb(3, 3).astype(np.uint16), rgb(3, 3)[0], rgb(3, 3)[:2], rgb(3, 3).astype(np.float32)]
)
def test_mixed_scenes_are_refused_and_both_are_named(tmp_path, other):
    paths = [make_raster(tmp_path / "first.tif", rgb(3, 3)), make_raster(tmp_path / "second.tif", other)]

    with pytest.raises(BandError, match=r"(?s)first\.tif.*second\.tif"):
        fit(paths)


def test_no_scene_is_refused():
    with pytest.raises(SettingsError):
        fit_stretch([], SceneSettings())


@pytest.mark.parametrize(
    "text",
    ["", "linear", "range", "range:", "range:1", "range:5,5", "range:9,1", "range:1,2,3", "range:a,b", "range:0,inf",
     "percentile:-1,98", "percentile:2,101", "percentile:nan,98", "minmax:1,2", "auto:2,98"],
)  # fmt: skip
def test_setting_that_makes_no_range_is_refused(text):
    with pytest.raises(SettingsError, match="stretch|percentiles"):
        SceneSettings(stretch=text)


def test_values_outside_the_range_are_clipped():
    image = Stretch((10.0,), (20.0,)).apply(np.array([[[5, 10, 15, 20, 65535]]], np.uint16))

    assert image.tolist() == [[[0, 0, 0.5, 1, 1]]]
    assert image.dtype == np.float32


def test_large_integers_keep_their_differences():
    image = Stretch((2e9,), (2e9 + 4,)).apply(np.array([[[2_000_000_001, 2_000_000_002]]], np.int32))

    assert image.tolist() == [[[0.25, 0.5]]]


def test_raw_values_are_left_as_they_were():
    raw = np.array([[[1.0, 2.0]]], np.float32)
    Stretch((0.0,), (4.0,)).apply(raw)

    assert raw.tolist() == [[[1, 2]]]


def test_dict_gives_an_equal_stretch_back():
    stretch = Stretch((0.1, 2.0), (1 / 3, 9.0))

    assert Stretch.from_dict(stretch.to_dict()) == stretch
