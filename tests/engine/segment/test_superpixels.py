from __future__ import annotations

import pickle
from dataclasses import replace

import numpy as np
import pytest
from scipy import ndimage

from alps_qgis.engine.errors import BandError
from alps_qgis.engine.segment.superpixel_recipe import Recipe
from alps_qgis.engine.segment.superpixels import SuperpixelSegmenter
from alps_qgis.engine.settings import SegmentSettings

NO_GATE = 1e9


def textured(height: int, width: int, n_bands: int = 3, seed: int = 0) -> np.ndarray:
    """Return a smooth random image with a flat dark left third, every pixel different enough to have no ties."""
    noise = np.random.default_rng(seed).random((n_bands, height, width), dtype=np.float32)
    image = ndimage.gaussian_filter(noise, (0, 2, 2)) * 3 - 1 + 0.05 * noise
    image[:, :, : width // 3] = 0.1 + 0.02 * noise[:, :, : width // 3]
    return np.clip(image, 0, 1).astype(np.float32)


def everywhere(image: np.ndarray) -> np.ndarray:
    return np.ones(image.shape[1:], dtype=bool)


def test_every_valid_pixel_has_one_superpixel_and_no_other_pixel_has_any() -> None:
    image = textured(60, 80)
    valid = everywhere(image)
    valid[10:30, 20:50] = False
    segments = SuperpixelSegmenter().segment(np.where(valid, image, 0), valid, NO_GATE)
    assert segments.layers.shape == (1, 60, 80) and segments.layers.dtype == np.int32
    np.testing.assert_array_equal(segments.layers[0] >= 0, valid)
    assert set(np.unique(segments.layers[0][valid])) == set(range(segments.n))
    assert segments.n_dropped == 0 and np.isnan(segments.score).all() and np.isnan(segments.stability).all()


def test_superpixels_are_4_connected_and_none_is_tiny() -> None:
    image = textured(90, 70)
    segmenter = SuperpixelSegmenter()
    labels = segmenter.segment(image, everywhere(image), NO_GATE).layers[0]
    for label in range(labels.max() + 1):
        assert ndimage.label(labels == label)[1] == 1
    assert np.bincount(labels.ravel()).min() >= segmenter.recipe.merge.min_px


def test_superpixels_are_numbered_by_their_first_pixel() -> None:
    image = textured(50, 50)
    labels = SuperpixelSegmenter().segment(image, everywhere(image), NO_GATE).layers[0]
    first = np.unique(labels, return_index=True)[1]
    assert (np.diff(first) > 0).all()


def test_a_sharp_border_is_followed_exactly() -> None:
    image = np.full((3, 24, 24), 0.2, dtype=np.float32)
    image[:, :, 13:] = 0.8
    labels = SuperpixelSegmenter().segment(image, everywhere(image), NO_GATE).layers[0]
    assert not set(labels[:, :13].ravel()) & set(labels[:, 13:].ravel())


@pytest.mark.parametrize("shape", [(1, 1), (1, 9), (7, 1), (2, 2), (3, 41), (40, 33)])
@pytest.mark.parametrize("n_bands", [1, 2, 3, 4, 12])
def test_any_size_and_any_number_of_bands_works(shape: tuple[int, int], n_bands: int) -> None:
    image = np.random.default_rng(1).random((n_bands, *shape), dtype=np.float32)
    segmenter = SuperpixelSegmenter(n_bands)
    segments = segmenter.segment(image, everywhere(image), NO_GATE)
    assert segments.n >= 1 and np.isfinite(segments.pfl).all()
    assert segments.pfl.shape == (segments.n, int(segmenter.pfl_kind.rsplit(":")[-1]))
    assert segments.pfl.dtype == np.float32 and segments.pfl.shape[1] <= 128


def test_a_tile_without_valid_pixels_has_no_superpixels() -> None:
    segmenter = SuperpixelSegmenter()
    segments = segmenter.segment(np.zeros((3, 5, 6), np.float32), np.zeros((5, 6), bool), NO_GATE)
    assert segments.n == 0 and (segments.layers == -1).all()
    assert segments.pfl.shape == (0, segmenter.recipe.pfl_size(3))


def test_superpixels_stop_growing_at_the_gate_rather_than_leave_holes() -> None:
    image = np.full((3, 60, 60), 0.5, dtype=np.float32)
    labels = SuperpixelSegmenter().segment(image, everywhere(image), 100).layers[0]
    assert (labels >= 0).all()
    # Only what was too small to stay alone may have joined beyond the gate.
    assert np.bincount(labels.ravel()).max() < 200


def test_a_flat_image_becomes_compact_bounded_superpixels() -> None:
    image = np.full((3, 200, 200), 0.3, dtype=np.float32)
    labels = SuperpixelSegmenter().segment(image, everywhere(image), NO_GATE).layers[0]
    boxes = ndimage.find_objects(labels + 1)
    assert max(side.stop - side.start for box in boxes for side in box) < 64
    assert 40 < len(boxes) < 200


def test_values_where_not_valid_do_not_matter() -> None:
    image = textured(50, 60)
    valid = everywhere(image)
    valid[:, 25:35] = False
    segmenter = SuperpixelSegmenter()
    dark = segmenter.segment(np.where(valid, image, 0), valid, NO_GATE)
    bright = segmenter.segment(np.where(valid, image, 1), valid, NO_GATE)
    np.testing.assert_array_equal(dark.layers, bright.layers)
    np.testing.assert_array_equal(dark.pfl, bright.pfl)


def test_the_same_tile_gives_the_same_bytes_and_stays_unchanged() -> None:
    image = textured(64, 64)
    kept = image.copy()
    first = SuperpixelSegmenter().segment(image, everywhere(image), NO_GATE)
    again = pickle.loads(pickle.dumps(SuperpixelSegmenter())).segment(image, everywhere(image), NO_GATE)
    assert first.layers.tobytes() == again.layers.tobytes() and first.pfl.tobytes() == again.pfl.tobytes()
    np.testing.assert_array_equal(image, kept)


def test_a_flipped_tile_gives_flipped_superpixels() -> None:
    image = textured(72, 72)
    segmenter = SuperpixelSegmenter()
    upright = segmenter.segment(image, everywhere(image), NO_GATE)
    flipped = segmenter.segment(image[:, ::-1].copy(), everywhere(image), NO_GATE)
    pairs = np.unique(np.stack([upright.layers[0].ravel(), flipped.layers[0][::-1].ravel()]), axis=1)
    assert upright.n == flipped.n == pairs.shape[1]
    # Windows are made of cells that start at the top, so they may differ a little.
    assert np.abs(upright.pfl[pairs[0]] - flipped.pfl[pairs[1]]).max() < 0.2


def test_pixels_beyond_the_halo_hardly_matter() -> None:
    image = textured(256, 256, seed=3)
    segmenter = SuperpixelSegmenter()
    whole = segmenter.segment(image, everywhere(image), NO_GATE)
    window = segmenter.segment(image[:, 64:192, 64:192].copy(), everywhere(image[:, :128, :128]), NO_GATE)
    core = slice(segmenter.default_halo, 128 - segmenter.default_halo)
    a, b = whole.layers[0][64:192, 64:192][core, core], window.layers[0][core, core]
    pairs, counts = np.unique(np.stack([a.ravel(), b.ravel()]), axis=1, return_counts=True)
    best = np.array([counts[pairs[0] == label].max() for label in np.unique(a)])
    assert best.sum() / a.size > 0.97


def test_more_bands_than_prepared_for_are_refused() -> None:
    image = textured(20, 20, 4)
    with pytest.raises(BandError, match="4 bands.*prepared for 3"):
        SuperpixelSegmenter(3).segment(image, everywhere(image), NO_GATE)
    with pytest.raises(BandError, match="at least 1 band"):
        SuperpixelSegmenter(0)


def test_the_kind_tells_bands_and_recipes_apart() -> None:
    kinds = {
        SuperpixelSegmenter().pfl_kind,
        SuperpixelSegmenter(4).pfl_kind,
        SuperpixelSegmenter(recipe=replace(Recipe(), line_weight=0.1)).pfl_kind,
    }
    assert len(kinds) == 3 and all(kind.startswith("superpixels:") for kind in kinds)
    assert SuperpixelSegmenter().pfl_kind == SuperpixelSegmenter().pfl_kind


def test_a_pfl_survives_float16() -> None:
    image = textured(64, 64)
    pfl = SuperpixelSegmenter().segment(image, everywhere(image), NO_GATE).pfl
    assert np.abs(pfl.astype(np.float16).astype(np.float32) - pfl).max() < 1e-3


def test_it_is_a_partition_that_several_processes_speed_up() -> None:
    segmenter = SuperpixelSegmenter()
    assert (segmenter.name, segmenter.default_halo) == ("superpixels", 32)
    assert segmenter.parallel and segmenter.partition


def test_detail_changes_the_size_of_superpixels_but_not_the_meaning_of_their_pfls() -> None:
    image = textured(120, 120)
    found = {each: SuperpixelSegmenter(detail=each) for each in ("fine", "medium", "coarse")}
    counts = {each: found[each].segment(image, everywhere(image), NO_GATE).n for each in found}
    assert counts["fine"] > 1.3 * counts["medium"] > 1.6 * counts["coarse"]
    assert len({segmenter.pfl_kind for segmenter in found.values()}) == 1
    assert found["medium"].merge == Recipe().merge
    assert min(segmenter.merge.min_px for segmenter in found.values()) >= SegmentSettings().min_area_px
