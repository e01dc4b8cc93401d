from __future__ import annotations

import numpy as np
import pytest

from alps_qgis.engine.errors import Cancelled
from alps_qgis.engine.progress import Progress
from alps_qgis.engine.reports import class_heat
from alps_qgis.engine.reports.class_heat import CLASS_CELLS, ClassHeat
from alps_qgis.engine.scene.class_raster import read_class_raster
from tests.engine.reports.labelled import grid_of, write_classes


def _heat(folder, *scenes):
    heat, counts = ClassHeat(), []
    for number, values in enumerate(scenes):
        write_classes(folder, f"s{number}", values, grid_of(*values.shape))
        with read_class_raster(folder / f"s{number}_classes.tif") as raster:
            counts.append(heat.add(raster))
    return heat, counts


def test_cells_hold_the_share_of_their_pixels(tmp_path):
    # Two pixels a cell in each direction: water above, road below, one pixel of the first cell without a class.
    values = np.zeros((2 * CLASS_CELLS, 2 * CLASS_CELLS), np.uint8)
    values[CLASS_CELLS:] = 2
    values[0, 0] = 255

    heat, counts = _heat(tmp_path, values)

    assert counts == [{0: values.size // 2 - 1, 2: values.size // 2}]
    water = heat.share(0)
    assert water[0, 0] == 0.75
    np.testing.assert_array_equal(water[: CLASS_CELLS // 2].ravel()[1:], 1)
    np.testing.assert_array_equal(water[CLASS_CELLS // 2 :], 0)
    assert heat.share(1) is None


def test_scenes_of_any_size_fill_the_same_cells_in_any_blocks(tmp_path, monkeypatch):
    random = np.random.default_rng(0)
    scenes = [random.integers(0, 3, shape).astype(np.uint8) for shape in ((50, 70), (7, 90), (1, 1))]
    whole, counts = _heat(tmp_path, *scenes)
    monkeypatch.setattr(class_heat, "_BLOCK_PX", 100)
    (tmp_path / "again").mkdir()
    parts, again = _heat(tmp_path / "again", *scenes)

    assert counts == again
    assert [sum(each.values()) for each in counts] == [3500, 630, 1]
    assert whole.n_px.sum() == 4131
    for class_id in range(3):
        np.testing.assert_array_equal(whole.share(class_id), parts.share(class_id))
    assert whole.aspect == pytest.approx((50 / 70 + 7 / 90 + 1) / 3)


def test_reading_can_be_cancelled(tmp_path):
    class Stopped(Progress):
        def is_cancelled(self):
            return True

    write_classes(tmp_path, "s", np.zeros((4, 4), np.uint8), grid_of(4, 4))
    with read_class_raster(tmp_path / "s_classes.tif") as raster, pytest.raises(Cancelled):
        ClassHeat(Stopped()).add(raster)
