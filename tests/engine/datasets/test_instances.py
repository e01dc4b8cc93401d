from __future__ import annotations

import numpy as np
import pytest
import shapely
from affine import Affine
from pyproj import Transformer

from alps_qgis.engine.datasets.class_table import merge_classes
from alps_qgis.engine.datasets.instances import InstanceLayer, components_as_instances
from alps_qgis.engine.errors import DatasetError
from alps_qgis.engine.scene.grid import Window

from .conftest import grid_of, px_box, write_polygons

GRID = grid_of(40, 40)


def inside(path, window=Window(0, 0, 40, 40), grid=GRID, least=1, field=None):  # noqa: B008 - frozen
    layer = InstanceLayer(str(path), field)
    reader = layer.reader(grid, merge_classes([], layer.names))
    return reader.inside(window, least), reader


def test_instances_are_cut_by_the_chip_and_keep_their_place(tmp_path):
    path = write_polygons(tmp_path / "a.gpkg", [(px_box(4, 2, 20, 10), "x"), (px_box(30, 30, 36, 36), "x")])
    (found, painted), _ = inside(path, Window(0, 10, 16, 16))
    [instance] = found
    assert (instance.row, instance.col, instance.mask.shape) == (2, 0, (8, 10))
    expected = np.full((16, 16), 255, np.uint8)
    expected[2:10, 0:10] = 0
    assert np.array_equal(painted, expected)


def test_fragments_with_too_few_pixels_are_counted_but_painted(tmp_path):
    path = write_polygons(tmp_path / "a.gpkg", [(px_box(4, 2, 6, 4), "x")])
    (found, painted), reader = inside(path, least=5)
    assert found == [] and reader.n_small == 1 and (painted == 0).sum() == 4


def test_small_instances_are_painted_on_top(tmp_path):
    path = write_polygons(tmp_path / "a.gpkg", [(px_box(10, 10, 14, 14), "small"), (px_box(0, 0, 30, 30), "large")])
    (_, painted), _ = inside(path)
    assert painted[12, 12] == 1 and painted[20, 20] == 0


def test_layer_in_another_crs_lands_on_the_same_pixels(tmp_path):
    to_degrees = Transformer.from_crs("EPSG:32631", "EPSG:4326", always_xy=True)
    rows = [(px_box(5, 6, 17, 20), "x"), (px_box(33, 30, 39, 40), "x")]
    moved = [(shapely.transform(g, lambda p: np.stack(to_degrees.transform(*p.T), 1)), name) for g, name in rows]
    (here, painted), _ = inside(write_polygons(tmp_path / "a.gpkg", rows))
    (there, painted_there), _ = inside(write_polygons(tmp_path / "b.gpkg", moved, crs="EPSG:4326"))
    assert np.array_equal(painted, painted_there)
    assert [(i.row, i.col, i.area_px) for i in here] == [(i.row, i.col, i.area_px) for i in there]
    assert [i.area_px for i in here] == [12 * 14, 6 * 10]


def test_layer_of_a_scene_without_georeference_counts_rows_downwards(tmp_path):
    unplaced = Affine(1, 0, 0, 0, -1, 0)
    path = write_polygons(tmp_path / "a.gpkg", [(px_box(3, 5, 9, 8, unplaced), "x")], crs=None)
    (found, _), _ = inside(path, grid=grid_of(40, 40, unplaced, None, georeferencing="none"))
    assert (found[0].row, found[0].col, found[0].mask.shape) == (5, 3, (3, 6))


def test_features_without_class_or_area_are_left_out(tmp_path):
    rows = [(px_box(0, 0, 4, 4), None), (px_box(5, 5, 9, 9), "  "), (shapely.Point(500_050, 4_999_950), "x"),
            (px_box(10, 10, 12, 12), " x ")]  # fmt: skip
    path = write_polygons(tmp_path / "a.gpkg", rows)
    layer = InstanceLayer(str(path))
    assert layer.names == ("x",) and layer.n_without_class == 2
    (found, _), _ = inside(path)
    assert [instance.area_px for instance in found] == [4]


def test_polygon_with_a_hole_and_one_that_crosses_itself_are_filled_by_even_and_odd(tmp_path):
    ring = shapely.Polygon(px_box(0, 0, 10, 10).exterior, [px_box(3, 3, 6, 6).exterior])
    bow = shapely.Polygon([TEN @ p for p in ((20, 20), (30, 30), (30, 20), (20, 30))])
    (found, _), _ = inside(write_polygons(tmp_path / "a.gpkg", [(ring, "x"), (bow, "x")]))
    assert found[0].area_px == 91
    assert 40 <= found[1].area_px <= 60


TEN = Affine(10.0, 0.0, 500_000.0, 0.0, -10.0, 5_000_000.0)


def test_class_field_may_be_named_and_may_hold_numbers(tmp_path):
    path = write_polygons(tmp_path / "a.gpkg", [(px_box(0, 0, 4, 4), "no")], kind=np.array([3], np.int32))
    assert InstanceLayer(str(path), "kind").names == ("class 3",)
    with pytest.raises(DatasetError, match="no field 'typ'; choose from class_name, kind"):
        InstanceLayer(str(path), "typ")


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\0" + bytes(200), b'{"type": "Feat'])
@pytest.mark.parametrize("suffix", [".gpkg", ".geojson", ".shp", ".fgb"])
def test_damaged_layer_is_an_error_that_names_it(tmp_path, content, suffix):
    path = tmp_path / f"läyer{suffix}"
    path.write_bytes(content)
    with pytest.raises(DatasetError, match="läyer"):
        InstanceLayer(str(path))


def test_layer_that_was_cut_off_is_refused(tmp_path):
    path = write_polygons(tmp_path / "a.gpkg", [(px_box(0, 0, 4, 4), "x")] * 500)
    path.write_bytes(path.read_bytes()[:-20000])
    with pytest.raises(DatasetError, match="cut off"):
        InstanceLayer(str(path))


def test_layer_without_polygons_or_classes_is_refused(tmp_path):
    points = tmp_path / "points.geojson"
    points.write_text(
        '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"label": "x"},'
        '"geometry": {"type": "Point", "coordinates": [1, 2]}}]}'
    )
    with pytest.raises(DatasetError, match="holds the geometry type Point"):
        InstanceLayer(str(points))
    plain = tmp_path / "plain.geojson"
    plain.write_text(points.read_text().replace("label", "height").replace('"Point"', '"Polygon"').replace(
        "[1, 2]", "[[[1, 2], [3, 2], [3, 4], [1, 2]]]"))  # fmt: skip
    with pytest.raises(DatasetError, match="name the field with the class"):
        InstanceLayer(str(plain))


def test_layer_with_a_crs_does_not_fit_a_scene_without(tmp_path):
    path = write_polygons(tmp_path / "a.gpkg", [(px_box(0, 0, 4, 4), "x")])
    with pytest.raises(DatasetError, match="has a CRS and the scene has none"):
        inside(path, grid=grid_of(40, 40, crs=None))


def test_parts_are_connected_by_edges_and_small_ones_are_counted():
    mask = np.array([[0, 0, 1], [1, 0, 1], [255, 1, 1]], np.uint8)
    found, n_small = components_as_instances(mask, 2)
    assert [(i.class_index, i.row, i.col, i.area_px) for i in found] == [(0, 0, 0, 3), (1, 0, 1, 4)]
    assert n_small == 1
    assert np.array_equal(found[1].full(3, 3), [[0, 0, 1], [0, 0, 1], [0, 1, 1]])
