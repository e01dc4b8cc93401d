from __future__ import annotations

import multiprocessing
import resource

import numpy as np
import pytest
import rasterio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rasterio.errors import RasterioError

from alps_qgis.engine.errors import Cancelled
from alps_qgis.engine.progress import Progress
from alps_qgis.engine.scene import overviews
from alps_qgis.engine.scene.overviews import build_overviews, overview_factors, overview_gap
from tests.engine.factories import make_raster

BLOCKS = {"tiled": True, "blockxsize": 16, "blockysize": 16}


def overview_of(path, level):
    with rasterio.open(path, overview_level=level) as overview:
        return overview.read(1)


@pytest.mark.parametrize(
    ("height", "width", "factors"),
    [(1, 1, []), (512, 512, []), (513, 10, [2]), (10, 1025, [2, 4]), (18_000, 36_000, [2, 4, 8, 16, 32, 64, 128])],
)
def test_overviews_halve_until_one_block_is_enough(height, width, factors):
    assert overview_factors(height, width, 512) == factors


def test_complete_overview_has_no_gap(tmp_path):
    path = make_raster(tmp_path / "a.tif", np.ones((600, 600), np.uint8), tiled=True, overviews=(2,))

    assert overview_gap(path, 0) is None


def test_block_that_was_never_written_is_a_gap(tmp_path):
    path = tmp_path / "a.tif"
    profile = {"driver": "GTiff", "width": 600, "height": 600, "count": 1, "dtype": "uint8"}
    with rasterio.open(path, "w", **profile, tiled=True, sparse_ok=True):
        pass
    with rasterio.Env(SPARSE_OK_OVERVIEW=True), rasterio.open(path, "r+") as dataset:
        dataset.build_overviews([2])

    assert overview_gap(path, 0) == "block row 0, column 0 of overview 1"


def test_overview_that_is_cut_off_is_an_error(tmp_path):
    values = np.random.default_rng(0).integers(0, 255, (600, 600), dtype=np.uint8)
    path = make_raster(tmp_path / "a.tif", values, tiled=True, compress="deflate", overviews=(2,))
    path.write_bytes(path.read_bytes()[:-2000])

    with pytest.raises(RasterioError):
        overview_gap(path, 0)


@pytest.mark.parametrize(
    ("four", "expected"),
    [
        ([[1, 2], [2, 3]], {2}),
        ([[1, 2], [3, 4]], {1, 2, 3, 4}),
        ([[1, 2], [2, 1]], {1, 2}),
        ([[1, 2], [3, 3]], {3}),
        ([[3, 1], [1, 1]], {1}),
        ([[9, 1], [9, 2]], {1, 2}),
        ([[9, 9], [9, 5]], {5}),
        ([[9, 9], [5, 9]], {5}),
        ([[9, 1], [2, 2]], {2}),
        ([[9, 9], [9, 9]], {9}),
    ],
)
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_overview_has_a_most_frequent_class_and_nodata_only_where_there_is_none(tmp_path, four, expected, dtype):
    # 9 stands for what is not covered.
    path = make_raster(tmp_path / "a.tif", np.tile(np.array(four, dtype), (1, 16, 16)), nodata=9, **BLOCKS)

    build_overviews(path, 16)

    assert set(overview_of(path, 0).ravel().tolist()) <= expected


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 10_000), st.integers(1, 12), st.integers(1, 12))
def test_each_level_has_the_most_frequent_classes_of_the_one_below(tmp_path, seed, height, width):
    values = np.random.default_rng(seed).integers(0, 4, (1, 8 * height, 8 * width), dtype=np.uint8)
    values[values == 3] = 255
    path = make_raster(tmp_path / "a.tif", values, nodata=255, **BLOCKS)

    build_overviews(path, 16)

    factors = overview_factors(8 * height, 8 * width, 16)
    below = values[0]
    with rasterio.open(path) as dataset:
        assert dataset.overviews(1) == factors
        np.testing.assert_array_equal(dataset.read(1), values[0])
    for level in range(len(factors)):
        found = overview_of(path, level)
        four = np.stack([below[::2, ::2], below[::2, 1::2], below[1::2, ::2], below[1::2, 1::2]])
        counts = np.stack([(four == value).sum(axis=0) for value in range(3)])
        covered = found != 255
        np.testing.assert_array_equal(covered, counts.any(axis=0))
        np.testing.assert_array_equal(
            np.take_along_axis(counts, np.where(covered, found, 0)[None], axis=0)[0], counts.max(axis=0)
        )
        assert overview_gap(path, level) is None
        below = found


@pytest.mark.parametrize(("height", "width"), [(90, 33), (17, 1), (1, 65)])
def test_sizes_that_cannot_be_halved_have_complete_overviews_too(tmp_path, height, width):
    path = make_raster(tmp_path / "a.tif", np.full((1, height, width), 7, np.uint8), nodata=255, **BLOCKS)

    build_overviews(path, 16)

    for level, factor in enumerate(overview_factors(height, width, 16)):
        assert overview_gap(path, level) is None
        np.testing.assert_array_equal(overview_of(path, level), np.full((-(-height // factor), -(-width // factor)), 7))


class Watching(Progress):
    """Looks at the processes that this one has started, and stops after a number of looks."""

    def __init__(self, looks=None):
        self.seen, self.looks = [], looks

    def is_cancelled(self):
        self.seen.append(len(multiprocessing.active_children()))
        return self.looks is not None and len(self.seen) > self.looks


def test_a_large_raster_gets_the_same_overviews_from_another_process(tmp_path, monkeypatch):
    """GDAL holds Python's lock until all is done: no heartbeat would be sent, and no cancel noticed."""
    values = np.random.default_rng(0).integers(0, 4, (1, 80, 90), dtype=np.uint8)
    here, there = (make_raster(tmp_path / name, values, nodata=255, **BLOCKS) for name in ("here.tif", "there.tif"))
    watching = Watching()
    build_overviews(here, 16, watching)
    assert watching.seen == [0]

    monkeypatch.setattr(overviews, "_HERE_UP_TO_PX", 0)
    build_overviews(there, 16, watching)

    assert watching.seen[-1] == 1
    assert multiprocessing.active_children() == []
    assert here.read_bytes() == there.read_bytes()


def test_a_process_that_may_start_none_builds_a_large_rasters_overviews_itself(tmp_path, monkeypatch):
    """As those that label the scenes of a collection side by side."""
    monkeypatch.setattr(overviews, "_HERE_UP_TO_PX", 0)
    monkeypatch.setitem(multiprocessing.current_process()._config, "daemon", True)
    path = make_raster(tmp_path / "a.tif", np.ones((1, 40, 40), np.uint8), nodata=255, **BLOCKS)

    build_overviews(path, 16)

    assert overview_gap(path, 0) is None


def test_cancel_ends_the_other_process(tmp_path, monkeypatch):
    monkeypatch.setattr(overviews, "_HERE_UP_TO_PX", 0)
    path = make_raster(tmp_path / "a.tif", np.ones((1, 40, 40), np.uint8), nodata=255, **BLOCKS)
    watching = Watching(looks=0)
    with pytest.raises(Cancelled):
        build_overviews(path, 16, watching)

    assert watching.seen == [1]
    assert multiprocessing.active_children() == []


@pytest.mark.parametrize("up_to_px", [0, 10_000])
def test_full_disk_is_an_error_wherever_overviews_are_built(tmp_path, monkeypatch, up_to_px):
    monkeypatch.setattr(overviews, "_HERE_UP_TO_PX", up_to_px)
    values = np.random.default_rng(0).integers(0, 255, (1, 80, 90), dtype=np.uint8)
    path = make_raster(tmp_path / "a.tif", values, compress="deflate", **BLOCKS)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 500, limits[1]))
    try:
        with pytest.raises(RasterioError):
            build_overviews(path, 16)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


def test_building_and_checking_can_be_cancelled(tmp_path):
    class Stop(Progress):
        def is_cancelled(self):
            return True

    path = make_raster(tmp_path / "a.tif", np.ones((1, 40, 40), np.uint8), nodata=255, **BLOCKS)
    with pytest.raises(Cancelled):
        build_overviews(path, 16, Stop())
    build_overviews(path, 16)
    with pytest.raises(Cancelled):
        overview_gap(path, 0, Stop())
