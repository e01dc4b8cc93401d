from __future__ import annotations

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.control import GroundControlPoint

from alps_qgis.engine.scene.georeferencing import fit_affine
from alps_qgis.engine.scene.raster_grid import NOT_GEOREFERENCED
from alps_qgis.engine.scene.scene import open_scene
from tests.engine.factories import TEN_METRES, make_raster, rgb, scene_rpcs


def opened(path):
    with open_scene(path) as scene:
        return scene.grid, " ".join(scene.notes)


def test_north_up_scene_keeps_its_geotransform(tmp_path):
    grid, notes = opened(make_raster(tmp_path / "a.tif", rgb(3, 4)))

    assert (grid.width, grid.height, grid.transform, grid.south_up) == (4, 3, TEN_METRES, False)
    assert "UTM zone 31N" in grid.crs
    assert notes == ""


def test_rotated_geotransform_is_kept(tmp_path):
    """Fault 8."""
    rotated = TEN_METRES @ Affine.rotation(30)
    grid, _ = opened(make_raster(tmp_path / "a.tif", rgb(3, 4), transform=rotated))

    assert grid.transform.almost_equals(rotated)
    assert not grid.south_up
    assert grid.pixel_area_m2(np.array([0])) == pytest.approx(100)


def test_south_up_rows_are_turned(tmp_path):
    south_up = Affine(10, 0, 500_000, 0, 10, 4_999_970)
    grid, _ = opened(make_raster(tmp_path / "a.tif", rgb(3, 4), transform=south_up))

    assert grid.south_up
    assert grid.transform == TEN_METRES
    assert grid.file_transform == south_up


def test_scene_without_crs_claims_no_metres(tmp_path):
    """Fault 9."""
    grid, notes = opened(make_raster(tmp_path / "a.tif", rgb(3, 4), crs=None))

    assert (grid.crs, grid.georeferencing, grid.transform) == (None, "transform", TEN_METRES)
    assert grid.pixel_area_m2(np.array([0])) is None
    assert "no CRS" in notes


def test_scene_whose_crs_has_no_unit_of_length_says_that_areas_stay_empty(tmp_path):
    """Fault 9."""
    # A GeoTIFF cannot hold such a unit, so a VRT says it.
    make_raster(tmp_path / "a.tif", rgb(3, 4))
    (tmp_path / "a.vrt").write_text(
        '<VRTDataset rasterXSize="4" rasterYSize="3"><SRS>LOCAL_CS["site",UNIT["unknown",1],AXIS["X",EAST],'
        'AXIS["Y",NORTH]]</SRS><GeoTransform>0,10,0,0,0,-10</GeoTransform><VRTRasterBand dataType="Byte" band="1">'
        '<SimpleSource><SourceFilename relativeToVRT="1">a.tif</SourceFilename></SimpleSource></VRTRasterBand>'
        "</VRTDataset>"
    )
    grid, notes = opened(tmp_path / "a.vrt")

    assert grid.pixel_area_m2(np.array([0])) is None
    assert "areas in m² stay empty" in notes


def test_scene_without_georeference_lies_where_qgis_draws_it(tmp_path):
    grid, notes = opened(make_raster(tmp_path / "a.png", rgb(3, 4), crs=None, transform=None, driver="PNG"))

    assert (grid.georeferencing, grid.transform, grid.south_up) == ("none", NOT_GEOREFERENCED, False)
    assert grid.to_map(np.array([[4, 3]])).tolist() == [[4, -3]]
    assert "no georeferencing" in notes


def test_gcps_give_an_affine_fit_with_its_residual(tmp_path):
    exact = [(0, 0), (0, 8), (6, 0), (6, 8)]
    gcps = [GroundControlPoint(row, col, 500_000 + 10 * col, 5_000_000 - 10 * row) for row, col in exact]
    grid, notes = opened(make_raster(tmp_path / "a.tif", rgb(6, 8), gcps=gcps))

    assert grid.georeferencing == "gcps"
    assert grid.transform.almost_equals(TEN_METRES, precision=1e-6)
    assert grid.gcps[3] == (6, 8, 500_080, 4_999_940, 0)
    assert grid.pixel_area_m2(np.array([0])) == pytest.approx(100)
    assert "4 GCPs" in notes
    assert "0.00 px" in notes


def test_residual_is_in_pixels():
    corners = ((0, 0, 0, 0, 0), (0, 10, 100, 0, 0), (10, 0, 0, -100, 0), (10, 10, 100 + 40, -100, 0))
    _, residual = fit_affine(corners)

    # A misfit of 40 m at one corner spreads as 10 m over each of four; a pixel has about 12 m.
    assert 0.5 < residual < 1.5


@pytest.mark.parametrize("points", [[], [(0, 0), (1, 1)], [(0, 0), (1, 1), (2, 2), (3, 3)]])
def test_gcps_on_a_line_fix_no_plane(points):
    assert fit_affine(tuple((row, col, col * 10.0, -row * 10.0, 0.0) for row, col in points)) is None


def test_too_few_gcps_are_not_georeferencing(tmp_path):
    gcps = [GroundControlPoint(0, 0, 5, 5), GroundControlPoint(1, 1, 6, 6)]
    grid, notes = opened(make_raster(tmp_path / "a.tif", rgb(3, 4), gcps=gcps))

    assert (grid.georeferencing, grid.crs) == ("none", None)
    assert "do not fix a plane" in notes


def test_rpcs_alone_travel_and_claim_nothing(tmp_path):
    grid, notes = opened(make_raster(tmp_path / "a.tif", rgb(4, 6), rpcs=scene_rpcs()))

    assert (grid.georeferencing, grid.crs, grid.transform) == ("rpcs", None, NOT_GEOREFERENCED)
    assert grid.rpcs["LINE_OFF"] == "2.0"
    assert grid.pixel_area_m2(np.array([0])) is None
    assert "RPCs" in notes


def test_geotransform_wins_over_rpcs(tmp_path):
    path = make_raster(tmp_path / "a.tif", rgb(4, 6))

    with rasterio.open(path, "r+") as dataset:
        dataset.rpcs = scene_rpcs()

    assert opened(path)[0].georeferencing == "transform"
