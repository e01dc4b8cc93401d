"""The small SAM finds objects of scenes it never saw, and carries the whole main job."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import rasterio
import torch

from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.progress import SILENT
from alps_qgis.engine.sample.sample_scene import render_objects, write_scene
from alps_qgis.engine.segment.sam.checkpoint import inspect_checkpoint, load_model
from alps_qgis.engine.segment.sam.generator import TileGenerator
from tools.small_sam.evaluation import SETTINGS, TILE_PX, Evaluation, evaluate, tiles
from tools.train_small_sam import WEIGHTS

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("one_thread")]
N_SCENES = 3
UNSEEN_SEED = 95_000
"""Neither trained nor calibrated with, nor part of the figures in the README."""


def found(precision: str) -> Evaluation:
    return evaluate(WEIGHTS, N_SCENES, replace(SETTINGS, precision=precision), UNSEEN_SEED)


@pytest.fixture(scope="module")
def exact() -> Evaluation:
    torch.set_num_threads(1)
    return found("exact")


def test_it_finds_most_objects_with_the_package_s_thresholds(exact):
    assert exact.recall() >= 0.6
    assert exact.recall(kind="house") >= 0.6
    assert exact.n_masks < 60 * exact.n_tiles


@pytest.mark.parametrize("precision", ["fast", "pruned"])
def test_less_precise_masks_find_about_as_much(exact, precision):
    assert found(precision).recall() >= exact.recall() - 0.08


def test_masks_lie_where_objects_are_rather_than_anywhere():
    """The same masks on the tile turned upside down fit its objects worse by far."""
    generator = TileGenerator(load_model(inspect_checkpoint(WEIGHTS), "cpu"), SETTINGS)
    right, wrong = [], []
    for image, objects, _ in list(tiles(UNSEEN_SEED, 1)):
        masks = generator.run(image).masks
        for turned, into in ((objects, right), (objects[::-1, ::-1], wrong)):
            ids = [n for n in np.unique(turned) if n and (turned == n).sum() >= 100]
            into += [max((mask & (turned == n)).sum() / (mask | (turned == n)).sum() for mask in masks) for n in ids]
    assert np.mean(right) > np.mean(wrong) + 0.15


def test_labels_by_it_tell_kinds_of_ground_apart(tmp_path):
    image, objects, kinds = render_objects((240, 320), UNSEEN_SEED)
    scene, truth = tmp_path / "scene.tif", tmp_path / "truth.tif"
    write_scene(scene, image)
    names = sorted(set(kinds))
    values = np.array([255, *(names.index(kind) for kind in kinds)], np.uint8)[objects]
    with rasterio.open(scene) as source:
        profile = {**source.profile, "count": 1, "nodata": 255, "photometric": "MINISBLACK"}
    with rasterio.open(truth, "w", **profile) as target:
        target.write(values, 1)
    settings = {
        "segment": {
            "segmenter": "sam_vit_b",
            "checkpoint": str(WEIGHTS),
            "device": "cpu",
            "sam": {"points_per_side": 16},
        },
        "tiles": {"tile": TILE_PX + 32, "halo": 16},
        "codebook": {"clusters": 12},
    }
    given = {"scenes": [str(scene)], "out": str(tmp_path / "out"), "settings": settings}
    row = run_job("label", given, SILENT)["scenes"][0]
    assert row["covered_share"] > 0.6
    scores = run_job("evaluate", {"labels": [row["classes"]], "truth": [str(truth)]}, SILENT)["majority"]
    largest = max(np.bincount(values[values != 255]) / (values != 255).sum())
    assert scores["accuracy"] > min(largest + 0.1, 0.9) * row["covered_share"]
