from __future__ import annotations

import numpy as np
import pytest

from alps_qgis.engine.predict.blend import spans_of
from alps_qgis.engine.scene.grid import TileGrid


@pytest.mark.parametrize(
    ("height", "width", "tile", "halo"), [(300, 700, 128, 16), (129, 128, 128, 60), (50, 1000, 64, 0), (7, 9, 64, 8)]
)
def test_weights_of_every_pixel_add_up_to_one(height, width, tile, halo):
    for size, spans in zip((height, width), spans_of(TileGrid(height, width, tile, halo)), strict=True):
        total = np.zeros(size)
        for span in spans:
            assert (span.weights > 0).all()
            total[span.start : span.stop] += span.weights
        np.testing.assert_allclose(total, 1, atol=1e-6)


def test_weights_fall_to_the_border_that_has_a_neighbour_only():
    _, (first, second) = spans_of(TileGrid(10, 24, 16, 4))
    assert (first.start, first.stop, second.start, second.stop) == (0, 16, 8, 24)
    np.testing.assert_allclose(first.weights[:8], 1)
    assert (np.diff(first.weights[8:]) < 0).all()
    # sin² of a sixteenth of a right angle, at the outermost pixel of eight that overlap.
    assert first.weights[-1] == pytest.approx(np.sin(np.pi / 2 / 16) ** 2, abs=1e-6)


def test_without_a_halo_each_pixel_belongs_to_one_tile():
    rows, _ = spans_of(TileGrid(128, 64, 64, 0))
    assert [(span.start, span.stop) for span in rows] == [(0, 64), (64, 128)]
    assert all((span.weights == 1).all() for span in rows)
