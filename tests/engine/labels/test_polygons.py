from __future__ import annotations

import resource

import geopandas
import numpy as np
import pyogrio
import pytest
import rasterio
import rasterio.features
import shapely
from affine import Affine
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyproj import Geod

from alps_qgis.engine.classes import ClassRow, ResolvedClass
from alps_qgis.engine.errors import Cancelled, OutputError, SceneError, SegmentsError
from alps_qgis.engine.labels.paint import paint
from alps_qgis.engine.labels.polygons import polygonize
from alps_qgis.engine.progress import Progress
from alps_qgis.engine.scene.class_raster import ClassRasterWriter
from alps_qgis.engine.scene.grid import Window
from alps_qgis.engine.settings import PolygonSettings

from ..factories import make_raster
from .conftest import grid_of, make_codebook, masks_of

EVERY_PIXEL = PolygonSettings(min_unit_px=0)
ROTATED = Affine(1.6, 1.2, 3.0, 1.2, -1.6, 4.0)


def make_classes(path, values, grid=None, names=None):
    """Write a class raster; −1 is uncovered."""
    values = np.array(values)
    names = names or {int(value): f"class {value}" for value in np.unique(values) if value >= 0}
    classes = [ResolvedClass(value, name, f"#0000{value % 256:02x}") for value, name in names.items()]
    grid = grid or grid_of(*values.shape)
    with ClassRasterWriter(path, grid, classes) as writer:
        writer.write(Window(0, 0, *values.shape), np.where(values < 0, writer.nodata, values))
    return path


def burn(polygons, grid):
    """Return the class ids of polygons in map coordinates, −1 where there is none."""
    pixels = shapely.transform(polygons.geometry.to_numpy(), grid.to_pixel)
    shapes = list(zip(pixels, polygons["class_id"]))
    if not shapes:
        return np.full((grid.height, grid.width), -1)
    return rasterio.features.rasterize(shapes, (grid.height, grid.width), fill=-1, dtype="int32")


def test_each_connected_component_is_one_polygon(tmp_path):
    classes = make_classes(tmp_path / "c.tif", [[1, 1, 2], [-1, 2, 1], [1, -1, 1]])

    result = polygonize(classes, tmp_path / "p.gpkg", EVERY_PIXEL)

    polygons = geopandas.read_file(tmp_path / "p.gpkg", layer="polygons")
    assert result.n_polygons == len(polygons) == 5
    assert sorted(zip(polygons["class_id"], polygons.area)) == [(1, 100), (1, 200), (1, 200), (2, 100), (2, 100)]
    assert list(polygons.columns) == [
        *("class_id", "class_name", "color", "area_m2", "n_segments", "confidence", "geometry"),
    ]


def test_layer_is_a_polygon_layer_with_names_colours_and_crs(tmp_path):
    classes = make_classes(tmp_path / "c.tif", [[3]], names={3: "Gewässer '水'"})

    polygonize(classes, tmp_path / "p.gpkg", EVERY_PIXEL)

    info = pyogrio.read_info(tmp_path / "p.gpkg", layer="polygons")
    assert info["geometry_type"] == "Polygon"
    assert info["crs"] == "EPSG:32631"
    row = geopandas.read_file(tmp_path / "p.gpkg").iloc[0]
    assert (row["class_name"], row["color"], row["area_m2"]) == ("Gewässer '水'", "#000003", 100.0)
    assert row["geometry"].equals(shapely.box(500_000, 4_999_990, 500_010, 5_000_000))


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 10_000), st.integers(1, 20), st.integers(1, 20), st.integers(1, 5), st.booleans())
def test_burning_the_polygons_gives_the_raster_back(tmp_path, seed, height, width, n, turned):
    values = np.random.default_rng(seed).integers(-1, n, (height, width))
    grid = grid_of(height, width, ROTATED) if turned else grid_of(height, width)
    classes = make_classes(tmp_path / "c.tif", values, grid)

    polygonize(classes, tmp_path / "p.gpkg", EVERY_PIXEL, overwrite=True)

    polygons = geopandas.read_file(tmp_path / "p.gpkg")
    np.testing.assert_array_equal(burn(polygons, grid), values)
    assert shapely.is_valid(polygons.geometry.to_numpy()).all()
    assert polygons["area_m2"].sum() == pytest.approx((values >= 0).sum() * abs(grid.transform.determinant))


def test_south_up_scene_is_drawn_where_it_lies(tmp_path):
    values = [[1, 1], [2, 3]]
    north = make_classes(tmp_path / "n.tif", values)
    south = make_classes(tmp_path / "s.tif", values, grid_of(2, 2, south_up=True))

    polygonize(north, tmp_path / "n.gpkg", EVERY_PIXEL)
    polygonize(south, tmp_path / "s.gpkg", EVERY_PIXEL)

    a, b = (geopandas.read_file(tmp_path / name) for name in ("n.gpkg", "s.gpkg"))
    assert a.equals(b)


def test_minimum_mapping_unit_joins_small_components_and_keeps_uncovered_pixels(tmp_path):
    classes = make_classes(tmp_path / "c.tif", [[1, 1, 1, -1], [1, 2, 1, -1], [1, 1, -1, 3]])

    result = polygonize(classes, tmp_path / "p.gpkg", PolygonSettings(min_unit_px=3))

    polygons = geopandas.read_file(tmp_path / "p.gpkg")
    assert result.n_sieved_px == 1
    assert burn(polygons, grid_of(3, 4)).tolist() == [[1, 1, 1, -1], [1, 1, 1, -1], [1, 1, -1, 3]]


def test_uncovered_raster_gives_a_valid_empty_layer(tmp_path):
    classes = make_classes(tmp_path / "c.tif", np.full((5, 5), -1), names={0: "water"})
    for name, settings_ in (("p", PolygonSettings()), ("q", PolygonSettings(simplify_px=2))):
        result = polygonize(classes, tmp_path / f"{name}.gpkg", settings_)

        assert result.n_polygons == 0
        info = pyogrio.read_info(tmp_path / f"{name}.gpkg", layer="polygons")
        assert info["features"] == 0
        assert info["geometry_type"] == "Polygon"


def test_single_pixel_scene_is_one_polygon(tmp_path):
    classes = make_classes(tmp_path / "c.tif", [[0]])

    assert polygonize(classes, tmp_path / "p.gpkg").n_polygons == 1


def test_wide_class_ids_are_kept(tmp_path):
    classes = make_classes(tmp_path / "c.tif", [[0, 255, 299, -1]])

    polygonize(classes, tmp_path / "p.gpkg", EVERY_PIXEL)

    assert sorted(geopandas.read_file(tmp_path / "p.gpkg")["class_id"]) == [0, 255, 299]


def test_simplified_polygons_keep_sharing_their_borders(tmp_path):
    rows, cols = np.mgrid[:60, :60]
    values = ((rows - 30) ** 2 + (cols - 20) ** 2 < 300) + 2 * (rows > cols + 10)
    values[:5] = -1
    classes = make_classes(tmp_path / "c.tif", values)

    polygonize(classes, tmp_path / "raw.gpkg", EVERY_PIXEL)
    polygonize(classes, tmp_path / "p.gpkg", PolygonSettings(min_unit_px=0, simplify_px=2.0))

    raw, polygons = (geopandas.read_file(tmp_path / name) for name in ("raw.gpkg", "p.gpkg"))
    shapes = polygons.geometry.to_numpy()
    assert shapely.is_valid(shapes).all()
    assert shapely.coverage_is_valid(shapes)
    assert shapely.get_num_coordinates(shapes).sum() < shapely.get_num_coordinates(raw.geometry.to_numpy()).sum() / 2
    assert shapely.union_all(shapes).area == pytest.approx(raw.area.sum(), rel=0.02)
    assert polygons.area.to_numpy() == pytest.approx(polygons["area_m2"].to_numpy())


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 10_000), st.floats(0.1, 5))
def test_simplified_polygons_never_overlap(tmp_path, seed, tolerance):
    values = np.random.default_rng(seed).integers(-1, 4, (12, 12)).repeat(3, axis=0).repeat(3, axis=1)
    classes = make_classes(tmp_path / "c.tif", values)

    polygonize(classes, tmp_path / "p.gpkg", PolygonSettings(0, tolerance), overwrite=True)

    shapes = geopandas.read_file(tmp_path / "p.gpkg").geometry.to_numpy()
    assert shapely.is_valid(shapes).all()
    assert shapely.coverage_is_valid(shapes)


def test_geographic_areas_are_ellipsoidal(tmp_path):
    """Fault 10."""
    grid = grid_of(3, 4, Affine(0.01, 0, 10.0, 0, -0.01, 60.0), "EPSG:4326")
    classes = make_classes(tmp_path / "c.tif", [[1, 1, 2, 2], [1, 2, 2, 2], [1, 1, 1, 2]], grid)

    polygonize(classes, tmp_path / "p.gpkg", EVERY_PIXEL)

    polygons = geopandas.read_file(tmp_path / "p.gpkg")
    geod = Geod(ellps="WGS84")
    expected = [abs(geod.geometry_area_perimeter(shape)[0]) for shape in polygons.geometry]
    assert polygons["area_m2"].to_numpy() == pytest.approx(expected, rel=1e-4)


def test_no_area_is_claimed_without_a_crs(tmp_path):
    """Fault 9."""
    grid = grid_of(1, 2, crs=None, georeferencing="none")
    classes = make_classes(tmp_path / "c.tif", [[1, 2]], grid)

    polygonize(classes, tmp_path / "p.gpkg", EVERY_PIXEL)

    assert geopandas.read_file(tmp_path / "p.gpkg")["area_m2"].isna().all()


def test_segments_are_counted_and_their_confidence_is_averaged_by_area(make_segments, tmp_path):
    labels = np.array([[0, 0, 0, 1], [2, 2, 3, 3], [4, 4, 4, 4]])
    segments = make_segments(masks_of(labels), [0, 0, 1, 1, 0], confidence=[0.2, 1.0, 0.5, np.nan, 0.9])
    paint(segments, make_codebook(), tmp_path / "c.tif")

    polygonize(tmp_path / "c.tif", tmp_path / "p.gpkg", EVERY_PIXEL, segments=segments)

    polygons = geopandas.read_file(tmp_path / "p.gpkg").sort_values(["class_id", "area_m2", "confidence"])
    assert polygons["n_segments"].tolist() == [2, 1, 2]
    assert polygons["confidence"].tolist() == pytest.approx([(3 * 0.2 + 1.0) / 4, 0.9, 0.5])


def test_segment_beneath_another_class_does_not_count(make_segments, tmp_path):
    large = np.ones((5, 5), bool)
    small = np.zeros((5, 5), bool)
    small[1:4, 1:4] = True
    segments = make_segments([large, small], [0, 1])
    paint(segments, make_codebook(), tmp_path / "c.tif")

    polygonize(tmp_path / "c.tif", tmp_path / "p.gpkg", EVERY_PIXEL, segments=segments)

    polygons = geopandas.read_file(tmp_path / "p.gpkg").sort_values("class_id")
    # The inner point of the large segment lies beneath the small one.
    assert polygons["n_segments"].tolist() == [0, 1]
    assert np.isnan(polygons["confidence"].iloc[0])


def test_overridden_segment_counts_for_its_own_class(make_segments, tmp_path):
    extra = (ClassRow(None, 9, "shadow", "#010101"),)
    segments = make_segments(masks_of(np.array([[0, 1]])), [0, 0], override=[-1, 9])
    paint(segments, make_codebook(extra=extra), tmp_path / "c.tif")

    polygonize(tmp_path / "c.tif", tmp_path / "p.gpkg", EVERY_PIXEL, segments=segments)

    polygons = geopandas.read_file(tmp_path / "p.gpkg").sort_values("class_id")
    assert polygons["n_segments"].tolist() == [1, 1]


def test_without_segments_the_columns_are_null(tmp_path):
    polygonize(make_classes(tmp_path / "c.tif", [[1]]), tmp_path / "p.gpkg", EVERY_PIXEL)

    polygons = geopandas.read_file(tmp_path / "p.gpkg")
    assert polygons["n_segments"].isna().all()
    assert polygons["confidence"].isna().all()


def test_raster_of_another_program_is_drawn_too(tmp_path):
    path = tmp_path / "c.tif"
    profile = {"driver": "GTiff", "width": 3, "height": 1, "count": 1, "dtype": "int64", "crs": "EPSG:32631"}
    with rasterio.open(path, "w", **profile, transform=Affine(1, 0, 0, 0, -1, 0), nodata=-9) as dataset:
        dataset.write(np.array([[[7, 1_999_999_999, -9]]]))

    polygonize(path, tmp_path / "p.gpkg", EVERY_PIXEL)

    polygons = geopandas.read_file(tmp_path / "p.gpkg").sort_values("class_id")
    assert polygons["class_id"].tolist() == [7, 1_999_999_999]
    assert polygons["class_name"].tolist() == ["class 7", "class 1999999999"]
    assert polygons["color"].str.fullmatch("#[0-9a-f]{6}").all()


def test_values_that_are_no_class_ids_are_refused(tmp_path):
    path = tmp_path / "c.tif"
    with rasterio.open(path, "w", driver="GTiff", width=1, height=1, count=1, dtype="int16") as dataset:
        dataset.write(np.array([[[-3]]], np.int16))

    with pytest.raises(SceneError, match="values from -3"):
        polygonize(path, tmp_path / "p.gpkg")


def test_same_raster_gives_the_same_bytes(tmp_path):
    classes = make_classes(tmp_path / "c.tif", np.random.default_rng(0).integers(-1, 3, (30, 30)))

    polygonize(classes, tmp_path / "a.gpkg", EVERY_PIXEL)
    polygonize(classes, tmp_path / "b.gpkg", EVERY_PIXEL)

    assert (tmp_path / "a.gpkg").read_bytes() == (tmp_path / "b.gpkg").read_bytes()


def test_many_polygons_are_written_in_batches(tmp_path, monkeypatch):
    monkeypatch.setattr("alps_qgis.engine.labels.fragments.BATCH", 7)
    values = np.random.default_rng(0).integers(-1, 3, (30, 30))
    classes = make_classes(tmp_path / "c.tif", values)

    polygonize(classes, tmp_path / "p.gpkg", EVERY_PIXEL)

    np.testing.assert_array_equal(burn(geopandas.read_file(tmp_path / "p.gpkg"), grid_of(30, 30)), values)


def test_bad_inputs_and_outputs_are_refused(tmp_path):
    classes = make_classes(tmp_path / "c.tif", [[1]])
    (tmp_path / "mine.gpkg").write_text("mine")
    with pytest.raises(OutputError, match="exists"):
        polygonize(classes, tmp_path / "mine.gpkg")
    with pytest.raises(OutputError, match="is the input"):
        polygonize(classes, classes, overwrite=True)
    with pytest.raises(SceneError):
        polygonize(tmp_path / "none.tif", tmp_path / "p.gpkg")
    with pytest.raises(SegmentsError):
        polygonize(classes, tmp_path / "p.gpkg", segments=tmp_path / "none.gpkg")
    assert (tmp_path / "mine.gpkg").read_text() == "mine"
    assert not (tmp_path / "p.gpkg").exists()


def test_cancel_leaves_nothing_behind(tmp_path):
    class Later(Progress):
        asked = 0

        def is_cancelled(self):
            self.asked += 1
            return self.asked > 2

    classes = make_classes(tmp_path / "c.tif", [[1]])

    with pytest.raises(Cancelled):
        polygonize(classes, tmp_path / "p.gpkg", progress=Later())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["c.tif", "c.tif.aux.xml"]


@pytest.mark.parametrize("share", [0.3, 0.95])
def test_disk_that_fills_up_keeps_what_was_there(tmp_path, share):
    """Fault 25."""
    classes = make_classes(tmp_path / "c.tif", np.random.default_rng(0).integers(0, 9, (150, 150)))
    polygonize(classes, tmp_path / "whole.gpkg", EVERY_PIXEL)
    out = tmp_path / "p.gpkg"
    out.write_text("mine")
    unlimited = resource.getrlimit(resource.RLIMIT_FSIZE)

    # The index is what is written last; without it GDAL says that all went well.
    resource.setrlimit(resource.RLIMIT_FSIZE, (int((tmp_path / "whole.gpkg").stat().st_size * share), unlimited[1]))
    try:
        with pytest.raises(OutputError, match="cannot be written"):
            polygonize(classes, out, EVERY_PIXEL, overwrite=True)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, unlimited)

    assert out.read_text() == "mine"
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int32"])
@pytest.mark.parametrize("nodata", [None, 255])
def test_a_value_belongs_to_no_class_only_if_the_raster_declares_it_as_nodata(tmp_path, dtype, nodata):
    """Fault 85."""
    mask = make_raster(tmp_path / "m.tif", np.array([[0, 0, 255, 255]], dtype), nodata=nodata)

    polygonize(mask, tmp_path / "p.gpkg", EVERY_PIXEL)

    assert sorted(geopandas.read_file(tmp_path / "p.gpkg")["class_id"]) == ([0] if nodata else [0, 255])


@pytest.mark.parametrize("nodata", [float("nan"), -9999, 0.5])
def test_nodata_that_no_pixel_can_have_is_none(tmp_path, nodata):
    """Fault 85."""
    vrt = tmp_path / "m.vrt"
    make_raster(tmp_path / "m.tif", np.array([[0, 0, 255, 255]], np.uint8))
    vrt.write_text(
        '<VRTDataset rasterXSize="4" rasterYSize="1"><GeoTransform>0,1,0,0,0,-1</GeoTransform>'
        f'<VRTRasterBand dataType="Byte" band="1"><NoDataValue>{nodata}</NoDataValue><SimpleSource>'
        '<SourceFilename relativeToVRT="1">m.tif</SourceFilename></SimpleSource></VRTRasterBand></VRTDataset>'
    )
    polygonize(vrt, tmp_path / "p.gpkg", EVERY_PIXEL)

    assert sorted(geopandas.read_file(tmp_path / "p.gpkg")["class_id"]) == [0, 255]
