"""Several trainings in one table: groups, means, paired differences, and which classes count."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path
from typing import Any

import pytest

from alps_qgis.engine.commands import COMMANDS
from alps_qgis.engine.errors import ModelError, OutputError, SettingsError
from alps_qgis.engine.progress import SILENT
from alps_qgis.engine.settings import RunsSettings
from alps_qgis.engine.train.compare import ComparePlan, compare_runs, paired, spread, verdict
from tests.engine.train.conftest import Heard

CLASSES = ("water", "trees", "roads")


def write_run(folder: Path, seed: int = 0, mode: str = "none", before: tuple[str, ...] = (), **changes: Any) -> Path:
    """Write the results of a training as `train.finish` does."""
    iou = changes.pop("iou", (0.8, 0.6, 0.1))
    n_true = changes.pop("n_true", (100, 200, 50))
    classes = [
        {"id": n, "name": name, "color": "#102030", "n_true": n_true[n], "n_predicted": 90, "iou": iou[n],
         "acc": iou[n]}
        for n, name in enumerate(changes.pop("classes", CLASSES))
    ]  # fmt: skip
    present = [each for each in classes if each["n_true"]]
    mean = sum(each["iou"] for each in present) / len(present)
    metrics = {
        "format": 1, "kind": "finetune", "network": "unet-r18", "network_title": "U-Net ResNet-18",
        "n_parameters": 14_300_000,
        "load": {"mode": mode, "from": "", "weights_sha256": "", "n_loaded": 0, "n_missing": 0, "n_reshaped": 0},
        "pretrained_on": list(before), "seed": seed, "steps": 100, "best_step": 90, "seconds": 10.0, "device": "cpu",
        "stopped": "finished", "data": {"train": 4, "val": 2, "source": "set", "hash": "ab"},
        "scores": {
            "split": "val", "n_images": 2, "n_pixels": sum(n_true), "accuracy": 0.5, "miou": mean, "macc": mean,
            "mean_over": "present", "classes_in_mean": [each["name"] for each in present], "classes": classes,
        },
        **changes,
    }  # fmt: skip
    folder.mkdir(parents=True)
    (folder / "metrics.json").write_text(json.dumps(metrics), encoding="utf-8")
    rows = "".join(f"{step},{step},0.1,{1 / step},1.0,,{mean * step / 100},\n" for step in (50, 100))
    header = "step,seconds,learning_rate,loss,grad_norm,val_loss,val_miou,val_macc\n"
    (folder / "curves.csv").write_text(header + rows, encoding="utf-8")
    return folder


@pytest.fixture
def runs(tmp_path: Path) -> list[Path]:
    """Three seeds of the baseline, of all weights, of the backbone, and of a backbone that saw two data sets."""
    made = []
    for seed, low in enumerate((0.1, 0.2, 0.3)):
        made += [
            write_run(tmp_path / f"mixed{seed}", seed, "backbone", ("a", "b"), iou=(0.9, 0.85, low)),
            write_run(tmp_path / f"base{seed}", seed, iou=(0.8, 0.6, low)),
            write_run(
                tmp_path / f"backbone{seed}", seed, "backbone", (f"pre{seed}",), iou=(0.8, 0.6, low - 0.03 * seed)
            ),
            write_run(tmp_path / f"all{seed}", seed, "overall", (f"pre{seed}",), iou=(0.8, 0.9, low)),
        ]
    return made


def compared(folders: list[Path], **more: Any) -> dict[str, Any]:
    return compare_runs(ComparePlan(tuple(folders), **more), SILENT)


def test_one_row_for_each_way_to_begin_in_the_order_of_the_paper(runs: list[Path]) -> None:
    result = compared(runs)
    rows = {row["loaded"]: row for row in result["rows"]}
    assert list(rows) == ["baseline", "overall", "backbone", "Mixed-PL"]
    assert rows["baseline"]["seeds"] == [0, 1, 2] and rows["baseline"]["n_runs"] == 3
    assert rows["baseline"]["miou"] == {"mean": pytest.approx(1.6 / 3), "sd": pytest.approx(0.1 / 3)}
    assert rows["baseline"]["miou_difference"] is None
    assert rows["overall"]["iou"] == pytest.approx({"water": 0.8, "trees": 0.9, "roads": 0.2})
    assert json.loads(json.dumps(result, allow_nan=False)) == result


def test_differences_are_paired_by_seed(runs: list[Path]) -> None:
    """The seeds change both alike here, so the difference has no spread although the scores have one."""
    rows = {row["loaded"]: row for row in compared(runs)["rows"]}
    found = rows["overall"]["miou_difference"]
    assert (found["n"], found["mean"]) == (3, pytest.approx(0.1))
    assert found["interval"] == pytest.approx([0.1, 0.1]) and verdict(found) == "better"
    # Differences of 0, −0.01 and −0.02 of the mean of three classes: t with two degrees of freedom is 4.3027.
    found = rows["backbone"]["miou_difference"]
    assert found["sd"] == pytest.approx(0.01)
    assert found["interval"] == pytest.approx([-0.01 - 4.302653 * 0.01 / 3**0.5, -0.01 + 4.302653 * 0.01 / 3**0.5])
    assert verdict(found) == "not distinguishable"


def test_only_seeds_that_both_have_are_paired(runs: list[Path]) -> None:
    without = [folder for folder in runs if folder.name not in ("base1", "base2")]
    rows = {row["loaded"]: row for row in compared(without)["rows"]}
    assert rows["overall"]["n_runs"] == 3
    assert rows["overall"]["miou_difference"]["n"] == 1 and rows["overall"]["miou_difference"]["interval"] is None
    assert verdict(rows["overall"]["miou_difference"]) == "one pair: no interval"
    assert any(note.startswith("One pair is too few") for note in compared(without)["notes"])


def test_without_a_baseline_there_is_no_difference_and_that_is_said(runs: list[Path]) -> None:
    result = compared([folder for folder in runs if not folder.name.startswith("base")])
    assert all(row["miou_difference"] is None for row in result["rows"])
    assert any(note.startswith("No row can be compared with a baseline") for note in result["notes"])


def test_which_classes_are_in_the_mean_is_said_and_is_the_same_for_all(tmp_path: Path) -> None:
    """The paper's tables mix means over 15 and over 16 classes."""
    heard = Heard()
    folders = (write_run(tmp_path / "a"), write_run(tmp_path / "b", mode="head", before=("p",), n_true=(100, 200, 0)))
    result = compare_runs(ComparePlan(folders), heard)
    assert result["classes_in_mean"] == ["water", "trees"]
    assert result["notes"][0] == ("mIoU and mAcc are means over 2 of 3 classes: water, trees. Not in them: roads.")
    assert [row["miou"]["mean"] for row in result["rows"]] == pytest.approx([0.7, 0.7])
    assert heard.warnings == [result["notes"][-1]] and "not all measured on the same pixels" in heard.warnings[0]
    # Another seed may hold out other images.
    other = write_run(tmp_path / "c", 1, "head", ("p",), n_true=(100, 200, 0))
    assert "pixels" not in " ".join(compared([folders[0], other])["notes"])
    result = compared(list(folders), settings=RunsSettings(not_in_mean=("water",)))
    assert result["classes_in_mean"] == ["trees"] and result["rows"][0]["miou"]["mean"] == 0.6


def test_page_table_and_figures_agree(runs: list[Path], tmp_path: Path) -> None:
    result = compared(runs, out=tmp_path / "out")
    with Path(result["table"]).open(encoding="utf-8") as file:
        table = list(csv.DictReader(file))
    assert [row["loaded"] for row in table] == [row["loaded"] for row in result["rows"]]
    assert [float(row["miou"]) for row in table] == [row["miou"]["mean"] for row in result["rows"]]
    assert float(table[1]["difference"]) == result["rows"][1]["miou_difference"]["mean"]
    assert table[0]["difference"] == "" and table[1]["verdict"] == "better"
    figures = json.loads(Path(result["data"]).read_text(encoding="utf-8"))
    assert figures["rows"] == result["rows"]
    page = Path(result["report"]).read_text(encoding="utf-8")
    assert "“Mixed-PL” has the highest mIoU (U-Net ResNet-18): 0.6500 ± 0.0333." in page
    assert "mIoU on the held-out part" in page and "IoU roads" in page
    with pytest.raises(OutputError, match="exists"):
        compared(runs, out=tmp_path / "out")
    compared(runs, out=tmp_path / "out", overwrite=True)


def test_the_terminal_shows_the_table_and_the_notes(runs: list[Path]) -> None:
    command = COMMANDS["compare-runs"]
    arguments = command.read({"runs": [str(folder) for folder in runs]})
    lines = command.describe(command.run(arguments, SILENT)).splitlines()
    assert re.search(r"mIoU +mAcc +mIoU minus baseline", lines[0])
    assert lines[2].split()[:4] == ["U-Net", "ResNet-18,", "overall", "3"]
    assert "+0.1000 [+0.1000, +0.1000]" in lines[2]
    assert any(line.startswith("3 pairs are too few to conclude from: train with at least 5 seeds.") for line in lines)


def test_one_seed_with_two_pre_trainings_is_two_rows_that_say_which(tmp_path: Path) -> None:
    folders = [write_run(tmp_path / name, 3, "overall", (name,)) for name in ("dubai", "binary")]
    assert [row["loaded"] for row in compared(folders)["rows"]] == ["overall (binary)", "overall (dubai)"]


def test_networks_have_a_baseline_of_their_own(tmp_path: Path) -> None:
    other = {"network": "segformer-b0", "network_title": "SegFormer-B0"}
    folders = [
        write_run(tmp_path / "a"), write_run(tmp_path / "b", mode="head", before=("p",)),
        write_run(tmp_path / "c", mode="head", before=("p",), **other), write_run(tmp_path / "d", **other),
    ]  # fmt: skip
    rows = compared(folders)["rows"]
    assert [(row["network"], row["loaded"]) for row in rows] == [
        ("U-Net ResNet-18", "baseline"), ("U-Net ResNet-18", "head"),
        ("SegFormer-B0", "baseline"), ("SegFormer-B0", "head"),
    ]  # fmt: skip
    assert [bool(row["miou_difference"]) for row in rows] == [False, True, False, True]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"classes": ("water", "trees", "cars")}, "measured on other classes (water, trees, cars)"),
        ({"scores": None}, "has no scores"),
        ({"format": 2}, "`format` is 2"),
        ({"load": {"mode": "all"}}, "`load.mode` is"),
        ({}, "began in the same way with the same seed (0)"),
    ],
)
def test_trainings_that_cannot_be_compared_are_named(change: dict[str, Any], said: str, tmp_path: Path) -> None:
    """Fault 201: an error before anything is written."""
    folders = [write_run(tmp_path / "a"), write_run(tmp_path / "b", **change)]
    with pytest.raises(ModelError, match=re.escape(said)) as caught:
        compared(folders, out=tmp_path / "out")
    assert str(folders[1]) in str(caught.value)
    assert not list((tmp_path / "out").glob("*"))


def test_folders_that_are_no_trainings_are_named(tmp_path: Path) -> None:
    """Fault 201."""
    run = write_run(tmp_path / "a")
    for folders, said in (
        ([run, tmp_path / "b"], "b is not a folder"),
        ([run, tmp_path], "metrics.json is missing"),
        ([run, run], "is given twice"),
        ([run, run / "metrics.json"], "is given twice"),
        ([], "No training was given"),
    ):
        with pytest.raises(ModelError, match=said):
            compared(folders)
    with pytest.raises(ModelError, match="'lava', which is not a class; choose from water, trees, roads"):
        compared([run], settings=RunsSettings(not_in_mean=("lava",)))
    with pytest.raises(ModelError, match="no class in common"):
        compared([run], settings=RunsSettings(not_in_mean=CLASSES))
    with pytest.raises(SettingsError):
        COMMANDS["compare-runs"].read({"runs": [str(run)], "settings": {"not_in_mean": 3}})


def test_figures_of_few_values() -> None:
    assert spread([]) == {"mean": None, "sd": None}
    assert spread([0.5, None]) == {"mean": 0.5, "sd": None}
    assert paired([0.1]) == {"n": 1, "mean": 0.1, "sd": None, "interval": None}
    assert verdict(None) == "" and verdict(paired([-0.1, -0.11])) == "worse"
