from __future__ import annotations

import csv
import json
import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from alps_qgis.engine.errors import (
    AlpsError,
    BandError,
    Cancelled,
    CheckpointError,
    DatasetError,
    ModelError,
    OutputError,
    TrainingError,
)
from alps_qgis.engine.networks.record import read_record
from alps_qgis.engine.progress import SILENT
from alps_qgis.engine.sample.sample_scene import make_sample_scene
from alps_qgis.engine.settings import SceneSettings
from alps_qgis.engine.train.exported import ExportedSource
from alps_qgis.engine.train.interrupts import EndOfStep
from alps_qgis.engine.train.labelled_scenes import ScenesSource
from alps_qgis.engine.train.plan import TrainPlan
from alps_qgis.engine.train.run import train
from alps_qgis.engine.train.source import Item

from ..factories import make_raster, rgb
from .conftest import SMALL, Chequered, Heard, exported, plan_of

ROOT = Path(__file__).resolve().parents[3]


def curves_of(folder: Path) -> list[dict[str, str]]:
    """Return the curves without the only column that may differ."""
    with (folder / "curves.csv").open(newline="") as file:
        return [{key: value for key, value in row.items() if key != "seconds"} for row in csv.DictReader(file)]


@pytest.fixture(scope="module")
def trained(scene, tmp_path_factory) -> Path:
    """A model of six steps."""
    out = tmp_path_factory.mktemp("trained") / "run"
    train(plan_of(scene, out, replace(SMALL, onnx=True)), SILENT)
    return out


def test_a_training_leaves_a_model_folder_and_no_checkpoints(trained):
    names = {path.name for path in trained.iterdir()}
    assert {"model.safetensors", "model.json", "model.onnx", "curves.csv", "metrics.json"} <= names
    assert not {"checkpoints", "training.json"} & names
    record = read_record(trained)
    assert (record.n_bands, record.n_classes, record.steps, record.chip) == (3, 7, 6, 32)
    assert record.kind == "pretrain" and record.parent is None and record.resolution_m == pytest.approx(0.4, rel=0.01)
    metrics = json.loads((trained / "metrics.json").read_text())
    assert metrics["load"]["mode"] == "none" and metrics["steps"] == 6 and metrics["stopped"] == "finished"
    assert 0 <= metrics["scores"]["miou"] <= 1 and len(metrics["scores"]["classes"]) == 7
    rows = curves_of(trained)
    assert [row["step"] for row in rows] == ["1", "2", "3", "4", "5", "6"]
    assert [bool(row["val_miou"]) for row in rows] == [False, False, True, False, False, True]


def test_a_model_may_be_written_without_onnx_and_no_older_one_stays(scene, trained, tmp_path):
    (tmp_path / "model.onnx").write_bytes(b"of another training")
    train(plan_of(scene, tmp_path, replace(SMALL, steps=1), overwrite=True), SILENT)
    assert not (tmp_path / "model.onnx").exists()


def test_the_same_seed_gives_the_same_bytes_and_another_seed_does_not(scene, trained, tmp_path):
    """Fault 220: the same command twice."""
    again, other = tmp_path / "again", tmp_path / "other"
    train(plan_of(scene, again, replace(SMALL, readers=2)), SILENT)
    train(plan_of(scene, other, replace(SMALL, seed=1)), SILENT)
    weights = (trained / "model.safetensors").read_bytes()
    assert (again / "model.safetensors").read_bytes() == weights
    assert curves_of(again) == curves_of(trained)
    assert (other / "model.safetensors").read_bytes() != weights


def test_a_cancelled_training_continues_and_ends_with_the_same_weights(scene, trained, tmp_path):
    """Fault 221: cancel in the middle of a training."""
    out = tmp_path / "run"
    with pytest.raises(Cancelled, match="continues"):
        train(plan_of(scene, out), Heard(stop_after=_asked_before_training(scene, tmp_path) + 4))
    assert (out / "training.json").exists() and not (out / "model.json").exists()
    heard = Heard()
    result = train(plan_of(scene, out), heard)
    assert 0 < result["resumed_from"] < 6
    assert any("Continues an interrupted training from step" in line for line in heard.lines)
    assert (out / "model.safetensors").read_bytes() == (trained / "model.safetensors").read_bytes()
    assert curves_of(out) == curves_of(trained)


def _asked_before_training(scene, tmp_path) -> int:
    """Return how often a training asks whether to stop before its first step."""
    heard = Heard(stop_after=10**6)

    class Begun(Exception):
        pass

    def first_line(message: str) -> None:
        if message.startswith("Trains"):
            raise Begun

    heard.say = first_line
    with pytest.raises(Begun):
        train(plan_of(scene, tmp_path / "asked"), heard)
    return 10**6 - heard._left


def test_a_killed_training_continues_to_the_weights_of_one_that_was_not(scene, trained, tmp_path):
    """Fault 222: kill at random moments."""
    out = tmp_path / "run"
    command = [
        sys.executable, "-m", "alps_qgis.engine", "pretrain", str(scene[0]), "--labels", str(scene[1]), "--out",
        str(out), "--steps", "6", "--crop", "32", "--batch", "2", "--held-out-crops", "4", "--evaluate-every", "3",
        "--readers", "0", "--save-minutes", "0", "--device", "cpu", "--no-onnx",
    ]  # fmt: skip
    environment = {**os.environ, "OMP_NUM_THREADS": str(_threads()), "MKL_NUM_THREADS": str(_threads())}
    draw = random.Random(0)
    killed = 0
    while killed < 2:
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.DEVNULL)
        while process.poll() is None and not (out / "training.json").exists():
            time.sleep(0.02)
        time.sleep(draw.uniform(0, 2.0))
        if process.poll() is not None:
            break
        process.send_signal(signal.SIGKILL)
        process.wait()
        killed += 1
    if not (out / "model.json").exists() or (out / "training.json").exists():
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
    assert (out / "model.safetensors").read_bytes() == (trained / "model.safetensors").read_bytes()
    assert curves_of(out) == curves_of(trained)
    assert not (out / "checkpoints").exists()


def _threads() -> int:
    import torch

    return torch.get_num_threads()


def _interrupted(scene, out: Path, settings=SMALL) -> None:
    """Leave a training that stopped after some steps."""
    with pytest.raises(Cancelled):
        train(plan_of(scene, out, settings), Heard(stop_after=_asked_before_training(scene, out.parent) + 3))


def test_an_interrupted_training_is_not_continued_with_other_settings(scene, tmp_path):
    """Fault 223: other settings for the folder of an interrupted training."""
    out = tmp_path / "run"
    _interrupted(scene, out)
    other = replace(SMALL, learning_rate=0.01)
    with pytest.raises(OutputError, match=r"learning_rate was 0.0005 and is now 0.01"):
        train(plan_of(scene, out, other), SILENT)
    result = train(plan_of(scene, out, other, overwrite=True), SILENT)
    assert result["resumed_from"] is None and result["steps"] == 6


def test_settings_that_change_nothing_may_differ_when_a_training_continues(scene, trained, tmp_path):
    out = tmp_path / "run"
    _interrupted(scene, out)
    result = train(plan_of(scene, out, replace(SMALL, readers=1, save_minutes=9.0)), SILENT)
    assert result["resumed_from"]
    assert (out / "model.safetensors").read_bytes() == (trained / "model.safetensors").read_bytes()


def test_a_finished_model_is_replaced_only_when_that_is_allowed(scene, trained):
    before = (trained / "model.safetensors").read_bytes()
    with pytest.raises(OutputError, match="exists"):
        train(plan_of(scene, trained, replace(SMALL, seed=5)), SILENT)
    assert (trained / "model.safetensors").read_bytes() == before


def test_a_damaged_checkpoint_is_an_error_that_says_what_to_do(scene, trained, tmp_path):
    """Fault 224: damaged checkpoint of a training."""
    out = tmp_path / "run"
    _interrupted(scene, out)
    last = out / "checkpoints" / "last.safetensors"
    data = last.read_bytes()
    for damaged in (data[: len(data) // 2], b"", b"\0" * 100, data[:8] + b"x" * 50 + data[58:]):
        last.write_bytes(damaged)
        with pytest.raises(CheckpointError, match="overwriting"):
            train(plan_of(scene, out), SILENT)
    heard = Heard()
    result = train(plan_of(scene, out, overwrite=True), heard)
    assert result["resumed_from"] is None and any("damaged" in line for line in heard.warnings)
    assert (out / "model.safetensors").read_bytes() == (trained / "model.safetensors").read_bytes()


def test_weights_are_loaded_as_the_mode_says_and_listed(scene, trained, tmp_path):
    plan = plan_of(scene, tmp_path / "overall", kind="finetune", start=str(trained))
    heard = Heard()
    result = train(plan, heard)
    record = read_record(tmp_path / "overall")
    assert record.kind == "finetune" and record.parent["mode"] == "overall" and not record.parent["missing"]
    assert result["n_loaded"] == len(record.parent["loaded"]) > 100
    assert any(line.startswith("Weights (overall)") for line in heard.lines)
    assert record.mean == read_record(trained).mean
    metrics = json.loads((tmp_path / "overall" / "metrics.json").read_text())
    assert metrics["pretrained_on"] == ["run"] and metrics["load"]["mode"] == "overall"
    for load in ("backbone", "head"):
        train(plan_of(scene, tmp_path / load, replace(SMALL, steps=1), start=str(trained), load=load), SILENT)
        names = read_record(tmp_path / load).parent["loaded"]
        assert names and all(name.startswith("encoder.") == (load == "backbone") for name in names)


def test_a_backbone_is_carried_to_data_with_other_classes(scene, trained, tmp_path):
    fewer = exported(scene, tmp_path / "set", ignore=("building", "paved"))
    out = tmp_path / "mixed"
    train(TrainPlan((str(fewer),), out, replace(SMALL, steps=2), start=str(trained), load="backbone"), SILENT)
    assert read_record(out).n_classes == 5
    train(TrainPlan((str(fewer),), tmp_path / "b", replace(SMALL, steps=1), start=str(out), load="backbone"), SILENT)
    metrics = json.loads((tmp_path / "b" / "metrics.json").read_text())
    assert metrics["pretrained_on"] == ["run", "mixed"]


def test_without_a_model_the_weights_are_random_and_the_log_says_so(scene, tmp_path):
    heard = Heard()
    train(plan_of(scene, tmp_path / "run", replace(SMALL, steps=1), kind="finetune"), heard)
    assert "Begins with random weights: nothing was loaded." in heard.lines


def test_a_duration_becomes_a_number_of_steps_which_a_run_that_continues_keeps(scene, tmp_path):
    out = tmp_path / "run"
    timed = replace(SMALL, steps=None, minutes=0.05, evaluate_every=None)
    heard = Heard()
    result = train(plan_of(scene, out, timed), heard)
    said = next(line for line in heard.lines if "steps fit" in line)
    assert f"{result['steps']:,} steps fit" in said and result["steps"] >= 1
    with pytest.raises(TrainingError, match="no step fits"):
        train(plan_of(scene, tmp_path / "none", replace(timed, minutes=1e-6)), SILENT)


def test_a_data_set_trains_too(data_set, tmp_path):
    result = train(TrainPlan((str(data_set),), tmp_path / "run", replace(SMALL, steps=2)), SILENT)
    assert result["steps"] == 2


def test_training_stops_when_the_held_out_part_no_longer_improves(scene, tmp_path):
    settings = replace(SMALL, steps=40, evaluate_every=1, patience=2, learning_rate=1e-9, warmup=0)
    result = train(plan_of(scene, tmp_path / "run", settings), SILENT)
    assert result["steps"] < 40
    assert json.loads((tmp_path / "run" / "metrics.json").read_text())["stopped"] == "early"


def refused(error: type[AlpsError], match: str, plan: TrainPlan) -> None:
    """Check that a plan is refused before anything is written."""
    with pytest.raises(error, match=match):
        train(plan, SILENT)
    assert not plan.out.exists()


def test_labels_that_nothing_can_be_learned_from_are_refused_at_once(tmp_path):
    """Fault 225: no labels, or one class only."""
    image = make_raster(tmp_path / "a.tif", rgb(128, 128))
    for name, value, match in (("none", 255, "no classes|no labels at all"), ("one", 3, "only one class")):
        labels = make_raster(tmp_path / f"{name}.tif", np.full((128, 128), value, np.uint8), nodata=255)
        refused(DatasetError, match, plan_of((image, labels), tmp_path / "run"))


def test_255_means_no_label_also_in_labels_that_do_not_declare_it(tmp_path):
    """Fault 300: the convention of the field; only in a mask of 0 and 255 it is a class, and that is said."""
    image = make_raster(tmp_path / "a.tif", rgb(128, 128))
    stripes = np.tile(np.repeat(np.arange(4), 8), (128, 4))
    for name, values, classes in (
        ("two", [3, 255, 7, 3], ["class 3", "class 7"]),
        ("mask", [0, 255, 0, 255], ["class 0", "class 255"]),
    ):
        labels = make_raster(tmp_path / f"{name}.tif", np.array(values, np.uint8)[stripes])
        heard = Heard()
        source = ScenesSource(plan_of((image, labels), tmp_path / "run"), heard)
        assert [each.name for each in source.classes] == classes
        assert source.counts("train").sum() < sum(i.height * i.width for i in source.splits["train"]) or name == "mask"
        assert any("0 and 255" in warning for warning in heard.warnings) == (name == "mask")
        source.close()
    labels = make_raster(tmp_path / "one.tif", np.array([1, 255, 1, 1], np.uint8)[stripes])
    refused(
        DatasetError,
        "only one class.*pixels of 255, or with the nodata value",
        plan_of((image, labels), tmp_path / "run"),
    )


def test_labels_that_do_not_fit_their_image_are_refused_at_once(tmp_path, data_set):
    """Fault 226: labels and images that differ in size or CRS, and class numbers beyond the table."""
    image = make_raster(tmp_path / "a.tif", rgb(128, 128))
    halves = np.zeros((128, 128), np.uint8)
    halves[64:] = 1
    small = make_raster(tmp_path / "small.tif", halves[:100])
    refused(DatasetError, "100", plan_of((image, small), tmp_path / "run"))
    elsewhere = make_raster(tmp_path / "crs.tif", halves, crs="EPSG:32633")
    refused(DatasetError, "CRS", plan_of((image, elsewhere), tmp_path / "run"))


def test_a_data_set_with_wrong_masks_is_refused_at_once(scene, tmp_path):
    """Fault 226: the same in the chips of a data set."""
    folder = exported(scene, tmp_path / "set", layout="pairs")
    mask = sorted((folder / "masks" / "train").iterdir())[0]
    good = mask.read_bytes()
    make_raster(mask, np.full((64, 64), 77, np.uint8))
    refused(DatasetError, "class number 77", TrainPlan((str(folder),), tmp_path / "run", SMALL))
    make_raster(mask, np.zeros((32, 64), np.uint8))
    refused(DatasetError, "64 × 32 pixels", TrainPlan((str(folder),), tmp_path / "run", SMALL))
    mask.unlink()
    refused(DatasetError, "missing", TrainPlan((str(folder),), tmp_path / "run", SMALL))
    mask.write_bytes(good)
    assert ExportedSource(folder).splits["train"]


def test_a_value_that_is_not_a_class_is_refused_at_once(scene, tmp_path):
    """Fault 226: a class raster with a value that its table of classes lacks."""
    import rasterio

    folder = tmp_path / "s"
    folder.mkdir()
    pair = folder / "s.tif", folder / "s_classes.tif"
    for source, copy in zip(scene, pair, strict=True):
        copy.write_bytes(source.read_bytes())
        side = Path(f"{source}.aux.xml")
        if side.exists():
            Path(f"{copy}.aux.xml").write_bytes(side.read_bytes())
    with rasterio.open(pair[1], "r+") as raster:
        values = raster.read(1)
        values[:9, :9] = 99
        raster.write(values, 1)
    refused(DatasetError, "not one of its", plan_of(pair, tmp_path / "run"))


def test_an_empty_split_is_refused_at_once(scene, tmp_path):
    """Fault 227: nothing to train on, or nothing held out."""
    folder = exported(scene, tmp_path / "set", split=(1.0, 0.0, 0.0))
    refused(DatasetError, "the split val is empty", TrainPlan((str(folder),), tmp_path / "run", SMALL))
    folder = exported(scene, tmp_path / "other", split=(0.0, 1.0, 0.0))
    refused(DatasetError, "the split train is empty", TrainPlan((str(folder),), tmp_path / "run", SMALL))


def test_a_layout_without_masks_is_refused_and_the_others_are_named(scene, tmp_path):
    folder = exported(scene, tmp_path / "set", layout="coco")
    refused(DatasetError, "mmsegmentation or pairs", TrainPlan((str(folder),), tmp_path / "run", SMALL))


def test_a_model_for_other_bands_or_another_network_is_refused_at_once(scene, trained, tmp_path):
    """Fault 228: a model that does not fit the data."""
    values = np.random.default_rng(0).integers(0, 255, (4, 384, 512)).astype(np.uint8)
    image = make_raster(tmp_path / "four.tif", values)
    halves = np.repeat(np.array([0, 1], np.uint8), 192)[:, None].repeat(512, axis=1)
    labels = make_raster(tmp_path / "four_classes.tif", halves)
    plan = plan_of((image, labels), tmp_path / "run", start=str(trained))
    refused(ModelError, "3 bands.*have 4", replace(plan, scene_settings=SceneSettings(bands=(1, 2, 3, 4))))
    other = replace(SMALL, network="segformer-b0")
    refused(ModelError, "unet-mobilenet", plan_of(scene, tmp_path / "run", other, start=str(trained)))
    refused(ModelError, "does not exist", plan_of(scene, tmp_path / "run", start=str(tmp_path / "nowhere")))
    two = make_raster(tmp_path / "two.tif", values[:3]), make_raster(tmp_path / "two_classes.tif", halves)
    both = TrainPlan((str(image), str(two[0])), tmp_path / "run", SMALL, (str(labels), str(two[1])))
    refused(BandError, "bands", replace(both, scene_settings=SceneSettings(bands=(1, 2, 3, 4))))


def test_a_disk_without_room_for_the_checkpoints_is_refused_at_once(scene, tmp_path, monkeypatch):
    """Fault 229: too little space for checkpoints."""
    from collections import namedtuple

    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr("shutil.disk_usage", lambda path: usage(10**9, 10**9 - 10**6, 10**6))
    with pytest.raises(OutputError, match="GB free"):
        train(plan_of(scene, tmp_path / "run"), SILENT)
    assert not (tmp_path / "run" / "training.json").exists()


def test_chips_smaller_than_the_crop_are_padded_and_the_log_says_so(data_set, tmp_path):
    heard = Heard()
    train(TrainPlan((str(data_set),), tmp_path / "run", replace(SMALL, steps=1, crop=96)), heard)
    assert any("smaller than the crop of 96 pixels" in line and "padded" in line for line in heard.lines)


def test_a_loss_that_is_not_a_number_ends_the_training_with_advice(tmp_path):
    class Broken(Chequered):
        splits = {"train": [Item("one", 64, 64)], "val": [Item("two", 32, 32)]}

        def read(self, split, index, window):
            image, label = super().read(split, index, window)
            return image * np.float32(np.inf), label

    with pytest.raises(TrainingError, match="lower learning rate"):
        train(TrainPlan((), tmp_path / "run", SMALL, source=Broken()), SILENT)


@pytest.mark.slow
def test_a_network_learns_the_sample_scene(tmp_path):
    from alps_qgis.engine.sample.sample_scene import make_sample_scene

    pair = make_sample_scene(tmp_path / "s.tif", tmp_path / "s_classes.tif", (768, 768))
    settings = replace(SMALL, steps=120, crop=64, batch=8, evaluate_every=60, held_out_crops=32, save_minutes=5.0)
    result = train(plan_of(pair, tmp_path / "run", settings), SILENT)
    # Seven classes: a network that guesses, or always names the largest class, has less than 0.1.
    assert result["miou"] > 0.2


@pytest.mark.slow
def test_two_processes_share_each_batch_and_one_writes_the_model(scene, tmp_path):
    command = [
        sys.executable, "-I", str(ROOT / "alps_qgis" / "engine" / "boot.py"), "pretrain", str(scene[0]), "--labels",
        str(scene[1]), "--out", str(tmp_path / "run"), "--steps", "2", "--crop", "64", "--batch", "2",
        "--held-out-crops", "2", "--device", "cpu", "--devices", "2", "--no-onnx",
    ]  # fmt: skip
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr
    assert read_record(tmp_path / "run").steps == 2
    assert done.stderr.count("Begins with random weights") == 1


class Interrupting(Heard):
    """Interrupts the training after a step, as Ctrl+C does."""

    def __init__(self, after: str) -> None:
        super().__init__()
        self._after = after

    def show(self, fraction: float, message: str = "") -> None:
        if message.startswith(self._after):
            signal.raise_signal(signal.SIGINT)


def test_an_interrupted_training_saves_its_step_and_says_how_to_continue(scene, trained, tmp_path):
    """Fault 302: Ctrl+C, and *Cancel* in QGIS, which interrupts the engine."""
    out, settings = tmp_path / "run", replace(SMALL, save_minutes=9.0, onnx=True)
    heard = Interrupting("Step 2 of 6")
    with pytest.raises(KeyboardInterrupt):
        train(plan_of(scene, out, settings), heard)
    assert heard.lines[-1] == "Step 2 is saved; the same command continues from there."
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    assert train(plan_of(scene, out, settings), SILENT)["resumed_from"] == 2
    assert (out / "model.safetensors").read_bytes() == (trained / "model.safetensors").read_bytes()


def test_the_second_interrupt_stops_at_once():
    with pytest.raises(KeyboardInterrupt), EndOfStep(alone=True) as ending:
        signal.raise_signal(signal.SIGINT)
        assert ending.asked
        signal.raise_signal(signal.SIGINT)
    with pytest.raises(KeyboardInterrupt), EndOfStep(alone=False):
        signal.raise_signal(signal.SIGINT)


def test_a_refused_training_leaves_an_interrupted_one_as_it_was(scene, tmp_path):
    """Fault 301: it has other settings and may overwrite, but cannot begin."""
    out = tmp_path / "run"
    _interrupted(scene, out)
    before = sorted(path.name for path in out.rglob("*"))
    impossible = replace(SMALL, steps=None, minutes=1e-6, evaluate_every=None)
    with pytest.raises(TrainingError, match="no step fits"):
        train(plan_of(scene, out, impossible, overwrite=True), SILENT)
    assert sorted(path.name for path in out.rglob("*")) == before
    assert train(plan_of(scene, out), SILENT)["resumed_from"]


def test_scenes_that_overlap_hold_ground_out(tmp_path):
    """Fault 298: of scenes that overlap, next to nothing was left to learn from, and nothing to measure with."""
    import rasterio
    from rasterio.windows import Window as Part

    whole = make_sample_scene(tmp_path / "s.tif", tmp_path / "s_classes.tif", (384, 512))
    scenes, labels = [], []
    for number, (row, col) in enumerate([(0, 0), (150, 70), (90, 260)]):
        for path, files in zip(whole, (scenes, labels), strict=True):
            with rasterio.open(path) as source:
                part = Part(col, row, 230, 230)
                profile = source.profile | {"height": 230, "width": 230, "transform": source.window_transform(part)}
                files.append(tmp_path / path.name.replace("s", f"part{number}", 1))
                with rasterio.open(files[-1], "w", **profile) as target:
                    target.write(source.read(window=part))
    plan = TrainPlan(tuple(map(str, scenes)), tmp_path / "out", SMALL, tuple(map(str, labels)))
    source = ScenesSource(plan, SILENT)
    areas = {split: sum(item.height * item.width for item in items) for split, items in source.splits.items()}
    assert areas["val"] > 0.1 * 3 * 230**2
    assert sum(areas.values()) > 0.9 * 3 * 230**2


def test_a_scene_hardly_larger_than_a_crop_can_be_held_out_in_part(tmp_path):
    """Fault 298: a narrow rest is all that there is to hold out."""
    scene, labels = make_sample_scene(tmp_path / "s.tif", tmp_path / "s_classes.tif", (150, 150))
    plan = TrainPlan((str(scene),), tmp_path / "out", replace(SMALL, crop=128), (str(labels),))
    assert all(ScenesSource(plan, SILENT).splits.values())
