"""Windows and masks of areas, and the grids of parts of a scene."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from affine import Affine

from alps_qgis.engine.scene.area import Area, area_of_polygons, pack, unpack, window_of_extent
from alps_qgis.engine.scene.grid import Window
from alps_qgis.engine.scene.raster_grid import NOT_GEOREFERENCED, RasterGrid
from tests.engine.factories import TEN_METRES, UTM31, scene_rpcs

GRID = RasterGrid(40, 30, TEN_METRES, UTM31)


def test_an_extent_takes_every_pixel_that_it_touches():
    assert window_of_extent((500_011, 4_999_971, 500_039, 4_999_989), "", GRID, "a") == Window(1, 1, 2, 3)


def test_an_extent_that_ends_at_the_edge_of_a_pixel_does_not_take_the_next_one():
    """Numbers are rounded when they are written: 500040.00000001."""
    assert window_of_extent((500_010 - 1e-6, 4_999_970, 500_040 + 1e-6, 4_999_990), "", GRID, "a") == Window(1, 1, 2, 3)


def test_a_scene_without_a_crs_takes_the_numbers_as_they_are():
    """QGIS draws it at column and minus row, and gives the CRS of the project."""
    bare = RasterGrid(40, 30, NOT_GEOREFERENCED, None, georeferencing="none")
    assert window_of_extent((5, -20, 15, -10), "EPSG:4326", bare, "a") == Window(10, 5, 10, 10)


def test_a_pixel_belongs_to_a_polygon_if_its_centre_does():
    triangle = shapely.Polygon([TEN_METRES @ corner for corner in ((0, 0), (4, 0), (0, 4))])

    area = area_of_polygons(np.array([triangle]), GRID, Window(0, 0, 30, 40), "m", "a")

    expected = [[1, 1, 1, 0], [1, 1, 0, 0], [1, 0, 0, 0], [0, 0, 0, 0]]
    # Centres on the slanted side may count or not, but as one mask in every window.
    mask = area.mask(Window(0, 0, 4, 4))
    assert (mask[np.array(expected, bool)]).all() and not mask[3, 1:].any()
    np.testing.assert_array_equal(area.mask(Window(1, 1, 3, 3)), mask[1:, 1:])
    assert not area.touches(Window(10, 10, 5, 5)) and area.touches(Window(0, 0, 1, 1))


def test_polygons_survive_the_metadata_of_a_file():
    shape = shapely.Point(500_100, 4_999_900).buffer(73)
    area = area_of_polygons(np.array([shape]), GRID, Window(0, 0, 30, 40), "m", "a")

    back = Area(area.window, unpack(pack(area, GRID), GRID))

    np.testing.assert_array_equal(back.mask(area.window), area.mask(area.window))


@pytest.mark.parametrize("text", ["", "no base64!", "AAAA", pack(Area(Window(0, 0, 1, 1), np.array([])), GRID) or ""])
def test_damaged_polygons_are_refused(text):
    with pytest.raises(ValueError, match="mask"):
        unpack(text, GRID)


@pytest.mark.parametrize("south_up", [False, True])
def test_a_part_of_a_grid_lies_where_it_was(south_up):
    gcps = ((0.0, 0.0, 5.0, 6.0, 0.0),)
    grid = RasterGrid(40, 30, TEN_METRES, UTM31, south_up, gcps=gcps, rpcs=scene_rpcs().to_gdal())

    part = grid.part(4, 7, 10, 20)

    assert part.transform == TEN_METRES @ Affine.translation(7, 4)
    file_row = 30 - 14 if south_up else 4
    assert part.gcps[0][:2] == (-file_row, -7)
    assert float(part.rpcs["LINE_OFF"]) == float(grid.rpcs["LINE_OFF"]) - file_row
    assert part.file_transform.almost_equals(grid.file_transform @ Affine.translation(7, file_row))


def test_a_part_of_a_scene_without_georeferencing_keeps_its_position():
    bare = RasterGrid(40, 30, NOT_GEOREFERENCED, None, georeferencing="none")

    part = bare.part(4, 7, 10, 20)

    assert part.georeferencing == "transform" and part.crs is None
    assert part.to_map(np.array([[0.0, 0.0]])).tolist() == [[7, -4]]
