from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
import shapely
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st

from alps_qgis.engine.datasets.chips import chip_windows
from alps_qgis.engine.datasets.split import (
    SPLITS,
    Grouping,
    SceneGrid,
    assign_splits,
    chips_inside,
    lon_lat_footprint,
    split_of,
)
from alps_qgis.engine.scene.grid import Window

from .conftest import grid_of

THIRDS = (0.4, 0.3, 0.3)


def scene(name, x=0, y=0, side=40, *, crs="EPSG:32631", angle=0.0, px=10.0):
    """Return a scene `side` pixels wide whose upper left corner lies x, y pixels right of and below the origin."""
    cos, sin = px * np.cos(np.radians(angle)), px * np.sin(np.radians(angle))
    transform = Affine(cos, sin, 500_000 + 10 * x, sin, -cos, 5_000_000 - 10 * y)
    return SceneGrid(name, grid_of(side, side, transform, crs))


def chips_with_splits(scenes, block, chip=8, overlap=2, seed=0, shares=THIRDS):
    grouping = Grouping(scenes, block)
    windows = [(n, w) for n, p in enumerate(scenes) for w in chip_windows(p.grid.height, p.grid.width, chip, overlap)]
    splits = assign_splits(chips_inside(grouping, windows), grouping, shares, seed)
    found = []
    for number, window in windows:
        corners = np.array(shapely.box(window.col, window.row, window.col_stop, window.row_stop).exterior.coords)
        ground = shapely.Polygon(scenes[number].grid.to_map(corners))
        found.append((ground, split_of(grouping.units(number, window), splits)))
    return found


def shared_ground(chips):
    """Return the largest area that two chips of different splits have in common."""
    kept = [(ground, split) for ground, split in chips if split]
    tree = shapely.STRtree([ground for ground, _ in kept])
    largest = 0.0
    for first, (ground, split) in enumerate(kept):
        for second in tree.query(ground):
            if kept[second][1] != split and first < second:
                largest = max(largest, ground.intersection(kept[second][0]).area)
    return largest


def test_scenes_that_overlap_go_to_one_split_also_through_others():
    scenes = [scene("a"), scene("b", 30), scene("c", 60), scene("d", 200)]
    assert Grouping(scenes).group_of == [0, 0, 0, 3]


def test_scenes_that_only_touch_are_apart():
    assert Grouping([scene("a"), scene("b", 40), scene("c", 0, 40)]).group_of == [0, 1, 2]


def test_overlap_is_seen_across_coordinate_systems():
    utm = scene("a")
    lon, lat = np.asarray(lon_lat_footprint(utm.grid).centroid.coords[0])
    degrees = SceneGrid("b", grid_of(10, 10, Affine(1e-4, 0, lon, 0, -1e-4, lat), "EPSG:4326"))
    far = SceneGrid("c", grid_of(10, 10, Affine(1e-4, 0, lon + 1, 0, -1e-4, lat), "EPSG:4326"))
    assert Grouping([utm, degrees, far]).group_of == [0, 0, 2]


def test_equal_images_without_a_place_go_to_one_split():
    def nowhere(name):
        return SceneGrid(name, grid_of(40, 40, crs=None, georeferencing="none"))

    assert Grouping([nowhere("same"), nowhere("other"), nowhere("same")]).group_of == [0, 1, 0]


def test_turned_scenes_that_only_their_hulls_share_are_apart():
    assert Grouping([scene("a", angle=45, side=40), scene("b", 25, 45, side=6)]).group_of == [0, 1]


@pytest.mark.parametrize("block", [0, 20, 32])
def test_no_two_chips_of_different_splits_share_ground(block):
    scenes = [scene("a", side=96), scene("b", 90, 13, side=64), scene("c", 300, side=64), scene("d", 420, side=40)]
    chips = chips_with_splits(scenes, block)
    assert {split for _, split in chips} - {None} == set(SPLITS)
    assert shared_ground(chips) < 1e-3 * 100


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(0, 90), st.integers(0, 90), st.integers(9, 50), st.sampled_from([0.0, 17.0, 90.0])),
        min_size=1, max_size=5,
    ),
    st.integers(0, 40), st.integers(0, 3),
)  # fmt: skip
def test_no_split_leaks_wherever_scenes_lie_and_however_they_are_turned(scenes, block, seed):
    scenes = [scene(str(n), x, y, side, angle=angle) for n, (x, y, side, angle) in enumerate(scenes)]
    assert shared_ground(chips_with_splits(scenes, block, seed=seed)) < 1e-3 * 100


def test_a_random_split_of_chips_would_leak_so_that_the_proof_can_fail():
    chips = chips_with_splits([scene("a", side=96)], 0)
    random = np.random.default_rng(0)
    assert shared_ground([(ground, random.choice(SPLITS)) for ground, _ in chips]) > 100


def test_chips_over_the_border_of_two_splits_are_in_none():
    chips = chips_with_splits([scene("a", side=96)], 20)
    assert sum(split is None for _, split in chips) > 0


def test_split_is_the_same_whatever_the_order_and_names_of_scenes():
    scenes = [scene(name, 100 * n) for n, name in enumerate("abcdefgh")]
    forward = chips_with_splits(scenes, 0)
    backward = chips_with_splits(scenes[::-1], 0)
    assert {ground.wkt: split for ground, split in forward} == {ground.wkt: split for ground, split in backward}


def test_seed_changes_the_split():
    scenes = [scene(name, 100 * n) for n, name in enumerate("abcdefgh")]
    first, second = ([split for _, split in chips_with_splits(scenes, 0, seed=seed)] for seed in (0, 1))
    assert first != second


def test_shares_are_met_as_near_as_units_allow():
    scenes = [scene(str(n), 100 * n) for n in range(20)]
    counts = Counter(split for _, split in chips_with_splits(scenes, 0, shares=(0.7, 0.15, 0.15)))
    total = sum(counts.values())
    assert [counts[split] / total for split in SPLITS] == pytest.approx([0.7, 0.15, 0.15], abs=0.01)


def test_three_scenes_fill_three_splits():
    scenes = [scene(str(n), 100 * n) for n in range(3)]
    assert {split for _, split in chips_with_splits(scenes, 0, shares=(0.9, 0.05, 0.05))} == set(SPLITS)


def test_a_split_without_a_share_gets_nothing():
    scenes = [scene(str(n), 100 * n) for n in range(10)]
    counts = Counter(split for _, split in chips_with_splits(scenes, 0, shares=(0.7, 0.3, 0.0)))
    assert set(counts) == {"train", "val"}
    assert counts["train"] / sum(counts.values()) == pytest.approx(0.7)


@given(
    offsets=st.lists(st.tuples(st.integers(-30, 30), st.integers(-30, 30)), min_size=1, max_size=4),
    shift=st.floats(0, 0.9),
    px=st.sampled_from([10.0, 4.0, 23.0]),
)
@settings(max_examples=30, deadline=None)
def test_blocks_of_overlapping_scenes_lie_in_one_unit_each_and_leave_only_lines_out(offsets, shift, px):
    """Fault 298: blocks began at each scene's own corner, so those of overlapping scenes were left out, or all."""
    scenes = [scene("first")] + [scene(str(n), x + shift, y, px=px) for n, (x, y) in enumerate(offsets)]
    grouping = Grouping(scenes, 16)
    for number, each in enumerate(scenes):
        windows = grouping.blocks(number)
        assert all(len(set(grouping.units(number, window))) == 1 for window in windows)
        covered = np.zeros((each.grid.height, each.grid.width), int)
        for window in windows:
            covered[window.row : window.row_stop, window.col : window.col_stop] += 1
        assert covered.max() == 1
        # At most one row and one column of pixels lie on each line between two blocks.
        n_lines = each.grid.width * each.grid.transform.a / (16 * min(px, 10)) + 2
        assert (covered.any(axis=1) == 0).sum() <= n_lines
        assert (covered.any(axis=0) == 0).sum() <= n_lines


def test_a_turned_scene_has_blocks_too():
    """Fault 298: the same."""
    scenes = [scene("first", side=80), scene("turned", 5, 5, side=80, angle=30)]
    grouping = Grouping(scenes, 32)
    windows = grouping.blocks(1)
    assert sum(len(set(grouping.units(1, window))) == 1 for window in windows) > len(windows) / 3


def test_scenes_of_an_undivided_group_are_one_block():
    assert Grouping([scene("a"), scene("b", 100)]).blocks(1) == [Window(0, 0, 40, 40)]
