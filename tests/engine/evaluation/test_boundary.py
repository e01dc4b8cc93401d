"""The boundary F measure counts boundary pixels within a tolerance, by hand and block by block."""

from __future__ import annotations

import numpy as np
import pytest

from alps_qgis.engine.errors import SettingsError
from alps_qgis.engine.evaluation.boundary import Tolerance
from alps_qgis.engine.evaluation.evaluate import evaluate
from alps_qgis.engine.labels import blocks
from alps_qgis.engine.scene.raster_grid import RasterGrid
from alps_qgis.engine.settings import EvaluationSettings

from ..labels.test_polygons import make_classes
from .test_evaluate import make_truth


def boundary_f(tmp_path, labels, truth, px, **options):
    """Return the boundary F of each class under the majority mapping, and the mean."""
    found = make_classes(tmp_path / "x_classes.tif", labels)
    true = make_truth(tmp_path / "x.tif", truth)
    figures = evaluate([found], [true], settings=EvaluationSettings(boundary_px=px), **options)["majority"]
    return figures["boundary_f_of"], figures["boundary_f"]


def halves(n_columns, n_left, n_rows=6):
    row = [0] * n_left + [1] * (n_columns - n_left)
    return [row] * n_rows


def test_equal_maps_have_equal_boundaries(tmp_path):
    of_class, mean = boundary_f(tmp_path, halves(8, 4), halves(8, 4), 0)
    assert of_class == {"0": 1.0, "1": 1.0} and mean == 1.0


@pytest.mark.parametrize(("px", "expected"), [(0, 0.0), (1, 0.0), (2, 1.0)])
def test_a_border_two_pixels_off_counts_from_a_tolerance_of_two_on(tmp_path, px, expected):
    of_class, _ = boundary_f(tmp_path, halves(12, 4), halves(12, 6), px)
    assert of_class == {"0": expected, "1": expected}


def test_precision_and_recall_are_told_apart(tmp_path):
    """The labels have one border more than the truth: all of the truth's is found, half of theirs is right."""
    labels = [[0] * 4 + [1] * 4 + [0] * 8] * 5
    truth = [[0] * 4 + [1] * 12] * 5
    of_class, _ = boundary_f(tmp_path, labels, truth, 0, ignore=[])
    # Label 0 is class 1 by majority (8 of 12 pixels), as is label 1: no border is left that could be right.
    assert of_class == {"0": 0.0, "1": 0.0}

    labels = [[0] * 9 + [1] * 3 + [0] * 1 + [1] * 1 + [1] * 4] * 5
    truth = [[0] * 9 + [1] * 9] * 5
    of_class, _ = boundary_f(tmp_path, labels, truth, 0)
    # Borders of class 0 in the labels: columns 8 and 12; in the truth: 8. Precision 1/2, recall 1.
    assert of_class["0"] == pytest.approx(2 / 3)


def test_borders_with_pixels_that_do_not_count_are_none(tmp_path):
    truth = [[0, 0, 9, 1, 1, 1]] * 4
    labels = [[0, 0, 0, 1, 1, 1]] * 4
    of_class, mean = boundary_f(tmp_path, labels, truth, 0, ignore=[9])
    assert of_class == {"0": None, "1": None} and mean is None


def test_blocks_change_nothing(tmp_path, monkeypatch):
    rng = np.random.default_rng(2)
    truth = np.kron(rng.integers(0, 4, (6, 7)), np.ones((9, 8), int))
    labels = np.roll(truth, (2, -1), (0, 1))
    whole = boundary_f(tmp_path, labels, truth, 2)
    monkeypatch.setattr(blocks, "BLOCK", 10)
    (tmp_path / "again").mkdir()
    assert boundary_f(tmp_path / "again", labels, truth, 2) == whole
    assert 0 < whole[1] < 1


def test_a_tolerance_out_of_range_is_refused(tmp_path):
    with pytest.raises(SettingsError, match="boundary_px"):
        boundary_f(tmp_path, halves(4, 2), halves(4, 2), -1)


def test_a_share_of_the_diagonal_is_that_many_pixels(tmp_path):
    """A scene of 30 × 40 pixels has a diagonal of 50: a border two pixels off needs 4 %."""
    found = make_classes(tmp_path / "x_classes.tif", halves(40, 18, 30))
    true = make_truth(tmp_path / "x.tif", halves(40, 20, 30))
    for share, expected in ((0.039, 0.0), (0.04, 1.0)):
        result = evaluate([found], [true], settings=EvaluationSettings(boundary_share=share))
        assert result["majority"]["boundary_f"] == expected
        assert (result["boundary_share"], result["boundary_px"]) == (share, None)


def test_two_tolerances_or_a_share_out_of_range_are_refused():
    with pytest.raises(SettingsError, match="both given"):
        EvaluationSettings(boundary_px=1, boundary_share=0.1)
    with pytest.raises(SettingsError, match="boundary_share is 2"):
        EvaluationSettings(boundary_share=2)


def test_no_tolerance_is_beyond_a_thousand_pixels():
    assert Tolerance(share=1.0).of(RasterGrid(30_000, 40_000)) == 1000
