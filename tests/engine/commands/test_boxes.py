from __future__ import annotations

import json

import numpy as np
import pytest

from alps_qgis.engine.__main__ import main
from alps_qgis.engine.command_line import parse
from alps_qgis.engine.settings import BoxSettings, from_dict

from ..factories import make_raster

DOTA = "5 5 20 5 20 20 5 20 ship 0\n30 5 40 5 40 20 30 20 car 1\n"


@pytest.fixture
def image(tmp_path):
    (tmp_path / "a.txt").write_text(DOTA)
    return make_raster(tmp_path / "a.tif", np.random.default_rng(0).integers(0, 255, (3, 32, 48)).astype(np.uint8))


def test_options_left_out_are_the_defaults_of_the_settings():
    arguments = parse(["boxes", "a.tif", "--annotations", "a.txt", "--out", "o"]).arguments
    assert from_dict(BoxSettings, arguments["settings"]) == BoxSettings()


def test_options_become_settings():
    options = ["--classes", "car,ship", "--least-score", "0.3", "--no-difficult", "--prompt", "points", "--margin", "0"]
    settings = parse(["boxes", "a.tif", "--boxes", "b.gpkg", "--out", "o", *options]).arguments["settings"]
    assert (settings["classes"], settings["least_score"], settings["difficult"]) == (("car", "ship"), 0.3, False)
    assert (settings["prompt"], settings["margin"]) == ("points", 0.0)


def test_old_spellings_of_options_and_values_still_work_and_are_hidden(capsys):
    def read(*options):
        given = parse(["boxes", "a.tif", "--boxes", "b.gpkg", "--out", "o", *options]).arguments["settings"]
        return from_dict(BoxSettings, given)

    assert read("--min-score", "0.3", "--prompt", "bbox") == read("--least-score", "0.3", "--prompt", "hull")
    with pytest.raises(SystemExit):
        parse(["boxes", "--help"])
    shown = capsys.readouterr().out
    assert "--min-score" in shown and "bbox" in shown
    assert "--least-score" not in shown and "hull" not in shown


def test_layer_and_annotations_at_once_are_refused(capsys):
    with pytest.raises(SystemExit):
        parse(["boxes", "a.tif", "--boxes", "b.gpkg", "--annotations", "a.txt", "--out", "o"])
    assert "not allowed with" in capsys.readouterr().err


def test_what_became_of_the_boxes_is_told(image, tmp_path, capsys):
    options = ["boxes", str(image), "--annotations", str(tmp_path / "a.txt"), "--segmenter", "colour"]
    assert main([*options, "--no-difficult", "--out", str(tmp_path / "out")]) == 0
    out = capsys.readouterr().out
    assert "1 mask from 2 boxes in 1 image (" in out
    assert "left out: 1 box marked as difficult" in out
    assert str(tmp_path / "out" / "a_classes.tif") in out


def test_result_as_json_is_all_there_is_on_stdout(image, tmp_path, capsys):
    options = ["boxes", str(image), "--annotations", str(tmp_path / "a.txt"), "--segmenter", "colour", "--json"]
    assert main([*options, "--out", str(tmp_path / "out")]) == 0
    assert json.loads(capsys.readouterr().out)["n_instances"] == 2


def test_error_is_one_sentence_without_a_traceback(image, tmp_path, capsys):
    options = ["boxes", str(image), "--boxes", str(tmp_path / "none.gpkg"), "--out", str(tmp_path / "out")]
    assert main(options) != 0
    captured = capsys.readouterr()
    assert "none.gpkg" in captured.err
    assert "Traceback" not in captured.err


def test_image_whose_boxes_make_no_sense_is_refused_and_the_others_are_masked(image, tmp_path, capsys):
    """Fault 90: boxes of another image gave masks and a warning."""
    values = np.random.default_rng(1).integers(0, 255, (3, 32, 48)).astype(np.uint8)
    make_raster(tmp_path / "b.tif", values)
    (tmp_path / "b.txt").write_text("905 5 920 5 920 20 905 20 ship 0\n40 5 70 5 70 20 40 20 car 1\n")
    command = ["boxes", str(tmp_path / "a.tif"), str(tmp_path / "b.tif"), "--annotations"]
    command += [str(tmp_path / "a.txt"), str(tmp_path / "b.txt"), "--segmenter", "colour", "--json"]
    assert main([*command, "--out", str(tmp_path / "out")]) == 0
    captured = capsys.readouterr()
    result = json.loads(captured.out)
    assert [row["n_instances"] for row in result["images"]] == [2]
    (failed,) = result["failed"]
    assert failed["code"] == "annotations" and failed["input"].endswith("b.tif")
    assert "boxes of" in failed["message"] and "48 × 32 pixels" in failed["message"]
    assert not (tmp_path / "out" / "b_classes.tif").exists()


def test_damaged_entries_alone_are_an_error_and_not_an_empty_raster(image, tmp_path, capsys):
    """Fault 91: nothing was done, and the exit status was 0."""
    (tmp_path / "a.txt").write_text("5 5 20 5 20 ship\n")
    command = ["boxes", str(image), "--annotations", str(tmp_path / "a.txt"), "--format", "dota"]
    assert main([*command, "--out", str(tmp_path / "out")]) != 0
    assert "None of the 1 entries of the annotations is a box" in capsys.readouterr().err
