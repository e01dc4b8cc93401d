"""Blocks of prompts are shared between threads, and neither their order nor their bits depend on it."""

from __future__ import annotations

import threading
import time
from dataclasses import replace

import numpy as np
import pytest
import torch

from alps_qgis.engine.segment.sam.crew import Crew
from alps_qgis.engine.segment.sam.generator import TileGenerator
from alps_qgis.engine.settings import SamSettings
from tests.engine.tiny_sam import build_tiny_sam


@pytest.fixture(autouse=True)
def _threads_of_torch():
    before = torch.get_num_threads()
    yield
    torch.set_num_threads(before)


def test_results_come_in_the_order_of_the_items():
    def late_if_first(item):
        time.sleep(0.05 if item == 0 else 0.0)
        return 10 * item

    assert Crew(3).each(late_if_first, range(6)) == [0, 10, 20, 30, 40, 50]


def test_each_thread_has_one_thread_of_torch_and_the_caller_has_its_own_again():
    crew = Crew(2)
    seen = crew.each(lambda _: (threading.current_thread().name, torch.get_num_threads()), range(8))
    assert {n for _, n in seen} == {1}
    assert all(name.startswith("alps-sam") for name, _ in seen)
    assert torch.get_num_threads() == 2


def test_nothing_is_begun_after_a_failure():
    begun = []

    def fail_at_first(item):
        begun.append(item)
        if item == 0:
            raise ValueError("the first")
        time.sleep(0.05)

    with pytest.raises(ValueError, match="the first"):
        Crew(2).each(fail_at_first, range(50))
    assert len(begun) < 10


def test_masks_have_the_same_bits_with_one_thread_and_with_three():
    """Fault 408."""
    rgb = np.random.default_rng(0).integers(0, 255, (96, 128, 3), dtype=np.uint8)
    settings = SamSettings(points_per_side=8, pred_iou_thresh=-10.0, stability_score_thresh=0.0, threads=1)
    model = build_tiny_sam()
    one = TileGenerator(model, settings).run(rgb)
    generator = TileGenerator(model, replace(settings, threads=3))
    # The encoder's threads may round differently; the decoder's may not.
    torch.set_num_threads(1)
    generator.crew.n = 1
    three = generator.run(rgb)
    assert len(one.masks) > 10
    assert all(np.array_equal(a, b) for a, b in zip(one.masks, three.masks, strict=True))
    assert np.array_equal(one.score, three.score)


def test_setting_decides_the_number_of_threads():
    assert TileGenerator(build_tiny_sam(), SamSettings(threads=3)).crew.n == 3
