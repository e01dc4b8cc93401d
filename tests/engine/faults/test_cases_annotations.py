"""Annotations and layers of boxes that once went wrong: the small inputs in ../shared/cases, through the command."""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable
from pathlib import Path

import geopandas
import numpy as np
import pytest
import shapely

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


def masks(case: Path, capsys: pytest.CaptureFixture[str], *options: str) -> tuple[dict[str, dict[str, int]], str]:
    """Return what `alps boxes` made of a case: class → pixels of each image, and what it said on stderr."""
    out = case / "out"
    command = ("boxes", case / "img", "--annotations", case / "lab", "--segmenter", "colour", "--json", "--out", out)
    assert main([str(part) for part in (*command, *options)]) == 0
    captured = capsys.readouterr()
    assert "Traceback" not in captured.err
    rows = json.loads(captured.out)["images"]
    return {Path(row["input"]).name: row["n_px"] for row in rows}, captured.err


def box_of(case: Path, stem: str) -> list[float]:
    """Return left, top, right, bottom in pixels of the only box of an image that has no georeferencing."""
    path = case / "out" / f"{stem}_instances.gpkg"
    [text] = geopandas.read_file(path, layer="instances")["box"]
    left, bottom, right, top = shapely.from_wkt(text).bounds
    return [left, -top, right, -bottom]


@pytest.mark.parametrize(("name", "image"), [("dotted", "ortho.2.png"), ("yolo_dotted", "t.1.png")])
def test_boxes_of_a_name_with_dots_are_on_their_own_image(
    shared_case: Case, capsys: pytest.CaptureFixture[str], name: str, image: str
) -> None:
    """Fault 89: dotted/ and yolo_dotted/."""
    found, _ = masks(shared_case(name), capsys)
    assert [each for each, n_px in found.items() if n_px] == [image]


def test_suffix_of_the_image_in_the_name_of_its_label(shared_case: Case, capsys: pytest.CaptureFixture[str]) -> None:
    """Fault 89: suffix_in_label/."""
    found, _ = masks(shared_case("suffix_in_label"), capsys, "--format", "yolo")
    assert found["a.png"]


def test_label_that_names_another_image_keeps_its_own_and_says_so(
    shared_case: Case, capsys: pytest.CaptureFixture[str]
) -> None:
    """Fault 89: voc_other_filename/."""
    found, err = masks(shared_case("voc_other_filename"), capsys)
    assert found["a.png"] and not found["b.png"]
    assert "a.xml names the image b.png inside; its boxes are used for a.png" in err


def test_annotation_of_a_resized_image_is_refused_with_both_sizes(
    shared_case: Case, capsys: pytest.CaptureFixture[str]
) -> None:
    """Fault 90: coco_resized/."""
    case = shared_case("coco_resized")
    err = refused(capsys, "boxes", case / "img", "--annotations", case / "lab", "--out", case / "out")
    assert "512 × 400 pixels, but a.png has 256 × 200 pixels" in err


def test_size_of_the_image_counts_where_the_annotation_swaps_its_sides(
    shared_case: Case, capsys: pytest.CaptureFixture[str]
) -> None:
    """Fault 90: coco_wh_swapped/."""
    case = shared_case("coco_wh_swapped")
    found, err = masks(case, capsys)
    assert found["a.png"] and box_of(case, "a") == [210, 30, 250, 70]
    assert "200 × 256 pixels, but a.png has 256 × 200 pixels" in err


def test_orientation_of_exif_is_said_and_applied_on_request(
    shared_case: Case, capsys: pytest.CaptureFixture[str]
) -> None:
    """Fault 90: exif/."""
    case = shared_case("exif")
    err = refused(capsys, "boxes", case / "img", "--annotations", case / "lab", "--out", case / "out")
    assert "EXIF orientation 6" in err and "--exif-turned" in err
    found, _ = masks(case, capsys, "--exif-turned")
    # Shown 200 × 256: x 130…170, y 20…60; stored: column y, row 200 − x.
    assert found["a.jpg"] and box_of(case, "a") == [20, 30, 60, 70]


def test_closed_ring_gives_the_mask_of_the_open_one(shared_case: Case, capsys: pytest.CaptureFixture[str]) -> None:
    """Fault 91: coco_closed_ring/ as coco_open_ring/."""
    closed, _ = masks(shared_case("coco_closed_ring"), capsys)
    assert closed == masks(shared_case("coco_open_ring"), capsys)[0]
    assert closed["a.png"]["plane"] == 1096


def test_float_ids_are_read(shared_case: Case, capsys: pytest.CaptureFixture[str]) -> None:
    """Fault 91: coco_float_ids/."""
    case = shared_case("coco_float_ids")
    found, err = masks(case, capsys)
    assert list(found["a.png"]) == ["ship"] and box_of(case, "a") == [20, 30, 60, 70]
    assert "left out" not in err


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
