from __future__ import annotations

import numpy as np
import pytest

from alps_qgis.engine.boxes.colour import ColourSegmenter
from alps_qgis.engine.boxes.frame import fill
from alps_qgis.engine.boxes.protocol import BoxMask

DISC_BOX = np.array([[18.0, 20.0], [42.0, 20.0], [42.0, 44.0], [18.0, 44.0]])


def segment(image: np.ndarray, corners: list[np.ndarray], valid: np.ndarray | None = None) -> list[BoxMask]:
    valid = np.ones(image.shape[1:], dtype=bool) if valid is None else valid
    return ColourSegmenter().segment(image, valid, np.array(corners), lambda: None).masks


def whole(found: BoxMask, shape: tuple[int, ...]) -> np.ndarray:
    mask = np.zeros(shape, dtype=bool)
    mask[found.row : found.row + found.mask.shape[0], found.col : found.col + found.mask.shape[1]] = found.mask
    return mask


def iou(one: np.ndarray, other: np.ndarray) -> float:
    return np.count_nonzero(one & other) / np.count_nonzero(one | other)


def test_disc_is_found_in_its_box_better_than_the_box_fits(disc):
    image, truth = disc
    mask = whole(segment(image, [DISC_BOX])[0], truth.shape)
    row, col, inside = fill(DISC_BOX, truth.shape)
    box = np.zeros(truth.shape, dtype=bool)
    box[row : row + inside.shape[0], col : col + inside.shape[1]] = inside
    assert iou(mask, truth) > 0.92
    assert iou(box, truth) < 0.8


def test_turned_object_is_found_in_its_upright_hull(disc):
    rows, cols = np.mgrid[0:64, 0:64] + 0.5
    along, across = (cols - 32 + rows - 32) / 2**0.5, (cols - 32 - rows + 32) / 2**0.5
    truth = (abs(along) < 22) & (abs(across) < 6)
    ground = np.random.default_rng(1).normal(0.4, 0.02, (3, 64, 64))
    image = np.where(truth, 0.8, ground).astype(np.float32)
    where = np.argwhere(truth)
    (top, left), (bottom, right) = where.min(axis=0), where.max(axis=0) + 1
    hull = np.array([[left, top], [right, top], [right, bottom], [left, bottom]], dtype=float)
    assert truth.sum() / ((right - left) * (bottom - top)) < 0.5
    assert iou(whole(segment(image, [hull])[0], truth.shape), truth) > 0.85


def test_mask_never_leaves_its_box_and_the_valid_pixels(disc):
    image, truth = disc
    valid = np.ones(truth.shape, dtype=bool)
    valid[:, 30:] = False
    mask = whole(segment(image, [DISC_BOX], valid)[0], truth.shape)
    assert mask.any()
    assert not mask[:, 30:].any()
    assert not mask[:20].any()
    assert not mask[:, :18].any()


def test_masks_do_not_depend_on_the_other_boxes(disc):
    image, _ = disc
    other = DISC_BOX + (5, -8)
    alone, together = segment(image, [DISC_BOX])[0], segment(image, [other, DISC_BOX])[1]
    assert np.array_equal(alone.mask, together.mask)
    assert alone.score == together.score


@pytest.mark.parametrize("n_bands", [1, 2, 3, 5])
def test_any_number_of_bands_does(disc, n_bands):
    image, truth = disc
    bands = np.concatenate([image, image])[:n_bands]
    assert iou(whole(segment(bands, [DISC_BOX])[0], truth.shape), truth) > 0.8


def test_even_ground_gives_a_mask_of_most_of_the_box():
    found = segment(np.full((3, 64, 64), 0.5, dtype=np.float32), [DISC_BOX])[0]
    assert 0.6 * 24 * 24 < np.count_nonzero(found.mask) <= 24 * 24


def test_box_far_larger_than_what_is_looked_at_is_drawn_in_full(disc):
    image, truth = disc
    large = np.kron(image, np.ones((1, 10, 10), dtype=np.float32))
    mask = whole(segment(large, [DISC_BOX * 10])[0], large.shape[1:])
    assert iou(mask, np.kron(truth, np.ones((10, 10), dtype=bool))) > 0.93


def test_long_thin_box_keeps_a_smooth_mask():
    image = np.full((3, 40, 600), 0.3, dtype=np.float32)
    image[:, 15:25, 20:580] = 0.8
    box = np.array([[20.0, 15.0], [580.0, 15.0], [580.0, 25.0], [20.0, 25.0]])
    mask = whole(segment(image, [box])[0], (40, 600))
    assert iou(mask, image[0] > 0.5) > 0.75
    assert mask[17:23, 60:540].all()


def test_scores_lie_between_nothing_and_certain(disc):
    image, _ = disc
    assert 0.5 < segment(image, [DISC_BOX])[0].score < 1


def test_box_outside_the_image_gives_an_empty_mask(disc):
    assert not segment(disc[0], [DISC_BOX + 200])[0].mask.any()
