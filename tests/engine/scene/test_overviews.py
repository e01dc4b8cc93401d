from __future__ import annotations

import numpy as np
import pytest
import rasterio
from rasterio.errors import RasterioError

from alps_qgis.engine.scene.overviews import overview_factors, overview_gap
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
