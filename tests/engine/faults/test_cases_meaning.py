"""Small inputs from the field whose results were wrong without a word."""

from __future__ import annotations

import numpy as np
import pyogrio

from alps_qgis.engine.labels.polygons import polygonize
from alps_qgis.engine.scene.scene import open_scene


def test_a_mask_of_0_and_255_becomes_polygons_of_both(shared_case, tmp_path):
    """Fault 85."""
    polygonize(shared_case("polygonize/mask255.tif"), tmp_path / "o.gpkg")

    assert set(pyogrio.read_dataframe(tmp_path / "o.gpkg")["class_id"]) == {0, 255}


def test_a_local_crs_in_metres_gives_areas(shared_case):
    """Fault 9."""
    with open_scene(shared_case("crs_local.tif")) as scene:
        assert scene.grid.pixel_area_m2(np.array([0])).tolist() == [100.0]
        assert scene.notes == []
