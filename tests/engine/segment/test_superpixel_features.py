from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from alps_qgis.engine.segment.superpixel_features import colour_planes, lines, pool_pfl, roughness
from alps_qgis.engine.segment.superpixel_recipe import Bins, Recipe


def blocks(pfl: np.ndarray, recipe: Recipe, n_planes: int) -> np.ndarray:
    """Return the PFL without its weights."""
    return pfl / recipe.column_weights(n_planes)


def test_white_grey_and_black_have_their_lightness_and_no_hue() -> None:
    image = np.repeat(np.array([[[0.0, 0.4663, 1.0]]], dtype=np.float32), 3, axis=0)
    planes = colour_planes(image, np.ones((1, 3), bool))
    np.testing.assert_allclose(planes[0], [[0, 0.5, 1]], atol=0.001)
    np.testing.assert_allclose(planes[1:], 0, atol=0.001)


def test_the_first_plane_of_many_bands_is_their_mean() -> None:
    image = np.array([0.1, 0.2, 0.6, 0.7, 0.9, 0.5, 0.4], dtype=np.float32).reshape(7, 1, 1)
    planes = colour_planes(image, np.ones((1, 1), bool))
    assert planes.shape == (5, 1, 1)
    assert planes[0, 0, 0] == pytest.approx(image.mean(), abs=1e-6)


def test_equal_bands_have_no_spectral_shape() -> None:
    planes = colour_planes(np.full((6, 2, 2), 0.3, np.float32), np.ones((2, 2), bool))
    np.testing.assert_allclose(planes[1:], 0, atol=1e-6)


def test_invalid_pixels_take_the_colour_of_the_nearest_valid_one() -> None:
    image = np.array([[[0.2, 0.0, 0.0, 0.8]]] * 2, dtype=np.float32)
    planes = colour_planes(image, np.array([[True, False, False, True]]))
    np.testing.assert_allclose(planes[0], [[0.2, 0.2, 0.8, 0.8]], atol=1e-6)


def test_a_value_between_two_bins_counts_in_both() -> None:
    recipe = replace(Recipe(), light_bins=Bins(3, 0.0, 1.0))
    planes = np.full((1, 4, 4), 0.125, dtype=np.float32)
    pfl = blocks(pool_pfl(planes, np.zeros((4, 4), np.int32), recipe), recipe, 1)
    # Bins at 0, 0.5 and 1; 0.125 lies a quarter of the way from the first to the second.
    for support in range(3):
        np.testing.assert_allclose(pfl[0, 3 * support : 3 * support + 3], np.sqrt([0.75, 0.25, 0.0]), atol=1e-6)


def test_surroundings_tell_superpixels_of_one_colour_apart() -> None:
    recipe = replace(Recipe(), light_bins=Bins(2, 0.0, 1.0))
    planes = np.zeros((1, 40, 400), dtype=np.float32)
    planes[:, :, 200:] = 1.0
    labels = np.repeat(np.arange(4, dtype=np.int32), 100)[None].repeat(40, axis=0)
    pfl = blocks(pool_pfl(planes, labels, recipe), recipe, 1)
    itself, around, patch = pfl[:, 0:2], pfl[:, 2:4], pfl[:, 4:6]
    np.testing.assert_allclose(itself, [[1, 0], [1, 0], [0, 1], [0, 1]], atol=1e-6)
    np.testing.assert_allclose(around[0], [1, 0], atol=1e-6)
    assert 0.1 < around[1, 1] < 0.5 and around[2, 0] == pytest.approx(around[1, 1], abs=1e-6)
    np.testing.assert_allclose(patch, itself, atol=1e-6)


def test_neighbours_share_their_colours_by_area_and_likeness() -> None:
    recipe = replace(Recipe(), light_bins=Bins(2, 0.0, 1.0), alike_colour=0.25, alike_steps=1)
    planes = np.zeros((1, 8, 8), dtype=np.float32)
    planes[:, :, 2:] = 0.25
    labels = np.repeat([0, 1], [2, 6])[None].repeat(8, axis=0).astype(np.int32)
    patch = blocks(pool_pfl(planes, labels, recipe), recipe, 1)[:, 4:6]
    # One standard deviation apart: the neighbour counts exp(-1/2) of its area.
    alike = np.exp(-0.5)
    bright = np.array([0.25 * 48 * alike / (16 + 48 * alike), 0.25 * 48 / (48 + 16 * alike)])
    np.testing.assert_allclose(patch**2, np.stack([1 - bright, bright], axis=1), atol=1e-6)


def test_roughness_is_the_logarithm_of_the_local_deviation() -> None:
    checks = (np.indices((30, 30)).sum(axis=0) % 2).astype(np.float32)
    assert roughness(checks, 3)[15, 15] == pytest.approx(np.log(0.505), abs=0.01)
    assert roughness(np.full((30, 30), 0.7, np.float32), 3)[15, 15] == pytest.approx(np.log(0.005), abs=0.3)


def test_stripes_are_lines_and_noise_is_not() -> None:
    stripes = np.sin(np.arange(100) / 2)[None].repeat(100, axis=0).astype(np.float32)
    noise = np.random.default_rng(0).random((100, 100), dtype=np.float32)
    assert lines(stripes, 1)[25, 25] > 0.95
    assert lines(noise, 1)[10:40, 10:40].mean() < 0.6
    assert lines(np.full((50, 50), 0.4, np.float32), 1).max() < 1e-3


@pytest.mark.parametrize(("n_bands", "size"), [(1, 44), (2, 65), (3, 89), (5, 128), (50, 128)])
def test_the_size_of_a_pfl_follows_from_the_bands(n_bands: int, size: int) -> None:
    assert Recipe().pfl_size(n_bands) == size == len(Recipe().column_weights(n_bands))


@pytest.mark.parametrize("phase", range(4))
@pytest.mark.parametrize("turned", [False, True])
def test_thin_superpixels_beside_ground_without_data_have_pfls(phase: int, turned: bool) -> None:
    """Fault 297: a fringe of one pixel between the pixels that count had none, and its neighbours lost theirs."""
    rng = np.random.default_rng(phase)
    planes = rng.random((3, 48, 48), dtype=np.float32)
    labels = np.full((48, 48), -1, dtype=np.int32)
    labels[:, 8 + phase] = 0
    labels[:, 9 + phase :] = 1 + np.arange(39 - phase) // 8
    labels = np.ascontiguousarray(labels.T) if turned else labels
    pfl = pool_pfl(planes, labels, Recipe())
    assert np.isfinite(pfl).all() and (pfl[0] != 0).any()


def test_an_isolated_line_of_pixels_has_a_pfl() -> None:
    """Fault 297: the same, with nothing around it."""
    labels = np.full((24, 24), -1, dtype=np.int32)
    labels[7, :] = 0
    assert np.isfinite(pool_pfl(np.ones((3, 24, 24), np.float32), labels, Recipe())).all()
