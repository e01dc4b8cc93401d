"""What a training leaves for people to read: report, model card, STAC item, files for TensorBoard."""

from __future__ import annotations

import json
import math
import re
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from alps_qgis.engine.errors import ModelError
from alps_qgis.engine.networks.record import read_record
from alps_qgis.engine.progress import SILENT
from alps_qgis.engine.runtime.files import sha256_of
from alps_qgis.engine.train.card import card_of
from alps_qgis.engine.train.end import write_run_pages
from alps_qgis.engine.train.record_files import Curve, read_curves, read_metrics
from alps_qgis.engine.train.report import draw_curves
from alps_qgis.engine.train.run import train
from alps_qgis.engine.train.stac import item_of
from alps_qgis.engine.train.tensorboard import EventFile
from alps_qgis.engine.train.told import beginning, ending, how_loaded
from tests.engine.train.conftest import SMALL, plan_of


@pytest.fixture(scope="module")
def model(scene, tmp_path_factory) -> Path:
    """The folder of a training of six steps."""
    folder = tmp_path_factory.mktemp("runs") / "first & last"
    train(plan_of(scene, folder, replace(SMALL, onnx=True)), SILENT)
    return folder


def test_a_training_writes_all_pages_itself(model: Path) -> None:
    assert {"report.html", "card.md", "item.json"} <= {path.name for path in model.iterdir()}
    assert list(model.glob("events.out.tfevents.*"))
    before = {name: (model / name).read_bytes() for name in ("report.html", "card.md", "item.json")}
    assert sorted(write_run_pages(model)) == ["card", "item", "report"]
    assert {name: (model / name).read_bytes() for name in before} == before


def test_the_report_has_the_curves_and_every_class(model: Path) -> None:
    page = (model / "report.html").read_text(encoding="utf-8")
    assert "Training of U-Net MobileNetV3: first &amp; last" in page
    assert all(f">{title}<" in page for title in ("Loss", "Scores on the held-out part", "Learning rate"))
    for picture in re.findall(r"<svg.*?</svg>", page, re.DOTALL):
        ElementTree.fromstring(picture)
    classes = read_metrics(model)["scores"]["classes"]
    assert classes and all(f"<td>{each['name']}</td>" in page for each in classes)
    assert "<script" not in page and "It began with random weights." in page


def test_the_card_says_how_good_and_how_it_was_made_and_names_no_folder(model: Path) -> None:
    card = (model / "card.md").read_text(encoding="utf-8")
    record, metrics = read_record(model), read_metrics(model)
    assert f"mIoU {metrics['scores']['miou']:.4f}" in card
    assert "Its classes are clusters that a program found" in card
    assert all(f"| {each.id} | {each.name} |" in card for each in record.classes)
    assert "| lr |" in card or "learning" in card
    assert str(model.parent) not in card
    assert card_of(model.name, record, metrics, exported=True) == card


def test_the_item_is_valid_and_names_what_is_there(model: Path) -> None:
    """Its core is checked by the schema inside pystac, MLM's part by stac-model; both again here."""
    import pystac
    from stac_model.schema import MLModelProperties

    item = pystac.Item.from_file(model / "item.json")
    record = read_record(model)
    assert item.id.endswith(record.weights_sha256[:12])
    for asset in item.assets.values():
        file = model / asset.href
        assert asset.extra_fields["file:size"] == file.stat().st_size
        assert asset.extra_fields["file:checksum"] == "1220" + sha256_of(file)
    assert [name for name, asset in item.assets.items() if "mlm:model" in asset.roles] == ["model"]
    MLModelProperties.model_validate(item.properties)
    found = item.properties["mlm:output"][0]["classification:classes"]
    assert [each["value"] for each in found] == list(record.class_ids)
    assert all(re.fullmatch(r"[0-9A-Za-z_-]+", each["name"]) for each in found)
    assert item.properties["mlm:input"][0]["input"]["shape"] == [-1, record.n_bands, record.chip, record.chip]
    assert item.properties["mlm:input"][0]["value_scaling"] == [{"type": "scale", "value": 255.0}]
    bands = item.properties["bands"]
    assert bands == item.assets["model"].extra_fields["bands"]
    assert [band["name"] for band in bands] == item.properties["mlm:input"][0]["bands"]


def test_without_an_exported_network_the_weights_are_the_model(model: Path, tmp_path: Path) -> None:
    for name in ("model.safetensors", "model.json", "metrics.json", "curves.csv"):
        (tmp_path / name).write_bytes((model / name).read_bytes())
    write_run_pages(tmp_path)
    assets = json.loads((tmp_path / "item.json").read_text(encoding="utf-8"))["assets"]
    assert sorted(assets) == ["card", "weights"] and assets["weights"]["mlm:artifact_type"] == "safetensors"
    assert "model.onnx" in (model / "card.md").read_text(encoding="utf-8")
    assert "model.onnx" not in (tmp_path / "card.md").read_text(encoding="utf-8")


def test_odd_names_of_classes_and_bands_give_a_valid_item(model: Path) -> None:
    """Names come from users: any script, the same name twice, characters that Markdown and STAC take as something."""
    record, metrics = read_record(model), read_metrics(model)
    names = ["вода", "a|b", "water", "water", "", "# x\ny", "🌳"]
    classes = tuple(replace(each, name=name) for each, name in zip(record.classes, names, strict=True))
    odd = replace(record, classes=classes, bands=("NIR (B8)", "B8", "B8"), stretch=None)
    item = item_of(model, odd, metrics)
    found = item["properties"]["mlm:output"][0]["classification:classes"]
    assert [each["name"] for each in found] == ["class_0", "a_b", "water", "water_3", "class_4", "x_y", "class_6"]
    assert found[0]["description"] == "вода"
    card = card_of("a_run", odd, metrics, exported=False)
    assert "| 1 | a\\|b |" in card and "| 5 | # x y |" in card and "8-bit display values" in card


def events_of(path: Path) -> list:
    """Return the events of a file, as TensorBoard reads them."""
    from tensorboardX.proto.event_pb2 import Event
    from tensorboardX.record_writer import masked_crc32c

    data, events = path.read_bytes(), []
    while data:
        length = int.from_bytes(data[:8], "little")
        assert int.from_bytes(data[8:12], "little") == masked_crc32c(data[:8])
        events.append(Event.FromString(data[12 : 12 + length]))
        data = data[16 + length :]
    return events


def test_a_resumed_training_has_a_file_of_its_own_that_drops_later_steps(tmp_path: Path) -> None:
    first = EventFile(tmp_path)
    first.add(1, {"loss": 0.5, "val_loss": None})
    first.add(8, {"loss": 0.1})
    # Not closed: it was killed. What was measured is there.
    second = EventFile(tmp_path, 5)
    second.add(6, {"loss": 0.3})
    second.close()
    old, new = (events_of(path) for path in sorted(tmp_path.iterdir()))
    assert [event.step for event in old] == [0, 1, 8]
    assert [event.step for event in new] == [0, 6, 6]
    assert old[0].file_version == new[0].file_version == "brain.Event:2"
    assert new[1].session_log.status == 1 and [value.tag for value in old[1].summary.value] == ["loss/training"]
    first.close()


def test_tensorboard_files_hold_the_curves(model: Path) -> None:
    events = [event for path in sorted(model.glob("events.out.tfevents.*")) for event in events_of(path)]
    seen = {(value.tag, event.step): value.simple_value for event in events for value in event.summary.value}
    for column, tag in (("loss", "loss/training"), ("val_miou", "score/miou")):
        curve = read_curves(model)[column]
        assert curve.values
        for step, value in zip(curve.steps, curve.values):
            assert seen[tag, step] == pytest.approx(value, rel=1e-5)


def test_words_for_every_beginning_and_end() -> None:
    metrics = {"load": {"mode": "none"}, "pretrained_on": [], "steps": 80000, "best_step": None, "seconds": 5400.0}
    assert how_loaded(metrics) == "baseline"
    assert beginning(metrics) == "It began with random weights."
    assert ending({**metrics, "device": "cpu"}) == "It took 80,000 steps in 90 minutes on cpu."
    loaded = {"mode": "backbone", "n_loaded": 1200, "n_missing": 2, "n_reshaped": 1}
    metrics |= {"load": loaded, "pretrained_on": ["a"], "stopped": "early", "best_step": 70000}
    assert how_loaded(metrics) == "backbone"
    assert beginning(metrics) == (
        "It began with the weights of the backbone of “a”: 1,200 tensors were loaded, and 3 began at random."
    )
    assert ending(metrics) == (
        "It took 80,000 steps in 90 minutes, then stopped because the held-out part no longer improved. "
        "The weights are those of step 70,000, which was the best."
    )
    assert how_loaded({**metrics, "pretrained_on": ["a", "b"]}) == "Mixed-PL"
    assert how_loaded({**metrics, "pretrained_on": ["a", "b"], "load": {"mode": "head"}}) == "Mixed-PL, head"


def test_long_curves_are_thinned_to_means_and_keep_their_last_step() -> None:
    curve = Curve(tuple(range(1, 1001)), tuple(float(n % 2) for n in range(1, 1001)))
    chart = draw_curves("Loss", {"training": curve, "held out": Curve((1000,), (0.5,))})
    assert len(chart.labels) <= 61 and chart.positions is not None and chart.positions[-1] == 1000
    values = [value for value in chart.lines["training"] if value is not None]
    assert max(values) < 0.6 and min(values) > 0.4
    assert sum(bool(label) for label in chart.labels) == 5
    assert chart.lines["held out"][-1] == 0.5


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("metrics.json", None, "metrics.json is missing; give the folder of a training that has ended"),
        ("metrics.json", b"{", "does not hold the results of a training"),
        ("metrics.json", b"[1]", "it must be an object"),
        ("metrics.json", b'{"format": 2}', "`format` is 2"),
        ("metrics.json", b"\xff\xfe", "is not text"),
        ("metrics.json", b"[" * 100_000, "nested too deeply"),
        ("curves.csv", None, "curves.csv is missing"),
        ("curves.csv", b"step,loss\none,2\n", "damaged at line 2"),
        ("curves.csv", b"step,loss\n1\n2,x\n", "damaged at line"),
        ("curves.csv", b"loss\n1\n", "damaged at line 2"),
        ("curves.csv", b"step,loss\n1," + b"9" * 200_000 + b"\n", "damaged at line"),
        ("curves.csv", b"step,loss\n1" + b"0" * 400 + b",2\n", "damaged at line 2"),
    ],
)
def test_a_folder_that_lacks_results_or_holds_damaged_ones_is_named(
    name: str, content: bytes | None, said: str, model: Path, tmp_path: Path
) -> None:
    """Fault 200: one sentence with the file and the remedy."""
    for each in ("metrics.json", "curves.csv", "model.json"):
        (tmp_path / each).write_bytes((model / each).read_bytes())
    (tmp_path / name).unlink() if content is None else (tmp_path / name).write_bytes(content)
    with pytest.raises(ModelError, match=re.escape(said)):
        write_run_pages(tmp_path)


def test_values_that_are_not_finite_leave_gaps_in_the_curves(tmp_path: Path) -> None:
    (tmp_path / "curves.csv").write_text("step,loss,val_loss\n1,nan,\n2,inf,\n3,0.5,\n", encoding="utf-8")
    assert read_curves(tmp_path) == {"loss": Curve((3,), (0.5,))}
    assert math.isclose(read_curves(tmp_path)["loss"].values[0], 0.5)


def test_metrics_with_a_score_above_one_are_refused(model: Path, tmp_path: Path) -> None:
    """Fault 200: else a table would show it."""
    values = json.loads((model / "metrics.json").read_text(encoding="utf-8"))
    values["scores"]["miou"] = 1.5
    (tmp_path / "metrics.json").write_text(json.dumps(values), encoding="utf-8")
    with pytest.raises(ModelError, match=r"`scores\.miou` is 1\.5"):
        read_metrics(tmp_path)
