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
from tools.small_sam.evaluation import Evaluation, Found, overlaps
from tools.small_sam.model import SMALL, new_model, save_model, stretch
from tools.small_sam.scenes import Crops, Scenes
from tools.small_sam.training import LEAST_OBJECT_PX, Stage, draw, train

LARGEST_BYTES = 4 * 2**20


@pytest.fixture(scope="module")
def scenes(tmp_path_factory) -> Scenes:
    return Scenes(2, tmp_path_factory.mktemp("scenes") / "two.npz")


@pytest.fixture(scope="module")
def crops(scenes) -> Crops:
    return scenes.crops(4, SMALL.side_px, 5)


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
    values = {name: value for name, value in settings.__dict__.items() if name not in ("precision", "threads")}
    ours = TileGenerator(sam, settings).run(image).masks
    theirs = SamAutomaticMaskGenerator(sam, **values).generate(image)
    assert len(ours) == len(theirs) > 0
    assert max(np.mean(a != b["segmentation"]) for a, b in zip(ours, theirs, strict=True)) < 1e-3


def test_a_point_lies_in_the_object_that_it_asks_for(crops):
    batch = draw(new_model(0), crops, np.arange(4), 40, np.random.default_rng(3))
    assert batch.pixels.shape == (4, 3, SMALL.side_px, SMALL.side_px)
    assert batch.known.mean() > 0.5
    for points, masks, known in zip(batch.points, batch.masks, batch.known, strict=True):
        for point, mask in zip(points[known > 0], masks[known > 0], strict=True):
            col, row = (int(value) // 2 for value in point)
            assert float(mask[row, col]) > 0
            assert float(mask.sum()) * 4 >= LEAST_OBJECT_PX


def test_a_seed_draws_the_same_crops(scenes, crops):
    again = scenes.crops(4, SMALL.side_px, 5)
    assert np.array_equal(again.images, crops.images) and np.array_equal(again.objects, crops.objects)


def test_an_image_without_objects_is_no_reason_to_learn(crops):
    empty = Crops(crops.images[:1], np.zeros_like(crops.objects[:1]))
    batch = draw(new_model(0), empty, np.array([0]), 3, np.random.default_rng(0))
    assert batch.known.tolist() == [[0, 0, 0]] and not batch.masks.any()


@pytest.mark.parametrize(
    ("stage", "moves", "stays"),
    [
        ("encoder", "image_encoder.neck.0.weight", "mask_decoder.iou_token.weight"),
        ("decoder", "mask_decoder.iou_token.weight", "image_encoder.neck.0.weight"),
        ("both", "image_encoder.neck.0.weight", "prompt_encoder.pe_layer.positional_encoding_gaussian_matrix"),
    ],
)
def test_each_stage_trains_its_part_and_reports(crops, monkeypatch, stage, moves, stays):
    monkeypatch.setattr("tools.small_sam.training.STEPS_PER_POINT", 1)
    points, model = [], new_model(0)
    before = {name: value.clone() for name, value in model.state_dict().items()}
    train(model, crops, [Stage(stage, 0.02, 1e-3, 1, 4)], 0, lambda point, _: points.append(point))
    assert points and all(point.stage == stage and np.isfinite(point.loss) for point in points)
    after = model.state_dict()
    assert not torch.equal(after[moves], before[moves]) and torch.equal(after[stays], before[stays])


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
