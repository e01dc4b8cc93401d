from __future__ import annotations

import numpy as np
import pytest
import shapely

from alps_qgis.engine.labels.areas import polygon_area_m2

from .conftest import grid_of


def test_area_leaves_holes_out():
    square = shapely.Polygon(shapely.box(0, 0, 5, 5).exterior, [shapely.box(1, 1, 2, 3).exterior])
    triangle = shapely.Polygon([(0, 0), (4, 0), (0, 4)])

    area = polygon_area_m2(np.array([square, triangle]), grid_of(5, 5))

    assert area == pytest.approx([2300.0, 800.0])
