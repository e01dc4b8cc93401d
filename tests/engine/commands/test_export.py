from __future__ import annotations

import json

import numpy as np
import pytest

from alps_qgis.engine.__main__ import main
from alps_qgis.engine.command_line import parse

from ..factories import make_raster, rgb


def settings_of(*options):
    return parse(["export", "scenes", "--labels", "labels", "--out", "o", *options]).arguments["settings"]


def test_only_what_was_given_is_handed_on_so_that_presets_hold():
    assert settings_of("--preset", "isaid-pl") == {}
    given = settings_of("--chip", "64", "--split", "0.5,0.5,0", "--pad", "--min-instance", "3", "--ignore", "a b", "c")
    assert given == {"chip": 64, "split": (0.5, 0.5, 0.0), "pad": True, "min_instance_px": 3, "ignore": ["a b", "c"]}


def test_what_was_written_and_left_out_is_told(tmp_path, capsys):
    scene = make_raster(tmp_path / "a.tif", rgb(32, 48))
    labels = np.full((32, 48), 255, np.uint8)
    labels[:, :20] = 1
    mask = make_raster(tmp_path / "a_classes.tif", labels, nodata=255)
    options = ["export", str(scene), "--labels", str(mask), "--chip", "16", "--split", "1,0,0", "--layout", "coco"]
    assert main([*options, "--out", str(tmp_path / "set")]) == 0
    out = capsys.readouterr().out
    assert "chips: 4 train, 0 val, 0 test, from 1 scene, with 1 class and 4 instances" in out
    assert "2 chips with too few labelled pixels" in out


def test_result_as_json_is_all_there_is_on_stdout(tmp_path, capsys):
    scene = make_raster(tmp_path / "a.tif", rgb(16, 16))
    mask = make_raster(tmp_path / "a_classes.tif", np.zeros((16, 16), np.uint8))
    options = ["export", str(scene), "--labels", str(mask), "--chip", "0", "--names", '{"0": "sea"}', "--json"]
    assert main([*options, "--out", str(tmp_path / "set")]) == 0
    assert json.loads(capsys.readouterr().out)["n_chips"] == {"train": 1, "val": 0, "test": 0}


@pytest.mark.parametrize(
    ("options", "message"), [(["--labels", "nowhere"], "do not exist"), ([], "No labels"), (["--names", "{"], "names")]
)
def test_errors_are_one_sentence_and_no_traceback(tmp_path, capsys, options, message):
    scene = make_raster(tmp_path / "a.tif", rgb(16, 16))
    assert main(["export", str(scene), "--out", str(tmp_path / "set"), *options]) != 0
    error = capsys.readouterr().err
    assert message in error and "Traceback" not in error
    assert not (tmp_path / "set").exists()
