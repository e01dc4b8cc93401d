"""A block of more fragments than GDAL holds at a time gives the polygons that it gives of all at once."""

from __future__ import annotations

import numpy as np
import shapely

from alps_qgis.engine.labels import fragments
from alps_qgis.engine.labels.components import label_components
from alps_qgis.engine.labels.fragments import draw
from alps_qgis.engine.scene.class_raster import UNCOVERED
from alps_qgis.engine.scene.grid import Window


def drawn(labels):
    polygons, numbers = (np.concatenate(parts) for parts in zip(*draw(labels, Window(30, 40, *labels.shape))))
    order = np.argsort(numbers, kind="stable")
    return polygons[order], numbers[order]


def test_fragments_in_groups_are_the_same_polygons(monkeypatch):
    """Fault 75."""
    rng = np.random.default_rng(0)
    values = rng.integers(0, 3, (60, 50))
    values[10:50, 20:23] = 1
    values[rng.random(values.shape) < 0.1] = UNCOVERED
    labels, n = label_components(values)
    expected, numbers = drawn(labels)
    for group in (1, 7, 100):
        monkeypatch.setattr(fragments, "GROUP", group)
        found, order = drawn(labels)
        assert order.tolist() == numbers.tolist() == list(range(n))
        assert [shapely.to_wkt(each) for each in found] == [shapely.to_wkt(each) for each in expected]


def test_only_single_pixels_or_nothing(monkeypatch):
    """Fault 75."""
    monkeypatch.setattr(fragments, "GROUP", 1)
    checkered, _ = label_components(np.indices((4, 4)).sum(axis=0) % 2)
    polygons, numbers = drawn(checkered)
    assert sorted(numbers.tolist()) == list(range(16))
    assert shapely.area(polygons).tolist() == [1.0] * 16


def test_gdal_is_given_few_fragments_at_a_time(monkeypatch):
    """Fault 75: GDAL keeps all polygons of a call in memory."""
    monkeypatch.setattr(fragments, "GROUP", 50)
    given = []
    real = fragments.rasterio.features.shapes

    def counted(part, mask, **options):
        given.append(len(np.unique(part[mask])))
        return real(part, mask=mask, **options)

    monkeypatch.setattr(fragments.rasterio.features, "shapes", counted)
    labels, n = label_components(np.random.default_rng(1).integers(0, 4, (80, 80)))
    drawn(labels)
    assert n > 1000
    assert max(given) <= 50
