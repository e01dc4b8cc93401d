from __future__ import annotations

import csv
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
import shapely

from alps_qgis.engine.__main__ import main
from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.errors import DatasetError, OutputError, SegmentsError, SettingsError
from alps_qgis.engine.progress import SILENT, Progress
from alps_qgis.engine.reports.write import PAGE, TABLES, report_on_labels
from alps_qgis.engine.settings import ReportSettings
from tests.engine.factories import make_raster, rgb
from tests.engine.reports.labelled import grid_of, write_classes, write_instances, write_segments_of


class Heard(Progress):
    def __init__(self):
        self.said = []

    def warn(self, message):
        self.said.append(message)


@pytest.fixture
def labels(tmp_path):
    """Return a folder with two labelled scenes: one of segments on the ground, one without a place."""
    folder = tmp_path / "labels"
    folder.mkdir()
    values = np.full((40, 60), 255, np.uint8)
    values[:20] = 0
    values[20:30, :30] = 1
    boxes = [(0, 0, 60, 20), (0, 20, 30, 30), (0, 20, 30, 29), (10, 5, 14, 9)]
    grid = grid_of(40, 60)
    write_classes(folder, "north", values, grid)
    write_segments_of(folder, "north", boxes, [0, 1, 1, 0], [0.9, 0.4, 0.2, np.nan], grid, [-1, -1, 2, -1])
    grid = grid_of(20, 20, place=False)
    write_classes(folder, "south", np.zeros((20, 20), np.uint8), grid)
    write_segments_of(folder, "south", [(0, 0, 20, 20)], [0], [0.05], grid)
    return folder


def _report(labels, out, scenes=(), progress=SILENT, **settings):
    out.mkdir(exist_ok=True)
    return report_on_labels([Path(labels)], out, list(scenes), ReportSettings(**settings), progress)


def _rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


class _Tags(HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.sources, self.names = [], [], set()

    def handle_starttag(self, tag, attributes):
        self.names.add(tag)
        self.sources += [value for name, value in attributes if name in ("src", "href")]
        if tag not in ("meta", "img", "br", "path", "rect"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag not in ("path", "rect"):
            assert self.open.pop() == tag


def test_tables_hold_the_figures_by_hand(labels, tmp_path):
    result = _report(labels, tmp_path / "out")

    classes = _rows(tmp_path / "out" / "classes.csv")
    assert [(row["name"], row["pixels"], row["masks"], row["scenes"]) for row in classes] == [
        ("water", "1600", "3", "2"),
        ("field <b>", "300", "1", "1"),
        ("road", "0", "1", "0"),
    ]
    assert float(classes[0]["mean_confidence"]) == pytest.approx((0.9 + 0.05) / 2)
    scenes = _rows(tmp_path / "out" / "scenes.csv")
    assert [(row["scene"], row["masks"], row["duplicates"]) for row in scenes] == [
        ("north", "4", "0"),
        ("south", "1", "0"),
    ]
    assert float(scenes[0]["covered_share"]) == 1500 / 2400
    doubtful = _rows(tmp_path / "out" / "doubtful.csv")
    assert [(row["scene"], row["mask"], row["class_name"]) for row in doubtful] == [
        ("south", "1", "water"),
        ("north", "3", "road"),
        ("north", "2", "field <b>"),
        ("north", "1", "water"),
    ]
    assert sum(int(row["masks"]) for row in _rows(tmp_path / "out" / "sizes.csv")) == 5
    assert result["n_masks"] == 5
    assert result["covered_share"] == pytest.approx(1900 / 2800)


def test_page_needs_no_other_file_runs_nothing_and_is_well_formed(labels, tmp_path):
    _report(labels, tmp_path / "out")

    text = (tmp_path / "out" / PAGE).read_text(encoding="utf-8")
    tags = _Tags()
    tags.feed(text)
    assert tags.open == []
    assert tags.sources and all(source.startswith("data:image/png;base64,") for source in tags.sources)
    assert not tags.names & {"script", "link", "iframe", "b>"}
    assert "field &lt;b&gt;" in text and "field <b>" not in text
    assert "url(" not in text
    assert text.index("Doubtful labels") < text.index("<h2>Classes")
    assert "on the ground" in text


def test_masks_of_boxes_are_compared_with_their_boxes_and_one_another(tmp_path):
    grid = grid_of(40, 40)
    write_classes(tmp_path, "a", np.full((40, 40), 255, np.uint8), grid)
    square, half = shapely.box(0, 0, 10, 10), shapely.box(0, 0, 10, 5)
    diamond = shapely.Polygon([(24, 20), (28, 24), (24, 28), (20, 24)])
    write_instances(
        tmp_path,
        "a",
        [square, square, half, diamond],
        [square, square, square, diamond],
        [0, 0, 1, 2],
        [0.9, None, 0.8, 0.1],
        [False, False, False, True],
        grid,
    )

    result = _report(tmp_path, tmp_path / "out")

    iou = {row["name"]: row["mean_hull_box_iou"] for row in _rows(tmp_path / "out" / "classes.csv")}
    assert {name: float(value) for name, value in iou.items()} == pytest.approx(
        {"water": 1, "field <b>": 0.5, "road": 1}
    )
    duplicates = _rows(tmp_path / "out" / "duplicates.csv")
    assert [(row["mask"], row["other_mask"], float(row["iou"])) for row in duplicates] == [("1", "2", 1.0)]
    assert result["n_duplicates"] == 1
    assert _rows(tmp_path / "out" / "doubtful.csv")[0]["mask"] == "4"
    assert "IoU of bounding box and box" in (tmp_path / "out" / PAGE).read_text(encoding="utf-8")


def test_samples_show_the_scenes_where_they_are_given(labels, tmp_path):
    scenes = tmp_path / "scenes"
    scenes.mkdir()
    make_raster(scenes / "north.tif", rgb(40, 60))
    heard = Heard()

    _report(labels, tmp_path / "with", [str(scenes)], heard)
    _report(labels, tmp_path / "without")

    texts = [(tmp_path / name / PAGE).read_text(encoding="utf-8") for name in ("with", "without")]
    assert ["plain background" in text for text in texts] == [False, True]
    # Noise takes more bytes than paper does.
    assert len(texts[0]) > len(texts[1]) + 10_000
    assert heard.said == []


def test_scene_that_cannot_be_read_is_told_and_shown_on_paper(labels, tmp_path):
    scene = tmp_path / "north.tif"
    scene.write_bytes(b"no raster")
    heard = Heard()

    _report(labels, tmp_path / "out", [str(scene)], heard)

    assert len(heard.said) == 1 and heard.said[0].startswith("north.tif cannot be shown")


def test_scenes_of_other_names_are_told(labels, tmp_path):
    make_raster(tmp_path / "other.tif", rgb(40, 60))
    heard = Heard()

    _report(labels, tmp_path / "out", [str(tmp_path / "other.tif")], heard)

    assert "None of the scenes has the name of" in heard.said[0]


def test_number_and_size_of_pictures_are_bounded(labels, tmp_path):
    result = _report(labels, tmp_path / "out", samples=0, doubtful=0)

    text = Path(result["report"]).read_text(encoding="utf-8")
    # Two maps of all masks, a map for each of two classes, and the scale of colours.
    assert len(re.findall("data:image", text)) == 5
    assert len(text) < 40_000
    for settings in ({"samples": 65}, {"doubtful": -1}, {"thumbnail_px": 5000}, {"duplicate_iou": 1.0}):
        with pytest.raises(SettingsError):
            _report(labels, tmp_path / "other", **settings)


def test_same_labels_give_the_same_bytes(labels, tmp_path):
    for name in ("one", "two"):
        _report(labels, tmp_path / name)

    for name in (PAGE, *TABLES):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


def test_damaged_scene_is_left_out_and_listed(labels, tmp_path):
    (labels / "south_classes.tif").write_bytes(b"no raster")
    segments = labels / "north_segments.gpkg"
    heard = Heard()

    result = _report(labels, tmp_path / "out", progress=heard)

    assert result["n_scenes"] == 1
    assert "south_classes.tif" in result["failed"][0]["input"]
    assert "Left out" in (tmp_path / "out" / PAGE).read_text(encoding="utf-8")
    segments.write_bytes(segments.read_bytes()[:5000])
    with pytest.raises(SegmentsError, match=r"north_segments\.gpkg"):
        _report(labels, tmp_path / "again")
    assert list((tmp_path / "again").iterdir()) == []


@pytest.mark.parametrize("damage", ["cut", "text", "empty", "column", "layer"])
def test_damaged_instances_are_named(tmp_path, damage):
    grid = grid_of(20, 20)
    write_classes(tmp_path, "a", np.zeros((20, 20), np.uint8), grid)
    square = shapely.box(0, 0, 5, 5)
    path = write_instances(tmp_path, "a", [square], [square], [0], [0.5], [False], grid)
    content = path.read_bytes()
    if damage == "column":
        path.write_bytes(content.replace(b"instance_id", b"instance_no"))
    elif damage == "layer":
        path.write_bytes(content.replace(b"instances", b"instancez"))
    else:
        path.write_bytes({"cut": content[:20_000], "text": b"hello", "empty": b""}[damage])

    with pytest.raises(SegmentsError, match=r"a_instances\.gpkg"):
        _report(tmp_path, tmp_path / "out")


def test_text_that_is_none_inside_a_file_is_told(labels, tmp_path):
    segments = labels / "north_segments.gpkg"
    segments.write_bytes(segments.read_bytes().replace(b'"scene_name"', b'"scene\xff\xfeame"'))
    heard = Heard()

    result = _report(labels, tmp_path / "out", progress=heard)

    assert [(failure["code"], "north_segments.gpkg" in failure["message"]) for failure in result["failed"]] == [
        ("segments", True)
    ]
    assert result["n_scenes"] == 1


def test_broken_box_has_no_figure_and_does_no_harm(tmp_path):
    grid = grid_of(20, 20)
    write_classes(tmp_path, "a", np.zeros((20, 20), np.uint8), grid)
    square = shapely.box(0, 0, 5, 5)
    write_instances(tmp_path, "a", [square, square], [None, shapely.Polygon()], [0, 0], [0.5, 0.4], [False] * 2, grid)

    _report(tmp_path, tmp_path / "out")

    assert _rows(tmp_path / "out" / "classes.csv")[0]["masks"] == "2"


def test_polygons_stand_for_masks_where_a_run_left_no_segments(labels, tmp_path):
    polygons = labels / "north_polygons.gpkg"
    run_job("polygonize", {"classes": str(labels / "north_classes.tif"), "polygons": str(polygons)}, SILENT)
    (labels / "north_segments.gpkg").unlink()
    (labels / "south_segments.gpkg").unlink()

    result = _report(labels, tmp_path / "out")

    assert result["n_masks"] == 2
    sizes = {row["name"]: row["mean_size_px"] for row in _rows(tmp_path / "out" / "classes.csv")}
    assert (float(sizes["water"]), float(sizes["field <b>"])) == (1200, 300)
    polygons.write_bytes(polygons.read_bytes()[:20_000])
    with pytest.raises(DatasetError, match=r"north_polygons\.gpkg"):
        report_on_labels([labels / "north_classes.tif"], tmp_path, [], ReportSettings(), SILENT)


def test_class_raster_without_masks_or_table_counts_its_pixels(tmp_path):
    make_raster(tmp_path / "a_classes.tif", np.array([[0, 0, 255, 3]], np.uint8), nodata=255)

    result = _report(tmp_path, tmp_path / "out")

    assert result["covered_share"] == 0.75
    assert result["n_masks"] == 0


def test_folder_without_labels_and_outputs_that_exist_are_refused(labels, tmp_path):
    empty = tmp_path / "empty"
    empty.mkdir()
    with pytest.raises(DatasetError, match="holds no labels"):
        _report(empty, tmp_path / "out")
    with pytest.raises(DatasetError, match="is not a folder of labels"):
        _report(tmp_path / "nowhere", tmp_path / "out")
    (tmp_path / "out" / "scenes.csv").write_text("mine")
    with pytest.raises(OutputError, match=r"scenes\.csv exists"):
        _report(labels, tmp_path / "out")
    assert [file.name for file in (tmp_path / "out").iterdir()] == ["scenes.csv"]


def test_labels_of_a_real_run_are_reported_by_one_command(tmp_path, capsys):
    scenes = tmp_path / "scenes"
    scenes.mkdir()
    for seed, name in enumerate(("a", "b")):
        image = rgb(96, 96, seed) // 8
        image[:, :, 48:] += 180
        make_raster(scenes / f"{name}.tif", image)
    settings = {"codebook": {"clusters": 2}, "segment": {"segmenter": "superpixels", "workers": 1}}
    made = run_job("label", {"scenes": [str(scenes)], "out": str(tmp_path / "out"), "settings": settings}, SILENT)

    assert main(["report", str(tmp_path / "out"), "--out", str(tmp_path / "r"), "--scenes", str(scenes), "--json"]) == 0

    result = json.loads(capsys.readouterr().out)
    assert result["n_scenes"] == 2
    assert result["n_classes"] == 2
    assert result["n_masks"] == sum(scene["n_segments"] for scene in made["scenes"])
    assert result["n_unclassified"] == 0
    assert main(["report", str(tmp_path / "out"), "--out", str(tmp_path / "r2")]) == 0
    assert "2 classes in 2 scenes" in capsys.readouterr().out
    assert main(["report", str(tmp_path / "nothing"), "--out", str(tmp_path / "r3")]) == 1
    assert not (tmp_path / "r3").exists()


def test_scores_of_sam_and_the_position_of_classes_are_shown(tmp_path):
    grid = grid_of(64, 64)
    values = np.zeros((64, 64), np.uint8)
    values[:, 32:] = 1
    write_classes(tmp_path, "a", values, grid)
    boxes = [(0, 0, 32, 64), (32, 0, 64, 64)]
    write_segments_of(tmp_path, "a", boxes, [0, 1], [0.9, 0.8], grid, score=[0.91, 1.02], stability=[0.95, 0.97])

    (tmp_path / "out").mkdir()
    page = Path(_report(tmp_path, tmp_path / "out")["report"]).read_text(encoding="utf-8")

    assert "Predicted IoU of masks (SAM)" in page
    assert "Stability score of masks (SAM)" in page
    # A value above 1 counts in the last column.
    assert "<title>0.98: 1</title>" in page
    assert "Where each class lies" in page
    assert "map of water" in page
    assert "map of road" not in page


def test_without_scores_of_a_model_there_is_no_histogram_of_them(labels, tmp_path):
    page = Path(_report(labels, tmp_path / "out")["report"]).read_text(encoding="utf-8")

    assert "Predicted IoU" not in page
    assert "Stability score" not in page
