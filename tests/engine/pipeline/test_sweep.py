"""The sweep over gates and numbers of clusters, on scenes whose answer is counted by hand."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from alps_qgis.engine.command_line import parse
from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.errors import Cancelled, OutputError, PflKindError, SettingsError, TruthError
from alps_qgis.engine.evaluation.evaluate import evaluate
from alps_qgis.engine.labels.paint import paint
from alps_qgis.engine.pipeline.apply import apply_codebook
from alps_qgis.engine.pipeline.fit import fit_segments
from alps_qgis.engine.pipeline.gates import passes
from alps_qgis.engine.progress import SILENT, Progress
from alps_qgis.engine.settings import CodebookSettings, SweepSettings, from_dict
from alps_qgis.engine.tables.codebook import read_codebook
from alps_qgis.engine.tables.segments import read_segments
from tests.engine.factories import make_raster
from tests.engine.segment_files import write_boxes

HALVES = [(0, 0, 10, 5), (0, 5, 5, 5), (5, 5, 5, 5)]
"""The left half of a scene of 10 × 10 pixels, and the two quarters right of it."""

PFL = np.array([[1.0, 0.0], [0.0, 1.0], [0.0, 1.1]])
"""The quarters look alike."""


class Kept(Progress):
    def __init__(self):
        self.warnings = []

    def warn(self, message):
        self.warnings.append(message)


@pytest.fixture
def scene(tmp_path):
    return write_boxes(tmp_path / "scene_segments.gpkg", HALVES, PFL)


@pytest.fixture
def truth(tmp_path):
    values = np.zeros((10, 10), np.uint8)
    values[:, 5:] = 1
    return make_raster(tmp_path / "scene_truth.tif", values)


def sweep(segments, out, progress=SILENT, **more):
    settings = {"clusters": [2], "gates": [0.3, 1.0], **more.pop("settings", {})}
    arguments = {"segments": [str(path) for path in segments], "out": str(out), "settings": settings, **more}
    return run_job("sweep", arguments, progress)


def test_gate_drops_what_is_larger_and_the_truth_counts_the_hole(scene, truth, tmp_path):
    rows = sweep([scene], tmp_path / "out", truth=[str(truth)])["rows"]

    narrow, wide = rows
    assert (narrow["gate"], narrow["n_segments"], narrow["covered_share"]) == (0.3, 2, 0.5)
    assert (wide["gate"], wide["n_segments"], wide["covered_share"]) == (1.0, 3, 1.0)
    # Without the left half class 0 has an IoU of 0; the quarters are class 1 together, or one of them by Hungarian.
    assert narrow["miou_majority"] == pytest.approx((0 + 1) / 2)
    assert narrow["miou_hungarian"] == pytest.approx((0 + 0.5) / 2)
    assert wide["miou_majority"] == wide["miou_hungarian"] == pytest.approx(1.0)


def test_the_command_line_reaches_every_setting_and_shares_its_defaults():
    plain = parse(["sweep", "a.gpkg", "--out", "o"])
    assert from_dict(SweepSettings, plain.arguments["settings"]) == SweepSettings()
    assert "truth" not in plain.arguments

    given = "sweep a.gpkg --out o --gates 0.1,1 --clusters 4,9 --seed 7 --sample 500 --mode paper --restarts 2"
    command = parse([*given.split(), "--truth", "t", "--ignore", "255,void", "--palette", "p.json"])
    assert from_dict(SweepSettings, command.arguments["settings"]) == SweepSettings(
        (0.1, 1.0), (4, 9), 7, 500, "paper", 2
    )
    assert [command.arguments[name] for name in ("truth", "ignore", "palette")] == [["t"], [255, "void"], "p.json"]


def test_share_equal_to_the_gate_passes(tmp_path):
    path = write_boxes(tmp_path / "a_segments.gpkg", [(0, 0, 3, 10), (3, 0, 1, 10)], np.eye(2))
    batch = next(iter(read_segments(path)))

    # 0.3 is stored as a float32 a little larger than 0.3.
    assert passes(batch, 0.3).tolist() == [True, True]
    assert passes(batch, 0.2999).tolist() == [False, True]
    assert passes(batch, 0.05).tolist() == [False, False]


def test_segments_without_a_share_pass(tmp_path):
    batch = next(iter(read_segments(write_boxes(tmp_path / "a_segments.gpkg", [(0, 0, 9, 9)], np.ones((1, 2))))))

    assert passes(batch.with_columns(proportion=np.array([np.nan], np.float32)), 0.1).tolist() == [True]


def test_row_equals_the_steps_of_a_run(scene, truth, tmp_path):
    row = sweep([scene], tmp_path / "out", truth=[str(truth)])["rows"][1]

    steps = tmp_path / "steps"
    steps.mkdir()
    fit_segments([scene], steps / "codebook.gpkg", CodebookSettings(clusters=2), SILENT)
    codebook = read_codebook(steps / "codebook.gpkg")
    apply_codebook(scene, codebook, steps / "s.gpkg", SILENT)
    painted = paint(steps / "s.gpkg", codebook, steps / "scene_classes.tif")
    scores = evaluate([steps / "scene_classes.tif"], [truth])
    assert row["covered_share"] == painted.covered_share
    assert row["miou_majority"] == scores["majority"]["miou"]
    assert row["macc_hungarian"] == scores["hungarian"]["macc"]


def test_share_of_the_truth_that_does_not_count_is_said_once(scene, truth, tmp_path):
    """Fault 93: in the page and as a warning, for all combinations together."""
    progress = Kept()
    result = sweep([scene], tmp_path / "out", progress, truth=[str(truth)], ignore=[1])

    assert sum("truth pixels" in warning for warning in progress.warnings) == 1
    share = result["rows"][0]["ignored_share"]
    assert share == 0.5
    assert f"{share:.1%} do not (ignored" in (tmp_path / "out" / "sweep.html").read_text(encoding="utf-8")


def test_without_truth_the_inner_figures_remain(scene, tmp_path):
    result = sweep([scene], tmp_path / "out")

    assert result["best"] is None
    assert [row["miou_majority"] for row in result["rows"]] == [None, None]
    assert result["rows"][1]["covered_share"] == 1.0
    assert result["rows"][1]["silhouette"] > 0.5
    with open(result["table"], encoding="utf-8", newline="") as file:
        assert "miou_majority" not in next(csv.reader(file))


def test_every_number_of_clusters_meets_every_gate(scene, tmp_path):
    rows = sweep([scene], tmp_path / "out", settings={"clusters": [3, 2], "gates": [1.0, 0.3]})["rows"]

    assert [(row["clusters"], row["gate"]) for row in rows] == [(2, 0.3), (2, 1.0), (3, 0.3), (3, 1.0)]
    # Two segments pass the gate 0.3, so there cannot be three clusters.
    assert [row["n_clusters"] for row in rows] == [2, 2, 2, 3]
    assert [row["covered_share"] for row in rows] == [0.5, 1.0, 0.5, 1.0]


def test_gates_without_a_segment_between_them_are_computed_once_and_said_so(scene, tmp_path):
    progress = Kept()

    rows = sweep([scene], tmp_path / "out", progress, settings={"gates": [0.3, 0.4, 0.5, 1.0]})["rows"]

    assert [row["same_as_gate"] for row in rows] == [None, 0.3, None, 0.5]
    assert rows[1] == {**rows[0], "gate": 0.4, "same_as_gate": 0.3}
    assert any("0.4, 1" in warning for warning in progress.warnings)


def test_gates_above_the_one_of_the_segmentation_are_warned_about(tmp_path):
    cut = write_boxes(tmp_path / "cut_segments.gpkg", HALVES[1:], PFL[1:], gate=0.3)
    progress = Kept()

    sweep([cut], tmp_path / "out", progress)

    assert any("cut_segments.gpkg was segmented with the gate 0.3" in warning for warning in progress.warnings)
    assert any("--gate 1" in warning for warning in progress.warnings)


def test_gates_up_to_the_one_of_the_segmentation_are_not_warned_about(tmp_path):
    whole = write_boxes(tmp_path / "whole_segments.gpkg", HALVES, PFL, gate=1.0)
    progress = Kept()

    sweep([whole], tmp_path / "out", progress)

    assert progress.warnings == []


def test_gate_that_nothing_passes_leaves_empty_rows_and_says_so(scene, truth, tmp_path):
    progress = Kept()

    rows = sweep([scene], tmp_path / "out", progress, settings={"gates": [0.1, 1.0]}, truth=[str(truth)])["rows"]

    assert (rows[0]["n_segments"], rows[0]["n_clusters"], rows[0]["miou_majority"]) == (0, 0, None)
    assert rows[1]["miou_majority"] == 1.0
    assert "No segment passes the gate 0.1; its rows remain empty." in progress.warnings


def test_order_of_the_files_does_not_matter(scene, tmp_path):
    other = write_boxes(tmp_path / "other_segments.gpkg", HALVES, PFL * 2, scene_id="f" * 16)

    first, again = sweep([scene, other], tmp_path / "a"), sweep([other, scene], tmp_path / "b")

    for name in ("report", "table", "data"):
        assert Path(first[name]).read_bytes() == Path(again[name]).read_bytes()


def test_files_of_the_same_name_in_two_folders_are_told_apart(tmp_path):
    files = []
    for name in ("north", "south"):
        (tmp_path / name).mkdir()
        files.append(write_boxes(tmp_path / name / "a_segments.gpkg", HALVES, PFL, scene_id=name))

    assert sweep(files, tmp_path / "out")["rows"][1]["n_segments"] == 6


def test_classes_that_a_user_gave_do_not_count(truth, tmp_path):
    from alps_qgis.engine.tables.segments import read_meta, write_segments

    plain = write_boxes(tmp_path / "scene_segments.gpkg", HALVES, PFL)
    batch = next(iter(read_segments(plain)))
    write_segments(
        tmp_path / "edited.gpkg", [batch.with_columns(class_override=np.array([1, 1, 1], np.int32))], read_meta(plain)
    )

    assert sweep([tmp_path / "edited.gpkg"], tmp_path / "out", truth=[str(truth)])["rows"][1]["miou_majority"] == 1.0


def test_nothing_but_the_three_files_stays_and_inputs_are_not_modified(scene, truth, tmp_path):
    before = scene.read_bytes(), truth.read_bytes()

    result = sweep([scene], tmp_path / "out", truth=[str(truth)])

    assert {path.name for path in (tmp_path / "out").iterdir()} == {"sweep.csv", "sweep.html", "sweep.json"}
    assert (scene.read_bytes(), truth.read_bytes()) == before
    figures = json.loads(Path(result["data"]).read_text(encoding="utf-8"))
    assert figures["best"]["gate"] == 1.0
    assert "gate 1 with 2 clusters" in Path(result["report"]).read_text(encoding="utf-8")


def test_cancel_leaves_nothing(scene, tmp_path):
    class Impatient(Progress):
        asked = 0

        def is_cancelled(self):
            self.asked += 1
            return self.asked > 8

    with pytest.raises(Cancelled):
        sweep([scene], tmp_path / "out", Impatient())
    assert not (tmp_path / "out").exists()


def test_no_segmenter_is_built_nor_its_packages_loaded(scene, truth, tmp_path):
    code = """
import sys
for name in ("alps_qgis.engine.segment.registry", "alps_qgis.engine.segment.superpixels", "skimage"):
    sys.modules[name] = None  # importing it fails
from alps_qgis.engine.__main__ import main
sys.exit(main(sys.argv[1:]) or "torch" in sys.modules)
"""
    given = ["sweep", scene, "--out", tmp_path / "out", "--clusters", "2,3", "--truth", truth, "--json"]

    done = subprocess.run([sys.executable, "-c", code, *map(str, given)], capture_output=True, text=True, timeout=300)

    assert done.returncode == 0, done.stderr
    assert len(json.loads(done.stdout)["rows"]) == 10


def test_segments_of_another_segmenter_are_refused(scene, tmp_path):
    other = write_boxes(tmp_path / "b_segments.gpkg", HALVES, PFL, pfl_kind="other", scene_id="b")

    with pytest.raises(PflKindError, match="'other'.*'kind'"):
        sweep([scene, other], tmp_path / "out")


def test_truth_that_fits_no_segments_is_refused_before_the_work(scene, truth, tmp_path):
    other = write_boxes(tmp_path / "b_segments.gpkg", HALVES, PFL, scene_id="b")

    with pytest.raises(TruthError, match="No truth fits the name of b_classes.tif"):
        sweep([scene, other], tmp_path / "out", truth=[str(truth)])


def test_outputs_that_exist_are_refused(scene, tmp_path):
    (tmp_path / "sweep.json").write_text("mine")

    with pytest.raises(OutputError, match="sweep.json exists"):
        sweep([scene], tmp_path)
    assert (tmp_path / "sweep.json").read_text() == "mine"


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"gates": []}, r"gates is \(\)"),
        ({"gates": [0.0]}, "gates is 0;"),
        ({"gates": [30]}, "gates is 30;"),
        ({"clusters": [1]}, "clusters is 1;"),
        ({"mode": "magic"}, "'magic'"),
    ],
)
def test_settings_out_of_range_are_refused(scene, tmp_path, settings, message):
    with pytest.raises(SettingsError, match=message):
        sweep([scene], tmp_path / "out", settings=settings)
