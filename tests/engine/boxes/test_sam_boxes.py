from __future__ import annotations

import math
import pickle
from pathlib import Path

import numpy as np
import pytest
import torch
from segment_anything import SamPredictor
from segment_anything.modeling import Sam

from alps_qgis.engine.boxes.protocol import BoxMask
from alps_qgis.engine.boxes.sam import AXIS_POINTS, SamBoxSegmenter
from alps_qgis.engine.segment.sam.checkpoint import inspect_checkpoint
from alps_qgis.engine.segment.sam.segmenter import to_rgb
from tests.engine.tiny_sam import MARK, build_tiny_sam, save_pth

pytestmark = pytest.mark.usefixtures("one_thread")

UPRIGHT = np.array([[30.0, 40.0], [90.0, 40.0], [90.0, 80.0], [30.0, 80.0]])
TURNED = np.array([[120.0, 60.0], [160.0, 100.0], [140.0, 120.0], [100.0, 80.0]])
BOXES = np.stack([UPRIGHT, TURNED, UPRIGHT + (60, 50), TURNED - (60, 10), UPRIGHT / 4, TURNED * 1.2, UPRIGHT + 3])


@pytest.fixture(scope="module")
def sam() -> Sam:
    sam = build_tiny_sam()
    with torch.no_grad():
        # Corners of boxes draw blobs as points do.
        for corner in (2, 3):
            weight = sam.prompt_encoder.point_embeddings[corner].weight
            weight[:, MARK] = math.sqrt(weight.shape[1])
    return sam


@pytest.fixture(scope="module")
def path(sam: Sam, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save_pth(sam, tmp_path_factory.mktemp("models") / "small.pth")


@pytest.fixture(scope="module")
def image() -> np.ndarray:
    return np.random.default_rng(0).random((3, 150, 200), dtype=np.float32).round(1)


def segmenter(path: Path, prompt: str = "hull", device: str = "cpu") -> SamBoxSegmenter:
    return SamBoxSegmenter("sam_vit_b", inspect_checkpoint(path), device, "exact", prompt)


def segment(path: Path, image: np.ndarray, corners: np.ndarray, prompt: str = "hull") -> list[BoxMask]:
    valid = np.ones(image.shape[1:], dtype=bool)
    return segmenter(path, prompt).segment(image, valid, corners, lambda: None).masks


def whole(found: BoxMask, shape: tuple[int, ...]) -> np.ndarray:
    mask = np.zeros(shape, dtype=bool)
    mask[found.row : found.row + found.mask.shape[0], found.col : found.col + found.mask.shape[1]] = found.mask
    return mask


def predicted(sam: Sam, image: np.ndarray, box: np.ndarray, points: np.ndarray | None) -> tuple[np.ndarray, float]:
    predictor = SamPredictor(sam.eval())
    predictor.set_image(to_rgb(image))
    hull = np.clip(np.concatenate([box.min(axis=0), box.max(axis=0)]), 0, (200, 150, 200, 150)) - 0.5
    labels = None if points is None else np.ones(len(points))
    masks, scores, _ = predictor.predict(points, labels, box=hull, multimask_output=False)
    return masks[0], float(scores[0])


def assert_same(found: BoxMask, mask: np.ndarray, score: float) -> None:
    # Rounding moves a logit across the threshold now and then.
    assert np.count_nonzero(whole(found, mask.shape) ^ mask) <= max(2, 1e-3 * np.count_nonzero(mask))
    assert found.score == pytest.approx(min(max(score, 0), 1), abs=1e-4)


def test_masks_and_scores_are_those_of_the_package(sam, path, image):
    found = segment(path, image, BOXES)
    assert any(np.count_nonzero(each.mask) for each in found)
    for each, box in zip(found, BOXES, strict=True):
        assert_same(each, *predicted(sam, image, box, None))


def test_points_on_the_longer_axis_are_added_for_turned_boxes_only(sam, path, image):
    found = segment(path, image, BOXES[:2], "points")
    assert_same(found[0], *predicted(sam, image, UPRIGHT, None))
    along = (TURNED[1] - TURNED[0]) / 2
    points = TURNED.mean(axis=0) + np.array(AXIS_POINTS)[:, None] * along - 0.5
    assert_same(found[1], *predicted(sam, image, TURNED, points))
    assert not np.array_equal(found[1].mask, segment(path, image, BOXES[1:2])[0].mask)


def test_encoder_runs_once_for_all_boxes_of_a_tile(path, image, monkeypatch):
    one = segmenter(path)
    valid = np.ones(image.shape[1:], dtype=bool)
    one.segment(image, valid, BOXES[:1], lambda: None)
    generator, calls = one._model.model().generator, []
    embed = generator.embed
    monkeypatch.setattr(generator, "embed", lambda images: calls.append(len(images)) or embed(images))
    one.segment(image, valid, np.concatenate([BOXES] * 5), lambda: None)
    assert calls == [1]


def test_strip_too_thin_for_sam_gives_empty_masks(path):
    found = segment(path, np.zeros((3, 1, 1000), dtype=np.float32), UPRIGHT[None])
    assert not found[0].mask.any()


def test_pickle_carries_no_weights(path, image):
    one = segmenter(path)
    one.segment(image, np.ones(image.shape[1:], dtype=bool), BOXES[:1], lambda: None)
    assert len(pickle.dumps(one)) < 10_000


def test_cancel_is_asked_for_between_blocks(path, image):
    def stop() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        segmenter(path).segment(image, np.ones(image.shape[1:], dtype=bool), BOXES, stop)
    assert torch.is_grad_enabled()


def test_note_says_which_boxes_were_computed_on_the_cpu_instead(path, image):
    one, valid = segmenter(path, device="cuda"), np.ones(image.shape[1:], dtype=bool)
    loaded = segmenter(path)._model.model()
    calls = iter([None, torch.OutOfMemoryError("out of memory"), None])

    def load(device: str):
        return loaded

    def embed(images):
        if (error := next(calls)) is not None:
            raise error
        return real(images)

    real, loaded.generator.embed = loaded.generator.embed, embed
    one._model._load = load
    first, second = (one.segment(image, valid, BOXES[:2], lambda: None) for _ in range(2))
    assert (first.note, second.note) == ("", "computed on the CPU, since cuda ran out of memory")
    assert [mask.mask.tobytes() for mask in first.masks] == [mask.mask.tobytes() for mask in second.masks]
