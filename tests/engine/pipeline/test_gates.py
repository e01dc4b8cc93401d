"""The sweep over SAM's own gates: minimum score, stability and size, from what is stored with the segments."""

from __future__ import annotations

import csv
import json
import re
import shlex
from pathlib import Path

import numpy as np
import pytest
import shapely

from alps_qgis.engine.__main__ import main
from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.errors import SettingsError
from alps_qgis.engine.pipeline.gates import Gates
from alps_qgis.engine.progress import SILENT, Progress
from alps_qgis.engine.tables.segments import read_meta, read_segments, write_segments
from tests.engine.factories import make_raster, rgb
from tests.engine.segment_files import write_boxes
from tests.engine.without_torch import ROOT, run_without_torch

BOXES = [(0, 0, 10, 5), (0, 5, 5, 5), (5, 5, 5, 5)]
SCORE, STABILITY = [0.9, 0.95, np.nan], [0.99, 0.96, np.nan]
"""Of the left half, of the quarter above, and of one that was drawn by hand."""


@pytest.fixture
def scene(tmp_path):
    """Return a segments file as SAM's, made with a minimum score of 0.8 and a minimum stability of 0.9."""
    path = write_boxes(tmp_path / "scene_segments.gpkg", BOXES, np.array([[1.0, 0.0], [0.0, 1.0], [0.0, 1.1]]))
    batch, meta = next(iter(read_segments(path))), read_meta(path)
    sam = {"pred_iou_thresh": 0.8, "stability_score_thresh": 0.9}
    meta.provenance["settings"]["segment"] |= {"min_area_px": 16, "sam": sam}
    columns = {"score": np.array(SCORE, np.float32), "stability": np.array(STABILITY, np.float32)}
    write_segments(path, [batch.with_columns(**columns)], meta)
    return path


def sweep(path, out, progress=SILENT, truth=(), **settings):
    arguments = {
        "segments": [str(path)], "out": str(out), "settings": {"clusters": [2], "gates": [1.0], **settings},
        "truth": [str(each) for each in truth],
    }  # fmt: skip
    return run_job("sweep", arguments, progress)


def test_each_gate_drops_what_does_not_reach_it(scene):
    batch = next(iter(read_segments(scene)))

    def passing(**gates):
        return Gates(1.0, **gates).passes(batch).tolist()

    assert passing() == [True, True, True]
    # As in SAM, the score must be above the minimum, and the stability may be equal to it.
    assert passing(min_score=0.9) == [False, True, True]
    assert passing(min_score=0.95) == [False, False, True]
    assert passing(min_stability=0.99) == [True, False, True]
    assert passing(min_stability=0.96) == [True, True, True]
    assert passing(min_area=26) == [True, False, False]
    assert passing(min_area=25) == [True, True, True]


def test_combinations_have_segments_coverage_and_agreement(scene, tmp_path):
    truth = np.zeros((10, 10), np.uint8)
    truth[:, 5:] = 1
    truth = make_raster(tmp_path / "scene_truth.tif", truth)
    result = sweep(scene, tmp_path / "out", truth=[truth], scores=[0.92, 0.8], stabilities=[0.97, 0.9])
    rows = result["rows"]
    assert [
        (row["min_score"], row["min_stability"], row["n_segments"], row["covered_share"], row["same_as_row"])
        for row in rows
    ] == [(0.8, 0.9, 3, 1.0, None), (0.8, 0.97, 2, 0.75, None), (0.92, 0.9, 2, 0.5, None), (0.92, 0.97, 1, 0.25, None)]
    assert rows[0]["miou_majority"] == 1.0
    assert rows[2]["miou_majority"] == pytest.approx(0.5)
    assert (result["best"]["min_score"], result["best"]["min_stability"]) == (0.8, 0.9)
    page = Path(result["report"]).read_text(encoding="utf-8")
    assert "gate 1, score 0.8, stability 0.9 with 2 clusters" in page
    assert "stability 0.97" in page and "minimum score: predicted IoU" in page
    with open(result["table"], encoding="utf-8", newline="") as file:
        head, *lines = csv.reader(file)
    assert head[:3] == ["gate", "min_score", "min_stability"] and "min_area" not in head and len(lines) == 4
    assert json.loads(Path(result["data"]).read_text(encoding="utf-8"))["settings"]["scores"] == [0.92, 0.8]


def test_combinations_that_the_same_segments_pass_are_computed_once(scene, tmp_path):
    class Kept(Progress):
        def __init__(self):
            self.warnings = []

        def warn(self, message):
            self.warnings.append(message)

    progress = Kept()
    rows = sweep(scene, tmp_path / "out", progress, scores=[0.8, 0.85, 0.92], min_areas=[16, 30])["rows"]
    # (0.8, 16), (0.8, 30), (0.85, 16), (0.85, 30), (0.92, 16), (0.92, 30)
    assert [row["n_segments"] for row in rows] == [3, 1, 3, 1, 2, 0]
    assert [row["same_as_row"] for row in rows] == [None, None, 1, 2, None, None]
    assert any("as an earlier one: 2 of 6" in warning for warning in progress.warnings)
    assert "No segment passes the gate 1, score 0.92, area 30; its rows remain empty." in progress.warnings


def test_equal_numbers_of_segments_are_not_taken_for_equal_segments(scene, tmp_path):
    rows = sweep(scene, tmp_path / "out", gates=[0.3, 1.0], scores=[0.8, 0.92])["rows"]
    assert [(row["n_segments"], row["same_as_row"]) for row in rows] == [(2, None), (2, 1), (3, None), (2, 1)]
    rows = sweep(scene, tmp_path / "more", stabilities=[0.9, 0.97], scores=[0.8, 0.92])["rows"]
    assert [(row["n_segments"], row["same_as_row"]) for row in rows[1:3]] == [(2, None), (2, None)]


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        (
            {"scores": [0.9, 0.7]},
            "minimum score of 0.8, so it lacks what 0.7 would add; segment with --pred-iou-thresh",
        ),
        ({"stabilities": [0.5]}, "minimum stability of 0.9, so it lacks what 0.5 would add; segment with --stability-"),
        ({"min_areas": [4]}, "minimum segment size of 16, so it lacks what 4 would add; segment with --min-area 4"),
        ({"stabilities": [1.5]}, "stabilities is 1.5"),
    ],
)
def test_looser_gates_than_those_of_the_segmentation_are_refused(scene, tmp_path, settings, message):
    with pytest.raises(SettingsError, match=re.escape(message)) as caught:
        sweep(scene, tmp_path / "out", **settings)
    assert str(caught.value).count("\n") == 0


@pytest.mark.parametrize("name", ["scores", "stabilities"])
def test_segments_without_scores_are_refused(tmp_path, name):
    plain = write_boxes(tmp_path / "a_segments.gpkg", BOXES, np.ones((3, 2)))
    with pytest.raises(SettingsError, match=f"a_segments.gpkg has no segment with a .*leave out {name}"):
        sweep(plain, tmp_path / "out", **{name: [0.9]})


def test_files_without_segments_have_nothing_to_refuse(scene, tmp_path):
    empty = write_boxes(tmp_path / "empty_segments.gpkg", [], np.empty((0, 2)))
    arguments = {"segments": [str(scene), str(empty)], "out": str(tmp_path / "out"),
                 "settings": {"clusters": [2], "gates": [1.0], "scores": [0.92]}}  # fmt: skip
    assert run_job("sweep", arguments, SILENT)["rows"][0]["n_segments"] == 2


def masks_of(path: Path, gates: Gates) -> set[bytes]:
    return {
        shapely.to_wkb(each)
        for batch in read_segments(path)
        for each in shapely.normalize(batch.geometry[gates.passes(batch)])
    }


def test_example_of_the_page_runs_and_sweeps_without_torch(tmp_path, monkeypatch, capsys):
    """The masks that pass a minimum score are those that SAM gives with it."""
    from tests.engine.tiny_sam import build_tiny_sam, save_pth

    page = (ROOT / "docs/choosing-k.md").read_text(encoding="utf-8")
    [block] = [block for block in re.findall(r"```\n(.*?)```", page, re.DOTALL) if "--scores" in block]
    segment, sweep_line = (shlex.split(line)[1:] for line in block.replace("\\\n", " ").strip().splitlines())
    save_pth(build_tiny_sam(), tmp_path / "sam.pth")
    make_raster(tmp_path / "scene.tif", rgb(96, 96, 3))
    monkeypatch.chdir(tmp_path)
    assert main([*segment, "--device", "cpu"]) == 0
    strict = [*segment, "--device", "cpu", "--pred-iou-thresh", "0.96", "--out", "strict.gpkg"]
    assert main(strict) == 0
    capsys.readouterr()
    loose, strict = Path("masks.gpkg"), Path("strict.gpkg")
    kept = masks_of(loose, Gates(1.0, min_score=0.96))
    assert kept == masks_of(strict, Gates(1.0)) and 0 < len(kept) < len(masks_of(loose, Gates(1.0)))

    # The stored scores are enough: SAM and torch are not even installed here.
    code = f"""
import importlib.util, sys
assert importlib.util.find_spec("torch") is None and importlib.util.find_spec("segment_anything") is None
from alps_qgis.engine.__main__ import main
sys.exit(main({[*sweep_line, "--json"]!r}))
"""
    rows = json.loads(run_without_torch(code, tmp_path))["rows"]
    assert len(rows) == 2 * 3 * 2
    for row in rows:
        gates = Gates(row["gate"], row["min_score"], row["min_stability"])
        assert row["n_segments"] == sum(int(gates.passes(batch).sum()) for batch in read_segments(loose))
    assert len({row["n_segments"] for row in rows}) > 1
