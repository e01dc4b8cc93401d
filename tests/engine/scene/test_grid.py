from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alps_qgis.engine.errors import SettingsError
from alps_qgis.engine.scene.grid import CELL_PX, TileGrid, Window

SIZES = st.integers(1, 90)


def test_edge_tile_shifts_inward_and_keeps_its_size():
    tiles = list(TileGrid(height=8, width=20, tile=8, halo=1))

    assert [tile.window for tile in tiles] == [Window(0, 0, 8, 8), Window(0, 6, 8, 8), Window(0, 12, 8, 8)]
    assert [tile.core for tile in tiles] == [Window(0, 0, 8, 7), Window(0, 7, 8, 6), Window(0, 13, 8, 7)]


def test_scene_smaller_than_a_tile_gives_one_tile_of_its_size():
    """Fault 19."""
    (tile,) = TileGrid(height=3, width=5, tile=8, halo=2)

    assert tile.window == tile.core == Window(0, 0, 3, 5)


def test_scene_of_one_pixel_is_one_tile():
    (tile,) = TileGrid(height=1, width=1, tile=1024, halo=128)

    assert tile.core == Window(0, 0, 1, 1)


@settings(max_examples=150, deadline=None)
@given(height=SIZES, width=SIZES, halo=st.integers(0, 9), more=st.integers(1, 30), shift=st.booleans())
def test_cores_cover_each_pixel_exactly_once(height, width, halo, more, shift):
    tile = 2 * halo + more
    owners = np.zeros((height, width), dtype=int)
    for each in TileGrid(height, width, tile, halo, shift):
        owners[each.core.slices()] += 1

    assert (owners == 1).all()


@settings(max_examples=150, deadline=None)
@given(height=SIZES, width=SIZES, halo=st.integers(0, 9), more=st.integers(1, 30), shift=st.booleans())
def test_windows_lie_inside_and_give_each_core_its_halo(height, width, halo, more, shift):
    tile = 2 * halo + more
    scene = Window(0, 0, height, width)
    for each in TileGrid(height, width, tile, halo, shift):
        assert scene.intersection(each.window) == each.window
        if shift:
            assert (each.window.height, each.window.width) == (min(tile, height), min(tile, width))
        wanted = Window(
            each.core.row - halo, each.core.col - halo, each.core.height + 2 * halo, each.core.width + 2 * halo
        )
        inside = wanted.intersection(scene)
        assert inside is not None
        assert inside.intersection(each.window) == inside


def test_grid_is_anchored_at_the_origin_whatever_the_size():
    small, large = TileGrid(100, 100, 32, 4), TileGrid(100, 300, 32, 4)

    assert [small.tile_at(1, col).window for col in range(3)] == [large.tile_at(1, col).window for col in range(3)]


def test_tiles_come_in_row_major_order():
    grid = TileGrid(20, 20, 8, 1)

    indices = [tile.index for tile in grid]
    assert indices == sorted(indices)
    assert len(indices) == len(grid) == grid.n_rows * grid.n_cols == 9


def test_tile_has_up_to_eight_tiles_around_it():
    grid = TileGrid(20, 20, 8, 1)

    corner = [(tile.row, tile.col) for tile in grid.around(grid.tile_at(0, 0))]
    middle = [(tile.row, tile.col) for tile in grid.around(grid.tile_at(1, 1))]
    assert corner == [(0, 1), (1, 0), (1, 1)]
    assert middle == [(0, 0), (0, 1), (0, 2), (1, 0), (1, 2), (2, 0), (2, 1), (2, 2)]


def test_trimmed_edge_tile_keeps_its_place_in_the_grid():
    tiles = list(TileGrid(height=8, width=20, tile=8, halo=1, shift=False))

    assert [tile.window for tile in tiles] == [Window(0, 0, 8, 8), Window(0, 6, 8, 8), Window(0, 12, 8, 8)]
    assert [tile.window for tile in TileGrid(8, 18, 8, 1, shift=False)][-1] == Window(0, 12, 8, 6)


@pytest.mark.parametrize(("tile", "halo"), [(8, 4), (7, 4), (0, 0), (-1, 0), (8, -1)])
def test_tile_without_core_is_refused(tile, halo):
    with pytest.raises(SettingsError):
        TileGrid(100, 100, tile, halo)


def test_place_outside_the_grid_is_an_index_error():
    with pytest.raises(IndexError):
        TileGrid(20, 20, 8, 1).tile_at(3, 0)


def test_slices_find_a_core_inside_its_window():
    tile = TileGrid(20, 20, 8, 1).tile_at(1, 1)
    scene = np.arange(400).reshape(20, 20)

    inside = scene[tile.window.slices()][tile.core.slices(tile.window)]
    assert (inside == scene[tile.core.slices()]).all()


def test_windows_that_only_touch_share_no_pixel():
    assert Window(0, 0, 2, 2).intersection(Window(2, 0, 2, 2)) is None
    assert Window(0, 0, 3, 3).intersection(Window(2, 1, 5, 5)) == Window(2, 1, 1, 2)


def test_trimmed_grids_begin_windows_at_cells_whatever_the_tile_and_halo():
    """Fault 296: superpixels are described in cells of 4 pixels, which lay differently in each tile."""
    for tile, halo in ((1023, 32), (1000, 25), (1024, 33), (1024, 32)):
        starts = [(each.window.row, each.window.col) for each in TileGrid(3000, 2500, tile, halo, shift=False)]
        assert not np.mod(starts, CELL_PX).any()
