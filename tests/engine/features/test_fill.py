"""Invalid pixels take the values of the nearest valid ones."""

from __future__ import annotations

import numpy as np

from alps_qgis.engine.features.fill import filled


def test_every_invalid_pixel_has_the_values_of_the_nearest_valid_one():
    values = np.array([[[5, 0, 0, 0, 9]], [[1, 0, 0, 0, 2]]], np.float32)
    valid = np.array([[True, False, False, False, True]])

    found = filled(values, valid)

    assert found[0, 0].tolist() in ([5, 5, 5, 9, 9], [5, 5, 9, 9, 9])
    assert found[1, 0].tolist() in ([1, 1, 1, 2, 2], [1, 1, 2, 2, 2])
    assert values[0, 0, 1] == 0


def test_whole_and_empty_images_stay_as_they_are():
    values = np.ones((2, 3, 3), np.float32)

    assert filled(values, np.ones((3, 3), bool)) is values
    assert filled(values, np.zeros((3, 3), bool)) is values
