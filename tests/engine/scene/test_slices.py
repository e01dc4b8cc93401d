from __future__ import annotations

import numpy as np

from alps_qgis.engine.scene.scene import open_scene
from tests.engine.factories import make_raster


def test_only_slices_of_a_volume_are_silent_about_their_georeferencing(tmp_path):
    """Fault 95: a raster of the same name without the description is an ordinary raster."""
    path = tmp_path / "head_axial_000.tif"
    make_raster(path, np.ones((1, 4, 5), np.uint8), crs=None, transform=None)
    with open_scene(path) as scene:
        assert len(scene.notes) == 2
        assert any("no georeferencing" in note for note in scene.notes)

    (tmp_path / "head_slices.json").write_text("{}")

    with open_scene(path) as scene:
        assert scene.notes == []
