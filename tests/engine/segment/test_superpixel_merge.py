from __future__ import annotations

import numpy as np

from alps_qgis.engine.segment.superpixel_merge import MergeSettings, Regions, neighbours, partition, toboggan


def valid_like(values: np.ndarray) -> np.ndarray:
    return np.ones(values.shape[-2:], dtype=bool)


def group(labels: np.ndarray, means: np.ndarray, area: np.ndarray, loss: float, max_px: float) -> np.ndarray:
    regions = Regions(means * area, area)
    regions.first, regions.second = neighbours(labels)
    regions.merge_alike(loss, max_px)
    return regions.root


def plane(rows: list[list[float]]) -> np.ndarray:
    return np.array(rows, dtype=np.float32)


def test_pixels_slide_to_the_valley_on_their_side_of_a_ridge() -> None:
    gradient = plane([[3, 1, 2, 9, 4, 0]])
    np.testing.assert_array_equal(toboggan(gradient, valid_like(gradient)), [[0, 0, 0, 0, 1, 1]])


def test_a_pixel_takes_the_lowest_of_its_four_neighbours() -> None:
    gradient = plane([[9, 2, 9], [3, 8, 1], [9, 0, 9]])
    basins = toboggan(gradient, valid_like(gradient))
    # The centre, 8, slides down to 0 and not right to 1; corners slide to their lower side.
    assert basins[1, 1] == basins[2, 1] != basins[1, 2]
    assert basins[0, 2] == basins[1, 2] and basins[0, 0] == basins[0, 1]


def test_a_plateau_falls_into_small_squares() -> None:
    gradient = np.zeros((5, 9), dtype=np.float32)
    top, bottom = [0] * 4 + [1] * 4 + [2], [3] * 4 + [4] * 4 + [5]
    np.testing.assert_array_equal(toboggan(gradient, valid_like(gradient)), [top] * 4 + [bottom])


def test_nothing_slides_through_invalid_pixels() -> None:
    gradient = plane([[5, 4, 0, 4, 5]])
    valid = np.array([[True, True, False, True, True]])
    np.testing.assert_array_equal(toboggan(gradient, valid), [[0, 0, -1, 1, 1]])


def test_regions_merge_while_the_loss_of_ward_allows() -> None:
    labels = np.array([[0, 0, 1, 1, 2, 2]])
    means, area = np.array([[0.0, 0.1, 1.0]]), np.array([2.0, 2.0, 2.0])
    # 2·2/(2+2)·0.1² = 0.01 for the first pair, then 4·2/(4+2)·0.95² = 1.203 for the rest.
    np.testing.assert_array_equal(group(labels, means, area, 0.009, 99), [0, 1, 2])
    np.testing.assert_array_equal(group(labels, means, area, 0.011, 99), [0, 0, 1])
    np.testing.assert_array_equal(group(labels, means, area, 1.2, 99), [0, 0, 1])
    np.testing.assert_array_equal(group(labels, means, area, 1.21, 99), [0, 0, 0])


def test_regions_do_not_outgrow_their_bound() -> None:
    labels = np.array([[0, 0, 1, 1, 2, 2]])
    means, area = np.zeros((1, 3)), np.array([2.0, 2.0, 2.0])
    assert np.bincount(group(labels, means, area, 1.0, 4), weights=area).max() == 4


def test_regions_that_do_not_touch_stay_apart() -> None:
    labels = np.array([[0, -1, 1], [0, -1, 1]])
    np.testing.assert_array_equal(group(labels, np.zeros((1, 2)), np.array([2.0, 2.0]), 1.0, 99), [0, 1])


def test_a_tiny_superpixel_joins_the_neighbour_it_resembles() -> None:
    image = np.zeros((1, 12, 12), dtype=np.float32)
    image[:, :, 6:] = 1.0
    image[:, 5:7, 5:6] = 0.9
    settings = MergeSettings(smoothing=0, min_px=10)
    labels = partition(image, valid_like(image), settings, 1e9)
    assert np.bincount(labels.ravel()).min() >= 10
    assert labels[5, 5] != labels[0, 0] and labels[5, 5] in labels[:, 6:]


def test_a_speck_without_neighbours_stays() -> None:
    valid = np.zeros((9, 9), dtype=bool)
    valid[4, 4] = valid[0, 0] = True
    labels = partition(np.zeros((1, 9, 9), np.float32), valid, MergeSettings(), 1e9)
    assert labels[0, 0] == 0 and labels[4, 4] == 1
