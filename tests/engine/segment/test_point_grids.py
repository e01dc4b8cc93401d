"""Prompts of SAM from a file."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from alps_qgis.engine.errors import SettingsError
from alps_qgis.engine.segment.sam.point_grids import read_point_grids
from alps_qgis.engine.settings import SamSettings

TILE = [[0.25, 0.5], [1.0, 0.0]]
CROPS = [[0.5, 0.5]]


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("one.json", json.dumps(TILE), [TILE]),
        ("layers.json", json.dumps([TILE]), [TILE]),
        ("crops.json", json.dumps([TILE, CROPS]), [TILE, CROPS]),
        ("bare.csv", "0.25,0.5\n1,0\n", [TILE]),
        ("named.csv", "\ufeffid,Y,X\n1,0.5,0.25\n2,0,1\n\n", [TILE]),
        ("crops.csv", "x,y,layer\n0.25,0.5,0\n0.5,0.5,1\n1,0,0\n", [TILE, CROPS]),
    ],
)
def test_points_of_each_layer_are_read(name: str, text: str, expected: list, tmp_path: Path) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")

    found = read_point_grids(tmp_path / name, len(expected) - 1)

    assert [grid.tolist() for grid in found] == expected
    assert all(grid.dtype == np.float64 for grid in found)


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.json", "[[0.5, 1.5]]", "outside 0 to 1"),
        ("a.json", "[[0.5, NaN]]", "outside 0 to 1"),
        ("a.json", '[["0.5", "0.5"]]', "not a list of points"),
        ("a.json", "[[[0.5, 0.5], [0.5]]]", "does not hold point grids"),
        ("a.json", "[]", "must be a list"),
        ("a.json", "{}", "must be a list"),
        ("a.json", "[[]]", "not a list of points"),
        ("a.json", "[" * 100_000, "does not hold point grids"),
        ("a.json", "\u0000", "does not hold point grids"),
        ("a.csv", "", "has no points"),
        ("a.csv", "x,z\n1,1\n", "columns x and y"),
        ("a.csv", "0.5\n", "has no x and y"),
        ("a.csv", "0.5,half\n", "could not convert"),
        ("a.csv", "x,y,layer\n0.5,0.5,1\n", "numbered 0, 1, 2"),
        ("a.json", json.dumps([TILE, CROPS]), "for 2 layer"),
    ],
)
def test_file_that_holds_none_is_refused(name: str, text: str, message: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")

    with pytest.raises(SettingsError, match=message) as caught:
        read_point_grids(tmp_path / name, 0)
    assert str(tmp_path / name) in str(caught.value)


def test_missing_file_and_one_that_is_not_text_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(b"\xff\xfe\x00")

    for name in ("missing.json", "a.json"):
        with pytest.raises(SettingsError, match=name):
            read_point_grids(tmp_path / name, 0)


def test_points_per_side_and_grids_exclude_each_other() -> None:
    with pytest.raises(SettingsError, match="leave one of them out"):
        SamSettings(points_per_side=16, point_grids="grids.json")
    # Without grids, the last layer would have no point.
    assert SamSettings(point_grids="grids.json", crop_n_layers=9, crop_n_points_downscale_factor=2).conflict() == ""
