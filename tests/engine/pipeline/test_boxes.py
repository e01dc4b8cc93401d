from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pytest
import shapely
from pyproj import CRS

from alps_qgis.engine.annotations.boxes import Boxes
from alps_qgis.engine.boxes.colour import ColourSegmenter
from alps_qgis.engine.commands.jobs import describe, run_job
from alps_qgis.engine.errors import AlpsError, AnnotationError, Cancelled, OutputError, SegmenterError, SettingsError
from alps_qgis.engine.pipeline import boxes as boxes_job
from alps_qgis.engine.pipeline.boxes import BoxOutputs, BoxPlan, mask_images
from alps_qgis.engine.progress import SILENT, Progress
from alps_qgis.engine.scene.class_raster import read_class_raster
from alps_qgis.engine.scene.grid import Window
from alps_qgis.engine.settings import BoxSettings
from alps_qgis.engine.tables.instances import read_instances, read_instances_meta
from tests.engine.factories import TEN_METRES, UTM31, make_raster

COLOUR = BoxSettings(segmenter="colour", workers=1)


def boxes_at(*places: tuple[float, float, float, float], names: str = "", **columns: Any) -> Boxes:
    """Return upright boxes; `names` has one letter a box."""
    n = len(places)
    corners = [[(a, b), (c, b), (c, d), (a, d)] for a, b, c, d in places]
    return Boxes(
        np.array(corners, dtype=float).reshape(n, 4, 2),
        np.array(list(names) or ["x"] * n, dtype=object),
        np.array(columns.get("score", [np.nan] * n), dtype=float),
        np.array(columns.get("difficult", [False] * n), dtype=bool),
        np.zeros(n, dtype=bool),
        np.array(columns.get("box_id", range(n)), dtype=np.int64),
    )


@pytest.fixture
def scene(tmp_path: Path) -> Path:
    """Bright squares of 10 px at (20, 20), (50, 20) and (20, 50) on dark ground, 80 × 100 pixels of 10 m."""
    values = np.random.default_rng(0).integers(40, 50, (3, 80, 100)).astype(np.uint8)
    for row, col in ((20, 20), (20, 50), (50, 20)):
        values[:, row : row + 10, col : col + 10] = 220
    return make_raster(tmp_path / "scene.tif", values)


SQUARES = ((20.0, 20.0, 30.0, 30.0), (50.0, 20.0, 60.0, 30.0), (20.0, 50.0, 30.0, 60.0))


def run(scenes: dict[Path, Boxes], out: Path, settings: BoxSettings = COLOUR, **more: Any) -> dict[str, Any]:
    out.mkdir(exist_ok=True)
    outputs = {path: BoxOutputs.beside(out, path.stem) for path in scenes}
    progress = more.pop("progress", SILENT)
    return mask_images(BoxPlan(outputs, scenes, settings=settings, **more), progress)


def columns_of(path: str | Path) -> dict[str, list]:
    batches = list(read_instances(path))
    return {name: [value for batch in batches for value in batch[name].tolist()] for name in batches[0].columns}


def classes_of(path: str | Path) -> np.ndarray:
    with read_class_raster(path) as raster:
        return raster.read(Window(0, 0, raster.grid.height, raster.grid.width))


class Warned(Progress):
    def __init__(self) -> None:
        self.warnings: list[str] = []

    def warn(self, message: str) -> None:
        self.warnings.append(message)


def test_every_box_becomes_an_instance_with_its_class_score_and_box(scene, tmp_path):
    boxes = boxes_at(*SQUARES, names="bab", score=[0.9, np.nan, 0.4], difficult=[False, True, False], box_id=[7, 8, 9])
    result = run({scene: boxes}, tmp_path / "out")
    found = columns_of(result["images"][0]["instances"])
    order = np.argsort(found["instance_id"])
    assert [found["instance_id"][i] for i in order] == [7, 8, 9]
    assert [found["class_name"][i] for i in order] == ["b", "a", "b"]
    assert [found["class_id"][i] for i in order] == [1, 0, 1]
    assert np.allclose([found["box_score"][i] for i in order], [0.9, np.nan, 0.4], equal_nan=True)
    assert [found["difficult"][i] for i in order] == [False, True, False]
    box = shapely.from_wkt(found["box"][order[0]])
    assert box.bounds == (500_200.0, 4_999_700.0, 500_300.0, 4_999_800.0)
    assert found["area_m2"] == pytest.approx([100 * area for area in found["area_px"]])
    assert all(0 < score < 1 for score in found["score"])


def test_outlines_lie_on_pixel_edges_in_the_crs_of_the_scene(scene, tmp_path):
    result = run({scene: boxes_at(*SQUARES)}, tmp_path / "out")
    path = result["images"][0]["instances"]
    assert CRS.from_user_input(pyogrio.read_info(path, layer="instances")["crs"]).to_epsg() == 32631
    for batch in read_instances(path):
        pixels = (shapely.get_coordinates(batch.geometry) - (TEN_METRES.c, TEN_METRES.f)) / 10
        assert np.array_equal(pixels, np.round(pixels))
        assert (shapely.get_type_id(batch.geometry) == shapely.GeometryType.MULTIPOLYGON).all()
        assert shapely.area(batch.geometry).tolist() == [100 * area for area in batch["area_px"]]


def test_class_raster_holds_the_classes_where_masks_are_and_255_elsewhere(scene, tmp_path):
    result = run({scene: boxes_at(*SQUARES, names="bab")}, tmp_path / "out")
    values = classes_of(result["images"][0]["classes"])
    assert [values[25, 25], values[25, 55], values[55, 25], values[5, 5]] == [1, 0, 1, 255]
    assert np.count_nonzero(values != 255) == sum(columns_of(result["images"][0]["instances"])["area_px"])
    with read_class_raster(result["images"][0]["classes"]) as raster:
        assert [(each.class_id, each.name) for each in raster.classes] == [(0, "a"), (1, "b")]
        assert len({each.color for each in raster.classes}) == 2


def test_small_object_lies_above_the_large_one_around_it_and_both_masks_stay_whole(scene, tmp_path):
    result = run({scene: boxes_at((15, 15, 65, 65), SQUARES[0], names="bs")}, tmp_path / "out")
    row = result["images"][0]
    values = classes_of(row["classes"])
    assert values[25, 25] == 1
    area = dict(zip(*[columns_of(row["instances"])[name] for name in ("class_name", "area_px")], strict=True))
    assert sum(area.values()) - row["n_hidden_px"] == np.count_nonzero(values != 255)
    assert row["n_px"]["s"] == area["s"]


def test_outputs_do_not_depend_on_the_order_of_the_boxes(scene, tmp_path):
    places = [*SQUARES, (15, 15, 65, 65), (22, 18, 34, 33)]
    there = run({scene: boxes_at(*places, names="abcab")}, tmp_path / "one")
    back = run({scene: boxes_at(*places[::-1], names="abcab"[::-1])}, tmp_path / "two")
    one, two = (classes_of(result["images"][0]["classes"]) for result in (there, back))
    assert np.array_equal(one, two)


def test_equal_runs_give_equal_bytes(scene, tmp_path):
    for name in ("one", "two"):
        run({scene: boxes_at(*SQUARES)}, tmp_path / name)
    for name in ("scene_instances.gpkg", "scene_classes.tif", "scene_classes.tif.aux.xml"):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


@pytest.mark.parametrize("tile", [64, 90])
def test_masks_do_not_depend_on_the_tiles(scene, tmp_path, tile):
    boxes = boxes_at(*SQUARES, (10, 10, 70, 70), (35, 22, 63, 58))
    whole = run({scene: boxes}, tmp_path / "whole")
    cut = run({scene: boxes}, tmp_path / "cut", BoxSettings("colour", workers=1, tile=tile, halo=16))
    one, two = (classes_of(result["images"][0]["classes"]) for result in (whole, cut))
    assert np.count_nonzero(one != two) <= (0 if tile == 90 else 0.01 * one.size)


def test_box_much_larger_than_a_tile_is_masked_once_and_on_pixel_edges(tmp_path):
    values = np.full((3, 500, 700), 50, np.uint8)
    values[:, 50:450, 60:640] = 200
    scene = make_raster(tmp_path / "large.tif", values)
    settings = BoxSettings("colour", workers=1, tile=100, halo=10)
    result = run({scene: boxes_at((60, 50, 640, 450))}, tmp_path / "out", settings)
    mask = classes_of(result["images"][0]["classes"]) == 0
    assert result["n_instances"] == 1
    truth = values[0] == 200
    assert np.count_nonzero(mask & truth) / np.count_nonzero(mask | truth) > 0.9
    assert columns_of(result["images"][0]["instances"])["area_px"] == [np.count_nonzero(mask)]


def test_counts_in_are_counts_out(scene, tmp_path):
    places = [*SQUARES, (200, 200, 220, 220), (5, 5, 5, 9), (70, 60, 75, 66)]
    boxes = boxes_at(*places, names="aaaaab", score=[0.9, 0.2, 0.8, 0.9, 0.9, 0.9], difficult=[0, 0, 1, 0, 0, 0])
    settings = BoxSettings("colour", workers=1, classes=("a",), least_score=0.5, difficult=False)
    progress = Warned()
    result = run({scene: boxes}, tmp_path / "out", settings, progress=progress)
    assert progress.warnings == ["1 boxes outside the image are left out.", "1 boxes without an area are left out."]
    assert result["left_out"] == {
        "marked as difficult": 1,
        "of a lower score": 1,
        "of another class": 1,
        "outside the image": 1,
        "without an area": 1,
    }
    assert result["n_boxes"] == 6 == result["n_instances"] + sum(result["left_out"].values())


def test_boxes_on_pixels_without_data_are_left_out(tmp_path):
    values = np.full((3, 40, 40), 90, np.uint8)
    mask = np.ones((40, 40), dtype=bool)
    mask[:20] = False
    scene = make_raster(tmp_path / "half.tif", values, mask=mask)
    result = run({scene: boxes_at((5, 5, 15, 15), (5, 12, 15, 28))}, tmp_path / "out")
    assert result["left_out"] == {"on pixels without data": 1}
    assert (classes_of(result["images"][0]["classes"])[:20] == 255).all()


def test_chosen_classes_get_their_numbers_in_the_order_chosen(scene, tmp_path):
    settings = BoxSettings("colour", workers=1, classes=("tree", "b", "a"))
    result = run({scene: boxes_at(*SQUARES, names="bab")}, tmp_path / "out", settings)
    assert [(each["class_id"], each["name"]) for each in result["classes"]] == [(0, "tree"), (1, "b"), (2, "a")]


def test_detector_score_that_is_missing_does_not_leave_a_box_out(scene, tmp_path):
    settings = BoxSettings("colour", workers=1, least_score=0.5)
    assert run({scene: boxes_at(*SQUARES)}, tmp_path / "out", settings)["n_instances"] == 3


def test_image_without_boxes_gets_outputs_that_cover_nothing(scene, tmp_path):
    bare = make_raster(tmp_path / "bare.tif", np.zeros((3, 30, 30), np.uint8))
    progress = Warned()
    result = run({scene: boxes_at(*SQUARES), bare: boxes_at()}, tmp_path / "out", progress=progress)
    assert (result["n_images"], result["n_without_boxes"]) == (2, 1)
    assert (classes_of(tmp_path / "out" / "bare_classes.tif") == 255).all()
    assert list(read_instances(tmp_path / "out" / "bare_instances.gpkg")) == []
    assert any("Images without boxes: 1" in warning for warning in progress.warnings)


def test_classes_have_the_same_numbers_in_all_images(scene, tmp_path):
    other = make_raster(tmp_path / "other.tif", np.full((3, 40, 40), 90, np.uint8))
    run({scene: boxes_at(*SQUARES, names="cac"), other: boxes_at((5, 5, 20, 20), names="b")}, tmp_path / "out")
    tables = []
    for name in ("scene", "other"):
        tables.append(read_instances_meta(tmp_path / "out" / f"{name}_instances.gpkg").classes)
    assert tables[0] == tables[1]
    assert [name for _, name, _ in tables[0]] == ["a", "b", "c"]


def test_images_side_by_side_give_the_same_as_one_after_another(scene, tmp_path):
    other = make_raster(tmp_path / "other.tif", np.full((3, 40, 40), 90, np.uint8))
    given = {scene: boxes_at(*SQUARES), other: boxes_at((5, 5, 20, 20))}
    run(given, tmp_path / "one")
    run(given, tmp_path / "two", BoxSettings("colour", workers=2))
    for name in ("scene_instances.gpkg", "other_classes.tif"):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


def test_boxes_computed_other_than_asked_for_are_counted_in_a_warning(tmp_path, monkeypatch):
    class Exhausted(ColourSegmenter):
        def segment(self, image, valid, corners, check):
            note = "computed on the CPU, since cuda ran out of memory" if valid.shape[1] < 80 else ""
            return replace(super().segment(image, valid, corners, check), note=note)

    segmenter = Exhausted()
    monkeypatch.setattr(boxes_job, "create_box_segmenter", lambda *_: segmenter)
    wide = make_raster(tmp_path / "wide.tif", np.full((3, 40, 100), 90, np.uint8))
    small = make_raster(tmp_path / "small.tif", np.full((3, 40, 40), 90, np.uint8))
    progress = Warned()
    given = {wide: boxes_at(*SQUARES[:1]), small: boxes_at((5, 5, 15, 15), (20, 5, 30, 15))}
    run(given, tmp_path / "out", BoxSettings("colour", tile=120, halo=10, workers=1), progress=progress)
    assert progress.warnings == ["small.tif: 2 boxes were computed on the CPU, since cuda ran out of memory."]


def test_image_that_fails_is_listed_and_the_others_go_on(scene, tmp_path):
    broken = tmp_path / "broken.tif"
    broken.write_bytes(b"II*\0 no raster")
    result = run({scene: boxes_at(*SQUARES), broken: boxes_at(*SQUARES)}, tmp_path / "out")
    assert [row["input"] for row in result["failed"]] == [str(broken)]
    assert [row["input"] for row in result["images"]] == [str(scene)]
    assert not (tmp_path / "out" / "broken_classes.tif").exists()


def test_only_image_that_fails_fails_the_run(tmp_path):
    broken = tmp_path / "broken.tif"
    broken.write_bytes(b"II*\0 no raster")
    with pytest.raises(AlpsError, match="broken.tif"):
        run({broken: boxes_at(*SQUARES)}, tmp_path / "out")


def test_outputs_that_exist_are_refused_before_any_work(scene, tmp_path):
    run({scene: boxes_at(*SQUARES)}, tmp_path / "out")
    with pytest.raises(OutputError, match="exists"):
        run({scene: boxes_at(*SQUARES)}, tmp_path / "out")
    run({scene: boxes_at(*SQUARES)}, tmp_path / "out", overwrite=True)


def test_outputs_are_both_old_when_the_second_cannot_be_made(scene, tmp_path):
    class StopsPainting(Progress):
        stopped = False

        def show(self, fraction: float, message: str = "") -> None:
            self.stopped = self.stopped or message == "Painting classes"

        def is_cancelled(self) -> bool:
            return self.stopped

    run({scene: boxes_at(*SQUARES)}, tmp_path / "out")
    before = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    with pytest.raises(Cancelled):
        run({scene: boxes_at(SQUARES[0])}, tmp_path / "out", overwrite=True, progress=StopsPainting())
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()} == before


def test_cancel_leaves_nothing_behind(scene, tmp_path):
    class Stopped(Progress):
        def is_cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        run({scene: boxes_at(*SQUARES)}, tmp_path / "out", progress=Stopped())
    assert list((tmp_path / "out").iterdir()) == []


def test_scene_without_a_place_is_in_pixels_with_y_upwards(tmp_path):
    values = np.full((3, 40, 40), 50, np.uint8)
    values[:, 10:20, 10:20] = 200
    scene = make_raster(tmp_path / "plain.png", values, crs=None, transform=None, driver="PNG")
    result = run({scene: boxes_at((10, 10, 20, 20))}, tmp_path / "out")
    (batch,) = read_instances(result["images"][0]["instances"])
    assert shapely.from_wkt(batch["box"][0]).bounds == (10, -20, 20, -10)
    assert np.isnan(batch["area_m2"]).all()


def test_metadata_hold_grid_classes_and_settings_without_times(scene, tmp_path):
    result = run({scene: boxes_at(*SQUARES)}, tmp_path / "out")
    meta = read_instances_meta(result["images"][0]["instances"])
    assert (meta.grid.width, meta.grid.height, meta.scene_name) == (100, 80, "scene.tif")
    assert meta.provenance["segmenter"] == "colour"
    assert meta.provenance["settings"]["boxes"]["margin"] == 0.1
    assert json.loads(meta.to_json())["classes"][0][1] == "x"


@pytest.mark.parametrize(
    ("settings", "error"),
    [
        ({"segmenter": "grabcut"}, SegmenterError),
        ({"prompt": "circle"}, SettingsError),
        ({"margin": -1}, SettingsError),
        ({"margin": float("nan")}, SettingsError),
        ({"least_score": 2}, SettingsError),
        ({"tile": 10}, SettingsError),
        ({"tile": 128, "halo": 64}, SettingsError),
        ({"classes": ("a", "a")}, SettingsError),
        ({"classes": ("never",)}, AnnotationError),
    ],
)
def test_settings_out_of_range_are_refused_before_any_work(scene, tmp_path, settings, error):
    with pytest.raises(error):
        run({scene: boxes_at(*SQUARES)}, tmp_path / "out", BoxSettings(**settings))
    assert list(tmp_path.glob("out/*")) == []


def job(scene: Path, out: Path, **more: Any) -> dict[str, Any]:
    settings = {"segmenter": "colour", "workers": 1}
    return run_job("boxes", {"scenes": [str(scene)], "out": str(out), "settings": settings, **more}, SILENT)


def write_layer(path: Path, crs: str = UTM31) -> Path:
    """Write the squares as a detector's layer with scores and a class."""
    polygons = [shapely.box(500_000 + 10 * a, 5e6 - 10 * d, 500_000 + 10 * c, 5e6 - 10 * b) for a, b, c, d in SQUARES]
    pyogrio.raw.write(
        path,
        shapely.to_wkb(np.array(polygons)),
        [np.array(["car", "car", "ship"], dtype=object), np.array([0.9, 0.3, 0.7])],
        ["label", "conf"],
        geometry_type="Polygon",
        crs=crs,
        driver="GPKG",
    )
    return path


def test_layer_of_a_detector_gives_masks_of_the_boxes_it_is_sure_of(scene, tmp_path):
    layer = write_layer(tmp_path / "detections.gpkg")
    more = {"boxes": str(layer), "class_field": "label", "score_field": "conf"}
    settings = {"segmenter": "colour", "workers": 1, "least_score": 0.5}
    result = job(scene, tmp_path / "out", **more, settings=settings)
    found = columns_of(tmp_path / "out" / "scene_instances.gpkg")
    assert sorted(found["class_name"]) == ["car", "ship"]
    assert result["left_out"] == {"of a lower score": 1}
    assert "2 masks from 3 boxes" in describe("boxes", result)


def test_annotations_find_their_images_by_name(scene, tmp_path):
    (tmp_path / "scene.txt").write_text("20 20 30 20 30 30 20 30 ship 0\n50 20 60 20 60 30 50 30 harbor 1\nbad line\n")
    (tmp_path / "elsewhere.txt").write_text("20 20 30 20 30 30 20 30 ship 0\n")
    files = [str(tmp_path / name) for name in ("scene.txt", "elsewhere.txt")]
    result = job(scene, tmp_path / "out", annotations=files, format="dota")
    assert (result["n_boxes"], result["n_instances"], len(result["flaws"])) == (2, 2, 1)
    assert "line 3" in result["flaws"][0]["message"] or result["flaws"][0]["line"] == 3
    assert len(result["images_not_given"]) == 1


def test_one_annotation_of_another_name_is_taken_for_the_only_image_with_a_warning(scene, tmp_path):
    (tmp_path / "other.txt").write_text("20 20 30 20 30 30 20 30 ship 0\n")
    settings = {"segmenter": "colour", "workers": 1}
    given = {"scenes": [str(scene)], "out": str(tmp_path / "out"), "settings": settings}
    progress = Warned()
    result = run_job("boxes", {**given, "annotations": [str(tmp_path / "other.txt")]}, progress)
    assert result["n_instances"] == 1
    assert any("other" in warning and "scene.tif" in warning for warning in progress.warnings)


def test_exact_names_serve_one_image(scene, tmp_path):
    layer = write_layer(tmp_path / "detections.gpkg")
    names = {"instances": str(tmp_path / "i.gpkg"), "classes": str(tmp_path / "c.tif")}
    job(scene, tmp_path / "unused", boxes=str(layer), outputs=names)
    assert Path(names["instances"]).exists() and Path(names["classes"]).exists()
    assert not (tmp_path / "unused").exists()


def test_no_boxes_given_is_said(scene, tmp_path):
    with pytest.raises(AnnotationError, match="annotation files or a layer"):
        job(scene, tmp_path / "out")


def test_all_ships_of_dota_become_masks(shared_data, tmp_path):
    folder = shared_data / "dota"
    result = job(folder / "P0706.png", tmp_path / "out", annotations=[str(folder / "P0706.txt")])
    assert (result["n_boxes"], result["n_instances"], result["n_filled"]) == (536, 536, 0)
    assert [each["name"] for each in result["classes"]] == ["harbor", "ship"]


def test_sam_answers_boxes_of_every_tile_and_of_their_own_windows(tmp_path):
    from tests.engine.tiny_sam import build_tiny_sam, save_pth

    checkpoint = save_pth(build_tiny_sam(), tmp_path / "tiny.pth")
    values = np.random.default_rng(0).integers(0, 255, (3, 300, 400)).astype(np.uint8)
    scene = make_raster(tmp_path / "scene.tif", values)
    places = [(10, 10, 60, 40), (150, 140, 250, 180), (300, 250, 390, 295), (20, 20, 380, 280)]
    settings = BoxSettings(checkpoint=str(checkpoint), device="cpu", tile=200, halo=20)
    result = run({scene: boxes_at(*places)}, tmp_path / "out", settings)
    assert result["n_instances"] == 4
    assert result["segmenter"].startswith("sam")
    (path,) = [row["instances"] for row in result["images"]]
    assert sorted(columns_of(path)["instance_id"]) == [0, 1, 2, 3]
    for batch in read_instances(path):
        for outline, box in zip(batch.geometry, batch["box"], strict=True):
            left, bottom, right, top = shapely.from_wkt(box).bounds
            margin = 0.1 * max(right - left, top - bottom) + 20
            assert shapely.box(left, bottom, right, top).buffer(margin).covers(outline)
