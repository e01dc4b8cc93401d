from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.control import GroundControlPoint
from rasterio.enums import ColorInterp

from alps_qgis.engine.classes import ResolvedClass
from alps_qgis.engine.errors import Cancelled, OutputError, SceneError
from alps_qgis.engine.evaluation.truth import TruthRaster
from alps_qgis.engine.progress import Progress
from alps_qgis.engine.scene.class_raster import ClassRasterWriter, read_class_raster
from alps_qgis.engine.scene.grid import TileGrid, Window
from alps_qgis.engine.scene.raster_grid import RasterGrid
from alps_qgis.engine.scene.scene import open_scene
from tests.engine.factories import TEN_METRES, make_raster, rgb, scene_rpcs

ROOT = Path(__file__).resolve().parents[3]
CLASSES = [ResolvedClass(4, "Wälder & Wiesen", "#00ff00"), ResolvedClass(0, "道路", "#112233")]
VALUES = np.array([[0, 4, 255, 0], [4, 4, 4, 255], [255, 255, 0, 0]], dtype=np.uint8)
UTM = rasterio.crs.CRS.from_epsg(32631).to_wkt()


def grid_of(values: np.ndarray, **more) -> RasterGrid:
    height, width = values.shape
    return RasterGrid(width, height, TEN_METRES, UTM, **more)


def write(path: Path, values: np.ndarray, classes=CLASSES, grid: RasterGrid | None = None, **more) -> ClassRasterWriter:
    grid = grid or grid_of(values)
    with ClassRasterWriter(path, grid, classes, **more) as writer:
        writer.write(Window(0, 0, *values.shape), values)
    return writer


def test_values_classes_counts_and_grid_are_read_back(tmp_path):
    path = tmp_path / "a.tif"
    writer = write(path, VALUES, provenance={"segmenter": "superpixels", "ort": "Zürich"})

    assert writer.counts == {0: 4, 4: 4}
    with read_class_raster(path) as raster:
        assert (raster.read(Window(0, 0, 3, 4)) == VALUES).all()
        assert raster.read(Window(1, 2, 2, 1)).tolist() == [[4], [0]]
        assert raster.classes == tuple(sorted(CLASSES, key=lambda each: each.class_id))
        assert (raster.counts, raster.nodata, raster.dtype) == ({0: 4, 4: 4}, 255, np.uint8)
        assert raster.grid == grid_of(VALUES)
        assert raster.provenance == {"segmenter": "superpixels", "ort": "Zürich"}


def test_file_is_a_tiled_deflated_geotiff_with_a_colour_table(tmp_path):
    """Fault 86."""
    write(tmp_path / "a.tif", VALUES)

    with rasterio.open(tmp_path / "a.tif") as dataset:
        assert dataset.profile["compress"] == "deflate"
        assert dataset.profile["tiled"]
        assert dataset.nodata == 255
        assert "predictor" not in dataset.tags(ns="IMAGE_STRUCTURE")
        colors = dataset.colormap(1)
        assert (colors[0], colors[4], colors[255][3]) == ((17, 34, 51, 255), (0, 255, 0, 255), 0)


def test_raster_that_is_copied_alone_keeps_names_and_colours(tmp_path):
    """Fault 86."""
    write(tmp_path / "a.tif", VALUES)
    (tmp_path / "b.tif").write_bytes((tmp_path / "a.tif").read_bytes())

    with read_class_raster(tmp_path / "b.tif") as raster:
        assert raster.classes == tuple(sorted(CLASSES, key=lambda each: each.class_id))
        assert raster.counts == {}


@pytest.mark.parametrize("damage", ["", "[[1]]", '[[0, "a", "red"]]', '[[70000, "a", "#000000"]]', "{"])
def test_damaged_names_inside_a_raster_are_no_names(tmp_path, damage):
    """Fault 86."""
    write(tmp_path / "a.tif", VALUES)
    with rasterio.open(tmp_path / "a.tif", "r+") as dataset:
        dataset.update_tags(ALPS_CLASSES=damage)
    (tmp_path / "b.tif").write_bytes((tmp_path / "a.tif").read_bytes())

    with read_class_raster(tmp_path / "b.tif") as raster:
        assert raster.classes == ()


def test_colours_do_not_make_truth_of_class_rasters_a_matter_of_colours(tmp_path):
    """Fault 86: two scenes may have other colours for the same class ids."""
    write(tmp_path / "a.tif", VALUES)
    with TruthRaster(tmp_path / "a.tif") as truth:
        assert truth.kind == "index"


def test_bytes_depend_neither_on_the_order_nor_on_the_cut_of_windows(tmp_path):
    values = np.random.default_rng(0).choice(np.array([0, 4, 255], np.uint8), size=(700, 900))
    contents = set()
    for number, (tile, step) in enumerate(((200, 1), (200, -1), (333, 1), (2000, 1))):
        path = tmp_path / str(number) / "a.tif"
        path.parent.mkdir()
        with ClassRasterWriter(path, grid_of(values), CLASSES, {"seed": 0}) as writer:
            for each in list(TileGrid(700, 900, tile, 10))[::step]:
                writer.write(each.core, values[each.core.slices()])
        contents.add((path.read_bytes(), (path.parent / "a.tif.aux.xml").read_bytes()))

    assert len(contents) == 1


def test_what_is_never_written_is_not_covered(tmp_path):
    grid = RasterGrid(600, 1100, TEN_METRES, UTM)
    with ClassRasterWriter(tmp_path / "a.tif", grid, CLASSES) as writer:
        writer.write(Window(700, 5, 1, 2), np.array([[4, 0]], np.uint8))

    with read_class_raster(tmp_path / "a.tif") as raster:
        values = raster.read(Window(0, 0, 1100, 600))
    assert values[700, 5:7].tolist() == [4, 0]
    assert (values == 255).sum() == 600 * 1100 - 2


def test_later_window_overwrites_an_earlier_one(tmp_path):
    with ClassRasterWriter(tmp_path / "a.tif", grid_of(VALUES), CLASSES) as writer:
        writer.write(Window(0, 0, 3, 4), VALUES)
        writer.write(Window(0, 0, 1, 2), np.array([[255, 0]], np.uint8))

    with read_class_raster(tmp_path / "a.tif") as raster:
        assert raster.read(Window(0, 0, 1, 4)).tolist() == [[255, 0, 255, 0]]
    assert writer.counts == {0: 4, 4: 3}


def test_raster_without_any_class_is_all_not_covered(tmp_path):
    write(tmp_path / "a.tif", np.full((2, 2), 255, np.uint8), classes=[])

    with read_class_raster(tmp_path / "a.tif") as raster:
        assert raster.read(Window(0, 0, 2, 2)).tolist() == [[255, 255]] * 2
        assert raster.classes == ()


@pytest.mark.parametrize(("largest", "dtype", "nodata"), [(254, np.uint8, 255), (255, np.uint16, 65535)])
def test_more_than_255_classes_take_two_bytes(tmp_path, largest, dtype, nodata):
    classes = [ResolvedClass(i, f"class {i}", "#000000") for i in range(largest + 1)]
    with ClassRasterWriter(tmp_path / "a.tif", RasterGrid(2, 1), classes) as writer:
        writer.write(Window(0, 0, 1, 2), np.array([[largest, writer.nodata]]))

    with rasterio.open(tmp_path / "a.tif") as dataset:
        assert (ColorInterp.palette in dataset.colorinterp) == (dtype == np.uint8)
    with read_class_raster(tmp_path / "a.tif") as raster:
        assert (raster.dtype, raster.nodata) == (dtype, nodata)
        assert raster.read(Window(0, 0, 1, 2)).tolist() == [[largest, nodata]]


def test_class_id_that_no_raster_can_hold_is_refused(tmp_path):
    for class_id in (-1, 65535):
        with pytest.raises(OutputError, match="between 0 and 65534"):
            ClassRasterWriter(tmp_path / "a.tif", grid_of(VALUES), [ResolvedClass(class_id, "a", "#000000")])


def test_value_of_no_class_is_refused_and_nothing_is_left(tmp_path):
    with pytest.raises(OutputError, match=r"\[9\]"):
        write(tmp_path / "a.tif", np.full((3, 4), 9, np.uint8))

    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("window", [Window(0, 0, 4, 4), Window(-1, 0, 3, 4), Window(1, 0, 3, 4), Window(0, 1, 3, 4)])
def test_window_that_does_not_fit_is_a_programming_error(tmp_path, window):
    with pytest.raises(ValueError), ClassRasterWriter(tmp_path / "a.tif", grid_of(VALUES), CLASSES) as writer:
        writer.write(window, VALUES)

    assert os.listdir(tmp_path) == []


def test_overviews_hold_the_most_frequent_class(tmp_path):
    values = np.zeros((600, 600), np.uint8)
    values[::2, ::2] = 4
    values[300:] = 255
    write(tmp_path / "a.tif", values)

    with rasterio.open(tmp_path / "a.tif") as dataset:
        assert dataset.overviews(1) == [2]
        half = dataset.read(1, out_shape=(300, 300))
    assert (half[:150] == 0).all()
    assert (half[150:] == 255).all()


@pytest.mark.parametrize(
    "transform",
    [
        TEN_METRES,
        Affine(10, 0, 500_000, 0, 10, 4_999_970),
        TEN_METRES @ Affine.rotation(30),
        TEN_METRES @ Affine.rotation(30) @ Affine.scale(1, -1),
    ],
    ids=["north-up", "south-up", "rotated", "rotated south-up"],
)
def test_geotransform_and_crs_are_those_of_the_scene(tmp_path, transform):
    source = make_raster(tmp_path / "in.tif", rgb(3, 4), transform=transform)
    with open_scene(source) as scene:
        write(tmp_path / "a.tif", VALUES, grid=scene.grid)
    with rasterio.open(source) as scene, rasterio.open(tmp_path / "a.tif") as labels:
        assert labels.transform.almost_equals(scene.transform, precision=1e-9)
        assert labels.crs == scene.crs
        assert labels.shape == scene.shape


@pytest.mark.parametrize(
    "crs", ["EPSG:7405", "EPSG:4979", "ESRI:54009", "+proj=ob_tran +o_proj=longlat +o_lon_p=0 +o_lat_p=39 +lon_0=18"]
)
def test_unusual_crs_is_kept_beside_the_table(tmp_path, crs):
    source = make_raster(tmp_path / "in.tif", rgb(3, 4), crs=crs, transform=Affine(0.1, 0, 8, 0, -0.1, 47))
    with open_scene(source) as scene:
        write(tmp_path / "a.tif", VALUES, grid=scene.grid)

    with rasterio.open(source) as scene, rasterio.open(tmp_path / "a.tif") as labels:
        assert labels.crs == scene.crs
    with read_class_raster(tmp_path / "a.tif") as raster:
        assert [each.class_id for each in raster.classes] == [0, 4]


def test_labels_of_a_south_up_scene_lie_on_its_pixels(tmp_path):
    """Fault 11."""
    values = np.zeros((3, 2, 2), np.uint8)
    values[:, 0, 0] = 200
    source = make_raster(tmp_path / "in.tif", values, transform=Affine(10, 0, 500_000, 0, 10, 4_999_970))
    with open_scene(source) as scene:
        raw, _ = scene.read_raw(scene.window)
        write(tmp_path / "a.tif", np.where(raw[0] > 100, 4, 0).astype(np.uint8), grid=scene.grid)

    with rasterio.open(tmp_path / "a.tif") as labels:
        assert labels.read(1).tolist() == [[4, 0], [0, 0]]
    with read_class_raster(tmp_path / "a.tif") as raster:
        assert raster.read(Window(0, 0, 2, 2)).tolist() == [[0, 0], [4, 0]]


def test_gcps_travel(tmp_path):
    gcps = [
        GroundControlPoint(row, col, 7 + 0.001 * col, 47 - 0.001 * row, 5.0)
        for row, col in ((0, 0), (0, 4), (3, 0), (3, 4))
    ]
    source = make_raster(tmp_path / "in.tif", rgb(3, 4), gcps=gcps, crs="EPSG:4326")
    with open_scene(source) as scene:
        write(tmp_path / "a.tif", VALUES, grid=scene.grid)

    with rasterio.open(tmp_path / "a.tif") as labels:
        found, crs = labels.gcps
        assert [(p.row, p.col, p.x, p.y, p.z) for p in found] == [(p.row, p.col, p.x, p.y, p.z) for p in gcps]
        assert crs.to_epsg() == 4326


def test_rpcs_travel(tmp_path):
    source = make_raster(tmp_path / "in.tif", rgb(3, 4), rpcs=scene_rpcs())
    with open_scene(source) as scene:
        write(tmp_path / "a.tif", VALUES, grid=scene.grid)

    with rasterio.open(source) as scene, rasterio.open(tmp_path / "a.tif") as labels:
        assert labels.rpcs.to_dict() == scene.rpcs.to_dict()


def test_scene_without_georeference_gives_a_raster_without(tmp_path):
    source = make_raster(tmp_path / "in.tif", rgb(3, 4), crs=None, transform=None)
    with open_scene(source) as scene:
        write(tmp_path / "a.tif", VALUES, grid=scene.grid)

    with rasterio.open(tmp_path / "a.tif") as labels:
        assert labels.transform.is_identity
        assert labels.crs is None


def test_wide_raster_passes_its_own_check(tmp_path):
    # GDAL takes the last of these overviews for 255 times smaller, as 65,537 is no multiple of 256.
    with ClassRasterWriter(tmp_path / "a.tif", RasterGrid(65_537, 1), CLASSES) as writer:
        writer.write(Window(0, 0, 1, 65_537), np.full((1, 65_537), CLASSES[0].class_id))

    with rasterio.open(tmp_path / "a.tif") as dataset:
        assert len(dataset.overviews(1)) == 8
        assert (dataset.read() == CLASSES[0].class_id).all()


@pytest.mark.parametrize("moment", range(6))
def test_cancelling_at_the_end_leaves_nothing(tmp_path, moment):
    class Later(Progress):
        asked = 0

        def is_cancelled(self):
            self.asked += 1
            return self.asked > moment

    grid = RasterGrid(600, 600)
    with pytest.raises(Cancelled), ClassRasterWriter(tmp_path / "a.tif", grid, CLASSES, progress=Later()) as writer:
        writer.write(Window(0, 0, 600, 600), np.zeros((600, 600), np.uint8))

    assert os.listdir(tmp_path) == []


def test_damage_between_writing_and_checking_is_found(tmp_path):
    # As with a disk that fills up in the last flush: closing succeeds, the blocks are not what was written.
    class Damaged(ClassRasterWriter):
        def _verify(self, aside: Path) -> None:
            with rasterio.open(aside, "r+") as dataset:
                dataset.write(np.array([[[0]]], np.uint8), window=rasterio.windows.Window(0, 2, 1, 1))
            super()._verify(aside)

    (tmp_path / "a.tif").write_text("old")
    writer = Damaged(tmp_path / "a.tif", grid_of(VALUES), CLASSES)
    with pytest.raises(OutputError, match="came back different"), writer:
        writer.write(Window(0, 0, 3, 4), VALUES)

    assert os.listdir(tmp_path) == ["a.tif"]
    assert (tmp_path / "a.tif").read_text() == "old"


FILL_UP = """
import os, resource, sys
import numpy as np
from alps_qgis.engine.classes import ResolvedClass
from alps_qgis.engine.errors import OutputError
from alps_qgis.engine.scene.class_raster import ClassRasterWriter
from alps_qgis.engine.scene.grid import Window
from alps_qgis.engine.scene.raster_grid import RasterGrid

folder = sys.argv[1]
path = os.path.join(folder, "a.tif")
values = np.random.default_rng(0).integers(0, 8, (1200, 1200), dtype=np.uint8)
classes = [ResolvedClass(i, "x", "#000000") for i in range(8)]

def write():
    with ClassRasterWriter(path, RasterGrid(1200, 1200), classes) as writer:
        writer.write(Window(0, 0, 1200, 1200), values)

write()
size = os.path.getsize(path)
os.unlink(path + ".aux.xml")
for percent in (0, 40, *range(70, 100), 99.99):
    with open(path, "w") as file:
        file.write("old")
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(size * percent / 100), resource.RLIM_INFINITY))
    try:
        write()
        outcome = "success"
    except OutputError as error:
        outcome = "OutputError" if path in str(error) else str(error)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    with open(path, "rb") as file:
        print(outcome, *os.listdir(folder), file.read(10).decode("latin-1"))
"""


def test_disk_that_fills_up_at_any_moment_leaves_the_old_file(tmp_path):
    """Fault 25."""
    # A limit on the size of files stands for a full disk: writes fail in the same places.
    command = [sys.executable, "-c", FILL_UP, str(tmp_path)]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout

    assert said.splitlines() == ["OutputError a.tif old"] * 33


def test_folder_that_refuses_files_is_an_output_error():
    folder = Path("/proc/self")
    with pytest.raises(OutputError, match=r"a\.tif cannot be written"):
        write(folder / "a.tif", VALUES)


def test_any_single_band_raster_of_integers_can_be_read(tmp_path):
    path = make_raster(tmp_path / "a.png", np.array([[3, 5]], np.uint8), driver="PNG", crs=None, transform=None)

    with read_class_raster(path) as raster:
        assert raster.read(Window(0, 0, 1, 2)).tolist() == [[3, 5]]
        assert (raster.classes, raster.nodata, raster.provenance) == ((), None, {})


@pytest.mark.parametrize("values", [np.ones((3, 2, 2), np.uint8), np.ones((2, 2), np.float32)])
def test_raster_that_holds_no_classes_is_refused(tmp_path, values):
    with pytest.raises(SceneError, match="one band of integers"):
        read_class_raster(make_raster(tmp_path / "a.tif", values))


def test_truncated_class_raster_is_an_error(tmp_path):
    write(tmp_path / "a.tif", np.random.default_rng(0).choice(np.array([0, 4], np.uint8), size=(400, 400)))
    data = (tmp_path / "a.tif").read_bytes()
    (tmp_path / "a.tif").write_bytes(data[: len(data) // 2])

    with pytest.raises(SceneError, match=r"a\.tif"), read_class_raster(tmp_path / "a.tif") as raster:
        raster.read(Window(0, 0, 400, 400))
