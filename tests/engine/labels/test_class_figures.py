"""What each class has: pixels, ground, segments, confidence."""

from __future__ import annotations

import numpy as np
import pytest
from affine import Affine

from alps_qgis.engine.classes import ResolvedClass
from alps_qgis.engine.labels.class_figures import ClassFigures, ClassTally, together
from alps_qgis.engine.labels.paint import paint
from alps_qgis.engine.scene.grid import Window

from .conftest import grid_of, make_codebook, masks_of

CLASSES = (ResolvedClass(0, "water", "#0000ff"), ResolvedClass(1, "field", "#00ff00"))


def test_figures_of_a_painted_scene(make_segments, tmp_path):
    """Fault 163: pixels of the class raster count once, however many segments lie there."""
    labels = np.array([[0, 0, 1], [0, -1, 1], [2, 2, -1]])
    segments = make_segments(masks_of(labels), [2, 0, 2], confidence=[0.2, 0.8, 0.6])

    found = paint(segments, make_codebook(), tmp_path / "out.tif").figures

    assert [(each.name, each.n_px, each.n_segments) for each in found] == [
        ("water", 2, 1),
        ("field", 0, 0),
        ("road", 5, 2),
    ]
    assert [each.area_m2 for each in found] == [200.0, 0.0, 500.0]
    assert found[2].confidence == pytest.approx((3 * 0.2 + 2 * 0.6) / 5)
    assert found[1].confidence is None


def test_rows_of_a_geographic_grid_have_different_areas():
    grid = grid_of(2, 4, Affine(1.0, 0, 0, 0, -30.0, 60.0), "EPSG:4326")
    tally = ClassTally(CLASSES, grid)
    tally.add_block(Window(0, 0, 2, 4), np.array([[0, 0, 0, 0], [1, 1, 255, 255]]))
    north, south = (each.area_m2 for each in tally.figures({0: 4, 1: 2}))
    rows = grid.pixel_area_m2(np.arange(2))
    assert (north, south) == pytest.approx((4 * rows[0], 2 * rows[1]))


def test_area_is_unknown_without_a_crs_and_in_sums_with_it():
    tally = ClassTally(CLASSES, grid_of(1, 1, crs=None))
    tally.add_block(Window(0, 0, 1, 1), np.array([[0]]))
    unknown = tally.figures({0: 1})
    assert [each.area_m2 for each in unknown] == [None, None]
    known = (ClassFigures(0, "water", "#0000ff", 3, 300.0, 1, 0.5, 3.0),)
    assert together([known, unknown])[0].area_m2 is None


def test_confidence_of_scenes_together_is_weighted_by_area():
    one = (ClassFigures(0, "water", "#0000ff", 3, 300.0, 1, 0.5, 3.0),)
    other = (ClassFigures(0, "water", "#0000ff", 1, 100.0, 2, 0.1, 1.0),)
    [both] = together([one, other])
    assert (both.n_px, both.area_m2, both.n_segments, both.weight_px) == (4, 400.0, 3, 4.0)
    assert both.confidence == pytest.approx(0.4)
