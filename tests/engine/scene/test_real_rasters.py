"""Every raster of the stored collection gives pixels, or an error that says which file and what to do."""

from __future__ import annotations

import numpy as np
import pytest

from alps_qgis.engine.errors import AlpsError
from alps_qgis.engine.scene.grid import Window
from alps_qgis.engine.scene.scene import open_scene
from alps_qgis.engine.scene.stretch_fit import fit_stretch
from alps_qgis.engine.settings import SceneSettings

REFUSED = {".geojson", ".gpkg", ".shp", ".shx", ".dbf", ".prj", ".cpg", ".csv", ".xml"}
COMPLEX = "sar_hh.tif"


@pytest.mark.parametrize("folder", ["rasters", "deepforest"])
def test_every_file_gives_a_window_or_an_error_that_names_it(shared_data, folder):
    # A reader that was killed leaves files of SQLite's, which the next reader removes.
    files = [path for path in sorted((shared_data / folder).rglob("*")) if path.is_file() and "-" not in path.suffix]
    assert files
    settings, n_read = SceneSettings(), 0
    for path in files:
        try:
            with open_scene(path, settings) as scene:
                stretch = fit_stretch([scene], settings)
                middle = Window(scene.height // 3, scene.width // 3, 256, 256).intersection(scene.window)
                image, valid = scene.read(middle, stretch)
                assert len(scene.scene_id) == 16
        except AlpsError as error:
            assert path.name in str(error)
            assert path.suffix in REFUSED or path.name == COMPLEX, str(error)
            continue
        n_read += 1
        assert image.shape == (scene.n_bands, middle.height, middle.width), path
        assert image.dtype == np.float32
        assert np.isfinite(image).all(), path
        assert image.min() >= 0
        assert image.max() <= 1
        assert (image[:, ~valid] == 0).all(), path

    assert n_read >= {"rasters": 44, "deepforest": 8}[folder]
