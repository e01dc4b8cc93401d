"""The tile grid as polygons."""

from __future__ import annotations

import numpy as np
import pyogrio

from alps_qgis.engine.pipeline.tile_layer import write_tiles
from alps_qgis.engine.settings import TileSettings
from tests.engine.factories import make_raster


def test_cores_cover_the_scene_once(tmp_path):
    scene = make_raster(tmp_path / "a.tif", np.zeros((1, 100, 150), np.uint8))

    summary = write_tiles(scene, tmp_path / "t.gpkg", TileSettings(tile=64, halo=8))

    tiles = pyogrio.read_dataframe(tmp_path / "t.gpkg")
    assert summary["n_tiles"] == len(tiles) == summary["n_rows"] * summary["n_cols"]
    assert tiles.area.sum() == 100 * 150 * 100
    assert tiles.union_all().area == 100 * 150 * 100
    assert (tiles["window_width_px"] == 64).all()
    assert tiles.crs == "EPSG:32631"


def test_the_factor_says_what_the_halo_costs(tmp_path):
    scene = make_raster(tmp_path / "a.tif", np.zeros((1, 64, 64), np.uint8))
    assert write_tiles(scene, tmp_path / "t.gpkg", TileSettings(tile=64, halo=8))["compute_factor"] == 1.0
