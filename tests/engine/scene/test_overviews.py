from __future__ import annotations

import numpy as np
import pytest
import rasterio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rasterio.errors import RasterioError

from alps_qgis.engine.errors import Cancelled
from alps_qgis.engine.progress import Progress
from alps_qgis.engine.scene.overviews import build_overviews, halve, overview_factors, overview_gap
from tests.engine.factories import make_raster


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
        ([[1, 2], [2, 3]], 2),
        ([[1, 2], [3, 4]], 1),
        ([[1, 2], [2, 1]], 1),
        ([[1, 2], [3, 3]], 3),
        ([[3, 1], [1, 1]], 1),
        ([[9, 1], [9, 2]], 1),
        ([[9, 9], [9, 5]], 5),
        ([[9, 9], [5, 9]], 5),
        ([[9, 1], [2, 2]], 2),
        ([[9, 9], [9, 9]], 9),
    ],
)
def test_overview_has_the_most_frequent_class_and_the_first_of_equally_frequent_ones(four, expected):
    # 9 stands for what is not covered.
    assert halve(np.array(four, np.uint8), 9).tolist() == [[expected]]


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 10_000), st.integers(1, 90), st.integers(1, 90))
def test_each_level_is_the_half_of_the_one_below(tmp_path, seed, height, width):
    values = np.random.default_rng(seed).integers(0, 4, (1, height, width), dtype=np.uint8)
    values[values == 3] = 255
    path = make_raster(tmp_path / "a.tif", values, tiled=True, blockxsize=16, blockysize=16, nodata=255)

    build_overviews(path, 255, 16)

    factors = overview_factors(height, width, 16)
    below = values[0]
    with rasterio.open(path) as dataset:
        assert len(dataset.overviews(1)) == len(factors)
    for level in range(len(factors)):
        below = halve(np.pad(below, [(0, n % 2) for n in below.shape], constant_values=255), 255)
        with rasterio.open(path, overview_level=level) as overview:
            np.testing.assert_array_equal(overview.read(1), below)
        assert overview_gap(path, level) is None


def test_building_and_checking_can_be_cancelled(tmp_path):
    class Stop(Progress):
        def is_cancelled(self):
            return True

    path = make_raster(tmp_path / "a.tif", np.ones((1, 40, 40), np.uint8), tiled=True, nodata=255)
    with pytest.raises(Cancelled):
        build_overviews(path, 255, 16, Stop())
    build_overviews(path, 255, 16)
    with pytest.raises(Cancelled):
        overview_gap(path, 0, Stop())
