"""Objects across tile borders become one segment, whatever the order of the tiles."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from alps_qgis.engine.labels.seams import Overlap, match
from alps_qgis.engine.scene.grid import TileGrid

# Two tiles of 8 px with a halo of 2: windows 0–8 and 4–12, cores 0–6 and 6–12, shared columns 4–8.
GRID = TileGrid(height=4, width=12, tile=8, halo=2)
LEFT, RIGHT = GRID.tile_at(0, 0), GRID.tile_at(0, 1)
SHARED = LEFT.window.intersection(RIGHT.window)


def view(*rows: str, core: list[int]) -> Overlap:
    """Build a tile's view of the shared 4 columns from digits; a dot is no mask."""
    layer = np.array([[-1 if cell == "." else int(cell) for cell in row] for row in rows], dtype=np.int32)
    return Overlap(LEFT, layer[None], np.array(core, dtype=np.int64))


def pairs(a: Overlap, b: Overlap, min_area_px: int = 1) -> list[tuple[int, int]]:
    found = match(a, replace(b, tile=RIGHT), SHARED, min_area_px)
    return [tuple(pair) for pair in found.pairs.tolist()]


def test_a_bar_that_both_tiles_see_is_one_object():
    seen = ["....", "0000", "0000", "...."]
    assert pairs(view(*seen, core=[12]), view(*seen, core=[10])) == [(0, 0)]


def test_two_objects_that_only_touch_at_the_border_stay_two():
    a = view("....", "0011", "0011", "....", core=[8, 0])
    b = view("....", "0011", "0011", "....", core=[0, 8])
    assert pairs(a, b) == []


def test_a_part_and_the_whole_that_holds_it_stay_apart():
    roof = view("....", "0...", "....", "....", core=[4])
    block = view("0000", "0000", "0000", "0000", core=[16])
    assert pairs(roof, block) == []


def test_tiles_that_agree_on_the_crossing_alone_join_the_mask():
    # The right tile adds a verge beside the road; over the shared window the IoU is 8/20, over the crossing 2/2.
    road = view("....", "0000", "0000", "....", core=[12])
    road_and_verge = view("00..", "0000", "0000", "....", core=[12])
    assert (0, 0) in pairs(road, road_and_verge)


def test_a_fragment_too_small_to_stand_alone_joins_what_covers_it():
    sliver = view(".000", "....", "....", "....", core=[1])
    field = view("0000", "0000", "0000", "0000", core=[16])
    assert pairs(sliver, field, min_area_px=3) == [(0, 0)]
    assert pairs(sliver, field, min_area_px=1) == []


def test_a_mask_that_runs_on_unmatched_is_counted_as_cut():
    alone = view("....", "0000", "0000", "....", core=[12])
    nothing = view("....", "....", "....", "....", core=[])

    found = match(alone, replace(nothing, tile=RIGHT), SHARED, 1)

    assert found.cut_a.tolist() == [True]


def test_swapping_the_tiles_gives_the_same_pairs():
    rng = np.random.default_rng(0)
    for _ in range(50):
        a = Overlap(LEFT, rng.integers(-1, 4, (2, 4, 4)).astype(np.int32), rng.integers(0, 9, 4))
        b = Overlap(RIGHT, rng.integers(-1, 3, (1, 4, 4)).astype(np.int32), rng.integers(0, 9, 3))
        forth = match(a, b, SHARED, 4).pairs
        back = match(b, a, SHARED, 4).pairs
        assert sorted(map(tuple, forth.tolist())) == sorted((j, i) for i, j in back.tolist())
