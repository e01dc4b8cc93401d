from __future__ import annotations

import numpy as np
import pytest
import rasterio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alps_qgis.engine.scene import decimate
from alps_qgis.engine.scene.grid import Window
from alps_qgis.engine.scene.scene import open_scene
from alps_qgis.engine.scene.stretch_fit import fit_stretch
from alps_qgis.engine.settings import SceneSettings
from tests.engine.factories import TEN_METRES, make_raster


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_pixels_are_those_of_gdal_s_nearest_resampling(tmp_path, monkeypatch, data):
    monkeypatch.setattr(decimate, "_STRIP_PX", data.draw(st.sampled_from([1, 700, 10**6])))
    height, width = data.draw(st.tuples(st.integers(1, 150), st.integers(1, 150)))
    values = np.random.default_rng(0).integers(0, 65535, (2, height, width), dtype=np.uint16)
    blocks = data.draw(st.sampled_from([{}, {"tiled": True, "blockxsize": 32, "blockysize": 16}]))
    path = make_raster(tmp_path / "a.tif", values, photometric="minisblack", **blocks)
    row, col = data.draw(st.integers(0, height - 1)), data.draw(st.integers(0, width - 1))
    window = Window(row, col, data.draw(st.integers(1, height - row)), data.draw(st.integers(1, width - col)))
    shape = data.draw(st.integers(1, window.height)), data.draw(st.integers(1, window.width))
    with open_scene(path) as scene, rasterio.open(path) as dataset:
        expected = dataset.read(window=((row, window.row_stop), (col, window.col_stop)), out_shape=(2, *shape))
        raw, valid = scene.read_raw(window, shape)
    assert (raw == expected).all() and valid.shape == shape


@pytest.mark.parametrize("external", [True, False])
@pytest.mark.parametrize("through_vrt", [True, False])
def test_overviews_do_not_change_the_stretch(tmp_path, external, through_vrt):
    """Fault 84."""
    values = np.random.default_rng(0).integers(200, 3000, (1200, 1300), dtype=np.uint16)
    fits = []
    for name in ("plain", "zeros"):
        path = make_raster(tmp_path / f"{name}.tif", values, tiled=True)
        if name == "zeros":
            with_overviews_of_zeros(path, external)
        if through_vrt:
            (tmp_path / f"{name}.vrt").write_text(
                '<VRTDataset rasterXSize="1300" rasterYSize="1200"><VRTRasterBand dataType="UInt16" band="1">'
                f'<SimpleSource><SourceFilename relativeToVRT="1">{name}.tif</SourceFilename></SimpleSource>'
                "</VRTRasterBand></VRTDataset>"
            )
            path = path.with_suffix(".vrt")
        with open_scene(path) as scene:
            fits.append(fit_stretch([scene], SceneSettings()))
            assert scene.read(scene.window, fits[-1], (100, 100))[0].max() > 0
    assert fits[0] == fits[1]


@pytest.mark.parametrize("through_vrt", [True, False])
def test_overviews_and_sources_without_georeferencing_are_quiet(tmp_path, recwarn, through_vrt):
    """Fault 84: only the scene itself needs a georeference."""
    values = np.random.default_rng(0).integers(200, 3000, (1200, 1300), dtype=np.uint16)
    path = make_raster(tmp_path / "a.tif", values, tiled=True, transform=None if through_vrt else TEN_METRES)
    with_overviews_of_zeros(path, external=True)
    if through_vrt:
        path = path.with_suffix(".vrt")
        path.write_text(
            '<VRTDataset rasterXSize="1300" rasterYSize="1200"><GeoTransform>5, 1, 0, 5, 0, -1</GeoTransform>'
            '<VRTRasterBand dataType="UInt16" band="1"><SimpleSource><SourceFilename relativeToVRT="1">a.tif'
            "</SourceFilename></SimpleSource></VRTRasterBand></VRTDataset>"
        )
    recwarn.clear()
    open_scene(path).close()
    assert [str(warning.message) for warning in recwarn] == []


def test_overviews_of_a_mask_do_not_change_what_is_valid(tmp_path):
    """Fault 84."""
    values = np.full((1200, 1300), 500, np.uint16)
    path = make_raster(tmp_path / "a.tif", values, mask=values > 0, tiled=True)
    with_overviews_of_zeros(path, False)
    with open_scene(path) as scene:
        assert scene.read_raw(scene.window, (100, 100))[1].all()


def with_overviews_of_zeros(path, external):
    """Give a raster overviews that show only zeros."""
    with rasterio.Env(TIFF_USE_OVR=external), rasterio.open(path, "r+") as dataset:
        dataset.build_overviews([2, 4, 8])
    for level in range(3):
        target = f"{path}.ovr" if external else path
        options = {"overview_level": level} if not external else ({"overview_level": level - 1} if level else {})
        with rasterio.open(target, "r+", **options) as overview:
            overview.write(np.zeros((overview.count, overview.height, overview.width), np.uint16))
