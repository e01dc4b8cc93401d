from __future__ import annotations

import numpy as np
import pytest
from scipy import ndimage
from skimage.color import rgb2lab

from alps_qgis.engine.segment.superpixel_colour import lab
from alps_qgis.engine.segment.superpixel_filters import box_mean, gradient_energy, halved, window_sums


def noise(*shape: int) -> np.ndarray:
    return np.random.default_rng(0).random(shape, dtype=np.float32)


@pytest.mark.parametrize("size", [1, 3, 5, 7, 9, 13])
@pytest.mark.parametrize("shape", [(130, 97), (64, 1), (5, 200)])
def test_a_box_mean_is_that_of_scipy(size: int, shape: tuple[int, int]) -> None:
    plane = noise(*shape)
    if min(shape) > size or size == 1:
        np.testing.assert_allclose(box_mean(plane, size), ndimage.uniform_filter(plane, size), atol=1e-6)
    assert box_mean(plane, size).shape == shape


def test_window_sums_count_nothing_outside() -> None:
    grids = noise(3, 20, 31)
    expected = ndimage.uniform_filter(grids, (1, 9, 9), mode="constant") * 81
    np.testing.assert_allclose(window_sums(grids, 9), expected, atol=1e-4)


def test_the_gradient_is_that_of_sobel_after_binomial_smoothing() -> None:
    planes = noise(2, 150, 70)
    kernel = np.array([1, 4, 6, 4, 1]) / 16
    smooth = ndimage.correlate1d(ndimage.correlate1d(planes, kernel, 1), kernel, 2)
    expected = sum(ndimage.sobel(plane, 0) ** 2 + ndimage.sobel(plane, 1) ** 2 for plane in smooth)
    np.testing.assert_allclose(gradient_energy(planes, 4), expected, atol=1e-5)


def test_halving_takes_means_and_repeats_the_last_odd_row() -> None:
    np.testing.assert_allclose(halved(np.array([[0, 2, 1], [4, 6, 3], [8, 8, 8]], np.float32)), [[3, 2], [8, 8]])


def test_lab_differs_by_less_than_anyone_sees() -> None:
    image = noise(3, 100, 100) ** 2
    exact = np.moveaxis(rgb2lab(np.moveaxis(image.astype(float), 0, -1)), -1, 0)
    assert np.abs(lab(image) * 100 - exact).max() < 0.1
