from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from segment_anything.utils.transforms import ResizeLongestSide
from torch.nn import functional

from alps_qgis.engine.segment.pfl import EmbeddingGrid, interpolation_matrix, pool_pfl


def upsampled(embedding: np.ndarray, grid: EmbeddingGrid) -> np.ndarray:
    """Upsample an embedding map (C, g, g) to the tile (C, h, w) step by step, as SAM upsamples its logits."""
    square = functional.interpolate(
        torch.from_numpy(embedding)[None], (grid.side_px, grid.side_px), mode="bilinear", align_corners=False
    )
    rows, cols = grid.resized
    tile = functional.interpolate(
        square[..., :rows, :cols], (grid.height, grid.width), mode="bilinear", align_corners=False
    )
    return tile[0].numpy()


def blobs(rng: np.random.Generator, n: int, height: int, width: int) -> list[np.ndarray]:
    """Return masks of all sizes: a pixel, a frame, the whole tile, and ellipses with holes."""
    y, x = np.mgrid[:height, :width]
    masks = [np.zeros((height, width), dtype=bool) for _ in range(2)]
    masks[0][height // 2, width // 3] = True
    masks[1][[0, -1]], masks[1][:, [0, -1]] = True, True
    masks.append(np.ones((height, width), dtype=bool))
    for _ in range(n):
        centre, radius = rng.random(2) * (height, width), 1 + rng.random(2) * (height / 3, width / 3)
        inside = ((y - centre[0]) / radius[0]) ** 2 + ((x - centre[1]) / radius[1]) ** 2 < 1
        masks.append(inside & (rng.random((height, width)) < 0.9))
    return [mask for mask in masks if mask.any()]


@given(st.integers(1, 3000), st.integers(1, 3000), st.sampled_from([256, 1024]))
def test_the_tile_fills_the_square_as_sam_resizes_it(height: int, width: int, side_px: int) -> None:
    assert EmbeddingGrid(height, width, side_px, 16).resized == ResizeLongestSide.get_preprocess_shape(
        height, width, side_px
    )


def test_linear_interpolation_has_the_weights_of_a_calculation_by_hand() -> None:
    assert interpolation_matrix(2, 4).tolist() == [[1.0, 0.0], [0.75, 0.25], [0.25, 0.75], [0.0, 1.0]]
    assert interpolation_matrix(4, 2).tolist() == [[0.5, 0.5, 0.0, 0.0], [0.0, 0.0, 0.5, 0.5]]
    assert interpolation_matrix(1, 3).tolist() == [[1.0], [1.0], [1.0]]


@pytest.mark.parametrize(
    "height, width",
    [(1024, 1024), (1024, 700), (333, 500), (64, 64), (9, 5), (1, 1), (1, 40), (1300, 2000)],
    ids=lambda size: str(size),
)
def test_pooling_equals_explicit_upsampling(height: int, width: int) -> None:
    rng = np.random.default_rng(1)
    grid = EmbeddingGrid(height, width, side_px=1024, n_cells=64)
    embedding = rng.normal(size=(8, 64, 64)).astype(np.float32)
    masks = blobs(rng, 5, height, width)

    pfl = pool_pfl(masks, embedding, grid)

    # In double precision, so that the comparison measures our error and not torch's.
    reference = upsampled(embedding.astype(np.float64), grid)
    expected = np.stack([reference[:, mask].mean(axis=1) for mask in masks])
    error = np.linalg.norm(pfl - expected, axis=1) / np.linalg.norm(expected, axis=1)
    assert error.max() < 1e-5
    assert pfl.dtype == np.float32 and pfl.shape == (len(masks), 8)


def test_pooling_agrees_with_upsampling_in_the_precision_of_the_encoder() -> None:
    rng = np.random.default_rng(2)
    grid = EmbeddingGrid(512, 384, side_px=1024, n_cells=64)
    embedding = rng.normal(size=(16, 64, 64)).astype(np.float32)
    masks = blobs(rng, 3, 512, 384)
    reference = upsampled(embedding, grid)
    expected = np.stack([reference[:, mask].mean(axis=1, dtype=np.float64) for mask in masks])
    error = np.linalg.norm(pool_pfl(masks, embedding, grid) - expected, axis=1) / np.linalg.norm(expected, axis=1)
    assert error.max() < 1e-5


def test_cells_of_the_padding_never_reach_a_mask() -> None:
    grid = EmbeddingGrid(height=128, width=256, side_px=256, n_cells=16)
    embedding = np.ones((2, 16, 16), dtype=np.float32)
    # The tile fills the upper 8 rows of cells; the last of its pixels still lean on the ninth row.
    embedding[:, 9:] = 1e9
    assert pool_pfl([np.ones((128, 256), dtype=bool)], embedding, grid).tolist() == [[1.0, 1.0]]


def test_a_mask_on_one_pixel_gets_the_value_of_that_pixel() -> None:
    grid = EmbeddingGrid(height=4, width=4, side_px=4, n_cells=2)
    embedding = np.array([[[0.0, 4.0], [8.0, 12.0]]])
    mask = np.zeros((4, 4), dtype=bool)
    mask[1, 2] = True
    # Rows weigh 0.75 : 0.25 there and columns 0.25 : 0.75: 0.75 · 3 + 0.25 · 11.
    assert pool_pfl([mask], embedding, grid).tolist() == [[5.0]]


def test_no_masks_give_no_pfls_of_the_right_width() -> None:
    grid = EmbeddingGrid(height=8, width=8, side_px=64, n_cells=4)
    assert pool_pfl([], np.zeros((5, 4, 4)), grid).shape == (0, 5)


def test_inputs_are_left_as_they_were() -> None:
    rng = np.random.default_rng(3)
    embedding, mask = rng.normal(size=(2, 4, 4)), rng.random((10, 12)) < 0.5
    copies = embedding.copy(), mask.copy()
    pool_pfl([mask], embedding, EmbeddingGrid(10, 12, 64, 4))
    assert (embedding == copies[0]).all() and (mask == copies[1]).all()
