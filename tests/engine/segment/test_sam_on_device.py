from __future__ import annotations

import pickle

import pytest
import torch

from alps_qgis.engine.errors import SegmenterError
from alps_qgis.engine.segment.sam.on_device import OnDevice


def load(device: str) -> str:
    return f"model on {device}"


def never_on_cuda(model: str) -> str:
    if "cuda" in model:
        raise torch.OutOfMemoryError("out of memory")
    return model


def never(model: str) -> str:
    raise torch.OutOfMemoryError("out of memory")


def test_work_on_the_device_asked_for_has_no_note() -> None:
    assert OnDevice("sam", "cuda", load).use(lambda model: model, "") == ("model on cuda", "")


def test_cpu_takes_over_where_memory_runs_out_and_stays() -> None:
    held = OnDevice("sam", "cuda:1", load)
    note = "computed on the CPU, since cuda:1 ran out of memory"
    assert held.use(lambda model: never_on_cuda(model), "") == ("model on cpu", note)
    assert held.use(lambda model: model, "") == ("model on cpu", note)
    assert held.device == "cuda:1"


def test_cpu_without_memory_is_an_error_with_the_advice() -> None:
    with pytest.raises(SegmenterError, match="^sam ran out of memory; take a smaller tile.$"):
        OnDevice("sam", "cpu", load).use(never, "take a smaller tile")


def test_copy_for_another_process_begins_on_the_device_asked_for() -> None:
    held = OnDevice("sam", "cuda", load)
    held.use(never_on_cuda, "")
    assert pickle.loads(pickle.dumps(held)).use(lambda model: model, "") == ("model on cuda", "")


def test_work_needs_no_gradients() -> None:
    assert OnDevice("sam", "cpu", load).use(lambda model: torch.is_inference_mode_enabled(), "") == (True, "")
