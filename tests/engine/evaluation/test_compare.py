"""Two runs on the same scenes are compared scene by scene, and chance is told from difference."""

from __future__ import annotations

import csv
import json

import numpy as np
import pytest

from alps_qgis.engine.errors import OutputError, TruthError
from alps_qgis.engine.evaluation.evaluate import evaluate
from alps_qgis.engine.settings import EvaluationSettings

from ..labels.test_polygons import make_classes
from .test_evaluate import make_truth


@pytest.fixture
def runs(tmp_path):
    """Six scenes with their truth, labelled by a run with one pixel in 16 wrong and by one with a quarter wrong."""
    rng = np.random.default_rng(0)
    folders = {name: tmp_path / name for name in ("good", "bad", "truth")}
    for folder in folders.values():
        folder.mkdir()
    for scene in "abcdef":
        truth = np.kron(rng.integers(0, 2, (4, 4)), np.ones((4, 4), int))
        make_truth(folders["truth"] / f"{scene}.tif", truth)
        for name, step in (("good", 16), ("bad", 4)):
            wrong = (np.arange(256).reshape(16, 16) % step) == 0
            make_classes(folders[name] / f"{scene}_classes.tif", np.where(wrong, 1 - truth, truth))
    return folders


def test_the_better_run_is_better_by_more_than_chance(runs):
    result = evaluate([runs["good"]], [runs["truth"]], other=[runs["bad"]])
    alone = evaluate([runs["bad"]], [runs["truth"]])
    for mapping in ("hungarian", "majority"):
        compared = result["compared"][mapping]
        assert compared["miou"] == alone[mapping]["miou"]
        assert compared["miou_difference"] == pytest.approx(result[mapping]["miou"] - alone[mapping]["miou"])
        low, high = compared["miou_difference_interval"]
        assert 0 < low <= compared["miou_difference"] <= high
        assert [scene["difference"] > 0 for scene in compared["scenes"]] == [True] * 6
        for name, difference in compared["iou_difference"].items():
            assert difference == pytest.approx(result[mapping]["iou"][name] - alone[mapping]["iou"][name])
    json.dumps(result, allow_nan=False)


def test_a_run_compared_with_itself_differs_by_nothing(runs):
    compared = evaluate([runs["bad"]], [runs["truth"]], other=[runs["bad"]])["compared"]["majority"]
    assert compared["miou_difference"] == 0 and compared["miou_difference_interval"] == [0, 0]


def test_one_scene_gives_no_interval(runs):
    one = {name: [folder / ("a.tif" if name == "truth" else "a_classes.tif")] for name, folder in runs.items()}
    result = evaluate(one["good"], one["truth"], other=one["bad"])
    assert result["compared"]["majority"]["miou_difference_interval"] is None


def test_runs_of_other_scenes_are_not_compared(runs):
    truths = sorted(runs["truth"].iterdir())
    with pytest.raises(TruthError):
        evaluate([runs["good"]], truths, other=sorted(runs["bad"].iterdir())[:3])


def test_the_table_has_a_row_for_each_scene(runs, tmp_path):
    table, report = tmp_path / "scenes.csv", tmp_path / "report.json"
    result = evaluate([runs["good"]], [runs["truth"]], report=report, table=table)
    rows = list(csv.DictReader(table.open(encoding="utf-8")))
    assert [row["truth"].rsplit("/", 1)[-1] for row in rows] == [f"{scene}.tif" for scene in "abcdef"]
    assert sum(int(row["n_counted_px"]) for row in rows) == result["n_counted_px"]
    assert {"miou_majority", "mdsc_hungarian", "iou_majority_0", "covered_share"} <= set(rows[0])
    assert json.loads(report.read_text()) == result
    with pytest.raises(OutputError, match=r"scenes\.csv"):
        evaluate([runs["good"]], [runs["truth"]], table=table)


def test_classes_may_be_left_out_of_the_means_but_their_pixels_count(runs):
    everything = evaluate([runs["bad"]], [runs["truth"]])
    result = evaluate([runs["bad"]], [runs["truth"]], settings=EvaluationSettings(not_in_mean=["0"]))
    assert result["classes_in_mean"] == ["1"] and result["confusion"] == everything["confusion"]
    assert result["majority"]["miou"] == everything["majority"]["iou"]["1"]
    assert result["majority"]["mdsc"] == everything["majority"]["dsc"]["1"]
    with pytest.raises(TruthError, match="not_in_mean has 'water'"):
        evaluate([runs["bad"]], [runs["truth"]], settings=EvaluationSettings(not_in_mean=["water"]))


def test_dsc_follows_from_iou(runs):
    figures = evaluate([runs["bad"]], [runs["truth"]])["majority"]
    for name, iou in figures["iou"].items():
        assert figures["dsc"][name] == pytest.approx(2 * iou / (1 + iou))
