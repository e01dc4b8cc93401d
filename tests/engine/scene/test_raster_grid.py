from __future__ import annotations

import json

import numpy as np
import pytest
from affine import Affine
from pyproj import CRS, Geod

from alps_qgis.engine.scene.raster_grid import RasterGrid, flip_rows, gives_areas
from tests.engine.factories import TEN_METRES


def grid_in(crs: str | None, transform: Affine, width: int = 8, height: int = 6, **more) -> RasterGrid:
    return RasterGrid(width, height, transform, CRS.from_user_input(crs).to_wkt() if crs else None, **more)


def test_pixel_corner_goes_to_the_map_and_back():
    grid = grid_in("EPSG:32631", Affine(2, 0.5, 100, 0.25, -2, 900))
    pixels = np.array([[0.0, 0.0], [3.0, 2.0]])

    mapped = grid.to_map(pixels)
    assert mapped.tolist() == [[100, 900], [107, 896.75]]
    assert np.allclose(grid.to_pixel(mapped), pixels)


def test_projected_metres_give_planar_areas():
    areas = grid_in("EPSG:32631", Affine(2, 0, 500_000, 0, -3, 5_000_000)).pixel_area_m2(np.array([0, 5]))

    assert areas.tolist() == [6, 6]


def test_projected_feet_are_converted():
    # NAD83 / New York Long Island (ftUS)
    areas = grid_in("EPSG:2263", Affine(10, 0, 1_000_000, 0, -10, 200_000)).pixel_area_m2(np.array([0]))

    assert areas == pytest.approx(100 * (1200 / 3937) ** 2)


def test_geographic_areas_are_the_ellipsoid_s():
    """Fault 10."""
    grid = grid_in("EPSG:4326", Affine(0.01, 0, 8, 0, -0.01, 47))
    areas = grid.pixel_area_m2(np.array([0, 5]))

    geod = Geod(ellps="WGS84")
    for row, area in zip((0, 5), areas, strict=True):
        top, bottom = 47 - 0.01 * row, 47 - 0.01 * (row + 1)
        lons, lats = np.linspace(8, 8.01, 50), None
        lats = np.r_[np.full(50, top), np.full(50, bottom)]
        polygon, _ = geod.polygon_area_perimeter(np.r_[lons, lons[::-1]], lats)
        assert area == pytest.approx(abs(polygon), rel=1e-6)


def test_pixels_of_the_whole_world_cover_the_ellipsoid_s_surface():
    grid = grid_in("EPSG:4326", Affine(1, 0, -180, 0, -1, 90), width=360, height=180)

    assert grid.pixel_area_m2(np.arange(180)).sum() * 360 == pytest.approx(510_065_621_724_000, rel=1e-9)


def test_web_mercator_areas_are_ground_areas():
    at_60_degrees = 8_399_737.89
    mercator = grid_in("EPSG:3857", Affine(10, 0, 0, 0, -10, at_60_degrees)).pixel_area_m2(np.array([0]))

    # The scale there is 2 in each direction, up to the ellipsoid's flattening.
    assert mercator == pytest.approx(100 / 4, rel=0.01)


def test_geographic_grads_are_converted():
    # NTF (Paris) counts in grads: 100 to the right angle.
    grads = grid_in("EPSG:4807", Affine(0.01, 0, 0, 0, -0.01, 50)).pixel_area_m2(np.array([0]))
    degrees = grid_in("EPSG:4275", Affine(0.009, 0, 0, 0, -0.009, 45)).pixel_area_m2(np.array([0]))

    assert grads == pytest.approx(degrees, rel=1e-6)


@pytest.mark.parametrize(
    ("crs", "georeferencing"),
    [(None, "transform"), ("EPSG:32631", "none"), ("EPSG:32631", "rpcs"), ("EPSG:4978", "transform")],
)
def test_no_area_is_claimed_without_crs_or_georeferencing(crs, georeferencing):
    assert grid_in(crs, Affine(1, 0, 0, 0, -1, 0), georeferencing=georeferencing).pixel_area_m2(np.array([0])) is None


def test_json_gives_an_equal_grid_back():
    grid = grid_in(
        "EPSG:32631", Affine(0.1, 0.2, 3, 0.4, -0.5, 1e6 / 3), south_up=True, georeferencing="gcps",
        gcps=((0.0, 1.5, 3.25, 4.0, 0.0),), rpcs={"LINE_OFF": "1"},
    )  # fmt: skip

    assert RasterGrid.from_dict(json.loads(json.dumps(grid.to_dict()))) == grid


def test_flipping_rows_twice_changes_nothing():
    transform = Affine(2, 0.5, 100, 0.25, -2, 900)

    flipped = flip_rows(transform, 6)
    of_first_row = RasterGrid(8, 6, transform).to_map(np.array([[1.0, 0.0]]))
    assert np.allclose(RasterGrid(8, 6, flipped).to_map(np.array([[1.0, 6.0]])), of_first_row)
    assert flip_rows(flipped, 6).almost_equals(transform)


def test_file_transform_of_a_south_up_scene_starts_at_its_south():
    grid = grid_in("EPSG:32631", Affine(10, 0, 0, 0, -10, 60), south_up=True)

    assert tuple(grid.file_transform)[:6] == (10, 0, 0, 0, 10, 0)


def test_grids_can_be_keys():
    assert len({grid_in(None, Affine(1, 0, 0, 0, -1, 0)), grid_in(None, Affine(1, 0, 0, 0, -1, 0))}) == 1


@pytest.mark.parametrize(
    ("crs", "area"),
    [
        ('LOCAL_CS["site",UNIT["metre",1],AXIS["Easting",EAST],AXIS["Northing",NORTH]]', 100),
        ('LOCAL_CS["site",UNIT["US survey foot",0.304800609601219],AXIS["X",EAST],AXIS["Y",NORTH]]', 9.29034),
        ('LOCAL_CS["site",UNIT["kilometre",1000],AXIS["X",EAST],AXIS["Y",NORTH]]', 1e8),
        ('COMPD_CS["both",LOCAL_CS["site",UNIT["metre",1],AXIS["X",EAST],AXIS["Y",NORTH]],'
         'VERT_CS["height",VERT_DATUM["d",2005],UNIT["metre",1],AXIS["Up",UP]]]', 100),
        ('LOCAL_CS["site",UNIT["degree",0.0174532925199433],AXIS["X",EAST],AXIS["Y",NORTH]]', None),
        ('LOCAL_CS["site",UNIT["unknown",1],AXIS["X",EAST],AXIS["Y",NORTH]]', None),
    ],
)  # fmt: skip
def test_a_local_crs_gives_planar_areas_if_it_has_a_unit_of_length(crs, area):
    """Fault 9."""
    found = RasterGrid(4, 3, TEN_METRES, crs).pixel_area_m2(np.array([0, 2]))

    assert gives_areas(crs) == (area is not None)
    assert found is None if area is None else found == pytest.approx([area, area])


@pytest.mark.parametrize(("crs", "area"), [("EPSG:32631+5773", 100), ("EPSG:4326+5773", 1.1)])
def test_heights_in_the_crs_do_not_change_areas(crs, area):
    transform = TEN_METRES if area == 100 else Affine(1e-5, 0, 2, 0, -1e-5, 30)
    assert RasterGrid(4, 3, transform, crs).pixel_area_m2(np.array([0])) == pytest.approx([area], rel=0.03)
