"""A part of a scene gets the segments and classes that the whole scene would have there."""

from __future__ import annotations

import re
from pathlib import Path

import geopandas
import numpy as np
import pytest
import rasterio
import shapely
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from scipy import ndimage

from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.errors import AreaError, Cancelled
from alps_qgis.engine.pipeline.first_pass import segment_scene
from alps_qgis.engine.pipeline.run import Setup
from alps_qgis.engine.progress import SILENT
from alps_qgis.engine.segment.superpixels import SuperpixelSegmenter
from alps_qgis.engine.settings import AreaSettings, LabelSettings, SegmentSettings, TileSettings
from alps_qgis.engine.tables.segments import read_meta, read_segments
from tests.engine.factories import TEN_METRES, UTM31, make_raster
from tests.engine.pipeline.test_label import Listener, quarters
from tests.engine.pipeline.test_segment import DISPLAY, BrightObjects

SIZE = 160
SUPERPIXELS = {"segmenter": "superpixels", "workers": 1}
TILES = {"tile": 72, "halo": 16}


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """Return a folder with a scene `scene.tif` of 160² pixels of 10 m in 9 tiles, labelled as a whole in `whole`."""
    folder = tmp_path_factory.mktemp("whole")
    make_raster(folder / "scene.tif", quarters(size=SIZE))
    label(folder / "scene.tif", folder / "whole")
    return folder


def label(scene: Path, out: Path, area=None, progress=None, **arguments):
    given = {"tiles": TILES, "segment": SUPERPIXELS, "codebook": {"clusters": 4}, "area": area or {}}
    return run_job(
        "label", {"scenes": [str(scene)], "out": str(out), "settings": given, **arguments}, progress or Listener()
    )


def extent(row: int, col: int, height: int, width: int) -> str:
    """Return the extent of a window of a scene of 10 m pixels."""
    left, top = TEN_METRES @ (col, row)
    right, bottom = TEN_METRES @ (col + width, row + height)
    return f"{left},{bottom},{right},{top}"


def box(row: int, col: int, height: int, width: int):
    return shapely.box(*map(float, extent(row, col, height, width).split(",")))


def contents(file: Path, within=None) -> set:
    """Return polygon, PFL, figures and cluster of the segments that have a part within a polygon."""
    frame = geopandas.read_file(file).fillna({"cluster": -1})
    if within is not None:
        frame = frame[frame.intersection(within).area > 0.01]
    columns = ("area_px", "tile_row", "tile_col", "proportion", "cluster", "pfl")
    values = zip(*(frame[name] for name in columns), strict=True)
    return {(shape.normalize().wkb, *row) for shape, row in zip(frame.geometry, values, strict=True)}


def test_segments_and_classes_in_an_extent_are_those_of_the_whole_scene(whole, tmp_path):
    """Fault 145: with the extent inside one tile, at a seam, across nine tiles, and at the edge of the scene."""
    codebook = str(whole / "whole" / "codebook.gpkg")
    with rasterio.open(whole / "whole" / "scene_classes.tif") as raster:
        classes = raster.read(1)
    windows = [(5, 5, 20, 20), (50, 10, 10, 40), (30, 30, 100, 100), (140, 120, 20, 40), (79, 79, 1, 1)]
    for number, (row, col, height, width) in enumerate(windows):
        out = tmp_path / str(number)
        summary = label(whole / "scene.tif", out, {"extent": extent(row, col, height, width)}, codebook=codebook)

        found = contents(out / "scene_segments.gpkg")
        assert found == contents(whole / "whole" / "scene_segments.gpkg", box(row, col, height, width))
        with rasterio.open(out / "scene_classes.tif") as raster:
            assert raster.shape == (height, width)
            assert raster.transform.almost_equals(TEN_METRES @ TEN_METRES.translation(col, row))
            np.testing.assert_array_equal(raster.read(1), classes[row : row + height, col : col + width])
        assert summary["scenes"][0]["covered_share"] == 1.0
    assert summary["scenes"][0]["n_tiles"] < 9, "one pixel does not need all tiles"


@settings(
    max_examples=10,
    phases=[Phase.explicit, Phase.generate],
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    seed=st.integers(0, 10_000),
    blind=st.integers(0, 1),
    corner=st.tuples(st.integers(0, 140), st.integers(0, 140)),
    size=st.tuples(st.integers(1, 60), st.integers(1, 60)),
)
def test_any_extent_of_any_scene_has_the_segments_of_the_whole_scene(tmp_path, seed, blind, corner, size):
    """Fault 145: masks that overlap, cross many tiles, or stay uncut because tiles disagree."""
    noise = ndimage.gaussian_filter(np.random.default_rng(seed).normal(size=(150, 150)), 3)
    scene = make_raster(tmp_path / "scene.tif", np.repeat(np.where(noise > 0.02, 255, 0)[None], 3, 0).astype(np.uint8))
    row, col = corner
    height, width = min(size[0], 150 - row), min(size[1], 150 - col)
    found = []
    for name, area in (("whole", AreaSettings()), ("part", AreaSettings(extent(row, col, height, width)))):
        plan = LabelSettings(area=area, tiles=TileSettings(48, 8), segment=SegmentSettings(gate=1.0))
        out = tmp_path / f"{name}.gpkg"
        segment_scene(scene, out, plan, Setup(DISPLAY, BrightObjects(blind)), SILENT)
        found.append(contents(out, box(row, col, height, width) if name == "whole" else None))
    assert found[0] == found[1]


def test_a_road_through_many_tiles_is_complete_although_the_extent_sees_one_end(tmp_path):
    """Fault 145: tiles are added until no segment can continue."""
    image = np.zeros((3, 40, 400), np.uint8)
    image[:, 18:23] = 255
    scene = make_raster(tmp_path / "road.tif", image)
    plan = LabelSettings(
        area=AreaSettings(extent(0, 0, 40, 5)), tiles=TileSettings(40, 8), segment=SegmentSettings(gate=1.0)
    )
    listener = Listener()

    run = segment_scene(scene, tmp_path / "s.gpkg", plan, Setup(DISPLAY, BrightObjects()), listener)

    assert run.n_segments == 1
    [batch] = read_segments(tmp_path / "s.gpkg")
    assert batch["area_px"].tolist() == [5 * 400]


def test_an_interrupted_part_goes_on_with_the_same_bytes(whole, tmp_path):
    """Fault 145: also with tiles that lie outside the extent."""
    area = {"extent": extent(30, 30, 90, 90)}
    label(whole / "scene.tif", tmp_path / "once", area)
    for stop in (0.3, 0.6, 0.75):
        with pytest.raises(Cancelled):
            label(whole / "scene.tif", tmp_path / "twice", area, Listener(stop))
    listener = Listener()
    label(whole / "scene.tif", tmp_path / "twice", area, listener)

    assert any(message.startswith("Continuing an earlier run") for message in listener.said)
    names = [path.name for path in (tmp_path / "once").iterdir()]
    assert {name: (tmp_path / "once" / name).read_bytes() for name in names} == {
        name: (tmp_path / "twice" / name).read_bytes() for name in names
    }


def test_another_extent_is_another_run_and_the_same_one_segments_nothing_again(whole, tmp_path, monkeypatch):
    """Fault 146: segments of one extent must not be taken for those of another."""
    calls = []
    original = SuperpixelSegmenter.segment
    monkeypatch.setattr(SuperpixelSegmenter, "segment", lambda self, *a: calls.append(1) or original(self, *a))
    area = {"extent": extent(30, 30, 90, 90)}
    label(whole / "scene.tif", tmp_path / "out", area)
    n = len(calls)
    given = {"tiles": TILES, "segment": SUPERPIXELS, "codebook": {"clusters": 3}, "area": area}
    arguments = {"scenes": [str(whole / "scene.tif")], "out": str(tmp_path / "out"), "overwrite": True}
    run_job("label", {**arguments, "settings": given}, SILENT)
    assert len(calls) == n

    label(whole / "scene.tif", tmp_path / "out", {"extent": extent(30, 30, 90, 91)}, overwrite=True)

    assert len(calls) > n
    with rasterio.open(tmp_path / "out" / "scene_classes.tif") as raster:
        assert raster.shape == (90, 91)


def test_an_extent_in_another_crs_covers_what_it_covers_on_the_map(whole, tmp_path):
    """Fault 147: its sides are curves in the CRS of the scene."""
    corners = geopandas.GeoSeries([box(40, 40, 50, 60)], crs=UTM31).to_crs("EPSG:4326").total_bounds
    text = ",".join(map(str, corners)) + "@EPSG:4326"

    label(whole / "scene.tif", tmp_path / "out", {"extent": text})

    with rasterio.open(tmp_path / "out" / "scene_classes.tif") as raster:
        col, row = ~TEN_METRES @ (raster.transform.c, raster.transform.f)
        assert (row, col) == (40, 40) or (row <= 40 and col <= 40)
        assert 50 <= raster.height <= 54 and 60 <= raster.width <= 64


def mask_file(path: Path, shape, crs=UTM31) -> Path:
    frame = geopandas.GeoDataFrame(geometry=[shape], crs=UTM31)
    (frame if crs == UTM31 else frame.to_crs(crs)).to_file(path)
    return path


def test_a_mask_leaves_the_ground_outside_its_polygons_without_a_class(whole, tmp_path):
    """Fault 148: after painting again too, and with the mask in another CRS."""
    shape = shapely.Polygon([TEN_METRES @ corner for corner in ((20, 20), (140, 30), (60, 130))])
    hole = shapely.box(*shapely.Point(TEN_METRES @ (60, 60)).buffer(100).bounds)
    rows, cols = np.mgrid[:SIZE, :SIZE] + 0.5
    x, y = TEN_METRES @ (cols.ravel(), rows.ravel())
    inside = shapely.contains_xy(shape.difference(hole), x, y).reshape(SIZE, SIZE)
    with rasterio.open(whole / "whole" / "scene_classes.tif") as raster:
        expected = np.where(inside, raster.read(1), 255)
    codebook = str(whole / "whole" / "codebook.gpkg")
    for crs in (UTM31, "EPSG:4326"):
        mask = mask_file(tmp_path / f"mask{crs[-4:]}.gpkg", shape.difference(hole), crs)
        out = tmp_path / crs[-4:]
        summary = label(whole / "scene.tif", out, {"mask": str(mask)}, codebook=codebook)
        run_job(
            "relabel",
            {"segments": [str(out / "scene_segments.gpkg")], "codebook": codebook, "out": str(out / "b")},
            SILENT,
        )
        for file in (out / "scene_classes.tif", out / "b" / "scene_classes.tif"):
            with rasterio.open(file) as raster:
                col, row = (round(n) for n in ~TEN_METRES @ (raster.transform.c, raster.transform.f))
                part = expected[row : row + raster.height, col : col + raster.width]
                assert (raster.read(1) != part).sum() <= (0 if crs == UTM31 else 4)
                assert (part != 255).sum() == (expected != 255).sum()
        assert summary["scenes"][0]["covered_share"] == pytest.approx(1.0, abs=0.002)
        assert str(tmp_path) not in read_meta(out / "scene_segments.gpkg").to_json(), "folders are private"


def test_extent_and_mask_together_are_their_common_ground(whole, tmp_path):
    mask = mask_file(tmp_path / "mask.gpkg", box(0, 0, 80, 80))

    label(whole / "scene.tif", tmp_path / "out", {"mask": str(mask), "extent": extent(60, 60, 60, 60)})

    with rasterio.open(tmp_path / "out" / "scene_classes.tif") as raster:
        assert raster.shape == (20, 20)
        assert (raster.read(1) != 255).all()


@pytest.mark.parametrize(
    ("area", "words"),
    [
        ({"extent": "0,0,10,10"}, r"0,0,10,10 lies outside .*scene.tif, which covers 500000,4998400,501600,5000000"),
        ({"extent": "100,50,101,51@EPSG:4326"}, "lies outside"),
        ({"extent": "0,0,1,1@EPSG:999999"}, "CRS cannot be transformed"),
        ({"mask": "/nowhere/mask.gpkg"}, "/nowhere/mask.gpkg does not exist"),
        ({"resolution": 0.01}, "more than 8 times finer"),
        ({"resolution": 1e5}, "so almost nothing of it is left"),
    ],
)  # fmt: skip
def test_an_area_that_does_not_fit_the_scene_is_refused_before_any_work(whole, tmp_path, area, words):
    """Fault 149."""
    for run in (
        lambda: label(whole / "scene.tif", tmp_path / "out", area),
        lambda: run_job(
            "segment",
            {
                "scene": str(whole / "scene.tif"),
                "segments": str(tmp_path / "s.gpkg"),
                "settings": {"segment": SUPERPIXELS, "area": area},
            },
            SILENT,
        ),
    ):
        with pytest.raises(AreaError) as caught:
            run()
        assert re.search(words, str(caught.value))
    assert not list(tmp_path.rglob("*.tif"))


def test_a_mask_without_polygons_or_beside_the_scene_is_refused(whole, tmp_path):
    """Fault 149."""
    points = geopandas.GeoDataFrame(geometry=[shapely.Point(500_100, 4_999_900)], crs=UTM31)
    points.to_file(tmp_path / "points.gpkg")
    far = mask_file(tmp_path / "far.gpkg", box(1000, 1000, 5, 5))
    for mask, words in ((tmp_path / "points.gpkg", "give a layer of polygons"), (far, "No pixel of .* lies inside")):
        with pytest.raises(AreaError, match=words):
            label(whole / "scene.tif", tmp_path / "out", {"mask": str(mask)})


def test_in_a_collection_scenes_outside_the_extent_are_left_out_and_the_others_share_their_classes(whole, tmp_path):
    """Fault 149: the stretch and the codebook do not change."""
    (tmp_path / "scenes").mkdir()
    east = TEN_METRES @ TEN_METRES.translation(SIZE, 0)
    far = TEN_METRES @ TEN_METRES.translation(9 * SIZE, 0)
    for name, transform, seed in (("a", TEN_METRES, 0), ("b", east, 1), ("c", far, 2)):
        make_raster(tmp_path / "scenes" / f"{name}.tif", quarters(seed, SIZE), transform=transform)

    summary = label(tmp_path / "scenes", tmp_path / "out", {"extent": extent(20, 100, 80, 120)})

    assert [Path(row["input"]).name for row in summary["scenes"]] == ["a.tif", "b.tif"]
    assert [(Path(row["input"]).name, row["code"]) for row in summary["failed"]] == [("c.tif", "area")]
    for name in "ab":
        with rasterio.open(tmp_path / "out" / f"{name}_classes.tif") as raster:
            assert raster.shape == (80, 60)


@pytest.mark.parametrize("resolution", [20.0, 27.0, 5.0])
def test_outputs_have_the_ground_resolution_and_an_extent_does_not_move_its_pixels(whole, tmp_path, resolution):
    """Fault 150."""
    label(whole / "scene.tif", tmp_path / "all", {"resolution": resolution})
    area = {"resolution": resolution, "extent": extent(33, 47, 70, 61)}
    codebook = str(tmp_path / "all" / "codebook.gpkg")
    label(whole / "scene.tif", tmp_path / "part", area, codebook=codebook)

    with rasterio.open(tmp_path / "all" / "scene_classes.tif") as raster:
        assert raster.res == (resolution, resolution)
        assert raster.shape == (round(1600 / resolution),) * 2
        everything, transform = raster.read(1), raster.transform
    with rasterio.open(tmp_path / "part" / "scene_classes.tif") as raster:
        col, row = ~transform @ (raster.transform.c, raster.transform.f)
        assert (row % 1, col % 1) == pytest.approx((0, 0), abs=1e-6)
        row, col = round(row), round(col)
        part = everything[row : row + raster.height, col : col + raster.width]
        np.testing.assert_array_equal(raster.read(1), part)
    within = shapely.box(*map(float, area["extent"].split(",")))
    assert contents(tmp_path / "part" / "scene_segments.gpkg") >= contents(
        tmp_path / "all" / "scene_segments.gpkg", within
    )
    recorded = read_meta(tmp_path / "part" / "scene_segments.gpkg").provenance["settings"]["area"]
    assert recorded["resolution"] == resolution


@pytest.mark.parametrize("area", [{"extent": extent(30, 40, 64, 96)}, {"resolution": 20.0}])
def test_a_labelled_part_can_be_exported_with_its_images(whole, tmp_path, area):
    """Fault 146: the images are those of the part, at the resolution of the labels."""
    label(whole / "scene.tif", tmp_path / "out", area)
    chips = {"chip": 32, "split": [1.0, 0.0, 0.0], "images": "tif"}
    given = {"scenes": [str(whole / "scene.tif")], "labels": [str(tmp_path / "out")], "out": str(tmp_path / "set")}

    run_job("export", {**given, "settings": chips}, SILENT)

    [first, *_] = sorted((tmp_path / "set" / "img_dir").rglob("*_0_32_0_32.tif"))
    with rasterio.open(first) as chip, rasterio.open(tmp_path / "out" / "scene_classes.tif") as labels:
        assert chip.res == labels.res
        assert (chip.transform.c, chip.transform.f) == pytest.approx((labels.transform.c, labels.transform.f))
        if "extent" in area:
            with rasterio.open(whole / "scene.tif") as scene:
                np.testing.assert_array_equal(chip.read(), scene.read()[:, 30:62, 40:72])


def test_a_codebook_of_another_resolution_is_a_warning(whole, tmp_path):
    """Fault 150: its PFLs are of pixels of another size."""
    listener = Listener()

    label(
        whole / "scene.tif", tmp_path / "out", {"resolution": 20.0}, listener,
        codebook=str(whole / "whole" / "codebook.gpkg"),
    )  # fmt: skip

    assert any("at the scenes' own resolution, but the scenes are read at 20 m" in text for text in listener.warned)
