from __future__ import annotations

import numpy as np
import pytest

from alps_qgis.engine.scene.scene import open_scene
from alps_qgis.engine.scene.stretch_fit import fit_stretch
from alps_qgis.engine.settings import SceneSettings
from tests.engine.factories import make_raster

HEIGHTS = np.random.default_rng(0).integers(200, 3000, (40, 50))


def looked_at(path, stretch="auto"):
    """Return the stretch, the share of valid pixels, and the notes."""
    settings = SceneSettings(stretch=stretch)
    with open_scene(path, settings) as scene:
        fitted = fit_stretch([scene], settings)
        _, valid = scene.read_raw(scene.window)
        return fitted, valid.mean(), " ".join(note for note in scene.notes if "replicated" not in note)


def with_void(dtype, value, background=HEIGHTS):
    values = background.astype(dtype)
    values[:10] = value
    return values


@pytest.mark.parametrize("value", [3.4028235e38, -3.4028235e38, 1.70141e38, 9.96921e36, -3.4e38])
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_huge_floats_are_no_data_and_said(tmp_path, dtype, value):
    """Fault 85."""
    fitted, valid, notes = looked_at(make_raster(tmp_path / "a.tif", with_void(dtype, value)))
    assert valid == 0.75
    assert "25.0% of the pixels hold a number beyond ±1e36" in notes
    assert 200 <= fitted.low[0] < fitted.high[0] <= 3000


@pytest.mark.parametrize(
    ("dtype", "value", "declared"),
    [
        ("float32", -3.4028235e38, -3.4e38),
        ("float32", -3.4028235e38, -3.40282346638529e38),
        ("float32", -9999.9, -9999.9),
        ("float64", float(np.float32(-9999.9)), -9999.9),
        ("float64", -9999.9, float(np.float32(-9999.9))),
        ("float64", 9.969209968386869e36, 9.96921e36),
        ("int32", -2147483648, -2147480000.0),
        ("uint32", 4294967295, 4294967000.0),
    ],
)
def test_declared_nodata_is_recognised_with_other_digits(tmp_path, dtype, value, declared):
    """Fault 85."""
    make_raster(tmp_path / "a.tif", with_void(dtype, value))
    kind = {"float32": "Float32", "float64": "Float64", "int32": "Int32", "uint32": "UInt32"}[dtype]
    (tmp_path / "a.vrt").write_text(
        f'<VRTDataset rasterXSize="50" rasterYSize="40"><VRTRasterBand dataType="{kind}" band="1"><NoDataValue>'
        f'{declared!r}</NoDataValue><SimpleSource><SourceFilename relativeToVRT="1">a.tif</SourceFilename>'
        "</SimpleSource></VRTRasterBand></VRTDataset>"
    )
    _, valid, notes = looked_at(tmp_path / "a.vrt")
    assert valid == 0.75
    assert "hold" not in notes


@pytest.mark.parametrize(
    ("dtype", "value"),
    [
        ("int16", -9999), ("int16", -32768), ("int32", -99999), ("int32", -2147483648), ("int32", 2147483647),
        ("int32", -2147483647), ("float32", -9999), ("float32", -32768), ("float64", 1e20), ("float32", 1e20),
        ("float32", 2147483647),
    ],
)  # fmt: skip
@pytest.mark.parametrize("stretch", ["auto", "minmax", "range:0,3000"])
def test_a_well_known_value_that_nothing_declares_is_said_and_does_not_ruin_the_stretch(
    tmp_path, dtype, value, stretch
):
    """Fault 85."""
    fitted, valid, notes = looked_at(make_raster(tmp_path / "a.tif", with_void(dtype, value)), stretch)
    assert valid == 1
    assert "25.0% of the pixels hold" in notes and "gdal_edit.py -a_nodata" in notes and "Translate" in notes
    assert 0 <= fitted.low[0] < fitted.high[0] <= 3000


@pytest.mark.parametrize(
    ("dtype", "low", "high", "value"),
    [("int16", -10000, 10000, -9999), ("int16", -32700, 32000, -32768), ("int32", -20000, -9000, -9999)],
)
def test_a_value_among_the_others_is_data(tmp_path, dtype, low, high, value):
    """Fault 85."""
    among = np.random.default_rng(0).integers(low, high, (40, 50))
    fitted, valid, notes = looked_at(make_raster(tmp_path / "a.tif", with_void(dtype, value, among)), "minmax")
    assert (valid, notes, fitted.low[0]) == (1, "", float(with_void(dtype, value, among).min()))


def test_declared_nodata_needs_no_note(tmp_path):
    _, valid, notes = looked_at(make_raster(tmp_path / "a.tif", with_void("int16", -9999), nodata=-9999))
    assert (valid, notes) == (0.75, "")
