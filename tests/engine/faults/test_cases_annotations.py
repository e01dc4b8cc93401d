"""Annotations and layers of boxes that once went wrong: the small inputs in ../shared/cases, through the command."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from pathlib import Path

import geopandas
import numpy as np
import pytest

from alps_qgis.engine.__main__ import main
from tests.engine.factories import make_raster
from tests.engine.segment_files import write_blobs

Case = Callable[[str], Path]


def refused(capsys: pytest.CaptureFixture[str], *command: object) -> str:
    """Return the one line on stderr of a command that fails."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert main([str(part) for part in command]) != 0
    err = capsys.readouterr().err
    assert "Traceback" not in err and "Warning" not in err
    return err


def test_layers_of_a_file_are_named_where_none_is_chosen(
    shared_case: Case, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Fault 92: vector/two.gpkg."""
    case = shared_case("vector")
    options = ("--class-field", "cls", "--segmenter", "colour", "--out", tmp_path / "o")
    err = refused(capsys, "boxes", case / "s.tif", "--boxes", case / "two.gpkg", *options)
    assert "two.gpkg has 2 layers: aa, bb; choose one" in err and "two.gpkg|layername=aa" in err
    assert (
        main([str(each) for each in ("boxes", case / "s.tif", "--boxes", f"{case}/two.gpkg|layername=bb", *options)])
        == 0
    )


def test_every_command_that_reads_a_layer_names_the_layers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Fault 92: one file with two layers, at every door for vectors."""
    scene = make_raster(tmp_path / "s.tif", np.zeros((3, 10, 10), np.uint8))
    classes = make_raster(tmp_path / "s_classes.tif", np.zeros((10, 10), np.uint8))
    polygons = geopandas.read_file(write_blobs(tmp_path / "one.gpkg"), layer="segments")
    two = tmp_path / "two.gpkg"
    for name in ("aa", "bb"):
        polygons.to_file(two, layer=name, engine="pyogrio", mode="a" if two.exists() else "w")
    out, codebook = tmp_path / "o", tmp_path / "codebook.gpkg"
    assert main(["fit", str(tmp_path / "one.gpkg"), "--clusters", "2", "--out", str(codebook)]) == 0
    capsys.readouterr()
    for command in (
        ("boxes", scene, "--boxes", two, "--segmenter", "colour", "--out", out),
        ("fit", two, "--clusters", "2", "--out", tmp_path / "c.gpkg"),
        ("paint", two, "--codebook", codebook, "--out", tmp_path / "c.tif"),
        ("relabel", two, "--codebook", codebook, "--out", out),
        ("polygonize", classes, "--segments", two, "--out", tmp_path / "p.gpkg"),
        ("export", scene, "--instances", two, "--layout", "coco", "--out", out),
    ):
        assert "has 2 layers: aa, bb; choose one" in refused(capsys, *command), command
