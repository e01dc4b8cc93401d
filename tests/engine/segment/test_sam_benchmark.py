"""The arithmetic of `benchmarks/sam.py`, by hand."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from alps_qgis.engine.segment.sam.generator import TileGenerator
from alps_qgis.engine.settings import SamSettings
from benchmarks.sam_arms import Outcome, run_arm, stages
from benchmarks.sam_compare import compare, hungarian_miou
from benchmarks.sam_report import write_docs
from benchmarks.sam_roofline import Work, bounds, stage_work
from benchmarks.sam_summary import interval, summarise, summarise_pipelines, there_and_back
from tests.engine.tiny_sam import build_tiny_sam

pytestmark = pytest.mark.usefixtures("one_thread")


def make_run(seconds: float, peak_bytes: int = 100) -> dict:
    return {"seconds": seconds, "peak_bytes": peak_bytes}


def make_row(floor: float | None = None, **seconds: tuple[float, ...]) -> dict:
    """Return a tile whose arms took these seconds; `half` stands for A'."""
    arms = {arm.replace("half", "A'"): [make_run(value) for value in values] for arm, values in seconds.items()}
    equality = {arm: {"miou": 0.5, "pfl_error": 0.25} for arm in arms if arm != "A"}
    if floor is not None:
        equality["floor"] = {"miou": floor}
    return {"arms": arms, "equality": equality}


def test_arms_run_there_and_back() -> None:
    assert there_and_back(["A", "C", "D"], 0, 2) == ["A", "C", "D", "D", "C", "A"]
    assert there_and_back(["A", "C"], 1, 2) == ["C", "A", "A", "C"]
    assert there_and_back(["A", "C"], 0, 1) == ["A", "C"] and there_and_back(["A", "C"], 1, 1) == ["C", "A"]


def test_ratios_are_taken_per_tile_and_the_median_of_them_counts() -> None:
    rows = [
        make_row(1.0, A=(10.0, 14.0), half=(6.0,), C=(3.0, 1.0), D=(1.0,)),
        make_row(A=(9.0,), half=(6.0,), C=(3.0,), D=(3.0,)),
        make_row(A=(40.0,), half=(6.0,), C=(10.0,), D=(2.0,)),
    ]
    summary = summarise(rows)
    # By tile 12 / 2, 9 / 3 and 40 / 10; the ratio of the sums would be 61 / 15.
    assert summary["ratio_exact"] == 4.0 and summary["ratio_exact_interval"] == [3.0, 6.0]
    assert summary["ratio_fast"] == 12.0 and summary["ratio_fast_to_autocast"] == 3.0
    assert summary["noise_floor_miou"] == 1.0 and summary["miou_exact"] == 0.5
    assert summary["pfl_error_fast"] == 0.25 and summary["miou_autocast"] == 0.5
    assert "ratio_pruned" not in summary and "cpu_ratio_exact" not in summary


def test_ratios_of_processor_time_are_told_where_it_was_taken() -> None:
    row = make_row(A=(10.0,), C=(5.0,))
    for arm, cpu_seconds in (("A", 9.0), ("C", 3.0)):
        row["arms"][arm][0]["cpu_seconds"] = cpu_seconds
    assert summarise([row])["ratio_exact"] == 2.0 and summarise([row])["cpu_ratio_exact"] == 3.0


def test_the_largest_peak_of_an_arm_counts() -> None:
    row = make_row(A=(1.0, 1.0), C=(1.0, 1.0))
    row["arms"]["A"] = [make_run(1.0, 400), make_run(1.0, 500)]
    row["arms"]["C"] = [make_run(1.0, 300), make_run(1.0, 100)]
    assert summarise([row])["peak_rss_ratio"] == 0.6
    assert summarise([row])["noise_floor_miou"] is None


def test_pipelines_are_compared_per_scene_with_their_speed_on_the_ground() -> None:
    upsampling = {"n_kept": 5, "stages": {"upsampling": 10.0}}
    published = [make_run(30.0) | upsampling, make_run(50.0) | upsampling]
    rows = [{"n_px": 1_000_000, "arms": {"F": published, "P": [make_run(4.0)]}}]
    summary = summarise_pipelines(rows, 0.5)
    assert summary["ratio_published"] == 10.0 and "ratio_samgeo" not in summary
    assert summary["ratio_published_once"] == 8.0
    assert summary["mpx_per_s_P"] == 0.25 and summary["km2_per_h_P"] == 225.0 and summary["mpx_per_s_F"] == 0.025


def test_the_interval_of_one_value_is_that_value() -> None:
    assert interval([3.0]) == [3.0, 3.0]
    low, high = interval([1.0, 2.0, 9.0])
    assert 1.0 <= low < high <= 9.0


def test_masks_are_matched_one_to_one_and_the_unmatched_count_nothing() -> None:
    one, other, empty = (np.zeros((2, 4), dtype=bool) for _ in range(3))
    one[:, :2], other[0, :2] = True, True
    assert hungarian_miou([one], [one]) == 1.0
    assert hungarian_miou([one], [other]) == 0.5
    assert hungarian_miou([other, one], [one]) == 0.5
    assert hungarian_miou([one, one], [one]) == 0.5
    assert hungarian_miou([one], [empty]) == 0.0
    assert hungarian_miou([], []) == 1.0 and hungarian_miou([], [one]) == 0.0


def test_masks_are_compared_by_prompt_and_slot() -> None:
    left, right = np.zeros((64, 64), dtype=bool), np.zeros((64, 64), dtype=bool)
    left[:, :16], right[:, 48:] = True, True
    embedding = np.arange(2 * 16, dtype=np.float32).reshape(2, 4, 4)

    def make(masks: dict, candidates: set) -> Outcome:
        return Outcome(1.0, masks, candidates, embedding, 0, 0, 1.0)

    ours = make({(0, 0): left, (1, 2): right}, {(0, 0), (1, 2)})
    reference = make({(0, 0): left, (1, 1): right}, {(0, 0), (1, 1)})
    figures = compare(ours, reference, (64, 64), 64)
    assert figures["candidates_jaccard"] == pytest.approx(1 / 3)
    assert figures["identical_share"] == 1.0 and figures["miou"] == 1.0 and figures["pfl_error"] == 0.0
    assert figures["class_agreement"] is None


def test_time_is_split_by_stage_and_methods_are_put_back() -> None:
    class Worker:
        def work(self) -> int:
            return sum(range(1000))

    worker = Worker()
    with stages([(worker, "work", "one"), (Worker, "work", "all")]) as seconds:
        assert worker.work() == 499500 and Worker().work() == 499500
    assert set(seconds) == {"one", "all"} and all(value > 0 for value in seconds.values())
    assert "work" not in vars(worker) and Worker.work.__closure__ is None


@pytest.mark.parametrize("arm", ["A", "A'", "C", "D", "E"])
def test_every_arm_tells_masks_candidates_and_stages(arm: str) -> None:
    sam = build_tiny_sam().requires_grad_(False)
    rgb = np.random.default_rng(0).integers(0, 255, (128, 128, 3), dtype=np.uint8)
    settings = SamSettings(points_per_side=4)
    outcome = run_arm(arm, sam, settings, rgb)
    assert outcome.masks and set(outcome.masks) <= outcome.candidates
    assert outcome.n_prompts == 16 or arm == "E"
    assert sum(outcome.stages.values()) == pytest.approx(outcome.seconds)
    if arm == "C":
        reference = run_arm("A", sam, settings, rgb)
        assert outcome.masks.keys() == reference.masks.keys() and outcome.candidates == reference.candidates


def test_work_is_counted_by_stage() -> None:
    sam = build_tiny_sam().requires_grad_(False)
    work = stage_work(TileGenerator(sam, SamSettings(points_per_side=2)))
    upscaling = work["decoder: upscaling"]
    # GELU of 16² cells: four pixels of 16 channels, then four times four of 8.
    assert upscaling.values == 256 * (4 * 16 + 16 * 8)
    # Rows of the two layers (2 × 56) through the first upscaling, onto each cell; then the second; then one mask.
    first = 2 * 112 * 64 * 64 + 2 * 256 * 112 * 64
    mlp = 2 * (64 * 64 * 2 + 64 * 8)
    assert upscaling.flop == first + 2 * 256 * 4 * 16 * 32 + 2 * 256 * 16 * 8 + mlp
    assert work["stability and boxes"].flop < 0.01 * upscaling.flop < upscaling.n_bytes * 100


def test_the_bound_of_a_stage_is_its_work_at_measured_speed() -> None:
    run = {"seconds": 8.0, "stages": {"encoder": 4.0, "decoder: transformer": 2.0}, "n_prompts": 10, "n_upscaled": 3}
    figures = {
        "peak_flop_per_s": {"C": 100.0},
        "peak_bytes_per_s_in_cache": 50.0,
        "peak_values_per_s": {"C": 10.0},
        "work": {"C": {"encoder": vars(Work(200.0, 50.0, 5.0)), "decoder: transformer": vars(Work(4.0, 1.0, 0.5))}},
    }
    table = bounds([{"arms": {"C": [run]}}], "C", figures)
    assert table["encoder"]["share"] == 0.5 and table["encoder"]["least_seconds_products"] == 2.0
    assert table["encoder"]["least_seconds_bytes"] == 1.0 and table["encoder"]["bytes_per_s"] == 12.5
    assert table["decoder: transformer"]["least_seconds_products"] == 0.4
    assert table["decoder: transformer"]["least_seconds_values"] == 0.5


def test_peaks_are_finite() -> None:
    from benchmarks.sam_roofline import copy_peak, gelu_peak, matrix_peak

    device = torch.device("cpu")
    peaks = [matrix_peak(device, torch.float32, 64), copy_peak(device, 1 << 16), gelu_peak(device, torch.float32, 1024)]
    assert all(0 < peak < 1e15 for peak in peaks)


def test_the_page_is_written_from_the_figures_alone(tmp_path: Path) -> None:
    (tmp_path / "images").mkdir()
    run = make_run(8.0) | {"stages": {"encoder": 6.0, "rest": 2.0}, "cpu_seconds": 4.0}
    row = {"arms": {"A": [run | {"seconds": 32.0}], "C": [run]}, "equality": {"C": {"miou": 0.9876}}}
    done = {"seconds": 6.0, "share": 0.75, "flop": 3e9, "bytes": 2e9, "bytes_per_s": 1e9}
    least = {"least_seconds_products": 4.0, "least_seconds_bytes": 1.0, "least_seconds_values": 0.0}
    peaks = {"peak_flop_per_s": {"C": 123e9, "D": 456e9}, "peak_values_per_s": {"C": 1e9}}
    peaks |= {"peak_bytes_per_s": 7e9, "peak_bytes_per_s_in_cache": 9e9}
    section = {"tiles": [row], "summary": summarise([row]), "passed_share": 0.3, "roofline": peaks}
    section |= {"bounds": {"C": {"encoder": done | least}}}
    machine = {"device": "cpu", "name": "a machine", "cores": 2, "threads": 1, "torch": "2", "time": "today"}
    write_docs([{"commands": ["python it"], "machine": machine, "sections": {"vit_b_0.3": section}}], tmp_path)
    page = " ".join((tmp_path / "performance.md").read_text(encoding="utf-8").split())
    assert "| 1 | vit_b_0.3 | 1 | 30% | 32.0 s | – | 4.0× |" in page and "0.9876" in page
    assert "its matrix products (4.00 s of 6.00 s; all three together 5.00)" in page
    assert "python it" in page and "123 GFLOP/s" in page
    assert "it had 20% of the processor time" in page
    plot = (tmp_path / "images" / "sam_stages.svg").read_text(encoding="utf-8")
    assert ">32.0 s<" in plot and ">8.0 s<" in plot
