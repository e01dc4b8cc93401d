from __future__ import annotations

from collections.abc import Iterator

import pytest
import torch
from segment_anything.utils.amg import batched_mask_to_box, calculate_stability_score
from torch import Tensor
from torch.nn import functional

from alps_qgis.engine.segment.pfl import EmbeddingGrid
from alps_qgis.engine.segment.sam.filters import MaskGrid, axis, mask_grid

SIZES = [(256, 256), (192, 256), (150, 90), (300, 400), (40, 33), (64, 64), (128, 128), (513, 97), (1, 7)]


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    """Arrays this small lose time when threads share their work."""
    n_threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(n_threads)


def make_logits(n: int, n_logits: int = 64, seed: int = 0, smooth: int = 9) -> Tensor:
    """Return logits that cross -1, 0 and 1 along outlines; the first are all negative, the second positive."""
    values = torch.randn((n, 1, n_logits, n_logits), generator=torch.Generator().manual_seed(seed))
    for _ in range(2):
        values = functional.avg_pool2d(values, smooth, stride=1, padding=smooth // 2)
    values = 4.0 * values[:, 0] / values.std()
    values[0], values[1] = -values[0].abs() - 2.0, values[1].abs() + 2.0
    return values


def make_grid(height: int, width: int) -> MaskGrid:
    return mask_grid((height, width), EmbeddingGrid(height, width, 256, 16).resized, 256, 64, "cpu")


def interpolated(logits: Tensor, height: int, width: int) -> Tensor:
    """Interpolate as `Sam.postprocess_masks` does."""
    rows, cols = EmbeddingGrid(height, width, 256, 16).resized
    square = functional.interpolate(logits[:, None], (256, 256), mode="bilinear", align_corners=False)
    return functional.interpolate(square[..., :rows, :cols], (height, width), mode="bilinear", align_corners=False)[
        :, 0
    ]


@pytest.mark.parametrize("height, width", SIZES)
@pytest.mark.parametrize("offset", [1.0, 0.3, -0.5])
def test_stability_and_boxes_equal_those_of_full_masks(height: int, width: int, offset: float) -> None:
    logits = make_logits(8)
    measured = make_grid(height, width).measure(logits, 0.0, offset, 0.0)
    full = interpolated(logits, height, width)
    expected = calculate_stability_score(full, 0.0, offset)
    assert measured.kept.tolist() == list(range(8))
    assert torch.equal(measured.stability.nan_to_num(-1.0), expected.nan_to_num(-1.0))
    assert torch.equal(measured.boxes, batched_mask_to_box(full > 0.0))


@pytest.mark.parametrize("height, width", SIZES)
def test_masks_are_drawn_as_interpolation_draws_them(height: int, width: int) -> None:
    grid, logits = make_grid(height, width), make_logits(6)
    measured = grid.measure(logits, 0.0, 1.0, 0.0)
    full = interpolated(logits, height, width) > 0.0
    for index, box in enumerate(measured.boxes):
        x0, y0, x1, y1 = box.tolist()
        window = logits[index][grid.windows(box[None])[0]]
        drawn = torch.zeros((height, width), dtype=torch.bool)
        drawn[y0 : y1 + 1, x0 : x1 + 1] = grid.draw(window, box, 0.0)
        assert (drawn != full[index]).sum() <= 1e-6 * drawn.numel() + 1


@pytest.mark.parametrize("least", [0.3, 0.6, 0.9])
def test_only_stable_masks_are_kept(least: float) -> None:
    logits = make_logits(40, seed=1)
    measured = make_grid(256, 256).measure(logits, 0.0, 1.0, least)
    expected = calculate_stability_score(interpolated(logits, 256, 256), 0.0, 1.0)
    assert measured.kept.tolist() == torch.nonzero(expected >= least)[:, 0].tolist()
    assert torch.equal(measured.stability, expected[measured.kept])
    assert 0 < len(measured.kept) < 40 or least == 0.9


def test_noise_without_any_decided_cell_is_measured_exactly() -> None:
    logits = torch.randn((3, 64, 64), generator=torch.Generator().manual_seed(0)) * 3.0
    measured = make_grid(256, 200).measure(logits, 0.0, 1.0, 0.0)
    full = interpolated(logits, 256, 200)
    assert torch.equal(measured.stability, calculate_stability_score(full, 0.0, 1.0))
    assert torch.equal(measured.boxes, batched_mask_to_box(full > 0.0))


def test_cells_partition_the_pixels_of_an_axis() -> None:
    side = axis(64, 256, 200, 311)
    assert side.start.tolist() == [0, *side.count.cumsum(0).tolist()[:-1]] and int(side.count.sum()) == 311
    pixels = torch.cat([torch.full((int(n),), cell) for cell, n in enumerate(side.count)])
    for pixel, cell in enumerate(pixels.tolist()):
        share = side.share[cell, pixel - int(side.start[cell])]
        first = int(side.first[cell])
        assert torch.equal(side.weights[pixel, first : first + side.window], share)
        assert side.weights[pixel].sum() == share.sum() == pytest.approx(1.0)


def test_no_masks_measure_as_none() -> None:
    measured = make_grid(30, 40).measure(torch.zeros((0, 64, 64)), 0.0, 1.0, 0.9)
    assert measured.kept.shape == (0,) and measured.stability.shape == (0,) and measured.boxes.shape == (0, 4)
