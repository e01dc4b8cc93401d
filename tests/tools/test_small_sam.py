"""The parts of the script that trains the small SAM: its file, its scenes, its loss, its measure."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from segment_anything import SamAutomaticMaskGenerator

from alps_qgis.engine.segment.sam.checkpoint import inspect_checkpoint, load_model
from alps_qgis.engine.segment.sam.generator import TileGenerator
from alps_qgis.engine.settings import SamSettings
from tools.small_sam import scenes as scenes_module
from tools.small_sam.evaluation import Evaluation, Found, overlaps
from tools.small_sam.model import SMALL, new_model, save_model, stretch
from tools.small_sam.scenes import Scenes
from tools.small_sam.training import Plan, train

LARGEST_BYTES = 4 * 2**20


@pytest.fixture(scope="module")
def scenes(tmp_path_factory) -> Scenes:
    return Scenes(2, tmp_path_factory.mktemp("scenes") / "two.npz")


@pytest.fixture(scope="module")
def weights(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("weights") / "small.safetensors"
    save_model(new_model(0), path)
    return path


def test_the_file_is_small_and_describes_itself(weights):
    assert weights.stat().st_size <= LARGEST_BYTES
    assert inspect_checkpoint(weights).architecture == SMALL


def test_its_masks_equal_the_package_s(weights):
    sam = load_model(inspect_checkpoint(weights), "cpu")
    image = np.random.default_rng(0).integers(0, 255, (SMALL.side_px, SMALL.side_px, 3), dtype=np.uint8)
    settings = SamSettings(points_per_side=8, pred_iou_thresh=-9.0, stability_score_thresh=0.0)
    values = {name: value for name, value in settings.__dict__.items() if name != "precision"}
    ours = TileGenerator(sam, settings).run(image).masks
    theirs = SamAutomaticMaskGenerator(sam, **values).generate(image)
    assert len(ours) == len(theirs) > 0
    assert max(np.mean(a != b["segmentation"]) for a, b in zip(ours, theirs, strict=True)) < 1e-3


def test_a_point_lies_in_the_object_that_it_asks_for(scenes):
    example = scenes.example(np.random.default_rng(3), 128, 40)
    assert example.rgb.shape == (3, 128, 128) and 0 <= float(example.rgb.min()) <= float(example.rgb.max()) <= 255
    for point, mask, known in zip(example.points, example.masks, example.known, strict=True):
        col, row = (int(value) // 2 for value in point)
        if known:
            assert float(mask[row, col]) > 0
            assert float(mask.sum()) * 4 >= scenes_module.LEAST_OBJECT_PX


def test_a_seed_draws_the_same_examples(scenes):
    first, second = (scenes.example(np.random.default_rng(5), 128, 8) for _ in range(2))
    assert torch.equal(first.rgb, second.rgb) and torch.equal(first.masks, second.masks)


def test_training_changes_the_weights_and_reports_its_losses(scenes, monkeypatch):
    monkeypatch.setattr("tools.small_sam.training.STEPS_PER_POINT", 1)
    monkeypatch.setattr("tools.small_sam.training.WARM_UP_STEPS", 1)
    points = []
    model = new_model(0)
    before = model.mask_decoder.iou_token.weight.detach().clone()
    trained = train(model, scenes, Plan(0.1, n_images=1, n_prompts=4), lambda point, _: points.append(point))
    assert points and all(np.isfinite(point.loss) for point in points)
    assert not torch.equal(trained.mask_decoder.iou_token.weight, before)


def test_a_stretch_changes_scores_and_sharpness_but_no_mask():
    model = new_model(0)
    sparse = torch.randn(3, 2, SMALL.dim)
    n_cells = SMALL.n_cells
    dense = torch.zeros(3, SMALL.dim, n_cells, n_cells)
    embedding = torch.randn(1, SMALL.dim, n_cells, n_cells)
    place = model.prompt_encoder.get_dense_pe()
    with torch.no_grad():
        logits, scores = model.mask_decoder.predict_masks(embedding, place, sparse, dense)
        stretch(model, sharpness=4.0, least_score=0.5, becomes=0.88)
        sharper, shifted = model.mask_decoder.predict_masks(embedding, place, sparse, dense)
    torch.testing.assert_close(sharper, 4 * logits, rtol=1e-4, atol=1e-5)
    torch.testing.assert_close(shifted, 1 - (1 - scores) * 0.12 / 0.5, rtol=1e-4, atol=1e-5)


def test_recall_counts_objects_that_a_mask_covers_well():
    objects = np.zeros((4, 6), np.int32)
    objects[:2, :3], objects[2:, 3:] = 1, 2
    exact = objects == 1
    half = np.zeros_like(exact)
    half[2:, 3] = True
    ids, iou = overlaps([exact, half], objects)
    assert ids.tolist() == [1, 2]
    assert iou.max(axis=0).tolist() == [1.0, pytest.approx(2 / 6)]
    found = Evaluation([Found("house", 200, 1.0), Found("tree", 200, 0.3), Found("tree", 9, 1.0)], 2, 1)
    assert (found.recall(), found.recall(kind="tree"), found.recall(least_px=1)) == (0.5, 0.0, pytest.approx(2 / 3))
