from __future__ import annotations

import numpy as np
import pytest
import rasterio
from rasterio.enums import ColorInterp

from alps_qgis.engine.errors import BandError, SettingsError
from alps_qgis.engine.predict.bands import bands_for
from alps_qgis.engine.predict.model import Facts
from alps_qgis.engine.predict.suit import check_resolution, check_values, stretch_of_model, tile_of
from alps_qgis.engine.scene.scene import open_scene
from alps_qgis.engine.scene.stretch import Stretch
from alps_qgis.engine.settings import SceneSettings
from tests.engine.factories import make_raster

RED, GREEN, BLUE, ALPHA, GRAY = (ColorInterp[name] for name in ("red", "green", "blue", "alpha", "gray"))
PLAIN = SceneSettings()


def facts(n_bands, **others):
    return Facts(None, "m", "", "onnx", n_bands, (), **others)


def raster(tmp_path, n_bands, dtype=np.uint8, **others):
    values = np.arange(n_bands * 64).reshape(n_bands, 8, 8).astype(dtype)
    return make_raster(tmp_path / "a.tif", values, **others)


def test_three_bands_are_chosen_as_for_labelling(tmp_path):
    assert bands_for(raster(tmp_path, 4), PLAIN, facts(3)) == PLAIN
    assert bands_for(raster(tmp_path, 1), PLAIN, facts(3)) == PLAIN


def test_all_bands_are_taken_where_their_number_is_that_of_the_model(tmp_path):
    assert bands_for(raster(tmp_path, 5), PLAIN, facts(5)).bands == (1, 2, 3, 4, 5)
    path = raster(tmp_path, 3, colorinterp=(GRAY, GRAY, ALPHA))
    assert bands_for(path, PLAIN, facts(2)).bands == (1, 2)


def test_names_of_bands_decide(tmp_path):
    path = raster(tmp_path, 4)
    with rasterio.open(path, "r+") as dataset:
        dataset.descriptions = ("NIR", "Red", "Green", "Blue")
    model = facts(4, bands=("red", "green", "blue", "nir"))
    assert bands_for(path, PLAIN, model).bands == (2, 3, 4, 1)
    assert bands_for(path, PLAIN, facts(1, bands=("nir",))).bands == (1,)
    path = raster(tmp_path, 3, colorinterp=(BLUE, GREEN, RED))
    assert bands_for(path, PLAIN, facts(3, bands=("red", "green", "blue"))).bands == (3, 2, 1)


def test_bands_that_do_not_fit_are_refused(tmp_path):
    """Fault 232: a scene with other bands than the model takes."""
    path = raster(tmp_path, 3)
    with pytest.raises(BandError, match=r"bands \(3\) than m takes \(4: r, g, b, n\); choose 4 bands"):
        bands_for(path, PLAIN, facts(4, bands=("r", "g", "b", "n")))
    with pytest.raises(BandError, match=r"takes \(1\); choose the band \(BANDS, --bands\), or another model"):
        bands_for(path, PLAIN, facts(1))
    with pytest.raises(BandError, match=r"m takes another number of bands \(4\) than were chosen \(2\); choose 4"):
        bands_for(path, SceneSettings(bands=(1, 2)), facts(4))
    assert bands_for(path, SceneSettings(bands=(3,)), facts(1)).bands == (3,)


def test_other_pixels_than_those_of_the_training_are_warned_of(tmp_path):
    """Fault 233: a scene of another ground resolution than the training."""
    with open_scene(raster(tmp_path, 3)) as scene:
        message = check_resolution(scene, facts(3, resolution_m=0.5))
        assert "10 m on the ground, but m was trained on 0.5 m, so objects look smaller" in message
        assert "Set the ground resolution to 0.5 m (RESOLUTION, --resolution)" in message
        assert "look larger" in check_resolution(scene, facts(3, resolution_m=30))
        assert check_resolution(scene, facts(3, resolution_m=14)) == ""
        assert check_resolution(scene, facts(3)) == ""


def test_values_outside_the_stretch_of_the_model_are_warned_of(tmp_path):
    """Fault 234: a scene of another sensor than the training."""
    values = np.arange(3 * 64).reshape(3, 8, 8).astype(np.uint16) * 40
    with open_scene(make_raster(tmp_path / "a.tif", values)) as scene:
        assert check_values(scene, Stretch((0.0,) * 3, (7640.0,) * 3), facts(3)) == ""
        assert "of its values lie outside it" in check_values(scene, Stretch((0.0,) * 3, (255.0,) * 3), facts(3))
        assert "its values fill little of it" in check_values(scene, Stretch((0.0,) * 3, (1e6,) * 3), facts(3))


def test_one_band_takes_the_stretch_that_all_bands_have(tmp_path):
    with open_scene(raster(tmp_path, 1)) as scene:
        assert stretch_of_model(scene, Stretch((1.0,) * 3, (9.0,) * 3)) == Stretch((1.0,), (9.0,))
        assert stretch_of_model(scene, Stretch((1.0, 2.0, 3.0), (9.0,) * 3)) is None


def test_tiles_have_a_size_that_the_model_takes():
    assert tile_of(None, facts(3), 512) == 512
    assert tile_of(None, facts(3, tile=250), 512) == 256
    assert tile_of(100, facts(3, tile=256), 512) == 128
    assert tile_of(None, facts(3, fixed=(96, 96)), 512) == 96
    with pytest.raises(SettingsError, match="tile is 128, but m only takes 96"):
        tile_of(128, facts(3, fixed=(96, 96)), 512)
    with pytest.raises(SettingsError, match="square"):
        tile_of(None, facts(3, fixed=(96, 64)), 512)
